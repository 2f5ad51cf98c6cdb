# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the search language: what fields, values and periods are called, whatever their accents and capitals."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from functools import lru_cache
from math import isfinite

from app.domain.filter_fields import NO, YES, FieldKind, FilterField, FilterFields
from app.domain.filters import MOST_VALUES, Condition, Filter, FilterTest, Group
from app.domain.plain_text import without_accents
from app.domain.relative_days import MOST_OF, WITH_NUMBER, Period, Span
from app.errors import InvalidValue

_EDGE = re.compile(r"(>=|<=|>|<)\s*(.+)")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_SCHOOL_YEAR = re.compile(r"(1[89]\d\d|2[01]\d\d)[-/](1[89]\d\d|2[01]\d\d)")
_GAP = re.compile(r"[\s_-]+")
_DAY = timedelta(days=1)
_RELATED = ("section", "team", "location", "tag", "subject", "job", "group")
"""Fields in which one school keeps what another keeps in the next, the likeliest first."""
_LONG_WORD, _LOOKED_AT, _SOME = 60, 1_000, 5
"""How much of a mistyped word, and of how many values, is compared to find one like it; how many are told."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
ReadDay = Callable[[str], date | None]
"""Reads a day as people type it; None when it is none."""


@lru_cache(maxsize=16_384)  # at every key all values of a field are compared with what was typed
def plain_word(text: str) -> str:
    """Return a word for comparing: without accents, capitals, spaces and hyphens."""
    return _GAP.sub("", without_accents(text))


@dataclass(frozen=True, slots=True)
class SearchWords:
    """All words, each by `plain_word`. `values` are of each field by its key: of fixed choices, and those in use.

    One word may stand for several values, since accents do not count.
    """

    fields: FilterFields
    names: Mapping[str, str]
    values: Mapping[str, Mapping[str, tuple[str, ...]]]
    spans: Mapping[str, Span]
    """Those with a number have "#" where it stands."""
    empty: frozenset[str]
    filled: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    read_day: ReadDay

    def field(self, word: str) -> str | None:
        """Return the key of the field a word names; None when there is none."""
        return self.names.get(plain_word(word))

    def like(self, word: str) -> str:
        """Return the key of the field whose name begins with a word, or else is most like it; "" when none is."""
        begun = [name for name in self.names if len(plain_word(word)) > 1 and name.startswith(plain_word(word))]
        if begun:
            return self.names[min(begun, key=len)]
        found = get_close_matches(plain_word(word)[:_LONG_WORD], list(self.names), 1, 0.6)
        return self.names[found[0]] if found else ""

    def condition(self, key: str, text: str) -> Filter:
        """Return what a value typed after a field asks; raises InvalidValue with `word` and `value`."""
        field, word = self.fields[key], plain_word(text)
        if word in self.empty or word in self.filled:
            test = FilterTest.EMPTY if word in self.empty else FilterTest.FILLED
            if test in field.tests:
                return Condition(key, test)
        if field.kind is FieldKind.YES_NO:
            return self._yes_no(field, text, word)
        if field.kind in {FieldKind.DAY, FieldKind.NUMBER}:
            return self._compared(field, text, word)
        if field.kind is FieldKind.TEXT:
            exact = text.removeprefix("=").strip() if FilterTest.IS in field.tests else text
            test = FilterTest.CONTAINS if exact == text or not exact else FilterTest.IS
            return Condition(key, test, (exact or text,))
        return self._chosen(field, text, word)

    def _yes_no(self, field: FilterField, text: str, word: str) -> Condition:
        if word not in self.yes | self.no:
            raise _impossible("search_yes_no", field, text)
        return Condition(field.key, FilterTest.IS, (YES if word in self.yes else NO,))

    def _chosen(self, field: FilterField, text: str, word: str) -> Condition:
        known = self.values.get(field.key, {})
        star = word.endswith("*")
        if word in known:
            return Condition(field.key, FilterTest.IS, known[word])
        begun = word.rstrip("*")
        found = sorted({one for name, values in known.items() if name.startswith(begun) for one in values})
        if not found:
            like = _values_like(known, begun)
            raise _impossible("search_none", field, text, like=like, elsewhere=self._elsewhere(field.key, begun, like))
        if len(found) > (1 if field.choices and not star else MOST_VALUES):
            raise _impossible("search_several", field, text, like=tuple(found[:_SOME]))
        return Condition(field.key, FilterTest.IS, tuple(found))

    def _elsewhere(self, key: str, word: str, like: tuple[str, ...]) -> tuple[str, str] | None:
        """Return in which related field a value is, or begins so where nothing of the field itself is `like` it."""
        related = [(one, self.values.get(one, {})) for one in _RELATED if one != key] if key in _RELATED else []
        for one, values in related:
            if word in values:
                return one, values[word][0]
        begun = ((one, values[name][0]) for one, values in related for name in sorted(values) if name.startswith(word))
        return None if like else next(begun, None)

    def _compared(self, field: FilterField, text: str, word: str) -> Filter:
        if field.kind is FieldKind.DAY:
            period = self._period(text, word)
            if period is not None:
                return Condition(field.key, FilterTest.WITHIN, (str(period),))
        if ".." in text:
            since, until = (part.strip() for part in text.split("..", 1))
            if not since and not until:
                raise _impossible("search_range", field, text)
            return self._between(field, since, until, text)
        match = _EDGE.fullmatch(text)
        if match is None:
            return self._equal(field, text)
        return self._edge(field, match[1], match[2])

    def _between(self, field: FilterField, since: str, until: str, text: str) -> Filter:
        """Return what a range asks, of which one edge may be empty."""
        if field.kind is FieldKind.DAY:
            first, last = (self._day(field, since)[0] if since else None, self._day(field, until)[1] if until else None)
            if first and last and last < first:
                raise _impossible("search_backwards", field, text)
            return Condition(field.key, FilterTest.WITHIN, (str(Period(Span.FIXED, 0, first, last)),))
        edges = [(FilterTest.FROM, since), (FilterTest.UNTIL, until)]
        numbers = [(test, _number(field, edge)) for test, edge in edges if edge]
        if len(numbers) == 2 and float(numbers[0][1]) > float(numbers[1][1]):
            raise _impossible("search_backwards", field, text)
        parts = [Condition(field.key, test, (number,)) for test, number in numbers]
        return parts[0] if len(parts) == 1 else Group(tuple(parts))

    def _equal(self, field: FilterField, text: str) -> Condition:
        if field.kind is FieldKind.NUMBER:
            return Condition(field.key, FilterTest.IS, (_number(field, text),))
        since, until = self._day(field, text)
        if since == until:
            return Condition(field.key, FilterTest.IS, (since.isoformat(),))
        return Condition(field.key, FilterTest.WITHIN, (str(Period(Span.FIXED, 0, since, until)),))

    def _edge(self, field: FilterField, sign: str, text: str) -> Filter:
        """Return a comparison; ">" of a month or a year begins after it ends."""
        test = FilterTest.FROM if sign.startswith(">") else FilterTest.UNTIL
        if field.kind is FieldKind.DAY:
            since, until = self._day(field, text)
            edge = {">=": since, "<=": until, ">": until + _DAY, "<": since - _DAY}[sign]
            return Condition(field.key, test, (edge.isoformat(),))
        number = _number(field, text)
        at_least = Condition(field.key, test, (number,))
        return Group((at_least, Condition(field.key, FilterTest.IS_NOT, (number,)))) if len(sign) == 1 else at_least

    def _period(self, text: str, word: str) -> Period | None:
        if word in self.spans and self.spans[word] not in WITH_NUMBER:
            return Period(self.spans[word])
        number = re.search(r"\d+", text)
        span = self.spans.get(plain_word(re.sub(r"\d+", "#", text))) if number else None
        if span is None or number is None or len(number[0]) > 5 or not 0 < int(number[0]) <= MOST_OF.get(span, 0):
            return None
        return Period(span, int(number[0]))

    def _day(self, field: FilterField, text: str) -> tuple[date, date]:
        """Return the first and last day of what was typed: a day, a month (3-2026) or a year."""
        if match := re.fullmatch(r"(?:(\d{1,2})[-/])?(\d{4})|(\d{4})-(\d{1,2})", text):
            year, month = int(match[2] or match[3]), match[1] or match[4]
            if _FIRST_YEAR <= year <= _LAST_YEAR and month is None:
                return date(year, 1, 1), date(year, 12, 31)
            if _FIRST_YEAR <= year <= _LAST_YEAR and month is not None and 1 <= int(month) <= 12:
                first = date(year, int(month), 1)
                return first, Period(Span.THIS_MONTH).days(first)[1] or first
        if (match := _SCHOOL_YEAR.fullmatch(text)) and int(match[2]) == int(match[1]) + 1:
            return date(int(match[1]), 8, 1), date(int(match[2]), 7, 31)
        day = self.read_day(text)
        if day is None or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            raise _impossible("search_day", field, text)
        return day, day


def _values_like(known: Mapping[str, tuple[str, ...]], word: str) -> tuple[str, ...]:
    close = get_close_matches(word[:_LONG_WORD], list(known)[:_LOOKED_AT], 3, 0.6)
    return tuple(dict.fromkeys(value for name in close for value in known[name]))


def _number(field: FilterField, text: str) -> str:
    if not _NUMBER.fullmatch(text) or not isfinite(float(text.replace(",", "."))):
        raise _impossible("search_number", field, text)
    return text.replace(",", ".")


def _impossible(
    code: str, field: FilterField, value: str, *, like: tuple[str, ...] = (), elsewhere: tuple[str, str] | None = None
) -> InvalidValue:
    return InvalidValue(code, field="search", name=field.key, value=value, like=like, elsewhere=elsewhere)
