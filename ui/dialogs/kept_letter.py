# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens, saves and prints a letter that was kept, exactly as it went out."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.atomic_files import atomic_write
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.letter_viewer import LetterViewer
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import PrintJob, print_pdf

if TYPE_CHECKING:
    from ui.widgets.page import Page


class KeptLetter(QObject):
    """Does it for one page; `title` names the letter, `document` the PDF that was kept."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def open(self, title: str, document: str) -> None:
        """Show it in a window of its own."""
        rounds = self._page.services.rounds
        self._page.tasks.run(lambda _progress: (title, rounds.document(document)), self._on_read)

    def save(self, title: str, document: str) -> None:
        """Ask for a file and write it there, byte for byte."""
        name = file_name(title, ".pdf")
        path = ask_file(self._page, "letters", self.tr("Save a copy of the letter"), name, "PDF (*.pdf)")
        if path is not None:
            self._page.tasks.run(
                lambda _progress: self._write(document, path), self._on_saved, failed=self._page.show_error
            )

    def print_again(self, title: str, document: str) -> None:
        """Ask for a printer and print it as it went out; nothing is noted."""
        job = ask_print_job(
            self._page,
            self.tr("Print this letter again"),
            self.tr("Exactly as it went out; nothing is noted."),
            self.tr("Letter"),
            lambda: self.save(title, document),
        )
        if job is not None:
            self._page.tasks.run(
                lambda progress: self._print_on(job, document, progress),
                self._on_printed,
                what=self.tr("Printing a letter"),
                failed=self._page.show_error,
            )

    def _on_read(self, found: tuple[str, bytes]) -> None:
        viewer = LetterViewer(*found, self.tr("Close"), self._page)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def _write(self, document: str, path: Path) -> Path:
        pdf = self._page.services.rounds.document(document)
        with atomic_write(path) as stream:
            stream.write(pdf)
        return path

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _print_on(self, job: PrintJob, document: str, progress: Progress) -> None:
        # A folder that only this user can read, gone when the printer has it.
        with tempfile.TemporaryDirectory(prefix="letter-") as folder:
            print_pdf(job, self._write(document, Path(folder) / "letter.pdf"), progress)

    def _on_printed(self, _done: None) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))
