# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list on the screen: house settings, keyboard, and columns that stay as the user left them."""

from collections.abc import Collection, Iterator
from itertools import groupby

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from ui.widgets.cell import CellDelegate
from ui.widgets.table_columns import TableColumns

ROW_HEIGHT = 32


class TableView(TableColumns):
    """Shows a table model. `opened` comes with a double click or Enter, `menu_wanted` with the right button."""

    opened = Signal(QModelIndex)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Remember columns under `name`; `accessible_name` is what a screen reader calls the list."""
        super().__init__(name, parent)
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(CellDelegate(self, height=ROW_HEIGHT))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        rows = self.verticalHeader()
        rows.setVisible(False)
        # Fixed: asking every row for its height takes minutes on a long list.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setAccessibleName(accessible_name)
        self.doubleClicked.connect(self.opened)

    def selected_rows(self) -> list[int]:
        """Return the numbers of the selected rows from top to bottom.

        By ranges: Qt's own `selectedRows` asks the model about every cell of every range, for each row anew.
        """
        ranges = self.selectionModel().selection().toList()
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def select_again(self, rows: Collection[int], current: int) -> None:
        """Select these rows after the list was filled anew, the cursor on `current`; nobody is told.

        Rows that lie together are one range: what follows a selection is worked out for each of its ranges.
        """
        model, wanted = self.model(), QItemSelection()
        for first, last in _runs(rows):
            wanted.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        selection, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            selection.setCurrentIndex(model.index(current, 0), flag.NoUpdate)
            selection.select(wanted, flag.ClearAndSelect)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick all selected rows with Space; the rest as Qt does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self._tick_selected():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tick_selected(self) -> bool:
        first = self.currentIndex().siblingAtColumn(0)
        if not first.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticked = Qt.CheckState(first.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        # All in one go: what is counted after each tick would stop the window for seconds in a long list.
        set_ticked = getattr(self.model(), "set_ticked", None)
        if set_ticked is not None:
            set_ticked(self.selected_rows(), on=not ticked)
        return True

    def _on_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectRow(index.row())
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))


def _runs(rows: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of numbers that follow each other, from low to high."""
    for _distance, run in groupby(enumerate(sorted(set(rows))), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _place, number in run]
        yield numbers[0], numbers[-1]
