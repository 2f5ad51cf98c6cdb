# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days on which no letter goes out and no answer is asked: weekends and the public holidays of the Netherlands.

Which those are says article 3 of the Algemene termijnenwet; the days around Easter follow from its date.
"""

from datetime import date, timedelta

_DAY = timedelta(days=1)
_SUNDAY = 6
_AROUND_EASTER = (-2, 0, 1, 39, 49, 50)
"""Goede Vrijdag, both days of Easter, Hemelvaartsdag, both days of Pinksteren: days from Easter Sunday."""
_FIXED = ((1, 1), (5, 5), (12, 25), (12, 26))
"""Nieuwjaarsdag, Bevrijdingsdag, both days of Christmas: month and day."""


def easter(year: int) -> date:
    """Return Easter Sunday by the Gregorian rule, as Meeus gives it (Astronomical Algorithms, chapter 8)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leaps = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - leaps + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def holidays(year: int) -> frozenset[date]:
    """Return the public holidays of a year; the King's is on 26 April when the 27th is a Sunday."""
    first = easter(year)
    king = date(year, 4, 27)
    king -= _DAY if king.weekday() == _SUNDAY else timedelta()
    return frozenset({king, *(date(year, *one) for one in _FIXED), *(first + days * _DAY for days in _AROUND_EASTER)})


def is_working_day(on: date) -> bool:
    """Return whether a day is one on which schools work: no Saturday, Sunday or public holiday."""
    return on.weekday() < 5 and on not in holidays(on.year)


def next_working_day(on: date) -> date:
    """Return a day itself when it is a working day, else the first one after it."""
    while not is_working_day(on):
        on += _DAY
    return on
