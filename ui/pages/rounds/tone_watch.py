# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks a round's letters through for tone and sense, a moment after they changed, and shows it where they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.tone import ToneFinding
from app.errors import AppError
from ui.pages.rounds.letter import Letter
from ui.pages.rounds.stack import Stack
from ui.pages.rounds.tone_list import ToneList
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

_SOON = 300


class ToneWatch(QObject):
    """What is waved away is a change of the round, as if its letter had been changed."""

    def __init__(self, services: Services, tasks: Tasks, letter: Letter, other: ToneList) -> None:
        """Show in the letter's step and in another list."""
        super().__init__(letter)
        self._services, self._tasks, self._letter = services, tasks, letter
        self._lists = (letter.tone, other)
        self._stack: Stack | None = None
        self._whole = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)  # the letter itself is shown first
        self._soon.timeout.connect(self._ask)
        for each in self._lists:
            each.waved.connect(self._on_waved)

    def ask(self, stack: Stack | None, *, whole: bool = False) -> None:
        """Look the letters of a stack through; with `whole` everybody's values, else what goes for all."""
        self._stack, self._whole = stack, whole
        if stack is not None:
            self._soon.start()

    def _ask(self) -> None:
        stack = self._stack
        if stack is None:
            return
        entries = stack.entries if self._whole else stack.entries[:1]
        places = [(entry.position, entry.teacher_id) for entry in entries]
        tone, whole = self._services.templates.tone, self._whole
        self._tasks.run_latest(
            "rounds.tone",
            lambda: tone.of_round(stack.round, places, everybody=whole),
            self._on_found,
            failed=self._on_failed,
        )

    def _on_found(self, found: Sequence[ToneFinding]) -> None:
        for each in self._lists:
            each.show_findings(found)

    def _on_failed(self, _error: AppError) -> None:
        """Show no remarks: what is wrong is told by what shows the letter itself."""
        self._on_found(())

    def _on_waved(self, mark: str) -> None:
        if self._stack is not None:
            item = self._stack.round
            self._letter.changed.emit(replace(item, waved=(*item.waved, mark)))
