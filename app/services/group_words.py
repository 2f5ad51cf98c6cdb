# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the groups of a list are called."""

from app.domain.grouping import GroupCount
from app.domain.selections import ColumnKey, TeacherColumn
from app.wording import Wording

_NUMBERS = frozenset({TeacherColumn.FTE, TeacherColumn.HOURS})


def group_word(group: GroupCount, column: ColumnKey, wording: Wording) -> str:
    """Return what those in a group have in common, in words: "Bèta", "uitgenodigd", "2024", "niet ingevuld"."""
    if not group.value:
        return wording.say("grouping.none")
    if column is TeacherColumn.STATUS:
        return wording.say(f"status.{group.value}")
    if column is TeacherColumn.KIND:
        return wording.say(f"filter_kind.{group.value}")
    if column in _NUMBERS or not isinstance(column, TeacherColumn):
        return _number(group.value, wording)
    return group.value


def _number(value: str, wording: Wording) -> str:
    try:
        text = f"{float(value):.12g}"
    except ValueError:
        return value
    return text.replace(".", ",") if wording.language == "nl" else text


def subtotal(group: GroupCount, column: ColumnKey, wording: Wording) -> str:
    """Return a group with how many are in it: "Bèta (12)"."""
    return wording.say("grouping.group", {"group": group_word(group, column, wording), "count": group.people})


def total(people: int, wording: Wording) -> str:
    """Return what stands before the sums of all groups: "Totaal (84)"."""
    return wording.say("grouping.total", {"count": people})
