# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Above the check: how far it is and what came of it, with a way to do it again when it was stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, tint


class CheckState(QWidget):
    """`again`: the letters are to be looked through once more."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = PlainLabel()
        self.words = PlainLabel(wrap=True)
        self.button = QPushButton(self.tr("Look through them again"))
        self.button.clicked.connect(self.again)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def say(self, text: str, icon: str, colour: str) -> None:
        """Say how it stands."""
        self.words.setText(text)
        self._sign.setPixmap(icons.pixmap(icon, colour))
        tint(self.words, colour)
        self.button.hide()

    def checking(self) -> None:
        """Say that the letters are being looked through."""
        self.say(self.tr("Looking through every letter…"), "clock", "muted")

    def stopped(self) -> None:
        """Say that they were not all looked through."""
        text = self.tr("The letters were not all looked through, so that nothing can be printed yet.")
        self.say(text, "warning", "caution")
        self.button.show()

    def found(self, printable: str, faults: int) -> None:
        """Say what came of it; `printable` says how many letters can be printed, "" when none are left."""
        if faults:
            self.say(self.tr("%n thing(s) to repair before printing", "", faults), "warning", "wrong")
        elif printable:
            self.say(printable, "check", "good")
        else:
            self.say(self.tr("No letters are left in the stack."), "info", "muted")
