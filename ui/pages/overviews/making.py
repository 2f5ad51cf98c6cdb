# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes overviews off the window's thread: a newer question cancels the one before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.overview_asking import Asked
from app.errors import AppError, Cancelled
from ui import theme
from ui.pages.overviews.asking import Drawing, Made, make
from ui.tasks import Job
from ui.widgets.page import Page


class Making(QObject):
    """Answers the last question: with `made`, or `stopped` by the user; what went wrong the page tells."""

    made = Signal(object)
    stopped = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._job: Job | None = None
        self._under_way = 0

    @property
    def busy(self) -> bool:
        """Whether an answer is to come still."""
        return self._under_way > 0

    def ask(self, key: str, asked: Asked, width: int) -> None:
        """Make an overview, its charts drawn so many device pixels wide."""
        if self._job is not None:
            self._job.progress.cancel()
        self._under_way += 1
        services, words, ground = self._page.services, self._page.wording, theme.dark_ground()
        drawing = Drawing(width, ground)
        self._job = self._page.tasks.run(
            lambda progress: make(services, key, asked, words, progress, drawing=drawing),
            self._on_made,
            failed=self._on_failed,
            what=self.tr("Making the overview"),
            asked=False,
        )

    def _newest(self) -> bool:
        """Return whether what was answered is the last question: they are answered in order."""
        self._under_way -= 1
        return not self._under_way

    def _on_made(self, made: Made) -> None:
        if self._newest():
            self.made.emit(made)

    def _on_failed(self, error: AppError) -> None:
        if not self._newest():
            return
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self._page.show_error(error)
