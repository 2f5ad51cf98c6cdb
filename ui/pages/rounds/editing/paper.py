# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letter's own page to write on: its real head and foot around the text, in its measure and type."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from app.domain.letters import Window
from app.paths import resources
from app.services.template_writing import sheet
from ui.pages.rounds.editing import on_paper
from ui.pages.rounds.editing.letter_text import LetterText

_SIGN_ROOM = 18.0
"""mm between closing and signer."""
_BESIDE = 8.0
"""mm of the margins that are shown at least."""
_SMALLEST, _LARGEST = 0.75, 1.5
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
        self._true = self.logicalDpiX() / 25.4
        self.scale = self._true
        for part in (subject, text, closing):
            part.setParent(self)
        for part in (subject, text):
            part.document().documentLayout().documentSizeChanged.connect(lambda _size: self.arrange())
        self._height = 0.0
        self.fit(self.wide())

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

    def fit(self, room: int) -> None:
        """Be as large as so many pixels allow: the text with its measure at least, at most the sheet a half larger."""
        narrow, whole = self._at.measure + _BESIDE, self._at.width
        grown = min(_LARGEST, room / (whole * self._true))
        self.scale = self._true * (grown if grown > 1 else max(_SMALLEST, min(1.0, room / (narrow * self._true))))
        points = self._at.size * self.scale / self._true
        self.closing.setFont(on_paper.type_of(points))
        for part in (self.subject, self.text):
            on_paper.set_size(part, points)
        self.setFixedWidth(min(self.wide(), max(room, round(narrow * self.scale))))
        self.arrange()

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
        # A line edit keeps two pixels free before its text.
        self.closing.move(self.closing.x() - 2, self.closing.y())
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
        painter.setFont(self.font())
        painter.setPen(QPen(_HINT, 1.0, Qt.PenStyle.DashLine))
        middle, right = round(end * self.scale), (self._at.left + self._at.measure) * self.scale
        painter.drawLine(0, middle, round(self._at.left * self.scale) - 4, middle)
        painter.drawLine(round(right) + 4, middle, self.wide(), middle)
        # In the margin: the text itself goes on through the line.
        room = QRectF(right + 4, middle + 2, self.wide() - self.offset() - right - 8, 20)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self.tr("Page 2"))

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


_LEAST = 380


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
        self.setMinimumWidth(_LEAST)
        self._begun = False
        for part in (paper.text, paper.subject):
            part.cursorPositionChanged.connect(lambda part=part: self._follow(part))

    def sizeHint(self) -> QSize:
        """Ask for a whole sheet's width."""
        return QSize(self.paper.wide() + 24, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the sheet's width as there is room for."""
        super().resizeEvent(event)
        self.paper.fit(self.viewport().width())
        if not self._begun:
            # Once everything has its place.
            QTimer.singleShot(0, self.show_text)

    def show_text(self) -> None:
        """Show the text with its subject above it, as far as there is room for the head as well."""
        place = self.paper.text.mapTo(self.paper, self.paper.text.cursorRect().topLeft())
        room = min(self.viewport().height() - 160, place.y())
        self.verticalScrollBar().setValue(place.y() - max(room, 120))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; from then on the user says what is shown."""
        self._begun = True
        super().wheelEvent(event)

    def _follow(self, part: LetterText) -> None:
        if part.hasFocus() and part.document().isUndoAvailable():
            self._begun = True
        if part.hasFocus() and self._begun:
            place = part.mapTo(self.paper, part.cursorRect().center())
            self.ensureVisible(place.x(), place.y(), 0, 60)


@cache
def load_type() -> None:
    """Let the window know the type that letters are printed in."""
    for file in sorted((resources() / "fonts").glob("Carlito-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
