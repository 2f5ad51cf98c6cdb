# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters of a round with their e-mail addresses, how each stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.ids import LetterId, TeacherId
from app.domain.mail import address_fault
from app.domain.mail_answers import meaning_of
from app.services.mail import MailRow, MailStand
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.table_view import TableView

_ICONS = {
    MailStand.READY: ("letter", "muted"),
    MailStand.LATER: ("clock", "muted"),
    MailStand.NO_ADDRESS: ("print", "muted"),
    MailStand.BAD_ADDRESS: ("warning", "caution"),
    MailStand.REFUSED: ("warning", "wrong"),
    MailStand.UNDER_WAY: ("clock", "caution"),
    MailStand.UNSURE: ("warning", "caution"),
    MailStand.DRAFT: ("edit", "caution"),
    MailStand.UNMADE: ("undo", "caution"),
    MailStand.SENT: ("check", "good"),
    MailStand.PAPER: ("check", "good"),
    MailStand.AGAIN: ("info", "caution"),
}
_FIRST = (
    MailStand.UNSURE, MailStand.DRAFT, MailStand.UNMADE, MailStand.REFUSED, MailStand.BAD_ADDRESS, MailStand.AGAIN,
)  # fmt: skip
"""What the user has something to do about stands on top."""
_OPEN = {MailStand.UNSURE, MailStand.DRAFT, MailStand.UNMADE}
_AT_WILL = {MailStand.AGAIN, MailStand.REFUSED}
_PAPER = {
    MailStand.READY, MailStand.LATER, MailStand.NO_ADDRESS, MailStand.BAD_ADDRESS, MailStand.REFUSED, MailStand.DRAFT,
    MailStand.UNMADE, MailStand.AGAIN,
}  # fmt: skip
"""What may be printed when somebody asks for just that."""


class Listing(QWidget):
    """`arrived` and `not_arrived` carry letter ids, `again` those to be sent whatever happened before.

    `printed` carries the ids of teachers whose letters are to go on paper.
    """

    arrived = Signal(object)
    not_arrived = Signal(object)
    again = Signal(object)
    printed = Signal(object)
    person_opened = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._turn = LetterId(0)
        self._model = TableModel[MailRow](self._columns(), parent=self)
        self._view = TableView("mail.letters", self.tr("Letters of this round and how they go"))
        self._open = _button("people", self.tr("Open teacher"))
        self._arrived = _button("check", self.tr("It arrived"))
        self._not_arrived = _button("close", self.tr("It did not arrive"))
        self._again = _button("repeat", self.tr("Send again…"))
        self._print = _button("print", self.tr("Print on paper…"))
        self._locked = False
        self._build()
        self._connect()
        self._on_selected()

    def show_rows(self, rows: Sequence[MailRow]) -> None:
        """Show the letters, those with something to do about them on top."""
        chosen = {row.letter.id for row in self._chosen()}
        self._model.set_rows(sorted(rows, key=lambda row: (row.stand not in _FIRST, row.letter.position)))
        places = [place for place, row in enumerate(self._model.rows) if row.letter.id in chosen]
        if places:
            self._view.select_again(places, places[0])
        elif self._model.rows:
            # Somewhere to stand for the keyboard, but nobody chosen.
            stand = QItemSelectionModel.SelectionFlag.NoUpdate
            self._view.selectionModel().setCurrentIndex(self._model.index(0, 0), stand)
        self._on_selected()

    def show_row(self, row: MailRow) -> None:
        """Show how one letter stands now, where it is in the list."""
        self._model.set_rows([row if one.letter.id == row.letter.id else one for one in self._model.rows])

    def show_turn(self, letter_id: LetterId) -> None:
        """Bring the letter whose turn it is into sight; 0 for none."""
        self._turn = letter_id
        for place, row in enumerate(self._model.rows):
            if row.letter.id == letter_id:
                self._view.scrollTo(self._model.index(place, 0))
        self._view.viewport().update()

    def name_of(self, letter_id: LetterId) -> str:
        """Return whom a letter is for."""
        return next((row.name for row in self._model.rows if row.letter.id == letter_id), "")

    def choose(self, people: Collection[int]) -> None:
        """Choose the letters of some people."""
        places = [place for place, row in enumerate(self._model.rows) if row.letter.teacher_id in people]
        if places:
            self._view.select_again(places, places[0])

    def lock(self, *, locked: bool) -> None:
        """Let nothing be decided while letters are being sent, or where nothing can be stored."""
        self._locked = locked
        self._on_selected()

    def _build(self) -> None:
        self._view.setModel(self._model)
        self._view.restore(sorting=False)
        held = QWidget()
        buttons = FlowLayout(held)
        for button in (self._arrived, self._not_arrived, self._again, self._print, self._open):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._view, 1)
        layout.addWidget(held)

    def _connect(self) -> None:
        self._view.selectionModel().selectionChanged.connect(lambda _now, _before: self._on_selected())
        self._view.opened.connect(lambda index: self._on_opened(index.row()))
        self._open.clicked.connect(lambda: self._on_opened(self._view.currentIndex().row()))
        self._arrived.clicked.connect(lambda: self.arrived.emit(self._ids(_OPEN)))
        self._not_arrived.clicked.connect(lambda: self.not_arrived.emit(self._ids(_OPEN)))
        self._again.clicked.connect(lambda: self.again.emit(self._ids(_AT_WILL)))
        self._print.clicked.connect(lambda: self.printed.emit(self._people(_PAPER)))

    def _columns(self) -> list[Column[MailRow]]:
        return [
            Column("position", self.tr("No."), lambda r: str(r.letter.position), right=True, width=52),
            Column("name", self.tr("Name"), lambda r: r.name, bold=lambda r: len(r.name.split(",")[0]), width=144),
            Column("email", self.tr("E-mail address"), _address, width=204),
            Column("stand", self.tr("Letter"), self._stand, icon=self._sign, width=204),
            Column("answer", self.tr("Why"), self._why, tip=self._why, width=156),
        ]

    def _stand(self, row: MailRow) -> str:
        if row.letter.id == self._turn:
            return self.tr("on its way…")
        said = self._wording.say(f"mail_stand.{row.stand}")
        if row.mailing is None or row.stand not in {MailStand.SENT, MailStand.AGAIN, MailStand.DRAFT, MailStand.UNMADE}:
            return said
        return f"{said}, {self._wording.day(row.mailing.at.astimezone().date(), short=True)}"

    def _why(self, row: MailRow) -> str:
        """Return what is wrong with an address, else what the server said last."""
        fault = address_fault(row.email) if row.stand is MailStand.BAD_ADDRESS else None
        if fault is not None:
            return self._wording.say(f"mail_fault.{fault}")
        if row.stand is MailStand.REFUSED and row.mailing is not None and not row.mailing.answer:
            return self._wording.say("mail_fault.letters")
        told = row.stand in {MailStand.REFUSED, MailStand.LATER, MailStand.UNSURE}
        answer = row.mailing.answer if told and row.mailing is not None else ""
        meaning = meaning_of(answer)
        return f"{self._wording.say(f'mail_answer.{meaning}')} ({answer})" if meaning else answer

    def _sign(self, row: MailRow) -> QIcon:
        return icons.icon("forward", "accent") if row.letter.id == self._turn else icons.icon(*_ICONS[row.stand])

    def _chosen(self) -> list[MailRow]:
        return [self._model.rows[place] for place in self._view.selected_rows()]

    def _ids(self, stands: set[MailStand]) -> list[LetterId]:
        return [row.letter.id for row in self._chosen() if row.stand in stands]

    def _people(self, stands: set[MailStand]) -> list[TeacherId]:
        return [row.letter.teacher_id for row in self._chosen() if row.stand in stands]

    def _on_selected(self) -> None:
        unsure, at_will = bool(self._ids(_OPEN)), bool(self._ids(_AT_WILL))
        drafts, on_paper = bool(self._ids({MailStand.DRAFT, MailStand.UNMADE})), bool(self._people(_PAPER))
        went = self.tr("It was sent") if drafts else self.tr("It arrived")
        not_so = self.tr("It was not sent") if drafts else self.tr("It did not arrive")
        for button, text in ((self._arrived, went), (self._not_arrived, not_so)):
            button.setText(f" {text}")  # the space keeps the word off the icon
            button.setAccessibleName(text)
        for button, shown in (
            (self._arrived, unsure),
            (self._not_arrived, unsure),
            (self._again, at_will),
            (self._print, on_paper),
        ):
            button.setVisible(shown)
            button.setEnabled(not self._locked)
        self._open.setEnabled(bool(self._chosen()))

    def _on_opened(self, place: int) -> None:
        if 0 <= place < len(self._model.rows):
            self.person_opened.emit(self._model.rows[place].letter.teacher_id)


def _address(row: MailRow) -> str:
    sent = row.mailing is not None and row.stand in {MailStand.SENT, MailStand.AGAIN, MailStand.UNSURE}
    return row.mailing.address if sent and row.mailing is not None else row.email


def _button(icon: str, text: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
    button.setAccessibleName(text)
    return button
