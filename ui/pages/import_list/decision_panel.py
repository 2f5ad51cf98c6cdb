# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Under the table: what exactly happens with the chosen rows, and the choice of what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.teachers import Teacher
from app.services.imports import POSSIBLE, Decision, ImportPlan, Outcome
from app.wording import Wording
from ui import theme
from ui.pages.import_list.plan_rows import Line, field_of, name_of, problem_in_words, side_by_side
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.teacher_words import field_label, write_value
from ui.widgets.text import PlainLabel, button_text, hint_label, section_label, tint


class DecisionPanel(QFrame):
    """`decided(decision, teacher or None, day or None)` comes for the rows shown."""

    decided = Signal(object, object, object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._wording = wording
        self._title = section_label()
        self._choice = ChoiceField()
        self._choice.setAccessibleName(self.tr("What to do with the chosen rows"))
        self._choice.setMinimumWidth(200)
        self._day = DateField()
        self._day.setAccessibleName(self.tr("Last day in service"))
        self._day.setMaximumWidth(130)
        self._day_label = PlainLabel(self.tr("Last day"))
        self._choice.committed.connect(self._on_decided)
        self._day.committed.connect(self._on_decided)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._choice)
        head.addWidget(self._day_label)
        head.addWidget(self._day)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self.hide()

    def show_lines(self, plan: ImportPlan, lines: list[Line]) -> None:
        """Show one row in full, or how many there are; nothing hides the panel."""
        self.setVisible(bool(lines))
        if not lines:
            return
        first = lines[0].row
        several = len(lines) > 1
        self._title.setText(self.tr("%n row(s) chosen", "", len(lines)) if several else name_of(first))
        self._offer(lines)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        if not several:
            for problem in first.problems:
                label = PlainLabel(problem_in_words(problem, self._wording), wrap=True, select=True)
                tint(label, "wrong" if problem.refuses else "caution")
                layout.addWidget(label)
            if first.outcome is Outcome.DOUBTFUL:
                layout.addWidget(hint_label(self._wording.say(f"plan_doubt.{first.doubt}")))
                layout.addWidget(self._candidates(plan, lines[0]))
            elif first.changes:
                layout.addWidget(self._changes(lines[0]))
            elif first.teacher_after is not None:
                layout.addWidget(self._facts(first.teacher_after))
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        # The card's own colour shows through.
        inside.setAutoFillBackground(False)
        self._scroll.setVisible(not several)

    def _offer(self, lines: list[Line]) -> None:
        row = lines[0].row
        possible = POSSIBLE[row.outcome]
        if row.outcome is Outcome.DOUBTFUL:
            # Whom an update is for is chosen beside each candidate.
            possible = (Decision.SKIP, Decision.ADD)
        words = [(one, self._wording.say(f"plan_decision.{one.value}")) for one in possible]
        if row.outcome is Outcome.DOUBTFUL and row.decision in {Decision.UPDATE, Decision.FILL}:
            words.append((row.decision, self._wording.say(f"plan_decision.{row.decision.value}")))
        self._choice.set_choices(words)
        self._choice.set_value(row.decision)
        self._choice.setVisible(len(possible) > 1)
        left = row.outcome is Outcome.LEFT and row.decision is Decision.MARK_LEFT
        self._day.setVisible(left)
        self._day_label.setVisible(left)
        if left and row.teacher_after is not None:
            self._day.set_value(row.teacher_after.employed_until)

    def _on_decided(self) -> None:
        decision = self._choice.value()
        if isinstance(decision, Decision) and decision not in {Decision.UPDATE, Decision.FILL}:
            self.decided.emit(decision, None, self._day.value())
        elif decision is not None:
            self.decided.emit(decision, None, None)

    def _facts(self, teacher: Teacher) -> QWidget:
        grid, inside = _grid()
        known = [(name, value) for name, value in side_by_side(teacher, self._wording)[1:] if value != "–"]
        for place, (name, value) in enumerate(known):
            row, column = divmod(place, 2)
            label = hint_label(field_label("numbers" if name == "number" else name))
            label.setWordWrap(False)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(PlainLabel(value, wrap=True, select=True), row, 2 * column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        return inside

    def _changes(self, line: Line) -> QWidget:
        grid, inside = _grid()
        for row, change in enumerate(line.row.changes):
            old, new = write_value(change.old, self._wording), write_value(change.new, self._wording)
            was, becomes = hint_label(old), PlainLabel(new, wrap=True, select=True)
            becomes.setFont(theme.font(bold=True))
            grid.addWidget(hint_label(field_of(change, self._wording)), row, 0)
            grid.addWidget(was, row, 1)
            grid.addWidget(PlainLabel("→"), row, 2)
            grid.addWidget(becomes, row, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return inside

    def _candidates(self, plan: ImportPlan, line: Line) -> QWidget:
        grid, inside = _grid()
        listed = plan.rows[line.at].read and line.row.teacher_after
        people = [plan.candidates[one] for one in line.row.candidates if one in plan.candidates]
        heads = [self.tr("On the list"), *(self.tr("In the school") for _one in people)]
        facts = [dict(side_by_side(listed, self._wording))] if listed else [{}]
        facts += [dict(side_by_side(one, self._wording)) for one in people]
        for column, head in enumerate(heads):
            label = PlainLabel(head)
            label.setFont(theme.font(bold=True))
            grid.addWidget(label, 0, column + 1)
            grid.setColumnStretch(column + 1, 1)
        names = [name for name in facts[-1] if len({fact.get(name, "–") for fact in facts} - {"–"}) > 0]
        for row, name in enumerate(names, start=1):
            caption = self.tr("Name") if name == "name" else field_label("numbers" if name == "number" else name)
            grid.addWidget(hint_label(caption), row, 0)
            for column, fact in enumerate(facts):
                value = PlainLabel(fact.get(name, "–"), wrap=True, select=True)
                if fact.get(name) != facts[0].get(name):
                    tint(value, "caution")
                grid.addWidget(value, row, column + 1)
        self._add_buttons(grid, line, [one.id for one in people], len(names) + 1)
        return inside

    def _add_buttons(self, grid: QGridLayout, line: Line, people: list[TeacherId], row: int) -> None:
        new = QPushButton(self.tr("Is somebody new"))
        new.setEnabled(line.row.decision is not Decision.ADD)
        new.clicked.connect(lambda _on: self.decided.emit(Decision.ADD, None, None))
        grid.addWidget(new, row, 1, Qt.AlignmentFlag.AlignLeft)
        for column, teacher_id in enumerate(people):
            before = line.row.teacher_before
            chosen = before is not None and before.id == teacher_id
            text = self.tr("This one: chosen") if chosen else self.tr("This is the one")
            button = QPushButton(button_text(text))
            button.setEnabled(not chosen)
            button.clicked.connect(lambda _on, one=teacher_id: self.decided.emit(Decision.UPDATE, one, None))
            grid.addWidget(button, row, column + 2, Qt.AlignmentFlag.AlignLeft)


def _grid() -> tuple[QGridLayout, QWidget]:
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.WIDE_GAP)
    grid.setVerticalSpacing(4)
    return grid, inside
