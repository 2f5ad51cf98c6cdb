# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pages on the screen: shown whole, zoomed by keyboard, spoken, and nothing for what is no PDF."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.widgets.pdf_view import Fit, PdfView


def pages(*texts: str) -> bytes:
    """Return a PDF with a page for each text."""
    stream = BytesIO()
    canvas = Canvas(stream)
    for text in texts:
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    """Return a view of two pages on the screen."""
    shown = PdfView("The letter")
    qtbot.addWidget(shown)
    shown.resize(500, 600)
    shown.show()
    shown.show_pdf(pages("Geachte heer Berg", "Bijlage"))
    return shown


def test_the_first_page_is_spoken_and_all_are_counted(view: PdfView) -> None:
    """A screen reader hears what stands on the letter."""
    assert (view.page_count, view.accessibleDescription().strip()) == (2, "Geachte heer Berg")


def test_a_whole_page_fits_the_room(view: PdfView) -> None:
    """At first nothing of the page has to be scrolled to."""
    page = view._sheets._places[0]
    assert page.height() <= view.viewport().height()
    assert page.width() <= view.viewport().width()


def test_the_keyboard_zooms_and_fits_again(qtbot: QtBot, view: PdfView) -> None:
    """Ctrl+plus enlarges, Ctrl+0 shows the page whole again."""
    whole = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger, fit = view.zoom, view.fit
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert larger > whole
    assert (fit, view.fit, view.zoom) == (Fit.FREE, Fit.PAGE, whole)


@pytest.mark.parametrize("data", [b"", b"this is no PDF", b"%PDF-1.4 broken off"])
def test_what_is_no_pdf_shows_nothing(view: PdfView, data: bytes) -> None:
    """A letter that cannot be shown leaves no earlier letter standing."""
    view.show_pdf(data)
    assert (view.page_count, view.accessibleDescription()) == (0, "")
