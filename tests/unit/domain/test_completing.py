# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the search box proposes while one types."""

import time

import pytest

from app.domain.completing import Lexicon, Proposal, complete
from app.domain.filter_fields import FilterFields
from app.services.search_vocabulary import search_words

FIELDS = FilterFields()
LEXICON = Lexicon(
    search_words(FIELDS, {"team": ["Bèta", "De Brug", "Talen"]}),
    [
        (Proposal("team:", "team", "team:Bèta"), ["team", "afdeling"]),
        (Proposal("te-doen:", "te doen"), ["te-doen"]),
        (Proposal("fte:", "fte"), ["fte"]),
    ],
    {
        "team": [Proposal("Bèta", "Bèta"), Proposal('"De Brug"', "De Brug"), Proposal("Talen", "Talen")],
        "fte": [Proposal(">=0,5", ""), Proposal("leeg", "leeg")],
        "since": [Proposal("dit-schooljaar", "dit schooljaar"), Proposal("komende-6-maanden", "komende 6 maanden")],
    },
)


def proposed(typed: str, *, asked: bool = False) -> list[str]:
    """Return what the whole text becomes with each proposal; "|" is where the cursor stands, else at the end."""
    cursor = typed.index("|") if "|" in typed else len(typed)
    text = typed.replace("|", "")
    found = complete(text, cursor, LEXICON, asked=asked)
    return [f"{text[: found.start]}{one.text}{text[found.end :]}" for one in found.proposals] if found else []


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("te", ["team:", "te-doen:"]),
        ("TEA", ["team:"]),
        ("jan te|", ["jan team:", "jan te-doen:"]),
        ("-tea", ["-team:"]),
        ("(afd", ["(team:"]),
        ("te| label:x", ["team: label:x", "te-doen: label:x"]),
        ("t", []),
        ("", []),
        ("jan ", []),
        ("jansen", []),
        ("team:", ["team:Bèta", 'team:"De Brug"', "team:Talen"]),
        ("team:be", ["team:Bèta"]),
        ("team:brug", ['team:"De Brug"']),
        ('team:"de b', ['team:"De Brug"']),
        ("team:talen,be", ["team:talen,Bèta"]),
        ('team:"De Brug",', ['team:"De Brug",Bèta', 'team:"De Brug","De Brug"', 'team:"De Brug",Talen']),
        ("team:|x", ["team:Bèta", 'team:"De Brug"', "team:Talen"]),
        ("te|am:x", []),
        ("team:bèta", []),
        ("team:zzz", []),
        ("tem:b", []),
        ("sinds:kom", ["sinds:komende-6-maanden"]),
        ("sinds:>", []),
        ("fte:", ["fte:>=0,5", "fte:leeg"]),
    ],
)
def test_what_was_begun_is_finished(typed: str, becomes: list[str]) -> None:
    """Fields from two letters on, values behind a colon and behind a comma, between quotation marks where needed."""
    assert proposed(typed) == becomes


def test_whoever_asks_sees_all_fields() -> None:
    """In an empty box, between words, behind a bracket; and one letter is enough then."""
    assert proposed("", asked=True) == ["team:", "te-doen:", "fte:"]
    assert proposed("jan ", asked=True) == ["jan team:", "jan te-doen:", "jan fte:"]
    assert proposed("(", asked=True) == ["(team:", "(te-doen:", "(fte:"]
    assert proposed("f", asked=True) == ["fte:"]


def test_the_list_is_quick_among_thousands_of_values() -> None:
    """It is made while one types."""
    many = [Proposal(f"é {number}", f"é {number}") for number in range(5_000)]
    lexicon = Lexicon(LEXICON.words, [], {"team": many})
    began = time.perf_counter()
    for typed in ("team:", "team:e", "team:e9", "team:zz"):
        complete(typed, len(typed), lexicon)
    assert time.perf_counter() - began < 1
