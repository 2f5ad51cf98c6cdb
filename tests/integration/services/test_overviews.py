# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every number of an overview opens into just as many people, and an overview of a past day says what it said then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.registrations import EventKind
from app.domain.reports import Report
from app.persistence.repositories.catalogue import TEACHERS
from app.services.overviews.catalogue import OVERVIEWS
from app.wording import Wording
from tests.counted_again import counted_again, wrong_numbers
from tests.filter_schools import make_school
from tests.schools import DAY, database, teacher

WORDS = Wording("nl")
COUNTING = ["registration", "unanswered", "new_registrations", "expiring", "staff_changes", "changed_since"]
TEAM = Condition("team", FilterTest.IS, ("vmbo",))


def make(school: Services, key: str, asked: Asked) -> Report:
    """Return an overview in Dutch."""
    return school.overviews.make(key, asked, WORDS)


def add(school: Services, numbers: range, **changes: object) -> list[TeacherId]:
    """Add invented people, in service for ever unless told otherwise, as one action."""
    people = [teacher(number, **{"employed_from": None, **changes}) for number in numbers]
    with database(school).write(Action("import_staff", {"count": len(people)})) as work:
        return [one.id for one in work.add(TEACHERS, people)]


def plain(report: Report) -> Report:
    """Return a report whose tables can be compared."""
    return replace(report, tables=tuple(replace(table, rows=tuple(table.rows)) for table in report.tables))


def test_behind_every_number_stand_as_many_people(school: Services) -> None:
    """In any school, today or as it was before."""
    make_school(school, 5, count=70)
    found = {}
    for key, on in zip(COUNTING, [DAY, DAY - timedelta(33)] * 3, strict=True):
        numbers = counted_again(school, make(school, key, school.overviews.overview(key).asked(on)))
        found |= {f"{key} {where}": pair for where, pair in numbers.items()}
    assert {where: pair for where, pair in found.items() if pair[0] != pair[1]} == {}
    assert sum(bool(people) for _shown, people in found.values()) > 40


def test_behind_every_number_of_another_grouping_too(school_file: Services) -> None:
    """By whatever it is counted, and of those a filter leaves."""
    make_school(school_file, 6, count=70)
    wrong = {}
    for overview in (school_file.overviews.overview(key) for key in COUNTING):
        for by in overview.groupings[1:] or ("",):
            asked = replace(overview.asked(DAY), group_by=by, where=TEAM)
            wrong |= wrong_numbers(school_file, make(school_file, overview.key, asked))
    assert wrong == {}


def test_the_figures_are_those_of_the_overview_of_registrations(school_file: Services) -> None:
    """However far back: the trend ends with the figure, and a year later the figure stands beside the new one."""
    make_school(school_file, 5)
    for on in (DAY, DAY + timedelta(366)):
        report, counted = make(school_file, "registration", Asked(on)), school_file.overviews.registration(on)
        figures = {figure.key: figure for figure in report.figures}
        trend = {series.label: series.values for series in report.charts[-1].series}
        before = school_file.overviews.registration(on.replace(year=on.year - 1)).whole
        assert (figures["total"].value, figures["registered"].value) == (counted.whole.total, counted.whole.registered)
        assert figures["share"].value == counted.whole.percentage
        assert (figures["total"].before, figures["registered"].before) == (before.total, before.registered)
        assert (trend["leraren in dienst"][-1], trend["geregistreerd"][-1]) == (
            counted.whole.total,
            counted.whole.registered,
        )
        assert [row.cells[0] for row in report.tables[-1].rows] == [row.sort_name for row in counted.people]


def test_what_happens_later_changes_no_overview_of_a_day_before(
    school_file: Services, fixed_clock: Callable[[datetime], None]
) -> None:
    """As of yesterday it is what yesterday it was; tomorrow's is another."""
    fixed_clock(datetime(2013, 9, 2, 12, tzinfo=UTC))
    people = add(school_file, range(6))
    school_file.registrations.note(EventKind.INVITED, people, DAY - timedelta(90))
    school_file.registrations.note(EventKind.REGISTERED, people[:3], DAY - timedelta(40))
    asked = {key: school_file.overviews.overview(key).asked(DAY) for key in COUNTING}
    yesterday = {key: plain(make(school_file, key, one)) for key, one in asked.items()}
    fixed_clock(datetime(2013, 9, 3, 12, tzinfo=UTC))
    add(school_file, range(9, 10), employed_from=DAY + timedelta(1))
    school_file.registrations.note(EventKind.REGISTERED, people[3:5], DAY + timedelta(1))
    school_file.registrations.note(EventKind.DECLINED, people[5:], DAY + timedelta(1))
    assert {key: plain(make(school_file, key, one)) for key, one in asked.items()} == yesterday
    for key, one in asked.items():
        tomorrow = make(school_file, key, replace(one, on=DAY + timedelta(1)))
        assert plain(replace(tomorrow, on=DAY, sentence=yesterday[key].sentence)) != yesterday[key]


def test_fifty_people_are_as_many_queries_as_ten(school_file: Services) -> None:
    """Never one for each person, place or month."""
    done: list[str] = []

    def queries(numbers: range) -> dict[str, int]:
        people = add(school_file, numbers)
        school_file.registrations.note(EventKind.INVITED, people, DAY - timedelta(5))
        school_file.registrations.note(EventKind.REGISTERED, people[::2], date(2010, 1, 1))
        found = {}
        for key in COUNTING:
            done.clear()
            report = make(school_file, key, school_file.overviews.overview(key).asked(DAY))
            assert sum(len(list(table.rows)) for table in report.tables) >= 0
            found[key] = len(done)
        return found

    event.listen(database(school_file).engine, "before_cursor_execute", lambda _c, _k, sql, *_more: done.append(sql))
    few = queries(range(10))
    assert queries(range(10, 50)) == few
    assert max(few.values()) < 40


@pytest.mark.parametrize("key", [one.key for one in OVERVIEWS])
def test_an_empty_school_has_every_overview(school_file: Services, key: str) -> None:
    """With a title, and nothing to count."""
    report = make(school_file, key, school_file.overviews.overview(key).asked(date(2013, 9, 2)))
    assert report.title
    assert wrong_numbers(school_file, report) == {}


@pytest.mark.parametrize("on", [date.min, date(2, 1, 1), date(9998, 8, 1), date.max])
def test_an_overview_can_be_asked_of_any_day_of_the_calendar(school_file: Services, on: date) -> None:
    """Of the first and of the last years there are too; so can where somebody stands."""
    school_file.registrations.note(EventKind.REGISTERED, add(school_file, range(1)), DAY)
    for one in school_file.overviews.all():
        if Ask.ACTIVITY not in one.asks:
            assert school_file.overviews.make(one.key, one.asked(on), WORDS).key == one.key
    assert len(school_file.standing.of_teachers(None, on)) == 1
