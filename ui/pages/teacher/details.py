# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form with everything the school knows of a teacher; each field is stored as soon as the user leaves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import isnan
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.teachers import Teacher
from app.wording import Wording
from ui import theme
from ui.pages.teacher.fields import ALL, EXACT, SUGGESTED, fill_form
from ui.pages.teacher.letter_card import DoubtCard, LetterCard
from ui.pages.teacher.own import OwnPart
from ui.pages.teacher.values import value_of, with_value
from ui.widgets.fields import DateField
from ui.widgets.form import Form

if TYPE_CHECKING:
    from app.services.staff import NameLines

_SHOWN_BY: dict[str, Callable[[Any], str]] = {
    "exact_salutation": lambda lines: lines.salutation,
    "exact_address_name": lambda lines: lines.address_lines[0] if lines.address_lines else "",
    "exact_running_text": lambda lines: lines.running_text,
    "exact_sort_name": lambda lines: lines.sort_name,
}


class DetailsTab(QWidget):
    """Shows a teacher; `entered(field, value)` comes with a value that can be tried to store, `edited` at each key."""

    entered = Signal(str, object)
    edited = Signal()
    name_settled = Signal()

    def __init__(self, lines: Callable[[Teacher], NameLines], wording: Wording, parent: QWidget | None = None) -> None:
        """Use `lines` to see how a teacher, stored or not, stands on a letter; it needs no school file."""
        super().__init__(parent)
        self._lines = lines
        self._wording = wording
        self._teacher = Teacher()
        self.form = Form(columns=2)
        fill_form(self.form)
        self.card = LetterCard()
        self.doubt = DoubtCard()
        self.own = OwnPart()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        for part in (self.doubt, self.card, self.form, self.own):
            layout.addWidget(part)
        layout.addStretch(1)
        self.form.committed.connect(self._on_committed)
        self.doubt.settled.connect(self.name_settled)
        for name in ALL:
            self._listen(name)

    def show_teacher(self, teacher: Teacher, *, other: bool) -> None:
        """Show a teacher; of another one than before every field is filled anew, errors and all."""
        self._teacher = teacher
        values = {name: value_of(teacher, name) for name in ALL}
        if other:
            for name, value in values.items():
                self.form.set_value(name, value)
        else:
            self.form.set_values(values)
        sentence = self._wording.say(f"name_doubt.{teacher.name_doubt}") if teacher.name_doubt else ""
        self.doubt.show_doubt(sentence)
        self._show_lines()

    def offer(self, suggestions: Mapping[str, Sequence[str]]) -> None:
        """Offer the values used before in the fields that have such."""
        for name in SUGGESTED:
            self.form.widget(name).set_suggestions(list(suggestions.get(name, ())))

    def typed(self) -> Teacher:
        """Return the teacher as the fields hold it now, stored or not; a value that is none is left as it was."""
        teacher = self._teacher
        for name in ALL:
            value = self.form.value(name)
            if not self._complaint(name, value):
                teacher = with_value(teacher, name, value)
        return teacher

    def changed(self) -> bool:
        """Return whether the fields hold anything else than the teacher who is shown, also something that is none."""
        values = {name: self.form.value(name) for name in ALL}
        return any(
            value != value_of(self._teacher, name) or bool(self._complaint(name, value))
            for name, value in values.items()
        )

    def show_error(self, field: str, sentence: str) -> bool:
        """Show a sentence under a field; False when there is no such field."""
        return self.form.show_error(field, sentence)

    def accept(self, field: str) -> None:
        """Take the sentence under a field away: it was stored."""
        self.form.clear_error(field)

    def _listen(self, name: str) -> None:
        widget = self.form.widget(name)
        line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
        if isinstance(line, QLineEdit):
            line.textEdited.connect(lambda _text: self._on_edited())
        else:
            widget.committed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._show_lines()
        self.edited.emit()

    def _on_committed(self, name: str) -> None:
        value = self.form.value(name)
        complaint = self._complaint(name, value)
        if complaint:
            self.form.show_error(name, complaint)
            return
        self.form.clear_error(name)
        self.entered.emit(name, value)

    def _complaint(self, name: str, value: Any) -> str:
        if isinstance(value, float) and isnan(value):
            return self.tr("Fill in a number, such as 0,8, or nothing.")
        widget = self.form.widget(name)
        if isinstance(widget, DateField) and not widget.understood():
            return self.tr("Fill in a day, such as 3-2-2026, or nothing.")
        return ""

    def _show_lines(self) -> None:
        typed = self.typed()
        self.card.show_lines(self._lines(typed))
        plain = typed
        for name in EXACT:
            plain = with_value(plain, name, "")
        by_rule = self._lines(plain)
        for name in EXACT:
            self.form.widget(name).setPlaceholderText(_SHOWN_BY[name](by_rule))
