# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Periods that move with the calendar begin and end on the days people mean."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.relative_days import MOST_OF, Period, Span, period_of
from app.errors import InvalidValue


def days(text: str, on: date) -> tuple[str, str]:
    """Return the first and last day of a period, "" where it has none."""
    since, until = period_of(text).days(on)
    return str(since or ""), str(until or "")


@pytest.mark.parametrize(
    ("text", "on", "since", "until"),
    [
        ("today", date(2026, 2, 28), "2026-02-28", "2026-02-28"),
        ("this_month", date(2028, 2, 10), "2028-02-01", "2028-02-29"),
        ("this_month", date(2026, 12, 31), "2026-12-01", "2026-12-31"),
        ("last_month", date(2026, 1, 31), "2025-12-01", "2025-12-31"),
        ("last_month", date(2026, 3, 31), "2026-02-01", "2026-02-28"),
        ("next_month", date(2026, 1, 31), "2026-02-01", "2026-02-28"),
        ("next_month", date(2026, 12, 1), "2027-01-01", "2027-01-31"),
        ("this_year", date(2026, 7, 31), "2026-01-01", "2026-12-31"),
        ("last_year", date(2026, 1, 1), "2025-01-01", "2025-12-31"),
        ("this_school_year", date(2026, 7, 31), "2025-08-01", "2026-07-31"),
        ("this_school_year", date(2026, 8, 1), "2026-08-01", "2027-07-31"),
        ("last_school_year", date(2026, 8, 1), "2025-08-01", "2026-07-31"),
        ("next_school_year", date(2026, 7, 31), "2026-08-01", "2027-07-31"),
        ("next_days:1", date(2026, 2, 28), "2026-02-28", "2026-02-28"),
        ("next_weeks:2", date(2026, 2, 20), "2026-02-20", "2026-03-05"),
        ("next_months:6", date(2026, 8, 15), "2026-08-15", "2027-02-14"),
        ("next_months:1", date(2026, 1, 31), "2026-01-31", "2026-02-28"),
        ("next_months:12", date(2028, 2, 29), "2028-02-29", "2029-02-28"),
        ("past_days:7", date(2026, 3, 3), "2026-02-25", "2026-03-03"),
        ("past_weeks:1", date(2026, 1, 3), "2025-12-28", "2026-01-03"),
        ("past_months:1", date(2026, 3, 31), "2026-03-01", "2026-03-31"),
        ("past_months:12", date(2028, 2, 29), "2027-03-01", "2028-02-29"),
        ("2026-08-01/2026-12-31", date(2000, 1, 1), "2026-08-01", "2026-12-31"),
        ("2026-08-01/", date(2000, 1, 1), "2026-08-01", ""),
        ("/2026-12-31", date(2000, 1, 1), "", "2026-12-31"),
    ],
)
def test_a_period_has_the_days_people_mean(text: str, on: date, since: str, until: str) -> None:
    """At the ends of months, on a leap day and where the school year turns."""
    assert days(text, on) == (since, until)


MOVING = st.sampled_from([one for one in Span if one is not Span.FIXED]).flatmap(
    lambda span: st.builds(Period, st.just(span), st.integers(1, MOST_OF[span]) if span in MOST_OF else st.just(0))
)


@given(MOVING, st.dates())
def test_a_period_has_days_whatever_the_day(period: Period, on: date) -> None:
    """Also at the ends of the calendar, and the first never comes after the last."""
    since, until = period.days(on)
    assert since is not None
    assert until is not None
    assert since <= until
    assert period_of(str(period)) == period


@given(
    st.sampled_from([Span.NEXT_DAYS, Span.NEXT_WEEKS, Span.NEXT_MONTHS]),
    st.integers(1, 60),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
)
def test_the_coming_time_begins_today_and_grows(span: Span, number: int, on: date) -> None:
    """One month more is never less time."""
    shorter, longer = Period(span, number).days(on), Period(span, number + 1).days(on)
    assert shorter[0] == longer[0] == on
    assert (shorter[1] or on) < (longer[1] or on)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_school_years_follow_each_other(on: date) -> None:
    """No day lies between two of them."""
    before, now, after = (
        Period(one).days(on) for one in (Span.LAST_SCHOOL_YEAR, Span.THIS_SCHOOL_YEAR, Span.NEXT_SCHOOL_YEAR)
    )
    assert (before[1] or on) + timedelta(days=1) == now[0]
    assert (now[1] or on) + timedelta(days=1) == after[0]
    assert (now[0] or on) <= on <= (now[1] or on)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ooit",
        "fixed",
        "today:1",
        "today:-1",
        "next_days",
        "next_days:0",
        "next_days:-3",
        "next_months:1201",
        "past_days:99999",
        "next_days:x",
        "next_days:" + "9" * 5000,
        "2026-01-01/2026-02-01/2026-03-01",
        "2026-13-01/",
        "x/y",
    ],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    """With a sentence."""
    with pytest.raises(InvalidValue, match="no_period"):
        period_of(text)
