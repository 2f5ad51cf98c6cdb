# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A period is compared with days that are like it."""

from datetime import date

import pytest

from app.domain.periods_compared import period_before
from app.domain.relative_days import Period, Span


@pytest.mark.parametrize(
    ("period", "days", "before"),
    [
        (
            Period(Span.THIS_SCHOOL_YEAR),
            (date(2013, 8, 1), date(2013, 11, 27)),
            (date(2012, 8, 1), date(2012, 11, 27)),
        ),
        (Period(Span.LAST_SCHOOL_YEAR), (date(2012, 8, 1), date(2013, 7, 31)), (date(2011, 8, 1), date(2012, 7, 31))),
        (Period(Span.LAST_MONTH), (date(2013, 4, 1), date(2013, 4, 30)), (date(2013, 3, 1), date(2013, 3, 31))),
        (Period(Span.THIS_MONTH), (date(2013, 4, 1), date(2013, 4, 12)), (date(2013, 3, 1), date(2013, 3, 12))),
        (Period(Span.PAST_DAYS, 10), (date(2013, 4, 11), date(2013, 4, 20)), (date(2013, 4, 1), date(2013, 4, 10))),
        (Period(Span.FIXED), (date(2012, 1, 1), date(2012, 12, 31)), (date(2011, 1, 1), date(2011, 12, 31))),
        (Period(Span.FIXED), (date.min, date(2013, 4, 20)), None),
        (Period(Span.NEXT_SCHOOL_YEAR), (date(2014, 8, 1), date(2013, 11, 27)), None),
    ],
)
def test_a_period_is_compared_with_the_one_before(
    period: Period, days: tuple[date, date], before: tuple[date, date] | None
) -> None:
    """Half a school year with the same half of the year before; what has no beginning or has not begun with nothing."""
    assert period_before(period, *days) == before
