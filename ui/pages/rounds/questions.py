# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a letter asks once for a whole round: a field for each question, filled in once for all letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.asked_values import ASKED_LENGTH, Asked, answered
from ui import theme
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label


class Questions(QWidget):
    """`committed(asked)`: a question was answered; hidden when the letter asks nothing."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked = ()
        self._shown: tuple[str, ...] = ()
        self._form = Form()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GAP)
        self._layout.addWidget(section_label(self.tr("Once for all letters")))
        self._layout.addWidget(hint_label(self.tr("Your letter asks this. You fill it in once, for the whole round.")))
        self._layout.addWidget(self._form)
        self.hide()

    def show_questions(self, questions: Sequence[str], asked: Asked) -> None:
        """Show these questions with the answers a round has."""
        self._asked = asked
        if tuple(questions) != self._shown:
            self._shown = tuple(questions)
            self._ask()
        self._form.set_values({question: dict(asked).get(question, "") for question in questions})
        self.setVisible(bool(questions))

    def _ask(self) -> None:
        before, self._form = self._form, Form()
        for question in self._shown:
            self._form.add(question, question[:1].upper() + question[1:], TextField(length=ASKED_LENGTH))
        self._layout.replaceWidget(before, self._form)
        before.hide()
        before.deleteLater()
        self._form.ask_for_empty()
        self._form.committed.connect(self._on_committed)

    def _on_committed(self, question: str) -> None:
        self._asked = answered(self._asked, {question: str(self._form.value(question))})
        self.committed.emit(self._asked)
