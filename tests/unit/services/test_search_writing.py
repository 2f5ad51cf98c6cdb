# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter that was clicked is told as it would be typed, and typing that asks the same."""

from collections.abc import Iterator

import pytest

from app.domain.filter_fields import FieldKind, FilterFields
from app.domain.filters import NOBODY, WITHOUT_VALUES, Condition, Filter, FilterTest, Group, negated
from app.domain.own_fields import OwnField, OwnKind
from app.domain.relative_days import MOST_OF, Period, Span
from app.domain.search_language import read_search
from app.services.search_vocabulary import search_words
from app.services.search_writing import typed_form
from app.wording import Wording

FIELDS = FilterFields([OwnField("BHV tot", OwnKind.DATE, id=4), OwnField("Gebouw", OwnKind.CHOICE, ("Noord",), id=5)])  # type: ignore[arg-type]
WORDS = search_words(FIELDS, {"team": ["Bèta", "Onderbouw havo"], "tag": ["stage"], "round": ["Najaar"]})
DUTCH, ENGLISH = Wording("nl"), Wording("en")
BETA = Condition("team", FilterTest.IS, ("Bèta",))
STAGE = Condition("tag", FilterTest.IS_NOT, ("stage",))
COURSE = Condition("activity", FilterTest.CONTAINS, ("Studiedag",))
FTE = Condition("fte", FilterTest.FROM, ("0.5",))


@pytest.mark.parametrize(
    ("tree", "dutch", "english"),
    [
        (BETA, "team:Bèta", "team:Bèta"),
        (Condition("team", FilterTest.IS, ("Onderbouw havo", "Bèta")), 'team:"Onderbouw havo",Bèta', None),
        (STAGE, "-label:stage", "-tag:stage"),
        (Group((BETA, STAGE)), "team:Bèta -label:stage", None),
        (Group((BETA, FTE), any=True), "team:Bèta OF fte:>=0,5", "team:Bèta OR fte:>=0.5"),
        (Group((STAGE, Group((BETA, FTE), any=True))), "-label:stage (team:Bèta OF fte:>=0,5)", None),
        (Group((BETA, FTE), any=True, negated=True), "-(team:Bèta OF fte:>=0,5)", None),
        (negated(FTE), "-fte:>=0,5", None),
        (negated(STAGE), "-(-label:stage)", None),
        (Condition("code", FilterTest.IS, ("ABC",)), "afkorting:=ABC", None),
        (Condition("own.4", FilterTest.EMPTY), "BHV-tot:leeg", "BHV-tot:empty"),
        (Condition("event.invited", FilterTest.EMPTY), "uitgenodigd:nooit", "invited:never"),
        (Condition("standing", FilterTest.IS, ("behind",)), "voortgang:achter-op-schema", "progress:behind"),
    ],
)
def test_a_filter_is_told_as_it_would_be_typed(tree: Filter, dutch: str, english: str | None) -> None:
    """In the language of the window."""
    assert typed_form(tree, WORDS, DUTCH) == dutch
    if english is not None:
        assert typed_form(tree, WORDS, ENGLISH) == english


def every_condition() -> Iterator[Condition]:
    """Yield a condition of every test on every field."""
    some = {FieldKind.DAY: "2026-08-01", FieldKind.NUMBER: "1.5", FieldKind.YES_NO: "yes", FieldKind.TEXT: "van B"}
    spans = [str(Period(span, min(6, MOST_OF.get(span, 0)))) for span in Span if span is not Span.FIXED]
    for key, field in FIELDS.items():
        for test in field.tests:
            values = [*spans, "2026-08-01/2026-12-31", "/2026-12-31", "2026-08-01/"]
            if test in WITHOUT_VALUES:
                yield Condition(key, test)
            elif test is FilterTest.WITHIN:
                yield from (Condition(key, test, (value,)) for value in values)
            elif field.kind is not FieldKind.CHOICE or field.choices or WORDS.values.get(key):
                known = [value for each in WORDS.values.get(key, {}).values() for value in each]
                yield Condition(key, test, (some.get(field.kind) or known[0],))


@pytest.mark.parametrize("wording", [DUTCH, ENGLISH], ids=["nl", "en"])
def test_whatever_is_asked_of_one_field_can_be_typed(wording: Wording) -> None:
    """Every test of every field, and every period."""
    assert [one for one in every_condition() if not typed_form(one, WORDS, wording)] == []


@pytest.mark.parametrize(
    "tree",
    [
        NOBODY,
        Condition("team", FilterTest.IS, ("Gamma",)),
        Condition("code", FilterTest.CONTAINS, ('a"b',)),
        Group((Group((COURSE,)), Condition("took_part", FilterTest.IS, ("done",)))),
    ],
    ids=["nobody", "a value that is gone", "a quotation mark", "two activities"],
)
def test_what_cannot_be_typed_is_not_told(tree: Filter) -> None:
    """Half an example would teach something wrong."""
    assert typed_form(tree, WORDS, DUTCH) == ""


def test_an_equals_sign_asks_for_exactly_that() -> None:
    """Alone it is a sign as any other, and a name is looked for by its words."""
    assert read_search("code:=AB", WORDS).where == Condition("code", FilterTest.IS, ("AB",))
    assert read_search("code:=", WORDS).where == Condition("code", FilterTest.CONTAINS, ("=",))
    assert read_search("naam:=jan", WORDS).where == Condition("name", FilterTest.CONTAINS, ("=jan",))
