# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of an activity: those of one that is stored, each kept when it is left, and of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import isnan
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.activities import Activity
from app.domain.vocabulary import Vocabulary
from app.wording import Wording
from ui import theme
from ui.widgets.activity_words import group_words
from ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    NumberField,
    ParagraphField,
    SuggestField,
    TextField,
)
from ui.widgets.form import Form
from ui.widgets.ticks_field import TicksField

_NUMBERS = ("contact_hours", "self_study_hours")
FIELDS = (
    "title", "type", "provider", "starts", "ends", *_NUMBERS, "cost", "validated", "validation_number", "categories",
    "competences", "contribution", "note",
)  # fmt: skip


class ActivityForm(QWidget):
    """`entered(field, value)`: a field was left with a value that may be stored; `edited`: something was typed."""

    entered = Signal(str, object)
    edited = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._shown: Activity | None = None
        self._types: list[tuple[str, list[tuple[object, str]]]] = []
        self.form = Form(columns=2)
        self._fill()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, theme.GAP, theme.GAP, theme.WIDE_GAP)
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.form.committed.connect(self._on_committed)
        for name in FIELDS:
            self._listen(name)

    def show_words(self, words: Vocabulary) -> None:
        """Offer what the school's registers have to choose from; of what none has, no field is shown."""
        self._types = group_words(words.type_groups(), self._wording)
        self._offer_types(self.form.value("type"))
        self.form.widget("categories").set_groups(group_words(words.category_groups(), self._wording))
        self.form.widget("competences").set_groups(group_words(words.competence_groups(), self._wording))
        for name, some in (("categories", words.categories), ("competences", words.competences)):
            cell = self.form.widget(name).parentWidget()
            if cell is not None:
                cell.setVisible(bool(some))

    def show_activity(self, activity: Activity, *, other: bool = True) -> None:
        """Show an activity; of another one than before every field is filled anew, errors and all."""
        self._shown = activity
        values = {name: _shown_as(activity, name) for name in FIELDS}
        self._offer_types(activity.type)
        if other:
            for name, value in values.items():
                self.form.set_value(name, value)
        else:
            self.form.set_values(values)
        self._show_number()

    def offer(self, titles: Sequence[str], providers: Sequence[str]) -> None:
        """Offer titles and providers used before."""
        self.form.widget("title").set_suggestions(titles)
        self.form.widget("provider").set_suggestions(providers)

    def activity(self) -> Activity | None:
        """Return the activity as the fields hold it; None while there is nothing to start from or a day lacks."""
        starts = self.form.value("starts")
        if self._shown is None or starts is None or any(self.complaint(name) for name in FIELDS):
            return None
        values = {name: with_default(name, self.form.value(name)) for name in FIELDS}
        values["ends"] = values["ends"] or starts
        return replace(self._shown, **values)

    def show_error(self, field: str, sentence: str) -> bool:
        """Show a sentence under a field; False when there is no such field."""
        return self.form.show_error(field, sentence)

    def complaint(self, name: str) -> str:
        """Return why what a field holds cannot be a value, "" when it can."""
        widget, value = self.form.widget(name), self.form.value(name)
        if isinstance(widget, DateField) and not widget.understood():
            return self.tr("Fill in a day, such as 3-2-2026.")
        if isinstance(value, float) and isnan(value):
            return self.tr("Fill in a number, such as 1,5.")
        if name == "starts" and value is None:
            return self.tr("Fill in the day of the activity, such as 3-2-2026.")
        return ""

    def _offer_types(self, chosen: object) -> None:
        """Offer the types by register; one that is chosen and in no register stays, as it is."""
        known = {one for _name, choices in self._types for one, _word in choices}
        own = [(chosen, str(chosen))] if chosen and chosen not in known else []
        groups = [(name if len(self._types) > 1 else "", choices) for name, choices in self._types]
        field = self.form.widget("type")
        field.set_groups([("", [("", self.tr("not said")), *own]), *groups])
        field.set_value(chosen or "")
        cell = field.parentWidget()
        if cell is not None:
            cell.setVisible(bool(known or own))

    def _fill(self) -> None:
        form = self.form
        form.add("title", self.tr("Title"), SuggestField(), span=2)
        form.add("starts", self.tr("Date"), DateField())
        form.add("ends", self.tr("Last day (may be empty)"), DateField())
        form.add("contact_hours", self.tr("Contact hours"), NumberField(), hint=self.tr("Of one participant."))
        form.add("self_study_hours", self.tr("Hours of self-study"), NumberField())
        form.add("provider", self.tr("Provider"), SuggestField())
        form.add("type", self.tr("Type"), ChoiceField())
        form.add("categories", self.tr("Counts for"), TicksField(), span=2)
        form.add("validated", "", CheckField(self.tr("Validated by the register")))
        form.add("validation_number", self.tr("Validation number"), TextField(length=80))
        form.add("cost", self.tr("Cost a person (€)"), NumberField())
        form.add("competences", self.tr("Competences"), TicksField(), span=2)
        form.add("contribution", self.tr("What it adds to the profession"), ParagraphField(lines=2), span=2)
        form.add("note", self.tr("Remark"), ParagraphField(lines=2), span=2)
        for name in ("title", "type", "provider"):
            box = form.widget(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)

    def _listen(self, name: str) -> None:
        widget = self.form.widget(name)
        line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
        if isinstance(line, QLineEdit):
            line.textChanged.connect(lambda _text: self.edited.emit())
        elif isinstance(line, QPlainTextEdit):
            line.textChanged.connect(self.edited)
        widget.committed.connect(self.edited)

    def _show_number(self) -> None:
        cell = self.form.widget("validation_number").parentWidget()
        if cell is not None:
            cell.setEnabled(bool(self.form.value("validated")))

    def _on_committed(self, name: str) -> None:
        self._show_number()
        complaint = self.complaint(name)
        if complaint:
            self.form.show_error(name, complaint)
            return
        self.form.clear_error(name)
        value = with_default(name, self.form.value(name))
        if name == "ends" and value is None:
            value = self.form.value("starts")
        self.entered.emit(name, value)


def with_default(name: str, value: Any) -> Any:
    """Return a field's value as an activity holds it: no hours are 0."""
    return value or 0.0 if name in _NUMBERS else value


def _shown_as(activity: Activity, name: str) -> Any:
    value = getattr(activity, name)
    if name == "ends":
        return value if value > activity.starts else None
    return value or None if name in _NUMBERS else value


def changed(activity: Activity, name: str, value: Any) -> Activity:
    """Return an activity with another value in one field; the last day goes along with the first."""
    if name == "starts":
        return replace(activity, starts=value, ends=value + (activity.ends - activity.starts))
    if name == "ends":
        return replace(activity, ends=value or activity.starts)
    return replace(activity, **{name: value})
