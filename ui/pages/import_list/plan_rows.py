# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a row of the plan is written in the table: who, what changes, what is done with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.services.imports import Decision, FieldChange, ImportPlan, Outcome, PlanRow, Problem
from app.wording import Wording
from ui.widgets.teacher_words import write_value


@dataclass(frozen=True)
class Line:
    """A row of the plan and its place in `ImportPlan.rows`."""

    at: int
    row: PlanRow


def lines_of(plan: ImportPlan, outcome: Outcome) -> list[Line]:
    """Return the rows of one outcome, those with a remark first."""
    found = [Line(at, row) for at, row in enumerate(plan.rows) if row.outcome is outcome]
    return sorted(found, key=lambda line: not line.row.remarked)


def writes(row: PlanRow) -> bool:
    """Return whether a row changes the school when the plan is applied."""
    decided = row.decision is not Decision.SKIP and row.teacher_after is not None
    return decided and row.teacher_after != row.teacher_before


def name_of(row: PlanRow) -> str:
    """Return who a row is about, as in a list; what the cells say of a refused row."""
    teacher = row.teacher_after or row.teacher_before
    if teacher is not None:
        return sort_name(teacher.name)
    return ", ".join(cell for cell in (row.read.cells if row.read else ()) if cell)[:60]


def code_of(row: PlanRow) -> str:
    """Return the staff code."""
    teacher = row.teacher_after or row.teacher_before
    return teacher.code if teacher is not None else ""


def number_of(row: PlanRow) -> str:
    """Return the staff number."""
    teacher = row.teacher_after or row.teacher_before
    return teacher.number if teacher is not None else ""


def field_of(change: FieldChange, wording: Wording) -> str:
    """Return what a changed field is called; one of the school's own by its name."""
    return change.own.name if change.own is not None else wording.say(f"staff_field.{change.field.value}")


def change_in_words(change: FieldChange, wording: Wording) -> str:
    """Write one changed field: `E-mail: – → a@b.nl`."""
    return f"{field_of(change, wording)}: {write_value(change.old, wording)} → {write_value(change.new, wording)}"


def what_of(row: PlanRow, wording: Wording) -> str:
    """Return what there is to know of a row in one line: changes, the doubt, or why it is refused."""
    if row.outcome is Outcome.DOUBTFUL and row.decision is Decision.SKIP:
        return wording.say(f"plan_doubt.{row.doubt}")
    if name_doubt(row):
        return wording.say(f"name_doubt.{name_doubt(row)}")
    problems = [problem for problem in row.problems if problem.refuses or row.outcome is not Outcome.REFUSED]
    said = " ".join(problem_in_words(problem, wording) for problem in problems)
    if said or row.changes:
        return " · ".join([said] * bool(said) + [change_in_words(change, wording) for change in row.changes])
    teacher = row.teacher_after
    return " · ".join(part for part in (teacher.email, teacher.team, teacher.location) if part) if teacher else ""


def name_doubt(row: PlanRow) -> str:
    """Return why the name of somebody who is new or changes should be looked at, "" when it is sure."""
    wanted = row.outcome in {Outcome.NEW, Outcome.CHANGED} and row.teacher_after is not None
    before = row.teacher_before.name_doubt if row.teacher_before else ""
    after = row.teacher_after.name_doubt if wanted and row.teacher_after else ""
    return after if after != before else ""


def problem_in_words(problem: Problem, wording: Wording) -> str:
    """Say what is wrong in a cell or row."""
    return wording.say(problem.key, problem.said)


def decision_word(row: PlanRow, wording: Wording) -> str:
    """Return what is done with a row."""
    if row.outcome in {Outcome.UNCHANGED, Outcome.REFUSED}:
        return ""
    return wording.say(f"plan_decision.{row.decision.value}")


SIDE_BY_SIDE = (
    "code", "number", "email", "address", "location", "team", "section", "job", "employed_from", "employed_until",
)  # fmt: skip
"""What tells two people of one name apart, in the order it is compared."""


def side_by_side(teacher: Teacher, wording: Wording) -> list[tuple[str, str]]:
    """Return what tells a teacher apart: (field, value in words), "name" first."""
    home = teacher.address
    street = " ".join(part for part in (home.street, home.house_number, home.addition) if part)
    values = {"address": ", ".join(part for part in (street, home.postcode, home.city) if part)}
    found = [("name", sort_name(teacher.name)), ("first_name", write_value(teacher.name.first_name, wording))]
    return found + [(name, write_value(values.get(name, getattr(teacher, name, "")), wording)) for name in SIDE_BY_SIDE]
