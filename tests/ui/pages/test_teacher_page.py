# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One teacher: fields stored at once, the letter's lines live, events, history, a new one."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from app.domain.activities import Activity
from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.registrations import EventKind
from app.domain.teachers import Grade, Qualification, Teacher
from tests.schools import teacher
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.teacher import TeacherPage
from ui.pages.teacher.values import read_numbers, write_numbers

__all__ = ["desk", "school_path", "school_template"]

BERG = Teacher(name=PersonName("A.", first_name="Anne", prefix="van den", surname="Berg"), code="BEA", team="Bèta")


def opened(desk: Desk, who: Teacher = BERG) -> tuple[TeacherPage, TeacherId]:
    """Put a teacher into the school and show their page."""
    (teacher_id, *_others) = desk.add([who])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(teacher_id)
    desk.settle()
    return page, teacher_id


def enter(desk: Desk, page: TeacherPage, field: str, text: str) -> None:
    """Type a text into a field and leave it."""
    widget = page.details.form.widget(field)
    widget.setText(text)
    widget.editingFinished.emit()
    desk.settle()


def test_the_head_says_who_it_is(desk: Desk) -> None:
    """Name, code and team stand at the head."""
    page, _id = opened(desk)

    assert (page._heading.text(), page._explanation.text()) == ("Anne van den Berg", "BEA · Bèta")


def test_a_field_is_stored_when_the_user_leaves_it(desk: Desk) -> None:
    """No save button: each field is an action of its own, undone by name."""
    page, teacher_id = opened(desk)
    enter(desk, page, "surname", "Bergsma")
    stored = desk.services.staff.teacher(teacher_id).name.surname
    desk.services.history.undo()
    desk.settle()

    assert stored == "Bergsma"
    assert page.details.form.value("surname") == "Berg"


def test_a_postcode_that_cannot_be_stays_under_its_field(desk: Desk) -> None:
    """It would only be noticed when the letter has no address; one that can is kept as postcodes are."""
    page, teacher_id = opened(desk)
    enter(desk, page, "postcode", "0123 SS")
    refused, said = desk.services.staff.teacher(teacher_id).address.postcode, page.details.form.error("postcode")
    enter(desk, page, "postcode", "2563 ff")

    assert (refused, "0123 SS" in said) == ("", True)
    assert desk.services.staff.teacher(teacher_id).address.postcode == "2563FF"


def test_whose_data_are_to_be_mended_opens_at_the_fields(desk: Desk) -> None:
    """Whatever tab was looked at last."""
    page, teacher_id = opened(desk)
    page.tabs.setCurrentWidget(page.history)
    page.open_fields(teacher_id)
    desk.settle()

    assert page.details.isVisibleTo(page)


def test_a_bad_value_stays_in_the_field_with_its_sentence(desk: Desk) -> None:
    """What was typed is not lost, and what was stored is not harmed."""
    page, teacher_id = opened(desk)
    enter(desk, page, "email", "geen adres")

    assert page.details.form.value("email") == "geen adres"
    assert page.details.form.error("email") != ""
    assert desk.services.staff.teacher(teacher_id).email == ""


def test_a_day_that_is_none_is_not_stored(desk: Desk) -> None:
    """Thirty-one February is said under the field."""
    page, teacher_id = opened(desk)
    enter(desk, page, "employed_from", "31-2-2013")

    assert page.details.form.error("employed_from") == "Fill in a day, such as 3-2-2026, or nothing."
    assert desk.services.staff.teacher(teacher_id).employed_from is None


def test_the_letter_shows_a_name_while_it_is_typed(desk: Desk) -> None:
    """Address block, salutation and running text follow every key."""
    page, _id = opened(desk)
    field = page.details.form.widget("surname")
    field.setText("Bergsma")
    field.textEdited.emit("Bergsma")

    assert page.details.card.texts()[1:] == (
        "Geachte A. van den Bergsma,", "A. van den Bergsma", "Bergsma, A. van den"
    )  # fmt: skip


def test_write_exactly_so_shows_what_the_rules_make(desk: Desk) -> None:
    """An empty override shows in grey what will be printed without it."""
    page, _id = opened(desk)

    assert page.details.form.widget("exact_salutation").placeholderText() == "Geachte A. van den Berg"


def test_qualifications_are_stored_as_lines(desk: Desk) -> None:
    """A line for each subject with its grade."""
    page, teacher_id = opened(desk)
    field = page.details.form.widget("qualifications")
    field._on_add()
    text, grade, _row = field._lines[0]
    text.setText("Wiskunde")
    text.editingFinished.emit()
    grade.set_value(Grade.FIRST)
    grade.committed.emit()
    desk.settle()

    assert desk.services.staff.teacher(teacher_id).qualifications == (Qualification("Wiskunde", Grade.FIRST),)


def test_why_answers_in_one_sentence(desk: Desk) -> None:
    """The reason of a status can be read and copied."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(EventKind.DECLINED, [teacher_id], date(2013, 9, 2))
    desk.settle()
    page._status._ask.setChecked(True)

    assert page._status.why() == desk.services.registrations.why(teacher_id, date.today(), desk.wording)  # noqa: DTZ011


def test_why_lists_the_activities_behind_a_figure_and_copies_them(desk: Desk) -> None:
    """They are read when asked for, and stand in what is pasted in a mail too."""
    page, teacher_id = opened(desk)
    today = date.today()  # noqa: DTZ011
    desk.services.activities.add(Activity("Studiedag", today, today, contact_hours=6), [teacher_id])
    desk.settle()
    card = page.overview.standing.cards()[0]
    card.ask.setChecked(True)
    desk.settle()

    assert "Studiedag – 6 uur" in card.why()[-1] or "Studiedag – 6 hours" in card.why()[-1]
    card._on_copy()
    assert "Studiedag – 6" in QGuiApplication.clipboard().text()


def test_an_event_can_be_taken_back(desk: Desk) -> None:
    """A status noted for the wrong person goes with one press, and undo brings it back."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(EventKind.REGISTERED, [teacher_id], date(2013, 9, 2))
    desk.settle()
    (event,) = desk.services.registrations.events(teacher_id)
    page.overview.registrations.remove_wanted.emit(event)
    desk.settle()

    assert desk.services.registrations.events(teacher_id) == []


def test_a_doubtful_name_is_settled_with_one_button(desk: Desk) -> None:
    """The doubt says why; the button takes it off the worklist."""
    page, teacher_id = opened(desk, Teacher(name=PersonName("A.", surname="Berg Bos"), name_doubt="double_name"))
    asked = page.details.doubt.isHidden()
    page.details.doubt.settled.emit()
    desk.settle()

    assert (asked, page.details.doubt.isHidden()) == (False, True)
    assert desk.services.staff.teacher(teacher_id).name_doubt == ""


def test_the_history_says_what_became_what(desk: Desk) -> None:
    """The field, before and after, in a sentence."""
    page, _id = opened(desk)
    enter(desk, page, "code", "BRG")

    assert page.history.sentences()[0] == "Afkorting gewijzigd van “BEA” in “BRG”."


def test_a_change_is_undone_from_the_history(desk: Desk) -> None:
    """Also one that is not the last; what was built upon offers no button."""
    page, teacher_id = opened(desk)
    for field, text in (("city", "Urk"), ("code", "BRG"), ("city", "Ede")):
        enter(desk, page, field, text)
    page.tabs.setCurrentWidget(page.history)
    buttons = page.history.findChildren(QPushButton)
    names = [button.accessibleName() for button in buttons if not button.isHidden()]
    next(button for button in buttons if "BRG" in button.accessibleName()).click()
    desk.settle()

    assert [("Ede" in name, "BRG" in name) for name in names] == [(True, False), (False, True)]
    assert desk.services.staff.teacher(teacher_id).code == "BEA"
    assert desk.services.staff.teacher(teacher_id).address.city == "Ede"


def test_undoing_for_one_of_many_asks_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It changes nothing for the others, and says so."""
    ids = desk.add([BERG, teacher(3)])
    desk.services.staff.save_many(
        [(one, replace(one, team="Samen")) for one in desk.services.staff.teachers(ids)], "change_teachers"
    )
    page = cast("TeacherPage", desk.show(TeacherPage))
    berg = next(one for one in desk.services.staff.all() if one.code == "BEA")
    page.open(berg.id)
    desk.settle()
    asked: list[str] = []
    monkeypatch.setattr("ui.pages.teacher.history.ask", lambda _page, title, *_, **__: not asked.append(title))
    page.history.findChildren(QPushButton)[0].click()
    desk.settle()

    assert asked == ["Undo this for Anne van den Berg only?"]
    assert sorted(one.team for one in desk.services.staff.all())[0] == "Bèta"
    assert [one.team for one in desk.services.staff.all()].count("Samen") == 1


def test_a_new_teacher_of_a_like_name_is_asked_about_first(desk: Desk) -> None:
    """Twice the same person is the mistake to fear; a second press adds them all the same."""
    page, _id = opened(desk)
    page.open(0)
    page.details.form.widget("initials").setText("A.")
    page.details.form.widget("surname").setText("Berg")
    page._new._on_add()
    desk.settle()
    warned, before = page.notice.text(), desk.services.staff.counts(date(2013, 9, 2)).total
    page._new._on_add()
    desk.settle()

    assert "Berg, A. van den" in warned
    assert (before, desk.services.staff.counts(date(2013, 9, 2)).total) == (1, 2)


def test_a_new_teacher_without_a_surname_is_refused_at_the_field(desk: Desk) -> None:
    """The sentence stands under the field that is missing."""
    page, _id = opened(desk)
    page.open(0)
    page._new._on_add()
    desk.settle()

    assert page.details.form.error("surname") != ""


def test_a_teacher_who_is_gone_closes_the_page(desk: Desk) -> None:
    """After an undo there may be nobody to show."""
    page, teacher_id = opened(desk)
    with desk.bot.waitSignal(page.go_back):
        desk.services.staff.remove([teacher_id])
    desk.settle()

    assert page.teacher_id == 0


def test_staff_numbers_are_written_and_read_back_with_their_zeros() -> None:
    """Leading zeros and the system stay."""
    numbers = teacher(3).numbers

    assert read_numbers(write_numbers(numbers)) == numbers
