# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field that opens: edged like the other fields, with its own arrow, and left alone by the wheel."""

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.widgets import icons

_ARROW = 14
_RIGHT = 6


class Combo(QComboBox):
    """A QComboBox in the house look."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow that a style sheet leaves out of a field with an edge of its own."""
        super().paintEvent(event)
        painter = QPainter(self)
        left, top = self.width() - _ARROW - _RIGHT, (self.height() - _ARROW) // 2
        painter.drawPixmap(left, top, icons.pixmap("down", "muted", _ARROW))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls: a value is changed by a click or a key only."""
        event.ignore()
