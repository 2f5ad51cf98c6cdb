# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wheel over a table that stands in a page: down is down the page, whatever the pointer meets on its way."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea


class DownThePage(QObject):
    """Lets a vertical wheel through a table's lower scroll bar; with Shift it moves the table sideways, all over it."""

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(table)
        self._bar, self._inside = table.horizontalScrollBar(), table.viewport()
        for part in (self._bar, self._inside):
            part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        """Take the wheel where Qt would do otherwise; everything else is left alone."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        turned = event.angleDelta()
        if abs(turned.x()) >= abs(turned.y()):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = 3 * self._bar.singleStep() * turned.y() // 120
            self._bar.setValue(self._bar.value() - step)
            event.accept()
            return True
        if part is self._bar:
            event.ignore()  # so that it comes to what stands around it
            return True
        return False
