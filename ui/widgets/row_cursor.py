# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list that shows at which row the keys work."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView

from ui import theme
from ui.widgets.kept_headings import draw_kept_headings

_Index = QModelIndex | QPersistentModelIndex


class RowCursor(QTableView):
    """A table with a frame around its present row while it has the cursor."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row when no row is the present one: Down then goes to the second.

        Coming by Tab selects it too; a page that comes to the front only marks it, since who then clicks with Ctrl
        does not mean the first row.
        """
        reason = event.reason()
        super().focusInEvent(event)
        if reason != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.begin_at_top()
        if reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            model = self.selectionModel()
            if model is not None and not model.hasSelection() and self.currentIndex().isValid():
                self.selectRow(self.currentIndex().row())

    def selectRow(self, row: int) -> None:
        """Select one row and make it the present one.

        Qt's own way takes the column at the left edge and the keys that are held: with the header not laid out yet it
        selects nothing, with a key still down it adds to what was selected.
        """
        at, flag = self.model().index(row, max(self.currentIndex().column(), 0)), QItemSelectionModel.SelectionFlag
        if at.isValid():
            self.selectionModel().setCurrentIndex(at, flag.ClearAndSelect | flag.Rows)

    def begin_at_top(self) -> None:
        """Make the first row the present one, without selecting it."""
        model = self.model()
        if model is not None and model.rowCount():
            first = next((column for column in range(model.columnCount()) if not self.isColumnHidden(column)), 0)
            self.selectionModel().setCurrentIndex(model.index(0, first), QItemSelectionModel.SelectionFlag.NoUpdate)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Draw the frame of the present row anew: Qt draws only its one cell."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw anew what scrolls sideways: the words of headings stay at the edge."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around the present row while the keys work here."""
        super().paintEvent(event)
        draw_kept_headings(self)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid():
            wide = min(self.viewport().width(), self.horizontalHeader().length())
            row = QRect(0, self.rowViewportPosition(at.row()), wide, self.rowHeight(at.row()))
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.accent(), 1))
            painter.drawRect(row.adjusted(0, 0, -1, -1))
