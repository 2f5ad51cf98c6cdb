# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of rounds: the list, a new round in four steps, and a round's own page."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.domain.ids import RoundId, TeacherId
from app.errors import AppError
from app.services.rounds import LetterRow, RoundSummary
from app.wording import Wording
from ui.dialogs.people import StaffInTable
from ui.pages.rounds.confirming import Confirming
from ui.pages.rounds.following import Following
from ui.pages.rounds.making import Making
from ui.pages.rounds.round_list import RoundList
from ui.pages.rounds.round_view import RoundView
from ui.pages.rounds.stack import Stack, of_round
from ui.pages.rounds.step_words import may_leave, reads_again
from ui.pages.rounds.stepping_page import SteppingPage
from ui.pages.rounds.steps import Steps
from ui.tasks import Tasks
from ui.widgets.saved import tell_saved

if TYPE_CHECKING:
    from app.bootstrap import Services


class View(IntEnum):
    """What the page shows."""

    LIST = 0
    STEPS = 1
    ROUND = 2


class RoundsPage(SteppingPage):
    """`start(teacher_ids)` begins a new round, `open(round_id)` shows one."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._view = View.LIST
        self._rounds: list[RoundSummary] = []
        self._summary: RoundSummary | None = None
        self._letters: list[LetterRow] = []
        self._list, self._round = RoundList(wording), RoundView(wording)
        self._steps, self._making = Steps(services, tasks, wording), Making(services, tasks, wording, self)
        self._confirming, self._following = Confirming(self), Following(self, self._round.follow_up)
        self.own_letters = self._steps.own
        self.acting = StaffInTable(self, self._round.letters, self._round.tools, self._round.people)
        self._back, self._tell = QPushButton(self.tr("Back")), QPushButton(self.tr("Letters about standings…"))
        self._stacked = QStackedWidget()
        for widget in (self._list, self._steps, self._round):
            self._stacked.addWidget(widget)
        self.content.addWidget(self._stacked, 1)
        for button in (self._back, self._tell, *self._list.ways):
            self.bottom.addWidget(button)
        self._main = self.set_primary("", self._on_primary)
        self._connect()
        self._show(View.LIST)

    def start(self, teacher_ids: Sequence[int]) -> None:
        """Begin a new round; with ids only those people are ticked, as far as they are eligible."""
        self._begin([TeacherId(who) for who in teacher_ids] or None, "invitation")

    def show_part(self, part: str) -> None:
        """Begin a round of a kind ("reminder", "standing:12,15" of some people, "letter@brief.nl" of one letter).

        "on:7,12" goes on with round 7, with these people.
        """
        kind, _colon, named = part.partition(":")
        ids = [TeacherId(int(number)) for number in named.split(",") if number]
        if kind == "on":
            self._go_on(RoundId(ids[0]), frozenset(ids[1:]) or None)
        else:
            self._begin(ids or None, kind)

    def _begin(self, chosen: Sequence[TeacherId] | None, kind: str) -> None:
        if self.may_close():
            self.notice.hide()
            self._steps.begin(chosen, kind)
            self._show(View.STEPS)

    def open(self, round_id: int) -> None:
        """Show a round's own page."""
        if self.may_close():
            self.tasks.run_latest("rounds.open", lambda: _read_round(self.services, RoundId(round_id)), self._on_round)

    def at_home(self) -> None:
        """Go back to the list of rounds, unless the user stays with a letter or a round that is not kept yet."""
        if self.may_close() and (self._view is not View.STEPS or may_leave(self, self._steps.stack)):
            self._show(View.LIST)
            self.reload(frozenset())

    def reload(self, kinds: frozenset[str]) -> None:
        """Read again what is on the screen."""
        self.tasks.run_latest("rounds.list", self.services.rounds.rounds, self._on_rounds)
        if self._view is View.ROUND and self._summary is not None:
            wanted = self._summary.round.id
            self.tasks.run_latest("rounds.round", lambda: _read_round(self.services, wanted), self._on_round_again)
        elif self._view is View.STEPS and reads_again(self._steps.place[0], kinds):
            self._steps.reload()

    def is_step_back(self) -> bool:
        """Return whether something else than the list is shown."""
        return self._view is not View.LIST

    def step_back(self) -> None:
        """Show the step before, or the list."""
        self.notice.hide()
        if self._view is View.STEPS:
            self._steps.back()
        else:
            self.at_home()

    def _connect(self) -> None:
        self._back.clicked.connect(self.step_back)
        self._list.opened.connect(self.open)
        self._list.begun.connect(lambda: self.start([]))
        self._tell.clicked.connect(lambda _on: self._begin(None, "standing"))
        self._steps.changed.connect(self._dress)
        self._steps.left.connect(lambda: self._show(View.LIST))
        self._steps.failed.connect(self.show_error)
        self._steps.person_opened.connect(self.open_details)
        self._steps.wanted.connect(self._making.make)
        self._steps.proving.tell(self.notice, self.show_error, self._steps.forward, self._dress)
        self._making.mailing.connect(self.open_mailing)
        for part in (self._list, self._making, self._round):
            part.elsewhere.connect(self.go_to)
        self._making.made.connect(self.open)
        self._making.saved.connect(partial(tell_saved, self.notice))
        self.own_letters.from_word.begun.connect(self.notice.hide)
        self._making.failed.connect(self._on_making_failed)
        self._making.confirmed.connect(self._on_confirmed)
        self._making.busy_changed.connect(self._steps.set_busy)
        self._making.busy_changed.connect(self._dress)
        self._round.letter_wanted.connect(lambda one: self._making.look(self._letters, one, self._round.show_page))
        self._round.person_opened.connect(self.open_teacher)
        self._round.saved.connect(lambda letter_id: self._making.one_letter(self._letters, letter_id))
        self._round.wanted.connect(self._on_round_wanted)
        self._round.question.changed.connect(self._dress)

    def _show(self, view: View) -> None:
        self._view = view
        self._stacked.setCurrentIndex(view)
        self._dress()

    def _dress(self) -> None:
        """Set heading and main button by what is shown."""
        self._back.setVisible(self._view is not View.LIST)
        for button in (self._tell, *self._list.ways):
            button.setVisible(self._view is View.LIST)
        self._bottom_bar.show()
        if self._view is View.STEPS:
            self.set_heading(*self._steps.heading())
            text, enabled = self._steps.main()
        elif self._view is View.ROUND:
            text, enabled = self._dress_round()
        else:
            count = len(self._rounds)
            self.set_heading(self.tr("Rounds of letters"), self.tr("%n round(s)", "", count) if count else "")
            text, enabled = (self.tr("New round") if count else ""), True
        self._main.setText(text)
        self._main.setVisible(bool(text))
        self._main.setEnabled(enabled and not self._making.busy)
        self.lock(self._main, self._tell, self._steps, self._round.again)
        self.at_place((self._view, self._steps.place, self._summary, self._making.busy))

    def _dress_round(self) -> tuple[str, bool]:
        summary = self._summary
        if summary is None:
            return "", False
        view = summary.round.of_view
        told = (self.wording.day(summary.round.on), summary.round.signer, "" if view is None else view.name)
        self.set_heading(summary.round.name, "  ·  ".join(filter(None, told)))
        question = self._round.question
        return self._confirming.main(summary, question.good(), answered=question.answered())

    def _on_primary(self) -> None:
        if self._view is View.LIST:
            self.start([])
        elif self._view is View.STEPS and self._steps.at_last():
            self._steps.ask("print")
        elif self._view is View.STEPS:
            self._steps.forward()
        elif self._summary is not None:
            round_id, step = self._summary.round.id, self._confirming.next(self._summary)
            if step == "mail":
                self.go_to.emit(f"mail/{round_id}")
            elif step == "confirm":
                self._making.confirm(round_id, *self._round.question.answer())
            else:
                self._go_on(round_id)

    def _on_confirmed(self, count: int) -> None:
        self.notice.show_done(self._confirming.done(self._summary, count))
        self.reload(frozenset())

    def _on_round_wanted(self, way: str) -> None:
        """Go on with the letters that were not sent, those that are to be printed again among them; or make labels."""
        if self._summary is not None and way == "again":
            self._go_on(self._summary.round.id)
        elif self._summary is not None:
            self._making.mail(way, self._summary.round, self._letters)

    def _go_on(self, round_id: RoundId, people: frozenset[TeacherId] | None = None) -> None:
        self.tasks.run(lambda _progress: of_round(self.services, round_id, people), self._on_go_on)

    def _on_go_on(self, stack: Stack) -> None:
        self.notice.hide()
        self._steps.go_on(stack)
        self._show(View.STEPS)

    def _on_rounds(self, rounds: list[RoundSummary]) -> None:
        self._rounds = rounds
        self._list.show_rounds(rounds)
        self._dress()

    def _on_round(self, read: tuple[RoundSummary | None, list[LetterRow]]) -> None:
        self._summary, self._letters = read
        if self._summary is None:
            # Undone meanwhile: the round is not there any more.
            self._show(View.LIST)
            return
        self._round.show_round(self._summary, self._letters)
        self._following.read(self._summary.round.id)
        self._show(View.ROUND)

    def _on_round_again(self, read: tuple[RoundSummary | None, list[LetterRow]]) -> None:
        if self._view is View.ROUND:
            self._on_round(read)

    def _on_making_failed(self, error: AppError, round_id: int) -> None:
        self.show_error(error)
        if round_id:
            self.open(round_id)  # the letters may be made and only the printing have failed: the round's page knows


def _read_round(services: Services, round_id: RoundId) -> tuple[RoundSummary | None, list[LetterRow]]:
    found = [item for item in services.rounds.rounds() if item.round.id == round_id]
    return (found[0], services.rounds.letters(round_id)) if found else (None, [])
