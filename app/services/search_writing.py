# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a filter as it would be typed in the search box, so that who clicks learns to type."""

from datetime import date
from typing import Any

from app.domain.filter_fields import EVENT, YES, FieldKind, FilterField
from app.domain.filters import POSITIVE, WITHOUT_VALUES, Condition, Filter, FilterTest, Group
from app.domain.relative_days import Period, Span, period_of
from app.domain.search_language import Search, read_search
from app.domain.search_tokens import LONGEST
from app.domain.search_words import SearchWords
from app.errors import InvalidValue
from app.persistence.filter_sources import PARTICIPATIONS
from app.services.filter_words import FilterWords
from app.services.search_vocabulary import as_typed, quoted, typed_names
from app.wording import Wording

_SIGNS = {FilterTest.FROM: ">=", FilterTest.UNTIL: "<="}


def typed_form(tree: Filter, words: SearchWords, wording: Wording) -> str:
    """Return what one types to ask the same; "" where that cannot be typed, or would ask something else."""
    text = _Writer(words, wording).written(tree, outer=True)
    try:
        found = read_search(text, words) if len(text) <= LONGEST else Search()
    except InvalidValue:
        return ""
    same = found.where is not None and not found.text and _plain(found.where) == _plain(tree)
    return text if same else ""


class _Writer:
    """Writes in the names of one language."""

    def __init__(self, words: SearchWords, wording: Wording) -> None:
        self._words, self._wording = words, wording
        self._said = FilterWords(words.fields, wording)

    def written(self, tree: Filter, *, outer: bool = False) -> str:
        """Return a filter as text, between brackets where that is needed."""
        if isinstance(tree, Condition):
            return self._condition(tree)
        parts = [self.written(part) for part in tree.parts]
        joined = f" {'OF' if self._wording.language == 'nl' else 'OR'} ".join(parts) if tree.any else " ".join(parts)
        if tree.negated:
            return f"-{joined}" if len(parts) == 1 and joined[:1] not in "-(" else f"-({joined})"
        return joined if outer or len(parts) == 1 else f"({joined})"

    def _condition(self, one: Condition) -> str:
        field = self._words.fields.get(one.field)
        if field is None:
            return ""
        name = next((each for each in typed_names(field, self._wording) if self._words.field(each) == field.key), "")
        if one.test in WITHOUT_VALUES:
            return f"{name}:{self._some(field, one.test)}"
        minus = "-" if one.test in {FilterTest.IS_NOT, FilterTest.CONTAINS_NOT} else ""
        values = [self._value(field, one.test, value) for value in one.values]
        if field.kind is FieldKind.NUMBER and len(values) > 1:
            # In a number the comma is the decimal sign.
            return self.written(Group(tuple(Condition(one.field, one.test, (each,)) for each in one.values), any=True))
        return f"{minus}{name}:{','.join(values)}"

    def _some(self, field: FilterField, test: FilterTest) -> str:
        words = self._wording.say(f"search_word.{test.value}").split(", ")
        return as_typed(words[3 if field.key.startswith(EVENT) else 0])

    def _value(self, field: FilterField, test: FilterTest, value: str) -> str:
        if test is FilterTest.WITHIN:
            return self._period(period_of(value))
        if field.kind is FieldKind.DAY:
            return _SIGNS.get(test, "") + _day(date.fromisoformat(value))
        if field.kind is FieldKind.NUMBER:
            return _SIGNS.get(test, "") + self._said.value(field.key, value)
        if field.kind is FieldKind.YES_NO:
            return self._wording.say(f"search_word.{'yes' if value == YES else 'no'}").split(", ")[0]
        if field.choices and not field.name:
            return as_typed(self._said.value(field.key, value))
        exact = field.kind is FieldKind.TEXT and test in {FilterTest.IS, FilterTest.IS_NOT}
        return quoted(f"={value}" if exact else value)

    def _period(self, period: Period) -> str:
        if period.span is Span.FIXED:
            since, until = (_day(day) if day else "" for day in (period.since, period.until))
            return f"{since}..{until}"
        word = self._wording.say(f"search_span.{period.span.value}").split(", ")[0]
        return "-".join(word.replace("#", str(period.number)).split())


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year:04}"


def _plain(tree: Filter) -> Any:  # noqa: ANN401 - tuples within tuples
    """Return a filter so that two that ask the same in another form are equal."""
    if isinstance(tree, Condition):
        positive = POSITIVE.get(tree.test)
        values = frozenset(value.casefold() for value in tree.values)
        if len(values) > 1:
            each = {(tree.field, positive or tree.test, frozenset({value})) for value in values}
            return _turned(("any", frozenset(each))) if positive else ("any", frozenset(each))
        found = (tree.field, positive or tree.test, values)
        return _turned(found) if positive else found
    word = "any" if tree.any else "all"
    parts: set[object] = set()
    for one in tree.parts:
        part = _plain(one)
        alike = isinstance(part, tuple) and part[0] == word and not _of_one_activity(one)
        parts |= part[1] if alike else {part}
    alone = len(parts) == 1 and (tree.negated or not _of_one_activity(tree))
    found_parts = next(iter(parts)) if alone else (word, frozenset(parts))
    return _turned(found_parts) if tree.negated else found_parts


def _of_one_activity(tree: Filter) -> bool:
    """Return whether a group keeps what it asks of an activity apart from what is asked beside it."""
    parts = tree.parts if isinstance(tree, Group) else ()
    return any(isinstance(one, Condition) and one.field in PARTICIPATIONS for one in parts)


def _turned(plain: Any) -> Any:  # noqa: ANN401
    return plain[1] if isinstance(plain, tuple) and plain[0] == "not" else ("not", plain)
