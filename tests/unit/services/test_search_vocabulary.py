# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words to search by: every field can be typed in both languages, and no two are called the same."""

from collections import Counter

import pytest

from app.domain.filter_fields import FieldKind, FilterFields
from app.domain.own_fields import OwnField, OwnKind
from app.domain.relative_days import Span
from app.domain.search_words import plain_word
from app.services.filter_words import FilterWords
from app.services.search_vocabulary import as_typed, quoted, search_words, typed_names
from app.wording import Wording

FIELDS = FilterFields([OwnField("Team", id=3), OwnField("Gebouw", OwnKind.CHOICE, ("Noord",), id=4)])  # type: ignore[arg-type]
WORDS = search_words(FIELDS, {"team": ["Bèta", "beta", "…"]})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_field_is_found_by_its_names(language: str) -> None:
    """As it is proposed, and as sentences call it."""
    wording = Wording(language)
    usual = {typed_names(field, wording)[0]: field.key for field in FIELDS.values() if not field.name}
    assert {name: WORDS.field(name) for name in usual} == usual
    said = FilterWords(FIELDS, wording)
    labels = {one.key: as_typed(said.field(one.key)) for one in FIELDS.values() if not one.name}
    assert [label for label in labels.values() if WORDS.field(label) is None] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_fields_share_a_name(language: str) -> None:
    """Within a language."""
    named = Counter(plain_word(name) for one in FilterFields().values() for name in typed_names(one, Wording(language)))
    assert [name for name, count in named.items() if count > 1] == []


def test_an_own_field_goes_before_what_another_is_also_called() -> None:
    """But not before its usual name; then "eigen" makes the difference."""
    assert (WORDS.field("gebouw"), WORDS.field("team"), WORDS.field("eigen-team")) == ("own.4", "team", "own.3")


def test_every_choice_and_period_can_be_typed() -> None:
    """With hyphens for spaces, in both languages."""
    for language in ("nl", "en"):
        said = FilterWords(FIELDS, Wording(language))
        for field in FIELDS.values():
            for choice in field.choices if field.kind is FieldKind.CHOICE else ():
                assert choice in WORDS.values[field.key][plain_word(as_typed(said.value(field.key, choice)))]
        for span in (one for one in Span if one is not Span.FIXED):
            name = Wording(language).say(f"search_span.{span.value}").split(", ")[0]
            assert WORDS.spans[plain_word(name)] is span


def test_values_that_differ_by_accents_only_are_found_together() -> None:
    """And one of signs only can be typed by nobody."""
    assert WORDS.values["team"] == {"beta": ("Bèta", "beta"), "...": ("…",)}


def test_a_value_is_quoted_where_its_signs_mean_something() -> None:
    """A space, a comma, a bracket."""
    assert [quoted(one) for one in ("Bèta", "De Brug", "a,b", "x(y)")] == ["Bèta", '"De Brug"', '"a,b"', '"x(y)"']
