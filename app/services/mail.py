# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail: the school's account, who can be reached, sending, and what the user decides about doubts."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app import clock
from app.domain.ids import LetterId, RoundId
from app.domain.letters import Finding, Letter, LetterState, Round, Unfit
from app.domain.mail import (
    MailForm,
    Mailing,
    MailState,
    mail_address,
)
from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.errors import AppError, LetterError, NotFound
from app.persistence import letters, mailings
from app.persistence.database import Database
from app.persistence.repositories.catalogue import ROUNDS, TEACHERS
from app.progress import Progress
from app.services.letter_sheets import LetterSheets
from app.services.mail_accounts import MailAccounts
from app.services.mail_drafts import write_drafts
from app.services.mail_runs import MailRun, MailStep, book
from app.services.mail_writing import MailWriter
from app.services.rounds import RoundService
from app.services.school import SchoolService

__all__ = ["MailPlan", "MailRow", "MailRun", "MailService", "MailStand", "MailStep"]


class MailStand(StrEnum):
    """How a letter stands to going by e-mail."""

    READY = "ready"
    LATER = "later"
    NO_ADDRESS = "no_address"
    REFUSED = "refused"
    UNDER_WAY = "under_way"
    UNSURE = "unsure"
    DRAFT = "draft"
    SENT = "sent"
    PAPER = "paper"
    AGAIN = "again"
    """It was sent by e-mail, and that it counts as sent was undone since."""


@dataclass(frozen=True, slots=True)
class MailRow:
    """A letter of a round, whom it is for, and how it stands to going by e-mail."""

    letter: Letter
    name: str
    code: str
    email: str
    stand: MailStand
    mailing: Mailing | None = None


@dataclass(frozen=True, slots=True)
class MailPlan:
    """The letters of a round, in the order of the stack."""

    round: Round
    rows: tuple[MailRow, ...]

    def of(self, *stands: MailStand) -> list[MailRow]:
        """Return the letters that stand so."""
        return [row for row in self.rows if row.stand in stands]

    @property
    def to_send(self) -> list[MailRow]:
        """The letters that can go by e-mail now, without asking."""
        return self.of(MailStand.READY, MailStand.LATER)


class MailService(MailAccounts):
    """Everything about e-mail. Nothing here reaches the network but `try_out` and `begin`."""

    def __init__(self, database: Database, rounds: RoundService, sheets: LetterSheets, school: SchoolService) -> None:
        """Work on a school."""
        super().__init__(database, school)
        self._rounds, self._sheets = rounds, sheets

    def plan(self, round_id: RoundId) -> MailPlan:
        """Return how every letter of a round stands; letters of a run that was cut off are booked first."""
        item = self._rounds.round(round_id)
        if not self._database.read_only:
            self.book(round_id)
        return MailPlan(item, self.rows(round_id))

    def rows(self, round_id: RoundId) -> tuple[MailRow, ...]:
        """Return how every letter of a round stands."""
        with self._database.read() as connection:
            found = letters.letters_of_round(connection, round_id)
            people = TEACHERS.load(connection, [letter.teacher_id for letter in found])
            known = mailings.of_round(connection, round_id)
        return tuple(self._row(one, people[one.teacher_id], known.get(one.id)) for one in found)

    def row(self, letter_id: LetterId) -> MailRow:
        """Return how one letter stands while others are on their way; raises NotFound when it was taken back."""
        with self._database.read() as connection:
            letter = letters.letters(connection, [letter_id]).get(letter_id)
            if letter is None:
                raise NotFound("letter")
            people = TEACHERS.load(connection, [letter.teacher_id])
            known = mailings.of_letters(connection, [letter_id])
        return self._row(letter, people[letter.teacher_id], known.get(letter_id))

    def fit_for(
        self, draft: Round, teachers: Sequence[Teacher], progress: Progress
    ) -> tuple[list[Teacher], list[Finding]]:
        """Return who of some teachers can be sent a round's letter by e-mail, and what makes the others unfit."""
        wrong = self._wrong(draft, list(enumerate(teachers, start=1)), progress)
        unfit = {finding.teacher_id for finding in wrong}
        return [who for who in teachers if who.id not in unfit and None not in unfit], wrong

    def begin(
        self, round_id: RoundId, letter_ids: Sequence[LetterId], form: MailForm, progress: Progress,
        *, asked: bool = False,
    ) -> MailRun:  # fmt: skip
        """Connect to the server and return the run of these letters, which is to be closed.

        With `asked` they go also when they may have gone before. Raises LetterError when one is unfit, MailError.
        """
        account = self.ready_account()
        item, people = self._people(round_id, letter_ids, progress)
        writer = MailWriter(self._sheets, item, people, account, form)
        return MailRun(self._database, self.server(account), writer, people, letter_ids if asked else ())

    def book_left(self) -> None:
        """Count what servers took in runs that were cut off as sent; one that cannot be told now is told later."""
        with self._database.read() as connection:
            items = ROUNDS.load(connection, mailings.rounds_left(connection)).values()
        for item in items:
            with suppress(AppError):
                self.book(item.id)

    def save_drafts(
        self, round_id: RoundId, folder: Path, form: MailForm, progress: Progress,
        letter_ids: Sequence[LetterId],
    ) -> int:  # fmt: skip
        """Write a draft for each letter into a new folder, and count the letters as made; returns how many.

        As with letters on paper, `LetterRuns.confirm` books those that went. Raises as `begin`, and SchoolFileError.
        """
        item, people = self._people(round_id, letter_ids, progress)
        writer = MailWriter(self._sheets, item, people, self.account(), form)
        return write_drafts(self._database, writer, item, people, folder, progress=progress)

    def book(self, round_id: RoundId) -> int:
        """Count what a server took as sent, as one action that can be undone; returns how many letters."""
        item = self._rounds.round(round_id)
        return book(self._database, item, self._sheets.template(item.template_id).kind)

    def decide(self, round_id: RoundId, letter_ids: Sequence[LetterId], *, arrived: bool) -> int:
        """Say of letters that may have arrived, and of drafts, that they went, or did not and may go again.

        Returns how many count as sent by it.
        """
        wanted, open_ones = set(letter_ids), self.plan(round_id).of(MailStand.UNSURE, MailStand.DRAFT)
        chosen = [row for row in open_ones if row.letter.id in wanted]
        drafts = [row.letter.id for row in chosen if row.stand is MailStand.DRAFT]
        with self._database.keep() as connection:
            mailings.settle(
                connection, [row.letter.id for row in chosen], MailState.ACCEPTED if arrived else MailState.LATER
            )
            mailings.sent_now(connection, drafts, clock.now())
        return self.book(round_id)

    def _people(
        self, round_id: RoundId, letter_ids: Sequence[LetterId], progress: Progress
    ) -> tuple[Round, list[tuple[Letter, Teacher]]]:
        item = self._rounds.round(round_id)
        wanted = set(letter_ids)
        with self._database.read() as connection:
            found = [one for one in letters.letters_of_round(connection, round_id) if one.id in wanted]
            people = TEACHERS.load(connection, [one.teacher_id for one in found])
        chosen = [(one, people[one.teacher_id]) for one in found if one.state is not LetterState.SENT]
        chosen = [(one, who) for one, who in chosen if mail_address(who.email)]
        if not chosen:
            raise LetterError("nothing_to_mail")
        wrong = self._wrong(item, [(one.position, who) for one, who in chosen], progress)
        if wrong:
            raise LetterError("unfit", count=len(wrong))
        return item, chosen

    def _wrong(self, item: Round, places: Sequence[tuple[int, Teacher]], progress: Progress) -> list[Finding]:
        found = self._rounds.check_people(item, places, progress)
        return [finding for finding in found if finding.unfit not in _OF_PAPER]

    def _row(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailRow:
        stand = self._stand(letter, who, mailing)
        return MailRow(letter, sort_name(who.name), who.code, who.email, stand, mailing)

    def _stand(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailStand:
        state = None if mailing is None else mailing.state
        # What lies on paper goes so, until somebody says that it did not come out.
        printed = mailing is None and letter.state is LetterState.PRINTED
        if printed or letter.state is LetterState.SENT:
            return MailStand.SENT if state is MailState.BOOKED else MailStand.PAPER
        if mailing is not None and state is MailState.HANDING:
            fresh = self._database.file is None and clock.now() - mailing.at < mailings.STILL_AT_IT
            return MailStand.UNDER_WAY if fresh else MailStand.UNSURE
        if state in _STANDS:
            return _STANDS[state]
        if mail_address(who.email) is None:
            return MailStand.NO_ADDRESS
        if mailing is not None and state is MailState.REFUSED and mailing.address == who.email:
            return MailStand.REFUSED
        return MailStand.READY if mailing is None else MailStand.LATER


_OF_PAPER = {Unfit.NO_ADDRESS, Unfit.NO_PLACE, Unfit.WINDOW_WIDTH, Unfit.WINDOW_HEIGHT}
"""What keeps a letter from arriving on paper does not keep it from going by e-mail."""
_STANDS = {
    MailState.UNSURE: MailStand.UNSURE,
    MailState.BOOKED: MailStand.AGAIN,
    MailState.ACCEPTED: MailStand.SENT,
    MailState.DRAFT: MailStand.DRAFT,
}
