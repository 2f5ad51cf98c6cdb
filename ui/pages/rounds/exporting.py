# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes of a stack what is used beside it: the proof sheet, Word documents, a list of what stands in the letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.ids import LetterId, RoundId
from app.domain.stationery import Paper
from app.errors import AppError
from app.progress import Progress
from app.services.stationery_keeping import in_force
from app.wording import Wording
from ui.dialogs.file_choice import ask_file, ask_folder, file_name
from ui.dialogs.message import ask
from ui.pages.rounds.stack import Stack

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.letter_runs import MadeLetters

_FOLDER = "letters"


class Runs(Protocol):
    """What runs the work, one stack at a time (`Making`)."""

    def stored(self, stack: Stack) -> tuple[RoundId, list[LetterId], Wording | None]:
        """Store a stack; return its round, the letters chosen of it, and the words of dividers."""

    def run(self, work: object, what: str, path: Path | None = None) -> None:
        """Let the worker make letters."""

    def run_beside(self, work: Callable[[Progress], str], what: str) -> None:
        """Let the worker write a file about letters."""


class Exporting(QObject):
    """Asks where a file goes; `making` runs the work."""

    def __init__(self, services: Services, wording: Wording, making: Runs, page: QWidget) -> None:
        """Ask questions in front of `page`."""
        super().__init__(page)
        self._services, self._wording, self._making, self._page = services, wording, making, page

    def ways(self) -> Mapping[str, Callable[[Stack], None]]:
        """Return the ways out of the last step that are made here, as `Making.make` knows them."""
        return {"proof": self.proof_sheet, "word": self.to_word, "word_each": self.to_folder, "data": self.to_data}

    def to_word(self, stack: Stack) -> None:
        """Ask for a file and write all letters into a Word document, each on a new page."""
        if not self._as_word():
            return
        name, kinds = file_name(stack.round.name, ".docx"), self.tr("Word document (*.docx)")
        path = ask_file(self._page, _FOLDER, self.tr("Save the letters as a Word document"), name, kinds)
        if path is None:
            return

        def work(progress: Progress) -> MadeLetters:
            round_id, ids, _dividers = self._making.stored(stack)
            return self._services.letters.save_pdf(round_id, path, progress, ids, word=True, mailed=stack.mailed)

        self._making.run(work, self.tr("Making %n letter(s)", "", stack.count), path)

    def to_folder(self, stack: Stack) -> None:
        """Ask for a folder and write a document for each person into a new folder in it, named after the round."""
        if not self._as_word():
            return
        chosen = ask_folder(self._page, _FOLDER, self.tr("Where should the folder with the letters go?"))
        if chosen is None:
            return
        folder = free(chosen / file_name(stack.round.name, ""))

        def work(progress: Progress) -> MadeLetters:
            round_id, ids, _dividers = self._making.stored(stack)
            try:
                return self._services.letters.save_separate(
                    round_id, folder, progress, ids, word=True, mailed=stack.mailed
                )
            except AppError:
                remove_if_empty(folder)
                raise

        self._making.run(work, self.tr("Making %n letter(s)", "", stack.count), folder)

    def _as_word(self) -> bool:
        """Say what of the stationery Word cannot have, before anything is made; return whether to go on."""
        paper = in_force(self._services.school.stationery.read()).paper
        if paper is Paper.DESIGNED:
            return True
        title = self.tr("The Word letters leave your stationery blank")
        text = self.tr(
            "Your stationery is a PDF, and Word cannot lay that under a letter. The place of its head and foot stays"
            " free: print the letters on your own paper, or choose One PDF to have it with them."
        )
        if paper is Paper.PREPRINTED:
            text = self.tr(
                "Your paper was printed beforehand, so the place of its head and foot stays free: print the letters on"
                " that paper, or choose One PDF for letters to pass on."
            )
        return ask(self._page, title, text, yes=self.tr("Go on in Word"), no=self.tr("Cancel"))

    def to_data(self, stack: Stack) -> None:
        """Ask for a file and write what stands in each letter into it; nothing counts as printed."""
        title = self.tr("Data")
        name, kinds = file_name(f"{title} {stack.round.name}", ".xlsx"), self.tr("Excel workbook (*.xlsx)")
        path = ask_file(self._page, _FOLDER, self.tr("Save what stands in the letters"), name, kinds)
        if path is None:
            return

        def work(progress: Progress) -> str:
            self._services.proof_sheets.save_data(stack.round, stack.places, path, self._wording, progress)
            return str(path)

        self._making.run_beside(work, self.tr("Making the list"))

    def proof_sheet(self, stack: Stack) -> None:
        """Ask for a file and write a table of all letters into it; nothing counts as printed."""
        title = self.tr("Proof sheet")
        name = file_name(f"{title} {stack.round.name}", ".pdf")
        path = ask_file(self._page, _FOLDER, self.tr("Save the proof sheet"), name, self.tr("PDF (*.pdf)"))
        if path is None:
            return

        def work(progress: Progress) -> str:
            self._services.proof_sheets.save(stack.round, stack.places, path, self._wording, progress)
            return str(path)

        self._making.run_beside(work, self.tr("Making the proof sheet"))


def free(folder: Path) -> Path:
    """Return the folder, numbered when it exists: earlier letters are never mixed with new ones."""
    tried, number = folder, 2
    while tried.exists():
        tried = folder.with_name(f"{folder.name} ({number})")
        number += 1
    return tried


def remove_if_empty(folder: Path) -> None:
    """Take a folder away in which nothing came."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
