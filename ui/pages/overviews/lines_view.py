# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a report's table on the screen: what opens is seen, numbers and days are never cut off."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import roles, theme
from ui.pages.overviews.column_widths import needed
from ui.widgets.table_view import TableView
from ui.widgets.text import plain_tip
from ui.widgets.wheel import DownThePage


class LinesView(TableView):
    """A table in which the cell with the cursor is to be seen, since a line holds several that open something."""

    copy_wanted = Signal()
    came = Signal()
    """The cursor came in it."""

    def __init__(self, name: str, accessible_name: str) -> None:
        """Remember columns under `name`."""
        super().__init__(name, accessible_name)
        self.setMouseTracking(True)
        DownThePage(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor came."""
        super().focusInEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by Ctrl+C: the selected lines, or all."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand above what opens something."""
        super().mouseMoveEvent(event)
        link = self.indexAt(event.position().toPoint()).data(roles.LINK)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the cell that Enter opens."""
        super().paintEvent(event)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid() and at.data(roles.LINK):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.accent(), 2))
            cell: QRect = self.visualRect(at).adjusted(3, 3, -4, -4)
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())

    def keep_whole(self, least: Mapping[int, int]) -> None:
        """Make these columns at least so many pixels wide; those that were made narrower before grow again."""
        self.least = dict(least)
        self._sharing = True  # the user did not do that
        for place, width in least.items():
            if not self.isColumnHidden(place) and self.columnWidth(place) < width:
                self.setColumnWidth(place, width)
        self._share_room()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell under the pointer the whole of a text that is cut off."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.viewport().setToolTip(plain_tip(self.cut_text(event.pos())))
            return QWidget.event(self.viewport(), event)
        return super().viewportEvent(event)

    def cut_text(self, where: QPoint) -> str:
        """Return the text of the cell there when it is cut off, else ""."""
        index = self.indexAt(where)
        text = str(index.data() or "")
        return text if text and needed(text) > self.visualRect(index).width() else ""
