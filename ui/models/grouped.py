# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of any length in groups: a line above each with what it is called and its sums, to be opened and shut."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon

from ui import roles, theme
from ui.models.paged import PAGE, PagedModel

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Heading:
    """The line above a group: what is stored in its rows, its words, how many rows follow, its sums by column.

    The last of all, which holds what they are together, has no rows and cannot be opened.
    """

    value: str
    words: str
    people: int
    sums: Mapping[str, str] = field(default_factory=dict)


class GroupedModel(PagedModel[Row]):
    """Rows stay numbered as the database gives them, through all groups: `number_at` and `row_of` go to and fro.

    Without groups a row stands where its number says.
    """

    toggled = Signal()
    """A group was opened or shut."""
    sign: Callable[[bool], QIcon | None] = staticmethod(lambda _shut: None)
    """The sign before a heading, of a group that is shut or not."""
    _headings: Sequence[Heading] = ()
    _whole: Heading | None = None
    _shut: set[str]
    _starts: Sequence[int] = ()
    """The row of each heading, and the first beyond all groups."""
    _firsts: Sequence[int] = ()
    """The number of the first of each group."""

    def group(self, headings: Sequence[Heading], whole: Heading | None) -> None:
        """Be in these groups from now on, those that were shut still shut; `place` must follow with the rows."""
        known = {one.value for one in headings}
        self._shut = {value for value in getattr(self, "_shut", set()) if value in known}
        before = self.rowCount()
        if bool(headings) != bool(self._headings):
            self.beginResetModel()
            self._headings, self._whole = headings, whole
            self._lay_out()
            self.endResetModel()
            return
        self._headings, self._whole = headings, whole
        self._lay_out()
        self._grow(before)

    def _lay_out(self) -> None:
        heights = [1 + (0 if one.value in self._shut else one.people) for one in self._headings]
        self._starts = list(accumulate(heights, initial=0)) if self._headings else ()
        self._firsts = list(accumulate((one.people for one in self._headings), initial=0))

    def place(self, pages: dict[int, list[Row]], total: int) -> None:
        """Forget all pages but these; without groups also be `total` rows long."""
        if not self._headings:
            super().place(pages, total)
            return
        self._pages, self._under_way, self._total = dict(pages), set(), total
        self._tell(0, self.rowCount())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are, headings too."""
        if not self._headings or parent.isValid():
            return super().rowCount(parent)
        return self._starts[-1] + (self._whole is not None)

    def heading_at(self, row: int) -> Heading | None:
        """Return the heading that stands in a row, or None."""
        if not self._headings or not 0 <= row < self.rowCount():
            return None
        if row >= self._starts[-1]:
            return self._whole
        at = bisect_right(self._starts, row) - 1
        return self._headings[at] if self._starts[at] == row else None

    def number_at(self, row: int) -> int | None:
        """Return the number of what stands in a row; None for a heading."""
        if not self._headings:
            return row
        if self.heading_at(row) is not None or row >= self.rowCount():
            return None
        at = bisect_right(self._starts, row) - 1
        return self._firsts[at] + row - self._starts[at] - 1

    def row_of(self, number: int) -> int | None:
        """Return where the row of a number stands; None in a group that is shut."""
        if not self._headings:
            return number
        at = bisect_right(self._firsts, number) - 1
        if at >= len(self._headings) or self._headings[at].value in self._shut:
            return None
        return self._starts[at] + 1 + number - self._firsts[at]

    def first_of(self, row: int) -> int:
        """Return the number of the first row of the group whose heading stands in a row."""
        return self._firsts[bisect_right(self._starts, row) - 1]

    def numbers(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the first and last number of each run of rows that stand from `first` to `last`, without headings."""
        if not self._headings:
            yield first, last
            return
        for at, start in enumerate(self._starts[:-1]):
            begin, end = max(first, start + 1), min(last, self._starts[at + 1] - 1)
            if begin <= end:
                shift = self._firsts[at] - start - 1
                yield begin + shift, end + shift

    def row_number(self, key: Hashable) -> int | None:
        """Return where a row that is in memory stands."""
        number = super().row_number(key)
        return None if number is None else self.row_of(number)

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index, None for a heading."""
        if not self._headings:
            return super().row_at(index)
        number = self.number_at(index.row()) if index.isValid() else None
        return None if number is None else self._numbered(number)

    def _numbered(self, number: int) -> Row | None:
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._under_way:
                self._under_way.add(page)
                self.page_wanted.emit(page)
            return None
        return rows[place] if place < len(rows) else None

    def toggle(self, row: int, *, open_it: bool | None = None) -> bool:
        """Open or shut the group of a heading, or do what `open_it` says; return whether that changed anything."""
        heading = self.heading_at(row)
        if heading is None or heading is self._whole:
            return False
        shut = heading.value in self._shut
        if open_it is not None and open_it is not shut:
            return False
        before = self.rowCount()
        self._shut ^= {heading.value}
        self._lay_out()
        self._grow(before)
        self._tell(0, self.rowCount())
        self.toggled.emit()
        return True

    def shut_all(self, *, shut: bool) -> None:
        """Shut every group, or open every one."""
        before = self.rowCount()
        self._shut = {one.value for one in self._headings} if shut else set()
        self._lay_out()
        self._grow(before)
        self._tell(0, self.rowCount())
        self.toggled.emit()

    def _grow(self, before: int) -> None:
        """Tell the view how many rows came or went; at the end, for what is selected is chosen anew by its key."""
        now = self.rowCount()
        if now > before:
            self.beginInsertRows(_NOWHERE, before, now - 1)
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(_NOWHERE, now, before - 1)
            self.endRemoveRows()

    def _tell(self, first: int, end: int) -> None:
        super()._tell(0, self.rowCount()) if self._headings else super()._tell(first, end)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; the cursor can stand on a heading, which cannot be chosen."""
        if self.heading_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows for a role."""
        heading = self.heading_at(index.row()) if self._headings else None
        return super().data(index, role) if heading is None else self._of_heading(heading, index, role)

    def _of_heading(self, heading: Heading, index: Index, role: int) -> Any:
        column, first = self.columns[index.column()], index.column() == 0
        text = heading.words if first else heading.sums.get(column.key, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == roles.BOLD_LENGTH:
            return len(text)
        if role == Qt.ItemDataRole.BackgroundRole:
            return _tint()
        if role == Qt.ItemDataRole.DecorationRole and first and heading is not self._whole:
            return self.sign(heading.value in self._shut)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return super().headerData(index.column(), Qt.Orientation.Horizontal, role)
        return None


def _tint() -> QBrush:
    tinted = QColor(theme.accent())
    tinted.setAlphaF(0.1)
    return QBrush(tinted)
