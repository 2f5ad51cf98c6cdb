# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A picture of an envelope with a letter in it: its window, the address behind it, and how far the letter slides."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.envelopes import SHEET, Envelope
from ui import theme

_ADDRESS = ((52.0, 2.4), (38.0, 2.4), (46.0, 2.4))
"""Lines of an address as bars, each so long and so high in mm."""
_MARGIN = 12


class EnvelopePicture(QWidget):
    """Drawn as large as the room allows; dashed what the window shows wherever the letter slides."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        """Show nothing yet; `accessible_name` says what the picture is of."""
        super().__init__(parent)
        self._envelope: Envelope | None = None
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_envelope(self, envelope: Envelope | None, words: str = "") -> None:
        """Show an envelope, described in words too; one with impossible measures shows nothing."""
        self._envelope = envelope if envelope is not None and _possible(envelope) else None
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a fair size."""
        return QSize(460, 260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw envelope, letter, address and window."""
        item = self._envelope
        if item is None:
            return
        scale = min((self.width() - 2 * _MARGIN) / item.width, (self.height() - 2 * _MARGIN) / item.height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF((self.width() - item.width * scale) / 2, _MARGIN))
        painter.scale(scale, scale)
        _draw(painter, item, 1 / scale)


def _possible(item: Envelope) -> bool:
    sizes = (item.width, item.height, item.left, item.top, item.window_width, item.window_height, item.fold)
    return all(math.isfinite(size) and 0 <= size <= 400 for size in sizes) and item.width > 50 and item.height > 50


def _draw(painter: QPainter, item: Envelope, pixel: float) -> None:
    """Draw in mm from the envelope's corner; a pixel on the screen is so many mm."""
    across, down = item.play
    hole = QRectF(item.left, item.top, item.window_width, item.window_height)
    paper = QRectF(0, 0, item.width, item.height)
    painter.setPen(QPen(QColor("#8a7b63"), 1.5 * pixel))
    painter.setBrush(QColor("#e9dfcc"))
    painter.drawRoundedRect(paper, 1.5, 1.5)
    painter.setClipRect(hole)
    painter.fillRect(hole, QColor("#ffffff"))
    window = item.window()
    left, top = across / 2 + window.x, down / 2 + window.y
    rows = [QRectF(left, top + window.height / 2 - 7 + 5 * at, w, h) for at, (w, h) in enumerate(_ADDRESS)]
    for row in rows:
        painter.fillRect(row, QColor("#3a3f45"))
    painter.fillRect(QRectF(left, rows[0].top() - 4, 40, 0.8), QColor("#9aa0a6"))
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.ACCENT), 2 * pixel))
    painter.drawRoundedRect(hole, 2, 2)
    sheet = QRectF(across / 2, down / 2, SHEET[0], min(item.folded, item.height))
    painter.setPen(QPen(QColor("#8a7b63"), 1 * pixel, Qt.PenStyle.DotLine))
    painter.drawRect(sheet)
    painter.setPen(QPen(QColor(theme.ACCENT), 1 * pixel, Qt.PenStyle.DashLine))
    safe = hole.adjusted(across / 2, down / 2, -across / 2, -down / 2)
    if safe.width() > 0 and safe.height() > 0:
        painter.drawRect(safe)
