# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bottom of the window: what can be undone, what was just done, and whether the backups are in order."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, button_text, plain_tip, tint

_SAID_FOR_MS = 8000
_LONGEST, _SHORTEST = 480, 80
"""Of what can be undone, in pixels; its tooltip says all of it."""
_EDGES = 56
"""What a button takes beside its words."""


class UndoBar(QWidget):
    """`undo_wanted` and `redo_wanted` come from its two buttons, `backups_wanted` from the word on backups."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo = self._button("undo", self.undo_wanted)
        self._redo = self._button("redo", self.redo_wanted)
        self._undo_text = self._redo_text = ""
        self._said = PlainLabel()
        tint(self._said, "good")
        self._notice = PlainLabel()
        tint(self._notice, "caution")
        self._backup = self._button("", self.backups_wanted)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._said.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, 4, theme.GAP, 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        layout.addSpacing(theme.GAP)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._backup)
        self.show_undo("", "")
        self.show_backup("")

    def _button(self, icon: str, signal: object) -> QPushButton:
        button = QPushButton()
        theme.flat(button)
        if icon:
            button.setIcon(icons.icon(icon, "accent"))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _on: signal.emit())  # type: ignore[attr-defined]  # a bound signal
        return button

    def show_undo(self, undo: str, redo: str) -> None:
        """Name the action that can be undone and the one that can be done again; "" for none."""
        self._undo.setEnabled(bool(undo))
        text = self.tr("Undo: {action}").replace("{action}", undo) if undo else self.tr("Nothing to undo")
        self._undo_text = text
        self._fit()
        self._undo.setToolTip(plain_tip(f"{text} (Ctrl+Z)"))
        self._undo.setAccessibleName(text)
        again = self.tr("Redo: {action}").replace("{action}", redo)
        self._redo.setVisible(bool(redo) and not self._notice.text())
        self._redo_text = again
        self._fit()
        self._redo.setToolTip(plain_tip(f"{again} (Ctrl+Shift+Z)"))
        self._redo.setAccessibleName(again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what stands on the buttons to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [(self._undo, self._undo_text)]
        if not self._redo.isHidden():
            buttons.append((self._redo, self._redo_text))
        room = self.width() - self._backup.sizeHint().width() - _EDGES
        for button, text in buttons:
            least = min(_LONGEST, max(_SHORTEST, room // len(buttons) - _EDGES))
            short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, least)
            button.setText(f" {button_text(short)}")

    def say(self, text: str) -> None:
        """Tell something in passing."""
        self._said.setText(text)
        self._silence.start(_SAID_FOR_MS)

    def show_backup(self, text: str) -> None:
        """Say when the last tested backup was made."""
        self._backup.setVisible(bool(text))
        self._backup.setText(button_text(text))
        self._backup.setToolTip(plain_tip(self.tr("Show the backups")))

    def show_notice(self, text: str) -> None:
        """Say that the school was opened for reading only, and why."""
        self._notice.setText(text)
        self._undo.setVisible(not text)
        self._redo.setVisible(self._redo.isVisibleTo(self) and not text)
