# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""No letter goes out and no answer is asked on a weekend or a public holiday."""

from datetime import date

import pytest

from app.domain.working_days import easter, next_working_day


@pytest.mark.parametrize(
    ("year", "day"), [(1818, (3, 22)), (2000, (4, 23)), (2011, (4, 24)), (2026, (4, 5)), (2038, (4, 25))]
)
def test_easter_falls_where_almanacs_have_it(year: int, day: tuple[int, int]) -> None:
    """The earliest and the latest there are, among others."""
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize(
    ("proposed", "kept"),
    [
        (date(2026, 12, 24), date(2026, 12, 24)),
        (date(2026, 12, 25), date(2026, 12, 28)),  # Christmas on a Friday and a Saturday
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2026, 4, 3), date(2026, 4, 7)),  # from Goede Vrijdag to the Tuesday after Easter
        (date(2025, 4, 26), date(2025, 4, 28)),  # the King's day is kept on Saturday, since the 27th is a Sunday
        (date(2027, 4, 27), date(2027, 4, 28)),
        (date(2026, 5, 5), date(2026, 5, 6)),
        (date(2026, 5, 14), date(2026, 5, 15)),  # Hemelvaartsdag
        (date(2026, 5, 24), date(2026, 5, 26)),  # both days of Pinksteren
    ],
)
def test_a_day_that_is_free_becomes_the_next_working_day(proposed: date, kept: date) -> None:
    """A working day stays what it is."""
    assert next_working_day(proposed) == kept
