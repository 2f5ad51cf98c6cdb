# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a row of the plan is written: what was done, by whom, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.names import sort_name
from app.services.activity_imports import ActivityOutcome, ActivityPlan, ActivityPlanRow
from app.wording import Wording
from ui.widgets.activity_words import days, number
from ui.widgets.attendance_doubts import Likely


@dataclass(frozen=True)
class Line:
    """A row of the plan and its place in `ActivityPlan.rows`."""

    at: int
    row: ActivityPlanRow


def tab_of(row: ActivityPlanRow) -> ActivityOutcome:
    """Return under which tab a row stands: one that was in doubt stays there when it was settled."""
    return ActivityOutcome.DOUBTFUL if row.candidates or row.takes else row.outcome


def open_still(row: ActivityPlanRow) -> bool:
    """Return whether a row waits for somebody to say who is meant."""
    return row.outcome is ActivityOutcome.DOUBTFUL and row.teacher_id is None


def title_of(row: ActivityPlanRow, cells: str) -> str:
    """Return the activity's title; of a row that cannot be read what its cells say."""
    return row.activity.title if row.activity else cells


def days_of(row: ActivityPlanRow, wording: Wording) -> str:
    """Return when it was."""
    return days(row.activity.starts, row.activity.ends, wording) if row.activity else ""


def hours_of(row: ActivityPlanRow, wording: Wording) -> str:
    """Return the hours of one participant."""
    return number(row.activity.hours, wording) if row.activity else ""


def who_of(row: ActivityPlanRow, plan: ActivityPlan) -> str:
    """Return the teacher, or the name as it stands on the list while nobody is known."""
    teacher = plan.people.get(row.teacher_id) if row.teacher_id is not None else None
    return sort_name(teacher.name) if teacher is not None else row.person


def why_of(row: ActivityPlanRow, wording: Wording) -> str:
    """Return what there is to know of a row: what is wrong, in doubt, or why nothing comes of it."""
    said = [wording.say(problem.key, problem.said) for problem in row.problems]
    if row.doubt:
        said.append(wording.say(f"activity_doubt.{row.doubt}"))
    return " ".join(said)


def likely(row: ActivityPlanRow, plan: ActivityPlan) -> list[Likely]:
    """Return whom a row may be about, with what tells them apart."""
    alike = row.likeness or (0,) * len(row.candidates)
    found = []
    for who, percent in zip(row.candidates, alike, strict=True):
        one = plan.people[who]
        words = (sort_name(one.name), one.name.first_name, one.code, one.section or one.team, one.location)
        found.append(Likely(who, words, percent))
    return found
