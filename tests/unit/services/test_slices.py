# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stretch of time is cut into its months."""

from datetime import date

from app.services.overviews.slices import months


def test_the_last_month_of_the_calendar_ends_it() -> None:
    """December 9999 is a month like any other, with none after it."""
    november = (date(9999, 11, 15), date(9999, 11, 30))
    assert months(date(9999, 11, 15), date.max) == [november, (date(9999, 12, 1), date.max)]
    assert months(date(9999, 12, 30), date.max) == [(date(9999, 12, 30), date.max)]
    assert months(date(2026, 11, 15), date(2026, 12, 3)) == [
        (date(2026, 11, 15), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 3)),
    ]
