# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Builds the filter of the list by clicking, and lets the list be of another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import clock
from app.domain.filters import Filter, both
from app.domain.selections import Counted, TeacherSelection
from app.errors import AppError, Cancelled
from ui.pages.staff.listing import Listing, StaffListing
from ui.pages.staff.typed_filter import TypedFilter
from ui.widgets.combo import shut_list
from ui.widgets.filtering.as_of import AsOfLine
from ui.widgets.filtering.list_filters import ListFilters, parts_of
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.services.searching import FilterChoices
    from ui.widgets.filtering.builder import FilterBuilder


class StaffBuilding(QObject):
    """Opens the panel from the menu, a chip or a key; what was typed in the search box comes along into it."""

    def __init__(self, page: Page, filters: ListFilters, listing: StaffListing, typed: TypedFilter) -> None:
        super().__init__(page)
        self._page, self._filters, self._listing, self._typed = page, filters, listing, typed
        self.line = AsOfLine(page.wording)
        self.builder: FilterBuilder | None = None
        self._above: QVBoxLayout | None = None
        filters.building.connect(self.open)
        filters.changed.connect(self._on_chosen)
        filters.day.chosen.connect(self.show_day)
        self.line.back.connect(lambda: self.show_day(None))
        typed.opened.connect(self._open_typed)
        listing.arrived.connect(self._on_listed)
        listing.counting.stopped.connect(self._on_stopped)
        key = QShortcut(QKeySequence("Ctrl+Shift+F"), page, lambda: self.open(-1))
        key.setContext(Qt.ShortcutContext.WindowShortcut)  # also from the search box, or where nothing has the cursor

    def put_in(self, layout: QVBoxLayout) -> None:
        """Stand at the end of a layout: the line about the day, and the panel when it is opened."""
        self._above = layout
        layout.addWidget(self.line)

    def open(self, part: int = -1) -> None:
        """Open the panel with the cursor in a part of the filter, or in a new condition."""
        if part < 0 and self._listing.typed is not None:
            self._open_typed(0)
            return
        services = self._page.services
        self._page.tasks.run_latest(
            "staff.choices.filter", services.staff.searching.choices, lambda found: self._open(found, part)
        )

    def close(self) -> bool:
        """Close the panel; return whether it was open."""
        if self.builder is None or self.builder.isHidden():
            return False
        self.builder.hide()
        self._filters.leave_out_parts(False)
        self._filters.focus_menu()
        return True

    def escaped(self) -> bool:
        """Close the list of values that is open, else the panel, where the cursor is in it; return whether it was."""
        return self.has_cursor() and (shut_list(self._page.window().focusWidget()) or self.close())

    def left(self) -> bool:
        """Close the panel before Escape leads to another page; return whether it was open.

        A field that goes takes the cursor along out of the panel. A teacher beside the list is closed first.
        """
        at: QWidget | None = self._page.window().focusWidget()
        while at is not None and not isinstance(at, Page):
            at = at.parentWidget()
        return at in (None, self._page) and self.close()

    def has_cursor(self) -> bool:
        """Return whether the cursor stands in the panel."""
        at = self._page.window().focusWidget()
        return self.builder is not None and self.builder.isVisible() and self.builder.isAncestorOf(at)

    def show_day(self, day: date | None, counted: str = "") -> None:
        """Show the list as things stood on a day, None is today; `counted` is what the number was called."""
        self._filters.day.show_day(day)
        self.line.show_day(day, counted)
        self._listing.show_day(day)
        self._page.reload(frozenset())

    def be_of(self, counted: Counted) -> None:
        """Let the list be of the day on which a number was counted, and say what that number was."""
        day = None if counted.on == clock.today() else counted.on
        self._filters.counted = counted
        if day is not None or not self.line.isHidden():
            self.show_day(day, counted.said)

    def show_selection(self, selection: TeacherSelection) -> None:
        """Show the filter of a selection that was chosen elsewhere."""
        if self.builder is not None:
            self.builder.set_tree(selection.where)

    def _open(self, found: FilterChoices, part: int) -> None:
        # Imported when a filter is built: the list is there at the start, and this takes its time.
        from ui.widgets.filtering.builder import FilterBuilder
        from ui.widgets.filtering.condition import Offered

        offered = Offered(found.fields, found.in_use, self._page.wording)
        if self.builder is None:
            self.builder = FilterBuilder(offered)
            self.builder.changed.connect(self._on_built)
            self.builder.closed.connect(self._on_closed)
            if self._above is not None:
                self._above.insertWidget(self._above.indexOf(self.line) + 1, self.builder)
        self.builder.offer(offered)
        where = self._filters.selection().where
        self._filters.leave_out_parts(True)
        self.builder.open(where, part)
        if part < 0 and where is not None:
            self.builder.root.add_condition()
        self.builder.count(self._listing.total)
        self._tell()

    def _open_typed(self, part: int) -> None:
        """Take what was typed into the filter that is built; names stay in the search box."""
        text, typed = self._listing.text, self._listing.typed
        selection = self._filters.selection()
        place = len(parts_of(selection.where)) + part
        self._typed.clear()
        self._filters.choose(replace(selection, where=both(selection.where, typed)))
        self._listing.find(text)
        self._page.search_wanted.emit(text)
        self.open(place)

    def _on_closed(self) -> None:
        self.close()

    def _on_built(self, tree: Filter | None) -> None:
        self._filters.choose(replace(self._filters.selection(), where=tree))

    def _on_chosen(self, selection: TeacherSelection) -> None:
        self.line.forget_counted()  # it had another filter
        if self.builder is not None and self.builder.isVisible():
            self.builder.set_tree(selection.where)

    def _on_stopped(self, error: AppError) -> None:
        """Show nobody: the list is not to show others than its filter says."""
        if not isinstance(error, Cancelled):
            self._page.show_error(error)
        self._listing.show_uncounted()

    def _on_listed(self, listing: Listing) -> None:
        if self.builder is not None:
            self.builder.count(listing.total)
            self._tell()

    def _tell(self) -> None:
        """Say whom the list shows, worked out on the worker."""
        builder = self.builder
        if builder is None or builder.isHidden():
            return
        searching, wording = self._page.services.staff.searching, self._page.wording
        selection, on = self._listing.selection, self._listing.on
        self._page.tasks.run_latest("staff.filter.told", lambda: searching.told(selection, on, wording), builder.tell)
