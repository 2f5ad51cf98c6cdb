# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Under the table: who of these it was, what is wrong, or what exactly is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.registers import Choice
from app.services.activity_imports import ActivityPlan, ActivityPlanRow
from app.wording import Wording
from ui import theme
from ui.pages.activity_import.plan_rows import Line, days_of, hours_of, likely, open_still, who_of, why_of
from ui.widgets.activity_words import euros, number, words_of
from ui.widgets.attendance_doubts import DoubtCard
from ui.widgets.text import PlainLabel, hint_label, section_label, tint


class RowPanel(QFrame):
    """`chosen(row number, teacher id or None)`: the user says who a name in doubt is.

    `hours_chosen(row numbers, yes or no)`: whether the hours of the list hold for rows where that is in doubt.
    """

    chosen = Signal(int, object)
    hours_chosen = Signal(object, bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._wording = wording
        self._types: Sequence[Choice] = ()
        self._categories: Sequence[Choice] = ()
        self._hours: QCheckBox | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.addWidget(self._scroll, 1)
        self.hide()

    def show_words(self, types: Sequence[Choice], categories: Sequence[Choice]) -> None:
        """Write types and categories by the words of a register."""
        self._types, self._categories = types, categories

    def show_lines(self, plan: ActivityPlan, lines: Sequence[Line]) -> None:
        """Show one row in full, or how many there are; nothing hides the panel."""
        had_focus = self._hours is not None and self._hours.hasFocus()
        self.setVisible(bool(lines))
        if not lines:
            self._hours = None
            return
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        if len(lines) > 1:
            layout.addWidget(section_label(self.tr("%n row(s) chosen", "", len(lines))))
        else:
            self._add_row(layout, plan, lines[0].row)
        self._hours = self._hours_box([line.row for line in lines])
        if self._hours is not None:
            layout.insertWidget(1, self._hours)
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        if had_focus and self._hours is not None:
            self._hours.setFocus()
        inside.setAutoFillBackground(False)  # the card's own colour shows through

    def _add_row(self, layout: QVBoxLayout, plan: ActivityPlan, row: ActivityPlanRow) -> None:
        why = why_of(row, self._wording)
        if row.candidates:
            layout.addWidget(self._doubt(plan, row, why))
        elif why:
            label = PlainLabel(why, wrap=True, select=True)
            tint(label, "wrong" if any(one.refuses for one in row.problems) else "caution")
            layout.addWidget(label)
        if row.activity is not None:
            layout.addLayout(self._facts(plan, row))

    def _hours_box(self, rows: Sequence[ActivityPlanRow]) -> QCheckBox | None:
        """Return what lets the user say that the hours of the list are right, for all the rows at once."""
        meant = [row for row in rows if row.hours_open]
        if not meant:
            return None
        text = self.tr("Take the hours of the list for %n row(s)", "", len(meant))
        if len(rows) == 1:
            text = self.tr("Take the hours of the list: {hours}").format(hours=hours_of(meant[0], self._wording))
            if meant[0].held:
                had = number(meant[0].held[0].hours, self._wording)
                text = self.tr("Take the hours of the list: {hours} instead of {had}").format(
                    hours=hours_of(meant[0], self._wording), had=had
                )
        box = QCheckBox(text)
        box.setChecked(all(row.takes for row in meant))
        numbers = [row.row_number for row in meant]
        box.clicked.connect(lambda take: self.hours_chosen.emit(numbers, take))
        return box

    def _doubt(self, plan: ActivityPlan, row: ActivityPlanRow, why: str) -> DoubtCard:
        same = sum((one.person, one.candidates) == (row.person, row.candidates) for one in plan.rows)
        more = self.tr("What you choose goes for all %n rows with this name.", "", same) if same > 1 else ""
        hint = f"{why} {more}".strip()
        card = DoubtCard(row.person, likely(row, plan), row.teacher_id, decided=not open_still(row), hint=hint)
        card.chosen.connect(lambda _name, who: self.chosen.emit(row.row_number, who))
        return card

    def _facts(self, plan: ActivityPlan, row: ActivityPlanRow) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.WIDE_GAP)
        form.setVerticalSpacing(theme.GAP // 2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in self._said(plan, row):
            if value:
                form.addRow(hint_label(name), PlainLabel(value, wrap=True, select=True))
        return form

    def _said(self, plan: ActivityPlan, row: ActivityPlanRow) -> list[tuple[str, str]]:
        one, wording = row.activity, self._wording
        if one is None:
            return []
        cost = euros(one.cost, wording) if one.cost is not None else ""
        return [
            (self.tr("Title"), one.title),
            (self.tr("Date"), days_of(row, wording)),
            (self.tr("Teacher"), who_of(row, plan)),
            (self.tr("Hours"), hours_of(row, wording)),
            (self.tr("Provider"), one.provider),
            (self.tr("Type"), words_of((one.type,), self._types, wording)),
            (self.tr("Categories"), words_of(one.categories, self._categories, wording)),
            (self.tr("Cost a person"), cost),
            (self.tr("Validated"), (one.validation_number or self.tr("yes")) if one.validated else ""),
        ]
