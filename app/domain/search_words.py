# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the search language: what fields, values and periods are called, whatever their accents and capitals."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from app.domain.filter_fields import NO, YES, FieldKind, FilterField, FilterFields
from app.domain.filters import Condition, Filter, FilterTest, Group
from app.domain.plain_text import without_accents
from app.domain.relative_days import WITH_NUMBER, Period, Span
from app.errors import InvalidValue

_EDGE = re.compile(r"(>=|<=|>|<)\s*(.+)")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_GAP = re.compile(r"[\s_-]+")
ReadDay = Callable[[str], date | None]
"""Reads a day as people type it; None when it is none."""


def plain_word(text: str) -> str:
    """Return a word for comparing: without accents, capitals, spaces and hyphens."""
    return _GAP.sub("", without_accents(text))


@dataclass(frozen=True, slots=True)
class SearchWords:
    """All words, each by `plain_word`. `values` are of each field by its key: of fixed choices, and those in use."""

    fields: FilterFields
    names: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
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
        """Return the name of a field most like a word, "" when none is."""
        return next(iter(get_close_matches(plain_word(word), list(self.names), 1, 0.6)), "")

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
            return Condition(key, FilterTest.CONTAINS, (text,))
        return self._chosen(field, text, word)

    def _yes_no(self, field: FilterField, text: str, word: str) -> Condition:
        if word not in self.yes | self.no:
            raise _impossible("search_yes_no", field, text)
        return Condition(field.key, FilterTest.IS, (YES if word in self.yes else NO,))

    def _chosen(self, field: FilterField, text: str, word: str) -> Condition:
        known = self.values.get(field.key, {})
        star = word.endswith("*")
        if word in known:
            return Condition(field.key, FilterTest.IS, (known[word],))
        found = sorted({value for name, value in known.items() if name.startswith(word.rstrip("*"))})
        if not found or (len(found) > 1 and not star and field.choices):
            code = "search_several" if found else "search_none"
            raise _impossible(code, field, text, like=", ".join(found[:5]) or self._value_like(known, word))
        return Condition(field.key, FilterTest.IS, tuple(found))

    @staticmethod
    def _value_like(known: Mapping[str, str], word: str) -> str:
        return ", ".join(known[name] for name in get_close_matches(word, list(known), 3, 0.5))

    def _compared(self, field: FilterField, text: str, word: str) -> Filter:
        if field.kind is FieldKind.DAY:
            period = self._period(text, word)
            if period is not None:
                return Condition(field.key, FilterTest.WITHIN, (str(period),))
        if ".." in text:
            since, until = (part.strip() for part in text.split("..", 1))
            if field.kind is FieldKind.DAY:
                edges = (self._day(field, since)[0] if since else None, self._day(field, until)[1] if until else None)
                return Condition(field.key, FilterTest.WITHIN, (str(Period(Span.FIXED, 0, *edges)),))
            both = [(FilterTest.FROM, since), (FilterTest.UNTIL, until)]
            parts = [Condition(field.key, test, (_number(field, edge),)) for test, edge in both if edge]
            return parts[0] if len(parts) == 1 else Group(tuple(parts))
        match = _EDGE.fullmatch(text)
        if match is None:
            return self._equal(field, text)
        return self._edge(field, match[1], match[2])

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
            if sign in {">", "<"}:
                opposite = FilterTest.UNTIL if sign == ">" else FilterTest.FROM
                edge = until if sign == ">" else since
                known = Condition(field.key, FilterTest.FILLED)
                return Group((known, Group((Condition(field.key, opposite, (edge.isoformat(),)),), negated=True)))
            return Condition(field.key, test, ((since if sign == ">=" else until).isoformat(),))
        number = _number(field, text)
        at_least = Condition(field.key, test, (number,))
        return Group((at_least, Condition(field.key, FilterTest.IS_NOT, (number,)))) if len(sign) == 1 else at_least

    def _period(self, text: str, word: str) -> Period | None:
        if word in self.spans:
            return Period(self.spans[word])
        number = re.search(r"\d+", text)
        span = self.spans.get(plain_word(re.sub(r"\d+", "#", text))) if number else None
        if span is None or span not in WITH_NUMBER or number is None or not 0 < int(number[0]) <= 36_500:
            return None
        return Period(span, int(number[0]))

    def _day(self, field: FilterField, text: str) -> tuple[date, date]:
        """Return the first and last day of what was typed: a day, a month (3-2026) or a year."""
        if match := re.fullmatch(r"(?:(\d{1,2})[-/])?(\d{4})|(\d{4})-(\d{1,2})", text):
            year, month = int(match[2] or match[3]), match[1] or match[4]
            if 1 <= year < 9999 and month is None:
                return date(year, 1, 1), date(year, 12, 31)
            if 1 <= year < 9999 and month is not None and 1 <= int(month) <= 12:
                first = date(year, int(month), 1)
                return first, Period(Span.THIS_MONTH).days(first)[1] or first
        day = self.read_day(text)
        if day is None:
            raise _impossible("search_day", field, text)
        return day, day


def _number(field: FilterField, text: str) -> str:
    if not _NUMBER.fullmatch(text):
        raise _impossible("search_number", field, text)
    return text.replace(",", ".")


def _impossible(code: str, field: FilterField, value: str, *, like: str = "") -> InvalidValue:
    return InvalidValue(code, field="search", name=field.key, value=value, like=like)
