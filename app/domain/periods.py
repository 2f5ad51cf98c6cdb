# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Spans of time on the calendar: months that end where the month ends, and the school year."""

import calendar
from datetime import date, timedelta

_LAST_YEAR = 9999
_FIRST_DAY, _LAST_DAY = date(200, 1, 1), date(9_800, 1, 1)
"""Between these every period and every cycle has days the calendar knows."""


def within_calendar(day: date) -> date:
    """Return a day, or the nearest from which whatever is reckoned has days the calendar knows."""
    return min(max(day, _FIRST_DAY), _LAST_DAY)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later (or earlier, below zero); the 31st becomes the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year > _LAST_YEAR:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def school_year(day: date) -> tuple[date, date]:
    """Return the first and last day (1 August, 31 July) of the school year a day falls in, as far as there are days."""
    start = day.year if day.month >= 8 else day.year - 1
    first = date(start, 8, 1) if start else date.min
    return first, date(start + 1, 7, 31) if start < _LAST_YEAR else date.max


def weeks_before(day: date, weeks: int) -> date:
    """Return the day some weeks before one; the first day there is when that would be before it."""
    return day - timedelta(weeks=min(weeks, (day - date.min).days // 7))


def day_after(day: date | None) -> date | None:
    """Return the day after one; None when there is none."""
    return None if day is None or day == date.max else day + timedelta(days=1)


def months_between(since: date, until: date) -> int:
    """Return how many whole months lie from one day to another; 0 when it is no later."""
    months = max(0, (until.year - since.year) * 12 + until.month - since.month)
    while months and add_months(since, months) > until:
        months -= 1
    return months
