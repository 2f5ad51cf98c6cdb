# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How hours, euros, days and school years of activities are written."""

from datetime import date

import pytest

from app.domain.registers import Choice
from app.wording import Wording
from ui.widgets.activity_words import days, euros, number, school_year, words_of, year_days, year_word

DUTCH, ENGLISH = Wording("nl"), Wording("en")


@pytest.mark.parametrize(("value", "dutch", "english"), [(6.0, "6", "6"), (1.5, "1,5", "1.5"), (2.345, "2,35", "2.35")])
def test_hours_have_no_zeros_behind_them(value: float, dutch: str, english: str) -> None:
    """A comma in Dutch, a point in English."""
    assert (number(value, DUTCH), number(value, ENGLISH)) == (dutch, english)


def test_euros_have_cents_and_a_sign_between_thousands() -> None:
    """Nothing known is a dash, nothing to pay is nought."""
    written = [euros(value, DUTCH) for value in (None, 0.0, 1790.0)]
    assert written == ["–", "€ 0,00", "€ 1.790,00"]
    assert euros(1790.0, ENGLISH) == "€1,790.00"


def test_days_of_one_year_name_it_once() -> None:
    """One day is one date."""
    first = date(2026, 1, 31)
    assert days(first, first, DUTCH) == "31 jan 2026"
    assert days(first, date(2026, 4, 1), DUTCH) == "31 jan – 1 apr 2026"
    assert days(first, date(2027, 1, 2), DUTCH) == "31 jan 2026 – 2 jan 2027"


def test_a_school_year_begins_on_1_august() -> None:
    """31 July belongs to the year before, also in a leap year."""
    assert [school_year(date(2028, 7, 31)), school_year(date(2028, 8, 1))] == [2027, 2028]
    assert year_days(2027) == (date(2027, 8, 1), date(2028, 7, 31))
    assert year_word(2027) == "2027–2028"


def test_an_id_without_a_word_stands_as_it_is() -> None:
    """What an older edition called something is not hidden."""
    choices = (Choice("vak", "Vakinhoud", "Subject matter"),)
    assert words_of(("vak", "oud"), choices, DUTCH) == "Vakinhoud, oud"
    assert words_of(("vak",), choices, ENGLISH) == "Subject matter"
