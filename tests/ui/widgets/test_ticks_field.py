# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field in which several words can be ticked."""

from pytestqt.qtbot import QtBot

from ui.widgets.ticks_field import TicksField


def field(qtbot: QtBot) -> TicksField:
    """Make a field with two words."""
    made = TicksField()
    qtbot.addWidget(made)
    made.set_choices([("vak", "Vakinhoud <b>"), ("ped", "Pedagogiek")])
    return made


def test_what_is_ticked_is_its_value_in_the_order_offered(qtbot: QtBot) -> None:
    """However it was given."""
    made = field(qtbot)
    made.set_value(("ped", "vak"))
    assert made.value() == ("vak", "ped")


def test_a_press_tells_that_it_changed(qtbot: QtBot) -> None:
    """Once for each."""
    made, told = field(qtbot), []
    made.committed.connect(lambda: told.append(made.value()))
    made._boxes["ped"].click()
    assert told == [("ped",)]


def test_what_a_register_has_no_word_for_is_kept(qtbot: QtBot) -> None:
    """An activity of an older edition loses nothing by being looked at."""
    made = field(qtbot)
    made.set_value(("oud", "vak"))
    made.set_choices([("vak", "Vakinhoud")])
    assert made.value() == ("vak", "oud")


def test_each_box_is_named_with_its_field(qtbot: QtBot) -> None:
    """A screen reader says for what one ticks it."""
    made = field(qtbot)
    made.setAccessibleName("Counts for")
    assert made._boxes["ped"].accessibleName() == "Counts for: Pedagogiek"
