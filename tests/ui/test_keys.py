# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going about in the window by keyboard, and what the search box leaves behind."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_until_idle
from ui import theme
from ui.main_window import MainWindow
from ui.pages.staff import StaffPage
from ui.pages.teacher import TeacherPage
from ui.widgets.lines import SearchField
from ui.widgets.sidebar import NavigationButton

Opened = Callable[..., MainWindow]


@pytest.fixture
def window(qtbot: QtBot, open_window: Opened) -> MainWindow:
    """Return the window in front, with the list of teachers in it."""
    shown = open_window("en")
    with qtbot.waitActive(shown):
        shown.activateWindow()
    shown.pages.go("staff")
    wait_until_idle(qtbot, shown)
    return shown


def staff_of(window: MainWindow) -> StaffPage:
    """Return the page with the list."""
    return cast("StaffPage", window.pages.page("staff"))


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the cursor is."""
    qtbot.keyClick(window.focusWidget() or window, key, modifier)
    wait_until_idle(qtbot, window)


def test_escape_closes_the_teacher_one_is_reading(qtbot: QtBot, window: MainWindow) -> None:
    """Also when the cursor stands in a field of that teacher."""
    staff_of(window).open_teacher.emit(1)
    wait_until_idle(qtbot, window)
    teacher = cast("TeacherPage", window.pages.page("teacher"))
    teacher.tabs.setCurrentIndex(1)
    teacher.details.form.widget("surname").setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert (teacher.isVisible(), window.pages.name) == (False, "staff")


def test_escape_lets_go_of_who_is_chosen_before_it_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    """Once unticks, twice goes to the page before."""
    staff = staff_of(window)
    staff.view.setFocus()
    staff.model.tick([1, 2])
    press(qtbot, window, Qt.Key.Key_Escape)
    first = window.pages.name, staff.chosen()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert (first, window.pages.name) == (("staff", []), "start")


def test_the_list_is_whole_again_where_the_search_box_is_empty(qtbot: QtBot, window: MainWindow) -> None:
    """Going to the teachers by the sidebar empties the box, and no word that is gone narrows the list."""
    total = staff_of(window).model.total
    window.findChild(SearchField).setText("zzzz")
    wait_until_idle(qtbot, window)
    next(b for b in window.findChildren(NavigationButton) if b.text() == "Teachers").click()
    wait_until_idle(qtbot, window)
    assert (window.findChild(SearchField).text(), staff_of(window).model.total) == ("", total)


def test_send_a_reminder_begins_a_round_for_who_did_not_answer(qtbot: QtBot, window: MainWindow) -> None:
    """The button on the start page leads to the first step, with the reminder's letter chosen."""
    window.pages.go("start")
    wait_until_idle(qtbot, window)
    named = [
        b for b in window.pages.current().findChildren(QPushButton) if b.accessibleName().startswith("Herinnering")
    ]
    named += [b for b in window.pages.current().findChildren(QPushButton) if "reminder" in b.accessibleName().lower()]
    named[0].click()
    wait_until_idle(qtbot, window)
    assert window.pages.name == "rounds"
    assert window.pages.current()._steps._who.draft().template_id.startswith("herinnering")


def test_enter_presses_the_button_that_has_the_cursor(qtbot: QtBot, window: MainWindow) -> None:
    """Once, as Space does."""
    pressed: list[bool] = []
    button = QPushButton("Press", window.pages.current())
    button.clicked.connect(lambda _on: pressed.append(True))
    button.show()
    button.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    assert pressed == [True]


def test_ctrl_enter_presses_the_main_button_also_after_it_got_another_text(qtbot: QtBot, window: MainWindow) -> None:
    """A step renames the button, and the key still works."""
    pressed: list[bool] = []
    page = window.pages.current()
    page.set_primary("Next", lambda: pressed.append(True)).setText("Go on")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_a_list_reached_by_tab_shows_its_first_row_and_down_goes_to_the_second(
    qtbot: QtBot, window: MainWindow
) -> None:
    """No row is skipped, and one sees where one is."""
    view = staff_of(window).view
    window.findChild(SearchField).setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    first = view.selected_rows()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert (first, view.selected_rows()) == ([0], [1])


@pytest.mark.parametrize("goes", [lambda button: button.setEnabled(False), lambda button: button.hide()])
def test_the_cursor_stays_on_the_page_when_its_button_can_no_longer_be_pressed(
    window: MainWindow, goes: Callable[[QPushButton], None]
) -> None:
    """It does not jump to the sidebar."""
    page = window.pages.current()
    button = page.set_primary("Next", lambda: None)
    button.setFocus()
    goes(button)
    at = window.focusWidget()
    assert at is not button
    assert page.isAncestorOf(at)


def at_rest(qtbot: QtBot, window: MainWindow) -> QWidget | None:
    """Wait until the cursor is where the page puts it, and return what has it."""
    wait_until_idle(qtbot, window)
    qtbot.wait(10)
    return window.focusWidget()


def test_a_page_that_one_goes_to_has_the_cursor_on_what_one_does_there(qtbot: QtBot, window: MainWindow) -> None:
    """Not on the sidebar that was pressed: the list of teachers can be walked through at once."""
    next(b for b in window.findChildren(NavigationButton) if b.text() == "Teachers").click()
    view = staff_of(window).view
    assert at_rest(qtbot, window) is view
    assert (view.currentIndex().row(), view.selected_rows()) == (0, [])


def test_the_start_page_begins_at_the_first_thing_to_do(qtbot: QtBot, window: MainWindow) -> None:
    """Its button is the one that is drawn as the main one, and Ctrl+Enter presses it."""
    window.pages.go("start")
    at = at_rest(qtbot, window)
    assert isinstance(at, QPushButton)
    assert at.property("role") == "primary"
    press(qtbot, window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_idle(qtbot, window)
    assert window.pages.name != "start"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_from_the_search_box_one_goes_down_to_the_first_hit(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Enter opens it then."""
    view = staff_of(window).view
    box = window.findChild(SearchField)
    box.setFocus()
    qtbot.keyClicks(box, "a")
    wait_until_idle(qtbot, window)
    qtbot.keyClick(box, key)
    assert at_rest(qtbot, window) is view
    assert view.currentIndex().row() == 0


def test_a_teacher_opened_by_enter_has_the_cursor_and_escape_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    """The row one came from is still the present one."""
    view = staff_of(window).view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    row = view.currentIndex().row()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert at_rest(qtbot, window) is window.pages.page("teacher").tabs.tabBar()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert at_rest(qtbot, window) is view
    assert view.currentIndex().row() == row


def test_tab_goes_through_a_page_as_it_is_drawn_with_the_main_button_last(qtbot: QtBot, window: MainWindow) -> None:
    """And from there on to the rest of the window."""
    window.pages.go("rounds")
    wait_until_idle(qtbot, window)
    page = window.pages.current()
    page.start([])
    at_rest(qtbot, window)
    page.primary.setFocus()
    qtbot.keyClick(page.primary, Qt.Key.Key_Tab)
    after = window.focusWidget()
    qtbot.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert not page.isAncestorOf(after)
    assert window.focusWidget() is page.primary


def test_a_step_that_is_reached_has_the_cursor_on_its_main_button(qtbot: QtBot, window: MainWindow) -> None:
    """Enter after Enter leads through the steps."""
    window.pages.go("rounds")
    wait_until_idle(qtbot, window)
    page = window.pages.current()
    page.start([])
    assert at_rest(qtbot, window) is page.primary
    press(qtbot, window, Qt.Key.Key_Return)
    assert at_rest(qtbot, window) is page.primary


def test_the_window_opens_with_the_cursor_on_the_first_thing_to_do(qtbot: QtBot, open_window: Opened) -> None:
    """Not in the sidebar, and not on what only stands beside it."""
    shown = open_window("en")
    with qtbot.waitActive(shown):
        shown.activateWindow()
    qtbot.waitUntil(lambda: getattr(shown.focusWidget(), "text", str)() == "Begin a round", timeout=5_000)


def test_ctrl_enter_waits_while_the_main_button_does(qtbot: QtBot, window: MainWindow) -> None:
    """It presses no other button that happens to be drawn as one."""
    pressed: list[str] = []
    page = window.pages.current()
    page.set_primary("Next", lambda: pressed.append("next")).setEnabled(False)
    other = QPushButton("Other", page)
    theme.primary(other)
    other.clicked.connect(lambda _on: pressed.append("other"))
    other.show()
    page.press_main()
    assert pressed == []
