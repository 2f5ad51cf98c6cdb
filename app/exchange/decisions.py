# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the user decides of a plan, row by row or for all rows of one outcome, and what is then to be written."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.ids import TeacherId
from app.domain.teachers import Teacher
from app.errors import InvalidValue
from app.exchange.applying import changed_teacher, changes_by, new_teacher
from app.exchange.headers import StaffField
from app.exchange.plan import POSSIBLE, Decision, ImportPlan, Outcome, PlanRow, held_to_limits
from app.exchange.rows import nameless, says_name


def decide_rows(
    plan: ImportPlan,
    places: Collection[int],
    decision: Decision,
    chosen_teacher: TeacherId | None = None,
    left_on: date | None = None,
) -> ImportPlan:
    """Return the plan with one decision for the rows at these indexes of `plan.rows`, in one pass over them.

    A doubtful row needs `chosen_teacher`, one of its candidates, to update or fill; MARK_LEFT takes the last day in
    service (`left_on`; yesterday when None, or the first day when that is later). A row that would make of a teacher
    what no form would take comes back refused, with the reason. Raises InvalidValue when a row does not allow the
    decision, or the last day is before the first.
    """
    rows = tuple(
        _decided(plan, row, decision, chosen_teacher, left_on) if at in places else row
        for at, row in enumerate(plan.rows)
    )
    return replace(plan, rows=rows)


def decide_all(plan: ImportPlan, outcome: Outcome, decision: Decision) -> ImportPlan:
    """Return the plan with one decision for all rows of an outcome."""
    rows = tuple(_decided(plan, row, decision, None, None) if row.outcome is outcome else row for row in plan.rows)
    return replace(plan, rows=rows)


def _decided(
    plan: ImportPlan, row: PlanRow, decision: Decision, chosen: TeacherId | None, left_on: date | None
) -> PlanRow:
    if decision not in POSSIBLE[row.outcome]:
        raise InvalidValue("decision", decision=decision.value, outcome=row.outcome.value)
    if row.outcome is Outcome.DOUBTFUL:
        return _doubt_decided(plan, row, decision, chosen)
    if row.outcome is Outcome.LEFT and row.teacher_before is not None:
        last_day = (left_on or plan.today - timedelta(days=1)) if decision is Decision.MARK_LEFT else None
        starts = row.teacher_before.employed_from
        if last_day and starts and last_day < starts:
            if left_on:
                raise InvalidValue("left_before", field="employed_until", starts=starts)
            last_day = starts
        after = replace(row.teacher_before, employed_until=last_day) if last_day else row.teacher_before
        return replace(row, decision=decision, teacher_after=after)
    if row.outcome is Outcome.CHANGED and row.teacher_before is not None and row.read is not None:
        changes = changes_by(row.read, row.teacher_before, fill=decision is Decision.FILL)
        after = changed_teacher(row.teacher_before, row.read, changes)
        return _within_limits(plan, replace(row, decision=decision, changes=changes, teacher_after=after))
    return replace(row, decision=decision)


def _within_limits(plan: ImportPlan, row: PlanRow) -> PlanRow:
    def column(what: StaffField) -> str:
        return next((plan.table.column_name(at) for at, field in plan.mapping.items() if field is what), "")

    return held_to_limits(row, column)


def _doubt_decided(plan: ImportPlan, row: PlanRow, decision: Decision, chosen: TeacherId | None) -> PlanRow:
    if row.read is None:
        return row
    if decision is Decision.ADD and not says_name(row.read):
        problems = (*row.problems, nameless(row.row_number))
        return replace(row, outcome=Outcome.REFUSED, decision=Decision.SKIP, teacher_after=None, problems=problems)
    if decision in {Decision.SKIP, Decision.ADD}:
        after = new_teacher(row.read)
        return replace(row, decision=decision, teacher_before=None, teacher_after=after, changes=())
    if chosen is None and len(row.candidates) == 1:
        chosen = row.candidates[0]
    if chosen is None or chosen not in row.candidates:
        raise InvalidValue("candidate", row=row.row_number)
    before = plan.candidates[chosen]
    changes = changes_by(row.read, before, fill=decision is Decision.FILL)
    after = changed_teacher(before, row.read, changes)
    return _within_limits(
        plan, replace(row, decision=decision, teacher_before=before, teacher_after=after, changes=changes)
    )


def teachers_to_write(plan: ImportPlan) -> tuple[list[Teacher], list[tuple[Teacher, Teacher]]]:
    """Return the new teachers and, of the changed ones, before and after, as decided.

    Raises InvalidValue("teacher_twice") when two rows were both decided to change the same teacher.
    """
    new: list[Teacher] = []
    changed: list[tuple[Teacher, Teacher]] = []
    written: set[TeacherId] = set()
    for row in plan.rows:
        if row.decision is Decision.SKIP or row.teacher_after is None:
            continue
        if row.teacher_before is None:
            new.append(row.teacher_after)
        elif row.teacher_after != row.teacher_before:
            if row.teacher_before.id in written:
                raise InvalidValue("teacher_twice", row=row.row_number)
            written.add(row.teacher_before.id)
            changed.append((row.teacher_before, row.teacher_after))
    return new, changed


def undecided(plan: ImportPlan) -> Sequence[PlanRow]:
    """Return the doubtful rows nobody decided about yet."""
    return [row for row in plan.rows if row.outcome is Outcome.DOUBTFUL and row.decision is Decision.SKIP]
