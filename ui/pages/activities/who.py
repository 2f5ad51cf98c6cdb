# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2 of a new activity: who took part, picked from the list of teachers or found in an attendance list."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app import clock
from app.domain.ids import TeacherId
from app.domain.selections import Order, TeacherRow, TeacherSelection
from app.wording import Wording
from ui import theme
from ui.dialogs.ask_own_value import ask_condition
from ui.models.table import Column, TableModel
from ui.pages.activities.attendance_panel import AttendancePanel
from ui.tasks import Tasks
from ui.widgets.filter_parts import filter_values
from ui.widgets.lines import SearchField
from ui.widgets.staff_filters import StaffFilters
from ui.widgets.table_view import TableView
from ui.widgets.view_choice import ViewChoice

if TYPE_CHECKING:
    from app.bootstrap import Services

LIST = 0


class ActivityWho(QWidget):
    """`changed`: somebody was ticked or unticked."""

    changed = Signal()

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._there: frozenset[TeacherId] = frozenset()
        self._from_list: frozenset[TeacherId] = frozenset()
        self.filters = StaffFilters(wording)
        self.of_view = ViewChoice()
        self._search = SearchField(self.tr("Search teachers"))
        self.model: TableModel[TeacherRow] = TableModel(
            self._columns(), key=lambda row: row.id, can_tick=lambda row: row.id not in self._there, parent=self
        )
        self.view = TableView("activity.who", self.tr("Who takes part"))
        self._all = QPushButton(self.tr("Tick all shown"))
        self._none = QPushButton(self.tr("Nobody"))
        self._only = QPushButton(self.tr("Show who is ticked"))
        self.pasted = AttendancePanel(services, tasks, wording)
        self.tabs = QTabWidget()
        self._build()
        self._connect()

    def begin(self, chosen: Collection[TeacherId], there: Collection[TeacherId] = ()) -> None:
        """Tick these people; who is `there` already takes part and cannot be ticked."""
        self._there = frozenset(there)
        self._from_list = frozenset()
        self.pasted.clear()
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self.model.tick(set(chosen) - self._there)
        some = TeacherSelection(in_service=None, ids=frozenset(chosen)) if chosen else TeacherSelection()
        self.filters.set_selection(some)
        self.of_view.set_value(None)
        self.tabs.setCurrentIndex(LIST)
        self.read()

    def people(self) -> list[TeacherId]:
        """Return who is ticked."""
        return sorted(TeacherId(int(str(key))) for key in self.model.ticked_keys())

    def read(self) -> None:
        """Read the teachers that the filters and the words let through."""
        selection = replace(self.filters.selection(), text=self._search.text())
        staff, on = self._services.staff, clock.today()
        self._tasks.run_latest("activity.people", lambda: staff.rows(selection, Order(), on), self._on_rows)
        services = self._services
        self._tasks.run_latest("activity.choices", lambda: filter_values(services), self.filters.offer)
        self._tasks.run_latest("activity.views", services.views.usable, self.of_view.offer)

    def _columns(self) -> list[Column[TeacherRow]]:
        def there(row: TeacherRow) -> bool:
            return row.id in self._there

        return [
            Column(
                "name", self.tr("Name"), lambda r: r.sort_name, bold=lambda r: len(r.sort_name.partition(",")[0]),
                muted=there, width=230,
            ),
            Column("code", self.tr("Code"), lambda r: r.code, muted=there, width=80),
            Column("group", self.tr("Section or team"), lambda r: r.section or r.team, muted=there, width=150),
            Column("location", self.tr("Location"), lambda r: r.location, muted=there, width=110),
            Column(
                "there", self.tr("Here"), lambda r: self.tr("takes part already") if there(r) else "", muted=there,
                width=130,
            ),
        ]  # fmt: skip

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self._search.setMaximumWidth(280)
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self._search)
        above.addWidget(self.of_view)
        above.addWidget(self.filters, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        for button in (self._all, self._none, self._only):
            below.addWidget(button)
        below.addStretch(1)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Ways to say who took part"))
        self.tabs.addTab(listed, self.tr("From the list of teachers"))
        self.tabs.addTab(self.pasted, self.tr("Paste an attendance list"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._search.searched.connect(lambda _text: self.read())
        self._search.left_down.connect(self.view.setFocus)
        self.filters.own.asking.connect(
            lambda field, test: ask_condition(self, self.filters, field, test, self._wording)
        )
        self.filters.changed.connect(lambda _selection: self.read())
        self.of_view.committed.connect(self._on_view)
        self.model.ticked.connect(self._on_ticked)
        self._all.clicked.connect(lambda _on: self._tick_shown())
        self._none.clicked.connect(lambda _on: self.model.tick(()))
        self._only.clicked.connect(lambda _on: self._show_ticked())
        self.pasted.found.connect(self._on_pasted)

    def _on_view(self) -> None:
        """Show who is in the chosen view, to be ticked all at once."""
        self.filters.set_selection(self.of_view.selection())
        self.read()

    def _tick_shown(self) -> None:
        shown = {row.id for row in self.model.rows} - self._there
        self.model.tick(self.model.ticked_keys() | shown)

    def _show_ticked(self) -> None:
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        ticked = frozenset(self.people())
        self.filters.set_selection(TeacherSelection(in_service=None, ids=ticked))
        self.read()

    def _on_rows(self, rows: Sequence[TeacherRow]) -> None:
        self.model.set_rows(rows)
        kept = {"location": lambda r: r.location, "group": lambda r: r.section or r.team, "code": lambda r: r.code}
        empty = {key for key, text in kept.items() if rows and not any(map(text, rows))}
        self.view.leave_out(empty | (set() if self._there else {"there"}))
        self.filters.set_total(len(rows))
        if not self.view.currentIndex().isValid():
            self.view.begin_at_top()

    def _on_pasted(self, people: frozenset[TeacherId]) -> None:
        """Tick whom the attendance list names now, and let go of whom it named before."""
        fresh = frozenset(people) - self._there
        otherwise = self.model.ticked_keys() - self._from_list
        self._from_list = fresh - otherwise
        self.model.tick(otherwise | fresh)

    def _on_ticked(self) -> None:
        self._only.setEnabled(bool(self.model.ticked_keys()))
        self.changed.emit()
