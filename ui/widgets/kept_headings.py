# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the words of a group's heading in sight when a list is scrolled sideways, beside what adds up."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QTableView

from ui import theme

_PAD = 8
_LEAST = 60
"""Pixels that words need at least; where there are fewer they stand over the first sum."""


def draw_kept_headings(view: QTableView) -> None:
    """Draw the headings that are in sight at the left edge, once their own place has scrolled away."""
    if not view.horizontalScrollBar().value() or not hasattr(view.model(), "heading_at"):
        return
    painter = QPainter(view.viewport())
    font = theme.font(bold=True)
    painter.setFont(font)
    for row in _rows(view):
        index = view.model().index(row, 0)
        words = str(index.data() or "")
        own = view.visualRect(index)
        if not words or own.left() >= 0:
            continue
        metrics = QFontMetrics(font)
        wide = min(metrics.horizontalAdvance(words) + 2 * _PAD + 2, max(_LEAST, _free(view, row, metrics)))
        place = QRect(0, own.top(), wide, own.height())
        painter.fillRect(place, view.palette().color(QPalette.ColorRole.Base))
        tint = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(tint, QBrush):
            painter.fillRect(place, tint)
        painter.setPen(view.palette().color(QPalette.ColorRole.Text))
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide - 2 * _PAD)
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place.adjusted(_PAD, 0, -_PAD, 0), left_middle, said)
    painter.end()


def _rows(view: QTableView) -> Iterator[int]:
    """Yield the rows in sight that are headings."""
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    for row in range(max(0, first), (last if last >= 0 else view.model().rowCount() - 1) + 1):
        if view.model().heading_at(row) is not None:  # type: ignore[attr-defined]
            yield row


def _free(view: QTableView, row: int, metrics: QFontMetrics) -> int:
    """Return how many pixels lie before the first sum in sight."""
    starts = [view.viewport().width()]
    for column in range(1, view.model().columnCount()):
        index = view.model().index(row, column)
        cell = view.visualRect(index)
        text = "" if view.isColumnHidden(column) or cell.right() < 0 else str(index.data() or "")
        if text:
            starts.append(max(0, cell.right() - metrics.horizontalAdvance(text) - 2 * _PAD))
    return min(starts)
