# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary reads who stands where, asks why and what if, and draws a sample."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.activities import Activity, ParticipationStatus
from app.domain.ids import TeacherId
from app.domain.own_fields import OwnKind
from app.domain.progress import Which
from app.domain.registrations import EventKind
from app.domain.selections import Order, OwnCondition, OwnTest, TeacherSelection
from tests.schools import REGISTER, state
from tests.ui.pages.sample_school import Stage
from ui.pages.standings import StandingsPage

TODAY = date(2026, 11, 23)


def _fill(stage: Stage) -> list[TeacherId]:
    """Register four: the cycle of two ends within three months; the first did nearly all."""
    people = [row.id for row in stage.services.staff.rows(TeacherSelection(), Order(), TODAY)][:4]
    for who, on in ((people[:2], date(2023, 1, 10)), (people[2:], date(2025, 5, 1))):
        stage.services.registrations.note(EventKind.REGISTERED, who, on)
    long = Activity("Studie", date(2025, 6, 1), date(2025, 8, 1), contact_hours=156, categories=("vakinhoudelijk",))
    stage.services.activities.add(long, people[:1])
    return people


@pytest.fixture
def people(stage: Stage) -> list[TeacherId]:
    """Return the four, in order of name."""
    return _fill(stage)


@pytest.fixture
def page(stage: Stage, people: list[TeacherId]) -> StandingsPage:
    """Return the page with the teachers' register of the sample school."""
    shown = StandingsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.register.set_value(REGISTER)
    shown.register.committed.emit()
    stage.until_calm()
    assert set(people) <= {row.person.id for row in shown.list.all()}
    return shown


def _ids(page: StandingsPage) -> set[TeacherId]:
    return {row.person.id for row in page.list.shown()}


def test_the_list_is_narrowed_without_reading_again(page: StandingsPage, people: list[TeacherId], stage: Stage) -> None:
    """Whose cycle ends within three months; then by words; the empty answer offers everybody again.

    The heading counts all of them, as the service does.
    """
    met = sum(row.standing.meets for row in stage.services.progress.rows(REGISTER, TODAY))
    assert f"{met} meet" in page._explanation.text()
    page.list.which.set_value(Which.WITHIN_3)
    page.list.which.committed.emit()
    assert set(people[:2]) <= _ids(page)
    assert not set(people[2:]) & _ids(page)
    page.list.search.setText("zzzz")
    page.list._filter()
    assert page.list._stack.currentWidget() is page.list.nothing
    page.list.show_all()
    assert set(people) <= _ids(page)
    assert not stage.tasks.busy


def test_why_is_told_and_copied(page: StandingsPage, people: list[TeacherId], stage: Stage) -> None:
    """One click to a sentence and what is behind it, and another to paste it in a mail."""
    place = next(at for at, row in enumerate(page.list.shown()) if row.person.id == people[0])
    page.list.view.selectRow(place)
    page.list.why()
    stage.until_calm()
    assert not page.list.reason.isHidden()
    page.list.reason.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "nog 4 van de 160 registeruren" in copied
    assert "1 aug 2025 Studie – 156 uur, Vakinhoudelijk: telt mee" in copied
    assert page.escaped() or not page.list.reason.isHidden()


def test_a_click_on_a_heading_sorts_and_enter_opens_the_teacher(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """By what is still to do, least first: whoever did nearly all comes before the others; the line leads to them."""
    page.list._on_order("to_do", descending=False)
    rows = list(page.list.shown())
    assert next(row for row in rows if row.person.id in people).person.id == people[0]
    opened: list[int] = []
    page.open_teacher.connect(opened.append)
    page.list.view.selectRow(0)
    stage.bot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert opened == [rows[0].person.id]


def test_what_if_shows_who_would_meet_the_rules(page: StandingsPage, people: list[TeacherId], stage: Stage) -> None:
    """Six hours of the subject bring the first over the line; nothing is stored. What is no number is told."""
    before = state(stage.services)
    page.show_part("what_if")
    page.what_if.form.set_value("hours", 6.0)
    page.what_if.form.committed.emit("hours")
    stage.until_calm()
    found = {row.before.person.id: row.outcome for row in page.what_if.rows()}
    assert found[people[0]] == "gains"
    assert found[people[2]] == "lacks_then"
    assert "1 would meet" in page.what_if.answer.text()
    assert page.list.all()[0].person.sort_name in page.what_if.text()
    assert state(stage.services) == before
    page.what_if.form.widget("hours").setText("zes")
    page.what_if.form.committed.emit("hours")
    stage.until_calm()
    assert page.what_if.form.error("hours")
    assert not page.what_if.rows()


def test_a_planned_activity_as_the_idea_is_done_once(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """Also with what is planned already done too."""
    day = Activity("Dag", date(2026, 12, 1), date(2026, 12, 1), contact_hours=6, categories=("vakinhoudelijk",))
    made = stage.services.activities.add(day, people[:1], status=ParticipationStatus.PLANNED)
    page.show_part("what_if")
    page.what_if._on_planned(stage.services.activities.list(since=TODAY))
    page.what_if.form.set_values({"planned_too": True, "whom": "everybody", "planned": made})
    page.what_if.form.committed.emit("planned")
    stage.until_calm()
    then = {row.before.person.id: row.after.counted for row in page.what_if.rows()}
    assert (then[people[0]], then[people[1]]) == (162, 6)


def test_hours_that_are_no_number_are_told_while_they_are_typed(page: StandingsPage, stage: Stage) -> None:
    """The old answer does not stay beside them, also where the field is not left."""
    page.show_part("what_if")
    stage.until_calm()
    assert page.what_if.rows()
    hours = page.what_if.form.widget("hours")
    hours.selectAll()
    stage.bot.keyClicks(hours, "zes")
    stage.bot.waitUntil(lambda: bool(page.what_if.form.error("hours")), timeout=5_000)

    assert (page.what_if.rows(), page.what_if.answer.text()) == ([], "")


def test_a_sample_is_drawn_again_by_its_number(page: StandingsPage, stage: Stage) -> None:
    """The number typed again draws the same; the dossiers of all who were drawn are asked for."""
    page.show_part("sample")
    page.sample.count.set_value(3)
    page.sample.seed.set_value(2026)
    page.sample.draw()
    first = [row.person.id for row in page.sample.drawn()]
    page.sample._on_again()
    page.sample.seed.set_value(2026)
    page.sample.draw()
    wanted: list[str] = []
    page.go_to.connect(wanted.append)
    page.sample.dossiers.click()
    assert [row.person.id for row in page.sample.drawn()] == first
    assert wanted == [f"dossier/{','.join(map(str, first))}@2026-11-23"]


def test_the_list_is_saved(page: StandingsPage, stage: Stage, tmp_path: Path) -> None:
    """The columns shown, with what is asked in a column of its own."""
    page.export.save(tmp_path / "voortgang.csv", REGISTER, "list")
    stage.until_calm()
    head, *lines = (tmp_path / "voortgang.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("Name;")
    assert ";Counted;Asked;" in head
    assert len(lines) == len(page.list.shown())


def test_a_sample_is_saved_with_how_it_was_drawn(page: StandingsPage, stage: Stage, tmp_path: Path) -> None:
    """So that a year later somebody can draw the same people."""
    page.show_part("sample")
    page.sample.count.set_value(3)
    page.sample.seed.set_value(2026)
    page.sample.draw()
    page.export.save(tmp_path / "steekproef.xlsx", REGISTER, "sample")
    stage.until_calm()

    drawn, notes = openpyxl.load_workbook(tmp_path / "steekproef.xlsx").worksheets
    head, *lines = ([cell.value for cell in row] for row in drawn.iter_rows())
    code = head.index("Code")
    assert [(line[0], line[code] or "") for line in lines] == [
        (row.person.sort_name, row.person.code) for row in page.sample.drawn()
    ]
    told = [[str(cell.value) for cell in row if cell.value is not None] for row in notes.iter_rows()]
    assert told[1:3] == [["Stand op", f"{TODAY} 00:00:00"], ["Sample of 3 with number 2026"]]


def test_another_day_is_counted_again(page: StandingsPage, people: list[TeacherId], stage: Stage) -> None:
    """Before anybody was registered the page says that nobody is, and what to do."""
    page.day.setText("1-1-2001")
    page.day.editingFinished.emit()
    stage.until_calm()
    assert not set(people) & _ids(page)
    assert page.list._stack.currentWidget() is page.list.none
    page.day.setText("gisteren")
    page.day.editingFinished.emit()
    assert "not a day" in page.notice.text()


def test_the_list_is_narrowed_by_tags_and_own_fields(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """With the filters of the list of teachers; the tags of a school that has none ask for no room."""
    hidden = page.list.filters.isHidden()
    field = stage.services.own_fields.add("Kluisje", OwnKind.NUMBER)
    stage.services.own_fields.set_value(people[:2], field.id, "12")
    stage.services.tags.add(people[1:3], "coach")
    page.reload(frozenset({"teacher", "own_field"}))
    stage.until_calm()
    filters = page.list.filters
    filters.choose(replace(filters.selection(), tags=frozenset({"coach"})))
    stage.until_calm()
    tagged = _ids(page)
    filters.choose(filters.own.with_condition(OwnCondition(field.id, OwnTest.FILLED)))
    stage.until_calm()
    both = _ids(page)
    page.list.show_all()
    stage.until_calm()

    assert (hidden, filters.isHidden()) == (True, False)
    assert (tagged, both) == (set(people[1:3]), {people[1]})
    assert set(people) <= _ids(page)
