# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a new round begins with: a name that is free, working days, and the letter that was used last."""

from datetime import date, timedelta

from app.domain.letter_kinds import ANSWERED, SHIPPED, LetterKind
from app.domain.letters import Delivery, Round
from app.domain.own_templates import is_own
from app.domain.round_names import free_name
from app.domain.selections import Order, TeacherSelection
from app.domain.working_days import next_working_day
from app.persistence import letters, rows
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.services.letter_sheets import LetterSheets
from app.services.numbering import numbered
from app.services.one_register import OneRegister
from app.services.school import SchoolService
from app.wording import Wording

_ANSWER_WEEKS, _ENOUGH = 4, 500
"""`_ENOUGH`: of how many people it is seen whether addresses are known."""
SECOND = "reminder_2"
"""A round of reminders for who had one already: of the same kind, with another letter."""
_SECOND_LETTER = "herinnering2"


class RoundDrafts(OneRegister):
    """Thinks of a round that is not stored yet."""

    def __init__(self, database: Database, profiles: Profiles, school: SchoolService, sheets: LetterSheets) -> None:
        """Work on a school, with one register's rules."""
        self._database = database
        super().__init__(profiles)
        self._school, self._sheets = school, sheets

    def draft(self, on: date, kind: str, wording: Wording) -> Round:
        """Return a new round as likely as can be; see `RoundService.draft`."""
        school, sort = self._school.school(), LetterKind.REMINDER if kind == SECOND else LetterKind(kind)
        with self._database.read() as connection:
            chosen = TeacherSelection()
            people = rows.teacher_rows(connection, chosen, self._profile, on, order=Order(), limit=_ENOUGH)
            before = letters.all_rounds(connection)
        addressed = sum(person.has_address for person in people)
        first = next_working_day(on)
        month = wording.day(first).split(" ", 1)[1]
        until = next_working_day(first + timedelta(weeks=_ANSWER_WEEKS))
        drafted = Round(
            name=free_name(wording.say(f"round_name.{kind}", {"month": month}), [one.name for one in before]),
            on=first,
            template_id=self._letter(kind, sort, sorted(before, key=lambda one: -one.id)),
            delivery=Delivery.POST if addressed * 2 > len(people) else Delivery.PIGEON_HOLE,
            register_id=self._likely(sort, first),
            signer=school.signer,
            signer_function=school.signer_function,
            reply_by=until if sort in ANSWERED else None,
            reference_pattern=school.reference,
        )
        with self._database.read() as connection:
            return numbered(drafted, letters.rounds_with_last_place(connection))

    def _letter(self, kind: str, sort: LetterKind, before: list[Round]) -> str:
        """Return a letter that the school wrote for this and did not use yet, else that of the last round of this kind.

        A first and a second reminder are of one kind, and each keeps to its own shipped letter.
        """
        offered = {f"{one.id}.{one.language}": one.kind for one in self._sheets.templates()}
        mine = [name for name, its_kind in offered.items() if its_kind == sort]
        used = [one.template_id for one in before if one.template_id in mine]
        if sort is LetterKind.REMINDER:
            usual = _SECOND_LETTER if kind == SECOND else SHIPPED[sort]
            used = [name for name in used if name.partition(".")[0] == usual]
            return next(iter(used), f"{usual}.nl")
        own = [name for name in mine if is_own(name)]  # in the order they were written
        if own and own[-1] not in used:
            return own[-1]
        return next(iter(used), f"{SHIPPED[sort]}.nl")

    def _likely(self, kind: LetterKind, on: date) -> str:
        mine = self._profile.id
        return self._sheets.standings.likely(on, mine) if kind == LetterKind.STANDING else mine
