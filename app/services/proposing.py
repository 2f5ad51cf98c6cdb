# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is proposed for a round of letters, and who had the letter before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.eligibility import why_no_reminder, why_not, why_not_told
from app.domain.ids import TeacherId
from app.domain.letters import Finding, Round, Unfit
from app.domain.periods import school_year
from app.domain.registrations import Status
from app.domain.selections import Order, TeacherRow, TeacherSelection
from app.domain.teachers import Teacher
from app.persistence import letters, rows
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.services.letter_sheets import LetterSheets
from app.services.one_register import OneRegister
from app.services.standing_letters import KIND

_ASKED_BEFORE = {
    Unfit.ALREADY_INVITED: frozenset({"invited"}),
    Unfit.ALREADY_REMINDED: frozenset({"too_soon", "reminded_enough"}),
}
"""Why somebody is not proposed, where the reason is that they had the letter."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A teacher who may get a letter; `reason` is a key under `not_eligible` of the words, "" when proposed."""

    row: TeacherRow
    eligible: bool
    reason: str
    has_address: bool


class Proposing(OneRegister):
    """Reads who may get a round's letter."""

    def __init__(self, database: Database, profiles: Profiles, sheets: LetterSheets) -> None:
        """Work on a school, with one register's rules; `sheets` tells which kind of letter a template is."""
        self._database = database
        super().__init__(profiles)
        self._sheets = sheets

    def candidates(self, draft: Round) -> list[Candidate]:
        """Return every teacher with whether they are proposed and, if not, why; the proposed ones first.

        For an invitation those are who can register and were not asked yet, for a reminder who did not answer, for a
        letter about the standing who has one and had no such letter this school year.
        """
        kind = self._sheets.template(draft.template_id).kind
        reminding = kind == "reminder"
        with self._database.read() as connection:
            people = rows.teacher_rows(
                connection, TeacherSelection(in_service=None), self._profile, draft.on, order=Order()
            )
            had = letters.reminders(connection, self._profile.id) if reminding else {}
            later = letters.postponed(connection, self._profile.id, draft.on) if reminding else {}
        waiting = self._waiting(draft)
        stand, told = self._standings(draft, people) if kind == KIND else (frozenset(), {})
        found = []
        for person in people:
            if kind == KIND:
                main = draft.register_id == self._profile.id
                reason = why_not_told(person, draft.on, stands=person.id in stand, told=person.id in told, main=main)
            elif reminding:
                reason = why_no_reminder(
                    person, self._profile, draft.on, had.get(person.id, 0), later=person.id in later
                )
            else:
                reason = why_not(person, self._profile, draft.on)
            if not reason and person.id in waiting:
                reason = "waiting"
            found.append(Candidate(person, not reason, reason, person.has_address))
        return sorted(found, key=lambda candidate: not candidate.eligible)

    def asked_before(self, draft: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return who of some teachers was sent already what a draft would send, or waits for it in an open stack.

        A reminder counts as sent already when it would come too soon after the last one, or once too often.
        """
        kind = self._sheets.template(draft.template_id).kind
        waiting = self._waiting(draft)
        if kind == KIND:
            had = {who: str(day) for who, day in self._told(draft).items()}
            return [
                Finding(Unfit.ALREADY_TOLD, who.id, waiting.get(who.id) or had[who.id])
                for who in people
                if who.id in waiting or who.id in had
            ]
        unfit = Unfit.ALREADY_REMINDED if kind == "reminder" else Unfit.ALREADY_INVITED
        asked = {
            candidate.row.id: candidate.row.since
            for candidate in self.candidates(draft)
            if candidate.reason in _ASKED_BEFORE[unfit]
            and (unfit is Unfit.ALREADY_INVITED or candidate.row.status is Status.REMINDED)
        }
        return [
            Finding(unfit, who.id, waiting.get(who.id) or str(asked[who.id]))
            for who in people
            if who.id in waiting or who.id in asked
        ]

    def answered(self, item: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return who of the people of a stack of reminders answered since, or asked to be asked later.

        A stack may lie for weeks; nobody is reminded of what they answered.
        """
        if self._sheets.template(item.template_id).kind != "reminder":
            return []
        wanted = {who.id for who in people}
        said = {one.row.id: one for one in self.candidates(item) if one.reason in {"answered", "later"}}
        return [Finding(Unfit.ANSWERED, who, said[who].row.status.value) for who in said if who in wanted]

    def _standings(
        self, draft: Round, people: Sequence[TeacherRow]
    ) -> tuple[frozenset[TeacherId], Mapping[TeacherId, date]]:
        """Return who has a standing to be told, and who was told it this school year."""
        ids = [person.id for person in people]
        return self._sheets.standings.in_register(draft.register_id, draft.on, ids), self._told(draft)

    def _told(self, draft: Round) -> Mapping[TeacherId, date]:
        since, until = school_year(draft.on)
        templates = self._sheets.of_kind(KIND)
        with self._database.read() as connection:
            return letters.sent_within(connection, draft.register_id, templates, since, until)

    def _waiting(self, draft: Round) -> dict[TeacherId, str]:
        """Return whose letter of the same kind lies in another stack, and in which round's."""
        kinds, about = self._sheets.kinds(), self._sheets.about(draft).id
        kind = self._sheets.template(draft.template_id).kind
        with self._database.read() as connection:
            stacks = letters.open_stacks(connection, about)
        return {who: name for who, text, name, number in stacks if kinds.get(text) == kind and number != draft.id}
