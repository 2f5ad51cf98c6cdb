# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 1 of measuring: the test sheets, on paper or as a file."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.printer_shift import NO_SHIFT
from app.progress import Progress
from app.services.envelopes import save_test_sheet
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_file, file_name
from ui.tasks import Tasks
from ui.widgets.text import hint_label, section_label


class SheetStep(QWidget):
    """`printed(printer)`: the sheets went there; `failed` and `done` are for the page."""

    printed = Signal(str)
    failed = Signal(object)
    done = Signal(str)

    def __init__(self, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._wording = tasks, wording
        told = self.tr(
            "Two pages: one tells how far the printer prints to one side, one what your envelope shows of a letter. "
            "Print them on the printer that you print letters on, at their true size."
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for text, does in ((self.tr("Print…"), self._on_print), (self.tr("Save as PDF…"), self._on_save)):
            button = QPushButton(text)
            button.clicked.connect(does)
            row.addWidget(button)
        row.addStretch(1)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("Print the test sheets")))
        room.addWidget(hint_label(told))
        room.addLayout(row)
        room.addStretch(1)

    def _on_save(self) -> None:
        title = self.tr("Save the test sheets")
        path = ask_file(self, "letters", title, file_name(self.tr("Test sheets"), ".pdf"), self.tr("PDF (*.pdf)"))
        if path is not None:
            told = self.tr("Saved: %1").replace("%1", str(path))
            self._tasks.run(
                lambda _progress: save_test_sheet(path, self._wording),
                lambda _pages: self.done.emit(told),
                failed=self.failed.emit,
            )

    def _on_print(self) -> None:
        from ui.dialogs.print_dialog import ask_print_job
        from ui.dialogs.printing import print_pdf

        title, told = self.tr("Print the test sheets"), self.tr("Two pages, on plain paper and on one side.")
        job = ask_print_job(self, title, told, self.tr("Test sheets"), self._on_save)
        if job is None:
            return
        # What is measured is the printer as it is, not as it was set right before.
        bare = replace(job, shift=NO_SHIFT, both_sides=False)

        def work(progress: Progress) -> None:
            with tempfile.TemporaryDirectory(prefix="test-sheet-") as folder:
                path = Path(folder) / "test.pdf"
                save_test_sheet(path, self._wording)
                print_pdf(bare, path, progress)

        sent = self.tr("Sent to the printer")
        self.printed.emit(job.printer)
        self._tasks.run(work, lambda _done: self.done.emit(sent), what=title, failed=self.failed.emit)
