# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One condition: a field, what is asked of it, and what it is compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.filter_fields import NO, YES, FieldKind, FilterField, FilterFields
from app.domain.filters import WITHOUT_VALUES, Condition, Filter, FilterTest, negated
from app.domain.plain_text import capital_first
from app.services.filter_words import FilterWords
from app.wording import Wording
from ui import theme
from ui.widgets.combo import Combo
from ui.widgets.fields import ChoiceField
from ui.widgets.filtering.listed_values import ListValues, YesNo
from ui.widgets.filtering.part import Part
from ui.widgets.filtering.single_values import Days, Numbers, Periods
from ui.widgets.filtering.texts import asked_of, field_groups
from ui.widgets.filtering.values import Values
from ui.widgets.text import PlainLabel, tint

_WIDTHS = (190, 165)
"""Of the field and of what is asked."""


@dataclass(frozen=True)
class Offered:
    """What can be asked: the fields, their values in use, and how both are called."""

    fields: FilterFields
    in_use: Mapping[str, Sequence[str]]
    wording: Wording

    @cached_property
    def groups(self) -> list[tuple[str, list[tuple[object, str]]]]:
        """The fields under their headings; every condition offers them."""
        return field_groups(self.fields, self.words)

    @cached_property
    def words(self) -> FilterWords:
        """What fields and values are called."""
        return FilterWords(self.fields, self.wording)

    def values_of(self, field: FilterField) -> list[tuple[str, str]]:
        """Return the values of a field that there are to choose from, each with its word."""
        words = self.words
        found = dict.fromkeys([*field.choices, *self.in_use.get(field.key, ())])
        if field.choices and not field.name:
            return [(one, words.value(field.key, one)) for one in found]
        return [(one, one) for one in sorted(found, key=str.casefold)]


class FieldChoice(ChoiceField):
    """The fields: a letter opens their list, since the cursor goes on to the value as soon as one is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list at the first letter: typing on looks further, Enter chooses."""
        if not event.text().strip() or not event.text().isprintable():
            super().keyPressEvent(event)
            return
        self.showPopup()
        self.view().keyboardSearch(event.text())


class ConditionRow(Part):
    """A row; while it has no field, or no value where it needs one, it asks nothing."""

    def __init__(self, offered: Offered, condition: Condition | None = None, *, turned: bool = False) -> None:
        super().__init__()
        self._offered = offered
        self._field, self._asked = FieldChoice(), ChoiceField()
        self._field.set_groups(offered.groups)
        self._field.setPlaceholderText(self.tr("Choose a field"))
        self._field.setCurrentIndex(-1)
        self._field.setAccessibleName(self.tr("Field"))
        self._field.setMaxVisibleItems(24)
        self._asked.setAccessibleName(self.tr("What is asked"))
        for field, width in zip((self._field, self._asked), _WIDTHS, strict=True):
            field.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
            field.setFixedWidth(width)
        self.values = Values()
        self._fault = PlainLabel(wrap=True)
        tint(self._fault, "wrong")
        self._fault.hide()
        self._lay_out()
        if condition is not None:
            self._field.set_value(condition.field)
            self._offer((condition.test, turned), condition.values)
        else:
            self._asked.hide()
        self._field.committed.connect(self._on_field)
        self._asked.committed.connect(self._on_asked)

    def tree(self) -> Filter:
        """Return what it asks."""
        key, asked = self._key(), self._asked.value()
        if not isinstance(asked, tuple):
            return Condition(key, FilterTest.IS)
        test, turned = asked
        found = Condition(key, test, self.values.values())
        return negated(found) if turned else found

    def faults(self) -> list[str]:
        """Return what is wrong with what was typed."""
        return [self.values.fault] if self.values.fault else []

    def go_in(self) -> None:
        """Put the cursor on the field, or where it is told what it is compared with."""
        at = self.values.nextInFocusChain() if self._key() and self.values.isVisible() else None
        target = at if at is not None and self.values.isAncestorOf(at) else self._field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        """Choose a field, as a click does."""
        self._field.set_value(key)
        self._on_field()

    def ask(self, test: FilterTest, *, turned: bool = False) -> None:
        """Choose what is asked, as a click does."""
        self._asked.set_value((test, turned))
        self._on_asked()

    def _key(self) -> str:
        value = self._field.value()
        return value if isinstance(value, str) else ""

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._field, 0, top)
        row.addWidget(self._asked, 0, top)
        self._place = QVBoxLayout()
        self._place.addWidget(self.values)
        row.addLayout(self._place, 1)
        self.add_buttons(row, group=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._fault)

    def _on_field(self) -> None:
        self._offer(None, ())
        self.changed.emit()
        self.go_in()

    def _on_asked(self) -> None:
        self._offer(self._asked.value(), self.values.values())
        self.changed.emit()

    def _offer(self, asked: object, texts: Sequence[str]) -> None:
        """Offer what may be asked of the field, and make the part for its values anew."""
        field = self._offered.fields.get(self._key())
        if field is None:
            return
        tests = asked_of(field)
        before = self._asked.value()
        self._asked.set_choices(tests)
        self._asked.set_value(asked if asked is not None else before)
        self._asked.setVisible(len(tests) > 1)
        test = self._test()
        self._place.removeWidget(self.values)
        self.values.hide()
        self.values.deleteLater()
        self.values = self._values_of(field, test, texts)
        self.values.name(f"{capital_first(self._offered.words.field(field.key))}, {self._asked.currentText()}")
        self.values.changed.connect(self._on_changed)
        self._place.addWidget(self.values)
        self.values.setVisible(test not in WITHOUT_VALUES)
        self._tell()

    def _test(self) -> FilterTest:
        asked = self._asked.value()
        return asked[0] if isinstance(asked, tuple) else FilterTest.IS

    def _values_of(self, field: FilterField, test: FilterTest, texts: Sequence[str]) -> Values:
        if test in WITHOUT_VALUES:
            return Values()
        if field.kind is FieldKind.YES_NO:
            say = self._offered.wording.say
            answers = [(value, capital_first(say(f"filter_{value}.{field.key}"))) for value in (YES, NO)]
            return YesNo(answers, texts)
        if test is FilterTest.WITHIN:
            return Periods([text for text in texts if not _is_day(text)])
        if field.kind is FieldKind.DAY:
            return Days([text for text in texts if _is_day(text)])
        if field.kind is FieldKind.NUMBER:
            return Numbers(texts)
        values = self._offered.values_of(field)
        # Of a team that nobody is in nobody is found: that is a slip of the fingers.
        closed = (
            field.kind is FieldKind.CHOICE
            and test in (FilterTest.IS, FilterTest.IS_NOT)
            and (bool(values) or not field.open_choices)
        )
        return ListValues(values, closed=closed, texts=texts)

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self._fault.setText(self.values.fault)
        self._fault.setVisible(bool(self.values.fault))


def _is_day(text: str) -> bool:
    return text[:4].isdigit() and "/" not in text


def row_of(offered: Offered, tree: Filter) -> ConditionRow | None:
    """Return the row that can ask a filter; None when that takes a group."""
    if isinstance(tree, Condition):
        return ConditionRow(offered, tree if tree.field in offered.fields else None)
    only = tree.parts[0] if tree.negated and len(tree.parts) == 1 else None
    if isinstance(only, Condition) and only.test is FilterTest.WITHIN and only.field in offered.fields:
        return ConditionRow(offered, only, turned=True)
    return None
