# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter is kept and read again as it was, and one that is damaged or endless is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.filter_fields import TEACHER_FIELDS, FilterFields
from app.domain.filters import (
    MOST_CONDITIONS,
    MOST_DEPTH,
    MOST_VALUES,
    NOBODY,
    Condition,
    Filter,
    FilterTest,
    Group,
    both,
    filter_of,
    negated,
    plain_filter,
)
from app.domain.own_fields import OwnField, OwnKind
from app.domain.views import SavedView, read, written
from app.errors import InvalidValue

BETA = Condition("team", FilterTest.IS, ("Bèta",))
STAGE = Condition("tag", FilterTest.IS, ("stage",))
CONDITIONS = st.builds(
    Condition, st.sampled_from(["team", "own.3", "weg"]), st.sampled_from(FilterTest), st.lists(st.text()).map(tuple)
)
TREES: st.SearchStrategy[Filter] = st.recursive(
    CONDITIONS, lambda inner: st.builds(Group, st.lists(inner, max_size=3).map(tuple), st.booleans(), st.booleans())
)


def deep(levels: int) -> Filter:
    """Return groups within groups."""
    tree: Filter = BETA
    for _level in range(levels - 1):
        tree = Group((tree,))
    return tree


@given(TREES)
def test_a_filter_that_is_kept_comes_back_the_same(tree: Filter) -> None:
    """Whatever the groups, whatever signs the values have."""
    assert filter_of(json.loads(json.dumps(plain_filter(tree)))) == tree


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        "team",
        {},
        {"field": 1, "test": "is", "values": []},
        {"field": "team", "test": ["is"], "values": []},
        {"field": "team", "test": "lijkt_op", "values": []},
        {"field": "team", "test": "is", "values": "Bèta"},
        {"field": "team", "test": "is", "values": [1]},
        {"parts": [None]},
        {"parts": "alle"},
    ],
)
def test_a_damaged_filter_is_refused(plain: object) -> None:
    """With a sentence, not with a fault of the program."""
    with pytest.raises(InvalidValue, match="filter_damaged"):
        filter_of(plain)


@pytest.mark.parametrize(
    "tree",
    [
        deep(MOST_DEPTH + 1),
        Group((BETA,) * MOST_CONDITIONS),
        Group((Group(),) * MOST_CONDITIONS),
        Condition("team", FilterTest.IS, ("x",) * (MOST_VALUES + 1)),
    ],
)
def test_an_endless_filter_is_refused(tree: Filter) -> None:
    """A database could not answer it."""
    with pytest.raises(InvalidValue, match="filter_too_large"):
        filter_of(plain_filter(tree))


def test_the_largest_filter_is_read() -> None:
    """The bounds themselves are within them."""
    assert filter_of(plain_filter(deep(MOST_DEPTH))) == deep(MOST_DEPTH)


def test_two_filters_at_once_ask_both() -> None:
    """Side by side where that is the same, and nothing where neither asks anything."""
    either = Group((BETA, STAGE), any=True)
    assert both(Group((BETA,)), STAGE) == Group((BETA, STAGE))
    assert both(either, negated(BETA)) == Group((either, Group((BETA,), negated=True)))
    assert (both(None, BETA), both(BETA, None), both(None, None)) == (BETA, BETA, None)


def test_the_opposite_of_the_opposite_is_the_thing_itself() -> None:
    """No brackets pile up."""
    tree = Group((BETA, STAGE), any=True)
    assert negated(negated(tree)) == tree


OWN = FilterFields([OwnField("Kluis", OwnKind.NUMBER, id=3), OwnField("Gebouw", OwnKind.CHOICE, ("Noord",), id=4)])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "test", "values", "code"),
    [
        ("weg", FilterTest.IS, ("1",), "filter_field"),
        ("own.9", FilterTest.IS, ("1",), "filter_field"),
        ("team", FilterTest.FROM, ("a",), "filter_test"),
        ("status", FilterTest.EMPTY, (), "filter_test"),
        ("name", FilterTest.IS, ("Jan",), "filter_test"),
        ("hours", FilterTest.EMPTY, (), "filter_test"),
        ("team", FilterTest.IS, (), "filter_value"),
        ("team", FilterTest.EMPTY, ("a",), "filter_value"),
        ("status", FilterTest.IS, ("verhuisd",), "filter_value"),
        ("fte", FilterTest.FROM, ("veel",), "filter_value"),
        ("fte", FilterTest.FROM, ("nan",), "filter_value"),
        ("own.3", FilterTest.IS, ("1e999",), "filter_value"),
        ("since", FilterTest.FROM, ("31-12-2026",), "filter_value"),
        ("since", FilterTest.IS, ("20261231",), "filter_value"),
        ("in_service", FilterTest.IS, ("misschien",), "filter_value"),
        ("team", FilterTest.IS, ("a\0b",), "filter_value"),
        ("team", FilterTest.IS, ("a" * 201,), "filter_value"),
        ("since", FilterTest.WITHIN, ("ooit",), "no_period"),
        ("since", FilterTest.WITHIN, ("2026-02-01/2026-01-01",), "period_backwards"),
    ],
)
def test_what_cannot_be_asked_is_refused(field: str, test: FilterTest, values: tuple[str, ...], code: str) -> None:
    """Each with its own reason."""
    with pytest.raises(InvalidValue) as caught:
        OWN.check(Group((Condition(field, test, values),)))
    assert caught.value.key == f"invalid.{code}"


def test_what_an_own_field_s_choice_was_once_may_still_be_asked() -> None:
    """A saved view outlives a renamed choice."""
    OWN.check(Condition("own.4", FilterTest.IS, ("Zuid",)))


def test_every_field_can_be_asked_something() -> None:
    """And no two have the same key."""
    assert all(field.tests for field in TEACHER_FIELDS)
    assert len({field.key for field in TEACHER_FIELDS}) == len(TEACHER_FIELDS)


VIEW = SavedView("Bèta", BETA, in_service=None, columns=("team", "own.3"), group_by="team")


def test_a_kept_view_comes_back_the_same() -> None:
    """Its filter, who is in service, its columns and groups."""
    assert read(written(VIEW), SavedView("Bèta")) == VIEW


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        '{"where": {}}',
        '{"where": 3}',
        '{"where": {"field": "fte", "test": "from", "values": ["veel"]}}',
        '{"where": {"field": "later_bedacht", "test": "is", "values": ["x"]}}',
        '{"where": {"field": "own.²", "test": "is", "values": ["x"]}}',
    ],
)
def test_a_damaged_view_holds_nobody(text: str) -> None:
    """Letters may go to whom it holds: a filter that cannot be read never comes to stand for everybody."""
    assert read(text, SavedView("Bèta")).where == NOBODY


@pytest.mark.parametrize("order", ["null", "3", '"ab"', '[["x"], 1]', '["weg", false]', '["own.²", true]'])
def test_a_damaged_order_leaves_the_filter(order: str) -> None:
    """What can be read is kept."""
    text = written(VIEW).replace('["name", false]', order)
    assert order in text
    assert read(text, SavedView("Bèta")) == VIEW
