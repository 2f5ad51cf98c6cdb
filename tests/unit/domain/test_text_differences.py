# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which words of a letter came and went."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text_differences import Kind, Stretch, differences


def test_a_word_that_was_changed_shows_before_and_after() -> None:
    """Whole words, not letters."""
    assert differences("Wij nodigen u uit.", "Wij vragen u uit!") == [
        Stretch(Kind.SAME, "Wij "),
        Stretch(Kind.REMOVED, "nodigen"),
        Stretch(Kind.ADDED, "vragen"),
        Stretch(Kind.SAME, " u uit"),
        Stretch(Kind.REMOVED, "."),
        Stretch(Kind.ADDED, "!"),
    ]


def test_a_field_is_one_word() -> None:
    """It comes or goes whole."""
    assert differences("Dag «Naam in een zin».", "Dag «Naam».")[1] == Stretch(Kind.REMOVED, "«Naam in een zin»")


@given(st.text("ab \n.", max_size=30), st.text("ab \n.", max_size=30))
def test_both_texts_can_be_read_from_it(before: str, after: str) -> None:
    """Nothing is left out."""
    found = differences(before, after)
    assert "".join(one.text for one in found if one.kind is not Kind.ADDED) == before
    assert "".join(one.text for one in found if one.kind is not Kind.REMOVED) == after


def test_a_text_that_is_another_one_is_told_at_once() -> None:
    """Whole pages of words are not compared one by one, which would take seconds."""
    before, after = ("\n".join(f"{word} {number} " * 90 for number in range(40)) for word in ("Geachte", "Beste"))
    found = differences(before, after)
    assert "".join(one.text for one in found if one.kind is not Kind.ADDED) == before
    assert "".join(one.text for one in found if one.kind is not Kind.REMOVED) == after
    assert len(found) == 2
