# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a number goes over the months is counted from when each began and ended."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.trends import Stretch, merged, month_ends, numbers_on, within

FIRST = date(2012, 1, 1)
DAYS = st.integers(0, 60).map(lambda number: FIRST + timedelta(number))
STRETCHES: st.SearchStrategy[list[Stretch]] = st.lists(
    st.tuples(DAYS, st.none() | DAYS).filter(lambda one: one[1] is None or one[1] > one[0]), max_size=6
)


def held(stretch: Stretch, on: date) -> bool:
    """Return whether a stretch holds a day."""
    return stretch[0] <= on and (stretch[1] is None or on < stretch[1])


@given(STRETCHES)
def test_a_day_counts_every_stretch_that_holds_it(stretches: list[Stretch]) -> None:
    """Whatever they are; put together, a day that any of them holds counts once."""
    days = [FIRST + timedelta(number) for number in range(0, 70, 3)]
    assert numbers_on(days, stretches) == [sum(held(one, on) for one in stretches) for on in days]
    together = list(merged(stretches))
    assert numbers_on(days, together) == [int(any(held(one, on) for one in stretches)) for on in days]


@given(STRETCHES)
def test_two_stretches_share_the_days_that_both_hold(stretches: list[Stretch]) -> None:
    """Or none."""
    for one, other in pairwise(stretches):
        shared = within(one, other)
        for on in (FIRST + timedelta(number) for number in range(70)):
            assert (shared is not None and held(shared, on)) == (held(one, on) and held(other, on))


def test_months_end_where_they_end_and_the_line_on_the_day_itself() -> None:
    """Also when that is the last day of a month."""
    assert month_ends(date(2012, 1, 31), date(2012, 3, 5)) == [date(2012, 1, 31), date(2012, 2, 29), date(2012, 3, 5)]
    assert month_ends(date(2012, 1, 31), date(2012, 2, 29)) == [date(2012, 1, 31), date(2012, 2, 29)]


def test_a_line_of_many_years_can_be_read() -> None:
    """By the quarter or the year, as often from point to point."""
    for years in (5, 12, 80):
        ends = month_ends(date(1930, 5, 3), date(1930 + years, 5, 3))
        assert 2 < len(ends) <= 41
        assert ends[-1] == date(1930 + years, 5, 3)
