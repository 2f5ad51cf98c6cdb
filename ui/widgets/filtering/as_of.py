# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The day a list is of: today, or how things stood on another day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.fields import DateField
from ui.widgets.text import PlainLabel, hint_label, tint


class AsOf(QWidget):
    """A field for the day; empty is today. `chosen(day)` comes with a day, or with None for today."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = DateField()
        self.field.setPlaceholderText(self.tr("today"))
        self.field.setFixedWidth(130)
        label = hint_label(self.tr("On day"))
        label.setWordWrap(False)
        label.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Show the list as it was on this day; empty is today"))
        self.fault = PlainLabel()
        tint(self.fault, "wrong")
        self.fault.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.fault)
        self.field.committed.connect(self._on_committed)

    def show_day(self, day: date | None) -> None:
        """Show the day the list is of."""
        self.field.set_value(day)
        self._tell("")

    def _on_committed(self) -> None:
        if not self.field.understood():
            text = self.field.text().strip()
            self._tell(self.tr("“{text}” is no day. Type it as 1-9-2026.").format(text=text))
            return
        self._tell("")
        self.chosen.emit(self.field.value())

    def _tell(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.field.setAccessibleDescription(fault)


class AsOfLine(QFrame):
    """Says that the list is of another day than today, with the way back; hidden while it is of today."""

    back = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._day: date | None = None
        theme.card(self)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("clock", "accent", 18))
        self._text = PlainLabel(wrap=True)
        today = QPushButton(self.tr("Back to today"))
        today.clicked.connect(lambda _on: self.back.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.WIDE_GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(today)
        self.hide()

    def text(self) -> str:
        """Return what it says, "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_day(self, day: date | None, counted: str = "") -> None:
        """Say which day it is, None is today, and what the number was called that opened the list."""
        self._day = day
        if day is not None:
            number = self.tr("Counted: {what}.").format(what=counted) if counted else ""
            told = self.tr(
                "This list is of {day}: status, service, events and activities are as on that day. Team, fte and"
                " other fields, and the stacks of letters, are as they are now."
            ).format(day=self._wording.day(day))
            self._text.setText(" ".join(filter(None, (number, told))))
        self.setVisible(day is not None)

    def forget_counted(self) -> None:
        """Say no more which number opened the list: it shows others now."""
        self.show_day(self._day)
