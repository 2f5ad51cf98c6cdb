# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures for board and municipality of a school as it stood on a day."""

from datetime import timedelta

from app.bootstrap import Services
from app.domain.board import reporting_day
from app.domain.registrations import EventKind
from app.domain.teachers import StaffKind
from app.services.board import board
from app.wording import Wording
from tests.schools import DAY, teacher


def test_the_figures_are_those_of_the_day(school: Services) -> None:
    """Of a day before somebody registered they are what they were; behind a figure stand the people it counts."""
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school.staff.add(teacher(number, **changes)).id for number in range(16)]
    school.registrations.note(EventKind.REGISTERED, people[:6], DAY)
    school.registrations.note(EventKind.REGISTERED, people[6:9], DAY + timedelta(40))
    before, after = (
        board(school.overviews.registration(DAY + timedelta(days)), Wording("nl")).figures for days in (39, 40)
    )
    assert [(figure.key, figure.value) for figure in before[:2]] == [("teachers", 16), ("registered", 6)]
    assert [(figure.key, figure.value) for figure in after[:2]] == [("teachers", 16), ("registered", 9)]
    assert after[1].who is not None
    assert school.staff.count(after[1].who, DAY + timedelta(40)) == 9


def test_what_happens_within_a_month_changes_no_page_of_that_month(school_file: Services) -> None:
    """Somebody registers today: today's page for the board is yesterday's, since both are of the reporting day."""
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school_file.staff.add(teacher(number, **changes)).id for number in range(12)]
    on = reporting_day(DAY)
    school_file.registrations.note(EventKind.REGISTERED, people[:6], on)
    yesterday = board(school_file.overviews.registration(on), Wording("nl"))
    school_file.registrations.note(EventKind.REGISTERED, people[6:7], DAY)
    assert board(school_file.overviews.registration(reporting_day(DAY)), Wording("nl")) == yesterday
    assert [figure.value for figure in yesterday.figures[:2]] == [12, 6]
