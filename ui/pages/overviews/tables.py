# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists of the overview: one line a group, one line a person."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.domain.registrations import Status
from app.domain.selections import TeacherRow
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.percentage import percentage
from ui.widgets.status_mark import status_icon, status_word
from ui.widgets.table_view import ROW_HEIGHT, TableView
from ui.widgets.text import section_label

Groups = TableModel[StatusCounts]
People = TableModel[TeacherRow]
_PEOPLE_SHOWN = 14


def registered_share(counts: StatusCounts) -> str:
    """Write the registered share of a group."""
    return percentage(counts.registered, counts.total)


class GroupTable(QWidget):
    """The groups of one kind with their numbers; `chosen(name, key)`: the number of that column was clicked."""

    chosen = Signal(str, str)

    def __init__(self, name: str, heading: str, wording: Wording, parent: QWidget | None = None) -> None:
        """Show a table under a heading, the columns remembered under `name`."""
        super().__init__(parent)
        self._wording = wording
        self._heading = heading
        self._view = TableView(name, heading)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(self._on_clicked)
        self._view.opened.connect(self._on_clicked)
        self._model: Groups | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(heading))
        layout.addWidget(self._view)

    def show_groups(self, groups: list[StatusCounts], statuses: list[Status]) -> None:
        """Show these groups with a column for every status that occurs."""
        old, self._model = self._model, TableModel(self._columns(statuses), parent=self)
        self._view.setModel(self._model)
        self._model.set_rows(groups)
        for place, column in enumerate(self._model.columns):
            self._view.setColumnWidth(place, column.width)
        self._view.horizontalHeader().setSectionsClickable(False)
        bar = self._view.horizontalScrollBar().sizeHint().height()
        header = self._view.horizontalHeader().sizeHint().height()
        self._view.setFixedHeight(header + ROW_HEIGHT * len(groups) + bar + 4)
        if old is not None:
            old.deleteLater()

    def _columns(self, statuses: list[Status]) -> list[Column[StatusCounts]]:
        columns = [
            Column[StatusCounts]("name", self._heading, lambda row: row.name or self.tr("not filled in"), width=150),
            self._number("total", self.tr("Total"), lambda row: str(row.total)),
            self._number("registered", self.tr("Registered"), lambda row: str(row.registered)),
            self._number("percentage", "%", registered_share),
        ]
        for status in statuses:
            word = status_word(status, self._wording)
            columns.append(
                self._number(status.value, word[:1].upper() + word[1:], _number_of(status), _none_of(status))
            )
        return columns

    def _number(
        self,
        key: str,
        title: str,
        text: Callable[[StatusCounts], str],
        muted: Callable[[StatusCounts], bool] | None = None,
    ) -> Column[StatusCounts]:
        tip = self.tr("Show these people")
        width = QFontMetrics(theme.font(bold=True)).horizontalAdvance(title) + 4 * theme.GAP
        return Column(key, title, text, right=True, width=max(width, 72), muted=muted, tip=lambda _row: tip)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index) if self._model else None
        if row is not None and self._model is not None:
            self.chosen.emit(row.name, self._model.columns[index.column()].key)


def _number_of(status: Status) -> Callable[[StatusCounts], str]:
    return lambda row: str(row.by_status.get(status, 0))


def _none_of(status: Status) -> Callable[[StatusCounts], bool]:
    return lambda row: not row.by_status.get(status, 0)


class PeopleTable(QWidget):
    """The people the overview was counted from; `opened(id)`: one of them was opened."""

    opened = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._heading = section_label()
        self._places: dict[TeacherId, int] = {}
        self._view = TableView("overview.people", self.tr("People"))
        self._model = People(self._columns(), parent=self)
        self._model.order_wanted.connect(self._on_order)
        self._view.setModel(self._model)
        self._view.restore()
        # The overview begins in its own order, that of the printed one.
        self._view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self._view.opened.connect(self._on_opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._heading)
        layout.addWidget(self._view)

    def show_people(self, overview: RegistrationOverview) -> None:
        """Show the people in the order of the overview."""
        self._heading.setText(self.tr("%n people", "", len(overview.people)))
        self._places = {person.id: place for place, person in enumerate(overview.people)}
        self._model.set_rows(overview.people)
        header = self._view.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        rows = min(len(overview.people), _PEOPLE_SHOWN)
        self._view.setFixedHeight(header.sizeHint().height() + ROW_HEIGHT * max(rows, 1) + 20)

    def _columns(self) -> list[Column[TeacherRow]]:
        return [
            Column(
                "name", self.tr("Name"), lambda r: r.sort_name, bold=lambda r: len(r.sort_name.split(",")[0]), width=220
            ),
            Column("code", self.tr("Code"), lambda r: r.code, width=76),
            Column("location", self.tr("Location"), lambda r: r.location, width=140),
            Column("group", self.tr("Section or team"), lambda r: r.section or r.team, width=150),
            Column(
                "status",
                self.tr("Status"),
                lambda r: status_word(r.status, self._wording),
                icon=lambda r: status_icon(r.status),
                width=170,
            ),
            Column("since", self.tr("Since"), lambda r: self._day(r.since), width=110),
        ]

    def _day(self, day: date | None) -> str:
        return self._wording.day(day, short=True) if day else ""

    def _on_order(self, key: str, descending: bool) -> None:
        keys: dict[str, Callable[[TeacherRow], object]] = {
            "name": lambda r: self._places[r.id],
            "code": lambda r: r.code.casefold(),
            "location": lambda r: r.location.casefold(),
            "group": lambda r: (r.section or r.team).casefold(),
            "status": lambda r: list(Status).index(r.status),
            "since": lambda r: r.since or date.min,
        }
        self._model.set_rows(sorted(self._model.rows, key=keys[key], reverse=descending))  # type: ignore[arg-type]

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row.id)
