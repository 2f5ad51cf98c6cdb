# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field of a form for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from ui.widgets import icons
from ui.widgets.dates import read_day, write_day
from ui.widgets.lines import LineEdit


class DateField(LineEdit):
    """A day or nothing, typed as 3-2-2026, 03022026 or 2026-02-03, or chosen from a calendar (Alt+Down).

    `value()` is a date, None when empty; `understood()` is False while the text is not a day.
    """

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.setMaxLength(20)
        self._shown = self._last = ""
        self._calendar: QCalendarWidget | None = None
        choose = self.addAction(icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        choose.setText(self.tr("Choose from a calendar"))
        choose.setToolTip(self.tr("Choose from a calendar"))
        choose.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Down)
        choose.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        choose.triggered.connect(self._on_choose)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> date | None:
        """Return the day, None when the field is empty or not a day."""
        return read_day(self.text())

    def understood(self) -> bool:
        """Return whether the field is empty or a day."""
        return not self.text().strip() or self.value() is not None

    def typing(self) -> bool:
        """Return whether the text was changed and not told yet."""
        return self.text() != self._shown

    def set_value(self, value: object) -> None:
        """Show a day as dd-mm-yyyy."""
        self._shown = self._last = write_day(value) if isinstance(value, date) else ""
        self.setText(self._shown)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window while there is something typed to drop."""
        if event.type() is QEvent.Type.ShortcutOverride and self._drops(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drop with Escape what was typed: the day that was there before stands there again."""
        if self._drops(event):
            self.setText(self._last)
            self._on_finished()  # what was no day may have been told already
        else:
            super().keyPressEvent(event)

    def _drops(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text() != self._last

    def _on_finished(self) -> None:
        day = self.value()
        if day is not None:
            self.setText(write_day(day))
        if self.understood():
            self._last = self.text()
        if self.typing():
            self._shown = self.text()
            self.committed.emit()

    def _on_choose(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Calendar"))
        day = self.value()
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(self._on_chosen)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar = calendar
        calendar.show()
        calendar.setFocus()

    def _on_chosen(self, day: QDate) -> None:
        self.setText(day.toString("dd-MM-yyyy"))
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None
        self._on_finished()
