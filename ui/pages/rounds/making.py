# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the letters of a stack: to the printer, to one file, to a file for each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import clock
from app.atomic_files import atomic_write
from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Round
from app.domain.mailing import Mailing, MailingKind
from app.errors import AppError
from app.progress import Progress
from app.services.rounds import LetterRow
from app.wording import Wording
from ui.dialogs.file_choice import ask_file, ask_folder, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.pages.rounds.exporting import Exporting, free, remove_if_empty
from ui.pages.rounds.stack import Stack, store
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.letter_runs import MadeLetters

_FOLDER = "letters"


class Making(QObject):
    """`made(round id)`: the round is kept now, and its page says what is next; `failed(error)`: nothing was made.

    `confirmed(count)`: of that many letters it was noted that they went.
    """

    made = Signal(int)
    confirmed = Signal(int)
    elsewhere = Signal(str)
    """The round is kept; the page that goes on with it."""
    failed = Signal(object, int)
    saved = Signal(str)
    mailing = Signal(object)
    """Labels, envelopes or a hand-out list are wanted: a Mailing."""
    busy_changed = Signal(bool)
    """Whether letters are being made: one stack at a time, so that nobody gets two letters of an impatient press."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, page: QWidget) -> None:
        """Ask questions in front of `page`."""
        super().__init__(page)
        self._wording = wording
        self._services = services
        self._tasks = tasks
        self._page = page
        self._round_id = 0
        self._exporting = Exporting(services, wording, self, page)
        self.busy = self._some = False

    def make(self, way: str, stack: Stack) -> None:
        """Make a stack, or what of it was chosen, in one of the ways out of the last step."""
        if self.busy:
            return
        if way in set(MailingKind):
            self.mailing.emit(_mailing(way, stack.round, stack.places))
            return
        ways = {
            "print": self.to_printer,
            "pdf": self.to_file,
            "separate": self.to_folder,
            "mail": self.to_mail,
            "later": self.keep,
            **self._exporting.ways(),
        }
        ways[way](stack)

    def mail(self, way: str, item: Round, rows: Sequence[LetterRow]) -> None:
        """Make labels, envelopes or a hand-out list for all letters of a round."""
        self.mailing.emit(_mailing(way, item, tuple((row.letter.position, row.letter.teacher_id) for row in rows)))

    def to_printer(self, stack: Stack) -> None:
        """Ask for a printer and print the stack, every letter on a new sheet."""
        if self.busy:
            return
        count = stack.count
        title = self.tr("Print %n letter(s)", "", count)
        explanation = self.tr("Put in letterhead paper if you use it. Every letter starts on a new sheet.")
        name = self.tr("%n letter(s)", "a print job", count)
        job = ask_print_job(self._page, title, explanation, name, lambda: self.to_file(stack))
        if job is None:
            return

        def work(progress: Progress) -> MadeLetters:
            round_id, ids, dividers = self.stored(stack)
            made = self._services.letters.make(
                round_id, progress, letter_ids=ids, new_sheet=job.both_sides, dividers=dividers, mailed=stack.mailed
            )
            try:
                print_pdf(job, made.path, progress)
            finally:
                made.path.unlink(missing_ok=True)
            return made

        self.run(work, self.tr("Printing %n letter(s)", "", count))

    def to_file(self, stack: Stack) -> None:
        """Ask for a file and write all letters into it."""
        if self.busy:
            return
        name = file_name(stack.round.name, ".pdf")
        path = ask_file(self._page, _FOLDER, self.tr("Save the letters as one PDF"), name, self.tr("PDF (*.pdf)"))
        if path is None:
            return

        def work(progress: Progress) -> MadeLetters:
            round_id, ids, dividers = self.stored(stack)
            return self._services.letters.save_pdf(
                round_id, path, progress, ids, dividers=dividers, mailed=stack.mailed
            )

        self.run(work, self.tr("Making %n letter(s)", "", stack.count), path)

    def to_folder(self, stack: Stack) -> None:
        """Ask for a folder and write a file for each person into a new folder in it, named after the round."""
        if self.busy:
            return
        chosen = ask_folder(self._page, _FOLDER, self.tr("Where should the folder with the letters go?"))
        if chosen is None:
            return
        folder = free(chosen / file_name(stack.round.name, ""))

        def work(progress: Progress) -> MadeLetters:
            round_id, ids, _dividers = self.stored(stack)
            try:
                return self._services.letters.save_separate(round_id, folder, progress, ids, mailed=stack.mailed)
            except AppError:
                remove_if_empty(folder)
                raise

        self.run(work, self.tr("Making %n letter(s)", "", stack.count), folder)

    def run_beside(self, work: Callable[[Progress], str], what: str) -> None:
        """Let the worker write a file about the letters, whose path `work` returns; no letter counts as made."""
        self._tasks.run(work, self.saved.emit, what=what, failed=self._on_failed)

    def keep(self, stack: Stack) -> None:
        """Keep the round for later, with no letter made."""
        if not self.busy:
            self.run(lambda _progress: self.stored(stack), "")

    def to_mail(self, stack: Stack) -> None:
        """Keep the round, for its letters to go by e-mail, or those of them that were chosen."""
        self._set_busy(True)
        self._round_id = 0
        kept = self._on_mail_ready
        self._tasks.run(lambda _progress: self.stored(stack), kept, failed=self._on_failed)
        self._some = stack.chosen is not None or stack.people is not None

    def _on_mail_ready(self, stored: tuple[RoundId, list[LetterId], object]) -> None:
        round_id, ids, _dividers = stored
        self._set_busy(False)
        self.made.emit(round_id)  # back from there one comes to the round's own page: the steps are behind
        self.elsewhere.emit(f"mail/{round_id}" + (f":{','.join(map(str, ids))}" if self._some else ""))

    def confirm(self, round_id: RoundId, good: Sequence[LetterId], asked: Sequence[LetterId]) -> None:
        """Note that good letters went; the other letters that were asked about wait again."""
        if self.busy:
            return
        letters, on = self._services.letters, clock.today()
        self._set_busy(True)
        self._round_id = 0
        self._tasks.run(
            lambda _progress: letters.confirm(round_id, good, on, asked), self._on_confirmed, failed=self._on_failed
        )

    def one_letter(self, rows: Sequence[LetterRow], letter_id: int) -> None:
        """Ask for a file and write the exact page that was kept of one letter."""
        row = next((row for row in rows if row.letter.id == letter_id), None)
        if row is None:
            return
        name = file_name(f"{row.sort_name} {row.letter.reference}", ".pdf")
        path = ask_file(self._page, _FOLDER, self.tr("Save this letter"), name, self.tr("PDF (*.pdf)"))
        if path is None:
            return

        def work(_progress: Progress) -> str:
            with atomic_write(path) as stream:
                stream.write(self._services.rounds.document(row.letter.document))
            return str(path)

        self._tasks.run(work, self.saved.emit)

    def look(self, rows: Sequence[LetterRow], letter_id: int, then: Callable[[bytes], object]) -> None:
        """Give a letter's page to `then`: the one that was kept, or how it would be printed now."""
        rounds, found = self._services.rounds, [row.letter for row in rows if row.letter.id == letter_id]
        for letter in found:
            kept = letter.document
            read = partial(rounds.document, kept) if kept else partial(rounds.preview, letter.round_id, letter.id)
            self._tasks.run_latest("rounds.letter", read, then)

    def stored(self, stack: Stack) -> tuple[RoundId, list[LetterId], Wording | None]:
        """Store a stack if it was not yet; return its round, the letters chosen of it, and the words of dividers."""
        stored = store(self._services, stack)
        self._round_id = stored.round.id
        return stored.round.id, stored.letter_ids(stack.chosen), self._wording if stack.dividers else None

    def run(self, work: object, what: str, path: Path | None = None) -> None:
        """Let the worker make letters, which `path` holds then; one stack at a time."""
        self._round_id = 0
        self._path = path
        self._set_busy(True)
        self._tasks.run(work, self._on_made, what=what, failed=self._on_failed)  # type: ignore[arg-type]

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)

    def _on_confirmed(self, count: int) -> None:
        self._set_busy(False)
        self.confirmed.emit(count)

    def _on_made(self, _made: object) -> None:
        self._set_busy(False)
        if self._path is not None:
            self.saved.emit(str(self._path))
        self.made.emit(self._round_id)

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(False)
        self.failed.emit(error, self._round_id)


def _mailing(way: str, item: Round, places: tuple[tuple[int, TeacherId], ...]) -> Mailing:
    return Mailing(MailingKind(way), tuple(who for _, who in places), item.delivery, item, places)
