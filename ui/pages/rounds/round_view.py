# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round's own page: how far it is, what is asked, every letter with the exact page that was kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.domain.ids import NEW, LetterId, RoundId, TeacherId
from app.domain.letters import LetterState
from app.domain.mail_stands import MailStand, is_draft
from app.domain.mailing import MailingKind
from app.services.rounds import LetterRow, RoundSummary
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.rounds.follow_up import FollowUpView
from ui.pages.rounds.question import Question
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_view import PdfView
from ui.widgets.share_bar import ShareBar, Shares
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, section_label

_ICONS = {
    LetterState.WAITING: ("clock", "muted"),
    LetterState.PRINTED: ("print", "caution"),
    LetterState.SENT: ("check", "good"),
}
_HIGH = 380
"""Pixels of height that a question and the letters take together."""

_BY_MAIL = {
    MailStand.SENT: ("check", "good"),
    MailStand.DRAFT: ("edit", "caution"),
    MailStand.UNMADE: ("undo", "caution"),
    MailStand.UNSURE: ("warning", "caution"),
    MailStand.AGAIN: ("info", "caution"),
}


class RoundView(QWidget):
    """`letter_wanted(letter id)`: show its page; `person_opened(teacher id)`, `saved(letter id)`: keep it as a file."""

    letter_wanted = Signal(int)
    person_opened = Signal(int)
    saved = Signal(int)
    wanted = Signal(str)
    """Something for the whole round: a kind of Mailing, or "again" to print letters once more."""
    elsewhere = Signal(str)
    """The page that shows how the letters went by e-mail, or sends them."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._round_id = RoundId(NEW)
        self._bar = ShareBar()
        self._figures = PlainLabel(wrap=True)
        self._waiting = section_label()
        self.question = Question()
        self._model = TableModel[LetterRow](self._columns(), key=None, parent=self)
        self.letters = TableView("round.letters", self.tr("Letters of this round"))
        self._page = PdfView(self.tr("The letter as it was printed"))
        self._open = _button("people", self.tr("Open teacher"))
        self._save = _button("file", self.tr("Save this letter…"))
        self._more = QPushButton(self.tr("More"))
        self.again = QAction(icons.icon("print"), self.tr("Print letters again…"), self)
        self._mail = _button("letter", self.tr("By e-mail…"))
        self.tools = FlowLayout()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.follow_up = FollowUpView()
        self._tabs = QTabWidget()
        self._build()
        self._connect()
        self.question.hide()

    def show_round(self, summary: RoundSummary, rows: Sequence[LetterRow]) -> None:
        """Show a round with its letters; ask about those that are printed."""
        self._bar.show_shares(Shares(summary.total, (summary.sent, summary.answered, summary.registered)), "")
        parts = (
            self.tr("%n letter(s)", "", summary.total),
            self.tr("%n sent", "", summary.sent),
            self.tr("%n answered", "", summary.answered),
            self.tr("%n registered", "", summary.registered),
        )[: 4 if summary.asks else 2]
        self._figures.setText("  ·  ".join(parts))
        self._bar.setAccessibleName(self._figures.text())
        self._tabs.setTabVisible(1, summary.asks)
        if summary.round.id != self._round_id:
            # What is still to be printed comes first; once all went out, what came of it.
            self._round_id = summary.round.id
            self._tabs.setCurrentIndex(int(summary.asks and 0 < summary.sent == summary.total))
        printed = [row for row in rows if row.letter.state is LetterState.PRINTED and not is_draft(row.letter)]
        undone = sum(row.by_mail is MailStand.UNMADE for row in rows)
        self._show_open(summary, undone, asking=bool(printed))
        self.question.setVisible(bool(printed))
        self.again.setVisible(bool(printed))
        self.question.ask(printed, summary.kind)
        self._make_room()
        self._on_answer()
        chosen = self._current()
        self._model.set_rows(rows)
        places = [place for place, row in enumerate(rows) if row.letter.id == chosen]
        if rows:
            self.letters.selectRow(places[0] if places else 0)
        else:
            self._page.show_pdf(b"")

    def _show_open(self, summary: RoundSummary, undone: int, *, asking: bool) -> None:
        """Say how many letters wait, and of how many there is a draft, unless the question needs the room."""
        open_ones = (
            (summary.waiting, self.tr("%n still to print", "", summary.waiting)),
            (undone, self.tr("%n draft(s) undone: throw them away in your mail program", "", undone)),
            (summary.drafts, self.tr("%n as e-mail draft, not known to be sent", "", summary.drafts)),
        )
        said = [text for count, text in open_ones if count]
        self._waiting.setVisible(bool(said) and not asking)
        self._waiting.setText("  ·  ".join(said))

    def people(self) -> list[tuple[TeacherId, str]]:
        """Return to whom the letters are, by name."""
        return [(row.letter.teacher_id, row.sort_name) for row in self._model.rows]

    def show_page(self, pdf: bytes) -> None:
        """Show the page of the selected letter."""
        self._page.show_pdf(pdf)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window leave the room to the question, until it is answered."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._tabs.setVisible(self.question.isHidden() or self.height() >= _HIGH)

    def _current(self) -> LetterId | None:
        row = self._model.row_at(self.letters.currentIndex())
        return row.letter.id if row is not None else None

    def _build(self) -> None:
        self.letters.setModel(self._model)
        self.letters.restore(sorting=False)
        buttons = self.tools
        for button in (self._open, self._save, self._more, self._mail):
            buttons.addWidget(button)
        self._fill_more()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.letters, 1)
        column.addLayout(buttons)
        split = self._split
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.WIDE_GAP)
        split.addWidget(left)
        split.addWidget(self._page)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._page.setMinimumWidth(280)
        self._page.setMinimumHeight(160)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        figures = QVBoxLayout()
        figures.setSpacing(theme.GAP)
        figures.addWidget(self._bar)
        figures.addWidget(self._figures)
        layout.addLayout(figures)
        layout.addWidget(self._waiting)
        layout.addWidget(self.question)
        self._tabs.addTab(split, self.tr("Letters"))
        self._tabs.addTab(self.follow_up, self.tr("Follow-up"))
        layout.addWidget(self._tabs, 1)

    def _fill_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.again)
        self.again.triggered.connect(lambda _on: self.wanted.emit("again"))
        menu.addSeparator()
        for icon, text, kind in (
            ("people", self.tr("Hand-out list…"), MailingKind.HAND_OUT),
            ("letter", self.tr("Labels…"), MailingKind.LABELS),
            ("letter", self.tr("Envelopes…"), MailingKind.ENVELOPES),
        ):
            menu.addAction(icons.icon(icon), text, partial(self.wanted.emit, kind.value))
        self._more.setMenu(menu)

    def _connect(self) -> None:
        self.letters.selectionModel().currentRowChanged.connect(self._on_row)
        self.letters.opened.connect(self._on_opened)
        self._open.clicked.connect(lambda: self._on_opened(self.letters.currentIndex()))
        self._save.clicked.connect(self._on_save)
        self._mail.clicked.connect(lambda: self.elsewhere.emit(f"mail/{self._round_id}"))
        self.question.changed.connect(self._on_answer)
        self.follow_up.unsent_wanted.connect(lambda: self._tabs.setCurrentIndex(0))

    def _columns(self) -> list[Column[LetterRow]]:
        return [
            Column("position", self.tr("No."), lambda r: str(r.letter.position), right=True, width=56),
            Column(
                "name", self.tr("Name"), lambda r: r.sort_name, bold=lambda r: len(r.sort_name.split(",")[0]), width=190
            ),
            Column("state", self.tr("Letter"), self._state, icon=_sign, width=190),
            Column("sent_on", self.tr("Sent on"), self._sent_on, width=124),
            Column("reference", self.tr("Reference"), lambda r: r.letter.reference, width=120),
        ]

    def _state(self, row: LetterRow) -> str:
        if row.by_mail is not None:
            return self._wording.say(f"letter_by_mail.{row.by_mail}")
        return {
            LetterState.WAITING: self.tr("still to print"),
            LetterState.PRINTED: self.tr("printed; came out well?"),
            LetterState.SENT: self.tr("sent"),
        }[row.letter.state]

    def _sent_on(self, row: LetterRow) -> str:
        return self._wording.day(row.letter.sent_on, short=True) if row.letter.sent_on else ""

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row_at(current)
        self._open.setEnabled(row is not None)
        self._save.setEnabled(row is not None and bool(row.letter.document))
        if row is not None:
            self.letter_wanted.emit(row.letter.id)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.person_opened.emit(row.letter.teacher_id)

    def _on_answer(self) -> None:
        # The list of the question needs the room, and names every letter itself.
        self._tabs.setVisible(not self.question.listing())

    def _on_save(self) -> None:
        chosen = self._current()
        if chosen is not None:
            self.saved.emit(chosen)


def _button(icon: str, text: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
    button.setAccessibleName(text)
    return button


def _sign(row: LetterRow) -> QIcon:
    return icons.icon(*(_ICONS[row.letter.state] if row.by_mail is None else _BY_MAIL[row.by_mail]))
