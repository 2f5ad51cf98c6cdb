# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher stands with each register: what counts, what is still to do, and why."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.activities import Proof
from app.domain.activity_rows import TakenPart
from app.domain.counting import Counter
from app.domain.cycle_standings import CycleStanding, HoursLine
from app.domain.cycles import Cycle, cycle_on, cycles_of, school_year_cycle
from app.domain.ids import TeacherId
from app.domain.proving import appointed_hours
from app.domain.reasons import behind_standing, why_standing
from app.domain.registers import WORK, RegisterProfile
from app.domain.registrations import Event
from app.domain.staff_kinds import StaffKind
from app.domain.teachers import Teacher
from app.errors import NotFound
from app.persistence import activities, standing
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.profiles.loading import Profiles
from app.wording import Wording


class RegisterStanding(NamedTuple):
    """Where a teacher stands in the cycle of one register that a day falls in."""

    profile: RegisterProfile
    standing: CycleStanding


class ToldStanding(NamedTuple):
    """A standing in words: the register, one sentence that can be pasted in a mail, and what is behind it."""

    register: str
    cycle: Cycle
    sentence: str
    behind: tuple[str, ...]
    share: float
    """What was done of what is asked, or used of a right; 0 to 1."""


class StandingService:
    """Works out where teachers stand."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with the rules of all registers; they are read when first needed."""
        self._database = database
        self._profiles = profiles

    def of_teacher(self, teacher_id: TeacherId, on: date) -> Sequence[RegisterStanding]:
        """Return the standing on a day in each register that a teacher is in, registered or as everybody.

        Registers that ask nothing that can be counted are left out. Raises NotFound.
        """
        with self._database.read() as connection:
            teacher = TEACHERS.load(connection, [teacher_id]).get(teacher_id)
            if teacher is None:
                raise NotFound("teacher")
            events = standing.events_by_register(connection, teacher_id)
            taken = activities.of_teacher(connection, teacher_id)
            reductions = standing.reductions_of(connection, teacher_id)
            proofs = standing.proofs_of(connection, teacher_id)
        lines = [_line(part) for part in taken]
        found = []
        for profile, cycle in self._cycles(teacher, {**events}, on):
            counted = Counter(profile).standing(
                cycle,
                lines,
                [one for one in reductions if one.register_id in {"", profile.id}],
                teacher.fte,
                on=on,
                proofs=[one for one in proofs if one.register_id in {"", profile.id}],
                work=_work(teacher, profile, cycle, proofs),
            )
            found.append(RegisterStanding(profile, counted))
        return found

    def told(self, teacher_id: TeacherId, who: str, on: date, wording: Wording) -> Sequence[ToldStanding]:
        """Return the same in words; `who` is the name as a sentence begins with it."""
        return [_told(profile, counted, who, wording) for profile, counted in self.of_teacher(teacher_id, on)]

    def _cycles(
        self, teacher: Teacher, events: dict[str, Sequence[Event]], on: date
    ) -> Iterator[tuple[RegisterProfile, Cycle]]:
        """Yield the rules and the cycle of each register that asks something of a teacher on a day."""
        here = teacher.kind is StaffKind.TEACHING and teacher.in_service(on)
        for register_id in self._profiles:
            editions = self._profiles.editions(register_id)
            newest = self._profiles[register_id]
            if newest.for_everybody:
                if here and newest.total:
                    yield newest, school_year_cycle(on, newest)
                continue
            known = [event for event in events.get(register_id, ()) if event.on <= on]
            cycle = cycle_on(cycles_of(known, editions), on)
            if cycle is not None:
                yield next(one for one in editions if one.version == cycle.edition), cycle


def _line(part: TakenPart) -> HoursLine:
    taken = part.participation
    return HoursLine(
        taken.hours,
        taken.on,
        part.activity.categories,
        taken.status,
        validated=part.activity.validated,
        has_evidence=part.evidence > 0,
        qualification=taken.qualification,
        reason=taken.reason,
    )


def _work(teacher: Teacher, profile: RegisterProfile, cycle: Cycle, proofs: Sequence[Proof]) -> float | None:
    """Return the hours of work in a cycle by the appointment; None where proofs tell them.

    Of somebody whose fte is not known nothing is said to be lacking.
    """
    if any(proof.proof == WORK for proof in proofs):
        return None
    if teacher.fte is None:
        return profile.work_hours
    return appointed_hours(teacher.fte, (teacher.employed_from, teacher.employed_until), cycle)


def _told(profile: RegisterProfile, counted: CycleStanding, who: str, wording: Wording) -> ToldStanding:
    name = profile.name if wording.language == "nl" else profile.name_en or profile.name
    share = min(1.0, counted.counted / counted.asked) if counted.asked else 1.0
    sentence = why_standing(counted, who, wording)
    return ToldStanding(name, counted.cycle, sentence, behind_standing(counted, wording), share)
