# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes a backup by itself when something changed and half an hour has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.progress import Progress
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

_LOOK_EVERY_MS = 60_000


class TimedBackups(QObject):
    """Looks each minute whether a backup is due; `made` comes after one was made."""

    made = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._services: Services | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self, services: Services) -> None:
        """Look after this school from now on."""
        self._services = services
        self._timer.start()

    def stop(self) -> None:
        """Make no more backups: the school is being closed."""
        self._timer.stop()
        self._services = None

    def _on_time(self) -> None:
        services = self._services
        if services is not None:
            self._tasks.run(lambda progress: make_when_due(services, progress), self._on_done)

    def _on_done(self, made: bool) -> None:
        if made:
            self.made.emit()


def make_when_due(services: Services, progress: Progress) -> bool:
    """Make a backup when something changed and half an hour has passed; return whether one was made."""
    if not services.backups.due():
        return False
    services.backups.make(reason="timed", progress=progress)
    return True
