# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures: who is counted in each, and with which day they are compared."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.filters import Condition, FilterTest, Group
from app.domain.periods import school_year
from app.domain.registrations import ASKED_STATUSES, ON_THEIR_WAY_STATUSES, REGISTERED_STATUSES
from app.domain.selections import NOT_TEACHING, TEACHING, Need, TeacherSelection
from app.domain.standing_kinds import StandingKind

REGISTERED = replace(TEACHING, statuses=REGISTERED_STATUSES)
ASKED = replace(TEACHING, statuses=ASKED_STATUSES)
ENDING_NEEDS = (Need.EXPIRING_3, Need.EXPIRING_6, Need.EXPIRING_12)
ENDING = TeacherSelection(where=Condition("need", FilterTest.IS, tuple(need.value for need in ENDING_NEEDS)))
"""Of whom a registration, in whatever register, ends within a year."""
BEHIND = replace(TEACHING, where=Condition("standing", FilterTest.IS, (StandingKind.BEHIND.value,)))
_WRITTEN = tuple(sorted(one.value for one in ASKED_STATUSES | ON_THEIR_WAY_STATUSES | REGISTERED_STATUSES))
BESIDES = replace(
    NOT_TEACHING,
    where=Group((Condition("status", FilterTest.IS, _WRITTEN), Condition("ends", FilterTest.FILLED)), any=True),
)
"""Those who do not teach and have a registration all the same, in whatever register, or an answer to come."""
_RUNNING = frozenset(StandingKind) - {StandingKind.GRACE, StandingKind.OVER}
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
    """How many in service are behind with what a running cycle asks; `total` have one that can be met."""

    on: date
    behind: int
    total: int


def pace_of(kinds: Iterable[Collection[StandingKind]], on: date) -> Pace:
    """Return the pace of everybody together, of each how they stand; who is behind in one of several cycles is."""
    running = [each for each in kinds if _RUNNING & set(each)]
    return Pace(on, sum(StandingKind.BEHIND in each for each in running), len(running))


def compared_with(on: date) -> date:
    """Return the day a day is compared with: the start of the school year, of the one before while it is young."""
    start = school_year(on)[0]
    return start if on - start >= _SOON else school_year(start - _DAY)[0]
