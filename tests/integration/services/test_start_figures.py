# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures on the start page are those of the lists they open, now and then."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.selections import Need
from app.domain.start_figures import ASKED, BEHIND, ENDING, REGISTERED, Pace
from app.domain.teachers import StaffKind
from app.progress import Progress
from app.services.start_report import start_report
from app.wording import Wording
from tests.filter_schools import make_school
from tests.schools import DAY, teacher

WORDS = Wording("nl")


def _some(school: Services) -> list[int]:
    """Add six teachers: two registered in turn, of whom one left; two invited; one whose registration ends."""
    ids = [school.staff.add(teacher(number, employed_from=None, email="", numbers=())).id for number in range(5)]
    left = teacher(5, employed_from=None, employed_until=DAY - timedelta(40), email="", numbers=())
    ids.append(school.staff.add(left).id)
    school.registrations.note(EventKind.REGISTERED, [ids[0], ids[5]], DAY - timedelta(100))
    school.registrations.note(EventKind.REGISTERED, ids[1:2], DAY - timedelta(10))
    school.registrations.note(EventKind.INVITED, ids[2:4], DAY - timedelta(5))
    school.registrations.note(EventKind.REGISTERED, ids[4:5], date(2010, 3, 2))
    return list(ids)


def test_each_figure_is_the_number_of_people_it_opens(school: Services) -> None:
    """Today and on an earlier day; who left is counted while they were there."""
    _some(school)
    for on, expected in ((DAY, (5, 3, 2, 1)), (DAY - timedelta(50), (6, 3, 0, 1))):
        moment = school.worklist.moment(on)
        opened = [school.staff.count(who, on) for who in (REGISTERED, ASKED, ENDING)]

        assert (moment.total, moment.registered, moment.asked, moment.ending) == expected
        assert opened == list(expected[1:])


def test_the_line_has_the_number_registered_of_each_day_it_stands_on(school: Services) -> None:
    """As the list of that day counts them."""
    _some(school)
    chart = school.worklist.trend(DAY, WORDS)
    assert chart is not None
    assert chart.days[-1] == DAY
    assert list(chart.series[0].values) == [school.staff.count(REGISTERED, day) for day in chart.days]
    assert chart.told == "Op 2 september 2013 zijn 3 leraren geregistreerd; op 31 maart 2010 waren dat er 1."
    assert chart.title == "Geregistreerd per kwartaal, tot en met 2 september 2013"


def test_there_is_no_line_before_anybody_is_registered(school_file: Services) -> None:
    """An invitation alone gives nothing to draw."""
    ids = [school_file.staff.add(teacher()).id]
    assert school_file.worklist.trend(DAY, WORDS) is None
    school_file.registrations.note(EventKind.INVITED, ids, DAY - timedelta(90))
    assert school_file.worklist.trend(DAY, WORDS) is None


def test_what_falls_due_next_is_on_the_worklist_that_day_and_not_before(school: Services) -> None:
    """A reminder first, then an application that takes long, then a registration that enters its last year."""
    ids = [school.staff.add(teacher(number, employed_from=None, email="", numbers=())).id for number in range(3)]
    school.registrations.note(EventKind.REGISTERED, ids[2:], DAY - timedelta(30))
    found = []
    for kind, who in ((None, ids[:0]), (EventKind.APPLIED, ids[1:2]), (EventKind.INVITED, ids[:1])):
        if kind is not None:
            school.registrations.note(kind, who, DAY - timedelta(3))
        due = school.worklist.next_due(DAY)
        assert due is not None
        days = (due.on - timedelta(1), due.on)
        counted = [{line.need: line.count for line in school.worklist.lines(day)}.get(due.line.need, 0) for day in days]
        assert counted == [0, due.line.count]
        found.append(due.line.need)
    assert found == [Need.EXPIRING_12, Need.APPLICATION_LATE, Need.NO_ANSWER]


def test_nothing_falls_due_in_a_school_without_registrations(school_file: Services) -> None:
    """Nothing is known to come."""
    assert school_file.worklist.next_due(DAY) is None


def test_who_is_behind_is_counted_once(school_file: Services) -> None:
    """A registered teacher who did nothing in three years will not come to the hours."""
    ids = [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(2)]
    school_file.registrations.note(EventKind.REGISTERED, ids, DAY - timedelta(1100))
    pace = school_file.progress.pace(DAY)
    assert (pace.behind, pace.total) == (2, 2)
    assert school_file.staff.count(BEHIND, DAY) == 2


def test_how_the_school_stands_goes_on_paper_with_figures_line_and_changes(
    school_file: Services, tmp_path: Path
) -> None:
    """What the face of the start page shows, on one page."""
    ids = [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(3)]
    school_file.registrations.note(EventKind.REGISTERED, ids[:2], DAY - timedelta(90))
    worklist = school_file.worklist
    moments = worklist.moment(DAY), worklist.moment(DAY - timedelta(365))
    changed = school_file.overviews.make("changed_since", Asked(DAY), WORDS)
    report = start_report(changed, moments, Pace(DAY, 1, 2), worklist.trend(DAY, WORDS), WORDS)
    figures = {one.key: one.value for one in report.figures}
    assert (figures["total"], figures["registered"], figures["behind"]) == (3, 2, 1)
    assert [one.key for one in report.charts] == ["registered_trend"]
    assert [table.rows for table in report.tables] == [table.rows for table in changed.tables]
    assert (report.title, report.sentence) == ("De stand van de school", f"Leraren in dienst op {WORDS.day(DAY)}.")
    assert [table.title for table in report.tables] == [changed.sentence.removesuffix(".")]
    assert changed.sentence not in report.notes
    file = tmp_path / "stand.pdf"
    school_file.overviews.save(report, file, WORDS, Progress())
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_line_of_the_start_page_is_that_of_the_overview(school_file: Services, seed: int) -> None:
    """On the same days the same numbers, which are those of the list: who does not teach is in none of them."""
    make_school(school_file, seed, 60)
    assert {one.kind for one in school_file.staff.all()} > {StaffKind.TEACHING}
    for on in (DAY, DAY - timedelta(200)):
        line = school_file.worklist.trend(on, WORDS)
        report = school_file.overviews.make("registration", Asked(on), WORDS)
        (other,) = [one for one in report.charts if one.key == "trend"]
        assert line is not None
        registered = other.series[-1].values
        assert (line.days, line.series[0].values) == (other.days, registered)
        assert list(registered) == [school_file.staff.count(REGISTERED, day) for day in line.days]
