# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter or a view holds the same people wherever it is used: in a list, an overview, a round of letters."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from app.bootstrap import Services
from app.command_line.overviews import _view
from app.domain.filter_fields import TESTS, FieldKind, FilterField
from app.domain.filters import Condition, Filter, FilterTest, Group, negated
from app.domain.overview_asking import Ask, Asked
from app.domain.own_fields import OwnKind
from app.domain.registrations import EventKind
from app.domain.reports import Report
from app.domain.selections import TEACHING, OwnCondition, OwnTest, TeacherSelection
from app.domain.teachers import StaffKind
from app.domain.views import SavedView
from app.services.overviews.catalogue import OVERVIEWS
from app.wording import Wording
from tests.schools import DAY, add, teacher

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


CODED = Condition("code", FilterTest.FILLED)
VIEWS = {
    "Vertrokken": SavedView("Vertrokken", in_service=False),
    "Vertrokken met code": SavedView("Vertrokken met code", CODED, in_service=False),
    "Ooit": SavedView("Ooit", in_service=None),
    "De hele lijst": SavedView("De hele lijst"),
}


@pytest.fixture
def of_all_times(school: Services) -> Services:
    """Two teachers and an assistant who are there, two teachers and an assistant who left; a view of each sort."""
    for at in range(6):
        kind = StaffKind.SUPPORT if at % 3 == 2 else StaffKind.TEACHING
        left = DAY - timedelta(20) if at < 3 else None
        school.staff.add(teacher(at, kind=kind, employed_from=DAY - timedelta(900), employed_until=left))
    for view in VIEWS.values():
        school.views.add(view)
    return school


@pytest.mark.parametrize("name", VIEWS)
def test_an_overview_counts_whoever_is_in_a_view(of_all_times: Services, name: str) -> None:
    """Leavers in a view of leavers, other staff in a view of the whole list: as many as stand in the list."""
    school, view = of_all_times, _view(of_all_times, name.lower())
    in_list = school.staff.count(view.selection, DAY)
    assert in_list == {"Ooit": 6}.get(name, 3)
    for key in ("registration", "mailing_list", "participation"):
        report = school.overviews.make(key, school.overviews.overview(key).asked(DAY).about(view), WORDS)
        figure = next(one for one in report.figures if one.key in {"total", "people"})
        assert figure.who is not None
        assert (figure.value, school.staff.count(figure.who, DAY)) == (in_list, in_list)
        said = {"Ooit": "iedereen, gezien op", "De hele lijst": "iedereen in dienst op"}
        assert report.sentence.startswith(said.get(name, "wie niet in dienst is op"))


@pytest.mark.parametrize("key", [one.key for one in OVERVIEWS if Ask.WHO in one.asks])
def test_an_overview_of_leavers_holds_nobody_who_is_there(of_all_times: Services, key: str) -> None:
    """Whatever it counts, its sentence says that it is about who left, and no number opens anybody else."""
    school = of_all_times
    view = VIEWS["Vertrokken"]
    report = school.overviews.make(key, school.overviews.overview(key).asked(DAY).about(view), WORDS)
    left = set(school.staff.ids(view.selection, DAY))
    behind = [one.who for one in report.figures if one.who is not None]
    behind += [row.who for table in report.tables for row in table.rows if row.who is not None]
    assert "wie niet in dienst is" in report.sentence
    for who in behind:
        assert set(school.staff.ids(who, DAY)) <= left


def test_the_line_of_who_was_in_service_is_no_part_of_an_overview_of_leavers(of_all_times: Services) -> None:
    """It would count others than the figures beside it, as a year before: then who is yet to begin was no leaver."""
    school = of_all_times
    ids = school.staff.ids(TeacherSelection(in_service=None), DAY)
    school.registrations.note(EventKind.INVITED, ids, DAY - timedelta(800))
    reports = {
        name: school.overviews.make("registration", Asked(DAY).about(VIEWS[name]), WORDS)
        for name in ("Vertrokken", "De hele lijst")
    }
    assert [[chart.key for chart in one.charts if chart.key == "trend"] for one in reports.values()] == [[], ["trend"]]
    assert [one.figures[0].before for one in reports.values()] == [None, 6]
