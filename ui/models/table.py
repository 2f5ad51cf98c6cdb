# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One read-only table model for every list: rows of any class, columns that say how to show them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from ui import roles

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# Put together once: every cell that is drawn asks for them.
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[Row]):
    """How one column shows a row. `key` names it for sorting and for remembering its width.

    `bold` says how many characters at the start are bold, `spoken` what a screen reader says instead of the text,
    `tip` what the pointer shows; `muted` prints a cell in grey, `link` one as what can be opened. Numbers align
    `right`. Where there is little room a column gives way to `least` pixels (0: to a little less than its width), never
    so far that one of the texts in `never_cut` is cut.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    right: bool = False
    bold: Callable[[Row], int] | None = None
    icon: Callable[[Row], QIcon | None] | None = None
    tip: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    muted: Callable[[Row], bool] | None = None
    link: Callable[[Row], bool] | None = None
    width: int = 140
    least: int = 0
    never_cut: Sequence[str] = ()
    sortable: bool = True
    shown: bool = True


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows it was given; asks for more with `more_wanted(offset)`, for another order with `order_wanted`.

    With `key` rows can be ticked, unless `ticks` is False: the ticked keys survive new rows, sorting and paging.
    """

    more_wanted = Signal(int)
    order_wanted = Signal(str, bool)
    ticked = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], Hashable] | None = None,
        can_tick: Callable[[Row], bool] | None = None,
        ticks: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._total = 0
        self._asked = -1
        self._key = key
        self._can_tick = can_tick
        self._ticks = ticks and key is not None
        self._ticked: set[Hashable] = set()

    def set_rows(self, rows: Iterable[Row], total: int | None = None) -> None:
        """Replace all rows; `total` above their number means that more can be asked for."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = len(self._rows) if total is None else total
        self._asked = -1
        self.endResetModel()

    def append(self, rows: Iterable[Row]) -> None:
        """Add the next page of rows."""
        more = list(rows)
        if not more:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows read so far, in the order shown."""
        return self._rows

    @property
    def total(self) -> int:
        """How many rows there are with those not read yet."""
        return self._total

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def ticked_keys(self) -> frozenset[Hashable]:
        """Return the keys that are ticked, also of rows not read."""
        return frozenset(self._ticked)

    def tick(self, keys: Iterable[Hashable]) -> None:
        """Tick exactly these keys."""
        self._ticked = set(keys)
        if self._rows:
            first, last = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def set_ticked(self, numbers: Iterable[int], *, on: bool) -> None:
        """Tick or untick the rows of these numbers, as far as they can be, in one go: `ticked` comes once."""
        places = [(self.index(number, 0), self.row_at(self.index(number, 0))) for number in numbers]
        changed = [(place, row) for place, row in places if row is not None and self._tickable(place, row)]
        if self._key is None or not changed:
            return
        keys = {self._key(row) for _place, row in changed}
        self._ticked = self._ticked | keys if on else self._ticked - keys
        self.dataChanged.emit(changed[0][0], changed[-1][0], [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are rows that were not read."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask the page for the rows after these, once."""
        if self.canFetchMore(parent) and self._asked != len(self._rows):
            self._asked = len(self._rows)
            self.more_wanted.emit(self._asked)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the page for another order; the database sorts."""
        if 0 <= column < len(self.columns) and self.columns[column].sortable:
            self.order_wanted.emit(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        return _alignment(self.columns[section]) if role == _ALIGNMENT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _TICKABLE if self._tickable(index, row) else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows for a role; Qt asks ten times for each cell it paints, half of it in vain."""
        answer = _ANSWERS.get(role)
        if answer is None and role not in {_CHECK_STATE, roles.PLAIN}:
            return None
        row = self.row_at(index)
        if row is None:
            return None
        if answer is None:
            return self._plain(index, row) if role == roles.PLAIN else self._check_state(index, row)
        return answer(self.columns[index.column()], row)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        row = self.row_at(index)
        if row is None or self._key is None or role != Qt.ItemDataRole.CheckStateRole or not self._tickable(index, row):
            return False
        key = self._key(row)
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True

    def _tickable(self, index: Index, row: Row) -> bool:
        return self._ticks and index.column() == 0 and (self._can_tick is None or self._can_tick(row))

    def _plain(self, index: Index, row: Row) -> roles.PlainCell | None:
        column = self.columns[index.column()]
        if column.icon is not None or (self._ticks and index.column() == 0):
            return None
        bold = column.bold(row) if column.bold else 0
        muted, link = bool(column.muted and column.muted(row)), bool(column.link and column.link(row))
        return roles.PlainCell(column.text(row), bold, muted, link, _alignment(column))

    def _check_state(self, index: Index, row: Row) -> Qt.CheckState | None:
        if self._key is None or not self._ticks or index.column() != 0:
            return None
        return Qt.CheckState.Checked if self._key(row) in self._ticked else Qt.CheckState.Unchecked


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    return _RIGHT if column.right else _LEFT


def _spoken(column: Column[Any], row: Any) -> str:
    return f"{column.title}: {(column.spoken or column.text)(row)}"


def _tip(column: Column[Any], row: Any) -> str | None:
    # Qt reads a tooltip that looks like markup as markup: escape whatever it is.
    text = (column.tip or column.text)(row)
    return f"<qt>{escape(text)}</qt>" if text else None


_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_CHECK_STATE = int(Qt.ItemDataRole.CheckStateRole)
_ANSWERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _row: _alignment(column),
    int(Qt.ItemDataRole.DecorationRole): lambda column, row: column.icon(row) if column.icon else None,
    int(Qt.ItemDataRole.ToolTipRole): _tip,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    roles.BOLD_LENGTH: lambda column, row: column.bold(row) if column.bold else 0,
    roles.MUTED: lambda column, row: bool(column.muted and column.muted(row)),
    roles.LINK: lambda column, row: bool(column.link and column.link(row)),
    roles.ROW: lambda _column, row: row,
}
