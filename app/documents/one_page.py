# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a PDF of one page: its text, all of it or within a box, and how dark it is where."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.documents.pdf import A4, MM


class OnePage:
    """The page while it is open."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - the library tells no types
        """Take a pypdfium2 page; it must stay open."""
        self._page = page

    def text(self) -> str:
        """Return the text of the page."""
        reader = self._page.get_textpage()
        found = str(reader.get_text_range())
        reader.close()
        return found

    def inside(self, x: float, y: float, width: float, height: float) -> str:
        """Return the text in a box of mm from the top-left corner, without space around it."""
        reader, bottom = self._page.get_textpage(), (A4[1] - y - height) * MM
        found = str(reader.get_text_bounded(x * MM, bottom, (x + width) * MM, bottom + height * MM))
        reader.close()
        return found.strip()

    def darkest(self, left: float, right: float) -> list[int]:
        """Return for each mm from the top how dark the darkest point between two edges is: 0 is black, 255 white."""
        picture = self._page.render(scale=1 / MM, grayscale=True).to_pil()
        strip = picture.crop((round(left), 0, round(right), picture.height))
        return [min(strip.crop((0, row, strip.width, row + 1)).tobytes()) for row in range(strip.height)]


@contextmanager
def opened(sheet: bytes) -> Iterator[OnePage]:
    """Open a PDF of one page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(sheet)
    page = document[0]
    try:
        yield OnePage(page)
    finally:
        page.close()
        document.close()
