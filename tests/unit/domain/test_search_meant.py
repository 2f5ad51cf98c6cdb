# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody means who types nearly what the search language asks for."""

import pytest

from app.domain.filter_fields import FilterFields
from app.domain.filters import Condition, Filter, FilterTest, Group
from app.domain.search_language import read_search
from app.errors import InvalidValue
from app.services.search_vocabulary import search_words

WORDS = search_words(
    FilterFields(), {"team": ["Bèta", "Talen", "De Brug"], "tag": ["stage"], "subject": ["Frans", "Duits"]}
)
BETA, TALEN = (Condition("team", FilterTest.IS, (one,)) for one in ("Bèta", "Talen"))
INVITED = Condition("status", FilterTest.IS, ("invited",))


def where(text: str) -> Filter | None:
    """Return what a text asks."""
    return read_search(text, WORDS).where


def without(word: str) -> Group:
    """Return that a name has no such word in it."""
    return Group((Condition("name", FilterTest.CONTAINS, (word,)),), negated=True)


@pytest.mark.parametrize(
    "text",
    [
        "team:bèta of team:talen",
        "team:bèta or team:talen",
        "(team:bèta) Of (team:talen)",
        "--team:bèta of --team:talen",
    ],
)
def test_of_in_small_letters_is_or_between_things_that_are_no_names(text: str) -> None:
    """Nobody who types that looks for somebody called Of."""
    assert where(text) == Group((BETA, TALEN), any=True)


def test_of_in_small_letters_is_or_behind_what_must_not_be() -> None:
    """A name with a minus is no name that is looked for, and in brackets it is the same."""
    assert where("-jansen of -bakker") == Group((without("jansen"), without("bakker")), any=True)
    either = Group((BETA, TALEN), any=True)
    assert where("status:uitgenodigd (team:bèta of team:talen)") == Group((INVITED, either))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("team:bèta of", "of"),
        ("of team:bèta", "of"),
        ("jansen of team:bèta", "jansen of"),
        ("team:bèta of jansen", "of jansen"),
        ('team:bèta "of" team:bèta', "of"),
    ],
)
def test_of_in_small_letters_beside_a_name_is_a_name(text: str, names: str) -> None:
    """Somebody may be called so, or have it as a staff code."""
    assert read_search(text, WORDS).text == names


def test_a_mistyped_field_or_value_is_recognised() -> None:
    """The sentence can ask whether that was meant."""
    with pytest.raises(InvalidValue) as field:
        read_search("taem:bèta", WORDS)
    with pytest.raises(InvalidValue) as value:
        read_search("team:beeta", WORDS)
    assert (field.value.facts["like"], value.value.facts["like"]) == ("team", ("Bèta",))


@pytest.mark.parametrize(
    ("word", "field"), [("afk", "code"), ("vest", "location"), ("funct", "job"), ("staf", "kind"), ("v", "")]
)
def test_a_field_whose_name_begins_so_is_meant(word: str, field: str) -> None:
    """Rather than a shorter one that happens to look like it."""
    with pytest.raises(InvalidValue) as caught:
        read_search(f"{word}:x", WORDS)
    assert caught.value.facts["like"] == field


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("vaksectie:talen", ("team", "Talen")),
        ("vestiging:frans", ("subject", "Frans")),
        ("groep:bet", ("team", "Bèta")),
        ("team:d", None),
        ("team:du", ("subject", "Duits")),
        ("team:talenn", None),
        ("ronde:talen", None),
        ("team:gamma", None),
    ],
)
def test_what_is_in_another_field_of_the_sort_is_recognised(text: str, elsewhere: tuple[str, str] | None) -> None:
    """One school calls a section what another calls a team; a typing error in the field itself comes first."""
    try:
        read_search(text, WORDS)
        found = None
    except InvalidValue as error:
        found = error.facts["elsewhere"]
    assert found == elsewhere
