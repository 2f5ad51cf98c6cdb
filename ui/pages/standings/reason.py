# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why somebody stands where they stand: a sentence to paste in a mail, and what is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.standings_behind import list_text, scrolled
from ui.widgets.text import PlainLabel, hint_label

if TYPE_CHECKING:
    from app.services.standing import ToldStanding


class Reason(QFrame):
    """Hidden until somebody asks; `text()` is what is copied."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._wording = wording
        self._register = hint_label()
        self._sentence = PlainLabel("", wrap=True, select=True)
        self._behind = PlainLabel("", wrap=True, select=True)
        self._list = PlainLabel("", wrap=True, select=True)
        self.copy = worded_button(self.tr("Copy"), "file")
        theme.flat(self.copy)
        self.copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self.text()))
        close = QPushButton(icons.icon("close", "muted"), "")
        close.setAccessibleName(self.tr("Close"))
        theme.flat(close)
        close.clicked.connect(lambda _on: self.hide())
        head = QHBoxLayout()
        head.addWidget(self._register, 1)
        for button in (self.copy, close):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, 4, theme.GAP, theme.GAP)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._sentence)
        layout.addWidget(self._behind)
        layout.addWidget(scrolled(self._list))
        self.hide()

    def show_told(self, told: ToldStanding) -> None:
        """Show a standing in words."""
        since, until = (self._wording.day(day, short=True) for day in (told.cycle.since, told.cycle.until))
        cycle = self.tr("{since} to {until}").format(since=since, until=until)
        self._register.setText(f"{told.register}  ·  {cycle}")
        self._sentence.setText(told.sentence)
        self._behind.setText("\n".join(f"– {line}" for line in told.behind))
        self._behind.setVisible(bool(told.behind))
        self._list.setText(list_text(told.activities or (), told.earlier))
        self.show()

    def text(self) -> str:
        """Return the sentence with what is behind it and the activities, a line each."""
        parts = (self._sentence.text(), self._behind.text(), self._list.text())
        return "\n".join(part for part in parts if part)


def worded_button(text: str, icon: str) -> QPushButton:
    """Make a button with an icon and a word."""
    button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
    button.setAccessibleName(text)
    return button
