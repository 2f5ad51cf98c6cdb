# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens, saves and prints the letters that were kept, exactly as they went out."""

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
from ui.pages.teacher.host import TeacherHost
from ui.pages.teacher.letters import OPEN, SAVE

if TYPE_CHECKING:
    from app.services.rounds import SentLetter


class SentLetters(QObject):
    """Does what the letters tab asks."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        page.letters.asked.connect(self._on_asked)

    def _on_asked(self, what: str, sent: SentLetter) -> None:
        if what == OPEN:
            self._open(sent)
        elif what == SAVE:
            self._save(sent)
        else:
            self._print(sent)

    def _title(self, sent: SentLetter) -> str:
        return f"{self._page.accessibleName()} – {sent.round_name}"

    def _open(self, sent: SentLetter) -> None:
        rounds, title = self._page.services.rounds, self._title(sent)
        self._page.tasks.run(lambda _progress: (title, rounds.document(sent.letter.document)), self._on_read)

    def _on_read(self, found: tuple[str, bytes]) -> None:
        viewer = LetterViewer(*found, self.tr("Close"), self._page)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def _save(self, sent: SentLetter) -> None:
        name = file_name(self._title(sent), ".pdf")
        path = ask_file(self._page, "letters", self.tr("Save a copy of the letter"), name, "PDF (*.pdf)")
        if path is not None:
            self._page.tasks.run(
                lambda _progress: self._write(sent, path), self._on_saved, failed=self._page.show_error
            )

    def _write(self, sent: SentLetter, path: Path) -> Path:
        pdf = self._page.services.rounds.document(sent.letter.document)
        with atomic_write(path) as stream:
            stream.write(pdf)
        return path

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _print(self, sent: SentLetter) -> None:
        job = ask_print_job(
            self._page,
            self.tr("Print this letter again"),
            self.tr("Exactly as it went out; nothing is noted."),
            self.tr("Letter"),
            lambda: self._save(sent),
        )
        if job is not None:
            self._page.tasks.run(
                lambda progress: self._print_on(job, sent, progress),
                self._on_printed,
                what=self.tr("Printing a letter"),
                failed=self._page.show_error,
            )

    def _print_on(self, job: PrintJob, sent: SentLetter, progress: Progress) -> None:
        pdf = self._page.services.rounds.document(sent.letter.document)
        # A folder that only this user can read, gone when the printer has it.
        with tempfile.TemporaryDirectory(prefix="letter-") as folder:
            path = Path(folder) / "letter.pdf"
            with atomic_write(path) as stream:
                stream.write(pdf)
            print_pdf(job, path, progress)

    def _on_printed(self, _done: None) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))
