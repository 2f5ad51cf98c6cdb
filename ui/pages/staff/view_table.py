# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list whose columns may be those of a saved view: what the user left for the list itself then stays as it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.domain.selections import Order, key_of
from ui.models.table import Column
from ui.widgets.table_view import TableView


class ViewTable(TableView):
    """Tells and takes columns by their keys, in the order in which they stand."""

    copy_wanted = Signal()
    """What is chosen is to be copied."""
    remembers = True
    """Whether what is done to the columns is kept for the next time; not while a saved view is shown."""

    _own_state = QByteArray()

    def remember(self) -> None:
        """Keep widths, order and choice of columns, unless they are a saved view's."""
        if self.remembers:
            super().remember()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a copy: Qt would take the one cell the cursor stands on."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def know_own(self) -> None:
        """Know how the columns of the list itself stand now."""
        self._own_state = self.wanted_state()

    def remember_own(self) -> None:
        """Keep for the next time how they stood then, whatever was done to them since."""
        self.keep(self._own_state)

    @property
    def all_columns(self) -> Sequence[Column[Any]]:
        """The columns of the model, from left to right as they stand, shown or not."""
        header = self.horizontalHeader()
        columns: Sequence[Column[Any]] = getattr(self.model(), "columns", None) or []
        places = [header.logicalIndex(at) for at in range(header.count())]
        return [columns[place] for place in places if place < len(columns)]

    def shown_columns(self) -> tuple[str, ...]:
        """Return the keys of the columns the user wants, from left to right."""
        places = self._places()
        return tuple(one.key for one in self.all_columns if not self.hides(places[one.key]))

    def left_out_now(self) -> frozenset[str]:
        """Return the keys of the columns the user wants that are not in sight: empty, or there is no room for them."""
        places = self._places()
        return frozenset(key for key in self.shown_columns() if self.isColumnHidden(places[key]))

    def widths_given(self) -> tuple[int, ...]:
        """Return the widths of those columns in pixels, none while they share the room by themselves."""
        places = self._places()
        return tuple(self.columnWidth(places[key]) for key in self.shown_columns()) if self._own_widths else ()

    def show_columns(self, keys: Sequence[str], widths: Sequence[int] = ()) -> None:
        """Show these columns in this order, those the list shows as a rule for none; unknown ones are left out."""
        places, header, before = self._places(), self.horizontalHeader(), set(self.shown_columns())
        columns: list[Column[Any]] = [*getattr(self.model(), "columns", ())]
        wanted = [key for key in keys if key in places] or [one.key for one in columns if one.shown]
        first = columns[0].key
        wanted = wanted if first in wanted else [first, *wanted]
        for one in columns:
            self.setColumnHidden(places[one.key], one.key not in wanted)
        rest = [one.key for one in columns if one.key not in wanted]
        for visual, key in enumerate((*wanted, *rest)):
            header.moveSection(header.visualIndex(places[key]), visual)
        self.leave_out_again(insisted=bool(keys) and before == set(wanted))
        self._give(dict(zip(keys, widths, strict=False)))

    def _give(self, widths: dict[str, int]) -> None:
        self._own_widths = bool(widths)
        self._sharing = True
        for key, width in widths.items():
            if key in self._places():
                self.setColumnWidth(self._places()[key], width)
        self._sharing = False
        self._share_room()

    def move_column(self, key: str, by: int) -> None:
        """Move a column some places to the right, or to the left for less than 0."""
        header = self.horizontalHeader()
        now = header.visualIndex(self._places()[key])
        header.moveSection(now, min(max(0, now + by), header.count() - 1))

    def tick_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column as the user wants it."""
        self._chooser(self._places()[key])(shown)

    def show_order(self, order: Order) -> None:
        """Let the heading say by which column the list is sorted, without sorting it."""
        header, place = self.horizontalHeader(), self._places().get(key_of(order.column), -1)
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(place, way)
        header.blockSignals(False)
        header.viewport().update()

    def _places(self) -> dict[str, int]:
        return {column.key: place for place, column in enumerate(getattr(self.model(), "columns", ()))}
