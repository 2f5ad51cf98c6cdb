# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""With which days a period is compared: as far into the year or month before, or as many days before it."""

from datetime import date, timedelta

from app.domain.periods import add_months
from app.domain.relative_days import Period, Span

_DAY = timedelta(days=1)
_YEARLY = frozenset(
    {Span.THIS_YEAR, Span.LAST_YEAR, Span.THIS_SCHOOL_YEAR, Span.LAST_SCHOOL_YEAR, Span.NEXT_SCHOOL_YEAR}
)
_MONTHLY = frozenset({Span.THIS_MONTH, Span.LAST_MONTH, Span.NEXT_MONTH})
_YEAR = 365


def period_before(period: Period, since: date, until: date) -> tuple[date, date] | None:
    """Return the days a part of a period is compared with; None when it has no beginning, or nothing lies before it.

    A school year that is half way is compared with the first half of the one before it.
    """
    if since.year < 2 or until < since:
        return None
    length = (until - since).days + 1
    if period.span in _YEARLY or (period.span is Span.FIXED and length in {_YEAR, _YEAR + 1}):
        return add_months(since, -12), add_months(until, -12)
    if period.span in _MONTHLY:
        whole = (until + _DAY).day == 1
        return add_months(since, -1), since - _DAY if whole else add_months(until, -1)
    first = since.toordinal() - length
    return (date.fromordinal(first), since - _DAY) if first > 0 else None
