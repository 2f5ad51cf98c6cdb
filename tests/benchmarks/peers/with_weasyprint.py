# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters by WeasyPrint: a page of HTML each."""

from base64 import b64encode
from collections.abc import Sequence
from html import escape
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from tests.benchmarks.peers.plain_letter import FONTS, Piece, PlainLetter, head, qr_picture

_STYLE = f"""
@font-face {{ font-family: Carlito; src: url({(FONTS / "Carlito-Regular.ttf").as_uri()}) }}
@font-face {{ font-family: Carlito; font-weight: bold; src: url({(FONTS / "Carlito-Bold.ttf").as_uri()}) }}
@page {{ size: A4; margin: 14mm 35mm }}
body {{ font: 10.5pt/13.8pt Carlito }} p {{ margin: 0 0 9pt }} section {{ break-after: page }}
.small {{ font-size: 7pt; line-height: 9pt }} .qr {{ float: right; width: 18mm }} .wide {{ width: 40mm }}
"""


def combined(path: Path, letters: Sequence[PlainLetter]) -> None:
    """Write one PDF of all."""
    body = "".join(map(_section, letters))
    text = f'<html lang="nl"><style>{_STYLE}</style><body>{body}</body></html>'
    HTML(string=text).write_pdf(path, font_config=FontConfiguration())


def separate(folder: Path, letters: Sequence[PlainLetter]) -> None:
    """Write a PDF of each."""
    for number, letter in enumerate(letters):
        combined(folder / f"{number}.pdf", [letter])


def _section(letter: PlainLetter) -> str:
    around = head()
    cells = ["".join(f"<td>{escape(pair[row])}</td>" for pair in letter.references) for row in (0, 1)]
    parts = [
        _picture(qr_picture(), "qr"),
        _picture(around.logo or b"", "wide"),
        *(f'<div class="small">{escape(line)}</div>' for line in letter.sender),
        *(f"<div>{escape(line)}</div>" for line in letter.address),
        f'<table class="small"><tr>{cells[0]}</tr><tr>{cells[1]}</tr></table>',
        *(f"<p>{_marked(pieces)}</p>" for pieces in (letter.subject, *letter.paragraphs)),
        f"<p>{escape(letter.closing)}</p>",
        _picture(around.signature or b"", "wide"),
        *(f"<div>{escape(line)}</div>" for line in letter.signed),
        f'<div class="small">{escape(letter.footer)}</div>',
    ]
    return f"<section>{''.join(parts)}</section>"


def _picture(data: bytes, kind: str) -> str:
    return f'<img class="{kind}" src="data:image/png;base64,{b64encode(data).decode()}">'


def _marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in pieces)
