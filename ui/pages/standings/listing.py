# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of who stands where with one register: narrowed, searched, sorted, and told why."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.namesakes import Namesakes
from app.domain.progress import (
    ProgressColumn,
    ProgressFilter,
    ProgressRow,
    Which,
    filtered,
    groups_of,
    in_order,
)
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.standings.columns import CountedDelegate, empty_columns, progress_columns
from ui.pages.standings.reason import Reason
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import ChoiceField
from ui.widgets.lines import SearchField
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.table_view import ROW_HEIGHT, TableView
from ui.widgets.tag_filters import EVERYBODY, TagFilters
from ui.widgets.text import hint_label, plain_tip
from ui.window_state import WindowState

_KEPT = "standings/which"
_WIDE = 900


_NARROWEST = 84
"""Of a filter, in pixels, where the window is narrow."""


class ProgressList(QWidget):
    """`opened(teacher id)` leads on; `why_wanted(row)` asks for words; `dossiers_wanted(ids)` for dossiers."""

    opened = Signal(int)
    why_wanted = Signal(object)
    dossiers_wanted = Signal(list)
    changed = Signal()
    """Other people are shown or chosen."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ProgressRow] = ()
        self._names = Namesakes()
        self._order = (ProgressColumn.NAME, False)
        self.search = SearchField(self.tr("Search: name, code, team or section"))
        self.which = ChoiceField(which_choices())
        self.which.setAccessibleName(self.tr("Whom to show"))
        self.which.set_value(_kept())
        self.group = ChoiceField()
        self.group.setAccessibleName(self.tr("Team or section"))
        self.filters = TagFilters(wording)
        self._people: frozenset[TeacherId] | None = None
        self._count = hint_label()
        self._count.setWordWrap(False)
        self.model: TableModel[ProgressRow] = TableModel(
            progress_columns(wording, self._names), key=lambda row: row.key, parent=self
        )
        self.view = TableView("standings", self.tr("Progress"))
        self.reason = Reason(wording)
        self.bar = SelectionBar()
        self._stack = QStackedWidget()
        self.nothing = EmptyState(
            "search", self.tr("Nobody found"), self.tr("Other words or another choice find more.")
        )
        self.nothing.offer(self.tr("Show everybody"), self.show_all)
        self.none = EmptyState("chart", "", "")
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[ProgressRow], shared_names: Collection[str] = ()) -> None:
        """Show these lines, in order of name; what was ticked and narrowed to stays.

        `shared_names` are borne by several people of the school.
        """
        self._rows = rows
        self._names.learn(shared_names)
        chosen = self.group.value()
        groups = groups_of(rows)
        self.group.set_choices([("", self.tr("All teams and sections")), *((name, name) for name in groups)])
        self.group.set_value(chosen if chosen in groups else "")
        self.group.setVisible(bool(groups))
        self.model.tick(self.model.ticked_keys() & {row.key for row in rows})
        self._leave_out()
        self._filter()

    def show_people(self, people: frozenset[TeacherId] | None) -> None:
        """Narrow the list to those who meet the filters on tags and own fields; None for everybody."""
        if people != self._people:
            self._people = people
            self._filter()

    def shown(self) -> Sequence[ProgressRow]:
        """Return the lines that the filters leave, in the order shown."""
        return self.model.rows

    def all(self) -> Sequence[ProgressRow]:
        """Return every line of the register."""
        return self._rows

    def chosen(self) -> list[ProgressRow]:
        """Return the ticked lines, else the selected ones."""
        ticked = self.model.ticked_keys()
        if ticked:
            return [row for row in self._rows if row.key in ticked]
        return [self.model.rows[place] for place in self.view.selected_rows()]

    def choose_none(self) -> bool:
        """Close the reason or untick everything; return whether there was anything to do."""
        if not self.reason.isHidden():
            self.reason.hide()
            return True
        chosen = bool(self.chosen())
        self.model.tick(())
        self.view.clearSelection()
        return chosen

    def show_all(self) -> None:
        """Take the words and the filters away."""
        self.search.clear()
        self.which.set_value(Which.ALL)
        self.group.set_value("")
        self._people = None
        if self.filters.selection() != EVERYBODY:
            self.filters.choose(EVERYBODY)
        self._on_narrowed()

    def _build(self) -> None:
        self.search.setMinimumWidth(100)
        for narrowed in (self.which, self.group):
            narrowed.setMinimumWidth(_NARROWEST)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP)
        tools.addWidget(self.search, 1)
        for part in (self.which, self.group, self._count, columns_button(self.view, self.tr("Columns"))):
            tools.addWidget(part)
        self.view.setModel(self.model)
        self.view.restore()
        keys = [column.key for column in self.model.columns]
        self._counted = CountedDelegate(self.view, height=ROW_HEIGHT)
        self.view.setItemDelegateForColumn(keys.index(ProgressColumn.COUNTED), self._counted)
        self._order = order_left(self.view, self.model.columns)
        for shown in (self.view, self.nothing, self.none):
            self._stack.addWidget(shown)
        self.bar.add_button(self.tr("Why?"), self.why)
        self.bar.add_button(self.tr("Open the teacher"), self.open)
        self.bar.add_button(self.tr("Make dossiers…"), lambda: self.dossiers_wanted.emit(people_of(self.chosen())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(tools)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.reason)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._filter())
        self.search.left_down.connect(self.view.setFocus)
        self.which.committed.connect(self._on_narrowed)
        self.group.committed.connect(self._on_narrowed)
        self.model.order_wanted.connect(self._on_order)
        self.model.ticked.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.view.opened.connect(lambda _index: self.open())
        self.bar.cleared.connect(self.choose_none)
        self.bar.all_wanted.connect(lambda: self.model.tick(row.key for row in self.model.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        narrow = {ProgressColumn.FORECAST.value, ProgressColumn.TO_DO.value} if self.width() < _WIDE else set()
        self.view.leave_out(empty_columns(self._rows) | narrow)

    def _filter(self) -> None:
        which, group = self.which.value(), self.group.value()
        wanted = ProgressFilter(Which(str(which)), str(group or ""), self.search.text(), self._people)
        column, descending = self._order
        before = {row.key for row in self.chosen()} if not self.model.ticked_keys() else set()
        rows = in_order(filtered(self._rows, wanted), column, descending=descending)
        self.model.set_rows(rows)
        places = [place for place, row in enumerate(rows) if row.key in before]
        if places:
            self.view.select_again(places, places[0])
        else:
            self.view.begin_at_top()
        empty = self.none if not self._rows else self.nothing
        self._stack.setCurrentWidget(self.view if rows else empty)
        self._count.setText(self.tr("%n shown", "", len(rows)))
        for part in (self.search, self.which, self._count):
            part.setVisible(bool(self._rows))
        self._on_chosen()

    def _on_narrowed(self) -> None:
        WindowState().remember(_KEPT, str(self.which.value()))
        self._filter()

    def _on_order(self, column: str, descending: bool) -> None:
        self._order = ProgressColumn(column), descending
        self._filter()

    def _on_chosen(self) -> None:
        self.bar.show_count(len(self.model.ticked_keys()), len(self.view.selected_rows()), len(self.model.rows))
        if not self.reason.isHidden():
            self.why()
        self.changed.emit()

    def why(self) -> None:
        """Ask why the line with the cursor stands where it does."""
        row = self.model.row_at(self.view.currentIndex())
        if row is not None:
            self.why_wanted.emit(row)

    def open(self) -> None:
        """Open the person of the line with the cursor."""
        row = self.model.row_at(self.view.currentIndex())
        if row is not None:
            self.opened.emit(row.person.id)


def which_choices() -> list[tuple[object, str]]:
    """Return whom the list can be narrowed to, each with a word."""
    translate = QCoreApplication.translate
    return [
        (Which.ALL, translate("ProgressList", "Everybody")),
        (Which.LACKS, translate("ProgressList", "Does not meet the rules yet")),
        (Which.MEETS, translate("ProgressList", "Meets the rules")),
        (Which.WITHIN_12, translate("ProgressList", "Ends within 12 months")),
        (Which.WITHIN_6, translate("ProgressList", "Ends within 6 months")),
        (Which.WITHIN_3, translate("ProgressList", "Ends within 3 months")),
        (Which.GRACE, translate("ProgressList", "In grace")),
        (Which.EXPIRED, translate("ProgressList", "Over")),
    ]


def columns_button(view: TableView, text: str) -> QPushButton:
    """Make the button with a tick for each column of a list."""
    button = QPushButton(icons.icon("columns"), "")
    button.setAccessibleName(text)
    button.setToolTip(plain_tip(text))
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: view.fill_columns_menu(menu))
    button.setMenu(menu)
    return button


def people_of(rows: Sequence[ProgressRow]) -> list[TeacherId]:
    """Return who some lines are of, each once."""
    return list(dict.fromkeys(row.person.id for row in rows))


def _kept() -> Which:
    try:
        return Which(WindowState().text(_KEPT, Which.ALL))
    except ValueError:
        return Which.ALL


def order_left(view: TableView, columns: Sequence[Column[ProgressRow]]) -> tuple[ProgressColumn, bool]:
    """Return by which column the user left the list, and whether downwards; the first time by name.

    By name too where it was left by a column that gives no order.
    """
    header = view.horizontalHeader()
    place = header.sortIndicatorSection()
    left = 0 <= place < len(columns) and columns[place].sortable
    # Qt begins downwards; only what the user left counts.
    if WindowState().bytes("columns/standings").isEmpty() or not left:
        place = 0
        header.blockSignals(True)
        header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
    return ProgressColumn(columns[place].key), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
