# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list as it stands becomes a filter that can be kept; people pointed out by hand cannot."""

from datetime import date

import pytest

from app.domain.filter_fields import FilterFields
from app.domain.filters import Condition, FilterTest, Group, conditions_of
from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.registrations import Status
from app.domain.selection_filters import where_of
from app.domain.selections import Need, OwnCondition, OwnTest, TeacherSelection
from app.domain.views import SavedView, kept_text, kept_view
from app.errors import InvalidValue

KLUIS = OwnFieldId(3)
EVERYTHING = TeacherSelection(
    text="van  berg",
    statuses=frozenset({Status.INVITED, Status.REMINDED}),
    locations=frozenset({"Noord"}),
    groups=frozenset({""}),
    teams=frozenset({"Bèta", "Talen"}),
    sections=frozenset({"Wiskunde"}),
    tags=frozenset({"", "stage"}),
    own=(OwnCondition(KLUIS, OwnTest.FROM, (OwnValue(KLUIS, "12", 12.0),)), OwnCondition(KLUIS, OwnTest.FILLED)),
    left_by=date(2020, 1, 1),
    need=Need.NO_ADDRESS,
    where=Condition("fte", FilterTest.EMPTY),
)


def test_all_that_was_chosen_is_in_the_filter() -> None:
    """Each condition once, and every one is a question that may be asked."""
    where = where_of(EVERYTHING)
    assert where is not None
    FilterFields([OwnField("Kluis", OwnKind.NUMBER, id=KLUIS)]).check(where)
    asked = [(one.field, one.test.value, one.values) for one in conditions_of(where)]
    assert asked == [
        ("fte", "empty", ()),
        ("name", "contains", ("van berg",)),
        ("status", "is", ("invited", "reminded")),
        ("location", "is", ("Noord",)),
        ("group", "empty", ()),
        ("team", "is", ("Bèta", "Talen")),
        ("section", "is", ("Wiskunde",)),
        ("tag", "is", ("stage",)),
        ("tag", "empty", ()),
        ("own.3", "from", ("12",)),
        ("own.3", "filled", ()),
        ("employed_until", "until", ("2020-01-01",)),
        ("need", "is", ("no_address",)),
    ]


def test_no_tag_or_one_of_some_is_either() -> None:
    """As the chip says it."""
    where = where_of(TeacherSelection(tags=frozenset({"", "stage"})))
    assert where == Group((Condition("tag", FilterTest.IS, ("stage",)), Condition("tag", FilterTest.EMPTY)), any=True)


def test_everybody_is_no_filter() -> None:
    """A list with nothing chosen asks nothing."""
    assert where_of(TeacherSelection(in_service=None)) is None


def test_people_pointed_out_by_hand_are_refused() -> None:
    """There is nothing to ask of others by which they would be found again."""
    with pytest.raises(InvalidValue, match="view_people"):
        where_of(TeacherSelection(ids=frozenset({TeacherId(1)})))


def test_whom_a_round_is_for_is_kept_with_its_name() -> None:
    """And a damaged text stands for nobody, never for everybody."""
    view = SavedView("Bèta", Condition("team", FilterTest.IS, ("Bèta",)), columns=("team",), pinned=True)
    assert kept_view(kept_text(view)) == view.group == SavedView("Bèta", view.where)
    assert (kept_text(None), kept_view("")) == ("", None)
    damaged = kept_view('["Bèta"')
    assert damaged is not None
    assert damaged.where == Group(negated=True)
