# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes the newest action back, or does it again, and says by name what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.changes import ChangeSet
from app.wording import Wording
from ui.opening import action_words
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.progress import Progress


class Reversing(QObject):
    """`said` carries what was undone or done again, in words."""

    said = Signal(str)

    def __init__(self, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wording = wording

    def undo(self, services: Services) -> None:
        """Take the newest action back; nothing happens when there is none."""
        history = services.history

        def work(progress: Progress) -> ChangeSet | None:
            return None if history.undoable() is None else history.undo(progress)

        self._tasks.run(work, self._on_undone, what=self.tr("Undoing"))

    def redo(self, services: Services) -> None:
        """Do again what was undone last; nothing happens when there is nothing."""
        history = services.history

        def work(progress: Progress) -> ChangeSet | None:
            return None if history.redoable() is None else history.redo(progress)

        self._tasks.run(work, self._on_redone, what=self.tr("Redoing"))

    def _on_undone(self, done: ChangeSet | None) -> None:
        if done is not None:
            self.said.emit(self.tr("Undone: {action}").replace("{action}", action_words(done, self._wording)))

    def _on_redone(self, done: ChangeSet | None) -> None:
        if done is not None:
            self.said.emit(self.tr("Done again: {action}").replace("{action}", action_words(done, self._wording)))
