# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts how everybody stands before a list that asks for it is read: in a large school that may take a minute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.selections import TeacherSelection
from app.errors import AppError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class CountingFirst(QObject):
    """`stopped` carries the AppError why it was not counted: Cancelled where somebody stopped it."""

    stopped = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._staff, self._tasks = services.staff, tasks
        self._on: date | None = None

    def begins(self, selection: TeacherSelection, on: date, then: Callable[[], object]) -> bool:
        """Count what a selection asks on a day, and do `then`; return False where nothing has to be counted."""
        if selection.where is None or self._staff.standings.ready(selection, on):
            return False
        if self._on != on:
            self._on, standings = on, self._staff.standings

            def counted(_none: None) -> None:
                self._on = None
                then()

            what = self.tr("Counting how everybody stands")
            self._tasks.run(lambda progress: standings.count(on, progress), counted, what=what, failed=self._on_failed)
        return True

    def _on_failed(self, error: AppError) -> None:
        self._on = None
        self.stopped.emit(error)
