# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a list shows when there is nothing: why, and what to do now."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, section_label

_WIDTH = 440
"""Of the explanation, in pixels: a readable line."""
_LEAST = 240
_LOW = 640
"""Pixels of height of a window in which there is no icon."""
_FIRST = 100
"""How much sooner the explanation gets room than what is beside it."""


class EmptyState(QWidget):
    """An icon, a heading, an explanation and what ends the emptiness, in the middle of the room."""

    def __init__(self, icon: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign = PlainLabel()
        sign.setPixmap(icons.pixmap(icon, "muted", 48))
        self._title = section_label(title)
        self._title.setWordWrap(True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._explanation = hint_label(explanation)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._explanation.setMinimumWidth(_LEAST)
        self._explanation.setMaximumWidth(_WIDTH)
        # In a row of its own, so that its height is reckoned with the width it really gets.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._explanation, _FIRST)
        middle.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme.WIDE_GAP)
        self._layout.addStretch(2)
        self._layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(self._title)
        self._layout.addLayout(middle)
        self._layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what room there is in a low window to the words."""
        super().resizeEvent(event)
        self._sign.setVisible(self.window().height() >= _LOW)

    def say(self, title: str, explanation: str) -> None:
        """Change the words: nothing yet, or nothing found."""
        self._title.setText(title)
        self._explanation.setText(explanation)

    def offer(self, text: str, does: Callable[[], object], *, other: bool = False) -> QPushButton:
        """Add the button that ends the emptiness, or with `other` another way to do so."""
        button = QPushButton(text)
        if not other:
            theme.primary(button)
        button.clicked.connect(lambda _on: does())
        self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
