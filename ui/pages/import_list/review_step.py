# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3: what the list would do, row by row, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QTabBar, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.services.imports import POSSIBLE, Decision, ImportPlan, Outcome, others_to_write
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.import_list.decision_panel import DecisionPanel
from ui.pages.import_list.plan_rows import (
    Line,
    code_of,
    decision_word,
    lines_of,
    name_doubt,
    name_of,
    number_of,
    what_of,
    writes,
)
from ui.widgets import icons
from ui.widgets.table_view import TableView
from ui.widgets.text import button_text, hint_label


class ReviewStep(QWidget):
    """Holds the plan. `changed` comes with each decision that was taken.

    `rows_wanted(plan, places, decision, teacher or None, last day or None)` asks to decide about the chosen rows,
    `all_wanted(plan, outcome, decision)` about a whole tab; the plan that comes of it is given to `take`.
    """

    changed = Signal()
    all_wanted = Signal(object, object, object)
    rows_wanted = Signal(object, object, object, object, object)
    refused_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.plan: ImportPlan | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Kinds of rows"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setMinimumHeight(self.tabs.fontMetrics().height() + 2 * theme.GAP)
        self._outcomes = tuple(Outcome)
        for outcome in self._outcomes:
            self.tabs.addTab(button_text(wording.say(f"plan_outcome.{outcome.value}")))
        self.model: TableModel[Line] = TableModel(self._columns(), parent=self)
        self.view = TableView("import", self.tr("Rows of the list"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.panel = DecisionPanel(wording)
        self._hint = hint_label()
        self._for_all = QPushButton(self.tr("For all in this tab"))
        self._menu = QMenu(self._for_all)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._for_all.setMenu(self._menu)
        self._save = QPushButton(self.tr("Save as a sheet…"))
        self._save.clicked.connect(lambda _on: self.refused_wanted.emit())
        self._build()
        self.tabs.currentChanged.connect(lambda _tab: self._show_rows())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_panel())
        self.panel.decided.connect(self._on_decided)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a fresh plan at the first tab that has rows, doubts before all."""
        self.plan = plan
        self._show_counts()
        counts = plan.counts()
        order = (Outcome.DOUBTFUL, Outcome.NEW, Outcome.CHANGED, Outcome.LEFT, Outcome.REFUSED, Outcome.UNCHANGED)
        first = next((one for one in order if counts[one]), Outcome.NEW)
        self.tabs.setCurrentIndex(self._outcomes.index(first))
        self._show_rows()

    def _show_counts(self) -> None:
        if self.plan is None:
            return
        plan, counts = self.plan, self.plan.counts()
        # Who has a code is known by it; a list without codes, such as a payroll's, shows the number instead.
        self.view.leave_out({"number" if any(code_of(row) for row in plan.rows) else "code"})
        for tab, outcome in enumerate(self._outcomes):
            word = self._wording.say(f"plan_outcome.{outcome.value}")
            self.tabs.setTabText(tab, button_text(f"{counts[outcome]} {word.lower()}"))
            self.tabs.setTabEnabled(tab, counts[outcome] > 0)

    def outcome(self) -> Outcome:
        """Return whose tab is shown."""
        return self._outcomes[max(0, self.tabs.currentIndex())]

    def to_write(self) -> tuple[int, int]:
        """Return how many teachers the plan adds and how many it changes."""
        written = [row for row in self.plan.rows if writes(row)] if self.plan else []
        new = sum(1 for row in written if row.teacher_before is None)
        return new, len(written) - new

    def what_is_written(self) -> str:
        """Return what the plan does, in words for a button: teachers only where nobody else is among them."""
        new, changed = self.to_write()
        teach = self.plan is None or not any(others_to_write(self.plan))
        if changed:
            count = new + changed
            return (
                self.tr("Update %n teacher(s)", "", count)
                if teach
                else self.tr("Update %n member(s) of staff", "", count)
            )
        if new:
            return self.tr("Add %n teacher(s)", "", new) if teach else self.tr("Add %n member(s) of staff", "", new)
        return self.tr("Nothing to update")

    def undecided(self) -> int:
        """Return how many doubts nobody decided about."""
        rows = self.plan.rows if self.plan else ()
        return sum(1 for row in rows if row.outcome is Outcome.DOUBTFUL and row.decision is Decision.SKIP)

    def _columns(self) -> list[Column[Line]]:
        wording = self._wording
        return [
            Column("name", self.tr("Name"), lambda line: name_of(line.row), bold=_surname, icon=_sign, width=250),
            Column("row", self.tr("Row"), lambda line: str(line.row.row_number or "–"), right=True, width=56),
            Column("code", self.tr("Code"), lambda line: code_of(line.row), width=100),
            Column("number", self.tr("Staff number"), lambda line: number_of(line.row), width=165),
            Column("what", self.tr("What"), lambda line: what_of(line.row, wording), width=350),
            Column(
                "decision",
                self.tr("What is done"),
                lambda line: decision_word(line.row, wording),
                muted=lambda line: line.row.decision is Decision.SKIP,
                width=150,
            ),
        ]

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self._hint, 1)
        above.addWidget(self._save)
        above.addWidget(self._for_all)
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.panel)
        split.setChildrenCollapsible(False)
        split.setSizes([420, 220])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.tabs)
        layout.addLayout(above)
        layout.addWidget(split, 1)

    def _show_rows(self) -> None:
        if self.plan is None:
            return
        outcome = self.outcome()
        self.model.set_rows(lines_of(self.plan, outcome))
        unsure = sum(1 for line in self.model.rows if name_doubt(line.row))
        names = self.tr("%n name(s) to look at afterwards, marked here.", "", unsure) if unsure else ""
        self._hint.setText(f"{self._hints()[outcome]} {names}".strip())
        self._for_all.setVisible(len(POSSIBLE[outcome]) > 1)
        self._save.setVisible(outcome is Outcome.REFUSED)
        self._show_panel()

    def _hints(self) -> dict[Outcome, str]:
        return {
            Outcome.NEW: self.tr("On the list and not yet in the school."),
            Outcome.CHANGED: self.tr(
                "In the school, with other values on the list. An empty cell never wipes a value."
            ),
            Outcome.UNCHANGED: self.tr("The list says what the school knows already."),
            Outcome.LEFT: self.tr("In service at the school, but not on this list. Nothing happens unless you say so."),
            Outcome.DOUBTFUL: self.tr("It is not certain who this is. Choose for each; what you leave is skipped."),
            Outcome.REFUSED: self.tr("These rows cannot be taken over. The sheet has the reason beside each."),
        }

    def _chosen(self) -> list[Line]:
        return [self.model.rows[at] for at in self.view.selected_rows()]

    def _show_panel(self) -> None:
        if self.plan is not None:
            self.panel.show_lines(self.plan, self._chosen())
            room = self._split.height()
            share = 0.62 if self.outcome() is Outcome.DOUBTFUL else 0.36
            self._split.setSizes([round(room * (1 - share)), round(room * share)])

    def _on_decided(self, decision: Decision, teacher_id: TeacherId | None, left_on: date | None) -> None:
        places = frozenset(line.at for line in self._chosen())
        if self.plan is not None and places:
            self.rows_wanted.emit(self.plan, places, decision, teacher_id, left_on)

    def take(self, plan: ImportPlan) -> None:
        """Show the same rows with what was decided now, in one go; selection and place stay."""
        if self.plan is None or plan.table is not self.plan.table:
            return
        chosen = {line.at for line in self._chosen()}
        current, place = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.plan = plan
        self._show_counts()
        self.model.set_rows(lines_of(plan, self.outcome()))
        self.view.select_again([at for at, line in enumerate(self.model.rows) if line.at in chosen], current)
        self._show_panel()
        self.view.verticalScrollBar().setValue(place)
        self.changed.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        outcome = self.outcome()
        for decision in POSSIBLE[outcome]:
            # Whom a doubtful row is about can only be said row by row.
            if outcome is Outcome.DOUBTFUL and decision in {Decision.UPDATE, Decision.FILL}:
                continue
            entry = self._menu.addAction(button_text(self._wording.say(f"plan_decision.{decision.value}")))
            entry.triggered.connect(self._asker(outcome, decision))

    def _asker(self, outcome: Outcome, decision: Decision) -> Callable[[], None]:
        return lambda *_: self.all_wanted.emit(self.plan, outcome, decision)


def _sign(line: Line) -> QIcon | None:
    return icons.icon("warning", "caution") if name_doubt(line.row) else None


def _surname(line: Line) -> int:
    return len(name_of(line.row).partition(",")[0])
