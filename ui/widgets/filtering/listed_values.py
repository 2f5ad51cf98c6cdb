# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Values that are chosen from a list, or typed one after the other: any of them will do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.plain_text import clean, without_accents
from ui.widgets.chip import Chip
from ui.widgets.combo import Combo
from ui.widgets.fields import ChoiceField, SuggestField, TextField
from ui.widgets.filtering.values import Values

translate = QCoreApplication.translate
_SHORT = 30
"""Signs of a value that are shown on its chip; its tooltip has the rest."""


class ListValues(Values):
    """Any of several values, each on a chip, chosen from `offered` (value, word) pairs or typed.

    With `closed` nothing but what is offered will do.
    """

    def __init__(self, offered: Sequence[tuple[str, str]], *, closed: bool, texts: Sequence[str] = ()) -> None:
        super().__init__()
        self._words, self._closed = dict(offered), closed
        self._by_word = {word.casefold(): value for value, word in reversed(offered)}
        self._held = list(texts)
        self._chips: list[Chip] = []
        self.field: SuggestField | TextField = SuggestField(list(self._words.values())) if offered else TextField()
        if isinstance(self.field, SuggestField):
            self.field.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.field.setMinimumContentsLength(12)
            completer = self.field.completer()
            if completer is not None:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setMinimumWidth(150)
        line = self.field.lineEdit() if isinstance(self.field, SuggestField) else self.field
        if line is not None:
            hint = translate("FilterValues", "Choose or type")
            line.setPlaceholderText(hint if offered else translate("FilterValues", "Type, then Enter"))
        self.field.committed.connect(self._on_committed)
        self.row.addWidget(self.field)
        self._show()

    def values(self) -> tuple[str, ...]:
        """Return the values on the chips."""
        return tuple(self._held)

    def name(self, text: str) -> None:
        """Name the field."""
        self.field.setAccessibleName(text)

    def _on_committed(self) -> None:
        text = clean(self.field.value())
        if not text:
            self.tell("")
            return
        value = self._meant(text)
        if value is None:
            self.tell(translate("FilterValues", "“{text}” is not there. Choose one from the list.").format(text=text))
            return
        if value not in self._held:
            self._held.append(value)
        self.field.set_value("")
        self._show()
        self.tell("")

    def _meant(self, text: str) -> str | None:
        """Return the value that is called so, or the only one that begins so; None where it must be one of them."""
        word = text.casefold()
        if word in self._by_word or not self._closed:
            return self._by_word.get(word, text)
        plain = without_accents(word)
        begins = [value for known, value in self._by_word.items() if without_accents(known).startswith(plain)]
        return begins[0] if len(begins) == 1 else None

    def _show(self) -> None:
        for old in self._chips:
            self.row.removeWidget(old)
            old.deleteLater()
        self._chips = []
        for place, value in enumerate(self._held):
            word = self._words.get(value, value)
            chip = Chip(word, remove=translate("FilterValues", "Take away {value}").format(value=word), shown=_SHORT)
            chip.removed.connect(lambda value=value: self._take_away(value))
            chip.opened.connect(lambda value=value: self._change(value))
            self.row.insert(place, chip)
            chip.show()
            self._chips.append(chip)

    def _take_away(self, value: str) -> None:
        self._held.remove(value)
        self._show()
        self.field.setFocus()
        self.tell("")

    def _change(self, value: str) -> None:
        """Put a value back in the field to be changed."""
        self._take_away(value)
        self.field.set_value("")
        line = self.field.lineEdit() if isinstance(self.field, SuggestField) else self.field
        if line is not None:
            line.setText(self._words.get(value, value))
            line.selectAll()


class YesNo(Values):
    """One of two answers."""

    def __init__(self, answers: Sequence[tuple[object, str]], texts: Sequence[str] = ()) -> None:
        super().__init__()
        self.field = ChoiceField(answers)
        self.field.set_value(texts[0] if texts else answers[0][0])
        self.field.committed.connect(lambda: self.tell(""))
        self.row.addWidget(self.field)

    def values(self) -> tuple[str, ...]:
        """Return the answer."""
        return (str(self.field.value()),)

    def name(self, text: str) -> None:
        """Name the field."""
        self.field.setAccessibleName(text)
