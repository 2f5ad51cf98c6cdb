# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching by keyboard: proposals under the box, a mistake told, and the filter in words above the list."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import clock
from app.domain.selections import TeacherSelection
from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow
from ui.pages.staff import StaffPage
from ui.pages.staff.typed_filter import TypedFilter
from ui.widgets.chip import Chip
from ui.widgets.lines import SearchField
from ui.widgets.search_help import SearchHelp

Opened = Callable[..., MainWindow]


class Typist:
    """Somebody at the keyboard, in the search box above the list of teachers."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.bot, self.window = qtbot, window
        self.box = window.findChild(SearchField)
        window._frame.start_search()
        qtbot.waitUntil(self.box.hasFocus)
        self.help = window.findChild(SearchHelp)
        self.staff = cast("StaffPage", window.pages.page("staff"))
        self.typed = self.staff.findChild(TypedFilter)

    def type(self, text: str) -> None:
        """Type text where the cursor is."""
        self.bot.keyClicks(self.window.focusWidget(), text)
        wait_until_idle(self.bot, self.window)

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys one after another."""
        for key in keys:
            modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
            self.bot.keyClick(self.window.focusWidget() or self.window, key, modifier)
            wait_until_idle(self.bot, self.window)


@pytest.fixture
def typist(qtbot: QtBot, open_window: Opened) -> Typist:
    """Return somebody who searches in the sample school, where three have a tag."""
    window = open_window("nl")
    services = window.pages._services
    services.tags.add(services.staff.ids(TeacherSelection(), clock.today())[:3], "stage")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.pages.go("staff")
    wait_until_idle(qtbot, window)
    return Typist(qtbot, window)


def test_a_field_and_a_value_are_chosen_with_the_keyboard(typist: Typist) -> None:
    """Two letters propose a field, the arrow and Tab take it, Enter takes a value; the list follows."""
    typist.type("lab")
    assert typist.help.proposals() == ["label:"]
    typist.press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert (typist.box.text(), typist.help.proposals()[0]) == ("label:", "stage")
    typist.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (typist.box.text(), typist.help.isVisible(), typist.box.hasFocus()) == ("label:stage ", False, True)
    assert (typist.staff.model.total, typist.typed.said()) == (3, ["label stage"])


def test_a_name_is_typed_as_ever(typist: Typist) -> None:
    """Tab, Enter and the arrow do with a name what they always did."""
    typist.type("berg")
    assert (typist.help.isVisible(), typist.typed.isVisible()) == (False, False)
    typist.press(Qt.Key.Key_Down)
    typist.bot.waitUntil(typist.staff.view.hasFocus)


def test_tab_leaves_a_box_with_what_may_be_a_name(typist: Typist) -> None:
    """A "te" may be the beginning of a surname: nothing is taken that was not pointed at."""
    typist.type("te")
    assert typist.help.isVisible()
    typist.press(Qt.Key.Key_Tab)
    assert (typist.box.text(), typist.box.hasFocus(), typist.help.isVisible()) == ("te", False, False)


def test_escape_closes_the_proposals_first(typist: Typist) -> None:
    """What was typed stays; a second press empties the box."""
    typist.type("status:u")
    assert typist.help.isVisible()
    typist.press(Qt.Key.Key_Escape)
    first = typist.box.text(), typist.help.isVisible()
    typist.press(Qt.Key.Key_Escape)
    assert (first, typist.box.text()) == (("status:u", False), "")


def test_every_field_can_be_asked_for(typist: Typist) -> None:
    """Ctrl+Space in an empty box shows them all."""
    typist.press(Qt.Key.Key_Space, control=True)
    assert {"team:", "label:", "uitgenodigd:"} <= set(typist.help.proposals())


def test_a_mistake_is_told_under_the_box_and_hides_nobody(typist: Typist) -> None:
    """In the words of the screen reader too; the list waits until it is understood."""
    total = typist.staff.model.total
    typist.type("tem:beta")
    assert typist.help.fault() == "“tem” is geen veld om op te zoeken. Bedoelt u team?"
    assert typist.box.accessibleDescription() == typist.help.fault()
    assert (typist.typed.said(), typist.staff.model.total) == ([typist.help.fault()], total)


def test_a_part_of_the_filter_is_taken_away_by_its_cross(typist: Typist) -> None:
    """It goes from the box too."""
    typist.type("label:stage -status:uitgenodigd")
    assert typist.typed.said() == ["label stage", "status niet uitgenodigd"]
    typist.typed.findChildren(Chip)[0].removed.emit()
    wait_until_idle(typist.bot, typist.window)
    assert (typist.box.text(), typist.typed.said()) == ("-status:uitgenodigd", ["status niet uitgenodigd"])


def test_among_letters_only_words_are_searched_for(typist: Typist) -> None:
    """Nothing is proposed there."""
    typist.window.pages.go("letters", cursor=False)
    wait_until_idle(typist.bot, typist.window)
    typist.type("label:")
    assert not typist.help.isVisible()
