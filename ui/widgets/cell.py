# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a cell of a list is drawn: plain text, the surname in bold, greyed where nothing can be done."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import roles, theme

PAD = 8
"""Pixels between the edge of a cell and its text."""
# As numbers, and asked of numbers: flags of Qt are slow in Python, and each of hundreds of cells asks them.
_TICK = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator.value
_BEFORE_TEXT = _TICK | QStyleOptionViewItem.ViewItemFeature.HasDecoration.value
_SELECTED = QStyle.StateFlag.State_Selected.value
_NO_FOCUS = ~QStyle.StateFlag.State_HasFocus
_TEXT_ROOM = QStyle.SubElement.SE_ItemViewItemText

_SHOWN_APART = (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver).value
"""What the style draws a ground of its own for."""


class CellDelegate(QStyledItemDelegate):
    """Draws cells of a TableModel; never reads text as markup."""

    def __init__(self, parent: QObject | None = None, *, height: int = 32) -> None:
        """Make every row `height` pixels high."""
        super().__init__(parent)
        self._height = height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw background, tick box and icon as the style does, then the text with its bold beginning."""
        cell = None if option.state.value & _SHOWN_APART else index.data(roles.PLAIN)
        if cell is not None:
            self._paint_plain(painter, option, cell)
            return
        whole = QRect(option.rect)
        self.initStyleOption(option, index)
        selected, features = option.state.value & _SELECTED, option.features.value
        if selected:
            painter.fillRect(whole, option.palette.color(QPalette.ColorRole.Highlight))
        elif option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(whole, option.backgroundBrush)
        option.backgroundBrush = QBrush()
        text, option.text = option.text, ""
        option.state &= _NO_FOCUS
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        option.text = text
        if features & _TICK:
            self._draw_tick(painter, option, style)
        if not text:
            return
        room = style.subElementRect(_TEXT_ROOM, option, option.widget)
        painter.save()
        data = index.model().data
        painter.setPen(self._colour(option, index, selected=bool(selected)))
        before = PAD // 2 if features & _BEFORE_TEXT else PAD
        room = room.adjusted(before, 0, -PAD, 0)
        self._write(painter, room, option, int(data(index, roles.BOLD_LENGTH) or 0))
        painter.restore()

    def _paint_plain(self, painter: QPainter, option: QStyleOptionViewItem, cell: roles.PlainCell) -> None:
        """Draw a cell of text on its row's own ground; a list is drawn anew at every step of the wheel."""
        if not cell.text:
            return
        painter.save()
        painter.setPen(_ink(option, link=cell.link, muted=cell.muted))
        option.text, option.displayAlignment = cell.text, cell.alignment
        self._write(painter, option.rect.adjusted(PAD, 0, -PAD, 0), option, cell.bold)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put a tick box or icon under the first letter of the heading, where text without them stands too."""
        super().initStyleOption(option, index)
        if option.features.value & _BEFORE_TEXT:
            option.rect.adjust(PAD // 2, 0, 0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the cell's width by its text and the house height."""
        return QSize(super().sizeHint(option, index).width() + 2 * PAD, self._height)

    def _colour(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, *, selected: bool
    ) -> QColor:
        if selected:
            return option.palette.color(QPalette.ColorRole.HighlightedText)
        return _ink(option, link=bool(index.data(roles.LINK)), muted=bool(index.data(roles.MUTED)))

    def _draw_tick(self, painter: QPainter, option: QStyleOptionViewItem, style: QStyle) -> None:
        """Draw the tick box over the style's own, which can hardly be seen in the dark and on a selected row."""
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        side = min(place.width(), place.height(), 16)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(place).center())
        ticked = option.checkState == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), option.palette.base())
        edge = theme.accent() if ticked else theme.muted()
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(edge if ticked else option.palette.base())
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        if ticked:
            painter.setPen(QPen(option.palette.base().color(), 2))
            corners = (QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31))
            painter.drawPolyline([box.topLeft() + corner * side for corner in corners])
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, bold: int) -> None:
        align = int(option.displayAlignment.value)
        text = option.text.replace("\n", " ")
        if bold:
            strong = QFont(option.font)
            strong.setBold(True)
            painter.setFont(strong)
            wide, head = QFontMetrics(strong), text[:bold]
            if text[bold:] and wide.horizontalAdvance(f"{head}…") > room.width():
                head += "…"  # there is not even room for the dots of what follows
            head = wide.elidedText(head, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, align, head)
            room = room.adjusted(QFontMetrics(strong).horizontalAdvance(head), 0, 0, 0)
            text = text[bold:]
        if not text:
            return
        painter.setFont(option.font)
        painter.drawText(room, align, option.fontMetrics.elidedText(text, option.textElideMode, room.width()))


def _ink(option: QStyleOptionViewItem, *, link: bool, muted: bool) -> QColor:
    if link:
        return theme.accent()
    return theme.muted() if muted else option.palette.color(QPalette.ColorRole.Text)
