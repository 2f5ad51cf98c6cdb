# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was booked since the page was opened: the newest first, each to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import EventId
from app.domain.registrations import EventKind
from app.domain.replies import Answer, BookedReply
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.event_words import event_icon
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label, section_label


class Booked(QWidget):
    """`taken_back(event id)` and `person_opened(teacher id)` come from the list."""

    taken_back = Signal(int)
    person_opened = Signal(int)

    def __init__(self, wording: Wording, word: Callable[[Answer], str]) -> None:
        """Speak the language of `wording`; `word` says what an answer is called."""
        super().__init__()
        self._wording, self._word = wording, word
        self._gone: set[EventId] = set()
        self._title = section_label()
        self._hint = hint_label(self.tr("What you book here is listed here, and can be taken back."))
        self.model: TableModel[BookedReply] = TableModel(
            [
                Column("name", self.tr("Name"), lambda row: row.letter.name, width=150, muted=self._is_gone),
                Column(
                    "answer", self.tr("Answer"), self._answer, width=150, muted=self._is_gone,
                    icon=lambda row: event_icon(EventKind(row.answer.value)),
                ),
            ],
            parent=self,
        )  # fmt: skip
        self.view = TableView("replies.booked", self.tr("Booked now"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.take_back = QPushButton(self.tr("Take back"))
        self.take_back.setEnabled(False)
        self._build()
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.view.opened.connect(self._on_opened)
        self.take_back.clicked.connect(self._on_take_back)
        self._say()

    def add(self, booked: Sequence[BookedReply]) -> None:
        """Put answers that were booked on top."""
        self.model.set_rows([*reversed(booked), *self.model.rows])
        self._say()

    def events(self) -> list[EventId]:
        """Return the events of all that was booked."""
        return [row.event_id for row in self.model.rows]

    def show_there(self, asked: Collection[EventId], there: Collection[EventId]) -> None:
        """Mark which of those that were asked about were undone or taken back; what came since is there."""
        self._gone = set(asked) - set(there)
        self.model.set_rows(self.model.rows)
        self._say()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self.view, 100)
        layout.addLayout(row)
        layout.addStretch(1)

    def _say(self) -> None:
        count = len(self.model.rows) - len(self._gone)
        self._title.setText(self.tr("Booked now: %n", "", count))
        some = bool(self.model.rows)
        self._hint.setVisible(not some)
        self.view.setVisible(some)
        self.take_back.setVisible(some)
        self._enable()

    def _answer(self, row: BookedReply) -> str:
        if row.event_id in self._gone:
            return self.tr("taken back")
        word = self._word(row.answer)
        return f"{word} ({self._wording.day(row.ask_again, short=True)})" if row.ask_again else word

    def _is_gone(self, row: BookedReply) -> bool:
        return row.event_id in self._gone

    def _chosen(self) -> BookedReply | None:
        found = [self.model.rows[place] for place in self.view.selected_rows()[:1]]
        return found[0] if found else None

    def _enable(self) -> None:
        row = self._chosen()
        self.take_back.setEnabled(row is not None and row.event_id not in self._gone)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.person_opened.emit(row.letter.teacher_id)

    def _on_take_back(self, _on: bool) -> None:
        row = self._chosen()
        if row is not None:
            self.taken_back.emit(row.event_id)
