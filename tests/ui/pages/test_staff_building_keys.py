# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filter of the list of teachers, built from the keyboard."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.test_staff_building import Clicker, rows_of, typed
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.widgets.combo import shut_list

__all__ = ["desk", "school_path", "school_template"]


@pytest.fixture
def clicker(desk: Desk) -> Clicker:
    """Return somebody at a list of three people."""
    return Clicker(desk)


def test_a_field_is_chosen_by_typing_its_whole_name(clicker: Clicker) -> None:
    """The first letter opens the list of fields and chooses none yet; Enter does. Escape shuts that list alone."""
    row = rows_of(clicker.open().root)[0]
    bot, field = clicker.desk.bot, row._field
    bot.keyClick(field, Qt.Key.Key_S)
    assert (field.view().isVisible(), field.value()) == (True, None)
    bot.keyClicks(field.view(), "tatus")
    bot.keyClick(field.view(), Qt.Key.Key_Return)
    assert field.value() == "status"

    field.showPopup()
    assert shut_list(field)
    assert not shut_list(field)


def test_the_beginning_of_the_only_value_that_begins_so_is_enough(clicker: Clicker) -> None:
    """With or without its accents; what begins no value is not there."""
    row = rows_of(clicker.open().root)[0]
    row.choose("team")
    typed(row, "bet")
    assert clicker.shown() == ["AKE"]
    typed(row, "bta")
    assert clicker.shown() == ["AKE"]
    assert "bta" in row.values.fault


def test_a_group_that_is_added_is_scrolled_to(clicker: Clicker) -> None:
    """In a low window the field that has the keys is to be seen."""
    clicker.page.resize(1024, 560)
    builder = clicker.open()
    for _once in range(3):
        builder.root.add_condition()
    box = builder.root.add_group()
    clicker.desk.settle()
    clicker.desk.bot.wait(20)
    field = rows_of(box)[0]._field
    top = field.mapTo(builder._area.viewport(), field.rect().topLeft()).y()
    assert 0 <= top <= builder._area.viewport().height() - field.height()


def test_many_conditions_leave_the_list_its_share_and_where_one_adds_in_sight(clicker: Clicker) -> None:
    """The conditions scroll between them; a filter that is put in anew as well."""
    clicker.page.resize(1040, 700)
    builder = clicker.open()
    for _again in range(2):
        for _once in range(8):
            builder.root.add_condition()
        clicker.desk.settle()
        clicker.desk.bot.wait(20)
        adding = builder.root.adding
        bottom = adding.mapTo(builder, adding.rect().bottomLeft()).y()
        assert adding.visibleRegion().boundingRect() == adding.rect()
        assert bottom < builder.height()
        assert clicker.page._stack.height() >= 5 * 32
        builder._show_and_tell(None)
