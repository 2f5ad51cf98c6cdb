# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields change by a click or a key that means it, and by nothing else."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fields import ChoiceField, DateField, SuggestField
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


def test_escape_in_a_day_drops_what_was_typed_and_stays(qtbot: QtBot) -> None:
    """The day that was there stands there again; a second Escape is the window's."""
    window, left = QWidget(), QLineEdit()
    field = DateField()
    told: list[object] = []
    field.committed.connect(lambda: told.append(field.value()))
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(left)
    closing = QShortcut(Qt.Key.Key_Escape, window)
    closing.activated.connect(lambda: told.append("left"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.set_value(date(2026, 11, 23))
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "1-1-20")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), told) == ("23-11-2026", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["left"]


def test_escape_after_what_is_no_day_was_told_goes_back_to_the_last_day(qtbot: QtBot) -> None:
    """Who listens hears that there is a day again."""
    field = DateField()
    qtbot.addWidget(field)
    field.set_value(date(2026, 11, 23))
    field.setText("morgen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.committed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.value() == date(2026, 11, 23)


def test_a_field_is_still_explained_after_its_fault_was_repaired(qtbot: QtBot) -> None:
    """A screen reader says the hint again once the sentence about the fault is gone."""
    form = Form()
    qtbot.addWidget(form)
    field = form.add("brin", "BRIN", SuggestField(), hint="Such as 01AB.")
    form.show_error("brin", "Not a number.")
    form.clear_error("brin")
    assert field.accessibleDescription() == "Such as 01AB."
