# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of doubles: pairs side by side, made one or said to be two; parted again from the history."""

from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.names import PersonName
from app.domain.teachers import StaffNumber, Teacher
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.doubles import DoublesPage
from ui.pages.teacher import TeacherPage

__all__ = ["desk", "school_path", "school_template"]

NUMBER = (StaffNumber("afas", "12"),)
PAIR = [
    Teacher(name=PersonName("A.", surname="Berg"), code="BER", team="Talen", numbers=NUMBER),
    Teacher(name=PersonName("A.", first_name="Anne", surname="Berg"), code="BEA", numbers=NUMBER, job="Mentor"),
]
LIKE = [Teacher(name=PersonName("M.", surname=surname)) for surname in ("Jansen", "Janssen")]


def shown(desk: Desk, people: list[Teacher]) -> DoublesPage:
    """Put people into the school and show the page."""
    desk.add(people)
    page = cast("DoublesPage", desk.show(DoublesPage))
    desk.settle()
    return page


def test_the_surest_pairs_come_first_with_the_reason(desk: Desk) -> None:
    """And the heading counts them."""
    page = shown(desk, [*LIKE, *PAIR])

    assert [page._why(pair) for pair in page.model.rows] == ["zelfde personeelsnummer", "achternamen lijken op elkaar"]
    with desk.bot.waitSignal(page.go_to) as asked:
        page.back.click()
    assert asked.args == ["staff"]
    assert page._explanation.text() == "2 pairs who may be one person · 1 almost sure"


def test_two_are_made_one_field_by_field(desk: Desk) -> None:
    """What the first has nothing in is taken from the second; the rest as the user chooses."""
    page = shown(desk, PAIR)
    page.compare.choose("code", second=True)
    page._merge.click()
    desk.settle()
    (one,) = desk.services.staff.all()

    assert (one.code, one.team, one.job, one.name.first_name) == ("BEA", "Talen", "Mentor", "Anne")
    assert (list(page.model.rows), page._stack.currentIndex()) == ([], 1)


def test_two_who_are_no_double_are_not_shown_again(desk: Desk) -> None:
    """Nothing of them changes."""
    page = shown(desk, LIKE)
    page.two.click()
    desk.settle()

    assert (list(page.model.rows), len(desk.services.staff.all())) == ([], 2)


def test_who_was_made_one_is_parted_from_the_history(desk: Desk) -> None:
    """Also after something else was done; what was done with the other is told there too."""
    first, second = desk.add(PAIR)
    desk.services.remarks.add(second, "Belt liever.")
    desk.services.doubles.merge(first, second, frozenset())
    desk.services.remarks.add(first, "Later")
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(first)
    desk.settle()
    told = page.history.sentences()
    buttons = [one for one in page.history.findChildren(QPushButton) if "Part again" in one.text()]
    buttons[0].click()
    desk.settle()

    assert "Opmerking geschreven: “Belt liever.”" in told
    assert (len(buttons), len(desk.services.staff.all())) == (1, 2)
    assert [item.text for item in desk.services.remarks.of_teacher(second)] == ["Belt liever."]


def test_a_new_name_that_stands_here_already_is_said_while_typing(desk: Desk) -> None:
    """Without storing or stopping anything."""
    desk.add(LIKE[:1])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(0)
    desk.settle()
    for field, text in (("initials", "M."), ("surname", "Janssen")):
        widget = page.details.form.widget(field)
        widget.setText(text)
        widget.editingFinished.emit()
    desk.settle()
    said = page.notice.text()
    widget.setText("Bosch")
    widget.editingFinished.emit()
    desk.settle()

    assert (said, page.notice.text()) == ("Perhaps in the list already: Jansen, M.", "")


def test_a_new_name_is_compared_at_each_key_and_leads_to_who_is_like_it(desk: Desk) -> None:
    """Before the field is left, without a key being lost; the button asks for the other's page."""
    (jansen,) = desk.add(LIKE[:1])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(0)
    desk.settle()
    page.details.form.widget("initials").setText("M.")
    QTest.keyClicks(page.details.form.widget("surname"), "Janssen")
    desk.bot.waitUntil(lambda: bool(page.notice.text()), timeout=5_000)
    opened: list[int] = []
    page.open_teacher.connect(opened.append)
    (button,) = page.notice.leads()
    button.click()

    assert (button.text(), opened) == ("Look at Jansen, M.", [jansen])
    assert page.details.form.widget("surname").text() == "Janssen"


def test_who_presses_before_the_hint_came_is_asked_once(desk: Desk) -> None:
    """A like name, typed and added at once, is named before anybody is added; the next press adds."""
    desk.add(LIKE[:1])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(0)
    desk.settle()
    assert page.primary is not None
    page.details.form.widget("initials").setText("M.")
    page.details.form.widget("surname").setText("Janssen")
    page.primary.click()
    desk.settle()
    before = len(desk.services.staff.all())
    page.primary.click()
    desk.settle()

    assert (before, len(desk.services.staff.all())) == (1, 2)
