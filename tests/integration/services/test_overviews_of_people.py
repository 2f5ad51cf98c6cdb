# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the overviews of people tell: who expires, who waits, who registered, who came and left, what is new."""

import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.domain.relative_days import Period, Span
from app.domain.reports import Report, ReportTable
from app.domain.teachers import Teacher
from app.persistence.repositories.catalogue import TEACHERS
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.schools import DAY, database, teacher

Clock = Callable[[datetime], None]
UP_TO_DATE = "Er is niets veranderd: u bent helemaal bij."


def make(school: Services, key: str, on: date = DAY, **asked: object) -> Report:
    """Return an overview in Dutch, every number of which was counted again."""
    plain = replace(school.overviews.overview(key).asked(on), **asked)  # type: ignore[arg-type]
    report = school.overviews.make(key, plain, Wording("nl"))
    assert wrong_numbers(school, report) == {}
    return report


def figures(report: Report) -> dict[str, object]:
    """Return the figures of a report."""
    return {figure.key: figure.value for figure in report.figures}


def table(report: Report, key: str) -> ReportTable:
    """Return one table of a report."""
    return next(one for one in report.tables if one.key == key)


def column(report: Report, key: str, name: str) -> list[object]:
    """Return what stands in one column of a table."""
    found = table(report, key)
    place = [one.key for one in found.columns].index(name)
    return [row.cells[place] for row in found.rows]


def add(school: Services, count: int, **changes: object) -> list[TeacherId]:
    """Add people without a first day in service."""
    return [school.staff.add(teacher(number, employed_from=None, **changes)).id for number in range(count)]


def midday(day: date) -> datetime:
    """Return an instant on a day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def test_who_waits_stands_with_how_long_and_what_to_do(school: Services) -> None:
    """By the days since the invitation; a letter of a while ago asks for a reminder, an agreement for patience."""
    ids = add(school, 6)
    for who, days in zip(ids, (13, 14, 30, 60, 90, 100), strict=True):
        school.registrations.note(EventKind.INVITED, [who], DAY - timedelta(days))
    school.registrations.note(EventKind.REMINDED, ids[3:4], DAY - timedelta(40))
    school.registrations.note(EventKind.POSTPONED, ids[4:5], DAY - timedelta(50), until=DAY + timedelta(20))
    school.registrations.note(EventKind.DECLINED, ids[5:], DAY - timedelta(1))
    report = make(school, "unanswered")
    assert column(report, "age", "total") == [1, 1, 1, 2, 5]
    assert column(report, "age", "reminded") == [0, 0, 0, 1, 1]
    assert figures(report) == {"waiting": 5, "long": 2, "due": 2, "talk": 0}
    assert column(report, "people", "days") == [90, 60, 30, 14, 13]
    assert column(report, "people", "reminders") == [0, 1, 0, 0, 0]
    later = "wachten tot 22 september 2013, zo is afgesproken"
    wait = "nog even wachten"
    assert column(report, "people", "next") == [later, "nog eens herinneren", "herinneren", wait, wait]


def test_who_expires_stands_in_the_month_of_the_last_day(school_file: Services) -> None:
    """Within the period only; those in grace and those it is over for stand apart."""
    ids = add(school_file, 4)
    for who, since in zip(ids[:3], (date(2009, 9, 20), date(2010, 1, 1), date(2008, 10, 1)), strict=True):
        school_file.registrations.note(EventKind.REGISTERED, [who], since)
    heads = "schoolleidersregister-po"
    school_file.registrations.note(EventKind.REGISTERED, ids[3:], date(2009, 7, 1), register_id=heads)
    report = make(school_file, "expiring")
    assert figures(report) == {"ending": 2, "soon": 1, "grace": 1, "over": 1}
    assert column(report, "people", "last") == [date(2013, 9, 19), date(2013, 12, 31)]
    assert column(report, "month", "name") == ["sep 2013", "okt 2013", "nov 2013", "dec 2013", "Totaal"]
    assert column(report, "month", "total") == [1, 0, 0, 1, 2]
    assert all(str(cell).endswith("registeruren") for cell in column(report, "people", "to_do"))
    assert column(report, "grace", "last") == [date(2013, 6, 30)]
    soon = make(school_file, "expiring", period=Period(Span.NEXT_MONTHS, 1))
    assert figures(soon)["ending"] == 1


def test_who_applied_is_the_difference_between_the_overview_and_the_start_page(school: Services) -> None:
    """All of them expire; who applied to renew is waited for, not called."""
    ids = add(school, 3)
    school.registrations.note(EventKind.REGISTERED, ids, date(2010, 1, 1))
    school.registrations.note(EventKind.APPLIED, ids[:1], DAY - timedelta(3))
    told = figures(make(school, "expiring"))
    assert (told["ending"], told["applied"], school.worklist.moment(DAY).ending) == (3, 1, 2)


def test_new_registrations_are_counted_once_in_the_month_of_the_last(school_file: Services) -> None:
    """Since a day, as a rule the first of the school year; beside those of the year before."""
    ids = add(school_file, 4)
    for who, on in zip(ids, (date(2012, 10, 1), date(2013, 8, 1), date(2013, 7, 31), date(2013, 8, 20)), strict=True):
        school_file.registrations.note(EventKind.REGISTERED, [who], on)
    on = date(2013, 10, 15)
    school_file.registrations.note(EventKind.REGISTERED, ids[1:2], date(2013, 9, 5))
    report = make(school_file, "new_registrations", on)
    assert column(report, "month", "total") == [1, 1, 0, 2]
    assert column(report, "people", "day") == [date(2013, 9, 5), date(2013, 8, 20)]
    assert (report.figures[0].value, report.figures[0].before) == (2, 1)
    assert figures(make(school_file, "new_registrations", on, since=date(2012, 1, 1)))["new"] == 4


def test_who_came_and_left_since_the_list_before_is_told(school: Services, fixed_clock: Clock) -> None:
    """A second list adds somebody, says who left and moves somebody; what was taken back is no change."""
    first, second = date(2013, 9, 1), date(2013, 10, 1)
    fixed_clock(midday(first))
    staff = _import(school, add=[teacher(number, employed_from=None, location="Noord") for number in range(4)])
    assert make(school, "staff_changes", first).notes[0].startswith("Er is nog maar één personeelslijst ingelezen")
    fixed_clock(midday(second))
    moved, left = replace(staff[0], location="Zuid"), replace(staff[1], employed_until=date(2013, 9, 30))
    _import(school, add=[teacher(7, employed_from=date(2013, 10, 1))], change=[(staff[0], moved), (staff[1], left)])
    school.staff.save(staff[2], replace(staff[2], team="Elders"))
    school.history.undo()
    report = make(school, "staff_changes", second)
    assert (figures(report), report.notes) == ({"came": 1, "left": 1, "changed": 1}, ())
    assert report.sentence.startswith("Wat er veranderde sinds de personeelslijst van 1 september 2013")
    assert column(report, "changed", "what") == ["Vestiging: Noord → Zuid"]
    assert column(report, "left", "employed_until") == [date(2013, 9, 30)]
    before = make(school, "staff_changes", date(2013, 9, 30), since=first + timedelta(1))
    assert figures(before) == {"came": 0, "left": 0, "changed": 0}


def _import(school: Services, add: list[Teacher], change: list[tuple[Teacher, Teacher]] | None = None) -> list[Teacher]:
    with database(school).write(Action("import_staff", {"count": len(add)})) as work:
        made = work.add(TEACHERS, add)
        work.change(TEACHERS, change or [])
    return list(made)


def test_where_no_list_was_imported_that_is_said(school_file: Services) -> None:
    """With what changed this school year instead."""
    assert make(school_file, "staff_changes").notes[0].startswith("Er is nog geen personeelslijst ingelezen")


def test_who_looked_reads_only_what_is_new(school: Services, fixed_clock: Clock) -> None:
    """Also what is noted later of a day long before; looking is no action to undo."""
    fixed_clock(midday(DAY))
    ids = add(school, 5)
    school.registrations.note(EventKind.INVITED, ids, DAY)
    report = make(school, "changed_since")
    assert figures(report) == {"invited": 5, "came": 5}
    done = school.history.recent()
    school.overviews.looked(report)
    report = make(school, "changed_since")
    assert (report.figures, [one.empty for one in report.tables]) == ((), [UP_TO_DATE])
    assert school.history.recent() == done
    fixed_clock(midday(DAY + timedelta(3)))
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY - timedelta(20))
    school.registrations.note(EventKind.DECLINED, ids[1:], DAY + timedelta(2))
    report = make(school, "changed_since", DAY + timedelta(3))
    assert figures(report) == {"answered": 4, "earlier": 1}
    assert "4 mensen: ziet ervan af" in column(report, "changes", "what")
    assert make(school, "changed_since", DAY + timedelta(1)).tables[0].empty == UP_TO_DATE


def test_one_person_is_told_as_one_and_who_never_looked_is_not_said_to_be_up_to_date(
    school: Services, fixed_clock: Clock
) -> None:
    """A label is of one person or of more, and before the first look nobody is up to date."""
    fixed_clock(midday(DAY))
    report = make(school, "changed_since")
    assert [one.empty for one in report.tables] == ["In deze dagen is niets veranderd."]
    ids = add(school, 3)
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY)
    school.registrations.note(EventKind.INVITED, ids[1:], DAY)
    labels = {one.key: one.label for one in make(school, "changed_since").figures}
    assert labels["registered"] == "persoon geregistreerd of verlengd"
    assert labels["invited"] == "mensen uitgenodigd of herinnerd"


def test_what_was_noted_while_somebody_read_is_told_next_time(school: Services, fixed_clock: Clock) -> None:
    """What they say to have seen is what stood there, not what came before they said so."""
    fixed_clock(midday(DAY))
    ids = add(school, 2)
    shown = make(school, "changed_since")
    fixed_clock(midday(DAY) + timedelta(minutes=5))
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY - timedelta(20))
    fixed_clock(midday(DAY) + timedelta(minutes=10))
    school.overviews.looked(shown)
    assert figures(make(school, "changed_since"))["earlier"] == 1


def test_what_was_noted_of_years_ago_is_no_registration_of_this_month(school: Services, fixed_clock: Clock) -> None:
    """It is told apart, with its own day; a study day too is told by its own day."""
    fixed_clock(midday(DAY))
    ids = add(school, 3)
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY - timedelta(2))
    school.registrations.note(EventKind.REGISTERED, ids[1:], DAY - timedelta(400))
    report = make(school, "changed_since", since=DAY - timedelta(30))
    assert (figures(report)["registered"], figures(report)["earlier"]) == (1, 2)
    assert DAY - timedelta(400) in column(report, "changes", "day")


def test_who_lapsed_and_was_invited_again_lapsed_in_the_past_year_all_the_same(school: Services) -> None:
    """What happened is counted; when they were invited again stands beside it."""
    ids = add(school, 2)
    school.registrations.note(EventKind.REGISTERED, ids, date(2009, 1, 1))
    school.registrations.note(EventKind.EXPIRED, ids, DAY - timedelta(100))
    school.registrations.note(EventKind.INVITED, ids[:1], DAY - timedelta(10))
    report = make(school, "expiring", period=Period(Span.NEXT_MONTHS, 1))
    assert (figures(report)["ending"], figures(report)["over"]) == (0, 2)
    assert sorted(map(str, column(report, "over", "again"))) == ["2013-08-23", "None"]


def test_two_who_are_called_alike_have_each_seen_what_they_saw(
    school: Services, fixed_clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At their own computers, on one server."""
    fixed_clock(midday(DAY))
    add(school, 2)
    school.overviews.looked(make(school, "changed_since"))
    assert make(school, "changed_since").figures == ()
    monkeypatch.setattr(socket, "gethostname", lambda: "receptie")
    assert figures(make(school, "changed_since")) == {"came": 2}


@pytest.mark.parametrize("days", [5, 40])
def test_what_is_new_fits_one_page(school_file: Services, fixed_clock: Clock, days: int) -> None:
    """However much happened; what is cut off is a number that opens its people."""
    fixed_clock(midday(DAY))
    (one,) = add(school_file, 1)
    for back in range(days):
        school_file.registrations.note(EventKind.REMINDED, [one], DAY - timedelta(back))
    report = make(school_file, "changed_since", since=DAY - timedelta(100))
    lines = column(report, "changes", "what")
    assert len(lines) <= 26
    cut = [line for line in lines if str(line).startswith("… en nog")]
    assert cut == ([] if days == 5 else ["… en nog 18 regels"])


def test_what_came_of_the_day_of_the_last_look_after_it_is_news_of_that_day(
    school_file: Services, fixed_clock: Clock
) -> None:
    """Looked in the morning, registered in the afternoon: that is somebody registered, not something of before."""
    fixed_clock(datetime(2013, 9, 12, 10, tzinfo=UTC))
    ids = add(school_file, 6)
    today = date(2013, 9, 20)
    fixed_clock(datetime(2013, 9, 20, 10, tzinfo=UTC))
    school_file.overviews.looked(make(school_file, "changed_since", today))
    fixed_clock(datetime(2013, 9, 20, 13, tzinfo=UTC))
    school_file.registrations.note(EventKind.REGISTERED, ids[:1], today)
    school_file.registrations.note(EventKind.INVITED, ids[1:3], today - timedelta(1))

    told = figures(make(school_file, "changed_since", today))

    assert (told["registered"], told["earlier"]) == (1, 2)


def test_what_is_still_to_do_is_of_the_registration_that_ends(school_file: Services, fixed_clock: Clock) -> None:
    """Somebody registered for two bevoegdheden: the list tells of the one that ends first, whatever it is called."""
    fixed_clock(datetime(2017, 1, 12, 9, tzinfo=UTC))
    rules = school_file.registers.next_edition(school_file.registrations.profile())
    school_file.registers.save(replace(rules, per_qualification=True))
    who = add(school_file, 1)[0]
    for day, subject in ((date(2013, 9, 2), "Wiskunde"), (date(2014, 3, 2), "Aardrijkskunde")):
        school_file.registrations.note(EventKind.REGISTERED, [who], day, qualification=subject)
    held = date(2015, 10, 4)
    course = Activity("Cursus", held, held, contact_hours=8.0, categories=("vakinhoudelijk",))
    school_file.activities.add(course, [who], qualification="Aardrijkskunde")

    report = make(school_file, "expiring", date(2017, 1, 12), period=Period(Span.NEXT_MONTHS, 9))

    assert column(report, "people", "last") == [date(2017, 9, 1)]
    assert column(report, "people", "to_do") == ["160 registeruren"]
