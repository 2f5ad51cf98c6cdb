# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two faces of the start page: which comes first, what each shows, and where its figures lead."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app import settings
from app.domain.registrations import EventKind, Status
from app.domain.school import School
from app.domain.selections import Need, StaffCounts, TeacherSelection
from app.domain.standing import Due, Standing, WorklistLine
from app.domain.start_figures import ASKED, REGISTERED
from tests.schools import DAY, teachers
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.start import StartPage
from ui.pages.start.cards import TaskCard
from ui.pages.start.faces import Face
from ui.pages.start.stand import Stand
from ui.widgets.text import PlainLabel

__all__ = ["desk", "school_path", "school_template"]

FILLED = School(name="Duinzicht College", signer="I. van Engelen")
SOME = StaffCounts(total=52, registered=10, by_status={Status.REGISTERED: 10, Status.INVITED: 42})


def _page(desk: Desk, *people: int) -> StartPage:
    """Return the start page of a school with teachers, of whom some are registered."""
    desk.add([replace(one, employed_from=None) for one in teachers(4)])
    ids = desk.services.staff.ids(TeacherSelection(), DAY)
    if people:
        desk.services.registrations.note(EventKind.REGISTERED, [ids[place] for place in people], DAY)
    return cast("StartPage", desk.show(StartPage))


def _texts(page: StartPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def _buttons(page: StartPage) -> dict[str, QPushButton]:
    return {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}


def test_the_face_seen_last_comes_first_unless_another_was_chosen(desk: Desk) -> None:
    """Chosen by an arrow key on the tabs, or in the settings."""
    first = _page(desk)
    assert first._face is Face.WORKLIST
    first._faces.setFocus()
    desk.bot.keyClick(first._faces, Qt.Key.Key_Right)
    assert (first._face, first.findChild(Stand).isVisible()) == (Face.STAND, True)
    assert first._faces.hasFocus()

    assert StartPage(desk.services, desk.tasks, desk.wording)._face is Face.STAND
    settings.save(settings.Settings(start="worklist"))
    assert StartPage(desk.services, desk.tasks, desk.wording)._face is Face.WORKLIST


def test_a_new_school_has_the_three_steps_whichever_face_comes_first(desk: Desk) -> None:
    """There is nothing to choose between yet."""
    settings.save(settings.Settings(start="stand"))
    page = cast("StartPage", desk.show(StartPage))
    assert not page._faces.isVisible()
    assert "Open the sample school" in [button.accessibleName() for button in _buttons(page).values()]


def test_each_large_figure_opens_the_people_it_counts(desk: Desk) -> None:
    """Also those who are behind, by name."""
    settings.save(settings.Settings(start="stand"))
    page = _page(desk, 0, 1)
    desk.settle()
    opened: list[TeacherSelection] = []
    page.show_teachers.connect(opened.append)
    figures = page.findChild(Stand)._figures
    for figure in figures.values():
        figure.click()
    assert opened[:2] == [REGISTERED, ASKED]
    assert [desk.services.staff.count(one, page._today.on) for one in opened] == [
        int(figure.accessibleName().split()[0]) for figure in figures.values()
    ]


def test_the_figures_are_there_before_the_school_is_open(desk: Desk) -> None:
    """From what the worklist counts; what takes longer follows."""
    settings.save(settings.Settings(start="stand"))
    page = StartPage(None, desk.tasks, desk.wording)
    desk.bot.addWidget(page)
    page.show_today(Standing(DAY, FILLED, SOME, (WorklistLine(Need.EXPIRING_6, 4),), ()))
    names = [figure.accessibleName() for figure in page.findChild(Stand)._figures.values()]
    assert [name.split()[0] for name in names] == ["10", "42", "4", "…"]


@pytest.mark.parametrize("face", ["worklist", "stand"])
def test_before_the_first_letter_both_faces_lead_to_it(desk: Desk, face: str) -> None:
    """The last of the three steps, however many other things wait."""
    settings.save(settings.Settings(start=face))
    page = _page(desk)
    lines = (WorklistLine(Need.NAME_DOUBT, 60), WorklistLine(Need.TO_INVITE, 4))
    page.show_today(Standing(DAY, FILLED, StaffCounts(4, by_status={Status.NOT_INVITED: 4}), lines, ()))
    desk.settle()
    begun: list[object] = []
    page.start_round.connect(begun.append)
    page.press_main()
    assert begun == [[]]


def test_the_card_with_most_people_comes_first_and_evidence_last(desk: Desk) -> None:
    """What is counted later than the rest moves no button away."""
    page = _page(desk)
    lines = (WorklistLine(Need.NO_ADDRESS, 2), WorklistLine(Need.NO_ANSWER, 9))
    page._worklist.show_lines(Standing(DAY, FILLED, SOME, lines, ()), without=5, due=None, writable=True)
    desk.settle()
    said = [card.button.accessibleName() for card in page.findChildren(TaskCard) if not card.isHidden()]
    numbers = [int(next(word for word in one.split() if word.isdigit())) for one in said]
    assert numbers == [9, 2, 5]


def test_a_day_with_nothing_to_do_tells_what_comes_next(desk: Desk) -> None:
    """With its date."""
    page = _page(desk)
    due = Due(DAY, WorklistLine(Need.NO_ANSWER, 9, 3))
    page._worklist.show_lines(Standing(DAY, FILLED, SOME, (), ()), without=0, due=due, writable=True)
    desk.settle()
    assert "Op 2 september 2013: 9 leraren zonder antwoord na 3 weken." in _texts(page)


def test_what_changed_is_told_until_it_was_seen(desk: Desk) -> None:
    """Each number opens its people; what was seen is not told again."""
    settings.save(settings.Settings(start="stand"))
    page = _page(desk, 0, 1)
    desk.settle()
    card = page.findChild(Stand).changed
    opened: list[TeacherSelection] = []
    page.show_teachers.connect(opened.append)
    names = {button.accessibleName(): button for button in card.findChildren(QPushButton) if button.isVisible()}
    names["4 erbij gekomen"].click()
    assert desk.services.staff.count(opened[0], DAY) == 4
    assert page._print.isVisible()

    next(button for button in card.findChildren(QPushButton) if button.text() == "Seen").click()
    desk.settle()
    desk.settle()
    assert "Er is niets veranderd: u bent helemaal bij." in _texts(page)
