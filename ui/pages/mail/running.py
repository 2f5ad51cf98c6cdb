# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far the sending is: the letter whose turn it is, how many went, and Stop."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.text import PlainLabel

_LONG = 3.0
"""Seconds after which it is said how long something takes."""


class Running(QFrame):
    """Hidden unless letters are being sent."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._text = PlainLabel(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Letters that were sent"))
        self._told, self._since, self._until = "", 0.0, 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(self._text)
        left.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addLayout(left, 1)
        layout.addWidget(self._stop)
        self.hide()

    def begin(self) -> None:
        """Show that the server is being reached."""
        self._stop.setEnabled(True)
        self._say(self.tr("Checking the letters and connecting to the mail server…"))
        self._bar.setRange(0, 0)
        self.show()
        self._clock.start()

    def end(self) -> None:
        """Nothing is sent any more."""
        self._clock.stop()
        self.hide()

    def show_turn(self, done: int, total: int, name: str) -> None:
        """Show whose letter is on its way."""
        text = self.tr("{number} of {total}: {name}")
        self._say(text.replace("{number}", str(done + 1)).replace("{total}", str(total)).replace("{name}", name))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_done(self, done: int) -> None:
        """Show how many had their turn."""
        self._bar.setValue(done)

    def show_rest(self, until: float) -> None:
        """Show how long it takes until the next letter goes (`time.monotonic`)."""
        self._until = until
        self._on_second()

    def _say(self, text: str) -> None:
        """Say what is done now; when it takes long, how long."""
        self._told, self._since, self._until = text, time.monotonic(), 0.0
        self._on_second()

    def _on_second(self) -> None:
        now, text = time.monotonic(), self._told
        if not self._stop.isEnabled():
            text = self.tr("Stopping. The mail server has a second or two to answer still…")
        elif self._until - now > _LONG:
            text = self.tr("Pause between two letters: the next one goes in %n second(s)", "", round(self._until - now))
        elif not self._until and now - self._since > _LONG:
            waited = self.tr("the mail server has not answered for %n second(s)", "", round(now - self._since))
            text = f"{text}  ·  {waited}"
        self._text.setText(text)

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._on_second()
        self.stop_wanted.emit()
