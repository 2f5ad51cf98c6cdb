# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All letters that went out: found by person, round or what they say, looked at, saved and printed again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import RoundId
from app.domain.kept_letters import KeptLetter as Letter
from app.domain.kept_letters import KeptOrder, KeptQuery
from app.wording import Wording
from ui import theme
from ui.dialogs.kept_letter import KeptLetter
from ui.models.paged import PagedModel
from ui.models.table import Column
from ui.pages.kept_letters.addressed import Addressed
from ui.pages.kept_letters.listing import KeptListing
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.lines import LineEdit
from ui.widgets.page import Page
from ui.widgets.pdf_view import PdfView
from ui.widgets.table_view import TableView
from ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Services


class KeptLettersPage(Page):
    """`show_part(text)` searches for a text at once, as the window's search box does while this page is in front."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.box = LineEdit()
        self.rounds = ChoiceField([(None, self.tr("all rounds"))])
        self.model: PagedModel[Letter] = PagedModel(self._columns(), key=lambda row: row.id, ticks=False, parent=self)
        self.view = TableView("letters", self.tr("Letters that went out"))
        self.listing = KeptListing(services, tasks, self.model, self.view)
        self.page = PdfView(self.tr("The letter as it went out"))
        self._work = KeptLetter(self)
        self.addressed = Addressed(self, self.view, self.model)
        self._buttons: list[QPushButton] = []
        self._stack = QStackedWidget()
        self._nothing = EmptyState("letter", "", "")
        self._shown_letter = ""
        self._build()
        self._connect()
        self.comes_first = self.box
        self._say(0)

    def shown(self) -> None:
        """Select what was searched for before: what is typed now takes its place."""
        super().shown()
        self.box.selectAll()

    def show_part(self, part: str) -> None:
        """Search for this text."""
        self.search(part)

    def search(self, text: str) -> None:
        """Search for what is typed in the window's search box."""
        self.box.setText(text)

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the letters and the rounds again."""
        if not kinds or kinds & {"letter", "round", "teacher"}:
            self.listing.read()
            self.tasks.run_latest("letters.rounds", self.services.sent.kept.rounds, self._on_rounds)

    def _columns(self) -> list[Column[Letter]]:
        return [
            Column("sent", self.tr("Sent"), self._sent, width=128),
            Column("name", self.tr("Name"), lambda r: r.name, bold=lambda r: len(r.name.split(",")[0]), width=170),
            Column("round", self.tr("Round"), lambda r: r.round_name, width=170),
            Column("how", self.tr("How"), self._how, tip=self._told, width=110, sortable=False),
            Column("by", self.tr("By"), lambda r: r.sent_by, width=90, sortable=False),
            Column("reference", self.tr("Reference"), lambda r: r.reference, width=110, sortable=False),
        ]

    def _sent(self, row: Letter) -> str:
        return self.wording.day(row.sent_on, short=True)

    def _how(self, row: Letter) -> str:
        return self.wording.say(f"sent_how.{row.how.value}") if row.how else ""

    def _told(self, row: Letter) -> str:
        at = row.sent_at.astimezone() if row.sent_at else None
        parts = (row.template_id, self.wording.day(at.date()) if at else "", f"{at:%H:%M}" if at else "")
        return plain_tip("  ·  ".join(part for part in parts if part))

    def _build(self) -> None:
        self.box.setPlaceholderText(self.tr("Name, round, reply code, or words from the letter"))
        self.box.setAccessibleName(self.tr("Search letters"))
        self.box.setClearButtonEnabled(True)
        self.box.addAction(icons.icon("search", "muted"), LineEdit.ActionPosition.LeadingPosition)
        self.rounds.setAccessibleName(self.tr("Round"))
        self.tools.addWidget(self.box, 3)
        self.tools.addWidget(self.rounds, 1)
        self.view.setModel(self.model)
        self.view.restore()
        header = self.view.horizontalHeader()
        key = self.model.columns[max(0, header.sortIndicatorSection())].key
        if key in set(KeptOrder):
            descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            self.listing.query = KeptQuery(order=KeptOrder(key), descending=descending)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.view, 1)
        row = FlowLayout()
        for text, icon, does in (
            (self.tr("Open"), "letter", self._work.open),
            (self.tr("Print again…"), "print", self._work.print_again),
            (self.tr("Save a copy…"), "export", self._work.save),
        ):
            row.addWidget(self._button(text, icon, self._doer(does)))
        row.addWidget(self._button(self.tr("Open teacher"), "people", self._open_person))
        self.addressed.put_in(row, self._buttons)
        column.addLayout(row)
        self._build_sides(left)

    def _build_sides(self, left: QWidget) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.WIDE_GAP)
        split.addWidget(left)
        split.addWidget(self.page)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.page.setMinimumWidth(260)
        self._stack.addWidget(split)
        self._stack.addWidget(self._nothing)
        self.content.addWidget(self._stack, 1)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda _on: self.go_back.emit())
        self.bottom.addWidget(back)
        self.bottom.addStretch(1)
        self._bottom_bar.show()

    def _button(self, text: str, icon: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.clicked.connect(lambda _on: does())
        self._buttons.append(button)
        return button

    def _doer(self, does: Callable[[str, str], object]) -> Callable[[], object]:
        def do() -> None:
            row = self._chosen()
            if row is not None:
                does(f"{row.name} – {row.round_name}", row.document)

        return do

    def _connect(self) -> None:
        self.box.textChanged.connect(self.listing.find)
        self.rounds.committed.connect(self._on_round)
        self.model.order_wanted.connect(self.listing.sort)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.model.dataChanged.connect(lambda *_: self._on_row())
        self.view.opened.connect(self._on_opened)
        self.listing.arrived.connect(self._on_arrived)

    def _on_round(self) -> None:
        chosen = self.rounds.value()
        self.listing.narrow(RoundId(chosen) if isinstance(chosen, int) else None)

    def _chosen(self) -> Letter | None:
        return self.model.row_at(self.view.currentIndex())

    def _open_person(self) -> None:
        row = self._chosen()
        if row is not None:
            self.open_teacher.emit(row.teacher_id)

    def _on_opened(self, _index: QModelIndex) -> None:
        row = self._chosen()
        if row is not None:
            self._work.open(f"{row.name} – {row.round_name}", row.document)

    def _on_rounds(self, rounds: Sequence[tuple[RoundId, str]]) -> None:
        chosen = self.rounds.value()
        self.rounds.set_choices([(None, self.tr("all rounds")), *rounds])
        self.rounds.set_value(chosen if chosen in {number for number, _name in rounds} else None)

    def _on_arrived(self, total: int) -> None:
        self._say(total)
        if total:
            self.view.selectRow(0)
        self._on_row()

    def _say(self, total: int) -> None:
        self.set_heading(self.tr("Letters"), self.tr("%n letter(s) that went out, kept as they were", "", total))
        searched = bool(self.listing.query.text or self.listing.query.round_id)
        if searched:
            self._nothing.say(
                self.tr("No letter found"),
                self.tr("Every word you search for must stand in the letter, or be of the person or the round."),
            )
        else:
            self._nothing.say(
                self.tr("No letters yet"),
                self.tr("A letter appears here once it was sent; it is kept exactly as it was."),
            )
        self._stack.setCurrentIndex(0 if total else 1)

    def _on_row(self) -> None:
        row = self._chosen()
        for button in self._buttons:
            button.setEnabled(row is not None)
        document = row.document if row is not None else ""
        if document != self._shown_letter:
            self._shown_letter = document
            if document:
                rounds = self.services.rounds
                self.tasks.run_latest("letters.page", lambda: rounds.document(document), self.page.show_pdf)
            else:
                self.page.show_pdf(b"")
