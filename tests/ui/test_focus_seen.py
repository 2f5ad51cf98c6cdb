# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who works without a mouse sees where the cursor is, on a light and on a dark window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Scheme

_EDGE = 60
"""Pixels that must differ: an edge around the control, not the cursor in its text alone."""


def much_alike(one: QColor, other: QColor) -> bool:
    """Return whether nobody tells two colours apart at a glance."""
    return abs(one.lightness() - other.lightness()) < 30


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(
    "control",
    [
        lambda: QCheckBox("Scheidingsvellen"),
        lambda: QRadioButton("Geen enkele"),
        QSpinBox,
        QLineEdit,
        QListWidget,
        lambda: QPushButton("Terug"),
    ],
    ids=["check", "radio", "number", "text", "list", "button"],
)
def test_a_control_with_the_cursor_has_an_edge(
    qtbot: QtBot, qapp: QApplication, scheme: Scheme, control: Callable[[], QWidget]
) -> None:
    """Around it, in another colour than it has without."""
    theme.apply(qapp, scheme)
    window, other, at = QWidget(), QPushButton("Other"), control()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(at)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    seen = []
    for focused in (other, at):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        seen.append(at.grab().toImage())
    assert differing(*seen) >= _EDGE


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures can be told apart."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(not much_alike(one.pixelColor(*place), other.pixelColor(*place)) for place in places)
