# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The third step of bringing a list in: what it would do, row by row, and what is decided about it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabBar, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.table_view import TableView
from ui.widgets.text import button_text, hint_label


class ReviewStep(QWidget):
    """Holds the plan, a tab for each outcome of a row. `changed` comes with each decision that was taken.

    A subclass says which rows stand in a tab and shows those that are chosen in the panel below.
    """

    changed = Signal()
    refused_wanted = Signal()

    def __init__(
        self, wording: Wording, outcomes: Iterable[StrEnum], columns: Sequence[Column[Any]], name: str, panel: QWidget
    ) -> None:
        """Show rows of these outcomes; `name` is the table's for what the user left of it."""
        super().__init__()
        self._wording = wording
        self.plan: Any = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Kinds of rows"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setMinimumHeight(self.tabs.fontMetrics().height() + 2 * theme.GAP)
        self._outcomes = tuple(outcomes)
        for outcome in self._outcomes:
            self.tabs.addTab(button_text(wording.say(f"plan_outcome.{outcome.value}")))
        self.model: TableModel[Any] = TableModel(columns, parent=self)
        self.view = TableView(name, self.tr("Rows of the list"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self._hint = hint_label()
        self._save = QPushButton(self.tr("Save as a sheet…"))
        self._save.clicked.connect(lambda _on: self.refused_wanted.emit())
        self.above = QHBoxLayout()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._build(panel)
        self.tabs.currentChanged.connect(lambda _tab: self._show_rows())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_panel())

    @abstractmethod
    def lines(self, outcome: Any) -> Sequence[Any]:
        """Return the rows of a tab."""

    @abstractmethod
    def count(self, outcome: Any) -> int:
        """Return how many rows a tab has."""

    @abstractmethod
    def order(self) -> Sequence[Any]:
        """Return the outcomes in the order in which one looks at them first."""

    @abstractmethod
    def say(self, outcome: Any) -> str:
        """Return what the rows of a tab are."""

    @abstractmethod
    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show the rows that are chosen in the panel."""

    @abstractmethod
    def undecided(self) -> int:
        """Return how many doubts nobody decided about."""

    @abstractmethod
    def to_write(self) -> tuple[int, int]:
        """Return how much of two kinds the plan writes."""

    @abstractmethod
    def what_is_written(self) -> str:
        """Return what the plan does, in words for a button."""

    def room_of_panel(self) -> float:
        """Return which share of the height the panel gets."""
        return 0.36

    def show_plan(self, plan: Any) -> None:
        """Show a fresh plan at the first tab that has rows, doubts before all."""
        self.plan = plan
        self._show_counts()
        first = next((one for one in self.order() if self.count(one)), self._outcomes[0])
        self.tabs.setCurrentIndex(self._outcomes.index(first))
        self._show_rows()

    def outcome(self) -> Any:
        """Return whose tab is shown."""
        return self._outcomes[max(0, self.tabs.currentIndex())]

    def _show_counts(self) -> None:
        for tab, outcome in enumerate(self._outcomes):
            word, count = self._wording.say(f"plan_outcome.{outcome.value}"), self.count(outcome)
            self.tabs.setTabText(tab, button_text(f"{count} {word.lower()}"))
            self.tabs.setTabEnabled(tab, count > 0)

    def _build(self, panel: QWidget) -> None:
        self.above.setSpacing(theme.GAP)
        self.above.addWidget(self._hint, 1)
        self.above.addWidget(self._save)
        self._split.addWidget(self.view)
        self._split.addWidget(panel)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([420, 220])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.tabs)
        layout.addLayout(self.above)
        layout.addWidget(self._split, 1)

    def _show_rows(self) -> None:
        if self.plan is None:
            return
        outcome = self.outcome()
        self.model.set_rows(self.lines(outcome))
        self._hint.setText(self.say(outcome))
        self._save.setVisible(outcome.value == "refused")
        self._show_panel()

    def _chosen(self) -> list[Any]:
        return [self.model.rows[at] for at in self.view.selected_rows()]

    def _show_panel(self) -> None:
        if self.plan is not None:
            self.show_lines(self._chosen())
            room, share = self._split.height(), self.room_of_panel()
            self._split.setSizes([round(room * (1 - share)), round(room * share)])

    def take(self, plan: Any) -> None:
        """Show the same rows with what was decided now, in one go; selection and place stay."""
        if self.plan is None or plan.table is not self.plan.table:
            return
        chosen = {line.at for line in self._chosen()}
        current, place = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.plan = plan
        self._show_counts()
        self.model.set_rows(self.lines(self.outcome()))
        self.view.select_again([at for at, line in enumerate(self.model.rows) if line.at in chosen], current)
        self._show_panel()
        self.view.verticalScrollBar().setValue(place)
        self.changed.emit()
