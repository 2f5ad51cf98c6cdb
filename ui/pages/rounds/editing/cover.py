# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sheet over a whole page, for work that wants all the room there is; the page waits below it as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.page import Page


class Cover(QWidget):
    """Lies over the page that a widget stands on, or over its window; `closed`: it is gone and the page is free."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        """Cover the page of `over`; `open` shows it."""
        self._below = page_of(over)
        super().__init__(self._below)
        self.setAutoFillBackground(True)
        self._waiting: list[QWidget] = []
        self.hide()

    def open(self) -> None:
        """Lie over the page, which cannot be worked in until this is closed."""
        below = self._below
        self._waiting = [one for one in _children(below) if one is not self and one.isEnabled()]
        for one in self._waiting:
            one.setEnabled(False)
        below.installEventFilter(self)
        self.setGeometry(below.rect())
        self.show()
        self.raise_()

    def close_cover(self) -> None:
        """Go, and let the page be worked in again."""
        self._below.removeEventFilter(self)
        self.hide()
        for one in self._waiting:
            one.setEnabled(True)
        self.closed.emit()

    def leave(self) -> None:
        """Do what Escape asks."""
        self.close_cover()

    def eventFilter(self, below: QObject, event: QEvent) -> bool:
        """Keep as large as the page."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        return super().eventFilter(below, event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape here: the page below would go a step back; and undo, which would be that of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undo or _escape(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; no other key reaches the page below."""
        if _escape(event):
            self.leave()
        event.accept()


def page_of(widget: QWidget) -> QWidget:
    """Return the page that a widget stands on, else its window."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Page):
        above = above.parentWidget()
    return above or widget.window()


def _children(below: QWidget) -> list[QWidget]:
    return below.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
