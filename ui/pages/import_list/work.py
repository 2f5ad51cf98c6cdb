# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The long work of an import, off the window's thread: read, compare, decide, take over, undo, save refused rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.progress import Progress
from app.services.imports import Decision, ImportPlan, Outcome, ReadList, StaffField
from app.wording import Wording
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class ImportWork(QObject):
    """Each thing done ends in a signal: its own, or `failed` with an AppError."""

    was_read = Signal(object)
    planned = Signal(object)
    decided = Signal(object)
    applied = Signal(object)
    undone = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._imports = services.imports
        self._history = services.history
        self._tasks = tasks
        self._wording = wording

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a list, one sheet of it."""
        imports = self._imports
        self._tasks.run(
            lambda progress: imports.read(path, progress, sheet=sheet),
            self.was_read.emit,
            what=self.tr("Reading {file}").format(file=path.name),
            failed=self.failed.emit,
        )

    def plan(self, read: ReadList, mapping: Mapping[int, StaffField], source: str) -> None:
        """Compare a list with the teachers of the school."""
        imports = self._imports
        from_source = replace(read, guess=replace(read.guess, source=source))

        def work(progress: Progress) -> ImportPlan:
            return imports.plan(from_source, mapping, progress)

        self._tasks.run(work, self.planned.emit, what=self.tr("Comparing with the teachers"), failed=self.failed.emit)

    def decide_all(self, plan: ImportPlan, outcome: Outcome, decision: Decision, left_on: date | None) -> None:
        """Decide about all rows of one outcome; `left_on` is the last day of those who left, None for yesterday."""
        imports = self._imports
        self._tasks.run(
            lambda _progress: imports.decide_all(plan, outcome, decision, left_on),
            self.decided.emit,
            what=self.tr("Deciding"),
            failed=self.failed.emit,
        )

    def apply(self, plan: ImportPlan) -> None:
        """Write what the plan says, as one undoable action."""
        imports = self._imports
        self._tasks.run(
            lambda progress: imports.apply(plan, progress),
            self.applied.emit,
            what=self.tr("Taking over the list"),
            failed=self.failed.emit,
        )

    def undo(self) -> None:
        """Take the newest action back."""
        self._tasks.run(
            self._history.undo,
            lambda _change_set: self.undone.emit(),
            what=self.tr("Undoing the import"),
            failed=self.failed.emit,
        )

    def save_refused(self, plan: ImportPlan, path: Path) -> None:
        """Save the refused rows as a sheet with the reason beside each."""
        imports, wording = self._imports, self._wording

        def work(_progress: Progress) -> Path:
            imports.save_refused(plan, path, wording)
            return path

        self._tasks.run(work, self.saved.emit, what=self.tr("Saving the refused rows"), failed=self.failed.emit)
