# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The answers to choose from, each with its key; the day of the answer, and the day to ask again after "later"."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.registrations import EventKind
from app.domain.replies import Answer
from app.domain.working_days import next_working_day
from app.wording import Wording
from ui import theme
from ui.widgets.event_words import event_icon
from ui.widgets.fields import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import Form

KEYS = {Answer.REGISTERED: "F5", Answer.APPLIED: "F6", Answer.POSTPONED: "F7", Answer.DECLINED: "F8"}
_WEEKS = 8
"""After how many weeks one asks again, unless another day is filled in."""


class Answers(QWidget):
    """`chosen(answer)` comes with a click or a key, whatever has the cursor on the page."""

    chosen = Signal(object)

    def __init__(self, page: QWidget, wording: Wording) -> None:
        """Take the keys on all of `page`."""
        super().__init__()
        self._wording = wording
        self._day: date | None = None
        self.form = Form(2)
        self.form.add("on", self.tr("Answered on"), DateField())
        self.form.add("until", self.tr("After “later”: ask again on"), DateField())
        self.buttons: dict[Answer, QPushButton] = {}
        row = FlowLayout()
        for answer, key in KEYS.items():
            button = QPushButton(event_icon(EventKind(answer.value)), "")
            button.clicked.connect(lambda _on, answer=answer: self.chosen.emit(answer))
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            self.buttons[answer] = button
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self.form)
        layout.addLayout(row)
        self.offer(0)

    def start(self, today: date) -> None:
        """Fill in the days that are likely; when the program stayed open since yesterday anew, unless one was typed."""
        before, self._day = self._day, today
        if before == today or (before is not None and self.form.value("on") != before):
            return
        self.form.set_values({"on": today, "until": next_working_day(today + timedelta(weeks=_WEEKS))})

    def offer(self, count: int) -> None:
        """Let one answer be booked for so many letters; none for 0."""
        for answer, button in self.buttons.items():
            word = self.word(answer)
            text = self.tr("%n × {answer}", "", count).format(answer=word.lower()) if count > 1 else word
            button.setText(f" {text} ({KEYS[answer]})")
            button.setAccessibleName(text)
            button.setEnabled(count > 0)

    def word(self, answer: Answer) -> str:
        """Return what an answer is called."""
        return {
            Answer.REGISTERED: self.tr("Registered"),
            Answer.APPLIED: self.tr("Applied"),
            Answer.POSTPONED: self.tr("Later"),
            Answer.DECLINED: self.tr("No"),
        }[answer]

    def days(self) -> tuple[date | None, date | None]:
        """Return the day of the answer and the day to ask again, None for what is no day."""
        return self.form.value("on"), self.form.value("until")
