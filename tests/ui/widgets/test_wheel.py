# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wheel in a page with tables that are wider than the window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.wheel import DownThePage

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
DOWN, SIDEWAYS = QPoint(0, -120), QPoint(-120, 0)


def roll(page: QWidget, over: QWidget, turned: QPoint, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel above the middle of a widget, as the window system tells it."""
    here = over.mapTo(page, over.rect().center())
    QTest.wheelEvent(page.windowHandle(), QPointF(here), turned, QPoint(), held)


@pytest.mark.parametrize(
    ("over", "turned", "held", "moved"),
    [
        ("bar", DOWN, NONE, (True, False)),
        ("inside", DOWN, NONE, (True, False)),
        ("bar", SIDEWAYS, NONE, (False, True)),
        ("bar", DOWN, SHIFT, (False, True)),
        ("inside", DOWN, SHIFT, (False, True)),
    ],
)
def test_down_is_down_the_page(
    qtbot: QtBot, over: str, turned: QPoint, held: Qt.KeyboardModifier, moved: tuple[bool, bool]
) -> None:
    """Also while the pointer meets the lower bar of a table; sideways goes by Shift or by a wheel that can."""
    page, inside, table = QScrollArea(), QWidget(), QTableWidget(2, 30)
    qtbot.addWidget(page)
    table.setFixedHeight(120)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    DownThePage(table)
    layout = QVBoxLayout(inside)
    layout.addWidget(table)
    layout.addSpacing(2000)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    roll(page, table.horizontalScrollBar() if over == "bar" else table.viewport(), turned, held)
    assert (page.verticalScrollBar().value() > 0, table.horizontalScrollBar().value() > 0) == moved
