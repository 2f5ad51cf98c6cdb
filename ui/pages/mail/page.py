# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of letters by e-mail: who can be reached, sending one by one, drafts, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.mail import MailAccount
from app.errors import AppError
from app.services.mail import MailPlan, MailStand
from app.wording import Wording
from ui.dialogs.message import ask
from ui.pages.mail.figures import Figures
from ui.pages.mail.going import Going
from ui.pages.mail.listing import Listing
from ui.pages.mail.options import Options
from ui.pages.mail.running import Running
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
    """`show_part` takes the id of a round, and `7:12,15` those of some of its letters."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._round_id = RoundId(0)
        self._part: frozenset[LetterId] | None = None
        self._read: _Read | None = None
        self._options = Options()
        self._running = Running()
        self._figures = Figures()
        self._list = Listing(wording)
        self._going = Going(self, self._options, self._running, self._list)
        self._back = QPushButton(self.tr("Back to the round"))
        self._whole = QPushButton(self.tr("All letters"))
        self._drafts = QPushButton(self.tr("Make drafts…"))
        self._paper = QPushButton()
        for part in (self._options, self._running, self._figures):
            self.content.addWidget(part)
        self.content.addWidget(self._list, 1)
        for button in (self._back, self._whole, self._drafts, self._paper):
            self.bottom.addWidget(button)
        self._main = self.set_primary("", self._on_primary)
        self._connect()
        self._forget()

    def show_part(self, part: str) -> None:
        """Show the letters of a round, or some of them."""
        number, _colon, some = part.partition(":")
        if number.isdecimal() and not self._going.busy:
            self._round_id = RoundId(int(number))
            self._part = frozenset(LetterId(int(one)) for one in some.split(",") if one.isdecimal()) or None
            self._forget()
            self.notice.go()
            self.reload(frozenset())

    def reload(self, kinds: frozenset[str]) -> None:
        """Read how the letters stand."""
        if self._round_id and not self._going.busy and (not kinds or kinds & _KINDS):
            wanted, part, services = self._round_id, self._part, self.services
            self.tasks.run_latest(
                "mail.plan", lambda: _look(services, wanted, part), self._on_read, failed=self._on_gone
            )

    def may_close(self) -> bool:
        """Ask before the sending is broken off; what is with the server is waited for."""
        if not self._going.busy:
            return True
        title = self.tr("Stop sending?")
        text = self.tr("Letters are still being sent. What went stays sent; the rest waits until you go on.")
        if ask(self, title, text, yes=self.tr("Stop sending"), no=self.tr("Go on sending")):
            self._going.stop()
            return True
        return False

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.open_round.emit(self._round_id))
        self._whole.clicked.connect(lambda _on: self.show_part(str(self._round_id)))
        self._drafts.clicked.connect(lambda _on: self._on_drafts())
        self._paper.clicked.connect(lambda _on: self._on_paper())
        self._options.settings_wanted.connect(lambda: self.go_to.emit("settings/mail"))
        self._running.stop_wanted.connect(self._going.stop)
        self._going.changed.connect(self._dress)
        self._going.ended.connect(lambda: self.reload(frozenset()))
        self._list.person_opened.connect(self.open_details)
        self._list.arrived.connect(lambda ids: self._decide(ids, arrived=True))
        self._list.not_arrived.connect(lambda ids: self._decide(ids, arrived=False))
        self._list.again.connect(self._on_again)
        self._list.printed.connect(self._print)

    def _forget(self) -> None:
        """Show nothing of the round before while another one is read."""
        self._read = None
        for part in (self._options, self._list, self._main, self._drafts, self._paper, self._whole):
            part.hide()

    def _on_read(self, read: _Read) -> None:
        before, first, self._read = self._read, self._read is None, read
        if before and not before.plan.of(MailStand.UNMADE) and read.plan.of(MailStand.UNMADE):
            self.notice.hide()  # that the drafts are there is not so any more
        self._options.show_account(read.account)
        services = self.services
        self.tasks.run_latest("mail.password", lambda: _password(services), self._on_password)
        self._list.show_rows(read.plan.rows)
        self._dress()
        if first:
            self._going.looked_at(read.plan)

    def _on_password(self, found: tuple[bool, bool]) -> None:
        self._options.ask_password(asked=found[0], keyring=found[1])

    def _on_gone(self, _error: AppError) -> None:
        # Undone meanwhile: the round is not there any more.
        self._round_id = RoundId(0)
        self.go_to.emit("rounds")

    def _dress(self) -> None:
        if self._read is None:
            return
        plan, busy = self._read.plan, self._going.busy
        count, paper = len(plan.to_send), len(plan.for_paper)
        self.set_heading(*self._going.telling.heading(plan, None if self._part is None else len(plan.rows)))
        self._figures.show_plan(plan)
        self._options.setVisible(not busy)
        self._figures.setVisible(not busy)
        self._list.show()
        self._drafts.show()
        self._running.setVisible(busy)
        self._list.lock(locked=busy or not self.writable)
        text = self._going.telling.main(plan, ready=self._read.account.ready)
        self._main.setText(text)
        self._paper.setText(self.tr("%n on paper…", "", paper))
        self._paper.setVisible(bool(paper) and bool(count or plan.of(MailStand.DRAFT, MailStand.UNMADE)))
        self._whole.setVisible(self._part is not None)
        self._drafts.setEnabled(bool(plan.to_draft) and not busy)
        self._main.setVisible(bool(text))
        for button in (self._back, self._whole, self._paper, self._main):
            button.setEnabled(not busy)
        self.lock(self._main, self._drafts, self._paper)
        self.at_place((self._round_id, busy))

    def _on_primary(self) -> None:
        if self._read is None or self._going.busy:
            return
        plan = self._read.plan
        drafts = [row.letter.id for row in plan.of(MailStand.DRAFT)]
        if not plan.to_send and drafts:
            self._decide(drafts, arrived=True)
        elif not plan.to_send and (undone := [row.letter.id for row in plan.of(MailStand.UNMADE)]):
            self._decide(undone, arrived=False)
        elif not plan.to_send:
            self._on_paper()
        elif not self._read.account.ready:
            self.go_to.emit("settings/mail")
        else:
            self._going.send(plan, plan.to_send)

    def _on_again(self, ids: Sequence[LetterId]) -> None:
        if ids and self._read is not None:
            plan, wanted = self._read.plan, set(ids)
            self._going.send(plan, [row for row in plan.rows if row.letter.id in wanted], asked=True)

    def _on_drafts(self) -> None:
        if self._read is not None:
            self._going.make_drafts(self._read.plan, self._read.plan.to_draft)

    def _on_paper(self) -> None:
        if self._read is not None:
            self._print([row.letter.teacher_id for row in self._read.plan.for_paper])

    def _print(self, people: Sequence[TeacherId]) -> None:
        if people:
            self.go_to.emit(f"rounds/on:{','.join(map(str, (self._round_id, *people)))}")

    def _decide(self, ids: Sequence[LetterId], *, arrived: bool) -> None:
        mail, wanted = self.services.mail, self._round_id
        self.tasks.run(
            lambda _progress: mail.decide(wanted, ids, arrived=arrived), lambda _count: self.reload(frozenset()),
            failed=self.show_error,
        )  # fmt: skip


def _look(services: Services, round_id: RoundId, part: frozenset[LetterId] | None) -> _Read:
    return _Read(services.mail.plan(round_id, part), services.mail.account())


def _password(services: Services) -> tuple[bool, bool]:
    """Return whether the password is to be asked for, and whether a keyring can keep it; a keyring may be slow."""
    asks = services.mail.needs_password()
    return asks, asks and services.mail.has_keyring()
