# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list on the screen: house settings, keyboard, and columns that stay as the user left them."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from ui.widgets.cell import CellDelegate
from ui.widgets.row_cursor import RowCursor
from ui.widgets.text import button_text
from ui.window_state import WindowState

ROW_HEIGHT = 32
_LEAST = 0.85
"""How narrow a column may be made, as part of its own width, before the list scrolls sideways; its heading fits."""


def shared(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Share a room out by the widths that are wanted, in pixels; none below its least, whatever room that takes."""
    widths, free = list(least), set(range(len(wanted)))
    while free:
        left = room - sum(least[place] for place in range(len(wanted)) if place not in free)
        part = left / max(1, sum(wanted[place] for place in free))
        short = {place for place in free if wanted[place] * part < least[place]}
        if not short:
            for place in free:
                widths[place] = int(wanted[place] * part)
            break
        free -= short
    return widths


class TableView(RowCursor):
    """Shows a table model. `opened` comes with a double click or Enter, `menu_wanted` with the right button."""

    opened = Signal(QModelIndex)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Remember columns under `name`; `accessible_name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._name = name
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
        self.least: dict[int, int] = {}  # in pixels, of columns whose cells are never to be cut off
        self._left_out: set[int] = set()
        self._insisted: set[int] = set()
        self._sharing = False
        self._own_widths = False
        self._saving = QTimer(self, singleShot=True, interval=400)
        self._saving.timeout.connect(self.remember)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; the headings know no selection, for they show none and would read every cell to find that."""
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))

    def restore(self, *, sorting: bool = True) -> None:
        """After setModel: give columns their widths, or those the user left; `sorting` makes headers clickable."""
        columns = self.horizontalHeader()
        state = WindowState().bytes(f"columns/{self._name}")
        self._own_widths = not state.isEmpty() and columns.restoreState(state)
        if not self._own_widths:
            self._sharing, self._left_out = True, set()  # shared once for all of them, below
            for place, column in enumerate(getattr(self.model(), "columns", ())):
                self.setColumnWidth(place, column.width)
                super().setColumnHidden(place, not column.shown)
        columns.setStretchLastSection(True)
        columns.setSortIndicatorShown(sorting)
        columns.setSectionsClickable(sorting)
        if sorting:
            columns.sortIndicatorChanged.connect(self.model().sort)
        columns.sectionResized.connect(self._on_resized)
        for changed in (columns.sectionMoved, columns.sortIndicatorChanged):
            changed.connect(self._saving.start)
        self._share_room()

    def remember(self) -> None:
        """Keep widths, order and choice of columns for the next time."""
        left_out = self._show_left_out()
        WindowState().remember(f"columns/{self._name}", self.horizontalHeader().saveState())
        self._hide(left_out)
        # Showing and hiding them counted as changes.
        self._saving.stop()

    def leave_out(self, keys: Collection[str]) -> None:
        """Leave these columns out for now, for want of room or of anything in them; what the user chose stays known."""
        places = {place for place, column in enumerate(getattr(self.model(), "columns", ())) if column.key in keys}
        wanted = {place for place in places - self._insisted if not self.hides(place)}
        if wanted != self._left_out:
            self._sharing = True  # the one before the last grows and shrinks meanwhile: the user did not do that
            self._show_left_out()
            self._hide(wanted)
            self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns grow and shrink with the list, until the user gives them widths."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Share the room out by the columns' own widths: one at the end with all of it leaves names cut off."""
        columns = getattr(self.model(), "columns", ()) if self.model() else ()
        room, header = self.viewport().width(), self.horizontalHeader()
        self._sharing = True
        if not self._own_widths and room > 0:
            shown = [place for place in range(len(columns)) if not self.isColumnHidden(place)]
            told = [(columns[one].width, self.least.get(one, 0)) for one in shown]
            least = [_narrowest(*told[at], header.sectionSizeHint(one)) for at, one in enumerate(shown)]
            for place, width in zip(shown, shared([max(one) for one in told], least, room), strict=True):
                self.setColumnWidth(place, width)
        self._sharing = False

    def _on_resized(self, place: int, before: int, now: int) -> None:
        header = self.horizontalHeader()
        last = max((header.visualIndex(at) for at in range(header.count()) if not self.isColumnHidden(at)), default=-1)
        # The last one follows the edge of the list by itself; one that comes or goes was not made wider or narrower.
        if not self._sharing and before and now and header.visualIndex(place) != last:
            self._own_widths = True
            self._saving.start()

    def setColumnHidden(self, place: int, hidden: bool) -> None:
        """Hide or show a column as the user wants it; what that does to the widths of others is not the user's."""
        self._left_out.discard(place)
        self._sharing = True
        super().setColumnHidden(place, hidden)
        self._share_room()

    def hides(self, place: int) -> bool:
        """Return whether the user wants a column hidden; one that is only left out for now is not."""
        return self.isColumnHidden(place) and place not in self._left_out

    def _show_left_out(self) -> set[int]:
        left_out, self._left_out = self._left_out, set()
        for place in left_out:
            super().setColumnHidden(place, False)
        return left_out

    def _hide(self, places: set[int]) -> None:
        self._left_out = places
        for place in places:
            super().setColumnHidden(place, True)

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Put one tick per column into a menu; the first column always stays."""
        menu.clear()
        for place, column in enumerate(getattr(self.model(), "columns", ())):
            entry = menu.addAction(button_text(column.title or column.key))
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(place))
            entry.setEnabled(place > 0)
            entry.toggled.connect(self._chooser(place))

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

    def _chooser(self, place: int) -> Callable[[bool], None]:
        def choose(shown: bool) -> None:
            self._insisted.add(place)
            self.setColumnHidden(place, not shown)
            self._saving.start()

        return choose

    def _on_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectRow(index.row())
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))


def _narrowest(width: int, told: int, heading: int) -> int:
    return max(int(width * _LEAST), told, heading)


def _runs(rows: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of numbers that follow each other, from low to high."""
    for _distance, run in groupby(enumerate(sorted(set(rows))), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _place, number in run]
        yield numbers[0], numbers[-1]
