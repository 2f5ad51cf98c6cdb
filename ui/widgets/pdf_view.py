# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows the real pages of a PDF, calmly: sheets on a desk, as wide or as whole as the room allows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.letters import Window
from ui import theme
from ui.widgets.pdf_picture import ImagePages, PdfPages
from ui.widgets.room_marks import RoomMarks

_GAP = 16
_POINTS_A_MM = 72 / 25.4
MOST_PIXELS = 16_000_000
"""Of one picture and of all that are kept, 64 MB: four times the size on a fine screen would be 230 MB a page."""
_MARKED = QColor(255, 204, 0, 110)
_LEGIBLE = 0.5
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class Fit(Enum):
    """How large a page is shown: whole, as wide as the room, or at a zoom the user chose.

    Or whole where its words can be read so, else as wide as the room.
    """

    PAGE = "page"
    WIDTH = "width"
    LEGIBLE = "legible"
    FREE = "free"


class PdfView(QScrollArea):
    """The pages of one PDF below each other. Ctrl+wheel, Ctrl+plus and Ctrl+minus zoom, Ctrl+0 fits the page."""

    zoomed = Signal()

    def __init__(self, accessible_name: str, parent: QWidget | None = None, *, fit: Fit = Fit.PAGE) -> None:
        """Show nothing yet; `accessible_name` is what a screen reader calls the pages."""
        super().__init__(parent)
        self.fit = fit
        self.zoom = 1.0
        self._sheets = _Sheets()
        self._name = accessible_name
        self.setAccessibleName(accessible_name)
        self.setWidget(self._sheets)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(32)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return self._sheets.pages.count if self._sheets.pages else 0

    def show_pdf(self, data: bytes) -> None:
        """Show a PDF from its first page; empty bytes show nothing. The zoom stays."""
        self._sheets.take(PdfPages(data) if data else None)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._show_first()
        text = self._sheets.pages.text(0) if self._sheets.pages and self._sheets.pages.count else ""
        self.setAccessibleDescription(text)

    def show_image(self, image: QImage) -> None:
        """Show a picture as a page; a null one shows nothing."""
        self._sheets.take(ImagePages(image))
        self._lay_out()
        self.setAccessibleDescription("")

    def show_window(self, window: Window | None) -> None:
        """Draw an envelope's window over the first page, or no window."""
        self._sheets.window_mm = window
        self._sheets.update()

    def show_marks(self, marks: RoomMarks | None) -> None:
        """Draw an envelope's window over the first page with the room the address has in it, or do not."""
        self._sheets.marks = marks
        self._sheets.update()

    def highlight(self, text: str) -> None:
        """Mark a text wherever the pages hold it, now and on what is shown from now on; "" marks nothing."""
        self._sheets.wanted = text
        self._sheets.found.clear()
        self._sheets.update()
        self._show_first()

    def _show_first(self) -> None:
        """Bring the first place that is marked into sight."""
        place = self._sheets.first_found()
        if place is not None:
            self.ensureVisible(place.x(), place.y(), _GAP, self.viewport().height() // 3)

    def show_room(self, room: Sequence[tuple[float, float, float, float]]) -> None:
        """Draw where the text may stand: left, top, width and height in mm on the first and the other pages."""
        self._sheets.room_mm = tuple(room)
        self._sheets.update()

    def set_fit(self, fit: Fit) -> None:
        """Show the page whole or as wide as the room, now and when the room changes."""
        self.fit = fit
        self._lay_out()
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self._zoom_to(next((step for step in _STEPS if step > self.zoom + 0.01), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self._zoom_to(next((step for step in reversed(_STEPS) if step < self.zoom - 0.01), _STEPS[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with Ctrl+plus, Ctrl+minus and Ctrl+0, else scroll."""
        key = Qt.Key(event.key())
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.set_fit(Fit.PAGE)
        else:
            super().keyPressEvent(event)

    def _zoom_to(self, zoom: float) -> None:
        self.fit, self.zoom = Fit.FREE, zoom
        self._lay_out()
        self.zoomed.emit()

    def _lay_out(self) -> None:
        pages = self._sheets.pages
        if pages is None or not pages.count:
            self._sheets.resize(0, 0)
            return
        width, height = pages.size(0)
        screen = self.logicalDpiX() / 72
        room = self.maximumViewportSize()
        wide = (room.width() - 2 * _GAP) / (width * screen)
        whole = min(wide, (room.height() - 2 * _GAP) / (height * screen))
        if self.fit is Fit.WIDTH or (self.fit is Fit.LEGIBLE and whole < _LEGIBLE):
            bar = self.verticalScrollBar().sizeHint().width()
            self.zoom = wide - bar / (width * screen)
        elif self.fit in {Fit.PAGE, Fit.LEGIBLE}:
            self.zoom = whole
        self.zoom = max(self.zoom, 0.1)
        self._sheets.lay_out(self.zoom * screen)


def affordable(size: QSize, ratio: float) -> QSize:
    """Return in how many pixels to draw a page of a size on a screen of a ratio: never more than MOST_PIXELS."""
    pixels = size.width() * size.height() * ratio * ratio
    ratio *= min(1.0, math.sqrt(MOST_PIXELS / pixels)) if pixels else 1.0
    return QSize(int(size.width() * ratio), int(size.height() * ratio))


class _Sheets(QWidget):
    """The sheets themselves, each drawn once for the size and the screen it is shown at."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: PdfPages | ImagePages | None = None
        self.window_mm: Window | None = None
        self.marks: RoomMarks | None = None
        self.wanted = ""
        self.found: dict[int, list[QRectF]] = {}
        """Where each page holds what is wanted, in points; looked up when the page is drawn."""
        self.room_mm: tuple[tuple[float, float, float, float], ...] = ()
        self._scale = 1.0
        self._places: list[QRect] = []
        self._drawn: dict[tuple[int, int, int], QImage] = {}

    def take(self, pages: PdfPages | ImagePages | None) -> None:
        if self.pages is not None:
            self.pages.close()
        self.pages = pages
        self._drawn.clear()
        self.found.clear()
        self.update()

    def first_found(self) -> QPoint | None:
        for page, place in enumerate(self._places if self.wanted and self.pages else ()):
            for mark in self._found(page):
                return self._mark(place, mark).center().toPoint()
        return None

    def _found(self, page: int) -> list[QRectF]:
        if page not in self.found:
            assert self.pages is not None  # noqa: S101 — asked for shown pages only
            self.found[page] = self.pages.found(page, self.wanted)
        return self.found[page]

    def _mark(self, place: QRect, mark: QRectF) -> QRectF:
        return QRectF(
            place.left() + mark.left() * self._scale,
            place.top() + mark.top() * self._scale,
            mark.width() * self._scale,
            mark.height() * self._scale,
        ).adjusted(-1, -1, 1, 1)

    def lay_out(self, scale: float) -> None:
        assert self.pages is not None  # noqa: S101 — the view asks only with pages
        self._scale = scale
        sizes = [self.pages.size(page) for page in range(self.pages.count)]
        width = max(round(size[0] * scale) for size in sizes)
        top, self._places = _GAP, []
        for page_width, page_height in sizes:
            left = _GAP + (width - round(page_width * scale)) // 2
            self._places.append(QRect(left, top, round(page_width * scale), round(page_height * scale)))
            top += round(page_height * scale) + _GAP
        self._drawn.clear()
        self.resize(width + 2 * _GAP, top)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for page, place in enumerate(self._places if self.pages else ()):
            if place.intersects(event.rect()):
                painter.fillRect(place.adjusted(2, 3, 2, 3), QColor(0, 0, 0, 40))
                painter.drawImage(place, self._picture(page, place.size()))
                for mark in self._found(page) if self.wanted else ():
                    painter.fillRect(self._mark(place, mark), _MARKED)
                painter.setPen(theme.line())
                painter.drawRect(place.adjusted(-1, -1, 0, 0))
        for page, place in enumerate(self._places if self.pages and self.room_mm else ()):
            self._draw_room(painter, place, self.room_mm[min(page, len(self.room_mm) - 1)])
        if self._places and self.pages and self.window_mm:
            self._draw_window(painter, self._places[0], self.window_mm)
        if self._places and self.pages and self.marks:
            self.marks.draw(painter, self._places[0], self._scale * _POINTS_A_MM)

    def _picture(self, page: int, size: QSize) -> QImage:
        assert self.pages is not None  # noqa: S101 — called while painting pages
        device = affordable(size, self.devicePixelRatioF())
        key = (page, device.width(), device.height())
        if key not in self._drawn:
            # The pages shown longest ago make room.
            while self._drawn and sum(width * height for _page, width, height in (*self._drawn, key)) > MOST_PIXELS:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = self.pages.picture(page, device)
        return self._drawn[key]

    def _draw_room(self, painter: QPainter, sheet: QRect, room: tuple[float, float, float, float]) -> None:
        mm = self._scale * _POINTS_A_MM
        left, top, width, height = (value * mm for value in room)
        painter.setPen(QPen(QColor(theme.ACCENT), 1.0, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(sheet.left() + left, sheet.top() + top, width, height))

    def _draw_window(self, painter: QPainter, sheet: QRect, window: Window) -> None:
        mm = self._scale * _POINTS_A_MM
        place = QRectF(sheet.left() + window.x * mm, sheet.top() + window.y * mm, window.width * mm, window.height * mm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Always on white paper, whatever the scheme: the light scheme's accent.
        colour = QColor(theme.ACCENT)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        colour.setAlpha(18)
        painter.setBrush(colour)
        # Around the window, not over its edge: the address may begin right at it.
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3 * mm, 3 * mm)
