# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields change by a click or a key that means it, and by nothing else."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ui.widgets.fields import ChoiceField, SuggestField
from ui.widgets.form import Form


def roll(widget: QComboBox) -> None:
    """Turn the wheel one notch down over a widget."""
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


@pytest.mark.parametrize("field", [lambda: ChoiceField([("a", "a"), ("b", "b")]), lambda: SuggestField(["a", "b"])])
def test_scrolling_over_a_choice_does_not_change_it(qtbot: QtBot, field: type[ChoiceField | SuggestField]) -> None:
    """A page with choices on it is scrolled without harm, also over the one that has the focus."""
    widget = field()
    qtbot.addWidget(widget)
    widget.set_value("a")
    widget.show()
    widget.setFocus()
    roll(widget)
    assert widget.value() == "a"


def test_a_text_that_begins_another_stays_as_it_is_typed(qtbot: QtBot) -> None:
    """With "Havo boven" used before, "ha" can still be typed and left."""
    widget = SuggestField(["Havo boven"])
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    qtbot.keyClicks(widget, "ha")
    qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert widget.value() == "ha"


def test_a_field_is_still_explained_after_its_fault_was_repaired(qtbot: QtBot) -> None:
    """A screen reader says the hint again once the sentence about the fault is gone."""
    form = Form()
    qtbot.addWidget(form)
    field = form.add("brin", "BRIN", SuggestField(), hint="Such as 01AB.")
    form.show_error("brin", "Not a number.")
    form.clear_error("brin")
    assert field.accessibleDescription() == "Such as 01AB."
