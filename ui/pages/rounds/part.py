# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the stack is printed: in which order, with sheets between its groups, and which of its letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QFrame, QSpinBox, QVBoxLayout, QWidget

from app.domain.letters import LetterState
from app.domain.number_ranges import chosen_numbers
from app.domain.stacking import StackOrder
from ui import theme
from ui.pages.rounds.stack import Entry, Stack
from ui.widgets.combo import Combo
from ui.widgets.fields import CheckField, ChoiceField, TextField
from ui.widgets.order_field import OrderField
from ui.widgets.text import hint_label, plain_tip, section_label
from ui.window_state import WindowState

_ORDER = "stack/order"
_DIVIDERS = "stack/dividers"


class Which(StrEnum):
    """Which letters of the stack are made."""

    ALL = "all"
    PART = "part"
    NUMBERS = "numbers"
    LAST = "last"


def last_order() -> StackOrder:
    """Return the order that was chosen last."""
    kept = WindowState().text(_ORDER)
    return StackOrder(kept) if kept in set(StackOrder) else StackOrder.NAME


class StackPart(QFrame):
    """`order_chosen(StackOrder)`: the letters are to lie so; `changed`: other letters are to be made."""

    order_chosen = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._entries: tuple[Entry, ...] = ()
        self._shown: object = None
        self._stack: Stack | None = None
        self.order = OrderField()
        self.dividers = CheckField()
        self.which = ChoiceField()
        self.first, self.final = _letter_field(), _letter_field()
        self.numbers = TextField(self.tr("such as 3-7, 12"), length=200)
        self.last = QSpinBox()
        self._fixed = hint_label(self.tr("Letters were printed already: the order stays, their numbers are on paper."))
        self._form = QFormLayout()
        self._build()
        self._connect()

    def show_stack(self, stack: Stack) -> None:
        """Offer what can be done with a stack; in the same one the choices stay."""
        self.order.set_value(stack.round.order)
        self.order.setEnabled(not stack.order_fixed)
        self._fixed.setVisible(stack.order_fixed)
        letters = [(entry.teacher_id, entry.position, entry.letter) for entry in stack.entries]
        if letters != self._shown:
            self._shown = letters
            self._offer(stack.entries)
        self._stack = stack
        self._show_dividers()

    def _show_dividers(self) -> None:
        """Say how many sheets come between the letters that are chosen."""
        if self._stack is None:
            return
        grouped = self._stack.round.order is not StackOrder.NAME
        text = self.tr("Separator sheets (%n group(s))", "", self.part(self._stack).groups)
        self.dividers.setText(text if grouped else self.tr("Separator sheets"))
        why = self.tr("In order of names there are no groups.")
        self.dividers.setToolTip(plain_tip("" if grouped else why))
        self.dividers.setEnabled(grouped)
        self.dividers.set_value(grouped and WindowState().text(_DIVIDERS) == "yes")

    def part(self, stack: Stack) -> Stack:
        """Return the stack with what of it is made."""
        dividers = self.dividers.value() and stack.round.order is not StackOrder.NAME
        made = self._made()
        chosen = None if len(made) == len(self._entries) else frozenset(entry.teacher_id for entry in made)
        return replace(stack, chosen=chosen, dividers=dividers)

    def _made(self) -> Sequence[Entry]:
        which = self.which.value()
        if which == Which.PART:
            first, final = sorted((self.first.currentIndex(), self.final.currentIndex()))
            return self._entries[max(first, 0) : final + 1]
        if which == Which.NUMBERS:
            chosen = chosen_numbers(self.numbers.value(), [entry.position for entry in self._entries])
            return [entry for entry in self._entries if entry.position in chosen]
        if which == Which.LAST:
            printed = _printed(self._entries)
            return printed[max(0, len(printed) - self.last.value()) :]
        return self._entries

    def _offer(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        count, printed = len(entries), len(_printed(entries))
        choices: list[tuple[object, str]] = [(Which.ALL, self.tr("all %n", "", count))]
        choices += [(Which.PART, self.tr("from … up to …"))] if count > 1 else []
        choices += [(Which.NUMBERS, self.tr("some numbers"))] if count > 1 else []
        choices += [(Which.LAST, self.tr("the last ones, again"))] if printed else []
        self.which.set_choices(choices)
        self.which.set_value(Which.LAST if printed else Which.ALL)
        names = [f"{entry.position}  {entry.name}" for entry in entries]
        for field, place in ((self.first, 0), (self.final, count - 1)):
            field.blockSignals(True)
            field.clear()
            field.addItems(names)
            field.setCurrentIndex(place)
            field.blockSignals(False)
        self.last.setRange(1, max(printed, 1))
        self.last.setValue(printed)
        self._show_which()

    def _show_which(self) -> None:
        which = self.which.value()
        for field in (self.first, self.final):
            self._form.setRowVisible(field, which == Which.PART)
        self._form.setRowVisible(self.numbers, which == Which.NUMBERS)
        self._form.setRowVisible(self.last, which == Which.LAST)

    def _build(self) -> None:
        form = self._form
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(theme.WIDE_GAP)
        form.setVerticalSpacing(theme.GAP)
        self._add(self.tr("Order"), self.order)
        form.addRow("", self._fixed)
        form.addRow("", self.dividers)
        self._add(self.tr("Letters"), self.which)
        self._add(self.tr("From"), self.first)
        self._add(self.tr("Up to and including"), self.final)
        self._add(self.tr("Numbers"), self.numbers)
        self._add(self.tr("How many"), self.last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.tr("The stack")))
        layout.addLayout(form)
        layout.addWidget(hint_label(self.tr("Every letter starts on a new sheet, also when both sides are printed.")))
        layout.addStretch(1)

    def _add(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._form.addRow(hint_label(name), field)

    def _connect(self) -> None:
        self.order.committed.connect(self._on_order)
        self.dividers.committed.connect(self._on_dividers)
        self.which.committed.connect(self._on_which)
        self.first.currentIndexChanged.connect(lambda _place: self._on_part())
        self.final.currentIndexChanged.connect(lambda _place: self._on_part())
        self.numbers.textChanged.connect(lambda _text: self._on_part())
        self.last.valueChanged.connect(lambda _count: self._on_part())

    def _on_order(self) -> None:
        order = self.order.order()
        WindowState().remember(_ORDER, order.value)
        self.order_chosen.emit(order)

    def _on_dividers(self) -> None:
        WindowState().remember(_DIVIDERS, "yes" if self.dividers.value() else "")
        self.changed.emit()

    def _on_which(self) -> None:
        self._show_which()
        self._on_part()

    def _on_part(self) -> None:
        self._show_dividers()
        self.changed.emit()


def _printed(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.letter is not None and entry.letter.state is LetterState.PRINTED]


def _letter_field() -> Combo:
    """Return a field for one letter of the stack, found by its number or by a part of the name."""
    field = Combo()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(16)
    line = field.lineEdit()
    if line is not None:
        line.editingFinished.connect(lambda: _settle(field))
    completer = QCompleter(field.model(), field)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)
    return field


def _settle(field: Combo) -> None:
    """Choose the letter whose number was typed, else the first one that holds what was typed; else the one before."""
    typed = field.currentText().strip().casefold()
    texts = [field.itemText(place).casefold() for place in range(field.count())]
    found = [place for place, text in enumerate(texts) if text == typed or text.partition(" ")[0] == typed]
    found += [place for place, text in enumerate(texts) if typed and typed in text]
    if found:
        field.setCurrentIndex(found[0])
    field.setEditText(field.itemText(field.currentIndex()))
