# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers as one leaves it and comes back: by the sidebar, by Escape, out of a round of letters."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.filters import Condition, FilterTest
from app.domain.views import SavedView
from tests.ui.conftest import wait_until_idle
from tests.ui.test_keys import press, staff_of, window
from ui.main_window import MainWindow
from ui.widgets.sidebar import NavigationButton

__all__ = ["window"]

Opened = Callable[..., MainWindow]
BETA = SavedView("Bèta", Condition("team", FilterTest.IS, ("Bèta",)), columns=("name", "fte"), pinned=True)


def click(qtbot: QtBot, window: MainWindow, word: str) -> None:
    """Click a place in the sidebar."""
    next(b for b in window.findChildren(NavigationButton) if b.text() == word).click()
    wait_until_idle(qtbot, window)


def test_teachers_in_the_sidebar_is_always_the_whole_list(qtbot: QtBot, window: MainWindow) -> None:
    """Also from another page, with a view that was shown before; the view has a line of its own."""
    staff = staff_of(window)
    everybody = staff.model.total
    window.services.views.add(BETA)
    wait_until_idle(qtbot, window)
    for word in ("Bèta", "Start", "Teachers"):
        click(qtbot, window, word)
    marked = [b.text() for b in window.findChildren(NavigationButton) if b.isChecked()]
    assert (staff.views.view, staff.model.total, marked) == (None, everybody, ["Teachers"])
    click(qtbot, window, "Bèta")
    assert staff.views.view is not None


def test_ticks_in_a_view_stay_when_one_leaves_it_for_the_whole_list(qtbot: QtBot, window: MainWindow) -> None:
    """A letter that was begun for two people of a view and left leaves them ticked, in the list by the sidebar too."""
    staff = staff_of(window)
    window.services.views.add(replace(BETA, where=None))
    wait_until_idle(qtbot, window)
    click(qtbot, window, "Bèta")
    staff.model.tick([1, 2])
    staff.go_to.emit("rounds/letter:1,2")
    wait_until_idle(qtbot, window)
    click(qtbot, window, "Teachers")
    assert (staff.views.view, sorted(staff.chosen())) == (None, [1, 2])


@pytest.mark.parametrize("by_key", [True, False])
def test_ticks_stay_while_a_letter_is_looked_at_and_left(qtbot: QtBot, window: MainWindow, by_key: bool) -> None:
    """A round that was begun for two people and is not made after all leaves them ticked."""
    staff = staff_of(window)
    staff.model.tick([1, 2])
    staff.go_to.emit("rounds/letter:1,2")
    wait_until_idle(qtbot, window)
    rounds = window.pages.page("rounds")
    while window.pages.name == "rounds":
        if by_key:
            press(qtbot, window, Qt.Key.Key_Escape)
        elif rounds._back.isVisible():
            rounds._back.click()
        else:
            window.pages.back()
        wait_until_idle(qtbot, window)
    assert (window.pages.name, sorted(staff.chosen())) == ("staff", [1, 2])


def test_escape_in_a_field_of_the_filter_closes_the_panel_and_keeps_the_filter(
    qtbot: QtBot, window: MainWindow
) -> None:
    """The list of values first, where one is open; never the page."""
    staff = staff_of(window)
    staff._building.open()
    wait_until_idle(qtbot, window)
    builder = staff._building.builder
    row = builder.root.parts[0]
    row.choose("name")
    wait_until_idle(qtbot, window)
    field = row.values.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "an")
    wait_until_idle(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Escape)
    if builder.isVisible():
        press(qtbot, window, Qt.Key.Key_Escape)
    assert (builder.isVisible(), window.pages.name) == (False, "staff")
    assert staff.filters.selection().where is not None


def test_escape_closes_the_panel_wherever_the_cursor_went(qtbot: QtBot, window: MainWindow) -> None:
    """A field that goes takes the cursor along: Escape does not leave the page that one builds a filter on."""
    staff = staff_of(window)
    for place in (staff.view, window.findChild(NavigationButton)):
        staff._building.open()
        wait_until_idle(qtbot, window)
        place.setFocus()
        press(qtbot, window, Qt.Key.Key_Escape)
        assert (staff._building.builder.isVisible(), window.pages.name) == (False, "staff")
