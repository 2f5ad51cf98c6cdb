# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every number of an overview opens into just as many people, and an overview of a past day says what it said then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event

from app.bootstrap import Services
from app.domain.filters import Condition, FilterTest
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.reports import Report
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


def plain(report: Report) -> Report:
    """Return a report whose tables can be compared."""
    return replace(report, tables=tuple(replace(table, rows=tuple(table.rows)) for table in report.tables))


def test_behind_every_number_stand_as_many_people(school: Services) -> None:
    """In any school, on any day, however it is counted; of those a filter leaves too."""
    make_school(school, 5)
    checked, wrong = 0, {}
    for overview in (school.overviews.overview(key) for key in COUNTING):
        for number, by in enumerate(overview.groupings or ("",)):
            for on in (DAY,) if number else (DAY, DAY - timedelta(33)):
                asked = replace(overview.asked(on), group_by=by, where=TEAM if number else None)
                report = make(school, overview.key, asked)
                wrong |= wrong_numbers(school, report)
                checked += len(counted_again(school, report))
    assert (wrong, checked > 100) == ({}, True)


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


@pytest.mark.parametrize("key", COUNTING)
def test_what_happens_later_changes_no_overview_of_a_day_before(
    school_file: Services, key: str, fixed_clock: Callable[[datetime], None]
) -> None:
    """As of yesterday it is what yesterday it was."""
    fixed_clock(datetime(2013, 9, 2, 12, tzinfo=UTC))
    people = [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(6)]
    school_file.registrations.note(EventKind.INVITED, people, DAY - timedelta(90))
    school_file.registrations.note(EventKind.REGISTERED, people[:3], DAY - timedelta(40))
    asked = school_file.overviews.overview(key).asked(DAY)
    yesterday = plain(make(school_file, key, asked))
    fixed_clock(datetime(2013, 9, 3, 12, tzinfo=UTC))
    school_file.staff.add(teacher(9, employed_from=DAY + timedelta(1)))
    school_file.registrations.note(EventKind.REGISTERED, people[3:5], DAY + timedelta(1))
    school_file.registrations.note(EventKind.DECLINED, people[5:], DAY + timedelta(1))
    assert plain(make(school_file, key, asked)) == yesterday
    tomorrow = make(school_file, key, replace(asked, on=DAY + timedelta(1)))
    assert plain(replace(tomorrow, on=DAY, sentence=yesterday.sentence)) != yesterday


@pytest.mark.parametrize("key", COUNTING)
def test_fifty_people_are_as_many_queries_as_ten(school_file: Services, key: str) -> None:
    """Never one for each person, place or month."""
    asked = school_file.overviews.overview(key).asked(DAY)

    def queries(count: int, first: int) -> int:
        people = [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(first, count)]
        school_file.registrations.note(EventKind.INVITED, people, DAY - timedelta(5))
        school_file.registrations.note(EventKind.REGISTERED, people[::2], date(2010, 1, 1))
        done: list[str] = []
        engine = database(school_file).engine
        listen = (engine, "before_cursor_execute", lambda _c, _k, statement, *_more: done.append(statement))
        event.listen(*listen)
        report = make(school_file, key, asked)
        assert sum(len(table.rows) for table in report.tables) >= 0
        event.remove(*listen)
        return len(done)

    assert queries(10, 0) == queries(50, 10) < 40


@pytest.mark.parametrize("key", [one.key for one in OVERVIEWS])
def test_an_empty_school_has_every_overview(school_file: Services, key: str) -> None:
    """With a title, and nothing to count."""
    report = make(school_file, key, school_file.overviews.overview(key).asked(date(2013, 9, 2)))
    assert report.title
    assert wrong_numbers(school_file, report) == {}
