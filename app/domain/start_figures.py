# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures: who is counted in each, with which day they are compared, and how a line goes through them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from app.domain.cycle_standings import lacking
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.periods import add_months, school_year
from app.domain.progress import Phase, ProgressRow
from app.domain.registrations import ASKED_STATUSES, REGISTERED_STATUSES
from app.domain.selections import TEACHING, Need, TeacherSelection

REGISTERED = replace(TEACHING, statuses=REGISTERED_STATUSES)
ASKED = replace(TEACHING, statuses=ASKED_STATUSES)
ENDING_NEEDS = (Need.EXPIRING_3, Need.EXPIRING_6, Need.EXPIRING_12)
ENDING = TeacherSelection(where=Condition("need", FilterTest.IS, tuple(need.value for need in ENDING_NEEDS)))
"""Of whom a registration, in whatever register, ends within a year."""
_SOON = timedelta(days=60)
"""In the first weeks of a school year there is little to compare with yet."""
_MOST_MONTHS = 36
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """The figures of a day: how many teach, and of those registered and asked; whose registration ends in a year."""

    on: date
    total: int
    registered: int
    asked: int
    ending: int


class Stretch(NamedTuple):
    """One teacher registered and in service: the first day, and the first day no more (None: still)."""

    teacher_id: int
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class Pace:
    """Who does not come, at the pace until now, to what a running cycle asks; `total` have a cycle that runs."""

    on: date
    behind: frozenset[TeacherId]
    total: int


def pace_of(rows: Iterable[ProgressRow], on: date) -> Pace:
    """Return the pace of everybody together; whoever is behind in one of several cycles is behind."""
    running = [row for row in rows if row.phase is Phase.RUNNING and not row.standing.is_right]
    return Pace(on, frozenset(row.person.id for row in running if _lags(row)), len({row.person.id for row in running}))


def _lags(row: ProgressRow) -> bool:
    standing, pace = row.standing, row.standing.forecast
    return not standing.meets and pace is not None and lacking(standing.asked, pace.amount) > 0


def compared_with(on: date) -> date:
    """Return the day a day is compared with: the start of the school year, of the one before while it is young."""
    start = school_year(on)[0]
    return start if on - start >= _SOON else school_year(start - _DAY)[0]


def month_points(first: date, on: date) -> tuple[date, ...]:
    """Return the last day of each month from a first day's on, and `on` itself: of three years at most."""
    since = max(first, add_months(on, -_MOST_MONTHS)).replace(day=1)
    found = []
    while (end := add_months(since, 1) - _DAY) < on:
        found.append(end)
        since = end + _DAY
    return (*found, on)


def counted_at(stretches: Iterable[Stretch], points: Sequence[date]) -> tuple[int, ...]:
    """Return how many teachers were registered on each of some rising days; `stretches` in order of teacher and day.

    Somebody who is registered for two bevoegdheden at once is one teacher.
    """
    steps = [0] * (len(points) + 1)
    last, reached = None, 0
    for teacher_id, since, until in stretches:
        begin = bisect_left(points, since)
        end = len(points) if until is None else bisect_left(points, until)
        if teacher_id != last:
            last, reached = teacher_id, 0
        begin = max(begin, reached)
        if begin < end:
            steps[begin] += 1
            steps[end] -= 1
            reached = end
    return tuple(accumulate(steps[:-1]))
