# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3: what the staff list would do, teacher by teacher, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton

from app.domain.ids import TeacherId
from app.services.imports import POSSIBLE, Decision, ImportPlan, Outcome, others_to_write
from app.wording import Wording
from ui.importing.review_step import ReviewStep
from ui.models.table import Column
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
from ui.widgets.text import button_text


class StaffReview(ReviewStep):
    """Asks for decisions; the plan that comes of one is given to `take`.

    `rows_wanted(plan, places, decision, teacher or None, last day or None)` is about the chosen rows,
    `all_wanted(plan, outcome, decision)` about a whole tab.
    """

    all_wanted = Signal(object, object, object)
    rows_wanted = Signal(object, object, object, object, object)
    plan: ImportPlan | None

    def __init__(self, wording: Wording) -> None:
        self.panel = DecisionPanel(wording)
        super().__init__(wording, Outcome, self._columns(wording), "import", self.panel)
        self.only_remarked = QCheckBox(self.tr("Only with a remark"))
        self._for_all = QPushButton(self.tr("For all in this tab"))
        self._menu = QMenu(self._for_all)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._for_all.setMenu(self._menu)
        self.only_remarked.toggled.connect(lambda _on: self._show_rows())
        self.above.addWidget(self.only_remarked)
        self.above.addWidget(self._for_all)
        self.panel.decided.connect(self._on_decided)

    def lines(self, outcome: Outcome) -> Sequence[Line]:
        """Return the rows of a tab."""
        found = lines_of(self.plan, outcome) if self.plan else []
        remarked = [line for line in found if line.row.remarked]
        return remarked if remarked and self.only_remarked.isChecked() else found

    def count(self, outcome: Outcome) -> int:
        """Return how many rows a tab has."""
        return self.plan.counts()[outcome] if self.plan else 0

    def order(self) -> Sequence[Outcome]:
        """Return the outcomes in the order in which one looks at them first."""
        return (Outcome.DOUBTFUL, Outcome.NEW, Outcome.CHANGED, Outcome.LEFT, Outcome.REFUSED, Outcome.UNCHANGED)

    def say(self, outcome: Outcome) -> str:
        """Return what the rows of a tab are, and how many names in it are to be looked at."""
        unsure = sum(1 for line in self.model.rows if name_doubt(line.row))
        names = self.tr("%n name(s) to look at afterwards, marked here.", "", unsure) if unsure else ""
        remarked = sum(1 for line in self.model.rows if line.row.remarked)
        remarks = self.tr("%n row(s) with a remark, marked here.", "", remarked) if remarked else ""
        return " ".join(part for part in (self._hints()[outcome], names, remarks) if part)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the rows that are chosen."""
        self.only_remarked.setVisible(any(line.row.remarked for line in self.model.rows))
        self._for_all.setVisible(len(POSSIBLE[self.outcome()]) > 1)
        if self.plan is not None:
            self.panel.show_lines(self.plan, list(lines))

    def room_of_panel(self) -> float:
        """Give people side by side more room."""
        return 0.62 if self.outcome() is Outcome.DOUBTFUL else super().room_of_panel()

    def _show_counts(self) -> None:
        # Who has a code is known by it; a list without codes, such as a payroll's, shows the number instead.
        coded = self.plan is not None and any(code_of(row) for row in self.plan.rows)
        self.view.leave_out({"number" if coded else "code"})
        super()._show_counts()

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

    def _columns(self, wording: Wording) -> list[Column[Line]]:
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

    def _on_decided(self, decision: Decision, teacher_id: TeacherId | None, left_on: date | None) -> None:
        places = frozenset(line.at for line in self._chosen())
        if self.plan is not None and places:
            self.rows_wanted.emit(self.plan, places, decision, teacher_id, left_on)

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
    return icons.icon("warning", "caution") if name_doubt(line.row) or line.row.remarked else None


def _surname(line: Line) -> int:
    return len(name_of(line.row).partition(",")[0])
