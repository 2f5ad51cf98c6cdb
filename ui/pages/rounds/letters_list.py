# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All letters there are, the school's own first, with what can be done with the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from app.services.rounds import TemplateInfo
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.flow import FlowLayout
from ui.widgets.table_view import TableView


class LettersList(QWidget):
    """Says by the same signals as the choice of a letter in a round what is wanted; `committed`: another is chosen."""

    committed = Signal()
    copy_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()
    word_wanted = Signal()
    round_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._wording = wording
        self.model = TableModel[TemplateInfo](self._columns(), key=None, parent=self)
        self.view = TableView("letter_texts", self.tr("Letters to write and change"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._on_chosen())
        self.view.opened.connect(lambda _index: self._on_opened())
        self._of_own: list[QPushButton] = []
        self.writing: list[QPushButton] = []
        row = FlowLayout()
        for text, wanted, own in (
            (self.tr("Change…"), self.change_wanted, True),
            (self.tr("Copy and change…"), self.copy_wanted, False),
            (self.tr("From Word…"), self.word_wanted, False),
            (self.tr("Remove"), self.remove_wanted, True),
            (self.tr("Begin a round with this letter"), self.round_wanted, False),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _on, signal=wanted: signal.emit())
            row.addWidget(button)
            self.writing.append(button)
            self._of_own += [button] if own else []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)

    def offer(self, templates: Sequence[TemplateInfo]) -> None:
        """Show these letters; what was chosen stays so."""
        chosen = self.value()
        self.model.set_rows(templates)
        self.set_value(chosen)

    def chosen(self) -> TemplateInfo | None:
        """Return the letter that is chosen."""
        return self.model.row_at(self.view.currentIndex())

    def value(self) -> str:
        """Return the id of the letter that is chosen, with its language; "" when there is none."""
        found = self.chosen()
        return found.id if found is not None else ""

    def set_value(self, value: str) -> None:
        """Choose a letter by its id, the first one when it is not there."""
        places = [place for place, row in enumerate(self.model.rows) if row.id == value]
        if self.model.rows:
            self.view.selectRow(places[0] if places else 0)
        self._dress()

    def title(self) -> str:
        """Return what the letter that is chosen is called."""
        found = self.chosen()
        return found.title if found is not None else ""

    def _columns(self) -> list[Column[TemplateInfo]]:
        return [
            Column("title", self.tr("Letter"), lambda row: row.title, bold=_bold, width=230),
            Column(
                "kind", self.tr("For"), lambda row: self._wording.say(f"letter_kind.{row.kind}"), width=180
            ),
            Column("of", self.tr("Made by"), self._of, width=110),
            Column("language", self.tr("Language"), lambda row: row.language.upper(), width=90),
        ]  # fmt: skip

    def _of(self, row: TemplateInfo) -> str:
        return self.tr("your school") if row.own else self.tr("the program")

    def _on_chosen(self) -> None:
        self._dress()
        if self.chosen() is not None:
            self.committed.emit()

    def _on_opened(self) -> None:
        found = self.chosen()
        if found is not None and self.writing[0].isEnabled():
            (self.change_wanted if found.own else self.copy_wanted).emit()

    def _dress(self) -> None:
        found = self.chosen()
        for button in self._of_own:
            button.setVisible(found is not None and found.own)


def _bold(row: TemplateInfo) -> int:
    return len(row.title) if row.own else 0
