# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searches the letters of a stack beside the work, a few at a time, from the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import TeacherId
from app.services.proving import LookingOver
from ui.pages.rounds.preview_finder import PreviewFinder
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

AT_ONCE = 100
_KEY = "rounds.search"


class Search(QObject):
    """Answers what a finder asks; a newer question ends the one before."""

    def __init__(self, services: Services, tasks: Tasks, finder: PreviewFinder) -> None:
        super().__init__(finder)
        self._services, self._tasks, self._finder = services, tasks, finder
        self._stack: Stack | None = None
        self._over: LookingOver | None = None
        self._text, self._next = "", 0
        finder.searched.connect(self._on_searched)

    def take(self, stack: Stack) -> None:
        """Search in the letters of this stack from now on, as they are now."""
        self._stack, self._over = stack, None
        self._on_searched(self._finder.wanted())

    def _on_searched(self, text: str) -> None:
        self._text, self._next = text, 0
        if text and self._stack is not None:
            self._finder.found(self._finder.named(text), done=False)
            self._ask()

    def _ask(self) -> None:
        stack, text, begun, over = self._stack, self._text, self._next, self._over
        if stack is None or not text:
            return
        places = [(one.position, one.teacher_id) for one in stack.entries[begun : begun + AT_ONCE]]

        def work() -> tuple[LookingOver, list[TeacherId]]:
            found = over or self._services.proof_sheets.look_over(stack.round)
            return found, found.holding(places, text)

        def done(answer: tuple[LookingOver, list[TeacherId]]) -> None:
            if (stack, text) != (self._stack, self._text):
                return
            self._over, people = answer
            self._next = begun + AT_ONCE
            more = self._next < len(stack.entries)
            self._finder.found(people, done=not more)
            if more:
                self._ask()

        # Who has no template any more hears of it where the letters are checked.
        self._tasks.run_latest(_KEY, work, done, failed=lambda _error: None)
