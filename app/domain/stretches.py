# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stretches of days on which hours count alike, so that a database can add them up before they are counted.

Within one stretch every day lies on the same side of each border that counting looks at: the first and the last day of
a cycle, its grace, its years where something is asked a year, and the day it is counted on. Hours of one stretch that
are alike otherwise may therefore be counted as one line on its first day.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from app.domain.cycles import Cycle, cycle_years
from app.domain.registers import RegisterProfile

_DAY = timedelta(days=1)
Stretch = tuple[date, date]
"""A first and a last day."""


def borders(profile: RegisterProfile, cycle: Cycle, on: date) -> set[date]:
    """Return the days from which hours may count otherwise than the day before, in one cycle counted on a day."""
    found = {cycle.since, cycle.first_counting, cycle.until + _DAY, cycle.last_counting(profile) + _DAY, on + _DAY}
    if profile.per_year_minimum:
        found.update(first for first, _last in cycle_years(cycle))
    return found


def stretches(firsts: Iterable[date]) -> list[Stretch]:
    """Cut all time at some days: each begins a stretch, and one lies before the earliest."""
    days = sorted({date.min, *firsts})
    return [*((first, following - _DAY) for first, following in pairwise(days)), (days[-1], date.max)]
