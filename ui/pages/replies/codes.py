# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a code is typed or scanned; and a larger place for a list of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.replies import Answer
from ui import theme
from ui.pages.replies.answers import Answers
from ui.widgets.fields import ChoiceField, ParagraphField
from ui.widgets.lines import LineEdit
from ui.widgets.text import PlainLabel

_LINES = 6


class Codes(QWidget):
    """`entered(text)` comes when a code was typed or scanned and Enter followed, or a list is looked up."""

    entered = Signal(str)

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.one = LineEdit()
        self.one.setPlaceholderText(self.tr("Code on the letter, such as K7M-4Q2X"))
        self.one.setAccessibleName(self.tr("Reply code"))
        self.one.setFont(theme.font(theme.SECTION_POINTS))
        self.many = ParagraphField(self.tr("A code on each line"), lines=_LINES)
        self.many.setAccessibleName(self.tr("Reply codes, one on each line"))
        nothing = [(None, self.tr("ask what the answer is"))]
        self.at_once = ChoiceField([*nothing, *((one, answers.word(one)) for one in Answer)])
        self.at_once.setAccessibleName(self.tr("What to do with each code"))
        self._list = QPushButton(self.tr("List of codes…"))
        self._look = QPushButton(self.tr("Look up"))
        self._places = QStackedWidget()
        self._build()
        self.one.returnPressed.connect(self._on_one)
        self._list.clicked.connect(lambda _on: self.show_list(shown=self._places.currentIndex() == 0))
        self._look.clicked.connect(lambda _on: self._on_look())

    def show_list(self, *, shown: bool) -> None:
        """Show the place for a list, or that for one code."""
        self._places.setCurrentIndex(1 if shown else 0)
        self._places.setFixedHeight((self.many if shown else self.one).sizeHint().height())
        self._list.setText(self.tr("One code") if shown else self.tr("List of codes…"))
        self.take_cursor()

    def take_cursor(self) -> None:
        """Put the cursor where the next code comes."""
        (self.many if self._places.currentIndex() else self.one).setFocus()

    def clear(self) -> None:
        """Make room for the next code."""
        self.one.clear()
        self.many.clear()

    def answer(self) -> Answer | None:
        """Return the answer that each code is booked with at once; None to ask."""
        chosen = self.at_once.value()
        return chosen if isinstance(chosen, Answer) else None

    def _build(self) -> None:
        self._places.addWidget(self.one)
        self._places.addWidget(self.many)
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self._places, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self._look)
        buttons.addStretch(1)
        above.addLayout(buttons)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        below.addWidget(PlainLabel(self.tr("After a code:")))
        below.addWidget(self.at_once)
        below.addStretch(1)
        below.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(above)
        layout.addLayout(below)
        self._places.setFixedHeight(self.one.sizeHint().height())

    def _on_one(self) -> None:
        if self.one.text().strip():
            self.entered.emit(self.one.text())

    def _on_look(self) -> None:
        text = self.many.toPlainText() if self._places.currentIndex() else self.one.text()
        if text.strip():
            self.entered.emit(text)
