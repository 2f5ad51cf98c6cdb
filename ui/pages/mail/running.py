# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far the sending is: the letter whose turn it is, how many went, and Stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.text import PlainLabel


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
        self._text.setText(self.tr("Checking the letters and connecting to the mail server…"))
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def show_turn(self, done: int, total: int, name: str) -> None:
        """Show whose letter is on its way."""
        text = self.tr("{number} of {total}: {name}")
        self._text.setText(
            text.replace("{number}", str(done + 1)).replace("{total}", str(total)).replace("{name}", name)
        )
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_done(self, done: int) -> None:
        """Show how many had their turn."""
        self._bar.setValue(done)

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._text.setText(self.tr("Stopping after this letter…"))
        self.stop_wanted.emit()
