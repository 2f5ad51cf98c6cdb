# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All activities: searched, of one school year or all, sorted by any column, read page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app import clock
from app.domain.activity_rows import ActivityColumn, ActivityOrder, ActivityRow
from app.domain.ids import ActivityId
from app.domain.registers import Choice
from app.wording import Wording
from ui import theme
from ui.models.paged import PagedModel
from ui.models.table import Column
from ui.pages.activities.listing import ActivityListing, Listed
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.activity_words import days, number, school_year, words_of, year_days, year_word
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.lines import SearchField
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label, plain_tip
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.bootstrap import Services

_ALL = 860
"""From this width on there is room for all columns."""
_WIDE = 700
"""From this width on there is room for more than the least, without a bar to scroll sideways."""
_SEARCH_WIDTH = 240
_ALWAYS = frozenset({"title", "starts", "participants"})
_SOON = frozenset({"hours", "missing_evidence"})


class ActivityList(DropArea):
    """`opened(id)`: an activity was chosen; `arrived(total)`: the list was read; `begun`: a new one is wanted.

    `dropped(path)`: a list was dropped on it; `import_wanted`: one is to be chosen.
    """

    opened = Signal(int)
    arrived = Signal(int)
    begun = Signal()
    import_wanted = Signal()

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "")  # no card of its own: the table has an edge already
        self._wording = wording
        self._types: Sequence[Choice] = ()
        self.none_at_all = False
        self.search = SearchField(self.tr("Search title or provider"))
        self.year = ChoiceField()
        self.year.setAccessibleName(self.tr("School year"))
        self.year.setMinimumWidth(130)
        self._count = hint_label()
        self._count.setWordWrap(False)
        self.model: PagedModel[ActivityRow] = PagedModel(
            self._columns(), key=lambda row: row.id, ticks=False, parent=self
        )
        self.view = TableView("activities", self.tr("Activities"))
        self._listing = ActivityListing(services, tasks, self.model, self.view)
        self.tools = FlowLayout()
        self._stack = QStackedWidget()
        self._show_years(None)
        self._build()
        self._connect()

    def show_types(self, types: Sequence[Choice]) -> None:
        """Write types of activity by the words of a register."""
        self._types = types
        self.view.viewport().update()

    def read(self, *, from_top: bool = False) -> None:
        """Read the rows in sight again, or from the top."""
        since, until = self.days()
        self._listing.read(self.search.text(), since, until, from_top=from_top)

    def days(self) -> tuple[date | None, date | None]:
        """Return the days of the school year that is chosen, None for all."""
        year = self.year.value()
        return year_days(year) if isinstance(year, int) else (None, None)

    def chosen(self) -> ActivityId | None:
        """Return the present row's activity."""
        row = self.model.row_at(self.view.currentIndex())
        return row.id if row is not None else None

    def mark(self, activity_id: int) -> None:
        """Make the row of an activity the present one, when it is in memory."""
        place = self.model.row_number(activity_id)
        if place is not None:
            self.view.selectRow(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        width = event.size().width()
        least = _ALWAYS if width < _WIDE else _ALWAYS | _SOON
        self.view.leave_out({column.key for column in self.model.columns} - least if width < _ALL else set())

    def _columns(self) -> list[Column[ActivityRow]]:
        wording = self._wording
        return [
            Column("title", self.tr("Title"), lambda r: r.title, bold=lambda r: len(r.title), width=240),
            Column("starts", self.tr("Date"), lambda r: days(r.starts, r.ends, wording), width=150),
            Column("type", self.tr("Type"), lambda r: words_of((r.type,), self._types, wording), width=130),
            Column("provider", self.tr("Provider"), lambda r: r.provider, width=140, shown=False),
            Column("hours", self.tr("Hours"), lambda r: number(r.hours, wording), right=True, width=76),
            Column("participants", self.tr("Participants"), self._people, right=True, width=112),
            Column(
                "missing_evidence", self.tr("No evidence"), lambda r: str(r.missing_evidence or "–"),
                icon=_missing_sign, muted=lambda r: not r.missing_evidence, width=130,
            ),
            Column("rating", self.tr("Rating"), self._rating, muted=lambda r: r.rating is None, width=90),
        ]  # fmt: skip

    def _people(self, row: ActivityRow) -> str:
        return str(row.participants)

    def _rating(self, row: ActivityRow) -> str:
        return "–" if row.rating is None else f"{number(round(row.rating, 1), self._wording)} / 5"

    def _build(self) -> None:
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self.tools.addWidget(self.search)
        self.tools.addWidget(self.year)
        self.tools.addWidget(self._count)
        self.view.setModel(self.model)
        self.view.restore()
        self._listing.order = _order_left(self.view, [column.key for column in self.model.columns])
        self._none = EmptyState(
            "book",
            self.tr("No activities yet"),
            self.tr(
                "A study day, a course, a conference, coaching: enter it once for everybody who was there."
                " Paste the attendance list and the program finds the teachers."
            ),
        )
        self._none.offer(self.tr("Enter the first activity"), self.begun.emit)
        self._none.offer(self.tr("Import a list…"), self.import_wanted.emit, other=True)
        self._nothing = EmptyState(
            "search", self.tr("Nothing found"), self.tr("No activity has these words in this school year.")
        )
        self._nothing.offer(self.tr("Show all activities"), self.show_all)
        for part in (self.view, self._none, self._nothing):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(self.tools)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.read(from_top=True))
        self.search.left_down.connect(self.view.setFocus)
        self.year.committed.connect(lambda: self.read(from_top=True))
        self.model.order_wanted.connect(self._on_order)
        self._listing.arrived.connect(self._on_read)
        self.view.opened.connect(self._on_opened)

    def show_all(self) -> None:
        """Take the words and the school year away."""
        self.search.clear()
        self.year.set_value(None)
        self.read(from_top=True)

    def _show_years(self, first: int | None) -> None:
        now = school_year(clock.today())
        years = range(now + 1, min(now, first if first is not None else now) - 1, -1)
        chosen = self.year.value()
        self.year.set_choices([(None, self.tr("All school years")), *((one, year_word(one)) for one in years)])
        self.year.set_value(chosen)

    def _on_read(self, listed: Listed) -> None:
        chosen = self.chosen()
        self.none_at_all = listed.none_at_all
        self._show_years(school_year(listed.first_day) if listed.first_day else None)
        if listed.from_top:
            self.view.clearSelection()
        self.model.place(listed.pages, listed.total)
        if listed.from_top:
            self.view.scrollToTop()
        if chosen is not None and not listed.from_top:
            self.mark(chosen)
        if listed.from_top or not self.view.currentIndex().isValid():
            self.view.begin_at_top()
        empty = self._none if listed.none_at_all else self._nothing
        self._stack.setCurrentWidget(self.view if listed.total else empty)
        self._count.setText(self.tr("%n shown", "", listed.total))
        for part in (self.search, self.year, self._count):
            part.setVisible(not listed.none_at_all)
        self.arrived.emit(listed.total)

    def _on_order(self, column: str, descending: bool) -> None:
        self._listing.order = ActivityOrder(ActivityColumn(column), descending)
        self.read(from_top=True)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.id)


def tool_button(text: str, icon: str, does: Callable[[], object]) -> QPushButton:
    """Make a button for the tools above a list."""
    button = QPushButton(f" {text}")  # the space keeps the word off the icon
    button.setAccessibleName(text)
    button.setIcon(icons.icon(icon, "", 16))
    button.setToolTip(plain_tip(text))
    button.clicked.connect(lambda _on: does())
    return button


def _missing_sign(row: ActivityRow) -> QIcon | None:
    return icons.icon("warning", "caution", 16) if row.missing_evidence else None


def _order_left(view: TableView, keys: Sequence[str]) -> ActivityOrder:
    """Return the order the user left the list in; the first time the newest first, and the header says so."""
    header = view.horizontalHeader()
    place = header.sortIndicatorSection()
    # Qt begins with the first column; only what the user left counts.
    if WindowState().bytes("columns/activities").isEmpty() or not 0 <= place < len(keys):
        place = keys.index(ActivityColumn.STARTS)
        header.blockSignals(True)
        header.setSortIndicator(place, Qt.SortOrder.DescendingOrder)
        header.blockSignals(False)
    return ActivityOrder(ActivityColumn(keys[place]), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
