# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a letter on the screen stay within the memory of an office PC."""

import io

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.widgets.pdf_view import MOST_PIXELS, PdfView, affordable

A4_AT_400 = QSize(3175, 4490)


def pages(count: int) -> bytes:
    """Return a PDF of A4 pages."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89))
    for number in range(count):
        canvas.drawString(100, 100, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("size", "ratio", "drawn"),
    [
        (QSize(794, 1123), 1.0, QSize(794, 1123)),
        (QSize(794, 1123), 2.0, QSize(1588, 2246)),
        (A4_AT_400, 1.0, QSize(3175, 4490)),
    ],
)
def test_a_page_is_drawn_as_fine_as_the_screen(size: QSize, ratio: float, drawn: QSize) -> None:
    """Every pixel of the screen is the page's own."""
    assert affordable(size, ratio) == drawn


def test_a_page_that_would_fill_the_memory_is_drawn_less_fine() -> None:
    """Four times as large on a screen twice as fine, it keeps its shape."""
    drawn = affordable(A4_AT_400, 2.0)

    assert drawn.width() * drawn.height() <= MOST_PIXELS
    assert drawn.width() / drawn.height() == pytest.approx(A4_AT_400.width() / A4_AT_400.height(), abs=0.001)


def test_of_many_large_pages_only_those_shown_last_are_kept(qtbot: QtBot) -> None:
    """Who scrolls through a long letter at 400 % does not fill the memory."""
    view = PdfView("Letter")
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_pdf(pages(8))
    view.show()
    for _step in range(12):
        view.zoom_in()
    for place in range(0, view.verticalScrollBar().maximum(), 400):
        view.verticalScrollBar().setValue(place)
        view.grab()

    kept = view._sheets._drawn
    assert len(kept) > 0
    assert sum(width * height for _page, width, height in kept) <= MOST_PIXELS
