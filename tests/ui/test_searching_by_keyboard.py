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


def test_a_name_is_typed_as_ever(typist: Typist) -> None:
    """Tab, Enter and the arrow do with a name what they always did."""
    typist.type("berg")
    assert (typist.help.isVisible(), typist.typed.isVisible()) == (False, False)
    typist.press(Qt.Key.Key_Down)
    typist.bot.waitUntil(typist.staff.view.hasFocus)


def test_escape_closes_the_proposals_first(typist: Typist) -> None:
    """What was typed stays; a second press empties the box."""
    typist.type("status:u")
    assert typist.help.isVisible()
    typist.press(Qt.Key.Key_Escape)
    first = typist.box.text(), typist.help.isVisible()
    typist.press(Qt.Key.Key_Escape)
    assert (first, typist.box.text()) == (("status:u", False), "")


def test_the_list_follows_what_is_typed_and_says_it_in_words(typist: Typist) -> None:
    """A part taken away by its cross goes from the box too; a mistake hides nobody; letters have no such search."""
    total = typist.staff.model.total
    typist.type("label:stage -status:registered")
    assert typist.typed.said() == ["label stage", "status niet geregistreerd"]
    assert 0 < typist.staff.model.total <= 3
    typist.typed.findChildren(Chip)[1].removed.emit()
    wait_until_idle(typist.bot, typist.window)
    assert (typist.box.text(), typist.typed.said(), typist.staff.model.total) == ("label:stage", ["label stage"], 3)
    typist.box.setText("tem:x")
    wait_until_idle(typist.bot, typist.window)
    assert ("tem" in typist.typed.said()[0], typist.staff.model.total) == (True, total)
    assert typist.typed.said()[0].endswith(" The filter was not applied: the whole list is shown below.")
    typist.window.pages.go("letters", cursor=False)
    wait_until_idle(typist.bot, typist.window)
    assert typist.window._ways._search_help() is None


def test_what_may_be_meant_otherwise_is_told_under_the_filter(typist: Typist) -> None:
    """Who must not have what nobody has, and a comparison without a colon, which finds nobody."""
    total = typist.staff.model.total
    typist.type("-label:lio")
    assert typist.typed.said() == [
        "label niet lio",
        "“lio” komt bij label niet voor; daardoor valt er niemand af.",
    ]
    assert (typist.staff.model.total, typist.typed.at_fault) == (total, False)
    typist.box.setText("fte>0,5")
    wait_until_idle(typist.bot, typist.window)
    assert "Bedoelt u fte:>0,5?" in typist.typed.said()[0]
    assert (typist.staff.model.total, typist.typed.at_fault) == (0, False)
    typist.box.setText("berg")
    wait_until_idle(typist.bot, typist.window)
    assert not typist.typed.isVisible()
