# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letter's own page to write on: its real head and foot around the text, in its measure and type."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from app.domain.letters import Window
from app.paths import resources
from app.services.template_writing import sheet
from ui.pages.rounds.editing.letter_text import LetterText

_SIGN_ROOM = 18.0
"""mm between closing and signer."""
_MOST_WIDE = 8
_HINT = QColor("#59636b")


class Paper(QWidget):
    """A sheet as long as its text; `resized`: it has another height now."""

    resized = Signal()

    def __init__(self, subject: LetterText, text: LetterText, closing: QLineEdit) -> None:
        """Put these three where the letter has them."""
        super().__init__()
        load_type()
        self._at = sheet()
        self.subject, self.text, self.closing = subject, text, closing
        self._page = QImage()
        self._window: Window | None = None
        self._signer: tuple[str, ...] = ()
        self.scale = self.logicalDpiX() / 25.4
        for part in (subject, text, closing):
            part.setParent(self)
        font = QFont("Carlito")
        font.setPointSizeF(self._at.size)
        closing.setFont(font)
        for part in (subject, text):
            part.document().documentLayout().documentSizeChanged.connect(lambda _size: self.arrange())
        self._height = 0.0
        self.arrange()

    def show_page(self, page: QImage) -> None:
        """Take head and foot from a picture of the letter's first page."""
        self._page = page
        self.update()

    def show_around(self, window: Window, signer: tuple[str, ...]) -> None:
        """Draw the envelope's window, and below the closing who signs."""
        self._window, self._signer = window, signer
        self.update()

    def wide(self) -> int:
        """Return the pixels of a whole sheet's width."""
        return round(self._at.width * self.scale)

    def narrowest(self) -> int:
        """Return the fewest pixels in which the text still has its measure."""
        return round((self._at.measure + 10.0) * self.scale)

    def offset(self) -> float:
        """Return how far the sheet's left edge lies left of what is shown, in pixels; narrow ones cut margins."""
        return max(0.0, (self.wide() - self.width()) / 2)

    def arrange(self) -> None:
        """Put everything below each other again."""
        at = self._at
        subject = max(self._high(self.subject), at.leading * 25.4 / 72)
        shift = max(0.0, subject - at.leading * 25.4 / 72 - 0.8)
        self._place(self.subject, at.subject_top, subject)
        body = max(self._high(self.text), 30.0)
        self._place(self.text, at.body_top + shift, body)
        closing = at.body_top + shift + body + at.gap * 25.4 / 72
        self._place(self.closing, closing, 6.0)
        bottom = closing + 6.0 + _SIGN_ROOM + len(self._signer) * 5.0
        self._height = max(at.height, bottom + at.height - at.body_bottom)
        high = round(self._height * self.scale)
        if high != self.height():
            self.setFixedHeight(high)
            self.resized.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, its head and foot, the window, the signer, and where the next page begins."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.translate(-self.offset(), 0)
        at = self._at
        self._draw(painter, 0.0, at.subject_top - 0.4, 0.0)
        foot = at.footer_top - 2.0
        self._draw(painter, foot, at.height - foot, self._height - at.height + foot)
        if self._window is not None:
            self._frame(painter, self._window)
        self._sign(painter)
        self._breaks(painter)
        painter.end()

    def _draw(self, painter: QPainter, first: float, high: float, top: float) -> None:
        if self._page.isNull():
            return
        dots = self._page.height() / self._at.height
        part = QRectF(0, first * dots, self._page.width(), high * dots)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._rect(0, top, self._at.width, high), self._page, part)

    def _frame(self, painter: QPainter, window: Window) -> None:
        painter.setPen(QPen(QColor("#01689b"), 1.0, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self._rect(window.x - 2, window.y, window.width + 2, window.height), 4, 4)

    def _sign(self, painter: QPainter) -> None:
        font = QFont(self.closing.font())
        painter.setPen(Qt.GlobalColor.black)
        top = self.closing.geometry().bottom() / self.scale + _SIGN_ROOM
        for row, line in enumerate(self._signer):
            font.setBold(row == 0)
            painter.setFont(font)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._rect(self._at.left, top + row * 5.0, self._at.measure, 5.0), flags, line)

    def _breaks(self, painter: QPainter) -> None:
        end = self._at.body_bottom
        below = self.closing.geometry().bottom() / self.scale
        if below <= end:
            return
        font = QFont(self.font())
        painter.setFont(font)
        painter.setPen(QPen(_HINT, 1.0, Qt.PenStyle.DashLine))
        middle = end * self.scale
        painter.drawLine(0, round(middle), self.wide(), round(middle))
        text = self.tr("Page 2 begins about here")
        wide = QFontMetricsF(font).horizontalAdvance(text) + _MOST_WIDE
        place = QRectF((self._at.left + self._at.measure) * self.scale - wide, middle - 18, wide, 16)
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _rect(self, left: float, top: float, wide: float, high: float) -> QRectF:
        return QRectF(left * self.scale, top * self.scale, wide * self.scale, high * self.scale)

    def _place(self, part: QWidget, top: float, high: float) -> None:
        left = round(self._at.left * self.scale - self.offset())
        # Room for a cursor behind the last letter of a full line.
        part.setGeometry(
            QRect(left, round(top * self.scale), round(self._at.measure * self.scale) + 2, round(high * self.scale))
        )

    def _high(self, part: LetterText) -> float:
        return float(part.document().documentLayout().documentSize().height()) / self.scale


class Desk(QScrollArea):
    """Shows a paper in the middle and follows the cursor in its text."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper
        self.setWidget(paper)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(paper.narrowest() + 24)
        for part in (paper.text, paper.subject):
            part.cursorPositionChanged.connect(lambda part=part: self._follow(part))

    def sizeHint(self) -> QSize:
        """Ask for a whole sheet's width."""
        return QSize(self.paper.wide() + 24, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the sheet's width as there is room for."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self.paper.setFixedWidth(max(self.paper.narrowest(), min(self.paper.wide(), room)))

    def _follow(self, part: LetterText) -> None:
        if part.hasFocus():
            place = part.mapTo(self.paper, part.cursorRect().center())
            self.ensureVisible(place.x(), place.y(), 0, 60)


@cache
def load_type() -> None:
    """Let the window know the type that letters are printed in."""
    for file in sorted((resources() / "fonts").glob("Carlito-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
