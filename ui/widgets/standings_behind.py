# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The activities that a figure is made of, as text to read and to copy, in a room of its own when they are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.text import PlainLabel

_MOST = 200
"""Pixels: more than this is scrolled through, so that what stands around it stays in sight."""


def list_text(lines: Sequence[str], earlier: Sequence[str] = ()) -> str:
    """Return the activities below their heading, a line each, then the terms before; a sentence where none are."""
    translate = QCoreApplication.translate
    parts = [translate("StandingsBehind", "Activities in this term:"), *(f"– {line}" for line in lines)]
    if not lines:
        parts = [translate("StandingsBehind", "No activities were noted in this term.")]
    if earlier:
        parts += [translate("StandingsBehind", "Earlier terms:"), *(f"– {line}" for line in earlier)]
    return "\n".join(parts)


def scrolled(label: PlainLabel) -> QScrollArea:
    """Return a room for a text that is as high as the text, at most some lines."""
    return _Room(label)


class _Room(QScrollArea):
    """Follows the height of its label."""

    def __init__(self, label: PlainLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(label)
        self.viewport().setAutoFillBackground(False)
        label.setAutoFillBackground(False)
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a text that became longer or shorter, or wider."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.setFixedHeight(min(_MOST, max(self._label.heightForWidth(self.viewport().width()), 1)))
        return bool(super().eventFilter(watched, event))
