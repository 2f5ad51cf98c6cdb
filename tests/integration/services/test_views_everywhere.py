# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter or a view holds the same people wherever it is used: in a list, an overview, a round of letters."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.command_line.overviews import _view
from app.domain.filter_fields import TESTS, FieldKind, FilterField
from app.domain.filters import Condition, Filter, FilterTest, Group, negated
from app.domain.own_fields import OwnKind
from app.domain.registrations import EventKind
from app.domain.reports import Report
from app.domain.selections import TEACHING, OwnCondition, OwnTest, TeacherSelection
from app.domain.views import SavedView
from app.errors import InvalidValue
from app.services.overviews.catalogue import OVERVIEWS
from app.wording import Wording
from tests.schools import DAY, add

WORDS = Wording("nl")
_VALUES = {FieldKind.DAY: "2026-08-01", FieldKind.NUMBER: "1", FieldKind.YES_NO: "yes", FieldKind.TEXT: "a"}
STANDS = Condition("standing", FilterTest.FILLED)


def overview(school: Services, key: str, where: Filter | None) -> Report:
    """Return an overview about whom a filter leaves."""
    return school.overviews.make(key, replace(school.overviews.overview(key).asked(DAY), where=where), WORDS)


def every_condition(fields: Sequence[FilterField]) -> list[Condition]:
    """Return of every field everything that it may be asked."""
    found = []
    for field in fields:
        value = field.choices[0] if field.choices else _VALUES.get(field.kind, "a")
        for test in field.tests:
            values = () if test in {FilterTest.EMPTY, FilterTest.FILLED} else (value,)
            found.append(Condition(field.key, test, ("this_school_year",) if test is FilterTest.WITHIN else values))
    return found


@pytest.mark.parametrize("key", [one.key for one in OVERVIEWS])
def test_every_overview_can_be_about_any_filter(school_file: Services, key: str) -> None:
    """Whatever field it asks about: also of how people stand, which no table holds."""
    add(school_file, 2)
    asked = every_condition(list(school_file.views.fields().values()))
    assert len({one.field for one in asked}) > len(TESTS)
    assert overview(school_file, key, Group(tuple(asked), any=True)).title


def test_an_overview_is_about_those_who_stand_so(school: Services) -> None:
    """As the list of teachers shows them; its sentence says how they stand, and names nobody."""
    ids = add(school, 3)
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY)
    assert school.staff.ids(replace(TEACHING, where=STANDS), DAY) == ids[:1]
    report = overview(school, "mailing_list", STANDS)
    assert [figure.value for figure in report.figures if figure.key == "people"] == [1]
    assert str(ids[0]) not in report.sentence.split(",")[-1]
    assert school.overviews.registration(DAY, STANDS).whole.total == 1
    others = school.staff.count(replace(TEACHING, where=negated(STANDS)), DAY)
    assert school.overviews.registration(DAY, negated(STANDS)).whole.total == others > 0


def test_a_filter_on_an_own_field_that_is_gone_holds_nobody_wherever_it_is_used(school: Services) -> None:
    """Whatever it asks, its opposite too: in a list, an overview and a round of letters; the sentence says why."""
    add(school, 2)
    field = school.own_fields.add("Kluis", OwnKind.TEXT)
    empty = Condition(f"own.{field.id}", FilterTest.EMPTY)
    chosen = TeacherSelection(own=(OwnCondition(field.id, OwnTest.EMPTY),))
    assert school.staff.count(chosen, DAY) == 2
    school.own_fields.remove(field.id)
    assert school.staff.count(chosen, DAY) == 0
    for where in (empty, negated(negated(empty)), negated(Condition(empty.field, FilterTest.FILLED))):
        either = Group((where, Condition("in_service", FilterTest.IS, ("yes",))), any=True)
        assert school.staff.count(TeacherSelection(where=either), DAY) == 0
        assert overview(school, "mailing_list", where).figures[0].value == 0
        assert "een eigen veld dat er niet meer is" in overview(school, "registration", where).sentence
        draft = school.rounds.draft(DAY)
        assert len(school.rounds.candidates(draft)) == 2
        assert school.rounds.candidates(replace(draft, of_view=SavedView("Leeg", where))) == []


def test_a_view_of_people_out_of_service_is_refused_on_the_command_line(school_file: Services) -> None:
    """An overview counts who is in service: it would be about others than the view holds."""
    school_file.views.add(SavedView("Vertrokken", in_service=False))
    with pytest.raises(InvalidValue) as refused:
        _view(school_file, "vertrokken")
    assert refused.value.key == "invalid.overview_of_leavers"
