# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the list of teachers page by page, and keeps the place in it when it is read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from app import clock
from app.domain.filters import Filter, both
from app.domain.grouping import GroupCount
from app.domain.ids import TeacherId
from app.domain.selections import ColumnKey, Order, TeacherColumn, TeacherRow, TeacherSelection, column_key
from app.progress import Progress
from app.wording import Wording
from ui.models.grouped import GroupedModel
from ui.models.paged import PAGE
from ui.models.table import Column
from ui.pages.staff.counting import CountingFirst
from ui.pages.staff.decimals import Decimals
from ui.tasks import Tasks
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Services


Page = tuple[Sequence[TeacherId], int, list[TeacherRow]]
"""The reading a page is of, its number and its rows."""


@dataclass(frozen=True)
class Listing:
    """What one reading brought: everybody's id in order, and the rows of the pages asked for.

    `uncounted`: whom it would hold is not known, since how people stand was not counted.
    """

    ids: Sequence[TeacherId]
    pages: dict[int, list[TeacherRow]]
    nobody_at_all: bool
    from_top: bool
    groups: Sequence[GroupCount] = ()
    uncounted: bool = False

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return len(self.ids)


class Groups(Protocol):
    """What the listing asks of its groups."""

    def more(self) -> frozenset[TeacherColumn]:
        """Return which columns are to be read because they are in sight."""

    def sums(self) -> list[ColumnKey]:
        """Return which columns are to be added up."""

    def show(self, groups: Sequence[GroupCount]) -> None:
        """Show the headings of these groups."""

    def remember(self, column: ColumnKey | None) -> None:
        """Keep for the next time by which column the list itself is in groups."""


class StaffListing(QObject):
    """Holds which teachers the list shows and in which order; `arrived` comes with every reading.

    A reading finds everybody's id; a page that is looked at later is looked up by those, without sorting all again.
    """

    arrived = Signal(object)

    def __init__(
        self, services: Services, tasks: Tasks, model: GroupedModel[TeacherRow], view: TableView, *, wording: Wording
    ) -> None:
        super().__init__(view)
        self.staff, self.tasks, self.wording = services.staff, tasks, wording
        self._model, self._view = model, view
        self.ids: Sequence[TeacherId] = ()
        self._chosen = TeacherSelection()
        self._typed: Filter | None = None
        self._day: date | None = None
        self.total = 0
        self.order = Order()
        self._beside = False
        self.grouped: Groups
        self.decimals = Decimals(wording)
        self.counting = CountingFirst(services, tasks, self)
        model.page_wanted.connect(self._on_page_wanted)

    @property
    def columns(self) -> Sequence[Column[TeacherRow]]:
        """The columns of the list, shown or not."""
        return self._model.columns

    @property
    def selection(self) -> TeacherSelection:
        """Whom it shows: what was chosen, and what was typed in the search box."""
        return replace(self._chosen, where=both(self._chosen.where, self._typed))

    @property
    def on(self) -> date:
        """The day the list is of."""
        return self._day or clock.today()

    @property
    def text(self) -> str:
        """The words for names that were typed."""
        return self._chosen.text

    @property
    def typed(self) -> Filter | None:
        """The filter that was typed in the search box."""
        return self._typed

    def show_day(self, day: date | None) -> None:
        """Be of another day from the next reading on; None is today."""
        self._day = day

    def choose(self, selection: TeacherSelection) -> None:
        """Show other teachers, from the top, whatever was typed."""
        self._typed = None
        self._choose(selection)

    def _choose(self, selection: TeacherSelection) -> None:
        self._chosen = selection
        self.read(from_top=True)

    def narrow(self, selection: TeacherSelection) -> None:
        """Show whom filters let through, of those that the words find."""
        self._choose(replace(selection, text=self._chosen.text))

    def find(self, text: str, where: Filter | None = None) -> None:
        """Show who these words and the filter typed with them are about, from the top."""
        if (text, where) != (self._chosen.text, self._typed):
            self._typed = where
            self._choose(replace(self._chosen, text=text))

    def sort(self, column: str, descending: bool) -> None:
        """Show them in another order, from the top."""
        self.order = replace(self.order, column=column_key(column), descending=descending)
        self.read(from_top=True)

    def ask_beside(self, wanted: bool) -> bool:
        """Read rows with tags and own fields from now on, or without; return whether that is otherwise than before."""
        other = wanted is not self._beside
        self._beside = wanted
        return other

    def read(self, *, from_top: bool = False) -> None:
        """Read the rows in sight again; an older reading under way is dropped."""
        selection, order, staff, on = self.selection, self.order, self.staff, self.on
        if self.counting.begins(selection, on, lambda: self.read(from_top=from_top)):
            return
        beside, more, sums = self._beside, self.grouped.more(), self.grouped.sums()
        numbers = [0] if from_top else self._in_sight()

        def work() -> Listing:
            # From one state of the school: headings of groups stand where the rows of the next begin.
            with staff.reading(selection, order, on) as reading:
                groups, ids = reading.groups(sums), reading.ids()
                pages = {
                    number: reading.page(_page(ids, number), beside=beside, more=more)
                    for number in numbers
                    if number * PAGE < len(ids)
                }
            nobody = not ids and not staff.count(TeacherSelection(in_service=None), on)
            return Listing(ids, pages, nobody, from_top, groups)

        self.tasks.run_latest("staff.rows", work, self._on_read)

    def show_uncounted(self) -> None:
        """Show nobody: whom the filters let through was not counted."""
        nobody = Listing((), {}, nobody_at_all=False, from_top=True, uncounted=True)
        self.tasks.run_latest("staff.rows", lambda: nobody, self._on_read)

    def tick_all(self) -> None:
        """Tick everybody the filters let through, read or not."""
        selection, staff, on = self.selection, self.staff, self.on
        self.tasks.run_latest("staff.all", lambda: staff.ids(selection, on), self._model.tick)

    def tick_long_selection(self) -> bool:
        """Tick what is selected when that is more than a page, which need not be in memory; return whether it was."""
        chosen = self._view.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        ranges = [(part.top(), part.bottom()) for part in parts]
        length = sum(bottom - top + 1 for top, bottom in ranges)
        if length <= PAGE:
            return False
        runs = [run for top, bottom in ranges for run in self._model.numbers(top, bottom)]
        chosen_ids = {one for first, last in runs for one in self.ids[first : last + 1]}
        self.tasks.run_latest("staff.all", lambda: chosen_ids, self._on_long_selection)
        return True

    def _on_long_selection(self, teacher_ids: set[TeacherId]) -> None:
        self._view.clearSelection()
        self._model.tick(teacher_ids)

    def selected_numbers(self) -> list[int]:
        """Return where the selected rows stand; headings of groups are none of them."""
        return [row for row in self._view.selected_rows() if self._model.heading_at(row) is None]

    def selected(self) -> list[TeacherRow]:
        """Return the selected rows that are in memory; a selection longer than a page is ticked instead."""
        found = [self._model.row_at(self._model.index(number, 0)) for number in self.selected_numbers()]
        return [row for row in found if row is not None]

    def _in_sight(self) -> list[int]:
        first = max(0, self._view.rowAt(0))
        last = self._view.rowAt(self._view.viewport().height() - 1)
        last = max(first, last)
        runs = self._model.numbers(first, last)
        return sorted({page for low, high in runs for page in range(low // PAGE, high // PAGE + 1)})

    def _on_read(self, listing: Listing) -> None:
        self.ids, self.total = listing.ids, listing.total
        chosen = {row.id for row in self.selected()} if len(self.selected_numbers()) <= PAGE else set()
        current = self._current_id()
        if listing.from_top:
            self._view.clearSelection()
        self.decimals.look(chain.from_iterable(listing.pages.values()), anew=listing.from_top)
        self.grouped.show(listing.groups)
        self._model.place(listing.pages, listing.total)
        if listing.from_top:
            self._view.scrollToTop()
        self.select_again(chosen, current)
        if listing.from_top or not self._view.currentIndex().isValid():
            self._view.begin_at_top()
        self.arrived.emit(listing)

    def _current_id(self) -> TeacherId | None:
        row = self._model.row_at(self._view.currentIndex())
        return row.id if row is not None else None

    def select_again(self, chosen: set[TeacherId], current: TeacherId | None) -> None:
        """Select these people where they stand now, with the cursor on one of them; None leaves it where it is."""
        wanted = QItemSelection()
        last = len(self._model.columns) - 1
        for teacher_id in chosen:
            place = self._model.row_number(teacher_id)
            if place is not None:
                wanted.select(self._model.index(place, 0), self._model.index(place, last))
        flag = QItemSelectionModel.SelectionFlag
        selection = self._view.selectionModel()
        selection.select(wanted, flag.ClearAndSelect)
        place = self._model.row_number(current) if current is not None else None
        if place is not None:
            selection.setCurrentIndex(self._model.index(place, 0), flag.NoUpdate)

    def _on_page_wanted(self, number: int) -> None:
        ids, staff, on, beside = self.ids, self.staff, self.on, self._beside
        more = self.grouped.more()

        def work(_progress: Progress) -> Page:
            return ids, number, staff.rows_of(_page(ids, number), on, beside=beside, more=more)

        self.tasks.run(work, self._on_page)

    def _on_page(self, page: Page) -> None:
        ids, number, rows = page
        if ids is self.ids:  # of a reading that was replaced meanwhile, other people stand there now
            self.decimals.look(rows)
            self._model.add_page(number, rows)


def _page(ids: Sequence[TeacherId], number: int) -> Sequence[TeacherId]:
    return ids[number * PAGE : (number + 1) * PAGE]
