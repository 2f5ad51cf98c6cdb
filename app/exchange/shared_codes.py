# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks at the rows of a list whose teacher would have the same staff code as somebody else."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.ids import TeacherId
from app.domain.teachers import Teacher
from app.exchange.headers import StaffField
from app.exchange.plan import ImportPlan, Outcome, PlanRow
from app.exchange.rows import Problem

_WRITTEN = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED})


def with_shared_codes(plan: ImportPlan, existing: Sequence[Teacher], today: date) -> ImportPlan:
    """Return the plan with a remark at each row whose staff code another row, or somebody in service, has too."""
    listed: set[TeacherId] = {row.teacher_before.id for row in plan.rows if row.teacher_before is not None and row.read}
    bearers: defaultdict[str, int] = defaultdict(int)
    for row in plan.rows:
        bearers[_code(row)] += 1
    for one in existing:
        if one.code and one.id not in listed and one.in_service(today):
            bearers[one.code.casefold()] += 1
    shared = {code for code, count in bearers.items() if code and count > 1}
    if not shared:
        return plan
    column = next((plan.table.column_name(at) for at, what in plan.mapping.items() if what is StaffField.CODE), "")
    return replace(plan, rows=tuple(_marked(row, column) if _code(row) in shared else row for row in plan.rows))


def _code(row: PlanRow) -> str:
    after = row.teacher_after if row.outcome in _WRITTEN else None
    return after.code.casefold() if after is not None else ""


def _marked(row: PlanRow, column: str) -> PlanRow:
    code = row.teacher_after.code if row.teacher_after is not None else ""
    return replace(row, problems=(*row.problems, Problem(column, row.row_number, "code_shared", {"value": code})))
