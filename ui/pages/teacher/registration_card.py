# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One registration of a teacher: where it stands and why, until when, what comes next, and what happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.registrations import EventKind, Status
from app.domain.statuses import about_renewing, next_steps
from app.wording import Wording
from ui import theme
from ui.pages.teacher.event_line import EventLine
from ui.widgets import icons
from ui.widgets.event_words import HAPPENING, event_icon, event_word
from ui.widgets.flow import FlowLayout
from ui.widgets.status_mark import StatusMark
from ui.widgets.text import PlainLabel, button_text, hint_label, tint

if TYPE_CHECKING:
    from app.services.registration_words import ToldRegistration

_NEAR = {3: "wrong", 6: "caution", 12: "accent", 0: "wrong"}


class RegistrationCard(QFrame):
    """Shows one registration; `note_wanted` tells the kind of event, `remove_wanted` which one."""

    note_wanted = Signal(object)
    remove_wanted = Signal(object)
    invite_wanted = Signal()

    def __init__(
        self,
        told: ToldRegistration,
        sentence: str,
        wording: Wording,
        lock: Callable[[QWidget], None],
        *,
        invites: bool,
    ) -> None:
        """Show it with the sentence of what comes next; `invites` offers to write an invitation."""
        super().__init__()
        theme.card(self)
        self.registration = told
        self._wording, self._lock = wording, lock
        self.ask = QPushButton(self.tr("Why?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(self._head())
        layout.addWidget(self._status())
        self.answer = self._answer()
        layout.addWidget(self.answer)
        for line in [*self._lines(), *self._next(sentence, invites=invites)]:
            layout.addWidget(line)
        self._add_events(layout)

    def title(self) -> str:
        """Return the register's name, with the bevoegdheid where that is registered."""
        return " · ".join(part for part in (self.registration.name, self.registration.qualification) if part)

    def stops(self) -> list[QAbstractButton]:
        """Return its buttons in the order of reading."""
        return self.findChildren(QAbstractButton)

    def _head(self) -> QHBoxLayout:
        title = PlainLabel(self.title(), wrap=True)
        title.setFont(theme.font(bold=True))
        note = self._note_button()
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(note, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _note_button(self) -> QPushButton:
        noting = self.tr("Note status")
        button = QPushButton(f" {noting}")
        button.setAccessibleName(f"{noting}: {self.title()}")
        button.setIcon(icons.icon("plus"))
        theme.flat(button)
        menu = QMenu(button)
        for kind in (*HAPPENING, EventKind.OVERRIDDEN):
            if kind is EventKind.OVERRIDDEN:
                menu.addSeparator()
            word = self.tr("Set the status by hand") if kind is EventKind.OVERRIDDEN else self._word(kind)
            entry = menu.addAction(event_icon(kind), button_text(f"{word}…"))
            entry.triggered.connect(lambda _on=False, kind=kind: self.note_wanted.emit(kind))
        button.setMenu(menu)
        self._lock(button)
        return button

    def _word(self, kind: EventKind) -> str:
        told = self.registration
        again = about_renewing(kind, told.status.status, waits=told.applied is not None)
        return event_word(kind, self._wording, again=again)

    def _status(self) -> QWidget:
        span = self.registration.status
        mark = StatusMark(self._wording)
        since = self.tr("since {day}").format(day=self._wording.day(span.since))
        if self.registration.called:
            since = f"({self.registration.called}) {since}"
        mark.show_status(span.status, "" if span.status in {Status.NOT_INVITED, Status.EXPIRING} else since)
        self.ask.setAccessibleName(f"{self.tr('Why?')} {self.title()}")
        self.ask.setCheckable(True)
        theme.flat(self.ask)
        whole = QWidget()
        flow = FlowLayout(whole)
        flow.addWidget(mark)
        if span.by_hand:
            flow.addWidget(_signed("edit", self.tr("set by hand"), "caution", wrap=False))
        flow.addWidget(self.ask)
        return whole

    def _answer(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        copying = self.tr("Copy")
        copy = QPushButton(f" {copying}")
        copy.setAccessibleName(f"{copying} {self.title()}")
        copy.setIcon(icons.icon("file"))
        theme.flat(copy)
        copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self.registration.why))
        row.addWidget(PlainLabel(self.registration.why, wrap=True, select=True), 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        whole.hide()
        self.ask.toggled.connect(whole.setVisible)
        return whole

    def _lines(self) -> list[QWidget]:
        told, found = self.registration, []
        if told.deadline is not None:
            day = self._wording.day(told.deadline)
            if told.band == 0:
                text = self.tr("Ran until {day}").format(day=day)
                if told.renew_until is not None:
                    last = self.tr("to be renewed by {day}").format(day=self._wording.day(told.renew_until))
                    text = f"{text} · {last}"
            else:
                text = " · ".join(
                    part for part in (self.tr("Runs until {day}").format(day=day), told.time_left) if part
                )
            near = told.band is not None
            found.append(
                _signed("clock" if near else "calendar", text, _NEAR[told.band] if told.band is not None else "")
            )
        if told.applied is not None:
            text = self.tr("Applied to renew on {day}; waits for the register").format(
                day=self._wording.day(told.applied)
            )
            found.append(_signed("letter", text, "accent"))
        if told.number:
            found.append(hint_label(self.tr("Number {number}").format(number=told.number)))
        return found

    def _next(self, sentence: str, *, invites: bool) -> list[QWidget]:
        told = self.registration
        buttons = [self._button(self.tr("Invite…"), self.invite_wanted.emit)] if invites else []
        kinds = next_steps(told.status.status, waits=told.applied is not None)[:2]
        buttons += [self._button(f"{self._word(kind)}…", self._noter(kind)) for kind in kinds]
        whole = QWidget()
        flow = FlowLayout(whole)
        for button in buttons:
            flow.addWidget(button)
        return [PlainLabel(sentence, wrap=True), *([whole] if buttons else [])]

    def _noter(self, kind: EventKind) -> Callable[[], None]:
        return lambda: self.note_wanted.emit(kind)

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(button_text(text))
        button.setAccessibleName(f"{text} {self.title()}")
        button.clicked.connect(lambda _on: does())
        self._lock(button)
        return button

    def _add_events(self, layout: QVBoxLayout) -> None:
        for event in reversed(self.registration.events):
            line = EventLine(event, self._wording, again=event.id in self.registration.again)
            line.remove_wanted.connect(self.remove_wanted)
            self._lock(line.remove)
            layout.addWidget(line)
        if not self.registration.events:
            layout.addWidget(hint_label(self.tr("Nothing was noted yet.")))


def _signed(icon: str, text: str, colour: str, *, wrap: bool = True) -> QWidget:
    """Return a line with a sign, both in one colour; `wrap` lets it go on below where the room ends."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    sign = PlainLabel()
    sign.setPixmap(icons.pixmap(icon, colour or "muted", 16))
    words = PlainLabel(text, wrap=wrap)
    tint(words, colour)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return whole
