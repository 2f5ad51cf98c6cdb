# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is proposed for a round of letters, and who had the letter before."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date

from app import clock
from app.domain.eligibility import why_no_letter, why_no_reminder, why_not, why_not_due, why_not_thanked, why_not_told
from app.domain.ids import TeacherId
from app.domain.letter_kinds import EVENTS, ONCE_A_YEAR, LetterKind
from app.domain.letters import Finding, Round, Unfit
from app.domain.periods import school_year
from app.domain.registrations import Status
from app.domain.selections import Order, TeacherRow, TeacherSelection
from app.domain.teachers import Teacher
from app.domain.views import SavedView
from app.persistence import letter_facts, letters, mailings, rows
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.services.letter_sheets import LetterSheets
from app.services.mailed_before import MailedBefore, mailed_before, mailed_since
from app.services.one_register import OneRegister
from app.services.other_rounds import by_person, had_elsewhere, unasked
from app.services.staff import StaffService

_ALREADY = {
    LetterKind.INVITATION: Unfit.ALREADY_INVITED,
    LetterKind.REMINDER: Unfit.ALREADY_REMINDED,
    LetterKind.STANDING: Unfit.ALREADY_TOLD,
}
_ASKED_BEFORE = {
    Unfit.ALREADY_INVITED: frozenset({"invited"}),
    Unfit.ALREADY_REMINDED: frozenset({"too_soon", "reminded_enough"}),
}
"""Why somebody is not proposed, where the reason is that they had the letter."""
_REPLIED = frozenset({"answered", "later"})
_NOT_MEANT = frozenset({
    *_REPLIED, "registered", "under_way", "declined", "rejected", "not_applicable", "not_invited", "not_registered",
    "not_ending", "evidence_there",
})  # fmt: skip
"""Why a letter that lies ready is not meant for somebody any more; who does not teach was named on purpose."""
_HAD_SINCE = frozenset({"invited", "too_soon", "reminded_enough"})
"""The same, when it was noted after the day of the letter: before it, sending again was chosen."""


def already(kind: str) -> Unfit:
    """Return what is wrong with a letter of a kind to who had it already."""
    return _ALREADY.get(LetterKind(kind), Unfit.ALREADY_SENT)


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
        """Return every teacher, or those in the view it is for, with whether they are proposed and, if not, why.

        The proposed ones come first.

        For an invitation those are who can register and were not asked yet, for a reminder who did not answer, for a
        letter about the standing who has one and had no such letter this school year.
        """
        with self._database.read() as connection:
            people = rows.teacher_rows(
                connection, TeacherSelection(in_service=None), self._profile, draft.on, order=Order()
            )
        if draft.of_view is not None:
            within = self._within(draft.of_view)
            people = [person for person in people if person.id in within]
        waiting, why, mailed = (
            self._waiting(draft),
            self._why(draft, [person.id for person in people]),
            self._mailed(draft),
        )
        found = []
        for person in people:
            reason = why(person)
            if not reason and person.id in waiting:
                reason = "waiting"
            if not reason and person.id in mailed:
                reason = mailed[person.id].reason
            found.append(Candidate(person, not reason, reason, person.has_address))
        return sorted(found, key=lambda candidate: not candidate.eligible)

    def _within(self, view: SavedView) -> AbstractSet[TeacherId]:
        """Return who is in a view today, as wherever else its number stands."""
        return frozenset(StaffService(self._database, self._profiles).ids(view.selection, clock.today()))

    def _why(self, draft: Round, ids: Sequence[TeacherId]) -> Callable[[TeacherRow], str]:
        """Return what tells of a person why they are not proposed for a letter of the draft's kind, "" if they are."""
        kind, on, standings = self._sheets.template(draft.template_id).kind, draft.on, self._sheets.standings
        with self._database.read() as connection:
            had = letters.reminders(connection, self._profile.id) if kind == LetterKind.REMINDER else {}
            later = letters.postponed(connection, self._profile.id, on) if kind == LetterKind.REMINDER else {}
            thanking = ids if kind == LetterKind.THANKS else []
            since = letter_facts.registered_on(connection, self._profile.id, thanking, on)
            last = letters.last_sent(connection, thanking)
            lacks = letter_facts.missing_evidence(connection, ids, on) if kind == LetterKind.EVIDENCE else {}
        ends: AbstractSet[TeacherId] = frozenset()
        told: Mapping[TeacherId, date] = {}
        if kind == LetterKind.STANDING:
            ends = standings.in_register(draft.register_id, on, ids)
        elif kind == LetterKind.RENEWAL:
            ends = standings.ending(draft.register_id, on, ids)
        if kind in ONCE_A_YEAR:
            told = self._told(draft, kind)
        year, main = school_year(on)[0], draft.register_id == self._profile.id
        whys: dict[str, Callable[[TeacherRow], str]] = {
            LetterKind.INVITATION: lambda row: why_not(row, self._profile, on),
            LetterKind.REMINDER: lambda row: why_no_reminder(
                row, self._profile, on, had.get(row.id, 0), later=row.id in later
            ),
            LetterKind.STANDING: lambda row: why_not_told(
                row, on, stands=row.id in ends, told=row.id in told, main=main
            ),
            LetterKind.RENEWAL: lambda row: why_not_due(row, on, ends=row.id in ends, told=row.id in told),
            LetterKind.THANKS: lambda row: why_not_thanked(row, on, since.get(row.id), last.get(row.id), year),
            LetterKind.EVIDENCE: lambda row: why_no_letter(row, on, lacks_evidence=row.id in lacks),
        }
        return whys.get(kind, lambda row: why_no_letter(row, on))

    def asked_before(self, draft: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return who of some teachers was sent already what a draft would send, or waits for it in an open stack.

        A reminder counts as sent already when it would come too soon after the last one, or once too often.
        """
        kind = self._sheets.template(draft.template_id).kind
        by_mail = {who: str(one.on) for who, one in self._mailed(draft).items()}
        waiting = by_mail | self._waiting(draft)
        if kind not in EVENTS:
            had = {who: str(day) for who, day in self._told(draft, kind).items()} if kind in ONCE_A_YEAR else {}
            unfit = already(kind)
            return [
                Finding(unfit, who.id, waiting.get(who.id) or had[who.id])
                for who in people
                if who.id in waiting or who.id in had
            ]
        unfit = already(kind)
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

    def outdated(self, item: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return for whom of the people of a stack a letter is not meant any more, and why.

        A stack may lie for weeks; meanwhile somebody leaves, answers, or is written to by another way. How things
        stand on the day of the letter counts, or today when that is past.
        """
        kind, today = self._sheets.template(item.template_id).kind, max(item.on, clock.today())
        ids = [who.id for who in people]
        with self._database.read() as connection:
            elsewhere = by_person(had_elsewhere(connection, self._sheets, item, ids))
            chosen = TeacherSelection(in_service=None, ids=frozenset(ids))
            now = {row.id: row for row in rows.teacher_rows(connection, chosen, self._profile, today, order=Order())}
        why = self._why(replace(item, on=today), ids)
        found = mailed_since(self._mailed(item), item, ids)
        mailed = {one.teacher_id for one in found}
        for row in (now[who] for who in ids if who in now):
            reason = why(row)
            others = elsewhere.get(row.id, [])
            found += unasked(item, others) if row.id not in mailed else []
            since = not others and _had_since(row, reason, item.on)
            if reason in _REPLIED and kind == LetterKind.REMINDER:
                found.append(Finding(Unfit.ANSWERED, row.id, row.status.value))
            elif reason in _NOT_MEANT or _left(row, reason, today) or since:
                found.append(Finding(Unfit.NOT_MEANT, row.id, reason))
        return found

    def _mailed(self, draft: Round) -> Mapping[TeacherId, MailedBefore]:
        """Return who had a letter of the draft's kind by e-mail, or may have, without that it counts as sent."""
        kinds = self._sheets.kinds()
        kind, on = self._sheets.template(draft.template_id).kind, max(draft.on, clock.today())
        with self._database.read() as connection:
            return mailed_before(mailings.not_counted(connection), kinds, kind, on)

    def _told(self, draft: Round, kind: str) -> Mapping[TeacherId, date]:
        """Return who had a letter of a kind about the draft's register this school year, and when."""
        since, until = school_year(draft.on)
        templates = self._sheets.of_kind(kind)
        with self._database.read() as connection:
            return letters.sent_within(connection, draft.register_id, templates, since, until)

    def _waiting(self, draft: Round) -> dict[TeacherId, str]:
        """Return whose letter of the same kind lies in another stack, and in which round's."""
        kinds, about = self._sheets.kinds(), self._sheets.about(draft).id
        kind = self._sheets.template(draft.template_id).kind
        with self._database.read() as connection:
            stacks = letters.open_stacks(connection, about)
        return {who: name for who, text, name, number in stacks if kinds.get(text) == kind and number != draft.id}


def _left(row: TeacherRow, reason: str, today: date) -> bool:
    """Return whether somebody is in service no more; who is still to come was written to on purpose."""
    return reason == "not_in_service" and row.employed_until is not None and row.employed_until < today


def _had_since(row: TeacherRow, reason: str, on: date) -> bool:
    return reason in _HAD_SINCE and row.since is not None and row.since > on
