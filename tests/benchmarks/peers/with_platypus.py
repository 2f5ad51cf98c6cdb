# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters in plain ReportLab platypus with its own QR widget, as its manual shows it."""

import io
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Table

from tests.benchmarks.peers.plain_letter import FONTS, Piece, PlainLetter, head

BODY = ParagraphStyle("body", fontName="Carlito", fontSize=10.5, leading=13.8, spaceAfter=9)
ADDRESS = ParagraphStyle("address", fontName="Carlito", fontSize=10, leading=12)
SMALL = ParagraphStyle("small", fontName="Carlito", fontSize=7, leading=9)


def combined(path: Path, letters: Sequence[PlainLetter]) -> None:
    """Write one PDF of all."""
    for name, file in (("Carlito", "Carlito-Regular"), ("Carlito-Bold", "Carlito-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("Carlito", "Carlito", "Carlito-Bold", "Carlito", "Carlito-Bold")
    story: list[Flowable] = []
    for letter in letters:
        story += [*_letter(letter), PageBreak()]
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=35 * mm, rightMargin=35 * mm, topMargin=14 * mm).build(story)


def separate(folder: Path, letters: Sequence[PlainLetter]) -> None:
    """Write a PDF of each."""
    for number, letter in enumerate(letters):
        combined(folder / f"{number}.pdf", [letter])


def _letter(letter: PlainLetter) -> list[Flowable]:
    around = head()
    drawing = Drawing(18 * mm, 18 * mm)
    drawing.add(QrCodeWidget(around.qr_text, barWidth=18 * mm, barHeight=18 * mm))
    rows = [[Paragraph(escape(pair[row]), SMALL) for pair in letter.references] for row in (0, 1)]
    return [
        Image(io.BytesIO(around.logo or b""), 40 * mm, 13 * mm, hAlign="LEFT"),
        drawing,
        *(Paragraph(escape(line), SMALL) for line in letter.sender),
        *(Paragraph(escape(line), ADDRESS) for line in letter.address),
        Table(rows, colWidths=35 * mm),
        *(Paragraph(_marked(pieces), BODY) for pieces in (letter.subject, *letter.paragraphs)),
        Paragraph(escape(letter.closing), BODY),
        Image(io.BytesIO(around.signature or b""), 40 * mm, 13 * mm, hAlign="LEFT"),
        *(Paragraph(escape(line), BODY) for line in letter.signed),
        Paragraph(escape(letter.footer), SMALL),
    ]


def _marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in pieces)
