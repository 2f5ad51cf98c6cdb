# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures: who is counted in each, and with which day they are compared."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.cycle_standings import lacking
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.periods import school_year
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
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """The figures of a day: how many teach, and of those registered and asked; whose registration ends in a year."""

    on: date
    total: int
    registered: int
    asked: int
    ending: int


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
