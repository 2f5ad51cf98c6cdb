# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The left side of the window: the school's name and the places one can go, with true numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.navigation_button import SLIM_WIDTH, WIDTH, NavigationButton
from ui.widgets.page import separator
from ui.widgets.text import PlainLabel, hint_label, plain_tip

if TYPE_CHECKING:
    from app.services.views import CountedView
    from ui.widgets.view_buttons import ViewButtons

_BELONGS = {
    "import": "staff", "activity_import": "activities", "scans": "activities",
    "replies": "rounds", "letters": "rounds", "mail": "rounds", "templates": "rounds",
}  # fmt: skip
"""Pages without a button of their own, and whose is marked for them."""


class Sidebar(QWidget):
    """`chosen` carries the name of the page to show."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._school = PlainLabel(wrap=True)
        self._school.setFont(theme.font(theme.SECTION_POINTS, bold=True))
        self._kind = hint_label()
        self._kind.hide()
        self._slim = False
        self._head, self._below = QVBoxLayout(), QVBoxLayout()
        self._views: ViewButtons | None = None
        self._page, self._place, self._view = "", "", 0
        self._group = QButtonGroup(self)
        self._buttons = {
            "start": NavigationButton("home", self.tr("Start"), "Ctrl+1"),
            "staff": NavigationButton("people", self.tr("Teachers"), "Ctrl+2"),
            "rounds": NavigationButton("letter", self.tr("Letters"), "Ctrl+3"),
            "activities": NavigationButton("book", self.tr("Activities"), "Ctrl+4"),
            "standings": NavigationButton("check", self.tr("Progress"), "Ctrl+5"),
            "overviews": NavigationButton("chart", self.tr("Overviews"), "Ctrl+6"),
            "settings": NavigationButton("settings", self.tr("Settings"), "Ctrl+7"),
        }
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(4)
        self._head.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.WIDE_GAP)
        self._head.addWidget(self._school)
        self._head.addWidget(self._kind)
        layout.addLayout(self._head)
        for name, button in self._buttons.items():
            if name == "settings":
                layout.addLayout(self._below, 1)
                layout.addStretch(0)
                layout.addWidget(separator())
                layout.addSpacing(4)
            self._group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _on, name=name: self.chosen.emit(name))
        self.setEnabled(False)

    def set_slim(self, *, slim: bool) -> None:
        """Take little room, with small words below the icons, or the usual width."""
        if slim == self._slim:
            return
        self._slim = slim
        self.setFixedWidth(SLIM_WIDTH if slim else WIDTH)
        side = theme.GAP // 2 if slim else theme.GAP
        layout = self.layout()
        assert layout is not None  # noqa: S101 — made in _build
        layout.setContentsMargins(side, theme.GAP if slim else theme.WIDE_GAP, side, side if slim else theme.WIDE_GAP)
        layout.setSpacing(0 if slim else 4)
        self._head.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP if slim else theme.WIDE_GAP)
        self._school.setFont(theme.font(theme.BODY_POINTS if slim else theme.SECTION_POINTS, bold=True))
        self._show_kind()
        for button in self._buttons.values():
            button.set_slim(slim=slim)
        if self._views is not None:
            self._views.set_slim(slim=slim)

    def _show_kind(self) -> None:
        self._kind.setVisible(bool(self._kind.text()) and not self._slim)

    def show_school(self, name: str, *, sample: bool = False) -> None:
        """Show whose register it is."""
        self._school.setText(name or self.tr("New school"))
        self._school.setToolTip(plain_tip(name))
        self._kind.setText(self.tr("Sample school: try anything") if sample else "")
        self._show_kind()

    def show_number(self, page: str, number: int | None) -> None:
        """Show how many teachers, or rounds with letters waiting, there are."""
        self._buttons[page].set_number(number)

    def mark(self, page: str) -> None:
        """Mark the place that is shown; importing a list belongs to what it is brought into."""
        self._page = page
        place = _BELONGS.get(page, page)
        if place in self._buttons:
            self._place = place  # a page that belongs nowhere is shown from where one was
        self.mark_view(self._view)

    def mark_view(self, view_id: int) -> None:
        """Mark the saved view that the list of teachers shows, 0 for none; one that is pinned instead of the list."""
        self._view = view_id
        shown = view_id if self._page == "staff" else 0
        if self._views is not None:
            self._views.mark(shown)
        pinned = self._views is not None and self._views.holds(shown)
        self._mark_place("" if pinned else self._place)

    def _mark_place(self, place: str) -> None:
        # A group of which one must be marked cannot be without.
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == place)
        self._group.setExclusive(True)

    @property
    def views(self) -> ViewButtons:
        """The pinned views; made with the first: most schools begin without."""
        if self._views is None:
            from ui.widgets.view_buttons import ViewButtons

            self._views = ViewButtons()
            self._views.set_slim(slim=self._slim)
            self._views.chosen.connect(lambda view_id: self.chosen.emit(f"staff/view:{view_id}"))
            self._below.addWidget(self._views)
        return self._views

    def show_views(self, views: Sequence[CountedView], *, movable: bool) -> None:
        """Show the pinned views."""
        if views or self._views is not None:
            self.views.show_views(views, movable=movable)
            self.mark_view(self._view)
