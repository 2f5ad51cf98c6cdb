# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's own icons: thin lines on a 24 × 24 grid, drawn in the text's colour at any scale."""

from functools import lru_cache, partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

from ui import theme
from ui.widgets import drawn

# M x y: move, L x y: line, Z: close, O x y r: circle, A x y r from span: arc in degrees, R x y w h r: rounded rectangle
_PATHS = {
    "home": "M 3 11 L 12 4 L 21 11 M 6 9 L 6 20 L 18 20 L 18 9 M 10 20 L 10 14 L 14 14 L 14 20",
    "people": "O 9 8 3.5 M 2.5 20 L 2.5 19 A 9 19 6.5 180 -180 L 15.5 20 "
    "M 15 4.7 A 15 8 3.3 90 -180 M 17.5 13.5 A 16 19 5.5 75 -75 L 21.5 20",
    "letter": "R 3 5 18 14 2 M 3.5 7 L 12 13 L 20.5 7",
    "chart": "M 4 4 L 4 20 L 20 20 M 8 16 L 8 12 M 12 16 L 12 8 M 16 16 L 16 10",
    "settings": "M 3 7 L 13 7 M 17 7 L 21 7 O 15 7 2 M 3 12 L 6 12 M 10 12 L 21 12 O 8 12 2 "
    "M 3 17 L 14 17 M 18 17 L 21 17 O 16 17 2",
    "search": "O 10.5 10.5 6 M 15 15 L 20 20",
    "help": "O 12 12 9 M 9.5 9.5 A 12 9.5 2.5 180 -200 L 12 13.5 M 12 16.6 L 12 17",
    "undo": "M 8 5 L 4 9 L 8 13 M 4 9 L 14 9 A 14 13.5 4.5 90 -180 L 9 18",
    "redo": "M 16 5 L 20 9 L 16 13 M 20 9 L 10 9 A 10 13.5 4.5 90 180 L 15 18",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "minus": "M 5 12 L 19 12",
    "check": "M 5 12.5 L 10 17.5 L 19 7",
    "close": "M 6 6 L 18 18 M 18 6 L 6 18",
    "warning": "M 12 4 L 21 20 L 3 20 Z M 12 10 L 12 14.5 M 12 17 L 12 17.3",
    "info": "O 12 12 9 M 12 11 L 12 16.5 M 12 7.6 L 12 8",
    "lock": "R 5 11 14 9 2 M 8 11 L 8 8 A 12 8 4 180 -180 L 16 11",
    "file": "M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8",
    "import": "M 12 3 L 12 14 M 8 10 L 12 14 L 16 10 M 4 15 L 4 20 L 20 20 L 20 15",
    "export": "M 12 14 L 12 3 M 8 7 L 12 3 L 16 7 M 4 15 L 4 20 L 20 20 L 20 15",
    "print": "M 7 9 L 7 3 L 17 3 L 17 9 R 3 9 18 8 2 M 7 14 L 17 14 L 17 21 L 7 21 Z",
    "back": "M 14 5 L 7 12 L 14 19",
    "width": "M 3 12 L 21 12 M 7 8 L 3 12 L 7 16 M 17 8 L 21 12 L 17 16 M 3 5 L 3 19 M 21 5 L 21 19",
    "forward": "M 10 5 L 17 12 L 10 19",
    "up": "M 5 16 L 12 9 L 19 16",
    "down": "M 5 9 L 12 16 L 19 9",
    "calendar": "R 4 5 16 15 2 M 4 10 L 20 10 M 8 3 L 8 7 M 16 3 L 16 7",
    "edit": "M 4 20 L 5 16 L 16 5 L 19 8 L 8 19 Z",
    "trash": "M 4 7 L 20 7 M 9 7 L 9 4 L 15 4 L 15 7 M 6 7 L 7 20 L 17 20 L 18 7",
    "clock": "O 12 12 9 M 12 7 L 12 12 L 15.5 14",
    "school": "M 2 10 L 12 5 L 22 10 L 12 15 Z M 6 12.5 L 6 17 A 12 17 6 180 180 L 18 12.5 M 22 10 L 22 16",
    "archive": "R 3 4 18 5 1 M 5 9 L 5 20 L 19 20 L 19 9 M 10 13 L 14 13",
    "filter": "M 4 5 L 20 5 L 14 12 L 14 19 L 10 17 L 10 12 Z",
    "columns": "R 3 5 18 14 2 M 9 5 L 9 19 M 15 5 L 15 19",
    "image": "R 3 5 18 14 2 O 8.5 10 1.5 M 4 18 L 10 13 L 13 15.5 L 17 11 L 21 15",
    "book": "M 12 7 L 6 5 L 3 5 L 3 18 L 6.5 18 L 12 20 L 17.5 18 L 21 18 L 21 5 L 18 5 L 12 7 M 12 7 L 12 20",
    "copy": "R 8 8 13 13 2 M 16 8 L 16 4 L 4 4 L 4 16 L 8 16",
    "clip": "M 8 8 L 8 16 A 12 16 4 180 180 L 16 6.5 A 13.2 6.5 2.8 0 180 L 10.4 15.5 A 12 15.5 1.6 180 180 L 13.6 8.5",
    "repeat": "M 17 3 L 20 6 L 17 9 M 20 6 L 8 6 A 8 10 4 90 90 L 4 12 M 7 21 L 4 18 L 7 15 M 4 18 L 16 18 "
    "A 16 14 4 270 90 L 20 12",
    "star": "M 12 3.5 L 14.6 9 L 20.5 9.7 L 16.2 13.8 L 17.3 19.8 L 12 16.9 L 6.7 19.8 L 7.8 13.8 L 3.5 9.7 L 9.4 9 Z",
    "globe": "O 12 12 9 M 3 12 L 21 12 M 12 3 L 12 21",
}
SIZE = 18


def _draw(painter: QPainter, name: str) -> None:
    words = _PATHS[name].split()
    path = QPainterPath()
    place = 0
    while place < len(words):
        command = words[place]
        count = {"M": 2, "L": 2, "Z": 0, "O": 3, "A": 5, "R": 5}[command]
        numbers = [float(word) for word in words[place + 1 : place + 1 + count]]
        place += 1 + count
        _extend(path, command, numbers)
    painter.drawPath(path)


def _extend(path: QPainterPath, command: str, numbers: list[float]) -> None:
    if command == "M":
        path.moveTo(*numbers)
    elif command == "L":
        path.lineTo(*numbers)
    elif command == "Z":
        path.closeSubpath()
    elif command == "O":
        path.addEllipse(QPointF(numbers[0], numbers[1]), numbers[2], numbers[2])
    elif command == "A":
        x, y, radius, start, span = numbers
        path.arcTo(x - radius, y - radius, 2 * radius, 2 * radius, start, span)
    else:
        x, y, width, height, radius = numbers
        path.addRoundedRect(x, y, width, height, radius, radius)


def _colour(name: str) -> QColor:
    return theme.colour(name) if name else QGuiApplication.palette().color(QPalette.ColorRole.WindowText)


def pixmap(name: str, colour: str = "", size: int = SIZE) -> QPixmap:
    """Return one of the icons in a theme colour ("muted", "good", "caution", "wrong", "accent", "" the text's)."""
    made = _pixmap(name, _colour(colour).name(), size, _scale())
    return drawn.known_sign(made, partial(pixmap, name, colour, size))


def icon(name: str, colour: str = "", size: int = SIZE) -> QIcon:
    """Return an icon for a button or a menu."""
    made = _icon(name, _colour(colour).name(), _disabled().name(), size, _scale())
    return drawn.known_icon(made, partial(icon, name, colour, size))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, size: int, scale: float) -> QIcon:
    made = QIcon(_pixmap(name, colour, size, scale))
    made.addPixmap(_pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


def _disabled() -> QColor:
    return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)


def _scale() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap:
    made = QPixmap(round(size * scale), round(size * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 24, size / 24)
    pen = QPen(QColor(colour), 1.9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _draw(painter, name)
    painter.end()
    return made
