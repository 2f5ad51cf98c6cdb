# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for a value of an own field, to filter a list by."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.own_checks import value_for
from app.domain.own_fields import OwnField, OwnValue
from app.domain.selections import OwnCondition, OwnTest
from app.errors import InvalidValue
from app.wording import Wording
from ui import theme
from ui.widgets.form import Form
from ui.widgets.own_words import own_widget, typed_in
from ui.widgets.staff_filters import StaffFilters
from ui.widgets.text import button_text, section_label


class OwnValueDialog(QDialog):
    """One field; what it cannot hold stays in it with its sentence."""

    def __init__(self, field: OwnField, label: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._wording = field, wording
        self.value: OwnValue | None = None
        self.setWindowTitle(field.name)
        self.setMinimumWidth(380)
        self.form = Form()
        self.field = self.form.add("value", label, own_widget(field))
        self.accepting = QPushButton(button_text(self.tr("Filter")))
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
        for part in (section_label(field.name), self.form, box):
            layout.addWidget(part)
        self.field.setFocus()

    def accept(self) -> None:
        """Close with the value, unless it is none; an empty field asks nothing."""
        try:
            self.value = value_for(self._asked, typed_in(self.field))
        except InvalidValue as error:
            self.form.show_error("value", self._wording.error(error))
            return
        super().accept()


def ask_condition(page: QWidget, filters: StaffFilters, field: OwnField, test: OwnTest, wording: Wording) -> None:
    """Ask what an own field is to be compared with, and filter by it; nothing when the user backs out."""
    dialog = OwnValueDialog(field, filters.own.word(test), wording, page)
    if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value is not None:
        filters.choose(filters.own.with_condition(OwnCondition(field.id, test, (dialog.value,))))
    dialog.deleteLater()
