# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks what an own field is to be: its name, its kind, and the choices of one that is chosen from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.own_checks import NAME_LENGTH, check_field
from app.domain.own_fields import OwnField, OwnKind, choices_of
from app.errors import InvalidValue
from app.wording import Wording
from ui import theme
from ui.widgets.fields import ChoiceField, ParagraphField, TextField
from ui.widgets.form import Form
from ui.widgets.text import button_text, section_label


@dataclass(frozen=True)
class AskedField:
    """What was filled in; `choices` has one on each line."""

    name: str
    kind: OwnKind
    choices: str


class OwnFieldDialog(QDialog):
    """A form; of a field that is there already the kind stays."""

    def __init__(self, wording: Wording, field: OwnField | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._field = wording, field
        title = self.tr("New field") if field is None else self.tr("Change the field")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.form = Form()
        kinds = [(kind, wording.say(f"own_kind.{kind.value}")) for kind in OwnKind]
        self.form.add("name", self.tr("Name"), TextField(length=NAME_LENGTH))
        self._kind = self.form.add("kind", self.tr("What it holds"), ChoiceField(kinds))
        self.form.add(
            "choices",
            self.tr("Choices"),
            ParagraphField(lines=6),
            hint=self.tr("One on each line. A choice that is spelt otherwise changes for whoever has it."),
        )
        if field is not None:
            self.form.set_values({"name": field.name, "kind": field.kind, "choices": "\n".join(field.choices)})
            self._kind.setEnabled(False)
        self._kind.currentIndexChanged.connect(lambda _place: self._show_choices())
        self.accepting = QPushButton(button_text(self.tr("Make the field") if field is None else self.tr("Change")))
        theme.primary(self.accepting)
        self.accepting.setDefault(True)
        refuse = QPushButton(button_text(self.tr("Cancel")))
        box = QDialogButtonBox()
        box.addButton(self.accepting, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        for part in (section_label(title), self.form, box):
            layout.addWidget(part)
        self._show_choices()

    def asked(self) -> AskedField:
        """Return what was filled in."""
        values = self.form.values()
        return AskedField(" ".join(str(values["name"]).split()), OwnKind(str(values["kind"])), str(values["choices"]))

    def accept(self) -> None:
        """Close, unless what was filled in is no field: then its sentence stands below it."""
        asked = self.asked()
        made = replace(self._field or OwnField(""), name=asked.name, kind=asked.kind, choices=choices_of(asked.choices))
        for name in ("name", "choices"):
            self.form.clear_error(name)
        try:
            check_field(made, ())
        except InvalidValue as error:
            self.form.show_error(str(error.facts["field"]), self._wording.error(error))
            return
        super().accept()

    def _show_choices(self) -> None:
        self.form.show_field("choices", shown=self.asked().kind is OwnKind.CHOICE)


def ask_own_field(parent: QWidget | None, wording: Wording, field: OwnField | None = None) -> AskedField | None:
    """Ask for a new field, or what `field` is to become; None when the user backed out."""
    dialog = OwnFieldDialog(wording, field, parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    asked = dialog.asked()
    dialog.deleteLater()
    return asked if chosen else None
