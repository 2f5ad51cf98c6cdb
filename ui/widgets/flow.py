# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A layout that puts widgets beside each other and goes on below where the line is full."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import theme

OWN_LINE = "own_line"
"""The property of a widget that has a line for itself, such as a heading."""


class FlowLayout(QLayout):
    """Lines of widgets, each in its own size, in the middle of its line."""

    def __init__(self, parent: QWidget | None = None, *, even: bool = False) -> None:
        """`even`: lines have as many widgets each as far as they fit, so that none is left alone on the last."""
        super().__init__(parent)
        self._even = even
        self._items: list[QLayoutItem] = []
        self._corner: QLayoutItem | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.GAP)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def set_corner(self, widget: QWidget) -> None:
        """Let a widget stand at the right of the first line."""
        self.addWidget(widget)
        self._corner = self._items.pop()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end (Qt calls this)."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._all())

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        found = self._all()
        return found[index] if 0 <= index < len(found) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, None beyond the end."""
        if self._corner is not None and index == len(self._items):
            corner, self._corner = self._corner, None
            return corner
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower room makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in a room this wide."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(room)
        self._place(room, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest item: the least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item, and room for the first one beside what is in the corner."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        if self._corner is not None:
            corner, first = self._corner.sizeHint(), self._items[0].sizeHint() if self._items else QSize(0, 0)
            size = size.expandedTo(QSize(corner.width() + self.spacing() + first.width(), corner.height()))
        return size.grownBy(self.contentsMargins())

    def _place(self, room: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inside = room.marginsRemoved(margins)
        top = inside.y()
        corner = self._corner.sizeHint() if self._corner is not None else QSize(0, 0)
        if move and self._corner is not None:
            self._corner.setGeometry(QRect(QPoint(inside.right() + 1 - corner.width(), top), corner))
        lines = self._lines(inside.width(), inside.width() - corner.width() - self.spacing())
        for number, line in enumerate(lines):
            high = max((item.sizeHint().height() for item in line), default=0)
            high = max(high, corner.height()) if not number else high
            left = inside.x()
            for item in line:
                size = item.sizeHint()
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()
        return max(top - self.spacing(), inside.y()) - room.y() + margins.bottom()

    def _all(self) -> list[QLayoutItem]:
        return [*self._items, *([self._corner] if self._corner is not None else [])]

    def _lines(self, whole: int, first: int) -> list[list[QLayoutItem]]:
        """Share the items out over lines; the first one has less room where something stands in its corner."""
        lines: list[list[QLayoutItem]] = []
        filled, width = 0, first if self._corner is not None else whole
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wide, alone = item.sizeHint().width(), _alone(item)
            if not lines and wide > width and self._corner is not None:
                lines.append([])  # nothing goes over what is in the corner
            if not lines or filled + wide > width or alone or not lines[-1]:
                width = whole if lines else width
                lines.append([])
                filled = 0
            lines[-1].append(item)
            filled = width + 1 if alone else filled + wide + self.spacing()
        return _evened(lines, whole, self.spacing()) if self._even else lines


def _evened(lines: list[list[QLayoutItem]], width: int, spacing: int) -> list[list[QLayoutItem]]:
    """Move items to the next line where that has two fewer, and room: `3 3 1` becomes `3 2 2`."""
    for _ in lines:
        for upper, lower in pairwise(lines):
            while len(upper) - len(lower) > 1:
                if _alone(lower[0]):
                    break  # what comes before a heading stays before it
                needed = sum(item.sizeHint().width() + spacing for item in (upper[-1], *lower)) - spacing
                if needed > width:
                    break
                lower.insert(0, upper.pop())
    return lines


def _alone(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property(OWN_LINE))
