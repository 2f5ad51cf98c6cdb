# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""People are found by any words of their name, and no text breaks a name."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.name_search import normalise_for_search
from app.domain.names import (
    FormOfAddress,
    NameUse,
    PersonName,
    address_name,
    display_name,
    running_text,
    salutation,
    salutation_english,
    search_text,
    sort_key,
    sort_name,
    surname_part,
)


def found(query: str, name: PersonName) -> bool:
    """Search as the database does: each word occurs somewhere in the search text."""
    return all(word in search_text(name) for word in normalise_for_search(query))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("van den Berg", ("berg",)),
        ("BÉRG Anne", ("berg", "anne")),
        ("van den", ("van", "den")),
        ("'t Hart", ("hart",)),
        ("’t Hart", ("hart",)),
        ("d'Ancona", ("dancona",)),
        ("Łukasz Søren Weiß Yıldız Ĳzer", ("lukasz", "soren", "weiss", "yildiz", "ijzer")),
        ("J.P. Bos-de Wit", ("jp", "bos", "wit")),
        ("100%_'", ("100",)),
        (" ", ()),
    ],
)
def test_a_query_is_bared_to_its_words(text: str, expected: tuple[str, ...]) -> None:
    """No accents, capitals or apostrophes; tussenvoegsels only when nothing else is asked."""
    assert expected == normalise_for_search(text)


@pytest.mark.parametrize(
    "query",
    ["berg", "van den berg", "Berg anne", "anne BERG", "den", "J.P.", "jp", "anne-marie", "annemarie", "ancona", "'t"],
)
def test_a_person_is_found_by_words_in_any_order(query: str) -> None:
    """Own name, partner's name, first name and initials are all searched."""
    name = PersonName(
        initials="J.P.",
        first_name="Anne-Marie",
        prefix="van den",
        surname="Berg",
        partner_prefix="d'",
        partner_surname="Ancona-'t Hart",
    )
    assert found(query, name)


def test_a_surname_that_is_also_a_tussenvoegsel_is_found() -> None:
    """Someone called Do is found by that name."""
    assert found("Do", PersonName(first_name="Mai", surname="Do"))
    assert found("mai do", PersonName(first_name="Mai", surname="Do"))


LETTERS = st.text(alphabet=st.sampled_from("abJTdvÖłĳß'’-–., \t\u0301İ́٣字%"), max_size=8)
TEXTS = st.text(max_size=12) | LETTERS | st.sampled_from(["van den", "d'", "'t", "Berg", "O'Brien", "IJzer", "."])
NAMES = st.builds(
    PersonName,
    initials=TEXTS,
    first_name=TEXTS,
    given_names=TEXTS,
    prefix=TEXTS,
    surname=TEXTS,
    partner_prefix=TEXTS,
    partner_surname=TEXTS,
    name_use=st.sampled_from(NameUse),
    titles_before=TEXTS | st.sampled_from(["dr. mr.", "baron", "jonkvrouw"]),
    titles_after=TEXTS,
    form_of_address=st.sampled_from(FormOfAddress),
)


@settings(max_examples=100, deadline=None)
@given(NAMES)
def test_no_text_makes_a_name_with_loose_ends(name: PersonName) -> None:
    """No double spaces, no line breaks, nothing dangling, whatever the parts hold."""
    for derive in (salutation, salutation_english, address_name, running_text, sort_name, display_name, surname_part):
        text = derive(name)
        assert text == " ".join(text.split())
        assert not re.search(r"^[-,]|[-,]$|- | -|,,", text), text


@settings(max_examples=100, deadline=None)
@given(NAMES, st.randoms(use_true_random=False))
def test_each_word_of_a_name_finds_the_person(name: PersonName, random: object) -> None:
    """All words of the surnames, first name and initials, in any order."""
    parts = [name.initials, name.first_name, name.prefix, name.surname, name.partner_prefix, name.partner_surname]
    words = " ".join(parts).split()
    random.shuffle(words)  # type: ignore[attr-defined]
    assert found(" ".join(words), name)


@settings(max_examples=100, deadline=None)
@given(NAMES)
def test_a_sort_key_is_plain_and_ignores_capitals(name: PersonName) -> None:
    """ASCII only, the same each time, and normalising twice changes nothing."""
    key = sort_key(name)
    assert key.isascii()
    assert key == sort_key(name)
    words = normalise_for_search(name.surname)
    assert words == normalise_for_search(" ".join(words))
