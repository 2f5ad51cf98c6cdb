# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks a school that was not closed the last time, and says at the top of the window how it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.progress import Progress
from app.wording import Wording
from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class LookedOver:
    """What came of the check."""

    sound: bool
    sentence: str


class LookingOver(QObject):
    """Does the check on the worker, behind whatever the user does meanwhile."""

    def __init__(self, notice: Notice, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        """Say what came of it in `notice`."""
        super().__init__(parent)
        self._notice, self._tasks, self._wording = notice, tasks, wording

    def start(self, services: Services) -> None:
        """Check a school that was just opened; one that was closed in good order needs none."""
        if services.file.broken_off:
            work = _checker(services, self._wording)
            self._tasks.run(work, self._on_looked, what=self.tr("Checking the school file"), asked=False)

    def _on_looked(self, looked: LookedOver) -> None:
        (self._notice.show_done if looked.sound else self._notice.show_error)(looked.sentence)


def _checker(services: Services, wording: Wording) -> Callable[[Progress], LookedOver]:
    """Return work that checks the whole school and says in one line how it is."""

    def work(_progress: Progress) -> LookedOver:
        problems = services.checks.all()
        if not problems:
            return LookedOver(sound=True, sentence=wording.say("window.broken_off_sound"))
        found = " ".join(wording.say(f"check.{item.code}", {"detail": item.detail}) for item in problems)
        return LookedOver(sound=False, sentence=wording.say("window.broken_off_faults", {"faults": found}))

    return work
