# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as staff lists write them."""

from datetime import date

import pytest

from app.exchange.days import UnreadableDayError, read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17-02-2012", date(2012, 2, 17)),
        ("1-8-2012", date(2012, 8, 1)),
        ("17/02/2012", date(2012, 2, 17)),
        ("17.02.2012", date(2012, 2, 17)),
        ("17-02-2012 00:00", date(2012, 2, 17)),
        ("2012-02-17", date(2012, 2, 17)),
        ("2012-02-17T08:30:00", date(2012, 2, 17)),
        ("20120217", date(2012, 2, 17)),
        ("17 februari 2012", date(2012, 2, 17)),
        ("1 mrt. 2012", date(2012, 3, 1)),
        ("40956", date(2012, 2, 17)),
        ("29-02-2024", date(2024, 2, 29)),
        ("31-12-2199", None),
        ("2999-12-31", None),
        ("9999-12-31", None),
        ("99991231", None),
        ("00-00-0000", None),
        ("", None),
    ],
)
def test_a_day_is_read_in_the_dutch_order(text: str, day: date | None) -> None:
    """Day, month, year; packed; in words; as Excel's number; "for ever" is no end date."""
    assert read_day(text) == day


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    """The same number is four years and a day later."""
    assert read_day("39494", days_from_1904=True) == date(2012, 2, 17)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1-8-12", "day_two_digit_year"),
        ("01/08/99", "day_two_digit_year"),
        ("02/17/2012", "day_order"),
        ("31-02-2012", "day_unknown"),
        ("17-02-1899", "day_range"),
        ("17-02-2150", "day_range"),
        ("gisteren", "day_unknown"),
        ("12", "day_unknown"),
        ("03:04:00", "day_unknown"),
        ("9999999", "day_range"),
    ],
)
def test_a_day_that_is_not_sure_is_not_guessed(text: str, code: str) -> None:
    """Two-digit years, the American order and impossible days are told, never filled in."""
    with pytest.raises(UnreadableDayError, match=f"^{code}$"):
        read_day(text)
