# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Periods that move with the calendar ("this school year", "the coming 6 months") and fixed ones, as text in a filter.

A fixed period is two days in ISO 8601 with a stroke between, of which one may be left out: "2026-08-01/2026-12-31".
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.periods import add_months, school_year, within_calendar
from app.errors import InvalidValue

_DAY = timedelta(days=1)


class Span(StrEnum):
    """Which period is meant; those that say so take a number ("next_months:6")."""

    TODAY = "today"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    NEXT_MONTH = "next_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    THIS_SCHOOL_YEAR = "this_school_year"
    LAST_SCHOOL_YEAR = "last_school_year"
    NEXT_SCHOOL_YEAR = "next_school_year"
    NEXT_DAYS = "next_days"
    NEXT_WEEKS = "next_weeks"
    NEXT_MONTHS = "next_months"
    PAST_DAYS = "past_days"
    PAST_WEEKS = "past_weeks"
    PAST_MONTHS = "past_months"
    FIXED = "fixed"


MOST_OF = {
    Span.NEXT_DAYS: 36_500,
    Span.NEXT_WEEKS: 5_200,
    Span.NEXT_MONTHS: 1_200,
    Span.PAST_DAYS: 36_500,
    Span.PAST_WEEKS: 5_200,
    Span.PAST_MONTHS: 1_200,
}
"""How many of them at most, about a hundred years; only these take a number."""
WITH_NUMBER = frozenset(MOST_OF)


@dataclass(frozen=True, slots=True)
class Period:
    """A period as a filter holds it; `number` is there for those that take one, the days for a fixed one."""

    span: Span
    number: int = 0
    since: date | None = None
    until: date | None = None

    def days(self, on: date) -> tuple[date | None, date | None]:
        """Return its first and last day as seen on a day; None is without end.

        "The coming" begins on the day itself and ends the day before the same day of the month comes round, or on the
        last day of a month that has no such day; "the past" ends on the day itself.
        """
        on = within_calendar(on)
        if self.span is Span.FIXED:
            return self.since, self.until
        if self.span in WITH_NUMBER:
            return self._counted(on)
        if self.span in _YEARS:
            start = school_year(on)[0].year + _YEARS[self.span]
            return date(start, 8, 1), date(start + 1, 7, 31)
        if self.span in _MONTHS:
            first = add_months(on.replace(day=1), _MONTHS[self.span])
            return first, add_months(first, 1) - _DAY
        if self.span is Span.TODAY:
            return on, on
        year = on.year - (self.span is Span.LAST_YEAR)
        return date(year, 1, 1), date(year, 12, 31)

    def _counted(self, on: date) -> tuple[date, date]:
        forward, unit = self.span.value.split("_")
        number = self.number if forward == "next" else -self.number
        if unit == "months":
            other = add_months(on, number)
            if forward == "next" and other.day < on.day:
                return on, other
        else:
            other = on + timedelta(days=number * (7 if unit == "weeks" else 1))
        return (on, max(on, other - _DAY)) if forward == "next" else (min(on, other + _DAY), on)

    def __str__(self) -> str:
        """Return it as a filter holds it."""
        if self.span is Span.FIXED:
            return f"{self.since.isoformat() if self.since else ''}/{self.until.isoformat() if self.until else ''}"
        return f"{self.span.value}:{self.number}" if self.span in WITH_NUMBER else self.span.value


_YEARS = {Span.LAST_SCHOOL_YEAR: -1, Span.THIS_SCHOOL_YEAR: 0, Span.NEXT_SCHOOL_YEAR: 1}
_MONTHS = {Span.LAST_MONTH: -1, Span.THIS_MONTH: 0, Span.NEXT_MONTH: 1}


def period_of(text: str) -> Period:
    """Return the period that a filter holds; raises InvalidValue when it is none."""
    try:
        if "/" in text:
            since, until = (date.fromisoformat(day) if day else None for day in text.split("/"))
            if since and until and until < since:
                raise InvalidValue("period_backwards", field="filter", text=text)
            return Period(Span.FIXED, since=since, until=until)
        name, _colon, number = text.partition(":")
        period = Period(Span(name), int(number or 0))
        most = MOST_OF.get(period.span, 0)
    except ValueError as error:
        raise InvalidValue("no_period", field="filter", text=text) from error
    if period.span is Span.FIXED or not min(most, 1) <= period.number <= most:
        raise InvalidValue("no_period", field="filter", text=text)
    return period
