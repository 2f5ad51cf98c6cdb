# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks before closing the window takes something along that the user did not mean to end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app import log
from app.errors import AppError
from ui.dialogs.message import ask
from ui.page_stack import PageStack
from ui.tasks import Tasks


class Closing(QObject):
    """Knows whether the window may be closed. `asks` is False for the system, which does not wait for an answer."""

    def __init__(self, tasks: Tasks, pages: Callable[[], PageStack | None], window: QWidget) -> None:
        """Ask about the work of `tasks` and about `pages()`, None while there are none."""
        super().__init__(window)
        self._tasks, self._pages, self._window = tasks, pages, window
        self.asks = True

    def agreed(self) -> bool:
        """Return whether nothing is lost by closing the window, or the user agrees to that; asked once."""
        if not self.asks:
            return True
        pages = self._pages()
        agreed = self._may_stop() and (pages is None or pages.may_close(whole=True))
        if self._closed_meanwhile():
            return False
        self.asks = not agreed
        return agreed

    def _closed_meanwhile(self) -> bool:
        # The system may have closed the window while the question stood there.
        return not self.asks

    def _may_stop(self) -> bool:
        what = self._tasks.under_way
        return not what or ask(
            self._window,
            self.tr("Stop what is under way?"),
            self.tr("“{what}” is not finished yet. When you close the window now, it is stopped.").replace(
                "{what}", what
            ),
            yes=self.tr("Stop and close"),
            no=self.tr("Keep going"),
            danger=True,
        )


def put_to_rest(tasks: Tasks, last: Callable[[], object] | None) -> None:
    """End the work and do `last`: it closes the school, with the backup of the day's end."""
    try:
        tasks.close(last)
    except AppError:
        # The school itself is closed and whole; only its copy could not be made.
        log.note("no backup at exit")
