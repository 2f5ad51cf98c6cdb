# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers as it was on another day."""

from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from app import clock
from app.domain.activities import Activity
from app.domain.filters import Condition, FilterTest
from app.domain.registrations import EventKind, Status
from app.domain.selections import Counted, TeacherSelection
from app.domain.views import SavedView
from tests.ui.pages.test_staff_building import Clicker
from tests.ui.staff_pages import Desk, desk, school_path, school_template

__all__ = ["desk", "school_path", "school_template"]


@pytest.fixture
def clicker(desk: Desk) -> Clicker:
    """Return somebody at a list of three people."""
    return Clicker(desk)


def test_the_list_can_be_of_another_day(clicker: Clicker, tmp_path: Path) -> None:
    """Status and figures are of that day, a line says so, and a file that is saved is of it too."""
    today = clock.today()
    before = today - timedelta(days=30)
    clicker.desk.services.registrations.note(EventKind.REGISTERED, clicker.ids[:1], today - timedelta(days=2))
    clicker.desk.settle()
    day = clicker.page.filters.day
    day.field.setText(f"{before.day}-{before.month}-{before.year}")
    day.field.editingFinished.emit()
    clicker.desk.settle()

    assert clicker.page.model.row_at(clicker.page.model.index(0, 0)).status.value == "not_invited"
    assert "0 registered" in clicker.page._explanation.text()
    line = clicker.page._building.line
    assert clicker.desk.wording.day(before) in line.text()
    clicker.page._export.save(tmp_path / "lijst.xlsx")
    clicker.desk.settle()
    notes = [[cell.value for cell in row] for row in openpyxl.load_workbook(tmp_path / "lijst.xlsx").worksheets[1].rows]
    assert ["Wie", f"Iedereen in dienst op {clicker.desk.wording.day(before, short=True)}"] in notes
    assert before in [row[1].date() for row in notes if hasattr(row[1], "date")]

    line.back.emit()
    clicker.desk.settle()
    assert line.text() == ""
    assert day.field.text() == ""
    assert clicker.page.model.row_at(clicker.page.model.index(0, 0)).status.value == "registered"


def test_a_day_that_is_none_is_told_and_changes_nothing(clicker: Clicker) -> None:
    """It stays in the field."""
    day = clicker.page.filters.day
    day.field.setText("gisteren")
    day.field.editingFinished.emit()
    assert not day.fault.isHidden()
    assert day.field.text() == "gisteren"
    assert clicker.page._listing.on == clock.today()


def test_a_number_of_another_page_opens_the_list_of_today(clicker: Clicker) -> None:
    """What was counted today is shown as it is today; who is chosen in the list stays on the day it is of."""
    page, before = clicker.page, clock.today() - timedelta(days=30)
    page._building.show_day(before)
    page.show_only(clicker.ids[:1])
    clicker.desk.settle()
    assert page._listing.on == before

    page.show_selection(TeacherSelection())
    clicker.desk.settle()

    assert page._listing.on == clock.today()
    assert page._building.line.text() == ""
    assert clicker.shown() == ["AKE", "BER", "COO"]


def test_a_number_of_a_past_day_opens_the_list_of_that_day(clicker: Clicker) -> None:
    """The list is of the day it was counted on, says what the number was called, and forgets that with the filter."""
    page, before = clicker.page, clock.today() - timedelta(days=30)
    clicker.desk.services.registrations.note(EventKind.REGISTERED, clicker.ids[:1], clock.today() - timedelta(days=2))
    page.open_counted(Counted(TeacherSelection(statuses=frozenset({Status.NOT_INVITED})), before, "nog niets"))

    assert clicker.shown() == ["AKE", "BER", "COO"]
    assert page._listing.on == before
    assert page.filters.day.field.value() == before
    assert "nog niets" in page._building.line.text()

    page.filters.choose(TeacherSelection())
    clicker.desk.settle()
    assert page._listing.on == before
    assert "nog niets" not in page._building.line.text()


def test_people_counted_one_by_one_are_named_after_their_number(clicker: Clicker) -> None:
    """The chip says what was counted and when; other people pointed out do not get that name."""
    page, before = clicker.page, clock.today() - timedelta(days=30)
    counted = TeacherSelection(ids=frozenset(clicker.ids[:2]), in_service=None)
    page.open_counted(Counted(counted, before, "nog geen antwoord"))
    assert clicker.shown() == ["AKE", "BER"]
    day = clicker.desk.wording.day(before, short=True)
    assert [chip.text() for chip in page.filters._chips] == [f"2 people: nog geen antwoord, on {day}"]

    page.show_only(clicker.ids[1:])
    assert [chip.text() for chip in page.filters._chips] == ["Chosen: 2 teachers"]


def test_a_view_says_the_day_the_list_is_of(clicker: Clicker) -> None:
    """Above a list of a month ago stands whom the view held then."""
    page, desk, before = clicker.page, clicker.desk, clock.today() - timedelta(days=30)
    page.show_part(f"view:{desk.services.views.add(SavedView('Allen')).id}")
    desk.settle()
    assert desk.wording.day(clock.today(), short=True) in page._explanation.text()
    page._building.show_day(before)
    desk.settle()
    assert desk.wording.day(before, short=True) in page._explanation.text()


def test_the_list_follows_what_people_did(clicker: Clicker) -> None:
    """A list of who is in no activity is read again when somebody took part in one."""
    services = clicker.desk.services
    clicker.page.filters.choose(TeacherSelection(where=Condition("took_part", FilterTest.EMPTY)))
    assert clicker.shown() == ["AKE", "BER", "COO"]
    today = clock.today()
    part = Activity("Studiedag", today, today, contact_hours=6.0)
    clicker.desk.tasks.run(lambda _progress: services.activities.add(part, clicker.ids[:1]))
    clicker.desk.settle()
    assert clicker.shown() == ["BER", "COO"]
