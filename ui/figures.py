# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers and names around the pages: read in one go, and shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app import clock
from app.domain.changes import ChangeSet
from app.wording import Wording
from ui.opening import action_words
from ui.pinned import PinnedViews
from ui.tasks import Tasks
from ui.widgets.window_frame import WindowFrame

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.glance import FirstFigures


@dataclass(frozen=True)
class Figures:
    """What sidebar and undo bar show; `backup` is when the newest backup was made (UTC)."""

    school: str
    sample: bool
    teachers: int
    rounds_waiting: int
    undo: ChangeSet | None
    redo: ChangeSet | None
    backup: datetime | None


def figures_of(first: FirstFigures) -> Figures:
    """Return what the first figures hold of them."""
    standing = first.standing
    school, rounds = standing.school, len(standing.rounds)
    return Figures(school.name, school.sample, standing.counts.total, rounds, first.undo, first.redo, first.backup)


def read_figures(services: Services) -> Figures:
    """Read them; call this on the worker."""
    school = services.school.school()
    last = services.backups.last()
    return Figures(
        school=school.name,
        sample=school.sample,
        teachers=services.staff.counts(clock.today()).total,
        rounds_waiting=sum(1 for summary in services.rounds.rounds() if summary.unfinished),
        undo=services.history.undoable(),
        redo=services.history.redoable(),
        backup=last.at if last else None,
    )


class Surroundings(QObject):
    """Shows the figures around the pages and in the window's title."""

    def __init__(self, frame: WindowFrame, tasks: Tasks, wording: Wording, window: QWidget) -> None:
        super().__init__(window)
        self._frame = frame
        self._tasks = tasks
        self._wording = wording
        self._window = window
        self._pinned = PinnedViews(frame.sidebar, tasks, self)

    def read(self, services: Services) -> None:
        """Read the figures and show them; behind them the pinned views, whose counting may take longer."""
        self._tasks.run_latest("window.figures", lambda: read_figures(services), self.show)
        self._pinned.read(services)

    def stop(self) -> None:
        """Let nothing around the pages reach the school that is about to be closed."""
        self._pinned.stop()
        self._frame.set_usable(False)

    def show(self, figures: Figures) -> None:
        """Show figures that were read."""
        sidebar, bar = self._frame.sidebar, self._frame.bar
        sidebar.show_school(figures.school, sample=figures.sample)
        sidebar.show_number("staff", figures.teachers)
        sidebar.show_number("rounds", figures.rounds_waiting)
        bar.show_undo(action_words(figures.undo, self._wording), action_words(figures.redo, self._wording))
        bar.show_backup(self._backup_words(figures))
        title = f"{figures.school} – Lerarenregister" if figures.school else "Lerarenregister"
        self._window.setWindowTitle(title)

    def _backup_words(self, figures: Figures) -> str:
        if figures.backup is None:
            return self.tr("No backup yet")
        day = self._wording.day(figures.backup.astimezone().date(), short=True)
        return self.tr("Backup tested on {day}").replace("{day}", day)
