# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The choice of a letter's text, with what can be done with it below: copy it, change or remove one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.services.rounds import TemplateInfo
from ui import theme
from ui.widgets.fields import ChoiceField
from ui.widgets.flow import FlowLayout


class TemplateField(QWidget):
    """A field of a form; the buttons say by signals what is wanted with the template that is chosen."""

    committed = Signal()
    copy_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()
    word_wanted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet; `label` is what a screen reader calls the choice."""
        super().__init__(parent)
        self._choice = ChoiceField()
        self._choice.setAccessibleName(label)
        self.setFocusProxy(self._choice)
        self._own: frozenset[str] = frozenset()
        self._copy = QPushButton(self.tr("Copy and change…"))
        self._change = QPushButton(self.tr("Change…"))
        self._remove = QPushButton(self.tr("Remove"))
        self._word = QPushButton(self.tr("From Word…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._choice)
        row = FlowLayout()
        for button, wanted in (
            (self._change, self.change_wanted),
            (self._copy, self.copy_wanted),
            (self._remove, self.remove_wanted),
            (self._word, self.word_wanted),
        ):
            theme.link(button)
            button.clicked.connect(lambda _on, signal=wanted: signal.emit())
            row.addWidget(button)
        layout.addLayout(row)
        self._choice.committed.connect(self._on_chosen)
        self._dress()

    def offer(self, templates: Sequence[TemplateInfo]) -> None:
        """Offer these to choose from; what was chosen stays so."""
        chosen = self.value()
        self._own = frozenset(one.id for one in templates if one.own)
        self._choice.set_choices([(one.id, f"{one.title} ({one.language.upper()})") for one in templates])
        self.set_value(chosen)

    def value(self) -> str:
        """Return the id of the template that is chosen, with its language."""
        return str(self._choice.value() or "")

    def set_value(self, value: object) -> None:
        """Choose a template by its id."""
        self._choice.set_value(value)
        self._dress()

    def title(self) -> str:
        """Return what the template that is chosen is called."""
        return self._choice.currentText().rpartition(" (")[0]

    def _on_chosen(self) -> None:
        self._dress()
        self.committed.emit()

    def _dress(self) -> None:
        own = self.value() in self._own
        for button in (self._change, self._remove):
            button.setVisible(own)
