# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing who is in a saved view, where activities ask who takes part."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.filters import Condition, FilterTest
from app.domain.ids import SavedViewId
from app.domain.views import SavedView
from app.services.views import CountedView
from ui.widgets.view_buttons import ViewButtons
from ui.widgets.view_choice import ViewChoice

LONG = SavedView("Herinnerd of zonder antwoord sinds de zomer", Condition("team", FilterTest.IS, ("A",)))


def row_with(choice: ViewChoice, width: int) -> QWidget:
    """Put the choice at the left of a row of this width."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.addWidget(choice)
    layout.addWidget(QWidget(), 1)
    row.resize(width, 60)
    return row


def test_the_name_of_a_view_stands_there_in_full_where_there_is_room(qtbot: QtBot) -> None:
    """In a narrow window it gives way, and the pointer tells the whole name."""
    choice = ViewChoice()
    row = row_with(choice, 900)
    qtbot.addWidget(row)
    row.show()
    choice.offer([LONG])
    choice.setCurrentIndex(1)
    qtbot.wait(1)
    assert choice.width() > choice.fontMetrics().horizontalAdvance(LONG.name)
    assert LONG.name in choice.toolTip()
    row.resize(220, 60)
    qtbot.wait(1)
    assert choice.width() < 220
    choice.setCurrentIndex(0)
    assert LONG.name not in choice.toolTip()


def test_the_sidebar_tells_the_whole_name_of_a_view_under_the_pointer(qtbot: QtBot) -> None:
    """Where it is too long for a line."""
    buttons = ViewButtons()
    qtbot.addWidget(buttons)
    buttons.show_views([CountedView(SavedView(LONG.name, pinned=True, id=SavedViewId(1)), 3)], movable=True)
    assert LONG.name in buttons._buttons[0].toolTip()
