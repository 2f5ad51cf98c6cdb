# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters a teacher was sent: look at one as it went out, keep a copy, print it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.teacher.reading import TeacherFile
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.services.rounds import SentLetter

OPEN, SAVE, PRINT = "open", "save", "print"


class LettersTab(QWidget):
    """`asked(what, letter)` wants a letter to be opened, saved or printed."""

    asked = Signal(str, object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: TableModel[SentLetter] = TableModel(
            [
                Column("on", self.tr("Sent"), lambda row: _day(row, wording), width=120),
                Column("round", self.tr("Round"), lambda row: row.round_name, width=220),
                Column("how", self.tr("How"), lambda row: _how(row, wording), width=110),
                Column("by", self.tr("By"), lambda row: row.letter.sent_by, width=100),
                Column("reference", self.tr("Reference"), lambda row: row.letter.reference, width=160),
                Column("to", self.tr("To"), lambda row: ", ".join(row.letter.address_lines), width=260),
            ],
            parent=self,
        )
        self.view = TableView("teacher_letters", self.tr("Letters sent"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._buttons = [
            self._button(self.tr("Open"), "letter", OPEN),
            self._button(self.tr("Save a copy…"), "export", SAVE),
            self._button(self.tr("Print again…"), "print", PRINT),
        ]
        self._build()
        self._enable()

    def show_file(self, file: TeacherFile) -> None:
        """Show a teacher's letters; the first is chosen."""
        letters = [letter for letter in file.letters if letter.letter.document]
        self.model.set_rows(letters)
        self._stack.setCurrentIndex(0 if letters else 1)
        for button in self._buttons:
            button.setVisible(bool(letters))
        if letters:
            self.view.selectRow(0)
        self._enable()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            EmptyState(
                "letter",
                self.tr("No letters yet"),
                self.tr("A letter stands here once it came out of the printer well."),
            )
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)

    def _button(self, text: str, icon: str, what: str) -> QPushButton:
        button = QPushButton(f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(lambda _on: self._ask(what))
        return button

    def _enable(self) -> None:
        chosen = bool(self.view.selected_rows())
        for button in self._buttons:
            button.setEnabled(chosen)

    def _on_opened(self, _index: QModelIndex) -> None:
        self._ask(OPEN)

    def _ask(self, what: str) -> None:
        for row in self.view.selected_rows()[:1]:
            self.asked.emit(what, self.model.rows[row])


def _day(row: SentLetter, wording: Wording) -> str:
    return wording.day(row.letter.sent_on, short=True) if row.letter.sent_on else "–"


def _how(row: SentLetter, wording: Wording) -> str:
    return wording.say(f"sent_how.{row.letter.how.value}") if row.letter.how else ""
