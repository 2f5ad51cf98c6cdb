# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws over a letter what an envelope's window shows of it, and in mm what room the address has there."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.domain.envelopes import Box, Envelope, Room
from app.wording import Wording
from ui import theme
from ui.widgets.millimetres import mm

_WRONG = "#b3261e"
"""On white paper, whatever the scheme."""
_HIGH, _LEAST = 3.0, 7.0
"""Numbers are so many mm high on the sheet; where that is less than so many pixels nobody could read them."""


@dataclass(frozen=True)
class RoomMarks:
    """What is drawn: the window as it lies over a letter in the middle of its envelope, and the address in it."""

    envelope: Envelope
    wording: Wording
    box: Box | None = None
    room: Room | None = None

    def draw(self, painter: QPainter, sheet: QRect, scale: float) -> None:
        """Draw over a sheet on which a mm is `scale` pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(sheet.topLeft())
        self._window(painter, scale)
        if self.box is not None and self.room is not None:
            self._room(painter, scale, self.box, self.room)
        painter.restore()

    def _window(self, painter: QPainter, scale: float) -> None:
        left, top = self.envelope.hole
        across, down = (part / 2 * scale for part in self.envelope.play)
        hole = QRectF(
            left * scale, top * scale, self.envelope.window_width * scale, self.envelope.window_height * scale
        )
        colour = QColor(theme.ACCENT)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        colour.setAlpha(18)
        painter.setBrush(colour)
        painter.drawRoundedRect(hole, 3 * scale, 3 * scale)
        # What stays in sight wherever the letter slides.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ACCENT), 1.0, Qt.PenStyle.DotLine))
        painter.drawRect(hole.adjusted(across, down, -across, -down))

    def _room(self, painter: QPainter, scale: float, box: Box, room: Room) -> None:
        colour = QColor(theme.ACCENT if room.least >= 0 else _WRONG)
        edge = QRectF(box.left * scale, box.top * scale, (box.right - box.left) * scale, (box.bottom - box.top) * scale)
        painter.setPen(QPen(colour, 1.0))
        painter.drawRect(edge)
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(_HIGH * scale)))
        painter.setFont(font)
        legible = _HIGH * scale >= _LEAST
        middle = edge.center()
        high = painter.fontMetrics().height()
        for way, at, value in (
            (QPointF(-1, 0), QPointF(edge.left(), middle.y()), room.left),
            (QPointF(1, 0), QPointF(edge.right(), middle.y()), room.right),
            (QPointF(0, -1), QPointF(middle.x(), edge.top()), room.top),
            (QPointF(0, 1), QPointF(middle.x(), edge.bottom()), room.bottom),
        ):
            painter.setPen(QPen(QColor(theme.ACCENT if value >= 0 else _WRONG), 1.0))
            painter.drawLine(QLineF(at, at + way * (value * scale)))
            text = mm(value, self.wording)
            wide = painter.fontMetrics().horizontalAdvance(text)
            aside = QPointF(4, high / 3) if way.x() == 0 else QPointF(-wide / 2, -3)
            if legible:
                painter.drawText(at + way * (value * scale / 2) + aside, text)
