# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters on own fields: is one of, contains, from, until, filled in or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.selections import OwnCondition, OwnTest, TeacherSelection
from app.wording import Wording
from ui.widgets.filter_parts import Filter
from ui.widgets.own_words import own_text
from ui.widgets.text import button_text

_TESTS = {
    OwnKind.TEXT: (OwnTest.CONTAINS, OwnTest.IS),
    OwnKind.NUMBER: (OwnTest.IS, OwnTest.FROM, OwnTest.UNTIL),
    OwnKind.DATE: (OwnTest.IS, OwnTest.FROM, OwnTest.UNTIL),
    OwnKind.CHOICE: (),
}
"""What may be asked of a field by typing a value; the choices of a list are ticked."""


class OwnFilters(QObject):
    """Makes the filter of an own field.

    `chosen(selection)` comes with another condition; `asking(field, test)` when a value is to be typed for it.
    """

    chosen = Signal(object)
    asking = Signal(object, object)

    def __init__(self, now: Callable[[], TeacherSelection], wording: Wording, parent: QObject) -> None:
        """Use `now` to learn what is chosen."""
        super().__init__(parent)
        self._now = now
        self._wording = wording

    def filter_on(self, field: OwnField) -> Filter:
        """Return the filter on one field."""
        return Filter(
            field.name,
            lambda now: self._chip(field, now),
            lambda now: replace(now, own=tuple(one for one in now.own if one.field_id != field.id)),
            lambda menu: self._fill(menu, field),
        )

    def word(self, test: OwnTest) -> str:
        """Return what a test is called before a value."""
        return {
            OwnTest.IS: self.tr("is"),
            OwnTest.CONTAINS: self.tr("contains"),
            OwnTest.FROM: self.tr("from"),
            OwnTest.UNTIL: self.tr("up to and including"),
            OwnTest.EMPTY: self.tr("not filled in"),
            OwnTest.FILLED: self.tr("filled in"),
        }[test]

    def with_condition(self, condition: OwnCondition) -> TeacherSelection:
        """Return what is chosen with one more condition, in the place of the same one before.

        Filled in or not says all there is to ask; from and until go together.
        """
        pair = {OwnTest.FROM, OwnTest.UNTIL}

        def stays(one: OwnCondition) -> bool:
            if one.field_id != condition.field_id:
                return True
            return one.test in pair and condition.test in pair and one.test is not condition.test

        now = self._now()
        return replace(now, own=(*filter(stays, now.own), condition))

    def _chip(self, field: OwnField, now: TeacherSelection) -> str:
        said = [self._say(field, one) for one in now.own if one.field_id == field.id]
        return f"{field.name} {', '.join(said)}" if said else ""

    def _say(self, field: OwnField, condition: OwnCondition) -> str:
        values = [own_text(field, value, self._wording) for value in condition.values]
        if condition.test is OwnTest.IS and field.kind in (OwnKind.CHOICE, OwnKind.TEXT):
            either = self.tr(" or ").join(values)
            return f"{self.word(condition.test)} {either}"
        return " ".join((self.word(condition.test), *values))

    def _fill(self, menu: QMenu, field: OwnField) -> None:
        menu.clear()
        now = [one for one in self._now().own if one.field_id == field.id]
        for test in _TESTS[field.kind]:
            entry = menu.addAction(button_text(f"{self.word(test)}…"))
            entry.setCheckable(True)
            entry.setChecked(any(one.test is test for one in now))
            entry.triggered.connect(self._asker(field, test))
        ticked = {value.text for one in now if one.test is OwnTest.IS for value in one.values}
        for choice in field.choices:
            entry = menu.addAction(button_text(choice))
            entry.setCheckable(True)
            entry.setChecked(choice in ticked)
            entry.triggered.connect(self._ticker(field, ticked ^ {choice}))
        menu.addSeparator()
        for test in (OwnTest.FILLED, OwnTest.EMPTY):
            entry = menu.addAction(button_text(self.word(test)))
            entry.setCheckable(True)
            entry.setChecked(any(one.test is test for one in now))
            entry.triggered.connect(self._chooser(OwnCondition(field.id, test)))

    def _asker(self, field: OwnField, test: OwnTest) -> Callable[[], None]:
        return lambda *_: self.asking.emit(field, test)

    def _chooser(self, condition: OwnCondition) -> Callable[[], None]:
        return lambda *_: self.chosen.emit(self.with_condition(condition))

    def _ticker(self, field: OwnField, ticked: set[str]) -> Callable[[], None]:
        values = tuple(OwnValue(field.id, choice) for choice in field.choices if choice in ticked)
        if values:
            return self._chooser(OwnCondition(field.id, OwnTest.IS, values))
        return lambda *_: self.chosen.emit(self.filter_on(field).without(self._now()))
