# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A teacher's status as icon + word + colour: each status has a shape of its own, so colour is never needed."""

from collections.abc import Callable
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.registrations import Status
from app.domain.selections import TeacherRow
from app.wording import Wording
from ui import theme
from ui.widgets import drawn
from ui.widgets.text import PlainLabel

SIZE = 16
_FILL = {Status.INVITED: 0.5, Status.REMINDED: 0.75, Status.ACCOUNT: 0.25, Status.APPLIED: 0.0, Status.NOT_INVITED: 0.0}
_CHECKS = frozenset({Status.REGISTERED, Status.RENEWED, Status.EXTENDED})
_TRIANGLES = frozenset({Status.EXPIRING, Status.GRACE})
_CROSSES = frozenset({Status.EXPIRED, Status.REJECTED})


def status_word(status: Status, wording: Wording) -> str:
    """Return the word of a status ("geregistreerd")."""
    return wording.say(f"status.{status.value}")


def status_colour(status: Status) -> QColor:
    """Return the colour of a status: green in order, amber soon, red over, blue under way, grey none."""
    if status in _CHECKS:
        return theme.good()
    if status in _TRIANGLES:
        return theme.caution()
    if status in _CROSSES:
        return theme.wrong()
    if status in {Status.NOT_INVITED, Status.DECLINED, Status.NOT_APPLICABLE}:
        return theme.muted()
    return theme.accent()


def status_icon(status: Status) -> QIcon:
    """Return the drawn sign of a status for a list or a menu."""
    made = _icon(status, status_colour(status).name(), _scale())
    return drawn.known_icon(made, partial(status_icon, status))


def row_status_word(row: TeacherRow, wording: Wording) -> str:
    """Return the word in a list's status column: of who does not teach, that."""
    return wording.say(f"status.{row.status_key}")


def row_status_icon(row: TeacherRow) -> QIcon:
    """Return the sign beside that word: a grey dash for who does not teach."""
    return status_icon(Status.NOT_APPLICABLE if row.no_teacher else row.status)


def status_pixmap(status: Status) -> QPixmap:
    """Return the drawn sign of a status, 16 pixels wide on any screen."""
    made = _pixmap(status, status_colour(status).name(), _scale())
    return drawn.known_sign(made, partial(status_pixmap, status))


def _scale() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


@lru_cache(maxsize=128)
def _icon(status: Status, colour: str, scale: float) -> QIcon:
    return QIcon(_pixmap(status, colour, scale))


@lru_cache(maxsize=128)
def _pixmap(status: Status, colour: str, scale: float) -> QPixmap:
    made = QPixmap(round(SIZE * scale), round(SIZE * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.setBrush(QColor(colour))
    _shape(status)(painter, status)
    painter.end()
    return made


def _shape(status: Status) -> Callable[[QPainter, Status], None]:
    if status in _CHECKS:
        return _check
    if status in _TRIANGLES:
        return _triangle
    if status in _CROSSES:
        return _cross
    if status in _FILL:
        return _pie
    return _dash


_DISC = QRectF(2, 2, 12, 12)


def _white(painter: QPainter) -> None:
    pen = QPen(QColor("#16191c" if theme.is_dark() else "#ffffff"), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _check(painter: QPainter, _status: Status) -> None:
    painter.drawEllipse(_DISC)
    _white(painter)
    painter.drawPolyline([QPointF(5, 8.3), QPointF(7.2, 10.5), QPointF(11, 5.8)])


def _triangle(painter: QPainter, _status: Status) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]))
    _white(painter)
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.3))
    painter.drawPoint(QPointF(8, 11.5))


def _cross(painter: QPainter, _status: Status) -> None:
    painter.drawRoundedRect(_DISC, 2, 2)
    _white(painter)
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4))


def _pie(painter: QPainter, status: Status) -> None:
    brush = painter.brush()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_DISC)
    if status is Status.APPLIED:
        painter.drawPolyline([QPointF(8, 4.8), QPointF(8, 8), QPointF(10.4, 9.4)])
    if not _FILL[status]:
        return
    painter.setBrush(brush)
    painter.drawPie(_DISC, 90 * 16, round(-360 * _FILL[status]) * 16)


def _dash(painter: QPainter, status: Status) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.DECLINED:
        painter.drawEllipse(_DISC)
    painter.drawLine(QPointF(5, 8), QPointF(11, 8))


class StatusMark(QWidget):
    """The sign and the word of a status beside each other."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sign = PlainLabel()
        self._word = PlainLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign)
        layout.addWidget(self._word)
        layout.addStretch(1)

    def show_no_teacher(self) -> None:
        """Show that the register is no matter of this person's."""
        self._sign.setPixmap(status_pixmap(Status.NOT_APPLICABLE))
        self._word.setText(self._wording.say("status.no_teacher"))
        self.setAccessibleName(self._word.text())

    def show_status(self, status: Status, more: str = "") -> None:
        """Show a status, with `more` words behind it ("sinds 3 maart 2026")."""
        self._sign.setPixmap(status_pixmap(status))
        text = status_word(status, self._wording)
        self._word.setText(f"{text} {more}".strip())
        self.setAccessibleName(self._word.text())
