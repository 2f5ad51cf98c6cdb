# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A large number with the words under it; a click or Enter shows the people behind it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import plain_tip

_NUMBER_POINTS = 26
_PAD = 12


class Figure(QAbstractButton):
    """One figure of an overview, on a card that is a button where the people behind it can be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._more = ""
        self._below = ""
        self.opens = True
        self.let_open(opens=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, number: str, words: str, more: str = "", tip: str = "", below: str = "") -> None:
        """Show a number, what it counts, a share behind it ("37,0%") and `below` what it was before ("vorig jaar: 24").

        A space for `below` keeps the room, so that cards beside each other are as high.
        """
        self._number, self._more, self._below = number, more, below
        self.setText(words)
        self.setAccessibleName(" ".join(part for part in (number, words, more, below.strip()) if part))
        self.setToolTip(plain_tip(tip))
        self.updateGeometry()
        self.update()

    def let_open(self, *, opens: bool) -> None:
        """Let it be a button, or with nobody to show behind it a figure to be read only."""
        self.opens = opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for number, words and edges."""
        number = QFontMetrics(theme.font(_NUMBER_POINTS, bold=True))
        words = QFontMetrics(theme.font())
        share = words.horizontalAdvance(self._more) + theme.GAP
        lines = max(words.horizontalAdvance(self.text()), words.horizontalAdvance(self._below))
        width = max(number.horizontalAdvance(self._number) + share, lines)
        height = number.height() + words.height() * (2 if self._below else 1)
        return QSize(width + 2 * _PAD, height + 2 * _PAD - theme.GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a figure is never cut off."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go calm again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a card with the number large, the share beside it and the words below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_card(painter)
        number_font, word_font = theme.font(_NUMBER_POINTS, bold=True), theme.font()
        number, words = QFontMetrics(number_font), QFontMetrics(word_font)
        base = _PAD // 2 + number.ascent()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(number_font)
        painter.drawText(QPointF(_PAD, base), self._number)
        painter.setFont(word_font)
        painter.setPen(theme.muted())
        painter.drawText(QPointF(_PAD + number.horizontalAdvance(self._number) + theme.GAP, base), self._more)
        room = QRect(_PAD, base + number.descent(), self.width() - 2 * _PAD, words.height())
        for text in (self.text(), self._below):
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            room.translate(0, words.height())

    def _draw_card(self, painter: QPainter) -> None:
        if not self.opens:
            return  # no card: what looks like a button is one
        lit = self.underMouse() or self.hasFocus()
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.accent() if lit else theme.line(), width))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
