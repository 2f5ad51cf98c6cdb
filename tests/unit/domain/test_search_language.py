# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a secretary types in the search box means what it says, and a mistake is told with its place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.filter_fields import FilterFields
from app.domain.filters import Condition, Filter, FilterTest, Group, filter_of, plain_filter
from app.domain.own_fields import OwnField, OwnKind
from app.domain.search_language import Search, is_plain, read_search
from app.domain.search_tokens import LONGEST
from app.errors import InvalidValue
from app.services.search_vocabulary import search_words

OWN = [
    OwnField("Kluis", OwnKind.NUMBER, id=3),  # type: ignore[arg-type]
    OwnField("BHV tot", OwnKind.DATE, id=4),  # type: ignore[arg-type]
    OwnField("Gebouw", OwnKind.CHOICE, ("Noord", "Zuid-Oost"), id=5),  # type: ignore[arg-type]
]
FIELDS = FilterFields(OWN)
WORDS = search_words(
    FIELDS, {"team": ["Bèta", "Talen", "De Brug", "Bovenbouw"], "tag": ["stage"], "subject": ["Frans", "Duits"]}
)
BETA = Condition("team", FilterTest.IS, ("Bèta",))
TALEN = Condition("team", FilterTest.IS, ("Talen",))
STAGE = Condition("tag", FilterTest.IS, ("stage",))
INVITED = Condition("status", FilterTest.IS, ("invited",))


def where(text: str) -> Filter | None:
    """Return what a text asks, all of which is a filter."""
    found = read_search(text, WORDS)
    assert found.text == ""
    return found.where


def name(word: str) -> Condition:
    """Return that a name has a word in it."""
    return Condition("name", FilterTest.CONTAINS, (word,))


def fte(test: FilterTest, value: str) -> Condition:
    """Return what is asked of the fte."""
    return Condition("fte", test, (value,))


def no(part: Filter) -> Group:
    """Return the opposite of a condition."""
    return Group((part,), negated=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "jansen",
        "de Vries",
        "van 't Hof",
        "Jansen-de Vries",
        "j.jansen@wilgenhof.example",
        "of",
        "or",
        "Of-ficier",
        "OF",
        " OR ",
        "jansen of bakker",
        "van of",
        "é\u0301 ß 💡",
        "a" * 500,
        "-",
        "100%",
        "d'",
        "a & b",
        "O'Neill, Tom",
    ],
)
def test_names_are_only_names(text: str) -> None:
    """Nothing of the language gets in the way of who types a name."""
    assert is_plain(text)
    assert read_search(text, WORDS) == Search(text.strip())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("team:bèta", BETA),
        ("TEAM:BETA", BETA),
        ('team:"Bèta"', BETA),
        ("team:bèta status:uitgenodigd -label:stage", Group((BETA, INVITED, no(STAGE)))),
        ("team:bèta status:invited -tag:stage", Group((BETA, INVITED, no(STAGE)))),
        ("team:bèta,talen", Condition("team", FilterTest.IS, ("Bèta", "Talen"))),
        ("team:bèta,", BETA),
        ('team:"De Brug",talen', Condition("team", FilterTest.IS, ("De Brug", "Talen"))),
        ("team:de-brug", Condition("team", FilterTest.IS, ("De Brug",))),
        ("team:b", Condition("team", FilterTest.IS, ("Bovenbouw", "Bèta"))),
        ("team:*", Condition("team", FilterTest.IS, ("Bovenbouw", "Bèta", "De Brug", "Talen"))),
        ("team:leeg", Condition("team", FilterTest.EMPTY)),
        ("-team:leeg", no(Condition("team", FilterTest.EMPTY))),
        ("team:bèta,leeg", Group((BETA, Condition("team", FilterTest.EMPTY)), any=True)),
        ("label:ingevuld", Condition("tag", FilterTest.FILLED)),
        ("e-mail:wilgenhof", Condition("email", FilterTest.CONTAINS, ("wilgenhof",))),
        ("in-dienst:nee", Condition("in_service", FilterTest.IS, ("no",))),
        ("adres:ja", Condition("has_address", FilterTest.IS, ("yes",))),
        ("bevoegdheid:in-opleiding", Condition("grade", FilterTest.IS, ("in_opleiding",))),
        ("te-doen:nog-uit-te-nodigen", Condition("need", FilterTest.IS, ("to_invite",))),
        ("gebouw:zuid-oost", Condition("own.5", FilterTest.IS, ("Zuid-Oost",))),
    ],
)  # fmt: skip
def test_a_field_s_value_is_asked(text: str, wanted: Filter) -> None:
    """In either language, whatever accents and capitals, also when it is not typed to its end."""
    assert where(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("team:bèta OF team:talen", Group((BETA, TALEN), any=True)),
        ("team:bèta OR team:talen", Group((BETA, TALEN), any=True)),
        ("team:bèta|team:talen", Group((BETA, TALEN), any=True)),
        ("status:uitgenodigd team:bèta OF team:talen", Group((Group((INVITED, BETA)), TALEN), any=True)),
        ("status:uitgenodigd (team:bèta OF team:talen)", Group((INVITED, Group((BETA, TALEN), any=True)))),
        ("-(team:bèta OF team:talen)", Group((BETA, TALEN), any=True, negated=True)),
        ("-(team:bèta label:stage)", Group((BETA, STAGE), negated=True)),
        ("--team:bèta", BETA),
        ("---team:bèta", no(BETA)),
        ("((team:bèta))", BETA),
        ("()", None),
        ("-jansen", no(name("jansen"))),
        ('-"de Vries"', no(name("de Vries"))),
        ("jansen OF de vries", Group((name("jansen"), Group((name("de"), name("vries")))), any=True)),
    ],
)
def test_or_brackets_and_minus_bind_as_they_read(text: str, wanted: Filter | None) -> None:
    """What stands side by side holds together; OF parts that, brackets bind closer, a minus asks the opposite."""
    assert where(text) == wanted


def test_words_beside_a_field_are_looked_for_in_names() -> None:
    """Together, as ever."""
    assert read_search('jan team:bèta "de Vries"', WORDS) == Search("jan de Vries", BETA)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("fte:0,5", Condition("fte", FilterTest.IS, ("0.5",))),
        ("fte:0.5", Condition("fte", FilterTest.IS, ("0.5",))),
        ("fte:>=0,5", Condition("fte", FilterTest.FROM, ("0.5",))),
        ("fte:<=1", Condition("fte", FilterTest.UNTIL, ("1",))),
        ("fte:>0,5", Group((fte(FilterTest.FROM, "0.5"), fte(FilterTest.IS_NOT, "0.5")))),
        ("fte:0,4..0,8", Group((fte(FilterTest.FROM, "0.4"), fte(FilterTest.UNTIL, "0.8")))),
        ("fte:0,4..", Condition("fte", FilterTest.FROM, ("0.4",))),
        ("uren:..10", Condition("hours", FilterTest.UNTIL, ("10",))),
        ("kluis:-3", Condition("own.3", FilterTest.IS, ("-3",))),
        ("sinds:1-9-2026", Condition("since", FilterTest.IS, ("2026-09-01",))),
        ("sinds:2026-09-01", Condition("since", FilterTest.IS, ("2026-09-01",))),
        ('sinds:"1 september 2026"', Condition("since", FilterTest.IS, ("2026-09-01",))),
        ("sinds:9-2026", Condition("since", FilterTest.WITHIN, ("2026-09-01/2026-09-30",))),
        ("sinds:2028-02", Condition("since", FilterTest.WITHIN, ("2028-02-01/2028-02-29",))),
        ("sinds:2026", Condition("since", FilterTest.WITHIN, ("2026-01-01/2026-12-31",))),
        ("sinds:2025-2026", Condition("since", FilterTest.WITHIN, ("2025-08-01/2026-07-31",))),
        ("sinds:>=9-2026", Condition("since", FilterTest.FROM, ("2026-09-01",))),
        ("sinds:>9-2026", Condition("since", FilterTest.FROM, ("2026-10-01",))),
        ("sinds:<9-2026", Condition("since", FilterTest.UNTIL, ("2026-08-31",))),
        ("sinds:<=9-2026", Condition("since", FilterTest.UNTIL, ("2026-09-30",))),
        ("sinds:>1-9-2026", Condition("since", FilterTest.FROM, ("2026-09-02",))),
        ("sinds:1-8-2026..9-2026", Condition("since", FilterTest.WITHIN, ("2026-08-01/2026-09-30",))),
        ("sinds:2026..", Condition("since", FilterTest.WITHIN, ("2026-01-01/",))),
        ("sinds:..2026", Condition("since", FilterTest.WITHIN, ("/2026-12-31",))),
        ("sinds:vandaag", Condition("since", FilterTest.WITHIN, ("today",))),
        ("sinds:dit-schooljaar", Condition("since", FilterTest.WITHIN, ("this_school_year",))),
        ('sinds:"dit schooljaar"', Condition("since", FilterTest.WITHIN, ("this_school_year",))),
        ("verloopt:komende-6-maanden", Condition("ends", FilterTest.WITHIN, ("next_months:6",))),
        ("ends:coming-6-months", Condition("ends", FilterTest.WITHIN, ("next_months:6",))),
        ("uitgenodigd:afgelopen-2-weken", Condition("event.invited", FilterTest.WITHIN, ("past_weeks:2",))),
        ("uitgenodigd:nooit", Condition("event.invited", FilterTest.EMPTY)),
        ("uitgenodigd:ooit", Condition("event.invited", FilterTest.FILLED)),
        ("bhv-tot:leeg", Condition("own.4", FilterTest.EMPTY)),
    ],
)  # fmt: skip
def test_numbers_and_days_are_compared(text: str, wanted: Filter) -> None:
    """A comma is a decimal sign; months, years and school years have their first and last day."""
    assert where(text) == wanted


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("tem:bèta", "search_field", (0, 8)),
        ("jan http://x", "search_field", (4, 12)),
        ("team:gamma", "search_none", (0, 10)),
        ("jan team:", "search_value_missing", (4, 9)),
        ("team:,", "search_value_missing", (0, 6)),
        ('team:""', "search_value_missing", (0, 7)),
        ("team: bèta", "search_value_missing", (0, 5)),
        ("status:ge", "search_several", (0, 9)),
        ("in-dienst:misschien", "search_yes_no", (0, 19)),
        ("fte:veel", "search_number", (0, 8)),
        ("fte:0,4,0,8", "search_number", (0, 11)),
        ("fte:..", "search_range", (0, 6)),
        ("fte:0,8..0,4", "search_backwards", (0, 12)),
        ("sinds:gisteren", "search_day", (0, 14)),
        ("sinds:31-2-2026", "search_day", (0, 15)),
        ("sinds:13-2026", "search_day", (0, 13)),
        ("sinds:0000", "search_day", (0, 10)),
        ("sinds:46000", "search_day", (0, 11)),
        ("sinds:2026..2025", "search_backwards", (0, 16)),
        ("sinds:komende-0-dagen", "search_day", (0, 21)),
        ("sinds:komende-99999999999-dagen", "search_day", (0, 31)),
        ("(team:bèta", "search_bracket", (0, 1)),
        ("team:bèta)", "search_bracket", (9, 10)),
        ("team:bèta OF", "search_or", (10, 12)),
        ("OF team:bèta", "search_or", (0, 2)),
        ("team:bèta OF OF team:talen", "search_or", (13, 15)),
        ("(OF)", "search_or", (1, 3)),
        ("team:bèta (-)", "search_minus", (11, 12)),
        ("((((((team:bèta))))))", "search_deep", (4, 5)),
        ("(" * LONGEST, "search_deep", (4, 5)),
        ("a" * (LONGEST + 1), "search_long", None),
        ("team:bèta " * 199 + "team:bèta", "search_much", None),
        ("e-mail:" + "a" * 300, "search_value_long", None),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, code: str, place: tuple[int, int] | None) -> None:
    """So that the box can mark it."""
    with pytest.raises(InvalidValue) as caught:
        read_search(text, WORDS)
    facts = caught.value.facts
    assert caught.value.key == f"invalid.{code}"
    assert (facts["start"], facts["end"]) == (place or (facts["start"], facts["end"]))


SIGNS = ["\0", "\u202e", "\ud800", "status:*", "komende-6-maanden", "e-mail:", "%"]
PIECES = st.sampled_from(
    [
        *SIGNS,
        "team:",
        "bèta",
        "(",
        ")",
        "-",
        "OF",
        "|",
        '"',
        ",",
        "..",
        ">",
        "<=",
        " ",
        "fte:",
        "sinds:",
        "0,5",
        "2026",
        "💡",
    ]
)


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=60)))
def test_whatever_is_typed_is_understood_or_told(text: str) -> None:
    """What is understood can be kept in a view and read again, and asks only what may be asked."""
    try:
        found, told = read_search(text, WORDS), None
    except InvalidValue as error:
        found, told = Search(), error.facts
    assert told is None or 0 <= told["start"] <= told["end"] <= len(text)  # type: ignore[operator]
    if found.where is not None:
        assert filter_of(plain_filter(found.where)) == found.where
        FIELDS.check(found.where)


@pytest.mark.parametrize("piece", ["(", ")", "-", '"', "team:", "a ", "OF ", "|", "team:bèta,", "9", "\0"])
def test_a_page_of_nonsense_is_told_at_once(piece: str) -> None:
    """Ten thousand signs cost the box nothing."""
    text = "team:" + piece * (10_000 // len(piece))
    began = time.perf_counter()
    with pytest.raises(InvalidValue):
        read_search(text, WORDS)
    with pytest.raises(InvalidValue):
        read_search(text[:LONGEST] + ":", WORDS)
    assert time.perf_counter() - began < 1
