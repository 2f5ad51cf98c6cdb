# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small rounded label that stands for a choice made, with a cross to take it away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import button_text, plain_tip


class Chip(QFrame):
    """Shows plain text; `removed` comes with a press on the cross, or Delete on the text."""

    removed = Signal()
    opened = Signal()
    """Somebody pressed the text; not where that opens a menu."""

    def __init__(self, text: str, *, remove: str, shown: int = 0, parent: QWidget | None = None) -> None:
        """Show `text`, no more than `shown` signs of it; `remove` is what the cross says to the screen reader."""
        super().__init__(parent)
        theme.card(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 1, 2, 1)
        layout.setSpacing(0)
        self._text = QToolButton()
        short = f"{text[:shown].rstrip()}…" if 0 < shown < len(text) else text
        self._text.setText(button_text(short))
        if short != text:
            self._text.setToolTip(plain_tip(text))
        self._text.setAccessibleName(text)
        self._text.setAutoRaise(True)
        theme.flat(self._text)
        self._text.setStyleSheet(
            "QToolButton { padding-left: 10px; padding-right: 6px; } QToolButton::menu-indicator { image: none; }"
        )
        self._text.clicked.connect(lambda _on: self.opened.emit())
        self._cross = QToolButton()
        self._cross.setIcon(icons.icon("close", "muted", 12))
        self._cross.setAutoRaise(True)
        self._cross.setToolTip(plain_tip(remove))
        self._cross.setAccessibleName(remove)
        theme.flat(self._cross)
        self._cross.setStyleSheet("QToolButton { padding-left: 7px; padding-right: 7px; }")
        self._cross.clicked.connect(lambda _on: self.removed.emit())
        layout.addWidget(self._text)
        layout.addWidget(self._cross)

    def text(self) -> str:
        """Return what the chip says."""
        return self._text.accessibleName()

    def offer(self, fill: Callable[[QMenu], None]) -> None:
        """Let a press on the text open a menu that `fill` fills each time."""
        menu = QMenu(self._text)
        menu.aboutToShow.connect(lambda: fill(menu))
        self._text.setMenu(menu)
        self._text.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip away with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
