# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work off the window's thread: one worker, results and errors back on the window's thread, progress and Cancel."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, partial
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.errors import AppError, Cancelled, Unforeseen
from app.progress import Progress
from ui.seldom import Seldom

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
U = TypeVar("U")
_AWAY_SECONDS = 3.0
"""How long closing waits for what waits for another computer, once that was told to stop."""


@dataclass
class Job:
    """One piece of work: `what` the user is told it is, and its progress (`progress.cancel()` stops it)."""

    what: str
    work: Callable[[Progress], Any]
    then: Callable[[Any], object] | None
    failed: Callable[[AppError], object] | None
    progress: Progress
    latest: tuple[str, int] | None = None
    asked: bool = True
    began: float = field(default_factory=time.monotonic)
    result: Any = None
    error: BaseException | None = None


LOOKED = frozenset({"look"})
"""What is announced when somebody saw what changed: what is new to them is another now."""


class Tasks(QObject):
    """Runs everything that touches the school file on one thread, in the order it was asked.

    `changed` carries the kinds of thing that were written ("teacher", "round" …), `failed` an AppError that nobody
    took where it arose, `started`, `progressed` (job, done, total, step) and `ended` a Job with a name.
    """

    changed = Signal(object)
    failed = Signal(object)
    started = Signal(object)
    progressed = Signal(object, int, int, str)
    ended = Signal(object)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generations: dict[str, int] = {}
        self._pending = 0
        self._named: list[Job] = []
        self._closed = False
        self._running: dict[int, Job] = {}
        self._away: list[Thread] = []
        self._delivered.connect(self._on_delivered)

    @cached_property
    def _worker(self) -> ThreadPoolExecutor:
        # Made with the first work, which comes after the window has been painted.
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="school")

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or under way."""
        return self._pending > 0

    @property
    def under_way(self) -> str:
        """Which work the user asked for, and was told the name of, is not done yet; "" for none."""
        return next((job.what for job in self._named if job.asked), "")

    def run(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], object] | None = None,
        *,
        what: str = "",
        failed: Callable[[AppError], object] | None = None,
        asked: bool = True,
    ) -> Job:
        """Do `work` on the worker and give its result to `then` on the window's thread.

        `what` names the work for the progress strip, which appears after half a second; without it the work is a quick
        read that shows nothing. An AppError goes to `failed`, else to the `failed` signal; Cancelled goes to `failed`
        only. Any other exception is a bug and goes to sys.excepthook, and `failed` gets an Unforeseen: whoever waits
        for the work is told that it ended. `asked` is False for what the program begins of itself and loses nothing
        by stopping.
        """
        job = Job(what, work, then, failed, Progress(), asked=asked)
        job.progress = Progress(Seldom(partial(self.progressed.emit, job)))
        self._submit(job)
        return job

    def run_away(
        self,
        away: Callable[[Progress], U],
        work: Callable[[U], T],
        then: Callable[[T], object],
        *,
        what: str = "",
        failed: Callable[[AppError], object] | None = None,
    ) -> Job:
        """As `run`, but do `away` first, on a thread of its own: it waits for another computer and nobody for it.

        What it returns is given to `work` on the worker, also when the window was closed meanwhile. `away` touches
        nothing of the school, and ends soon once its progress raises Cancelled.
        """
        job = Job(what, bool, then, failed, Progress())
        job.progress = Progress(Seldom(partial(self.progressed.emit, job)))
        if self._closed:
            return job
        self._enter(job)
        thread = Thread(target=self._do_away, args=(job, away, work), name="away", daemon=True)
        self._away = [one for one in self._away if one.is_alive()] + [thread]
        thread.start()
        return job

    def run_latest(
        self,
        key: str,
        work: Callable[[], T],
        then: Callable[[T], object],
        *,
        failed: Callable[[AppError], object] | None = None,
    ) -> None:
        """Do a quick read; a newer one of the same key makes this one not run, or its result dropped."""
        generation = self._generations.get(key, 0) + 1
        self._generations[key] = generation
        self._submit(Job("", lambda _progress: work(), then, failed, Progress(), latest=(key, generation)))

    def announce(self, kinds: frozenset[str]) -> None:
        """Tell the window, from any thread, which kinds of thing were written."""
        self.changed.emit(kinds)

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Stop long work, let the rest that was asked be done, do `last` on the worker, and wait.

        Work without a name is done still: it may be a field that was left a moment ago. Results are not delivered any
        more. An AppError of `last` (the backup at exit) is raised here.
        """
        self._closed = True
        for running in list(self._running.values()):
            running.progress.cancel()
        for thread in self._away:
            thread.join(_AWAY_SECONDS)
        ending = self._worker.submit(last) if last is not None else None
        self._worker.shutdown(wait=True)
        if ending is not None:
            ending.result()

    def _submit(self, job: Job) -> None:
        if self._closed:
            return
        self._enter(job)
        self._worker.submit(self._do, job)

    def _enter(self, job: Job) -> None:
        self._pending += 1
        if job.what:
            self._named.append(job)
            self.started.emit(job)

    def _do_away(self, job: Job, away: Callable[[Progress], U], work: Callable[[U], Any]) -> None:
        self._running[id(job)] = job
        try:
            job.work = partial(_given, work, away(job.progress))
        except BaseException as error:  # noqa: BLE001 — raised again on the worker
            job.work = partial(_raise, error)
        del self._running[id(job)]
        job.progress = Progress()  # what came of it is worked up also when it was stopped
        with suppress(RuntimeError):  # the worker rests already: the window was closed long ago
            self._worker.submit(self._do, job)

    def _do(self, job: Job) -> None:
        if not self._dropped(job) and not self._stale(job):
            self._running[id(job)] = job
            try:
                job.progress.report(0, 0)
                job.result = job.work(job.progress)
            except BaseException as error:  # noqa: BLE001 — handed to the window's thread, never swallowed
                job.error = error
            del self._running[id(job)]
        if not self._closed and shiboken6.isValid(self):
            self._delivered.emit(job)

    def _dropped(self, job: Job) -> bool:
        return self._closed and bool(job.what or job.latest)

    def _stale(self, job: Job) -> bool:
        return job.latest is not None and self._generations.get(job.latest[0]) != job.latest[1]

    def _on_delivered(self, job: Job) -> None:
        self._pending -= 1
        if job.what:
            self._named.remove(job)
            self.ended.emit(job)
        if self._closed or self._stale(job):
            return
        if job.error is None:
            if job.then is not None and _alive(job.then):
                job.then(job.result)
        else:
            self._deliver_error(job, job.error)

    def _deliver_error(self, job: Job, error: BaseException) -> None:
        foreseen = error if isinstance(error, AppError) else None
        if foreseen is None:
            sys.excepthook(type(error), error, error.__traceback__)
        if job.failed is not None:
            if _alive(job.failed):
                job.failed(foreseen or Unforeseen())
        elif foreseen is not None and not isinstance(foreseen, Cancelled):
            self.failed.emit(foreseen)


def _given(work: Callable[[U], T], got: U, _progress: Progress) -> T:
    return work(got)


def _raise(error: BaseException, _progress: Progress) -> None:
    raise error


def _alive(callback: Callable[..., object]) -> bool:
    """Return whether the widget a bound method belongs to still exists."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
