# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""There is room for everything on the page of activities, on a small screen too."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.pages.activities.acting import Acting
from ui import theme
from ui.pages.activities.details import FIELDS
from ui.theme import Scheme

WIDE_SCREEN, SMALL_SCREEN = 1154, 784
"""How wide the page is in a window of 1370 and of 1000 pixels."""


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Let buttons have the edges and the room that they have in the program."""
    theme.apply(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("width", [WIDE_SCREEN, SMALL_SCREEN])
def test_no_tool_lies_over_another(acting: Acting, width: int) -> None:
    """Beside an activity that is open, or with all the room of a small screen."""
    acting.page.resize(width, 650)
    if width == WIDE_SCREEN:
        acting.open(acting.held)
    acting.stage.until_calm()
    tools = acting.page.listed.list.tools
    items = [tools.itemAt(place) for place in range(tools.count())]
    shown = [item.widget() for item in items if item is not None]
    assert [
        one.geometry() for one, other in combinations(shown, 2) if one.geometry().intersects(other.geometry())
    ] == []
    assert all(one.geometry().right() < acting.page.listed.list.width() for one in shown)
    assert all(one.width() >= one.sizeHint().width() for one in shown)


def test_the_fields_beside_the_list_need_no_scrolling_sideways(acting: Acting) -> None:
    """In a window of 1370 pixels."""
    acting.page.resize(WIDE_SCREEN, 700)
    acting.open(acting.held)
    details = acting.page.listed.details
    details.tabs.setCurrentIndex(FIELDS)
    acting.stage.until_calm()
    area = details.tabs.widget(FIELDS)
    assert isinstance(area, QScrollArea)
    assert (acting.page.listed.alone(), area.horizontalScrollBar().maximum()) == (False, 0)
