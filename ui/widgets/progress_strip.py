# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What long work looks like: what it is, how far, how long still, and Stop. It appears after half a second."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from app.wording import Wording
from ui import theme
from ui.tasks import Job, Tasks
from ui.widgets.text import PlainLabel, tint

_AFTER_MS = 500
_GUESS_AFTER = 2.0


class ProgressStrip(QFrame):
    """Follows the named work of Tasks; work without a name shows nothing. `appeared` asks for a place."""

    appeared = Signal()

    def __init__(self, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._wording = wording
        self._job: Job | None = None
        self._waiting: list[Job] = []
        self._began = 0.0
        self._what = PlainLabel()
        self._left = PlainLabel()
        tint(self._left, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER_MS)
        self._wait.timeout.connect(self.show)
        # No higher than its words, also where no page is below it yet.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, 1, 2, 1)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._what)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._left)
        layout.addWidget(self._stop)
        self.hide()
        tasks.started.connect(self._on_started)
        tasks.progressed.connect(self._on_progressed)
        tasks.ended.connect(self._on_ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for a place."""
        super().showEvent(event)
        self.appeared.emit()

    def _on_started(self, job: Job) -> None:
        # Work is done in the order it was asked: what came first is what is under way.
        if self._job is None:
            self._follow(job)
        else:
            self._waiting.append(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        self._began = time.monotonic()
        self._what.setText(f"{job.what}…")
        self._bar.setAccessibleName(job.what)
        self._bar.setRange(0, 0)
        self._left.clear()
        self._stop.setEnabled(True)
        self._wait.start()

    def _on_progressed(self, job: Job, done: int, total: int, step: str) -> None:
        if job is not self._job:
            return
        key = step if self._wording.has(step) else f"progress.{step}"
        words = self._wording.say(key) if self._wording.has(key) else ""
        self._what.setText(f"{job.what}: {words}…" if words and words != job.what else f"{job.what}…")
        # Qt counts in 32 bits; a promille is fine enough for a bar.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        self._left.setText(self._time_left(done, total))

    def _time_left(self, done: int, total: int) -> str:
        spent = time.monotonic() - self._began
        if not done or not total or done >= total or spent < _GUESS_AFTER:
            return self.tr("{done} of {total}").format(done=done, total=total) if total > 1 else ""
        seconds = round(spent * (total - done) / done)
        if seconds >= 90:
            return self.tr("about %n minute(s) left", "", round(seconds / 60))
        return self.tr("about %n second(s) left", "", max(1, seconds))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.progress.cancel()
            self._stop.setEnabled(False)
            self._what.setText(self.tr("Stopping…"))

    def _on_ended(self, job: Job) -> None:
        if job in self._waiting:
            self._waiting.remove(job)
        elif job is self._job:
            self._job = None
            self._wait.stop()
            self.hide()
            if self._waiting:
                self._follow(self._waiting.pop(0))
