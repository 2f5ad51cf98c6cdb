# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A large number that also tells how it was on an earlier day; a click or Enter shows the people behind it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.figure import Figure

_PAD = 12
_BELOW = 6


class TrendFigure(Figure):
    """A figure with a line under it; the line's room is kept, so that nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trend, self._good = "", False

    def show_trend(self, words: str, *, good: bool = False) -> None:
        """Tell how it was before ("12 meer dan op 1 aug 2026"); `good` colours what went the right way."""
        self._trend, self._good = words, good
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all three lines."""
        own, words = super().sizeHint(), QFontMetrics(theme.font())
        width = words.horizontalAdvance(self._trend) + 2 * _PAD
        return QSize(max(own.width(), width), own.height() + words.height() + _BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figure, and the line below it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.font())
        painter.setPen(theme.good() if self._good else theme.muted())
        high = QFontMetrics(theme.font()).height()
        room = QRect(_PAD, self.height() - high - _PAD, self.width() - 2 * _PAD, high)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._trend)
