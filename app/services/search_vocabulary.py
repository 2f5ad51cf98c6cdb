# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All words a school can be searched by: of fields, values and periods, those of both languages at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from app.domain.filter_fields import EVENT, FieldKind, FilterField, FilterFields
from app.domain.relative_days import Span
from app.domain.search_words import SearchWords, plain_word
from app.exchange.days import UnreadableDayError, read_day
from app.services.filter_words import FilterWords
from app.wording import LANGUAGES, Wording

_Values = Mapping[str, Sequence[str]]


def search_words(fields: FilterFields, in_use: _Values) -> SearchWords:
    """Return the words to search by; `in_use` are the values of fields without fixed choices, by their keys."""
    both = [Wording(language) for language in LANGUAGES]
    return SearchWords(
        fields,
        names=_names(fields, both),
        values={field.key: _values(field, fields, in_use.get(field.key, ()), both) for field in _chosen_from(fields)},
        spans={word: span for span in Span if span is not Span.FIXED for word in _words(both, f"search_span.{span}")},
        **{name: frozenset(_words(both, f"search_word.{name}")) for name in ("empty", "filled", "yes", "no")},
        read_day=_day,
    )


def typed_names(field: FilterField, wording: Wording) -> list[str]:
    """Return the names of a field as they are typed, with hyphens for spaces, the usual one first.

    An own field that is called as another field is has that name behind "eigen" or "own" too.
    """
    if field.name:
        return [as_typed(field.name), as_typed(f"{wording.say('search_word.own')} {field.name}")]
    group, key = ("search_event", field.key.removeprefix(EVENT)) if field.key.startswith(EVENT) else ("search_name", "")
    return [as_typed(name) for name in wording.say(f"{group}.{key or field.key}").split(", ")]


def as_typed(text: str) -> str:
    """Return a name or a fixed choice as it can be typed without quotation marks."""
    kept = "".join(" " if sign in ':,"()|' else sign for sign in text)
    return "-".join(kept.replace("#", "6").split())


def quoted(value: str) -> str:
    """Return a value as it is typed, between quotation marks where it has signs that mean something."""
    return f'"{value}"' if any(sign in ' ,()|"*' for sign in value) else value


def _names(fields: FilterFields, both: Sequence[Wording]) -> dict[str, str]:
    """Return the keys by every name. The usual names come first, then a school's own, then what else they are called.

    Where two fields share a name the first has it, and Dutch goes before English.
    """
    named = [(field, typed_names(field, wording)) for wording in both for field in fields.values()]
    found = {plain_word(names[0]): field.key for field, names in reversed(named) if not field.name}
    for own in (True, False):
        for field, names in named:
            for name in names if bool(field.name) is own else ():
                found.setdefault(plain_word(name), field.key)
    for wording in both:
        for key in fields:
            found.setdefault(plain_word(as_typed(FilterWords(fields, wording).field(key))), key)
    found.pop("", None)
    return found


def _chosen_from(fields: FilterFields) -> Iterator[FilterField]:
    return (field for field in fields.values() if field.kind is FieldKind.CHOICE)


def _values(
    field: FilterField, fields: FilterFields, in_use: Iterable[str], both: Sequence[Wording]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    named = [(value, value) for value in dict.fromkeys([*field.choices, *in_use])]
    if field.choices and not field.name:
        named = [(FilterWords(fields, wording).value(field.key, one), one) for wording in both for one in field.choices]
    if field.choices and not field.name:
        named += [(as_typed(name), value) for name, value in named]
    for name, value in named:
        word = plain_word(name)
        if word and value not in found.get(word, ()):
            found[word] = (*found.get(word, ()), value)
    return found


def _words(both: Sequence[Wording], key: str) -> Iterator[str]:
    return (plain_word(word) for wording in both for word in wording.say(key).split(", "))


def _day(text: str) -> date | None:
    if text.isdigit() and len(text) != len("20260801"):
        return None  # the number of a day in a workbook: nobody types that
    try:
        return read_day(text)
    except UnreadableDayError:
        return None
