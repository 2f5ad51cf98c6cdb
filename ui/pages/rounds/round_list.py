# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All rounds, the newest first, each with a bar and what is still to be done."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QStackedLayout, QWidget

from app.services.rounds import RoundSummary
from app.wording import Wording
from ui.models.table import Column, TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.share_bar import ShareDelegate
from ui.widgets.table_view import TableView

_ROW_HEIGHT = 40
_BAR = 2


class RoundList(QWidget):
    """`opened(round id)`: a round was chosen; `begun`: a new one is wanted; `elsewhere(page)`: another page is.

    `ways` are the buttons that lead there, to be put where the page has its buttons.
    """

    opened = Signal(int)
    begun = Signal()
    elsewhere = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._model = TableModel[RoundSummary](self._columns(), parent=self)
        self._view = TableView("rounds", self.tr("Rounds"))
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setModel(self._model)
        self._view.restore(sorting=False)
        self._view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._bar = ShareDelegate(self._view, height=_ROW_HEIGHT)
        self._view.setItemDelegateForColumn(_BAR, self._bar)
        self._view.opened.connect(self._on_opened)
        self._empty = EmptyState(
            "letter",
            self.tr("No letters sent yet"),
            self.tr(
                "A round is one letter to many teachers. The program proposes who is to get it, "
                "shows every letter before it is printed, and remembers who got one."
            ),
        )
        self._empty.offer(self.tr("Begin a round"), self.begun.emit)
        self.ways = tuple(
            QPushButton(text) for text in (self.tr("Write letters…"), self.tr("Book answers"), self.tr("Find letters"))
        )
        for button, page in zip(self.ways, ("templates", "replies", "letters"), strict=True):
            button.clicked.connect(lambda _on, page=page: self.elsewhere.emit(page))
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._view)

    def show_rounds(self, rounds: list[RoundSummary]) -> None:
        """Show these rounds, or what a round is when there are none."""
        self._model.set_rows(rounds)
        self._layout.setCurrentWidget(self._view if rounds else self._empty)
        if rounds:
            self._view.selectRow(0)

    def _columns(self) -> list[Column[RoundSummary]]:
        return [
            Column("name", self.tr("Round"), lambda r: r.round.name, bold=lambda r: len(r.round.name), width=220),
            Column("on", self.tr("Date"), lambda r: self._wording.day(r.round.on, short=True), width=112),
            Column("bar", self.tr("Progress"), self._told, width=80),
            Column("sent", self.tr("Sent"), lambda r: f"{r.sent} / {r.total}", right=True, width=84),
            Column(
                "answered", self.tr("Answered"), lambda r: str(r.answered) if r.asks else "–", right=True, width=100
            ),
            Column(
                "registered",
                self.tr("Registered"),
                lambda r: str(r.registered) if r.asks else "–",
                right=True,
                width=116,
            ),
            Column("next", self.tr("Still to do"), self._next, width=190),
        ]

    def _told(self, row: RoundSummary) -> str:
        text = self.tr("%1 of %2 sent, %3 answered, %4 registered") if row.asks else self.tr("%1 of %2 sent")
        for place, number in enumerate((row.sent, row.total, row.answered, row.registered), start=1):
            text = text.replace(f"%{place}", str(number))
        return text

    def _next(self, row: RoundSummary) -> str:
        if row.printed:
            return self.tr("Say which of %n came out well", "", row.printed)
        if row.waiting:
            return self.tr("%n still to print", "", row.waiting)
        return self.tr("Say which of %n draft(s) were sent", "", row.drafts) if row.drafts else ""

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row.round.id)
