# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sends letters one by one, each as a piece of work of its own, so that the window reads and writes in between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import LetterId, RoundId
from app.domain.mail import MailForm
from app.errors import AppError
from app.services.mail import MailRun, MailStep
from ui.tasks import Job, Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class Sending(QObject):
    """`turn(done, total, letter id)` before each letter, `stepped` after each with a MailStep.

    `ended(error)` when no letter follows any more, with why when that was not because all had their turn.
    """

    turn = Signal(int, int, int)
    stepped = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._run: MailRun | None = None
        self._round_id = RoundId(0)
        self._pause = 0
        self._stopping = False
        self._beginning: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self.busy = False

    def start(self, round_id: RoundId, letters: Sequence[LetterId], form: MailForm, *, asked: bool = False) -> None:
        """Connect and send these letters; with `asked` also those that may have gone before."""
        if self.busy:
            return
        self.busy, self._stopping, self._round_id = True, False, round_id
        mail = self._services.mail
        self._beginning = self._tasks.run(
            lambda progress: (mail.account().pause, mail.begin(round_id, letters, form, progress, asked=asked)),
            self._on_begun,
            failed=self._on_failed,
        )

    def stop(self) -> None:
        """Send no more letters; one that is with the server now is waited for."""
        self._stopping = True
        if self._beginning is not None:
            self._beginning.progress.cancel()
        if self._timer.isActive():
            self._timer.stop()
            self._end(None)

    def _on_begun(self, begun: tuple[int, MailRun]) -> None:
        self._beginning = None
        self._pause, self._run = begun
        self._next()

    def _next(self) -> None:
        run = self._run
        if run is None or run.next_letter is None or self._stopping:
            self._end(None)
            return
        self.turn.emit(run.done, run.total, run.next_letter)
        self._tasks.run(lambda _progress: run.step(), self._on_stepped, failed=self._on_failed)

    def _on_stepped(self, step: MailStep) -> None:
        self.stepped.emit(step)
        last = self._run is None or self._run.next_letter is None
        if step.stop is not None or last or self._stopping:
            self._end(step.stop)
        else:
            self._timer.start(self._pause * 1000)

    def _on_failed(self, error: AppError) -> None:
        self._end(error)

    def _end(self, error: AppError | None) -> None:
        """Leave the server and count what it took as sent."""
        self._beginning = None
        run, self._run = self._run, None
        if run is None:
            self.busy = False
            self.ended.emit(error)
            return
        mail, round_id = self._services.mail, self._round_id

        def work(_progress: object) -> int:
            run.close()
            return mail.book(round_id)

        self._tasks.run(work, lambda _count: self._on_ended(error), failed=self._on_ended)

    def _on_ended(self, error: AppError | None) -> None:
        self.busy = False
        self.ended.emit(error)
