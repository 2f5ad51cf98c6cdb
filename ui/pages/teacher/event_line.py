# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One thing that happened with a registration: its day, what it was, and what is known of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from app.domain.registrations import Event, EventKind
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.event_words import event_sign, told_event
from ui.widgets.text import PlainLabel, hint_label, plain_tip

_DAY_WIDTH = 90


class EventLine(QFrame):
    """Shows an event with a button to take it back; `remove_wanted` tells which."""

    remove_wanted = Signal(object)

    def __init__(self, event: Event, wording: Wording, *, again: bool) -> None:
        """Show it; `again` when it was about being registered again."""
        super().__init__()
        self._wording = wording
        word = told_event(event, wording, again=again)
        sign = PlainLabel()
        sign.setPixmap(event_sign(event.kind))
        day = PlainLabel(wording.day(event.on, short=True))
        day.setMinimumWidth(_DAY_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(2)
        what = PlainLabel(word, wrap=True, select=True)
        what.setFont(theme.font(bold=True))
        words.addWidget(what)
        for text in self._more(event):
            words.addWidget(hint_label(text))
        self.remove = QToolButton()
        self.remove.setIcon(icons.icon("trash", "muted"))
        self.remove.setAutoRaise(True)
        name = self.tr("Remove: {what}, {day}").format(what=word, day=wording.day(event.on))
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(plain_tip(name))
        self.remove.clicked.connect(lambda _on: self.remove_wanted.emit(event))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        for widget in (sign, day):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _more(self, event: Event) -> list[str]:
        found = []
        by_hand = event.kind is EventKind.OVERRIDDEN
        if event.number and not by_hand:
            found.append(self.tr("Number {number}").format(number=event.number))
        if event.until:
            text = self.tr("Until {day} inclusive") if by_hand else self.tr("Until {day}")
            text = self.tr("Ask again on {day}") if event.kind is EventKind.POSTPONED else text
            found.append(text.format(day=self._wording.day(event.until)))
        if event.note:
            found.append(event.note)
        if event.noted_at:
            day = self._wording.day(event.noted_at.astimezone().date(), short=True)
            found.append(self.tr("noted {day} by {who}").format(day=day, who=event.noted_by or "–"))
        return found
