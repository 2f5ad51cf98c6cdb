# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands around every page: sidebar, search, help, what went wrong, progress, and the bar that undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.lines import SearchField
from ui.widgets.notice import Notice
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.sidebar import Sidebar
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from ui.widgets.search_help import Asks

_SMALL = 1100
"""Pixels of width below which the page needs the room more than the sidebar does."""


class WindowFrame(QWidget):
    """Holds the parts; the window connects them. `show_inside` puts the pages, or what stands for them, in the room."""

    def __init__(self, tasks: Tasks, wording: Wording) -> None:
        super().__init__()
        self.sidebar = Sidebar()
        self.search = SearchField(self.tr("Search teachers: name, code, e-mail, team … (Ctrl+F)"))
        self.search.setMaximumWidth(560)
        self.search.setMaxLength(600)
        self.search.setEnabled(False)
        self.in_letters = QPushButton(f" {self.tr('Search in letters')}")
        self.in_letters.setAccessibleName(self.tr("Search in letters"))
        self.in_letters.setIcon(icons.icon("letter", "accent"))
        theme.link(self.in_letters)
        self.in_letters.hide()
        self.search.textChanged.connect(lambda text: self.in_letters.setVisible(bool(text.strip())))
        self.help = QPushButton(f" {self.tr('Help')}")
        self.help.setAccessibleName(self.tr("Help"))
        self.help.setIcon(icons.icon("help", "accent"))
        self.help.setToolTip("F1")
        theme.flat(self.help)
        self.notice = Notice()
        self.bar = UndoBar()
        self._inside: QWidget | None = None
        self._tasks, self._helped = tasks, False
        self._room = QVBoxLayout()
        self._strip = ProgressStrip(tasks, wording, self)
        self._strip.appeared.connect(self._place_strip)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_inside(self, widget: QWidget) -> None:
        """Put a widget in the room beside the sidebar; the one before it goes."""
        if self._inside is not None:
            self._room.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = widget
        self._room.addWidget(widget)

    def page_shown(self, name: str) -> None:
        """Mark the page that came to the front, and leave no empty line where a message was."""
        self.sidebar.mark(name)
        self.notice.give_room_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter the button that has the cursor: Qt does so in dialogs only, and hands the key on here."""
        at = self.window().focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(at, QAbstractButton):
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat():
                at.click()
        else:
            super().keyPressEvent(event)

    def set_usable(self, usable: bool) -> None:
        """Let the user go places and search, or not while no school is open."""
        self.sidebar.setEnabled(usable)
        self.search.setEnabled(usable)

    def start_search(self) -> None:
        """Put the cursor in the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def help_search(self, asks: Asks) -> None:
        """Propose under the search box what may be typed on, from the first time the cursor is in it."""
        if not self._helped:
            from ui.widgets.search_help import SearchHelp

            self._helped = True
            SearchHelp(self.search, self._tasks, asks, self)

    def clear_search(self) -> None:
        """Empty the search box without searching."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.in_letters.hide()
        # The cross did not hear that there is nothing left to empty; a new one looks for itself.
        self.search.setClearButtonEnabled(False)
        self.search.setClearButtonEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of a small window, and keep the strip of work between the search box and the page."""
        super().resizeEvent(event)
        self.sidebar.set_slim(slim=event.size().width() < _SMALL)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once: what is shown next is not moved when the sidebar's new width is heard of
        self._place_strip()

    def _place_strip(self) -> None:
        # Laid over the room above a page's heading: work that begins or ends moves nothing under the user's hand.
        above = self.notice if self.notice.isVisible() else self.search
        top = above.mapTo(self, above.rect().bottomLeft()).y() + theme.GAP // 2
        left = self.sidebar.width() + theme.MARGIN
        self._strip.setGeometry(left, top, self.width() - left - theme.MARGIN, self._strip.sizeHint().height())
        self._strip.raise_()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, 0)
        top.addWidget(self.search, 3)
        top.addSpacing(theme.GAP)
        top.addWidget(self.in_letters)
        top.addStretch(1)
        top.addWidget(self.help)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        line = QHBoxLayout()
        line.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        line.addWidget(self.notice)
        right.addLayout(line)
        self._room.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self._room, 1)
        # Until there is a page the search box stays at the top.
        right.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.sidebar)
        sides.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(sides, 1)
        layout.addWidget(self.bar)
