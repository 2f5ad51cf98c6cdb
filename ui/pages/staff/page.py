# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers: find them, choose them, do something with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QMenu, QPushButton, QWidget

from app.domain.ids import TeacherId
from app.domain.selections import (
    ColumnKey,
    Need,
    Order,
    TeacherColumn,
    TeacherRow,
    TeacherSelection,
    column_key,
)
from app.wording import Wording
from ui.dialogs.ask_own_value import ask_condition
from ui.dialogs.people import StaffActions
from ui.dialogs.people.staff_saving import COPY
from ui.models.grouped import GroupedModel
from ui.pages.staff.adding import StaffAdding
from ui.pages.staff.building import StaffBuilding
from ui.pages.staff.chosen import Chosen
from ui.pages.staff.columns import staff_columns
from ui.pages.staff.copying import Copying
from ui.pages.staff.emptiness import ListOrWhyNot
from ui.pages.staff.export import StaffExport
from ui.pages.staff.grouped import Grouped
from ui.pages.staff.heading import StaffHeading
from ui.pages.staff.host import StaffHost
from ui.pages.staff.listing import Listing, StaffListing
from ui.pages.staff.own_columns import OwnColumns
from ui.pages.staff.typed_filter import TypedFilter
from ui.pages.staff.view_table import ViewTable
from ui.pages.staff.views import StaffViews
from ui.pages.staff.views_menu import ViewsMenu
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.columns_menu import ColumnsMenu
from ui.widgets.filter_parts import FilterValues, filter_values
from ui.widgets.filtering.list_filters import ListFilters
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.table_view import TableView
from ui.widgets.text import plain_tip
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.bootstrap import Services


_WORDED, _WIDE = 960, 700
"""From these widths on the buttons above the list have words, and the list has its columns."""
_LEAST = 100
"""Pixels of height for the list where the filter is built above it in a low window."""
_MENDED = frozenset({Need.NAME_DOUBT, Need.NO_ADDRESS})
"""Why one opens somebody at the fields."""
_OF_ELSEWHERE = frozenset({"saved_view", "mail_account", "signer", "envelope", "stationery"})
"""What no column, filter or sum of the list depends on; activities, rounds and registrations are in some of them."""
_ALWAYS = frozenset({TeacherColumn.NAME.value, TeacherColumn.STATUS.value})
"""The columns of a narrow list."""


class StaffPage(StaffHost):
    """Shows who the filters and the search box let through; everything stays as the user left it."""

    beside_from = 1040  # it has a form for half that width

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.filters = ListFilters(wording)
        self.model: GroupedModel[TeacherRow] = GroupedModel((), key=lambda row: row.id, parent=self)
        self.view = ViewTable("staff", self.tr("Teachers"))
        self.comes_first = self.view
        self.bar = SelectionBar()
        self._listing = StaffListing(services, tasks, self.model, self.view, wording=wording)
        self.model.columns = tuple(staff_columns(wording, self._listing.decimals))
        self._own = OwnColumns(self.model, self.view, wording, self._listing.decimals)
        self._grouped = Grouped(self._listing, self.model, self.view)
        self.views = StaffViews(self, self.view, self._listing, self.show_selection, self.show_whole)
        self._heading_line = StaffHeading(self, self.views)
        self._typed = TypedFilter(services.staff.searching, tasks, wording, self._listing)
        self._building = StaffBuilding(self, self.filters, self._listing, self._typed)
        self._chosen = Chosen(self.model, self.view, self._listing, self.bar, self._typed)
        self._actions = StaffActions(self)
        self._export = StaffExport(self, self.view, self._listing)
        Copying(self.model, self.view, self._listing, self.chosen, lambda who: self.export_only(who, COPY))
        self._named_buttons: list[tuple[QPushButton, str]] = []
        self._empty: set[str] = set()
        self._build()
        self._connect()
        self._heading_line.say()

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the list, the figures and the filters' values again; the place in the list stays."""
        self.views.reload(kinds)
        if kinds and kinds <= _OF_ELSEWHERE:
            return
        self._listing.read()
        services = self.services
        self._heading_line.read(self._listing.on)
        self.tasks.run_latest("staff.choices", lambda: filter_values(services), self._on_choices)

    def search(self, text: str) -> None:
        """Show who the words are about, with every key; an older answer is dropped."""
        self._typed.search(text)

    def _show(self, selection: TeacherSelection) -> None:
        self.views.let_go()
        self._typed.clear()
        self.filters.set_selection(replace(selection, text=""))
        self._listing.choose(selection)
        self._building.show_selection(selection)

    def chosen(self) -> list[TeacherId]:
        """Return the ticked teachers, else the selected ones."""
        return self._chosen.ids()

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are, and how many of them are not shown."""
        return self._chosen.name_of(teacher_ids)

    def show_only(self, teacher_ids: list[TeacherId]) -> None:
        """Show exactly these teachers, as a filter that can be taken away."""
        self._show(TeacherSelection(in_service=None, ids=frozenset(teacher_ids)))

    def export_only(self, teacher_ids: list[TeacherId], way: str) -> None:
        """Save, print or copy these teachers as the list shows them."""
        self._export.bring_only(teacher_ids, way)

    def escaped(self) -> bool:
        """Close the filter that is built, or let go of who is chosen in the list, before Escape leads elsewhere."""
        if self._building.escaped():
            return True
        chosen = self.view.hasFocus() and self._chosen.any()
        if chosen:
            self.choose_none()
        return chosen or self._building.left()

    def choose_none(self) -> None:
        """Untick everything and select nothing."""
        self._chosen.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words off the buttons where the list stands beside a teacher."""
        super().resizeEvent(event)
        for button, text in self._named_buttons:
            button.setText(text if event.size().width() >= _WORDED else "")
        self._fit_columns()

    def _on_choices(self, found: FilterValues) -> None:
        self.filters.offer(found)
        self._own.show_fields(found.fields)
        self._grouped.know(found.fields)
        if self._listing.ask_beside(bool(found.fields or found.values["tags"])):
            self._listing.read()
        self.tags_known = found.values["tags"]
        columns = {"locations": TeacherColumn.LOCATION, "teams": TeacherColumn.TEAM, "sections": TeacherColumn.SECTION}
        columns["tags"] = TeacherColumn.TAGS
        self._empty = {column.value for name, column in columns.items() if not found.values[name]}
        self._export.empty = self._empty
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leave out columns in which nobody has anything and, where the page is narrow, those that do not fit."""
        left_out = set(self._empty)
        if self.width() < _WIDE:
            left_out |= {column.key for column in self.model.columns} - _ALWAYS
        self.view.leave_out(left_out)

    def _build(self) -> None:
        self.tools.addWidget(self.filters, 1)
        for text, icon, menu in (
            (self.tr("Add"), "plus", StaffAdding(self)),
            (self.tr("View"), "star", ViewsMenu(self, self.views, self._grouped).menu()),
            (self.tr("Columns"), "columns", ColumnsMenu(self.view, self, lambda: self._empty)),
            (self.tr("Export"), "export", self._export.menu()),
        ):
            button = _menu_button(text, icon, menu)
            self._named_buttons.append((button, text))
        self.filters.set_corner([button for button, _text in self._named_buttons])
        self.view.setModel(self.model)
        self.view.restore()
        self._grouped.begin(_order_left(self.view, [column_key(one.key) for one in self.model.columns]))
        self.views.begin()
        self._stack = ListOrWhyNot(self.view)
        self._stack.setMinimumHeight(_LEAST)
        self._stack.import_wanted.connect(lambda: self.start_import.emit(None))
        self._stack.everybody_wanted.connect(self._on_reset)
        self._stack.count_wanted.connect(lambda: self._listing.read(from_top=True))
        self.content.addWidget(self._typed)
        self._building.put_in(self.content)
        self.content.addWidget(self._stack, 1)
        self.content.addWidget(self.bar)
        self._actions.fill(self.bar)

    def _connect(self) -> None:
        self.filters.changed.connect(self._listing.narrow)
        self.filters.own.asking.connect(
            lambda field, test: ask_condition(self, self.filters, field, test, self.wording)
        )
        self._typed.read.connect(self._chosen.tell)
        self._typed.wanted.connect(self.search_wanted)
        self.model.order_wanted.connect(self._listing.sort)
        self.model.ticked.connect(self._chosen.tell)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._chosen.tell())
        self.view.opened.connect(self._on_opened)
        self.view.menu_wanted.connect(self._on_menu)
        self._listing.arrived.connect(self._on_listed)
        everybody = QKeySequence.StandardKey.SelectAll
        QShortcut(everybody, self.view, self._chosen.tick_all).setContext(Qt.ShortcutContext.WidgetShortcut)

    def _on_reset(self) -> None:
        self.show_selection(TeacherSelection())
        self.go_to.emit("staff")

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            (self.open_details if self.filters.selection().need in _MENDED else self.open_teacher).emit(row.id)

    def _on_menu(self, where: QPoint) -> None:
        row, chosen = self.model.row_at(self.view.currentIndex()), self.chosen()
        if row is not None and row.id not in chosen:
            chosen = [row.id]
        if chosen:
            self._actions.menu(chosen, opens=row).exec(where)

    def _on_listed(self, listing: Listing) -> None:
        self._stack.show_listing(listing)
        self.filters.set_total(listing.total)
        self._heading_line.say()
        self._chosen.tell()


def _order_left(view: TableView, columns: Sequence[ColumnKey]) -> Order:
    """Return the order the user left the list in; the first time by name, and the header says so."""
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    place = header.sortIndicatorSection()
    # Qt begins with the first column from Z to A; only what the user left counts.
    if WindowState().bytes("columns/staff").isEmpty() or not 0 <= place < len(columns):
        header.blockSignals(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        place = 0
    return Order(columns[place], header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)


def _menu_button(text: str, icon: str, menu: QMenu) -> QPushButton:
    button = QPushButton(f" {text}")  # the space keeps the word off the icon
    button.setIcon(icons.icon(icon, "", 16))
    button.setAccessibleName(text)
    button.setToolTip(plain_tip(text))
    button.setMenu(menu)
    return button
