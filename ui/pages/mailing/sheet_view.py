# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sheet of labels as it will be printed: one clicks the first label that is still on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.mailing import SHEET, LabelFormat
from ui import theme
from ui.widgets.pdf_picture import PdfPages

_GAP = 16
_USED = QColor(0, 0, 0, 28)
_EDGE = QColor(150, 150, 150)


class SheetView(QWidget):
    """`chosen(number)`: this label, counted from 1, is the first free one; by a click or with the arrow keys."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format: LabelFormat | None = None
        self._start = 1
        self._pages: PdfPages | None = None
        self._drawn: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The first sheet; choose the first free label with the arrow keys"))
        self.setMinimumSize(200, 240)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: LabelFormat, start: int, pdf: bytes) -> None:
        """Show the first page of the labels; empty bytes show the sheet alone."""
        if self._pages is not None:
            self._pages.close()
        self._format, self._start = sheet, start
        self._pages = PdfPages(pdf) if pdf else None
        self._drawn = None
        self.setAccessibleDescription(self.tr("Label {number}").replace("{number}", str(start)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which addresses can be read."""
        return QSize(420, 594)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, what is printed on it, and the edges of the labels; those that are gone are grey."""
        if self._format is None:
            return
        sheet = self._sheet()
        painter = QPainter(self)
        painter.fillRect(sheet.translated(2, 3), QColor(0, 0, 0, 40))
        painter.fillRect(sheet, Qt.GlobalColor.white)
        picture = self._picture(sheet)
        if picture is not None:
            painter.drawImage(sheet, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(1, self._format.count + 1):
            place = self._label(number, sheet)
            painter.setPen(QPen(_EDGE, 1, Qt.PenStyle.DotLine))
            painter.setBrush(_USED if number < self._start else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 3, 3)
            if number < self._start:
                painter.drawLine(place.topLeft(), place.bottomRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ACCENT), 2))
        painter.drawRoundedRect(self._label(self._start, sheet), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the label under the pointer."""
        number = self._at(event.position())
        if number and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a label with the arrow keys, the first with Home."""
        if self._format is None:
            return
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._format.columns,
            Qt.Key.Key_Down: self._format.columns,
            Qt.Key.Key_Home: 1 - self._start,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 1 <= self._start + step <= self._format.count:
            self.chosen.emit(self._start + step)

    def place(self, number: int) -> QPointF:
        """Return the middle of a label in this widget."""
        return self._label(number, self._sheet()).center()

    def _sheet(self) -> QRectF:
        scale = min((self.width() - 2 * _GAP) / SHEET[0], (self.height() - 2 * _GAP) / SHEET[1])
        width, height = SHEET[0] * scale, SHEET[1] * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _label(self, number: int, sheet: QRectF) -> QRectF:
        assert self._format is not None  # noqa: S101 — called while there is one
        scale = sheet.width() / SHEET[0]
        left, top = self._format.place(number)
        return QRectF(
            sheet.left() + left * scale,
            sheet.top() + top * scale,
            self._format.width * scale,
            self._format.height * scale,
        )

    def _at(self, point: QPointF) -> int:
        if self._format is None:
            return 0
        sheet = self._sheet()
        hits = (number for number in range(1, self._format.count + 1) if self._label(number, sheet).contains(point))
        return next(hits, 0)

    def _picture(self, sheet: QRectF) -> QImage | None:
        if self._pages is None or not self._pages.count:
            return None
        ratio = self.devicePixelRatioF()
        size = QSize(round(sheet.width() * ratio), round(sheet.height() * ratio))
        if self._drawn is None or self._drawn.size() != size:
            self._drawn = self._pages.picture(0, size)
        return self._drawn
