# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How own fields are typed and written: the right editor for each kind, and its value in words."""

from math import isnan
from typing import Any

from PySide6.QtWidgets import QComboBox

from app.domain.own_fields import Held, OwnField, OwnKind, OwnValue, held_by
from app.wording import Wording
from ui.widgets.fields import ChoiceField, DateField, NumberField, TextField
from ui.widgets.teacher_words import write_value


def own_widget(field: OwnField) -> Any:
    """Return an editor for a field, as a form takes it."""
    if field.kind is OwnKind.NUMBER:
        return NumberField()
    if field.kind is OwnKind.DATE:
        return DateField()
    if field.kind is OwnKind.CHOICE:
        choice = ChoiceField([("", "–"), *((one, one) for one in field.choices)])
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        return choice
    return TextField(length=500)


def typed_in(widget: Any) -> Held | None:
    """Return what stands in such an editor; the text itself where it is not what the kind asks."""
    value = widget.value()
    if isinstance(value, float) and isnan(value):
        return str(widget.text())
    if isinstance(widget, DateField) and not widget.understood():
        return widget.text()
    found: Held | None = value
    return found


def shown_in(field: OwnField, value: OwnValue | None) -> Held | None:
    """Return what such an editor is to show for a stored value."""
    held = held_by(field, value)
    return "" if held is None and field.kind is OwnKind.CHOICE else held


def own_text(field: OwnField, value: OwnValue | None, wording: Wording) -> str:
    """Write a stored value in words; empty for nothing."""
    held = held_by(field, value)
    return "" if held is None else write_value(held, wording)
