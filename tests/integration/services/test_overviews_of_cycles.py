# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overviews of cycles: who is on schedule and who is behind, and what is lacking of which category."""

from datetime import date, timedelta

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.reports import Level, Report
from app.domain.start_figures import BEHIND
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.schools import REGISTER, teacher

HEADS = "schoolleidersregister-po"
BEGAN = date(2013, 3, 1)
ON = date(2015, 3, 1)


@pytest.fixture
def people(school: Services) -> list[TeacherId]:
    """Four teachers, three registered: one did all hours, one half of them, one nothing."""
    found = [
        school.staff.add(teacher(at, location=place, employed_from=None, fte=1.0)).id
        for at, place in enumerate(("Noord", "Noord", "Zuid", "Zuid"))
    ]
    school.registrations.note(EventKind.REGISTERED, found[:3], BEGAN)
    day = Activity("Dag", date(2013, 4, 4), date(2013, 4, 30), contact_hours=160.0, categories=("vakinhoudelijk",))
    school.activities.add(day, found[:2], hours={found[1]: 84.0})
    return found


def _made(school: Services, key: str, on: date = ON, language: str = "nl") -> Report:
    report = school.overviews.make(key, Asked(on), Wording(language))
    assert wrong_numbers(school, report) == {}
    return report


def test_who_is_on_schedule_is_counted_by_location(school: Services, people: list[TeacherId]) -> None:
    """Half of the four years is gone: half of the hours is on schedule, none at all is behind."""
    report = _made(school, "cycle_progress")
    table = next(one for one in report.tables if one.key == f"groups_{REGISTER}")
    rows = [(*row.cells[:6], row.cells[6]) for row in table.rows]
    assert rows == [
        ("Noord", 2, 1, 1, 0, 0, 76.0),
        ("Zuid", 1, 0, 0, 1, 0, 160.0),
        ("Totaal", 3, 1, 1, 1, 0, 236.0),
    ]


def test_who_is_behind_is_one_number_on_the_start_page_in_the_overview_and_in_the_list(school: Services) -> None:
    """In whatever register, with the same margin, of those in service: also beside a cycle that is over."""
    ids = [
        school.staff.add(teacher(at, employed_from=None, employed_until=ON if at == 5 else None, fte=1.0)).id
        for at in range(6)
    ]
    for register, those, since in (
        ("", ids[:2], BEGAN), ("", [ids[2]], date(2014, 12, 1)), (HEADS, ids[3:4], BEGAN), ("", ids[5:], BEGAN),
        ("", ids[4:5], date(2010, 9, 1)), (HEADS, ids[4:5], BEGAN),
    ):  # fmt: skip
        school.registrations.note(EventKind.REGISTERED, those, since, register_id=register)
    for on, expected in ((ON, 5), (ON + timedelta(1), 4)):
        report = _made(school, "cycle_progress", on)
        figures = {one.key: one.value for one in report.figures}
        pace = school.progress.pace(on)
        assert (figures["behind"], pace.behind, school.staff.count(BEHIND, on)) == (expected,) * 3
        assert figures["on_schedule"] == 1


def test_who_is_furthest_behind_comes_first(school: Services, people: list[TeacherId]) -> None:
    """Who meets everything comes last; each line opens its person, and stands the same as in the list of progress."""
    report = _made(school, "cycle_progress")
    table = next(one for one in report.tables if one.key == "persons")
    assert [row.who.ids for row in table.rows if row.who] == [frozenset([people[at]]) for at in (2, 1, 0)]
    listed = {row.person.sort_name: row.standing.counted for row in school.progress.rows(REGISTER, ON)}
    assert {row.cells[0]: row.cells[3] for row in table.rows} == listed


def test_a_right_stands_beside_the_cycles(school: Services, people: list[TeacherId]) -> None:
    """The hours of the school year that everybody has a right to ask nothing, and are not mixed with the rest."""
    report = _made(school, "cycle_progress", date(2013, 5, 1))
    table = next(one for one in report.tables if one.key == "right_cao-vo-83-uur")
    assert {row.cells[2:4] for row in table.rows} == {(date(2012, 8, 1), date(2013, 7, 31))}
    assert len(table.rows) == 4
    persons = next(one for one in report.tables if one.key == "persons")
    assert {row.cells[0]: row.cells[-1] for row in persons.rows} == dict(
        zip((row.cells[0] for row in persons.rows), (0.0, 84.0, 160.0), strict=True)
    )


def test_what_is_lacking_is_told_by_category(school: Services, people: list[TeacherId]) -> None:
    """Of how many people how much; a person's own shortage stands beside their name."""
    report = _made(school, "shortage")
    things = {row.cells[0]: row.cells[1:] for row in report.tables[0].rows if row.level is Level.LINE}
    assert things["Totaal"] == (2, 236.0, 118.0)
    assert things["Primair proces"] == (2, 116.0, 58.0)
    assert things["Vakinhoudelijk"] == (1, 40.0, 40.0)
    each = {row.who.ids: row.cells[-1] for row in report.tables[1].rows if row.who and row.level is Level.LINE}
    assert each == {frozenset([people[1]]): 76.0, frozenset([people[2]]): 160.0}


def test_before_anybody_was_registered_there_is_nothing(school: Services, people: list[TeacherId]) -> None:
    """Both overviews are there, and say in a sentence that they have no lines."""
    for key in ("cycle_progress", "shortage"):
        report = _made(school, key, date(2013, 2, 1), "en")
        asking = [table for table in report.tables if not table.key.startswith("right_")]
        assert [(len(table.rows), bool(table.empty)) for table in asking] == [(0, True)]


def test_it_can_be_stopped(school_file: Services) -> None:
    """Standings of many take a while: whoever asks to stop need not wait for it."""
    school_file.staff.add(teacher())
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        school_file.overviews.make("cycle_progress", Asked(ON), Wording(), progress)
