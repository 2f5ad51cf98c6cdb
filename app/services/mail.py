# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail: the school's account, who can be reached, sending, and what the user decides about doubts."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import clock
from app.domain.ids import LetterId, RoundId
from app.domain.letters import Finding, Letter, LetterState, Round, Unfit
from app.domain.mail import MailForm, Mailing, MailState, mail_address
from app.domain.mail_stands import MailStand, by_mail, on_paper, to_go
from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.errors import AppError, LetterError, NotFound
from app.persistence import letters, mailings
from app.persistence.database import Database
from app.persistence.repositories.catalogue import ROUNDS, TEACHERS
from app.progress import Progress
from app.services.letter_sheets import LetterSheets
from app.services.mail_accounts import MailAccounts
from app.services.mail_drafts import put_back, write_drafts
from app.services.mail_looking import LastLook
from app.services.mail_runs import MailRun, MailStep, MailTurn, book
from app.services.mail_writing import MailWriter
from app.services.rounds import RoundService
from app.services.school import SchoolService

__all__ = ["Chosen", "MailPlan", "MailRow", "MailRun", "MailService", "MailStand", "MailStep", "MailTurn"]


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

    @property
    def to_draft(self) -> list[MailRow]:
        """The letters of which drafts can be made now: also those of which drafts were undone."""
        return self.of(MailStand.READY, MailStand.LATER, MailStand.UNMADE)

    @property
    def for_paper(self) -> list[MailRow]:
        """The letters that cannot go by e-mail, and so are to be printed."""
        return self.of(MailStand.NO_ADDRESS, MailStand.BAD_ADDRESS, MailStand.REFUSED)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Letters of a round that are fit to go by e-mail, and what is wrong with others that were asked for."""

    round: Round
    people: tuple[tuple[Letter, Teacher], ...]
    wrong: tuple[Finding, ...] = ()


class MailService(MailAccounts):
    """Everything about e-mail. Nothing here reaches the network but `try_out`, `begin` and a run."""

    def __init__(self, database: Database, rounds: RoundService, sheets: LetterSheets, school: SchoolService) -> None:
        """Work on a school."""
        super().__init__(database, school)
        self._rounds, self._sheets = rounds, sheets

    def plan(self, round_id: RoundId, letter_ids: Collection[LetterId] | None = None) -> MailPlan:
        """Return how every letter of a round stands, or some; letters of a run that was cut off are booked first."""
        item = self._rounds.round(round_id)
        if not self._database.read_only:
            self.book(round_id)
        rows = self.rows(round_id)
        return MailPlan(item, tuple(row for row in rows if letter_ids is None or row.letter.id in letter_ids))

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

    def choose(self, round_id: RoundId, letter_ids: Collection[LetterId], progress: Progress) -> Chosen:
        """Return which of some letters can go by e-mail, and what is wrong with the others.

        Those that were sent, or whose address no server takes, are left out without a word. Raises LetterError when
        no letter is left of which anything can be said.
        """
        item = self._rounds.round(round_id)
        with self._database.read() as connection:
            found = [one for one in letters.letters_of_round(connection, round_id) if one.id in letter_ids]
            people = TEACHERS.load(connection, [one.teacher_id for one in found])
        chosen = [(one, people[one.teacher_id]) for one in found if one.state is not LetterState.SENT]
        chosen = [(one, who) for one, who in chosen if mail_address(who.email, wide=True)]
        if not chosen:
            raise LetterError("nothing_to_mail")
        wrong = self._wrong(item, [(one.position, who) for one, who in chosen], progress)
        unfit = {finding.teacher_id for finding in wrong}
        fit = tuple((one, who) for one, who in chosen if who.id not in unfit and None not in unfit)
        return Chosen(item, fit, tuple(wrong))

    def prepare(self, chosen: Chosen, form: MailForm, asked: Collection[LetterId] = ()) -> MailRun:
        """Return the run of these letters; its `connect` reaches the server. Those of `asked` may have gone before.

        Raises MailError when something is missing that sending needs.
        """
        account = self.ready_account()
        writer = MailWriter(self._sheets, chosen.round, chosen.people, account, form)
        last = LastLook(
            self._database,
            chosen.round,
            writer,
            meant=lambda item, places: self._rounds.outdated(item, [who for _, who in places]),
            fit=lambda item, places: self._wrong(item, places, Progress()),
        )
        ids = [letter.id for letter, _who in chosen.people]
        return MailRun(self._database, self.connecting(account), writer, ids, last, asked=asked)

    def begin(
        self, round_id: RoundId, letter_ids: Sequence[LetterId], form: MailForm, progress: Progress,
        *, asked: bool = False,
    ) -> MailRun:  # fmt: skip
        """Connect to the server and return the run of these letters, which is to be closed.

        With `asked` they go also when they may have gone before. Raises LetterError when one is unfit, MailError.
        """
        self.ready_account()
        run = self.prepare(_all_fit(self.choose(round_id, letter_ids, progress)), form, letter_ids if asked else ())
        run.connect(progress)
        return run

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
        return self.write_drafts(_all_fit(self.choose(round_id, letter_ids, progress)), folder, form, progress)

    def write_drafts(self, chosen: Chosen, folder: Path, form: MailForm, progress: Progress) -> int:
        """As `save_drafts`, of letters that were chosen."""
        writer = MailWriter(self._sheets, chosen.round, chosen.people, self.account(), form)
        return write_drafts(self._database, writer, chosen.round, chosen.people, folder, progress=progress)

    def book(self, round_id: RoundId) -> int:
        """Count what a server took as sent, as one action that can be undone; returns how many letters."""
        item = self._rounds.round(round_id)
        return book(self._database, item, self._sheets.template(item.template_id).kind)

    def decide(self, round_id: RoundId, letter_ids: Sequence[LetterId], *, arrived: bool) -> int:
        """Say of letters that may have arrived, and of drafts, that they went, or did not and may go again.

        Returns how many count as sent by it.
        """
        wanted, open_ones = set(letter_ids), self.plan(round_id).of(MailStand.UNSURE, MailStand.DRAFT, MailStand.UNMADE)
        chosen = [row for row in open_ones if row.letter.id in wanted]
        made = [row.letter.id for row in chosen if row.stand is MailStand.DRAFT]
        drafts = made + [row.letter.id for row in chosen if row.stand is MailStand.UNMADE]
        if made and not arrived:
            put_back(self._database, self._rounds.round(round_id), made)
        with self._database.keep() as connection:
            mailings.settle(
                connection, [row.letter.id for row in chosen], MailState.ACCEPTED if arrived else MailState.LATER
            )
            mailings.sent_now(connection, drafts, clock.now())
        return self.book(round_id)

    def _wrong(self, item: Round, places: Sequence[tuple[int, Teacher]], progress: Progress) -> list[Finding]:
        found = self._rounds.check_people(item, places, progress)
        return [finding for finding in found if finding.unfit not in _OF_PAPER]

    def _row(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailRow:
        stand = self._stand(letter, who, mailing)
        return MailRow(letter, sort_name(who.name), who.code, who.email, stand, mailing)

    def _stand(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailStand:
        found = by_mail(letter, mailing)
        if found is MailStand.UNSURE and mailing is not None and mailing.state is MailState.HANDING:
            fresh = self._database.file is None and clock.now() - mailing.at < mailings.STILL_AT_IT
            return MailStand.UNDER_WAY if fresh else MailStand.UNSURE
        if found is not None:
            return found
        return MailStand.PAPER if on_paper(letter) else to_go(who.email, mailing)


def _all_fit(chosen: Chosen) -> Chosen:
    if chosen.wrong:
        raise LetterError("unfit", count=len(chosen.wrong))
    return chosen


_OF_PAPER = {Unfit.NO_ADDRESS, Unfit.NO_PLACE, Unfit.WINDOW_WIDTH, Unfit.WINDOW_HEIGHT}
"""What keeps a letter from arriving on paper does not keep it from going by e-mail."""
