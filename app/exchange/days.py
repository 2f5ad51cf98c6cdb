# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as staff lists write them; the Dutch order (day, month, year), never the American one."""

import re
from datetime import date, timedelta
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1900, 2100
_FOR_EVER_FROM = 2199
"""Systems write 31-12-2199, 31-12-2999 or 31-12-9999 where there is no end."""
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})(?:[ T,]+\d{1,2}:\d{2}.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?")
_TWO_DIGIT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]'?\d{2}")
_PACKED = re.compile(r"((?:1[89]|2\d|99)\d{2})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{1,7})(?:\.\d+)?")
_IN_WORDS = re.compile(r"(?:[a-z]+ )?(\d{1,2})[ .-]+([a-zé]{3,9})\.?[ -]+(\d{4})")
_MONTHS = {
    name[:3]: month
    for month, names in enumerate(
        [
            "januari january",
            "februari february",
            "maart march mrt",
            "april",
            "mei may",
            "juni june",
            "juli july",
            "augustus august",
            "september",
            "oktober october",
            "november",
            "december",
        ],
        1,
    )
    for name in names.split()
}
_NO_DAY = {"0", "00-00-0000", "0000-00-00", "00000000"}


class UnreadableDayError(ValueError):
    """A cell is no day we can be sure of; the text is the code of the row problem."""


@lru_cache(maxsize=8192)
def read_day(text: str, *, days_from_1904: bool = False) -> date | None:
    """Return the day a cell holds, None for "no day" and "for ever" (2199 and later).

    Reads dd-mm-jjjj, jjjj-mm-dd, jjjjmmdd, `1 augustus 2012` and Excel's day numbers (counted from 1904 in some
    workbooks). Raises UnreadableDayError: "day_two_digit_year", "day_order" (month above 12), "day_range" (outside
    1900-2100), "day_unknown".
    """
    text = text.strip()
    if not text or text in _NO_DAY:
        return None
    if match := _YEAR_FIRST.fullmatch(text) or _PACKED.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text):
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if _TWO_DIGIT_YEAR.fullmatch(text):
        raise UnreadableDayError("day_two_digit_year")
    if match := _IN_WORDS.fullmatch(text.casefold()):
        month = _MONTHS.get(match[2][:3])
        if month:
            return _day(int(match[3]), month, int(match[1]))
    if match := _SERIAL.fullmatch(text):
        return _from_serial(int(match[1]), days_from_1904=days_from_1904)
    raise UnreadableDayError("day_unknown")


def _day(year: int, month: int, day: int) -> date | None:
    if year >= _FOR_EVER_FROM:
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UnreadableDayError("day_range")
    if month > 12 >= day:
        raise UnreadableDayError("day_order")
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableDayError("day_unknown") from None


def _from_serial(number: int, *, days_from_1904: bool) -> date | None:
    """Read Excel's day number; it holds 1900 for a leap year, so that day 60 does not exist and day 61 is 1 March."""
    if number < 1000:
        raise UnreadableDayError("day_unknown")  # a loose number; as a day it would lie before 1903
    start = date(1904, 1, 1) if days_from_1904 else date(1899, 12, 30)
    try:
        found = start + timedelta(days=number)
    except OverflowError:
        raise UnreadableDayError("day_range") from None
    return _day(found.year, found.month, found.day)
