# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3: what the list would add, row by row, and who is meant where that is not certain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.services.activity_imports import ActivityOutcome, ActivityPlan
from app.wording import Wording
from ui.importing.review_step import ReviewStep
from ui.models.table import Column
from ui.pages.activity_import.plan_rows import (
    Line,
    days_of,
    hours_of,
    open_still,
    tab_of,
    title_of,
    who_of,
    why_of,
)
from ui.pages.activity_import.row_panel import RowPanel

_MOST_CELLS = 60


class ActivityReview(ReviewStep):
    """`who_wanted(plan, row number, teacher id or None)` says who is meant; the plan of it goes to `take`.

    `hours_wanted(plan, row numbers, yes or no)` says whether the hours of the list hold.
    """

    who_wanted = Signal(object, int, object)
    hours_wanted = Signal(object, object, bool)
    plan: ActivityPlan | None

    def __init__(self, wording: Wording) -> None:
        self.panel = RowPanel(wording)
        self._cells: dict[int, str] = {}
        super().__init__(wording, ActivityOutcome, self._columns(wording), "activity_import", self.panel)
        self.panel.chosen.connect(lambda row, who: self.who_wanted.emit(self.plan, row, who))
        self.panel.hours_chosen.connect(lambda rows, take: self.hours_wanted.emit(self.plan, rows, take))

    def lines(self, outcome: ActivityOutcome) -> Sequence[Line]:
        """Return the rows of a tab."""
        rows = self.plan.rows if self.plan else ()
        return [Line(at, row) for at, row in enumerate(rows) if tab_of(row) is outcome]

    def count(self, outcome: ActivityOutcome) -> int:
        """Return how many rows a tab has."""
        return sum(tab_of(row) is outcome for row in self.plan.rows) if self.plan else 0

    def order(self) -> Sequence[ActivityOutcome]:
        """Return the outcomes in the order in which one looks at them first."""
        first = (ActivityOutcome.DOUBTFUL, ActivityOutcome.NEW, ActivityOutcome.CHANGED)
        return (*first, ActivityOutcome.REFUSED, ActivityOutcome.UNCHANGED)

    def show_plan(self, plan: ActivityPlan) -> None:
        """Show a fresh plan; of rows that cannot be read their cells."""
        unread = {row.row_number for row in plan.rows if row.activity is None}
        self._cells = {
            number: ", ".join(cell for cell in cells if cell)[:_MOST_CELLS]
            for number, cells in plan.table.rows
            if number in unread
        }
        super().show_plan(plan)

    def room_of_panel(self) -> float:
        """Give people side by side more room."""
        return 0.48 if self.outcome() is ActivityOutcome.DOUBTFUL else super().room_of_panel()

    def say(self, outcome: ActivityOutcome) -> str:
        """Return what the rows of a tab are."""
        return {
            ActivityOutcome.NEW: self.tr("On the list and not yet in the school."),
            ActivityOutcome.CHANGED: self.tr("Known as planned; by the list they were done."),
            ActivityOutcome.UNCHANGED: self.tr("The school knows these already; nothing happens to them."),
            ActivityOutcome.DOUBTFUL: self.tr(
                "It is not certain who this is, or which hours are right. Choose for each; what you leave is skipped."
            ),
            ActivityOutcome.REFUSED: self.tr("These rows cannot be taken over. The sheet has the reason beside each."),
        }[outcome]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the rows that are chosen."""
        self.view.leave_out(set() if any(why_of(line.row, self._wording) for line in self.model.rows) else {"why"})
        if self.plan is not None:
            self.panel.show_lines(self.plan, lines)

    def undecided(self) -> int:
        """Return how many rows are skipped because nobody said who is meant, or which hours are right."""
        rows = self.plan.rows if self.plan else ()
        return sum(row.outcome is ActivityOutcome.DOUBTFUL for row in rows)

    def to_write(self) -> tuple[int, int]:
        """Return how many rows the plan adds, and how many change what is there."""
        outcomes = [row.outcome for row in self.plan.rows] if self.plan else []
        return outcomes.count(ActivityOutcome.NEW), outcomes.count(ActivityOutcome.CHANGED)

    def what_is_written(self) -> str:
        """Return what the plan does, in words for a button."""
        new, changed = self.to_write()
        if changed:
            both = self.tr("Add and change %n participation(s)", "", new + changed)
            return both if new else self.tr("Change %n participation(s)", "", changed)
        rows = self.plan.rows if self.plan else ()
        people = sum(row.outcome is ActivityOutcome.NEW and row.teacher_id is not None for row in rows)
        if people:
            return self.tr("Add %n participation(s)", "", people)
        return self.tr("Add %n activity(ies)", "", new) if new else self.tr("Nothing to add")

    def _columns(self, wording: Wording) -> list[Column[Line]]:
        return [
            Column("row", self.tr("Row"), lambda line: str(line.row.row_number), right=True, width=56),
            Column("title", self.tr("Title"), lambda line: title_of(line.row, self._said(line)), width=250),
            Column("on", self.tr("Date"), lambda line: days_of(line.row, wording), width=130),
            Column("hours", self.tr("Hours"), lambda line: hours_of(line.row, wording), right=True, width=70),
            Column("who", self.tr("Teacher"), self._who, muted=lambda line: open_still(line.row), width=200),
            Column("why", self.tr("Remark"), lambda line: why_of(line.row, wording), width=300),
        ]

    def _said(self, line: Line) -> str:
        return self._cells.get(line.row.row_number, "")

    def _who(self, line: Line) -> str:
        return who_of(line.row, self.plan) if self.plan else ""
