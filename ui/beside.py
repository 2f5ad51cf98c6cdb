# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the page of a teacher stands: beside the page in front, or over it where there is no room for both."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from ui.widgets.page import Page


class Beside(QSplitter):
    """Holds the stack of pages and, once there is one, the page of a teacher."""

    def __init__(self, stack: QStackedWidget) -> None:
        """Show the pages alone."""
        super().__init__()
        self._stack = stack
        self._teacher: Page | None = None
        self.setChildrenCollapsible(False)
        self.addWidget(stack)

    @property
    def teacher(self) -> Page | None:
        """The page of the teacher who is shown, None while the pages stand alone."""
        return self._teacher if self._teacher is not None and self._teacher.isVisibleTo(self) else None

    def take(self, teacher: Page) -> None:
        """Take the page for teachers, hidden still."""
        self._teacher = teacher
        teacher.hide()
        self.addWidget(teacher)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def show_teacher(self) -> None:
        """Let the teacher stand beside the page in front."""
        if self._teacher is not None:
            self._teacher.show()
        self._place()

    def close_teacher(self) -> None:
        """Let the page keep what is half typed, and go."""
        if self.teacher is not None:
            self.teacher.leave()
            self.teacher.hide()
        self._stack.show()

    def may_close_teacher(self) -> bool:
        """Return whether nothing is lost when the teacher goes, or the user agrees to that."""
        return self.teacher is None or self.teacher.may_close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list away or back when the window changes width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        page = self._stack.currentWidget()
        room = page.beside_from if isinstance(page, Page) else 0
        self._stack.setVisible(self.teacher is None or self.width() >= room)
