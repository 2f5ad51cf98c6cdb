# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of letters by e-mail: who can be reached, sending one by one, drafts, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.ids import LetterId, RoundId
from app.domain.mail import MailAccount
from app.errors import AppError, Cancelled
from app.services.mail import MailPlan, MailStand, MailStep
from app.wording import Wording
from ui.dialogs.message import ask
from ui.pages.mail.drafting import Drafting
from ui.pages.mail.figures import Figures
from ui.pages.mail.listing import Listing
from ui.pages.mail.options import Options
from ui.pages.mail.running import Running
from ui.pages.mail.sending import Sending
from ui.tasks import Tasks
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.bootstrap import Services

_KINDS = frozenset({"letter", "round", "teacher", "mail_account", "school", "event"})


@dataclass(frozen=True)
class _Read:
    plan: MailPlan
    account: MailAccount


class MailPage(Page):
    """`show_part` takes the id of a round."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._round_id = RoundId(0)
        self._read: _Read | None = None
        self._done: Counter[str] = Counter()
        self._options = Options()
        self._running = Running()
        self._figures = Figures()
        self._list = Listing(wording)
        self._sending = Sending(services, tasks, self)
        self._drafting = Drafting(services, tasks, self)
        self._back = QPushButton(self.tr("Back to the round"))
        self._drafts = QPushButton(self.tr("Make drafts…"))
        for part in (self._options, self._running, self._figures):
            self.content.addWidget(part)
        self.content.addWidget(self._list, 1)
        for button in (self._back, self._drafts):
            self.bottom.addWidget(button)
        self._main = self.set_primary("", self._on_primary)
        self._connect()
        self._forget()

    def show_part(self, part: str) -> None:
        """Show the letters of a round."""
        if part.isdecimal() and not self._sending.busy:
            self._round_id = RoundId(int(part))
            self._forget()
            self.notice.hide()
            self.reload(frozenset())

    def reload(self, kinds: frozenset[str]) -> None:
        """Read how the letters stand."""
        if self._round_id and not self._sending.busy and (not kinds or kinds & _KINDS):
            wanted, services = self._round_id, self.services
            self.tasks.run_latest("mail.plan", lambda: _look(services, wanted), self._on_read, failed=self._on_gone)

    def may_close(self) -> bool:
        """Ask before the sending is broken off; what is with the server is waited for."""
        if not self._sending.busy:
            return True
        title = self.tr("Stop sending?")
        text = self.tr("Letters are still being sent. What went stays sent; the rest waits until you go on.")
        if ask(self, title, text, yes=self.tr("Stop sending"), no=self.tr("Go on sending")):
            self._sending.stop()
            return True
        return False

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.open_round.emit(self._round_id))
        self._drafts.clicked.connect(lambda _on: self._on_drafts())
        self._options.settings_wanted.connect(lambda: self.go_to.emit("settings/mail"))
        self._running.stop_wanted.connect(self._sending.stop)
        self._sending.turn.connect(self._on_turn)
        self._sending.stepped.connect(self._on_stepped)
        self._sending.ended.connect(self._on_ended)
        self._drafting.made.connect(self._on_drafted)
        self._drafting.failed.connect(self.show_error)
        self._list.person_opened.connect(self.open_details)
        self._list.arrived.connect(lambda ids: self._decide(ids, arrived=True))
        self._list.not_arrived.connect(lambda ids: self._decide(ids, arrived=False))
        self._list.again.connect(self._on_again)

    def _forget(self) -> None:
        """Show nothing of the round before while another one is read."""
        self._read = None
        for part in (self._options, self._list, self._main, self._drafts):
            part.hide()

    def _on_read(self, read: _Read) -> None:
        self._read = read
        self._options.show_account(read.account)
        services = self.services
        self.tasks.run_latest("mail.password", lambda: _password(services), self._on_password)
        self._list.show_rows(read.plan.rows)
        self._dress()

    def _on_password(self, found: tuple[bool, bool]) -> None:
        self._options.ask_password(asked=found[0], keyring=found[1])

    def _on_gone(self, _error: AppError) -> None:
        # Undone meanwhile: the round is not there any more.
        self._round_id = RoundId(0)
        self.go_to.emit("rounds")

    def _dress(self) -> None:
        if self._read is None:
            return
        plan, busy = self._read.plan, self._sending.busy
        count, paper = len(plan.to_send), len(plan.of(MailStand.NO_ADDRESS, MailStand.REFUSED))
        self.set_heading(
            self.tr("{round} by e-mail").replace("{round}", plan.round.name),
            self.tr("One by one, and to nobody twice: also when you stop, or go on another day."),
        )
        self._figures.show_plan(plan)
        self._options.setVisible(not busy)
        self._figures.setVisible(not busy)
        for part in (self._list, self._drafts):
            part.show()
        self._running.setVisible(busy)
        self._list.lock(locked=busy or not self.writable)
        self._back.setEnabled(not busy)
        self._drafts.setEnabled(bool(count) and not busy)
        drafts = len(plan.of(MailStand.DRAFT))
        if count:
            ready = self._read.account.ready
            text = self.tr("Send %n letter(s)…", "", count) if ready else self.tr("Set up e-mail…")
        elif drafts:
            text = self.tr("%n draft(s) were sent", "", drafts)
        else:
            text = self.tr("To printing %n letter(s)", "", paper)
        self._main.setText(text)
        self._main.setVisible(bool(count or drafts or paper))
        self._main.setEnabled(not busy)
        self.lock(self._main, self._drafts)
        self.at_place((self._round_id, busy))

    def _on_primary(self) -> None:
        if self._read is None or self._sending.busy:
            return
        ids = [row.letter.id for row in self._read.plan.to_send]
        drafts = [row.letter.id for row in self._read.plan.of(MailStand.DRAFT)]
        if not ids and drafts:
            self._decide(drafts, arrived=True)
        elif not ids:
            self.open_round.emit(self._round_id)
        elif not self._read.account.ready:
            self.go_to.emit("settings/mail")
        else:
            self._send(ids)

    def _on_again(self, ids: Sequence[LetterId]) -> None:
        if ids:
            self._send(ids, asked=True)

    def _send(self, ids: Sequence[LetterId], *, asked: bool = False) -> None:
        title = self.tr("Send %n letter(s) now?", "", len(ids))
        text = self.tr("What was sent cannot be called back.")
        again = self.tr("They may have gone by e-mail before; then they go a second time.")
        if not ask(self, title, again if asked else text, yes=self.tr("Send"), no=self.tr("Do not send")):
            return
        self.notice.hide()
        password, keeps = self._options.password(), self._options.keeps()
        if password:
            mail = self.services.mail
            self.tasks.run(lambda _progress: mail.set_password(password, keep=keeps))
            self._options.forget_password()
        self._done.clear()
        self._sending.start(self._round_id, ids, self._options.form(), asked=asked)
        self._running.begin()
        self._dress()

    def _on_turn(self, done: int, total: int, letter_id: int) -> None:
        self._running.show_turn(done, total, self._list.name_of(LetterId(letter_id)))
        self._list.show_turn(LetterId(letter_id))

    def _on_stepped(self, step: MailStep) -> None:
        self._done[step.state.value if step.state is not None else "before"] += 1
        self._running.show_done(self._done.total())
        self._list.show_turn(LetterId(0))
        mail = self.services.mail
        self.tasks.run(lambda _progress: mail.row(step.letter_id), self._list.show_row, failed=lambda _error: None)

    def _on_ended(self, error: AppError | None) -> None:
        self._running.hide()
        self._list.show_turn(LetterId(0))
        sent = self._done["accepted"]
        said = self.tr("%n letter(s) sent by e-mail.", "", sent)
        if error is not None and not isinstance(error, Cancelled):
            self.notice.show_error(f"{said} {self.wording.error(error)}" if sent else self.wording.error(error))
        elif self._done["refused"] or self._done["unsure"]:
            others = self._done.total() - sent
            more = self.tr("%n did not go or may not have arrived; they are at the top, with the reason.", "", others)
            self.notice.show_caution(f"{said} {more}")
        elif sent:
            self.notice.show_done(said)
        if sent:
            self.said.emit(said)
        self._dress()
        self.reload(frozenset())

    def _decide(self, ids: Sequence[LetterId], *, arrived: bool) -> None:
        mail, wanted = self.services.mail, self._round_id
        self.tasks.run(
            lambda _progress: mail.decide(wanted, ids, arrived=arrived), lambda _count: self.reload(frozenset()),
            failed=self.show_error,
        )  # fmt: skip

    def _on_drafts(self) -> None:
        if self._read is not None:
            plan = self._read.plan
            self._drafting.make(plan.round, [row.letter.id for row in plan.to_send], self._options.form())

    def _on_drafted(self, said: str) -> None:
        self.notice.show_done(said)
        self.reload(frozenset())


def _look(services: Services, round_id: RoundId) -> _Read:
    return _Read(services.mail.plan(round_id), services.mail.account())


def _password(services: Services) -> tuple[bool, bool]:
    """Return whether the password is to be asked for, and whether a keyring can keep it; a keyring may be slow."""
    asks = services.mail.needs_password()
    return asks, asks and services.mail.has_keyring()
