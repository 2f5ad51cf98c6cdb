# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a PDF as pictures, and one of them as a widget: a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.text_search import found_in

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument


_SHEET_POINTS = 842
"""The long side of A4."""


class PdfPages:
    """A PDF in memory, as pictures; QtPdf is loaded when the first one is read."""

    def __init__(self, data: bytes) -> None:
        """Take a whole PDF; one that cannot be read has no pages."""
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document: QPdfDocument = QPdfDocument()
        self._document.load(self._buffer)
        ready = self._document.status() == QPdfDocument.Status.Ready
        self.count = self._document.pageCount() if ready else 0

    def size(self, page: int) -> tuple[float, float]:
        """Return a page's width and height in points."""
        points = self._document.pagePointSize(page)
        return points.width(), points.height()

    def picture(self, page: int, size: QSize) -> QImage:
        """Return a page drawn at a size in device pixels, on white paper."""
        drawn = self._document.render(page, size)
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(QRect(QPoint(0, 0), size), drawn)
        painter.end()
        return paper

    def text(self, page: int) -> str:
        """Return a page's text, for a screen reader."""
        return self._document.getAllText(page).text()

    def found(self, page: int, wanted: str) -> list[QRectF]:
        """Return where a page holds a text, line by line, in points from its top-left corner."""
        places = found_in(self.text(page), wanted)
        chosen = [self._document.getSelectionAtIndex(page, first, count) for first, count in places]
        return [polygon.boundingRect() for selection in chosen for polygon in selection.bounds()]

    def close(self) -> None:
        """Let go of the PDF."""
        self._document.close()
        self._buffer.close()


class ImagePages:
    """A picture as the one page of a document: a photograph of a certificate."""

    def __init__(self, image: QImage) -> None:
        """Take a picture that was read already; one that could not be read has no pages."""
        self._image = image
        self.count = 0 if image.isNull() else 1

    def size(self, _page: int) -> tuple[float, float]:
        """Return the size in points that shows it as wide as a sheet of paper."""
        scale = _SHEET_POINTS / max(self._image.width(), self._image.height(), 1)
        return self._image.width() * scale, self._image.height() * scale

    def picture(self, _page: int, size: QSize) -> QImage:
        """Return it drawn at a size in device pixels."""
        keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(size, keep, smooth)

    def text(self, _page: int) -> str:
        """Return nothing: nobody reads what stands in a photograph."""
        return ""

    def found(self, _page: int, _wanted: str) -> list[QRectF]:
        """Return nothing."""
        return []

    def close(self) -> None:
        """Let go of the picture."""
        self._image = QImage()


def read_image(data: bytes) -> QImage:
    """Return the picture in a file's bytes, upright; a null one when there is none. May be called on the worker."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


@dataclass(frozen=True)
class DrawnPage:
    """A page that was drawn already: its width and height in points, and its picture."""

    size: tuple[float, float]
    image: QImage


def drawn_page(pdf: bytes, width: int) -> DrawnPage | None:
    """Return the first page of a PDF drawn as many device pixels wide, None without one. May be called on the worker.

    A document is read, drawn and let go of in one thread; the picture may then be shown by another.
    """
    pages = PdfPages(pdf)
    try:
        if not pages.count:
            return None
        wide, high = pages.size(0)
        return DrawnPage((wide, high), pages.picture(0, QSize(width, round(width * high / wide))))
    finally:
        pages.close()


class PdfPicture(QWidget):
    """One page of a PDF as a picture as wide as its room, on white: a chart."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        """Show nothing yet; `accessible_name` says what the picture shows."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pages: PdfPages | None = None
        self._drawn: dict[tuple[int, int], QImage] = {}
        self._ready: DrawnPage | None = None

    def show_drawn(self, page: DrawnPage, *, descriptions: Sequence[str] = ()) -> None:
        """Show a page that was drawn elsewhere, which takes the time of several frames."""
        self.show_pdf(b"", descriptions=descriptions)
        self._ready = page

    def show_pdf(self, data: bytes, *, descriptions: Sequence[str] = ()) -> None:
        """Show the first page; `descriptions` are the same facts in words."""
        if self._pages is not None:
            self._pages.close()
        self._pages = PdfPages(data) if data else None
        self._drawn.clear()
        self._ready = None
        self.setAccessibleDescription("; ".join(descriptions))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the page's shape."""
        page = self._page_size()
        return round(width * page[1] / page[0]) if page else 0

    def sizeHint(self) -> QSize:
        """Return the page's own size."""
        page = self._page_size()
        return QSize(round(page[0]), round(page[1])) if page else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, as fine as the screen is."""
        if not self._page_size():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.heightForWidth(self.width())), self._picture())

    def _picture(self) -> QImage:
        if self._ready is not None:
            return self._ready.image
        ratio = self.devicePixelRatioF()
        width = round(self.width() * ratio)
        size = QSize(width, self.heightForWidth(width))
        key = (size.width(), size.height())
        if key not in self._drawn and self._pages is not None:
            self._drawn = {key: self._pages.picture(0, size)}
        return self._drawn[key]

    def _page_size(self) -> tuple[float, float] | None:
        if self._ready is not None:
            return self._ready.size
        return self._pages.size(0) if self._pages is not None and self._pages.count else None
