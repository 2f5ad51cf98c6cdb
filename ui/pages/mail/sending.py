# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sends letters one by one; the window reads and writes in between, and nobody waits for the mail server but this."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.ids import LetterId, RoundId
from app.domain.mail import MailForm
from app.errors import AppError
from app.progress import Progress
from app.services.mail import Chosen, MailRun, MailService, MailStep, MailTurn
from ui.tasks import Job, Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class Sending(QObject):
    """`turn(done, total, letter id)` before each letter, `stepped` after each with a MailStep.

    `resting(until)`: the next letter waits till then (`time.monotonic`). `unfit(Chosen)`: some letters cannot go;
    nothing was sent. `ended(error)` when no letter follows any more, with why when that was not because all had theirs.
    """

    turn = Signal(int, int, int)
    stepped = Signal(object)
    resting = Signal(float)
    unfit = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._run: MailRun | None = None
        self._round_id = RoundId(0)
        self._pause = 0
        self._stopping = False
        self._waiting = Progress()
        """Of writing what the server said, while another desk writes."""
        self._job: Job | None = None
        self.busy = False

    def start(self, round_id: RoundId, letters: Sequence[LetterId], form: MailForm, *, asked: bool = False) -> None:
        """Connect and send these letters; with `asked` also those that may have gone before."""
        if self.busy:
            return
        self.busy, self._stopping, self._round_id = True, False, round_id
        services, wished = self._services, letters if asked else ()
        self._job = self._tasks.run(
            lambda progress: _prepare(services, round_id, (frozenset(letters), wished), form, progress),
            self._on_prepared,
            failed=self._on_failed,
        )

    def stop(self) -> None:
        """Send no more letters. One that is with the server now is waited for a second or two."""
        self._stopping = True
        self._waiting.cancel()
        if self._job is not None:
            self._job.progress.cancel()

    def _on_prepared(self, prepared: tuple[Chosen, MailRun | None, int]) -> None:
        chosen, run, self._pause = prepared
        self._job = None
        if run is None:
            self.busy = False
            self.unfit.emit(chosen)
            return
        self._run = run
        if self._stopping:
            self._end(None)
            return
        self._job = self._tasks.run_away(run.connect, bool, lambda _none: self._next(), failed=self._on_failed)

    def _next(self) -> None:
        run = self._run
        self._job = None
        if run is None or run.next_letter is None or self._stopping:
            self._end(None)
            return
        self.turn.emit(run.done, run.total, run.next_letter)
        self._tasks.run(lambda _progress: run.take(), lambda taken: self._hand(run, taken), failed=self._on_failed)

    def _hand(self, run: MailRun, taken: MailTurn) -> None:
        waiting = self._waiting = Progress()
        if self._stopping:
            waiting.cancel()
        self._job = self._tasks.run_away(
            lambda progress: run.hand(taken, progress),
            lambda handed: run.settle(taken, handed, waiting),
            self._on_stepped,
            failed=self._on_failed,
        )
        if self._stopping:
            self._job.progress.cancel()

    def _on_stepped(self, step: MailStep) -> None:
        self._job = None
        self.stepped.emit(step)
        run = self._run
        if run is None or run.next_letter is None or step.stop is not None or self._stopping:
            self._end(step.stop)
            return
        self.resting.emit(time.monotonic() + self._pause)
        pause = self._pause if step.state is not None else 0
        self._job = self._tasks.run_away(
            lambda progress: run.rest(pause, progress), bool, lambda _none: self._next(),
            failed=lambda _error: self._end(None),
        )  # fmt: skip

    def _on_failed(self, error: AppError) -> None:
        self._end(error)

    def _end(self, error: AppError | None) -> None:
        """Leave the server and count what it took as sent."""
        self._job = None
        run, self._run = self._run, None
        if run is None:
            self.busy = False
            self.ended.emit(error)
            return
        mail, round_id = self._services.mail, self._round_id
        self._tasks.run_away(
            lambda _progress: run.close(),
            lambda _none: _book(run, mail, round_id),
            lambda _count: self._on_ended(error),
            failed=self._on_ended,
        )  # fmt: skip

    def _on_ended(self, error: AppError | None) -> None:
        self.busy = False
        self.ended.emit(error)


def _book(run: MailRun, mail: MailService, round_id: RoundId) -> int:
    run.write_answers()
    return mail.book(round_id)


def _prepare(
    services: Services,
    round_id: RoundId,
    letters: tuple[Collection[LetterId], Collection[LetterId]],
    form: MailForm,
    progress: Progress,
) -> tuple[Chosen, MailRun | None, int]:
    """Return the run of some letters (all, and those that may have gone before); None when any of them is unfit."""
    mail, (wanted, asked) = services.mail, letters
    account = mail.ready_account()
    chosen = mail.choose(round_id, wanted, progress)
    return chosen, None if chosen.wrong else mail.prepare(chosen, form, asked), account.pause
