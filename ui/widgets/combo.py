# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field that opens: edged like the other fields, with its own arrow, and left alone by the wheel."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.widgets import icons

_ARROW = 14
_RIGHT = 6
_SPARE = 2
"""Pixels that words keep off the end of their room."""


def shut_list(at: QWidget | None) -> bool:
    """Shut the list of a field in which the cursor is; return whether one was open."""
    while at is not None and not isinstance(at, QComboBox):
        at = at.parentWidget()
    if at is None:
        return False
    completer = at.completer()
    suggested = completer.popup() if completer is not None else None
    was_open = at.view().isVisible() or (suggested is not None and suggested.isVisible())
    if suggested is not None:
        suggested.hide()
    at.hidePopup()
    return was_open


class Combo(QComboBox):
    """A QComboBox in the house look."""

    def sizeHint(self) -> QSize:
        """Return the room its words need where it is as wide as these: Qt leaves out what the house look takes."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents or self.isEditable():
            return hint
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), hint)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width() - _SPARE
        words = (option.fontMetrics.horizontalAdvance(self.itemText(place)) for place in range(self.count()))
        return QSize(hint.width() + max(0, max(words, default=0) - room), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow that a style sheet leaves out of a field with an edge of its own.

        Words there is no room for end in dots: Qt cuts them off in the middle of a letter.
        """
        if self.isEditable():
            super().paintEvent(event)
        else:
            self._draw_field()
        painter = QPainter(self)
        left, top = self.width() - _ARROW - _RIGHT, (self.height() - _ARROW) // 2
        painter.drawPixmap(left, top, icons.pixmap("down", "muted", _ARROW))
        painter.end()

    def _draw_field(self) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0 and self.placeholderText():
            option.currentText = self.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 4
        mode = Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(option.currentText, mode, room - _SPARE)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls: a value is changed by a click or a key only."""
        event.ignore()
