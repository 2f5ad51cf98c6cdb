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
_SHORTEST = 80
"""Of what can be undone, in pixels; its tooltip says all of it."""
_EDGES = 48
"""What a button takes beside its words: icon, padding, the space before them."""
_AROUND = 64
"""The edges of the bar and the gaps between what stands in it."""


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
        self._undo_text = self._redo_text = self._said_text = ""
        self._said = PlainLabel()
        tint(self._said, "good")
        self._notice = PlainLabel()
        tint(self._notice, "caution")
        self._backup = self._button("", self.backups_wanted)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._on_silent)
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
        self._redo_text = again if redo else ""
        self._show_redo()
        self._fit()
        self._redo.setToolTip(plain_tip(f"{again} (Ctrl+Shift+Z)"))
        self._redo.setAccessibleName(again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what stands on the buttons to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the room out: who needs little takes little, the rest is shared alike and ends in dots."""
        parts: list[tuple[QPushButton | PlainLabel, str, int]] = []
        if not self._undo.isHidden():
            parts.append((self._undo, self._undo_text, _EDGES))
        if not self._redo.isHidden():
            parts.append((self._redo, self._redo_text, _EDGES))
        if self._said_text:
            parts.append((self._said, self._said_text, 0))
        shown = [label.sizeHint().width() for label in (self._notice, self._backup) if not label.isHidden()]
        room = self.width() - sum(shown) - _AROUND - sum(edges for _, _, edges in parts)
        metrics = self.fontMetrics()
        # The narrow ones first: what they leave is for those after them.
        parts.sort(key=lambda part: metrics.horizontalAdvance(part[1]))
        for place, (widget, text, _edges) in enumerate(parts):
            share = max(_SHORTEST, room // (len(parts) - place))
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, share)
            room -= metrics.horizontalAdvance(short)
            widget.setText(short if widget is self._said else f" {button_text(short)}")

    def say(self, text: str) -> None:
        """Tell something in passing."""
        self._said_text = text
        self._said.setAccessibleName(text)
        self._said.setToolTip(plain_tip(text))
        self._fit()
        self._silence.start(_SAID_FOR_MS)

    def _on_silent(self) -> None:
        self._said_text = ""
        self._said.clear()
        self._said.setToolTip("")
        self._fit()

    def show_backup(self, text: str) -> None:
        """Say when the last tested backup was made."""
        self._backup.setVisible(bool(text))
        self._backup.setText(button_text(text))
        self._fit()
        self._backup.setToolTip(plain_tip(self.tr("Show the backups")))

    def show_notice(self, text: str) -> None:
        """Say that the school was opened for reading only, and why."""
        self._notice.setText(text)
        self._undo.setVisible(not text)
        self._show_redo()
        self._fit()

    def _show_redo(self) -> None:
        self._redo.setVisible(bool(self._redo_text) and not self._notice.text())
