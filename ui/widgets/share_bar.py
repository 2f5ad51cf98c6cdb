# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bar that shows how much of a whole is done, in shades that are also told in words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from ui import roles, theme
from ui.widgets.cell import CellDelegate
from ui.widgets.text import plain_tip

HEIGHT = 10


@dataclass(frozen=True)
class Shares:
    """Parts of a total, each within the one before: sent, of which answered, of which registered."""

    total: int
    parts: tuple[int, ...]


def paint_shares(painter: QPainter, place: QRectF, shares: Shares) -> None:
    """Draw the parts over each other, the innermost in the strongest colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    whole = QPainterPath()
    whole.addRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setClipPath(whole)
    painter.fillRect(place, theme.line())
    for number, colour in zip(shares.parts, _colours(len(shares.parts)), strict=True):
        share = number / shares.total if shares.total else 0.0
        painter.fillRect(QRectF(place.left(), place.top(), place.width() * share, place.height()), colour)
    painter.restore()


def _colours(count: int) -> Sequence[QColor]:
    pale, middle = theme.accent(), theme.accent()
    pale.setAlpha(90)
    middle.setAlpha(170)
    return (pale, middle, theme.good())[:count]


class ShareBar(QWidget):
    """A bar of its own on a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = Shares(0, ())
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Shares, spoken: str) -> None:
        """Show the parts; `spoken` says them in words."""
        self._shares = shares
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a calm width."""
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        paint_shares(painter, QRectF(self.rect()), self._shares)


class ShareDelegate(CellDelegate):
    """Draws a bar in a cell whose row has total, sent, answered and registered."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell's background, then the bar."""
        self.initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        row = index.data(roles.ROW)
        room = QRectF(option.rect).adjusted(12, 0, -12, 0)
        place = QRectF(room.left(), room.center().y() - HEIGHT / 2, room.width(), HEIGHT)
        paint_shares(painter, place, Shares(row.total, (row.sent, row.answered, row.registered)))
