# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a filter asks can be shown in the builder, and is asked still."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.filter_fields import FieldKind, FilterFields
from app.domain.filters import WITHOUT_VALUES, Condition, Filter, FilterTest, Group, negated
from app.domain.own_fields import OwnField, OwnKind
from app.domain.relative_days import MOST_OF, Period, Span
from app.wording import Wording
from ui.widgets.filtering.condition import Offered
from ui.widgets.filtering.group import GroupBox
from ui.widgets.filtering.texts import field_groups

FIELDS = FilterFields([OwnField("Kluis", OwnKind.NUMBER, id=3), OwnField("Gebouw", OwnKind.CHOICE, ("Noord",), id=5)])  # type: ignore[arg-type]
OFFERED = Offered(FIELDS, {"team": ["Bèta", "Talen"]}, Wording("nl"))
BETA = Condition("team", FilterTest.IS, ("Bèta", "is er niet meer"))
ENDS = Condition("ends", FilterTest.WITHIN, ("next_months:6", "2026-08-01/"))
FTE = Condition("fte", FilterTest.FROM, ("0.5", "0.8"))


def conditions(key: str) -> list[Filter]:
    """Return a condition of every test on a field."""
    field = FIELDS[key]
    some = {FieldKind.DAY: "2026-08-01", FieldKind.NUMBER: "1.5", FieldKind.YES_NO: "no"}
    spans = [str(Period(span, min(6, MOST_OF.get(span, 0)))) for span in Span if span is not Span.FIXED]
    spans = spans if key == "since" else ["past_weeks:3"]
    found: list[Filter] = []
    for test in field.tests:
        values = spans if test is FilterTest.WITHIN else [some.get(field.kind, (*field.choices, "iets")[0])]
        found += [Condition(key, test)] if test in WITHOUT_VALUES else [Condition(key, test, (one,)) for one in values]
    return found


@pytest.mark.parametrize(
    "keys", [list(FIELDS)[at : at + 16] for at in range(0, len(FIELDS), 16)], ids=lambda keys: str(keys[0])
)
def test_whatever_is_asked_of_a_field_stays_as_it_is(qtbot: QtBot, keys: list[str]) -> None:
    """Every test of every field, and of one every period."""
    tree = Group(tuple(one for key in keys for one in conditions(key)))
    box = GroupBox(OFFERED, tree)
    qtbot.addWidget(box)
    assert box.tree() == tree
    assert box.faults() == []


@pytest.mark.parametrize(
    "tree",
    [
        Group((BETA, ENDS, FTE)),
        Group((BETA, Group((ENDS, Group((FTE, BETA), any=True, negated=True)), any=True))),
        Group((negated(ENDS), negated(BETA), negated(negated(FTE)))),
        Group((BETA, ENDS, FTE), any=True, negated=True),
    ],
)
def test_groups_stay_as_they_are(qtbot: QtBot, tree: Group) -> None:
    """With several values, turned round, and within each other."""
    box = GroupBox(OFFERED, tree)
    qtbot.addWidget(box)
    assert box.tree() == tree


def test_every_field_is_offered_once() -> None:
    """Under a heading, the school's own too."""
    keys = [key for _heading, those in field_groups(FIELDS, OFFERED.words) for key, _word in those]
    assert sorted(map(str, keys)) == sorted(FIELDS)
