# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields in a letter's text as chips: one sign of the text each, so that none is ever half there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

OBJECT = "\ufffc"
KIND = QTextFormat.ObjectTypes.UserObject.value + 1
FIELD = QTextFormat.Property.UserProperty.value + 1
_PADDING = 5.0
_WIDEST = 260.0
_INK, _FILL, _EDGE = QColor("#014a6e"), QColor("#dcecf4"), QColor("#8fbfd6")
_BAD_INK, _BAD_FILL, _BAD_EDGE = QColor("#8c1d18"), QColor("#fbe3e1"), QColor("#b3261e")
_CHOSEN_INK, _CHOSEN_FILL, _BAD_CHOSEN_FILL = QColor("#ffffff"), QColor("#01689b"), QColor("#8c1d18")


def dress(form: QTextCharFormat, inside: str) -> QTextCharFormat:
    """Return the format of a chip for what stands between a field's braces; bold and italic stay as they are."""
    made = QTextCharFormat(form)
    made.setObjectType(KIND)
    made.setProperty(FIELD, inside)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


def inside_of(form: QTextFormat) -> str:
    """Return what stands between the braces of the field that a format is of, "" for text."""
    return str(form.property(FIELD) or "") if form.objectType() == KIND else ""


def chip_at(document: QTextDocument, place: int) -> str:
    """Return the field whose chip is the sign at a place of the text, "" for any other sign."""
    if place < 0 or document.characterAt(place) != OBJECT:
        return ""
    cursor = QTextCursor(document)
    cursor.setPosition(place + 1)
    return inside_of(cursor.charFormat())


class Chips(QPyTextObject):
    """Draws the chips of a document; `told(inside)` says how one is called and whether such a field is known."""

    def __init__(self, told: Callable[[str], tuple[str, bool]], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._drawn: dict[int, QRectF] = {}

    def take(self, document: QTextDocument) -> None:
        """Draw the chips of this document from now on."""
        document.documentLayout().registerHandler(KIND, self)

    def intrinsicSize(self, document: QTextDocument, _place: int, form: QTextFormat) -> QSizeF:
        """Return the room of a chip: no higher than a line of text."""
        metrics = QFontMetricsF(_font(document, form))
        label, _known = self._told(inside_of(form))
        return QSizeF(min(metrics.horizontalAdvance(label), _WIDEST) + 2 * _PADDING, metrics.height())

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, place: int, form: QTextFormat
    ) -> None:
        """Draw a chip; one of a field that is not known has a broken red edge."""
        self._drawn[place] = QRectF(rect)
        self._draw(painter, rect, document, form, chosen=False)

    def draw_chosen(self, painter: QPainter, document: QTextDocument, first: int, last: int) -> None:
        """Draw the chips between two places again, as chosen: Qt lays the colour of the selection over them."""
        for place, rect in self._drawn.items():
            if first <= place < last and chip_at(document, place):
                cursor = QTextCursor(document)
                cursor.setPosition(place + 1)
                self._draw(painter, rect, document, cursor.charFormat(), chosen=True)

    def _draw(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, form: QTextFormat, *, chosen: bool
    ) -> None:
        label, known = self._told(inside_of(form))
        font = _font(document, form)
        text = QFontMetricsF(font).elidedText(label, Qt.TextElideMode.ElideRight, _WIDEST)
        room = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(_EDGE if known else _BAD_EDGE, 1.0)
        edge.setStyle(Qt.PenStyle.SolidLine if known else Qt.PenStyle.DashLine)
        painter.setPen(edge)
        ink, fill = (_INK, _FILL) if known else (_BAD_INK, _BAD_FILL)
        if chosen:
            ink, fill = _CHOSEN_INK, _CHOSEN_FILL if known else _BAD_CHOSEN_FILL
        painter.setBrush(fill)
        painter.drawRoundedRect(room.adjusted(1.0, 0.5, -1.0, -0.5), 4.0, 4.0)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _font(document: QTextDocument, form: QTextFormat) -> QFont:
    """Return the type of the text around a chip: of its size now, with the chip's own style."""
    font, style = QFont(document.defaultFont()), form.toCharFormat()
    font.setBold(style.fontWeight() >= QFont.Weight.Bold.value)
    font.setItalic(style.fontItalic())
    return font
