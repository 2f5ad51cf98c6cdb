# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new teacher who is being typed is not lost by Escape, by another page or by closing the window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app import clock
from app.domain.ids import NEW
from app.domain.selections import TeacherSelection
from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow
from ui.page_stack import PageStack
from ui.pages.teacher import TeacherPage, adding

Opened = Callable[..., MainWindow]
Leaving = Callable[[PageStack], object]

WAYS: dict[str, Leaving] = {
    "escape": lambda pages: pages.back(),
    "another page": lambda pages: pages.go("rounds"),
    "another teacher": lambda pages: pages.page("staff").open_teacher.emit(1),
    "a round of somebody": lambda pages: pages.page("staff").start_round.emit([1]),
}


@pytest.fixture
def pages(qtbot: QtBot, open_window: Opened) -> PageStack:
    """Return the pages of a window with the form of a new teacher in front."""
    window = open_window()
    window.pages.go("staff")
    window.pages.page("staff").open_teacher.emit(NEW)
    wait_until_idle(qtbot, window)
    return window.pages


def answer(monkeypatch: pytest.MonkeyPatch, throw_away: bool) -> list[str]:
    """Answer the question whenever it comes; return the titles of the questions that came."""
    asked: list[str] = []
    monkeypatch.setattr(adding, "ask", lambda _parent, title, *_about, **_words: asked.append(title) or throw_away)
    return asked


def form_of(pages: PageStack) -> TeacherPage:
    """Return the teacher's page."""
    page = pages.page("teacher")
    assert isinstance(page, TeacherPage)
    return page


def count(pages: PageStack) -> int:
    """Return how many teachers the school knows."""
    return pages.page("staff").services.staff.count(TeacherSelection(in_service=None), clock.today())


@pytest.mark.parametrize("way", WAYS)
def test_who_keeps_editing_finds_everything_as_it_was(
    pages: PageStack, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Whatever leads away from the form asks first."""
    asked = answer(monkeypatch, throw_away=False)
    field = form_of(pages).details.form.widget("surname")
    field.setText("Proefpersoon")
    WAYS[way](pages)

    assert len(asked) == 1
    assert (pages.name, field.isVisible(), field.text()) == ("staff", True, "Proefpersoon")


@pytest.mark.parametrize("way", WAYS)
def test_who_throws_it_away_goes_where_they_wanted(pages: PageStack, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """One question, and nobody is added."""
    asked = answer(monkeypatch, throw_away=True)
    before = count(pages)
    form_of(pages).details.form.widget("surname").setText("Proefpersoon")
    WAYS[way](pages)
    pages.back()

    assert len(asked) == 1
    assert count(pages) == before


def test_an_empty_form_is_left_without_a_question(pages: PageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is nothing to lose."""
    asked = answer(monkeypatch, throw_away=False)
    pages.back()

    assert asked == []
    assert form_of(pages).isHidden()


def test_a_form_whose_teacher_was_added_is_left_without_a_question(
    qtbot: QtBot, pages: PageStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was stored is not lost."""
    asked = answer(monkeypatch, throw_away=False)
    page = form_of(pages)
    page.details.form.widget("surname").setText("Proefpersoon")
    assert page.primary is not None
    page.primary.click()
    qtbot.waitUntil(lambda: page.teacher_id != NEW and not page.tasks.busy, timeout=10_000)
    pages.back()

    assert asked == []


def test_the_room_of_a_warning_is_given_back_to_the_next_teacher(pages: PageStack) -> None:
    """No empty line stands above whoever is shown after it."""
    form = form_of(pages)
    form.notice.show_caution("Staat misschien al in de lijst")
    form.notice.hide()
    kept = form.notice.sizePolicy().retainSizeWhenHidden()
    form.open(1)
    assert (kept, form.notice.sizePolicy().retainSizeWhenHidden()) == (True, False)


def test_the_window_stays_open_for_who_keeps_editing(
    qtbot: QtBot, open_window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing the window asks too; the system is not made to wait for an answer."""
    asked = answer(monkeypatch, throw_away=False)
    window = open_window()
    window.pages.page("staff").open_teacher.emit(NEW)
    wait_until_idle(qtbot, window)
    form_of(window.pages).details.form.widget("surname").setText("Proefpersoon")
    window.close()
    stayed = window.isVisible()
    window.end()

    assert (len(asked), stayed, window.isVisible()) == (1, True, False)
