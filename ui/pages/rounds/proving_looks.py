# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks through the letters of a stack beside the work, a few at a time: how many pages, what room in the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import TeacherId
from app.errors import AppError
from app.services.proving import Earlier, LetterLook, LookingOver, Printed
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

AT_ONCE = 20
"""Letters: few enough that a page which is asked for meanwhile is not kept waiting."""
_REST = 400
"""ms without looking after a page was asked for: who leafs through the letters is not kept waiting either."""
_KEY = "rounds.looks"
_Found = tuple[LookingOver, list[LetterLook], Mapping[TeacherId, Earlier], Mapping[TeacherId, Printed]]


class Looks(QObject):
    """`progressed`: more letters are known. What is known of another stack is forgotten by `begin`."""

    progressed = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._stack: Stack | None = None
        self._over: LookingOver | None = None
        self.known: dict[TeacherId, LetterLook] = {}
        self.earlier: dict[TeacherId, Earlier] = {}
        self.printed: dict[TeacherId, Printed] = {}
        self.total = 0
        self._next = 0
        self.long_ones = 0
        """How many letters of two pages or more are known by now."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._ask)

    @property
    def complete(self) -> bool:
        """Whether every letter of the stack was looked at."""
        return self._stack is not None and self._next >= self.total

    @property
    def done(self) -> int:
        """How many letters were looked at by now."""
        return min(self._next, self.total)

    def begin(self, stack: Stack) -> None:
        """Look through the letters of a stack from the first one."""
        self._stack, self._over, self.total = stack, None, len(stack.entries)
        self.known, self.earlier, self.printed, self._next, self.long_ones = {}, {}, {}, 0, 0
        self.progressed.emit()
        if not self._rest.isActive():
            self._ask()

    def rest(self) -> None:
        """Let a page that is asked for go first."""
        self._rest.start()

    def _ask(self) -> None:
        stack, begun, over = self._stack, self._next, self._over
        if stack is None or begun >= self.total:
            return
        places = [(one.position, one.teacher_id) for one in stack.entries[begun : begun + AT_ONCE]]

        def work() -> _Found:
            found, people = over or self._services.proof_sheets.look_over(stack.round), [who for _, who in places]
            return found, found.looks(places), found.earlier(people), found.printed(people)

        self._tasks.run_latest(_KEY, work, self._on_looked, failed=self._on_failed)

    def _on_failed(self, _error: AppError) -> None:
        """Say nothing of letters that cannot be made: why, is told where they are looked at and checked."""
        self.total = 0
        self.progressed.emit()

    def _on_looked(self, found: _Found) -> None:
        self._over, looks, earlier, printed = found
        self._next += AT_ONCE
        self.known.update({look.teacher_id: look for look in looks})
        self.earlier.update(earlier)
        self.printed.update(printed)
        self.long_ones += sum(look.pages > 1 for look in looks)
        self.progressed.emit()
        if not self._rest.isActive():
            self._ask()
