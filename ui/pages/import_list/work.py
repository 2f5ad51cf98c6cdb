# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The long work of an import, off the window's thread: read, compare, decide, take over, undo, save refused rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.ids import TeacherId
from app.errors import AppError
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
    deciding_began = Signal()
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
        self._newest: ImportPlan | None = None
        self._deciding = 0

    @property
    def deciding(self) -> bool:
        """Whether something was decided that the plan on the screen does not have yet."""
        return self._deciding > 0

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
            self._newest = imports.plan(from_source, mapping, progress)
            return self._newest

        self._tasks.run(work, self.planned.emit, what=self.tr("Comparing with the teachers"), failed=self.failed.emit)

    def decide_all(self, plan: ImportPlan, outcome: Outcome, decision: Decision) -> None:
        """Decide about all rows of one outcome."""
        imports = self._imports
        self._decide(plan, lambda newest: imports.decide_all(newest, outcome, decision))

    def decide_rows(
        self,
        plan: ImportPlan,
        places: frozenset[int],
        decision: Decision,
        chosen: TeacherId | None,
        left_on: date | None,
    ) -> None:
        """Decide about the rows at these places of the plan; `chosen` is whom a doubtful one is about."""
        imports = self._imports
        self._decide(plan, lambda newest: imports.decide_rows(newest, places, decision, chosen, left_on))

    def _decide(self, plan: ImportPlan, decided: Callable[[ImportPlan], ImportPlan]) -> None:
        def work(_progress: Progress) -> ImportPlan:
            # What was decided a moment ago may not be on the screen yet: go on from that, or it would be lost.
            newest = self._newest
            self._newest = decided(newest if newest is not None and newest.table is plan.table else plan)
            return self._newest

        self._deciding += 1
        self.deciding_began.emit()
        self._tasks.run(work, self._on_decided, what=self.tr("Deciding"), failed=self._on_not_decided)

    def _on_decided(self, plan: ImportPlan) -> None:
        self._deciding -= 1
        self.decided.emit(plan)

    def _on_not_decided(self, error: AppError) -> None:
        self._deciding -= 1
        self.failed.emit(error)

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
