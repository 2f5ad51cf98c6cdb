# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A place to go in the sidebar: icon, word and a true number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme
from ui.widgets import icons
from ui.widgets.text import plain_tip

WIDTH = 216
SLIM_WIDTH = 104
"""With the words small below the icons, in a window that has no room to spare."""
_HEIGHT = 40
_SLIM_HEIGHT = 48
_SLIM_POINTS = 8
_ICON = 18


class NavigationButton(QAbstractButton):
    """A place to go: icon, word and a number; the one that is shown is marked by a bar, a bold word and a colour."""

    def __init__(self, icon: str, text: str, key: str) -> None:
        """Show an icon (see icons.py) and a word; `key` is the shortcut, "Ctrl+1"."""
        super().__init__()
        self._icon = icon
        self._number: int | None = None
        self._slim = False
        self.setText(text)
        self.setCheckable(True)
        self.setShortcut(key)
        self.setToolTip(plain_tip(key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    def set_number(self, number: int | None) -> None:
        """Show how many there are; None or 0 shows nothing."""
        self._number = number
        self._speak()
        self.update()

    def set_slim(self, *, slim: bool) -> None:
        """Put the word small below the icon, or beside it."""
        self._slim = slim
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the house size of a place."""
        if self._slim:
            return QSize(SLIM_WIDTH - theme.GAP, _SLIM_HEIGHT)
        return QSize(WIDTH - 2 * theme.GAP, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw background, bar, icon, word and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icon = icons.pixmap(self._icon, "accent" if self.isChecked() else "")
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._slim:
            painter.drawPixmap((self.width() - _ICON) // 2, 6, icon)
            word, aligned = QRect(0, 26, self.width(), self.height() - 28), middle | Qt.AlignmentFlag.AlignHCenter
            number = QRect((self.width() + _ICON) // 2 + 4, 6, 32, _ICON), middle | Qt.AlignmentFlag.AlignLeft
        else:
            painter.drawPixmap(16, (self.height() - _ICON) // 2, icon)
            word, aligned = QRect(46, 0, self.width() - 90, self.height()), middle | Qt.AlignmentFlag.AlignLeft
            number = QRect(self.width() - 64, 0, 52, self.height()), middle | Qt.AlignmentFlag.AlignRight
        self._paint_words(painter, (word, aligned), number)

    def _paint_words(
        self, painter: QPainter, word: tuple[QRect, Qt.AlignmentFlag], number: tuple[QRect, Qt.AlignmentFlag]
    ) -> None:
        points = _SLIM_POINTS if self._slim else theme.BODY_POINTS
        colour = theme.accent() if self.isChecked() else self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(colour)
        painter.setFont(theme.font(points, bold=self.isChecked()))
        painter.drawText(*word, self.text())
        if self._number:
            painter.setPen(theme.muted())
            painter.setFont(theme.font(points))
            painter.drawText(*number, str(self._number))

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        tinted = QColor(theme.accent())
        tinted.setAlphaF(0.14 if self.isChecked() else 0.07)
        if self.isChecked() or self.underMouse():
            painter.setBrush(tinted)
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.isChecked():
            painter.setBrush(theme.accent())
            painter.drawRoundedRect(QRect(0, 10, 3, self.height() - 20), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.accent())
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._number}" if self._number else self.text())
