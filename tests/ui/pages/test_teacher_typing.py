# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is typed on a teacher's page reaches that teacher, and nobody else, whatever happens meanwhile."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.teachers import Grade, Qualification, Teacher
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.teacher import TeacherPage

__all__ = ["desk", "school_path", "school_template"]

BERG = Teacher(name=PersonName("A.", surname="Berg"), qualifications=(Qualification("Wiskunde", Grade.FIRST),))
VOS = Teacher(name=PersonName("B.", surname="Vos"))


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what lets the worker go on; at the latest when the test ends."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def two(desk: Desk) -> tuple[TeacherPage, TeacherId, TeacherId]:
    """Return the page with Berg on it, and the ids of Berg and Vos."""
    berg, vos = desk.add([BERG, VOS])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.activateWindow()
    page.open(berg)
    desk.settle()
    page.tabs.setCurrentIndex(1)
    return page, berg, vos


def codes(desk: Desk, *teacher_ids: TeacherId) -> list[str]:
    """Return the stored codes of these teachers."""
    return [desk.services.staff.teacher(teacher_id).code for teacher_id in teacher_ids]


def test_who_is_on_the_screen_is_changed_while_another_is_still_being_read(
    desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId], held: threading.Event
) -> None:
    """The worker is busy: Berg stands there still, so what is typed is about Berg."""
    page, berg, vos = two
    desk.tasks.run(lambda _progress: held.wait(10))
    page.open(vos)
    page.details.form.widget("code").setText("BEA")
    page.details.form.widget("code").editingFinished.emit()
    held.set()
    desk.settle()
    assert codes(desk, berg, vos) == ["BEA", ""]
    assert page.details.form.value("surname") == "Vos"


def test_what_is_half_typed_is_kept_when_another_teacher_is_opened(
    desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId]
) -> None:
    """It is stored with the teacher it was typed for."""
    page, berg, vos = two
    page.details.form.widget("code").setFocus()
    page.details.form.widget("code").setText("BEA")
    page.open(vos)
    desk.settle()
    assert codes(desk, berg, vos) == ["BEA", ""]


def test_a_text_that_is_too_long_is_refused_in_words_and_not_cut(
    desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId]
) -> None:
    """All that was pasted stands in the field still, with the limit below it."""
    page, berg, _vos = two
    for name, limit in (("first_name", "200"), ("team", "500")):
        field = page.details.form.widget(name)
        line = getattr(field, "lineEdit", lambda field=field: field)()
        line.insert("a" * 10_000)
        line.editingFinished.emit()
        desk.settle()
        assert (len(field.value()), limit in page.details.form.error(name)) == (10_000, True)
    assert desk.services.staff.teacher(berg).name.first_name == ""


def test_leaving_the_page_keeps_what_is_half_typed(desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId]) -> None:
    """The window asks every page to keep it: before an undo, another page, the end."""
    page, berg, _vos = two
    page.details.form.widget("code").setFocus()
    page.details.form.widget("code").setText("BEA")
    page.leave()
    desk.settle()
    assert codes(desk, berg) == ["BEA"]


def test_undo_shows_in_the_field_that_has_the_cursor(desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId]) -> None:
    """Nothing is half typed there, so the field shows what is stored."""
    page, _berg, _vos = two
    field = page.details.form.widget("code")
    field.setFocus()
    field.setText("BEA")
    page.leave()
    desk.settle()
    desk.services.history.undo()
    desk.settle()
    assert (field.hasFocus(), field.text()) == (True, "")


def test_a_half_typed_subject_stays_under_the_cursor_while_the_teacher_is_read_again(
    desk: Desk, two: tuple[TeacherPage, TeacherId, TeacherId]
) -> None:
    """The line of a qualification that is being typed is not made anew."""
    page, berg, _vos = two
    subject = page.details.form.widget("qualifications")._lines[0][0]
    subject.setFocus()
    subject.setText("Wiskunde B")
    before = desk.services.staff.teacher(berg)
    desk.services.staff.save(before, replace(before, code="BEA"))
    desk.settle()
    assert (subject.hasFocus(), subject.text()) == (True, "Wiskunde B")


def test_pressing_add_twice_adds_one_teacher(desk: Desk, held: threading.Event) -> None:
    """Also when the school is busy between the two presses."""
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(0)
    desk.settle()
    page.details.form.widget("surname").setText("Proef")
    desk.tasks.run(lambda _progress: held.wait(10))
    assert page.primary is not None
    page.primary.click()
    page.primary.click()
    held.set()
    desk.settle()
    assert desk.services.staff.counts(date.today()).total == 1  # noqa: DTZ011
