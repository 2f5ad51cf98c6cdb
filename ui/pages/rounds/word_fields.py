# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a letter from Word, each with what it becomes: a field of ours, a question of the round, or a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.asked_values import ASKED_LENGTH
from app.services.word_import import Becomes, FoundField, Mapped
from ui import theme
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.text import PlainLabel, hint_label, section_label, tint

_OWN = "eigen:"
_ASK, _TEXT = "?ask", "?text"


class WordFields(QWidget):
    """`changed`: something was decided otherwise."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer these fields of ours to choose from."""
        super().__init__(parent)
        self._choices = choices
        self._decided: dict[str, Mapped | None] = {}
        self._shown: list[str] = []
        self.rows: dict[str, tuple[ChoiceField, TextField]] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(theme.WIDE_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("Fields")))
        self._hint = hint_label(self.tr("Choose for each field of Word what comes in its place."))
        layout.addWidget(self._hint)
        layout.addLayout(self._grid)

    def show_fields(self, fields: Sequence[FoundField]) -> None:
        """Show these; what was decided of one stays so."""
        names = [one.name for one in fields]
        self._hint.setText(
            self.tr("Choose for each field of Word what comes in its place.")
            if names
            else self.tr("There are no fields in the text of this letter.")
        )
        if names == self._shown:
            return
        self._shown = names
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self._labels = {}, {}
        for row, one in enumerate(fields):
            self._decided.setdefault(one.name, one.guess)
            self._add(row, one)

    def mapping(self) -> Mapping[str, Mapped]:
        """Return what each field that is shown becomes."""
        decided = {name: self._decided[name] for name in self._shown}
        return {name: mapped for name, mapped in decided.items() if mapped is not None}

    def unknown(self) -> int:
        """Return of how many fields nothing is decided yet."""
        return sum(self._decided[name] is None for name in self._shown)

    def _add(self, row: int, one: FoundField) -> None:
        name = f"«{one.name}»" if one.count == 1 else f"«{one.name}»  ({one.count}×)"
        label, choice, text = PlainLabel(name), ChoiceField(), TextField(length=ASKED_LENGTH)
        if one.guess is None:
            self._labels[one.name] = label
            tint(label, "wrong" if self._decided[one.name] is None else "muted")
        open_one = [("", self.tr("Choose…"))] if one.guess is None else []
        others = [(_ASK, self.tr("Ask once for the whole round")), (_TEXT, self.tr("The same text for everybody"))]
        choice.set_choices([*open_one, *self._choices, *others])
        choice.setAccessibleName(name)
        text.setAccessibleName(self.tr("Text for %1").replace("%1", name))
        self.rows[one.name] = (choice, text)
        self._show(one.name)
        choice.committed.connect(lambda: self._on_chosen(one.name))
        text.textChanged.connect(lambda _text: self._on_typed(one.name))
        for column, widget in enumerate((label, choice, text)):
            self._grid.addWidget(widget, row, column)

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

    def _on_chosen(self, name: str) -> None:
        choice, text = self.rows[name]
        if choice.value() == _ASK and not text.text():
            text.setText(name)
        self._dress(name)
        self._on_typed(name)

    def _on_typed(self, name: str) -> None:
        choice, text = self.rows[name]
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
        if name in self._labels:
            tint(self._labels[name], "wrong" if mapped is None else "muted")
        self.changed.emit()
