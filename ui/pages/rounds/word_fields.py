# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a letter from Word, each with what it becomes: a field of ours, a question of the round, or a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.asked_values import ASKED_LENGTH
from app.services.word_import import Becomes, FoundField, Mapped
from ui import theme
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.text import PlainLabel, hint_label, section_label, tint

_OWN = "eigen:"
_ASK, _TEXT = "?ask", "?text"
_MANY = 3
_HIGHEST = 256
"""Pixels: longer tables are scrolled, so that what comes below stays in reach."""


class WordFields(QWidget):
    """`changed`: something was decided otherwise."""

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        examples: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer these fields of ours to choose from; `examples` are what they say in somebody's letter."""
        super().__init__(parent)
        self._choices, self._examples = choices, examples or {}
        self._decided: dict[str, Mapped | None] = {}
        self._shown: list[str] = []
        self.rows: dict[str, tuple[ChoiceField, TextField]] = {}
        self._labels: dict[str, tuple[PlainLabel, FoundField]] = {}
        self._told: dict[str, PlainLabel] = {}
        self.right: dict[str, QPushButton] = {}
        self._confirmed: set[str] = set()
        self.table = QScrollArea()
        self.rest = QPushButton(self.tr("Ask for the other fields once, when a round is made"))
        self._hint = hint_label(self.tr("Choose for each field of Word what comes in its place."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("Fields")))
        layout.addWidget(self._hint)
        layout.addWidget(self.table)
        layout.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.rest.setAutoDefault(False)
        self.rest.clicked.connect(lambda _on: self._ask_rest())
        self.table.setWidgetResizable(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_fields(self, fields: Sequence[FoundField]) -> None:
        """Show these; what was decided of one stays so."""
        names = [one.name for one in fields]
        self._hint.setText(
            self.tr("Choose for each field of Word what comes in its place.")
            if names
            else self.tr("There are no fields in the text of this letter.")
        )
        self.table.setVisible(bool(names))
        if names == self._shown:
            return
        self.rest.setVisible(sum(self._decided.get(one.name, one.guess) is None for one in fields) >= _MANY)
        self._shown = names
        self.rows, self._labels, self._told = {}, {}, {}
        inside, grid = QWidget(), QGridLayout()
        inside.setLayout(grid)
        grid.setHorizontalSpacing(theme.WIDE_GAP)
        grid.setVerticalSpacing(theme.GAP)
        for column, stretch in enumerate((4, 4, 3)):
            grid.setColumnStretch(column, stretch)
        heads = (self.tr("In the Word letter"), self.tr("Becomes"), self.tr("Example or text"))
        for column, head in enumerate(heads):
            grid.addWidget(hint_label(head), 0, column)
        for row, one in enumerate(fields, 1):
            self._decided.setdefault(one.name, one.guess)
            self._add(grid, row, one)
        grid.setRowStretch(len(fields) + 1, 1)
        self.table.setWidget(inside)
        inside.setAutoFillBackground(False)
        frame = 2 * self.table.frameWidth()
        self.table.setFixedHeight(min(_HIGHEST, inside.sizeHint().height() + frame))
        self._chain()

    def mapping(self) -> Mapping[str, Mapped]:
        """Return what each field that is shown becomes."""
        decided = {name: self._decided[name] for name in self._shown}
        return {name: mapped for name, mapped in decided.items() if mapped is not None}

    def unknown(self) -> int:
        """Return of how many fields nothing is decided yet, or a doubtful proposal was not confirmed."""
        return sum(self._decided[name] is None or self._unsure(name) for name in self._shown)

    def _unsure(self, name: str) -> bool:
        _label, one = self._labels[name]
        return one.guess is not None and not one.sure and name not in self._confirmed

    def _add(self, grid: QGridLayout, row: int, one: FoundField) -> None:
        name = f"«{one.name}»" if one.count == 1 else f"«{one.name}»  ({one.count}×)"
        label, choice, text = PlainLabel(name, wrap=True), ChoiceField(), TextField(length=ASKED_LENGTH)
        around, told = hint_label(one.around), hint_label()
        open_one = [("", self.tr("Choose…"))] if one.guess is None else []
        others = [(_ASK, self.tr("Ask once for the whole round")), (_TEXT, self.tr("The same text for everybody"))]
        choice.set_choices([*open_one, *self._choices, *others])
        choice.setAccessibleName(name)
        choice.setAccessibleDescription(one.around)
        text.setAccessibleName(self.tr("Text for %1").replace("%1", name))
        self.rows[one.name], self._told[one.name] = (choice, text), told
        self._labels[one.name] = label, one
        choice.committed.connect(lambda: self._on_chosen(one.name))
        text.textEdited.connect(lambda _text: self._on_typed(one.name))
        right = self.right[one.name] = QPushButton(self.tr("That is right"))
        theme.link(right)
        right.setAutoDefault(False)
        right.setAccessibleDescription(name)
        right.clicked.connect(lambda _on: self._on_typed(one.name))
        first, last = QVBoxLayout(), QVBoxLayout()
        for column, widgets in ((first, (label, around)), (last, (text, told, right))):
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        around.setVisible(bool(one.around))
        self._show(one.name)
        grid.addLayout(first, row, 0)
        grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(last, row, 2)

    def _chain(self) -> None:
        """Let Tab go from row to row."""
        fields = [field for name, row in self.rows.items() for field in (*row, self.right[name])]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _ask_rest(self) -> None:
        """Make a question of everything on which nothing is decided."""
        for name in self._shown:
            if self._decided[name] is None:
                self.rows[name][0].set_value(_ASK)
                self._on_chosen(name)
        self.rest.hide()

    def _show(self, name: str) -> None:
        choice, text = self.rows[name]
        mapped = self._decided[name]
        if mapped is None:
            choice.set_value("")
        elif mapped.becomes is Becomes.OWN:
            choice.set_value(_OWN + mapped.value)
        else:
            special = {Becomes.ASK: _ASK, Becomes.TEXT: _TEXT}
            choice.set_value(special.get(mapped.becomes, mapped.value))
            if mapped.becomes in special:
                text.setText(mapped.value)
        self._dress(name)

    def _dress(self, name: str) -> None:
        choice, text = self.rows[name]
        kind = choice.value()
        text.setVisible(kind in {_ASK, _TEXT})
        asks, same = self.tr("Question, such as Place of the study day"), self.tr("Text; empty leaves the field out")
        text.setPlaceholderText(asks if kind == _ASK else same)
        example = self._examples.get(str(kind or "").casefold(), "")
        told = self.tr("such as “%1”").replace("%1", example) if example else ""
        label, _one = self._labels[name]
        unsure = self._unsure(name)
        self.right[name].setVisible(unsure)
        if unsure:
            proposed = self.tr("Proposed by the name only. Is it right?")
            told = f"{proposed} {told}".strip()
        self._told[name].setText(told)
        self._told[name].setVisible(bool(told))
        tint(label, "wrong" if self._decided[name] is None else "caution" if unsure else "")

    def _on_chosen(self, name: str) -> None:
        choice, text = self.rows[name]
        if choice.value() == _ASK and not text.text():
            text.setText(name)
        self._on_typed(name)

    def _on_typed(self, name: str) -> None:
        choice, text = self.rows[name]
        self._confirmed.add(name)
        kind, typed = str(choice.value() or ""), " ".join(text.text().split())
        mapped: Mapped | None = None
        if kind == _ASK:
            mapped = Mapped(Becomes.ASK, typed) if typed else None
        elif kind == _TEXT:
            mapped = Mapped(Becomes.TEXT, typed)
        elif kind.startswith(_OWN):
            mapped = Mapped(Becomes.OWN, kind.removeprefix(_OWN))
        elif kind:
            mapped = Mapped(Becomes.FIELD, kind)
        self._decided[name] = mapped
        self._dress(name)
        self.changed.emit()
