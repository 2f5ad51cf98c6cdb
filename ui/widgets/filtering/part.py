# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What conditions and groups share: they are removed, doubled, moved and put together, by the menu and by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from app.domain.filters import Filter
from ui import theme
from ui.widgets import icons
from ui.widgets.text import plain_tip

REMOVE, DOUBLE, UP, DOWN, GROUP, APART = "remove", "double", "up", "down", "group", "apart"
KEYS = {UP: "Ctrl+Up", DOWN: "Ctrl+Down", DOUBLE: "Ctrl+D", GROUP: "Ctrl+G", REMOVE: "Ctrl+Del"}
"""The keys that do so with the part that has the cursor; the panel takes them."""


class Part(QFrame):
    """A condition or a group; `changed` comes when it asks something else, `wanted` with what is to be done with it."""

    changed = Signal()
    wanted = Signal(str)

    def tree(self) -> Filter:
        """Return what it asks, also what is not finished: conditions without a field or a value."""
        raise NotImplementedError

    def faults(self) -> list[str]:
        """Return what is wrong in it, in sentences."""
        raise NotImplementedError

    def go_in(self) -> None:
        """Put the cursor in it."""
        raise NotImplementedError

    def add_buttons(self, row: QHBoxLayout, *, group: bool) -> None:
        """Put its menu and its cross at the end of a row."""
        what = self.tr("this group") if group else self.tr("this condition")
        more = QToolButton()
        more.setText("⋯")
        more.setAutoRaise(True)
        about = self.tr("Double, move or group {what}").format(what=what)
        more.setAccessibleName(about)
        more.setToolTip(plain_tip(about))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        theme.flat(more)
        menu = QMenu(more)
        for name, text, key in (
            (DOUBLE, self.tr("Double"), self.tr("Ctrl+D")),
            (UP, self.tr("Move up"), self.tr("Ctrl+Up")),
            (DOWN, self.tr("Move down"), self.tr("Ctrl+Down")),
            (GROUP, self.tr("Put in a group of its own"), self.tr("Ctrl+G")),
            *([(APART, self.tr("Take out of the group"), "")] if group else []),
        ):
            # Shown only: the key itself is taken where the cursor is.
            menu.addAction(f"{text}\t{key}" if key else text).triggered.connect(self._wanter(name))
        more.setMenu(menu)
        cross = QToolButton()
        cross.setIcon(icons.icon("close", "muted", 12))
        cross.setAutoRaise(True)
        away = self.tr("Take away {what}").format(what=what)
        cross.setAccessibleName(away)
        cross.setToolTip(plain_tip(away))
        theme.flat(cross)
        cross.clicked.connect(lambda _on: self.wanted.emit(REMOVE))
        for button in (more, cross):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _wanter(self, what: str) -> Callable[[], None]:
        return lambda *_: self.wanted.emit(what)
