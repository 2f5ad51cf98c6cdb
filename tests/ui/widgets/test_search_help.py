# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the list under a search box proposes and tells, and what every key does with it."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.schools import teachers
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.widgets.lines import SearchField
from ui.widgets.search_help import SearchHelp, hint_of

__all__ = ["desk", "school_path", "school_template"]


class Box(QWidget):
    """A search box with its list, and something the cursor can go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field, other = SearchField("Zoek"), SearchField("Anders")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(other)
        layout.addStretch()
        searching = desk.services.staff.searching
        ask = partial(hint_of, searching, desk.wording)
        self.help = SearchHelp(self.field, desk.tasks, lambda: (ask, searching.ready), self)

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.field, text)
        self._desk.settle()

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys one after another."""
        for key in keys:
            plain = Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.field, key, Qt.KeyboardModifier.ControlModifier if control else plain)
            self._desk.settle()


@pytest.fixture
def box(desk: Desk) -> Box:
    """Return a box in a school where some have a tag."""
    desk.services.tags.add(desk.add(teachers(2)), "stage")
    made = Box(desk)
    desk.bot.addWidget(made)
    made.resize(700, 400)
    with desk.bot.waitActive(made):
        made.show()
        made.activateWindow()
    made.field.setFocus()
    return made


def test_a_field_and_a_value_are_chosen_with_the_keyboard(box: Box) -> None:
    """Two letters propose a field, the arrow and Tab take it; Enter takes a value."""
    box.type("lab")
    assert box.help.proposals() == ["label:"]
    box.press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert (box.field.text(), box.help.proposals()[0]) == ("label:", "stage")
    box.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (box.field.text(), box.help.isVisible(), box.field.hasFocus()) == ("label:stage ", False, True)


def test_tab_takes_the_first_value_and_what_may_be_a_name_not(box: Box) -> None:
    """A "te" may be the beginning of a surname: nothing is taken that was not pointed at."""
    box.type("label:s")
    box.press(Qt.Key.Key_Tab)
    assert box.field.text() == "label:stage "
    box.type("te")
    box.press(Qt.Key.Key_Tab)
    assert (box.field.text(), box.field.hasFocus(), box.help.isVisible()) == ("label:stage te", False, False)


def test_keys_typed_ahead_are_not_lost(box: Box) -> None:
    """Once the words of the school are known, the list stands there before the next key."""
    box.type("label:")
    box.field.clear()
    QTest.keyClicks(box.field, "lab")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(box.field, key)
    assert box.field.text() == "label:stage "


def test_escape_closes_the_list_and_keeps_what_was_typed(box: Box) -> None:
    """The arrows then do what they always did."""
    box.type("status:ge")
    shown = box.help.isVisible()
    box.press(Qt.Key.Key_Escape)
    assert (shown, box.help.isVisible(), box.field.text()) == (True, False, "status:ge")
    with box._desk.bot.waitSignal(box.field.left_down):
        box.press(Qt.Key.Key_Down)


def test_every_field_can_be_asked_for(box: Box) -> None:
    """Ctrl+Space in an empty box shows them all."""
    box.press(Qt.Key.Key_Space, control=True)
    assert {"team:", "label:", "uitgenodigd:"} <= set(box.help.proposals())


def test_a_mistake_is_told_under_the_box(box: Box) -> None:
    """In the words of the screen reader too, and gone when it is mended."""
    box.type("tem:x")
    told = "“tem” is geen veld om op te zoeken. Bedoelt u team?"
    assert (box.help.fault(), box.field.accessibleDescription()) == (told, told)
    box.field.setText("")
    box.type("jansen")
    assert (box.help.isVisible(), box.field.accessibleDescription()) == (False, "")


def test_what_is_pointed_at_is_told_to_the_screen_reader(box: Box) -> None:
    """The cursor stays in the box, so that it has to be."""
    box.type("label:")
    box.press(Qt.Key.Key_Down)
    assert "stage" in box.field.accessibleDescription()
