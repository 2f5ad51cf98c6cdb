# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures in mm as they are read: with a comma in Dutch, and no decimal where there is none."""

from app.domain.envelopes import Room
from app.wording import Wording
from ui.widgets.fields import NumberField


def mm(value: float, wording: Wording) -> str:
    """Return a measure without its unit: `2,9`, in English `2.9`."""
    text = f"{round(value, 1) + 0:g}"  # the sum makes -0 a plain 0
    return text if wording.language == "en" else text.replace(".", ",")


def room_words(room: Room, wording: Wording) -> str:
    """Return the four sides in words: `links 15, rechts 28,3, boven 2,9, onder 7,2 mm`."""
    sides = {name: mm(getattr(room, name), wording) for name in ("left", "right", "top", "bottom")}
    return wording.say("envelope.room", sides)


def room_signs(room: Room, wording: Wording) -> str:
    """Return the four sides with arrows, for a narrow place."""
    signs = (("←", room.left), ("→", room.right), ("↑", room.top), ("↓", room.bottom))
    return "  ".join(f"{sign} {mm(value, wording)}" for sign, value in signs)


def number_in(field: NumberField) -> float:
    """Return the number in a field that has to hold one; NaN for none."""
    value = field.value()
    return float("nan") if value is None else value
