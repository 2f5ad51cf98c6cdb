# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printing a stack: made, read back, kept; and what the user says of how it came out."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import clock
from app.domain.changes import Action
from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Finding, Letter, LetterState, Round, Way
from app.domain.mail_stands import is_draft
from app.domain.names import display_name
from app.domain.teachers import Teacher
from app.errors import LetterError
from app.paths import private_folder
from app.persistence import letters, mailings
from app.persistence.database import Database
from app.persistence.repositories.catalogue import LETTERS, TEACHERS
from app.persistence.scratch import Scratch
from app.persistence.unit_of_work import UnitOfWork
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.booking import coded, event_of, note_sent
from app.services.letter_faults import placed
from app.services.letter_sheets import LetterSheets
from app.services.letter_states import waiting_again, went
from app.services.mailed_letters import refuse_mailed
from app.services.one_register import OneRegister
from app.services.other_rounds import refuse_doubled
from app.services.rounds import RoundService
from app.services.stack_keeping import Stack, pages_of
from app.services.stack_words import dividers_of
from app.wording import Wording

if TYPE_CHECKING:
    from app.documents.printer import LetterPrinter


@dataclass(frozen=True, slots=True)
class MadeLetters:
    """What a run made: the file (or folder), the letters in it, and (letter, first page, pages) of each."""

    path: Path
    letter_ids: tuple[LetterId, ...]
    pages: tuple[tuple[LetterId, int, int], ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """Letters made without keeping them: how many, on how many pages, and what made others unfit."""

    made: tuple[TeacherId, ...]
    pages: int
    blocked: tuple[Finding, ...]


def made_of(target: Path, stack: Stack, firsts: Sequence[int], counts: Sequence[int]) -> MadeLetters:
    """Return what was made of a stack: of each letter its first page and how many it has."""
    ids = tuple(letter.id for letter in stack.letters)
    return MadeLetters(target, ids, tuple(zip(ids, firsts, counts, strict=True)))


def _refuse_gone(work: UnitOfWork, sheets: LetterSheets, stack: Stack, *, mailed: bool) -> None:
    """Raise LetterError when somebody has the letter by e-mail, or in another round."""
    refuse_mailed(work, stack.letters, wished=mailed)
    refuse_doubled(work.connection, sheets, stack.item, stack.letters)


class LetterRuns(OneRegister):
    """Makes letters on paper or as files, and books what came out well."""

    def __init__(
        self, database: Database, profiles: Profiles, rounds: RoundService, sheets: LetterSheets, scratch: Scratch
    ) -> None:
        """Work on a school; `scratch` is a private folder for the file that goes to the printer."""
        self._database = database
        super().__init__(profiles)
        self._rounds, self._sheets, self._scratch = rounds, sheets, scratch

    def make(
        self,
        round_id: RoundId,
        progress: Progress,
        *,
        letter_ids: Sequence[LetterId] | None = None,
        new_sheet: bool = True,
        dividers: Wording | None = None,
        mailed: bool = False,
    ) -> MadeLetters:
        """Make one PDF of the stack to print, keep each letter's own PDF, and mark the letters as printed.

        With `new_sheet` every letter starts on the front of a sheet, so that it can be printed on both sides.
        `dividers` puts a sheet in these words on top of each group of letters, as the round is ordered. Letters that
        went by e-mail, or may from a draft, are printed with `mailed` only. Raises LetterError when a letter is unfit
        or holds somebody else's name; nothing is kept then.
        """
        target = self._scratch.folder() / f"{clock.now():%Y%m%d-%H%M%S-%f}.pdf"
        return self._run(
            round_id, target, progress, letter_ids, Way.PRINTED, new_sheet=new_sheet, dividers=dividers, mailed=mailed
        )

    def save_pdf(
        self,
        round_id: RoundId,
        path: Path,
        progress: Progress,
        letter_ids: Sequence[LetterId] | None = None,
        *,
        dividers: Wording | None = None,
        word: bool = False,
        mailed: bool = False,
    ) -> MadeLetters:
        """As `make`, into a file the user chose; with `word` a Word document.

        What is kept is each letter's PDF with what the Word document shows: no paper that the school has lying ready.
        """
        return self._run(round_id, path, progress, letter_ids, dividers=dividers, word=word, mailed=mailed)

    def save_separate(
        self,
        round_id: RoundId,
        folder: Path,
        progress: Progress,
        letter_ids: Sequence[LetterId] | None = None,
        *,
        word: bool = False,
        mailed: bool = False,
    ) -> MadeLetters:
        """As `save_pdf`, into a folder (made when missing) with a file per person, named after them."""
        private_folder(folder)
        return self._run(round_id, folder, progress, letter_ids, separate=True, word=word, mailed=mailed)

    def _run(
        self,
        round_id: RoundId,
        target: Path,
        progress: Progress,
        letter_ids: Sequence[LetterId] | None,
        how: Way = Way.PDF,
        *,
        new_sheet: bool = False,
        separate: bool = False,
        word: bool = False,
        dividers: Wording | None = None,
        mailed: bool = False,
    ) -> MadeLetters:
        stack = self._fit_stack(round_id, letter_ids, progress)
        how = Way.WORD if word else how
        fresh = partial(self._sheets.printer, stack.item, new_sheet=new_sheet, on_paper=how is Way.PRINTED, word=word)
        printer = fresh()
        printer.know(stack.contents)
        writer = self._sheets.for_word(printer) if word else printer
        action = Action("print_letters", {"round": stack.item.name, "count": len(stack.letters)})

        @contextmanager
        def kept() -> Iterator[None]:
            with self._database.write(action) as work:
                _refuse_gone(work, self._sheets, stack, mailed=mailed)
                self._refuse_changed(stack, printer, fresh(), grouped=dividers is not None)
                pages.keep(work, how, progress)
                yield  # the files get their names: faults and Stop leave neither them nor letters that are made

        sheets = dividers_of(stack.teachers, stack.item.order, dividers) if dividers else {}
        with pages_of(stack, printer, self._scratch.folder, progress) as pages, placed(stack.letters):
            if separate:
                done = writer.write_separate(target, stack.contents, stack.file_name, progress, settling=kept)
                firsts, counts = (1,) * len(stack.letters), done.pages_per_letter
            else:
                joined = writer.write_combined(target, stack.contents, progress, sheets, settling=kept)
                firsts, counts = joined.first_pages, joined.pages_per_letter
        return made_of(target, stack, firsts, counts)

    def _fit_stack(self, round_id: RoundId, letter_ids: Sequence[LetterId] | None, progress: Progress) -> Stack:
        stack = self._stack(round_id, letter_ids)
        if not stack.letters:
            raise LetterError("nothing_to_print")
        if wrong := self._rounds.check_people(stack.item, stack.places(), progress):
            raise LetterError("unfit", count=len(wrong))
        return stack

    def _refuse_changed(self, stack: Stack, printer: "LetterPrinter", now: "LetterPrinter", *, grouped: bool) -> None:
        """Raise LetterError when anything that letters were made from is not what it was, now that nobody writes.

        What changed of people that their letters do not say is no matter, unless they are `grouped` by it.
        """
        again = self._stack(stack.item.id, [letter.id for letter in stack.letters])
        around = (now.template.version, now.letterhead) == (printer.template.version, printer.letterhead)
        if not around or stack.says() != again.says() or self._rounds.outdated(again.item, again.teachers):
            raise LetterError("changed_meanwhile")
        changed = [after for before, after in zip(stack.places(), again.places(), strict=True) if before != after]
        if changed and (grouped or self._rounds.check_people(again.item, changed, Progress())):
            raise LetterError("changed_meanwhile")

    def _stack(self, round_id: RoundId, letter_ids: Sequence[LetterId] | None) -> Stack:
        item = self._rounds.round(round_id)
        with self._database.read() as connection:
            found = letters.letters_of_round(connection, round_id)
            people = TEACHERS.load(connection, [letter.teacher_id for letter in found])
        chosen = _unsent(found, letter_ids)
        teachers = tuple(people[letter.teacher_id] for letter in chosen)
        places = [(letter.position, teacher) for letter, teacher in zip(chosen, teachers, strict=True)]
        made = coded(self._sheets.template(item.template_id).kind, chosen, self._sheets.contents(item, places))
        return Stack(item, chosen, teachers, tuple(made), file_names(places))

    def confirm(
        self, round_id: RoundId, good: Sequence[LetterId], on: date, asked: Collection[LetterId] | None = None
    ) -> int:
        """Book the letters that came out well as sent; the rest of those `asked` about go back into the stack.

        By default all printed ones were asked about; another desk may have printed more since. Who got an invitation
        becomes invited, who got a reminder reminded; a letter of another kind changes nobody. Letters that were not
        printed stay as they are. One action; returns how many were booked. A day to come counts
        as today; who answered since their letter was made counts as asked before that.
        """
        item = self._rounds.round(round_id)
        kind = event_of(self._sheets.template(item.template_id).kind)
        chosen = set(good)
        now = clock.now()
        booked = min(on, clock.today())  # a letter may bear a day to come, but nothing happened on that day yet
        with self._database.read() as connection:
            stack = letters.letters_of_round(connection, round_id)
        told = {one.id for one in stack} if asked is None else {*asked, *chosen}
        printed = [letter for letter in stack if letter.state is LetterState.PRINTED and letter.id in told]
        sent = [letter for letter in printed if letter.id in chosen]
        facts: dict[str, object] = {"round": item.name, "count": len(sent)}
        if kind is not None:
            facts["event"] = kind.value
        with self._database.write(Action("confirm_letters", facts)) as work:
            pairs = [(letter, went(letter, booked, now)) for letter in sent]
            pairs += [(letter, waiting_again(letter)) for letter in printed if letter.id not in chosen]
            work.change(LETTERS, pairs)
            drafts = [one.id for one in sent if is_draft(one)]
            mailings.drafts_went(work.connection, drafts, [one.id for one in printed])
            note_sent(work, item, kind, [after for _before, after in pairs if after.sent_on], now)
        return len(sent)

    def fit_for(
        self, draft: Round, teachers: Sequence[Teacher], progress: Progress
    ) -> tuple[list[Teacher], list[Finding]]:
        """Return who of some teachers can be sent a round's letter, and what makes the others unfit."""
        wrong = self._rounds.check_people(draft, list(enumerate(teachers, start=1)), progress)
        if any(finding.teacher_id is None for finding in wrong):
            return [], wrong
        unfit = {finding.teacher_id for finding in wrong}
        return [who for who in teachers if who.id not in unfit], wrong

    def proof(self, draft: Round, teachers: Sequence[Teacher], target: Path, progress: Progress) -> Proof:
        """Make the letters of a round that is not stored, into a PDF or (a path without ending) a folder.

        Letters that are unfit are left out and reported. Nothing is kept in the school.
        """
        fit, wrong = self.fit_for(draft, teachers, progress)
        if not fit:
            return Proof((), 0, tuple(wrong))
        places = list(enumerate(fit, start=1))
        printer = self._sheets.printer(draft)
        made = self._sheets.contents(draft, places)
        if target.suffix.casefold() == ".pdf":
            counts = printer.write_combined(target, made, progress).pages_per_letter
        else:
            private_folder(target)
            names = file_names(places)
            counts = printer.write_separate(
                target, made, lambda content: names[content.teacher_id], progress
            ).pages_per_letter
        return Proof(tuple(who.id for who in fit), sum(counts), tuple(wrong))


def _unsent(stack: Sequence[Letter], letter_ids: Sequence[LetterId] | None) -> tuple[Letter, ...]:
    """Return which letters of a stack were not sent, of those that are wanted; None wants all."""
    wanted = None if letter_ids is None else set(letter_ids)
    return tuple(one for one in stack if one.state is not LetterState.SENT and (wanted is None or one.id in wanted))


def file_names(places: Iterable[tuple[int, Teacher]]) -> dict[TeacherId, str]:
    """Return what each letter's own file is called: its place in the stack, the person's name and staff code."""
    return {
        who.id: f"{place:03} {display_name(who.name)}{f' ({who.code})' if who.code else ''}" for place, who in places
    }
