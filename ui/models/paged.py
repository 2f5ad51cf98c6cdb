# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of any length of which only the pages looked at are read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.table import Column, TableModel

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

PAGE = 100
"""How many rows are read at a time."""
_KEPT = 40
"""How many pages stay in memory: some 4,000 rows, the ones looked at last."""


class PagedModel(TableModel[Row]):
    """Knows how many rows there are, and asks for a page of them by `page_wanted(number)` when one is looked at.

    Rows not read yet are shown empty. `place` gives fresh rows without throwing away what the view has selected.
    """

    page_wanted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], Hashable],
        ticks: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key=key, ticks=ticks, parent=parent)
        self._pages: dict[int, list[Row]] = {}
        self._under_way: set[int] = set()

    def place(self, pages: dict[int, list[Row]], total: int) -> None:
        """Forget all pages but these, and let the table be `total` rows long; selected row numbers stay selected."""
        old = self._total
        self._pages, self._under_way = dict(pages), set()
        if total < old:
            self.beginRemoveRows(_NOWHERE, total, old - 1)
            self._total = total
            self.endRemoveRows()
        elif total > old:
            self.beginInsertRows(_NOWHERE, old, total - 1)
            self._total = total
            self.endInsertRows()
        self._tell(0, total)

    def add_page(self, number: int, rows: Sequence[Row]) -> None:
        """Show one page that was asked for."""
        self._under_way.discard(number)
        self._pages[number] = list(rows)
        while len(self._pages) > _KEPT:
            del self._pages[next(iter(self._pages))]
        self._tell(number * PAGE, number * PAGE + len(rows))

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in memory, in the order shown."""
        return [row for number in sorted(self._pages) for row in self._pages[number]]

    def row_number(self, key: Hashable) -> int | None:
        """Return where a row that is in memory stands."""
        for number, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key is not None and self._key(row) == key:
                    return number * PAGE + place
        return None

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index; asks for its page when it is not in memory."""
        if not index.isValid() or index.row() >= self._total:
            return None
        number, place = divmod(index.row(), PAGE)
        rows = self._pages.get(number)
        if rows is None:
            if number not in self._under_way:
                self._under_way.add(number)
                self.page_wanted.emit(number)
            return None
        return rows[place] if place < len(rows) else None

    def tick(self, keys: Any) -> None:
        """Tick exactly these keys."""
        self._ticked = set(keys)
        self._tell(0, self._total)
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are, read or not."""
        return 0 if parent.isValid() else self._total

    def canFetchMore(self, parent: Index) -> bool:
        """Never: the length is known, pages come when they are looked at."""
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; a row that is not read yet can be selected already."""
        flags = super().flags(index)
        return flags or Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _tell(self, first: int, end: int) -> None:
        if end > first:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))
