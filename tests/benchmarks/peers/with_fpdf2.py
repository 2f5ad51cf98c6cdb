# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters by fpdf2, its cells and its own bold marks."""

import io
from collections.abc import Sequence
from pathlib import Path

from fpdf import FPDF

from tests.benchmarks.peers.plain_letter import FONTS, Piece, PlainLetter, head, qr_picture


def combined(path: Path, letters: Sequence[PlainLetter]) -> None:
    """Write one PDF of all."""
    document = _document()
    for letter in letters:
        _add(document, letter)
    document.output(str(path))


def separate(folder: Path, letters: Sequence[PlainLetter]) -> None:
    """Write a PDF of each."""
    for number, letter in enumerate(letters):
        combined(folder / f"{number}.pdf", [letter])


def _document() -> FPDF:
    document = FPDF(format="A4")
    document.add_font("Carlito", "", str(FONTS / "Carlito-Regular.ttf"))
    document.add_font("Carlito", "B", str(FONTS / "Carlito-Bold.ttf"))
    document.set_margins(35, 14, 35)
    return document


def _add(document: FPDF, letter: PlainLetter) -> None:
    around = head()
    document.add_page()
    document.image(io.BytesIO(around.logo or b""), w=40)
    document.image(io.BytesIO(qr_picture()), x=157, y=14, w=18)
    for size, lines in ((7, letter.sender), (10, letter.address)):
        document.set_font("Carlito", size=size)
        for line in lines:
            document.cell(0, size / 2, line, new_x="LMARGIN", new_y="NEXT")
    document.set_font("Carlito", size=9)
    for row in (0, 1):
        for pair in letter.references:
            document.cell(35, 5, pair[row])
        document.ln()
    document.set_font("Carlito", size=10.5)
    for pieces in (letter.subject, *letter.paragraphs):
        document.multi_cell(0, 5, _marked(pieces), markdown=True, align="L", new_x="LMARGIN", new_y="NEXT")
        document.ln(2.5)
    document.multi_cell(0, 5, letter.closing, new_x="LMARGIN", new_y="NEXT")
    document.image(io.BytesIO(around.signature or b""), w=40)
    for line in letter.signed:
        document.cell(0, 5, line, new_x="LMARGIN", new_y="NEXT")
    document.cell(0, 4, letter.footer)


def _marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"**{text}**" if bold else text for text, bold in pieces)
