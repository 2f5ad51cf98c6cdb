# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The long work of bringing a list in, off the window's thread: read, decide, take over, undo, save refused rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.services.history import HistoryService


class Imports(Protocol):
    """A service that brings lists of some kind in."""

    def read(self, path: Path, progress: Progress, *, sheet: str | None = None) -> Any:
        """Read a list."""

    def apply(self, plan: Any, progress: Progress) -> Any:
        """Write what a plan says."""

    def save_refused(self, plan: Any, path: Path, wording: Wording) -> None:
        """Save the rows of a plan that were refused."""


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

    def __init__(
        self, imports: Imports, history: HistoryService, tasks: Tasks, wording: Wording, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lists, self._history, self._tasks, self._wording = imports, history, tasks, wording
        self._newest: Any = None
        self._deciding = 0

    @property
    def deciding(self) -> bool:
        """Whether something was decided that the plan on the screen does not have yet."""
        return self._deciding > 0

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a list, one sheet of it."""
        lists = self._lists
        self._tasks.run(
            lambda progress: lists.read(path, progress, sheet=sheet),
            self.was_read.emit,
            what=self.tr("Reading {file}").format(file=path.name),
            failed=self.failed.emit,
        )

    def make_plan(self, made: Callable[[Progress], Any], what: str) -> None:
        """Make the plan of a list; `what` says what is done meanwhile."""

        def work(progress: Progress) -> Any:
            self._newest = made(progress)
            return self._newest

        self._tasks.run(work, self.planned.emit, what=what, failed=self.failed.emit)

    def decide(self, plan: Any, decided: Callable[[Any], Any]) -> None:
        """Make another plan of a plan, in the order in which one decides."""

        def work(_progress: Progress) -> Any:
            # What was decided a moment ago may not be on the screen yet: go on from that, or it would be lost.
            newest = self._newest
            self._newest = decided(newest if newest is not None and newest.table is plan.table else plan)
            return self._newest

        self._deciding += 1
        self.deciding_began.emit()
        self._tasks.run(work, self._on_decided, what=self.tr("Deciding"), failed=self._on_not_decided)

    def _on_decided(self, plan: Any) -> None:
        self._deciding -= 1
        self.decided.emit(plan)

    def _on_not_decided(self, error: AppError) -> None:
        self._deciding -= 1
        self.failed.emit(error)

    def apply(self, plan: Any) -> None:
        """Write what the plan says, as one undoable action."""
        lists = self._lists
        self._tasks.run(
            lambda progress: lists.apply(plan, progress),
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

    def save_refused(self, plan: Any, path: Path) -> None:
        """Save the refused rows as a sheet with the reason beside each."""
        lists, wording = self._lists, self._wording

        def work(_progress: Progress) -> Path:
            lists.save_refused(plan, path, wording)
            return path

        self._tasks.run(work, self.saved.emit, what=self.tr("Saving the refused rows"), failed=self.failed.emit)
