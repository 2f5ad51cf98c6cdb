# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Until when a school keeps what it has of somebody who left: some months after the last day in service."""

from datetime import date, timedelta

from app.domain.periods import add_months

_LONGEST_MONTH = 31


def kept_until(last_day: date, months: int) -> date:
    """Return the last day on which it is kept."""
    return add_months(last_day, months)


def last_day_over(on: date, months: int) -> date:
    """Return the latest last day in service of those whose term is over on a day."""
    day = add_months(on, -months) + timedelta(_LONGEST_MONTH)
    while kept_until(day, months) >= on:
        day -= timedelta(1)
    return day
