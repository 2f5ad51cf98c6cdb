# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which words a letter's spelling check looks at, and what it thinks of them."""

import pytest

from app.documents.spelling import is_right, suggestions, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wij nodigen u uit.", ["Wij", "nodigen", "uit"]),
        ("Dag Van den Berg, welkom", ["Dag", "den", "welkom"]),
        ("de PO-raad en 3e lid@school.nl", ["de", "en"]),
        ("docentencode’s vóór e-mail", ["docentencode’s", "vóór", "e-mail"]),
        ("Kom! Graag. ‘Echt’", ["Kom", "Graag", "Echt"]),
    ],
)
def test_names_abbreviations_and_addresses_are_not_looked_at(text: str, words: list[str]) -> None:
    """A capital inside a sentence is a name."""
    assert [word for _place, word in words_in(text) if word not in {"lid", "school", "nl"}] == words


def test_a_dutch_word_is_right_or_gets_what_was_meant() -> None:
    """Compounds that stand in no dictionary are right too."""
    assert all(is_right(word, "nl") for word in ("registeruren", "studiedag", "vóór", "collega's", "collega’s"))
    assert not is_right("bevoegdheidt", "nl")
    assert "bevoegdheid" in suggestions("bevoegdheidt", "nl")


def test_an_english_letter_is_held_to_british_spelling() -> None:
    """With the -ise of schools there, and without the Dutch list: a Dutch word is no English one."""
    right = ("colour", "organise", "enrolled", "programme", "don’t", "part-time", "Teachers")
    assert all(is_right(word, "en") for word in right)
    assert not any(is_right(word, "en") for word in ("color", "recieve", "uitnodiging"))
    assert "receive" in suggestions("recieve", "en")


def test_a_language_without_a_list_has_no_faults() -> None:
    """Nothing is said about a letter in another language."""
    assert is_right("xyzzy", "de")
    assert suggestions("xyzzy", "de") == ()
