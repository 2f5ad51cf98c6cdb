# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Activities by keyboard in the whole window: there, into one, to a teacher in it, and back step by step."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import clock
from app.domain.activities import Activity
from app.domain.selections import TeacherSelection
from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow
from ui.pages.activities import ActivitiesPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    """Return the window of the sample school with a study day in it."""
    shown = open_window("en")
    services, on = shown.services, clock.today()
    people = services.staff.ids(TeacherSelection(), on)[:3]
    shown.tasks.run(lambda _progress: services.activities.add(Activity("Studiedag", on, on, contact_hours=6.0), people))
    wait_until_idle(qtbot, shown)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the cursor is, and wait for what follows."""
    qtbot.keyClick(window.focusWidget() or window, key, modifier or Qt.KeyboardModifier.NoModifier)
    wait_until_idle(qtbot, window)
    qtbot.wait(30)
    wait_until_idle(qtbot, window)


def to_activities(qtbot: QtBot, window: MainWindow) -> None:
    """Go there by the key; the sidebar's button shows for a moment that it was pressed."""
    press(qtbot, window, Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(lambda: window.pages.name == "activities", timeout=5_000)
    wait_until_idle(qtbot, window)
    qtbot.wait(30)


def test_enter_opens_and_escape_closes_step_by_step(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+4, Enter on the first activity; a teacher of it; then back to the list and to the page before."""
    to_activities(qtbot, window)
    page = cast("ActivitiesPage", window.pages.page("activities"))
    assert window.pages.name == "activities"
    assert window.focusWidget() is page.listed.list.view
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.listed.details.isVisibleTo(page)
    page.listed.details.participants.view.setFocus()
    page.listed.details.participants.view.selectRow(0)
    press(qtbot, window, Qt.Key.Key_Return)
    teacher = window.pages.page("teacher")
    assert teacher.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert (teacher.isVisible(), page.listed.details.isVisibleTo(page)) == (False, True)
    page.listed.details.participants.choose_none()
    page.listed.details.participants.view.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not page.listed.details.isVisibleTo(page)
    assert window.focusWidget() is page.listed.list.view
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name == "start"


def test_the_new_activity_begins_at_its_title(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+Enter presses the main button; what is typed is the title."""
    to_activities(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    page = cast("ActivitiesPage", window.pages.page("activities"))
    qtbot.waitUntil(lambda: page.steps.what.form.form.widget("title").hasFocus(), timeout=5_000)
    qtbot.keyClicks(window.focusWidget(), "Cursus")
    draft = page.steps.what.draft()
    assert draft is not None
    assert draft.title == "Cursus"


def test_the_manual_opens_at_activities(qtbot: QtBot, window: MainWindow) -> None:
    """F1 on the page."""
    to_activities(qtbot, window)
    press(qtbot, window, Qt.Key.Key_F1)
    assert "attendance list" in window._ways._help.text()
    window._ways._help.close()
