# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Works out the standings of many teachers at once: as many queries for hundreds as for one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from app.domain.activities import ParticipationStatus, Proof, Reduction
from app.domain.counting import Counter, as_done
from app.domain.cycle_standings import CycleStanding, Decision, HoursLine
from app.domain.cycles import Cycle, everybodys_cycle
from app.domain.ids import ActivityId, TeacherId
from app.domain.proving import appointed_hours, hours_of_work, tells_work
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event
from app.domain.sharing import part_of_proofs, work_parts
from app.domain.stretches import borders, stretches
from app.domain.terms import own_term
from app.persistence import standing
from app.persistence.standing import Appointed, Entry, Reading


class RegisterStanding(NamedTuple):
    """Where a teacher stands in the cycle of one registration that a day falls in.

    `qualification` is the bevoegdheid that is registered; "" where the register does not hold them apart.
    """

    profile: RegisterProfile
    standing: CycleStanding
    qualification: str = ""


class Term(NamedTuple):
    """The cycle of one registration that a day falls in, with the rules it keeps and what was decided about it."""

    profile: RegisterProfile
    cycle: Cycle
    qualification: str = ""
    by_hand: Decision | None = None
    extended: Decision | None = None


class Basis(NamedTuple):
    """What the standings of one teacher are worked out from."""

    appointed: Appointed
    terms: Sequence[Term]
    lines: Sequence[HoursLine]
    reductions: Sequence[Reduction]
    proofs: Sequence[Proof]


class Reckoning:
    """Counts by the rules of some registers on one day; made once for a whole school."""

    def __init__(
        self, editions: Mapping[str, Sequence[RegisterProfile]], on: date, sector: str, *, forecast: bool = True
    ) -> None:
        """Take the editions of each register, oldest first, and the school's sector; without `forecast` it is quicker.

        What a register asks of another sector is left out.
        """
        self._editions = editions
        self._on = on
        self._counters = {
            (profile.id, profile.version): Counter(profile, sector, forecast=forecast)
            for each in editions.values()
            for profile in each
        }
        everybodys = [everybodys_cycle(on, each) for each in editions.values()]
        self._for_everybody = [(rules, cycle) for rules, cycle in everybodys if rules.for_everybody and rules.total]
        self._without_registering = {rules.id for rules, _cycle in everybodys if rules.for_everybody}
        self._with_evidence = any(profile.needs_evidence for each in editions.values() for profile in each)

    def standings(
        self, connection: Reading, teacher_ids: Sequence[TeacherId]
    ) -> dict[TeacherId, Sequence[RegisterStanding]]:
        """Return the standings of some hundreds of teachers at most, in the order given; of those who are there."""
        return {who: self.counted(basis) for who, basis in self.bases(connection, teacher_ids).items()}

    def bases(
        self, connection: Reading, teacher_ids: Sequence[TeacherId], apart: Collection[ActivityId] = ()
    ) -> dict[TeacherId, Basis]:
        """Read what the standings of some hundreds of teachers at most are worked out from.

        The activities `apart` have lines of their own.
        """
        people = standing.appointed(connection, teacher_ids)
        events = standing.events_by_entry(connection, teacher_ids, self._on)
        terms = {who: list(self._terms(people[who], events.get(who, {}))) for who in teacher_ids if who in people}
        lines = standing.hours_of(
            connection,
            {who: stretches(self._borders(each)) for who, each in terms.items() if each},
            with_evidence=self._with_evidence,
            apart=apart,
        )
        reductions = standing.reductions_of(connection, teacher_ids)
        proofs = standing.proofs_of(connection, teacher_ids)
        return {
            who: Basis(people[who], each, lines.get(who, ()), reductions.get(who, ()), proofs.get(who, ()))
            for who, each in terms.items()
        }

    def counted(self, basis: Basis) -> list[RegisterStanding]:
        """Return the standing in each term."""
        return [self._count(basis, term, basis.lines) for term in basis.terms]

    def if_done(
        self, basis: Basis, ideas: Sequence[HoursLine], *, planned_too: bool
    ) -> list[tuple[RegisterStanding, RegisterStanding]]:
        """Return the standing in each term, and what it would be with `ideas` done, or also what is planned.

        What an idea is of is not planned besides: it is done by it.
        """
        meant = {idea.activity for idea in ideas if idea.activity}
        planned = [line for line in basis.lines if line.status is ParticipationStatus.PLANNED]
        kept = [line for line in basis.lines if line.status is not ParticipationStatus.PLANNED]
        others = [line for line in planned if line.activity not in meant]
        planned, kept = (others, kept) if planned_too else ([], [*kept, *others])
        return [
            (
                self._count(basis, term, basis.lines),
                self._count(basis, term, [*kept, *as_done([*planned, *ideas], term.cycle, term.profile)]),
            )
            for term in basis.terms
        ]

    def _count(self, basis: Basis, term: Term, lines: Sequence[HoursLine]) -> RegisterStanding:
        profile, cycle = term.profile, term.cycle
        proofs = [one for one in basis.proofs if one.register_id in {"", profile.id}]
        person, parts = basis.appointed, _work_parts(basis, term)
        if parts > 1:
            proofs = part_of_proofs(proofs, parts)
            person = person._replace(fte=None if person.fte is None else person.fte / parts)
        work = _work(person, term, proofs, self._on)
        counted = self._counters[profile.id, profile.version].standing(
            cycle,
            lines,
            basis.reductions,
            basis.appointed.fte,
            on=self._on,
            proofs=proofs,
            work=work,
            qualification=term.qualification,
        )
        if profile.work_hours and work is not None and basis.appointed.fte is not None:
            counted = replace(counted, work_expected=True)
        if term.by_hand or term.extended:
            counted = replace(counted, by_hand=term.by_hand, extended=term.extended)
        if parts > 1 and (counted.work_expected or any(_of_any(proof, term) for proof in proofs)):
            counted = replace(counted, work_over=parts)
        return RegisterStanding(profile, counted, term.qualification)

    def _terms(self, person: Appointed, events: Mapping[Entry, Sequence[Event]]) -> Iterator[Term]:
        """Yield the rules and the cycle of each registration of a teacher, and of each register for everybody."""
        if person.teaching and person.in_service(self._on):
            for profile, cycle in self._for_everybody:
                yield Term(profile, cycle)
        for entry, known in events.items():
            editions = self._editions.get(entry.register_id, ())
            if not editions or entry.register_id in self._without_registering:
                continue
            own = own_term(known, editions, self._on)
            if own is not None:
                rules = next(one for one in editions if one.version == own.cycle.edition)
                yield Term(rules, own.cycle, entry.qualification, own.by_hand, own.extended)

    def _borders(self, terms: Sequence[Term]) -> set[date]:
        return {day for term in terms for day in borders(term.profile, term.cycle, self._on)}


def _work_parts(basis: Basis, term: Term) -> int:
    registered = [one.qualification for one in basis.terms if one.profile.id == term.profile.id]
    return work_parts(term.profile, term.qualification, registered)


def _of_any(proof: Proof, term: Term) -> bool:
    """Whether a proof tells hours of work in a cycle, and not for which bevoegdheid they were."""
    return not proof.qualification and tells_work(proof, term.cycle, term.qualification)


def _work(person: Appointed, term: Term, proofs: Sequence[Proof], on: date) -> float | None:
    """Return the hours of work in a cycle: told by proofs, and on other days by the appointment.

    None where proofs tell them of every day in service. Who has no known fte is said to lack nothing.
    """
    cycle, employed = term.cycle, (person.employed_from, person.employed_until)
    told = [proof for proof in proofs if tells_work(proof, cycle, term.qualification)]
    expected = appointed_hours(1.0 if person.fte is None else person.fte, employed, cycle, told, on)
    if told and not expected:
        return None
    proved = hours_of_work(told, cycle, on, term.qualification)
    return max(proved, term.profile.work_hours) if person.fte is None else proved + expected
