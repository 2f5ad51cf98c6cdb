# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes an attendance list from a file that is chosen or dropped: its rows, as lines that can be mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from app.progress import Progress
from ui.dialogs.file_choice import ask_attendance_list
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.drop_area import DropArea

if TYPE_CHECKING:
    from app.services.attendance import AttendanceService


class AttendanceFile(QObject):
    """`text_read(lines)`: a file was read; `failed(error)`: it could not be."""

    text_read = Signal(str)
    failed = Signal(object)

    def __init__(self, attendance: AttendanceService, tasks: Tasks, area: DropArea) -> None:
        """Take what is dropped on `area`; `button` asks for a file."""
        super().__init__(area)
        self._attendance, self._tasks, self._area = attendance, tasks, area
        text = self.tr("From a file…")
        self.button = QPushButton(f" {text}")  # the space keeps the word off the icon
        self.button.setAccessibleName(text)
        self.button.setIcon(icons.icon("file", "", 16))
        self.button.clicked.connect(lambda _on: self._choose())
        area.dropped.connect(self.take)

    def take(self, path: Path) -> None:
        """Read a file."""
        attendance = self._attendance

        def work(progress: Progress) -> str:
            return attendance.text_of(path, progress)

        what = self.tr("Reading the attendance list")
        self._tasks.run(work, self.text_read.emit, what=what, failed=self.failed.emit)

    def _choose(self) -> None:
        path = ask_attendance_list(self._area)
        if path is not None:
            self.take(path)
