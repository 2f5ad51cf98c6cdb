# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an editor of letters asks that needs no school: text as blocks and back, pasted text, the page's measures."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.stationery import PLAIN, Stationery
from app.domain.written_letters import Piece, Shape, WrittenBlock
from app.services.stationery_keeping import in_force


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where a letter's parts stand, in mm from the sheet's top-left corner; type sizes in points."""

    width: float
    height: float
    left: float
    measure: float
    subject_top: float
    body_top: float
    body_bottom: float
    footer_top: float
    size: float
    leading: float
    gap: float


def sheet(stationery: Stationery = PLAIN) -> Sheet:
    """Return where the parts of a letter stand on its first page."""
    from app.documents import geometry as at
    from app.documents.pdf import A4

    lay = at.layout_of(in_force(stationery))
    return Sheet(
        *A4, lay.left, lay.measure, lay.subject_value_top, lay.body_top, lay.body_bottom, at.FOOTER_TOP, lay.size,
        lay.leading, lay.gap,
    )  # fmt: skip


def read(body: str) -> tuple[WrittenBlock, ...]:
    """Return the blocks of a template's text; what is wrong in it stays as it is."""
    from app.documents.written import read_written

    return read_written(body)


def as_text(blocks: Sequence[WrittenBlock]) -> str:
    """Return blocks as a template's text; those that were not changed are written as they were."""
    from app.documents.written import write_written

    return write_written(blocks)


def from_html(html: str) -> tuple[WrittenBlock, ...]:
    """Return what was copied elsewhere: words, bold, italic, links, lists, tables; all else of it is dropped."""
    from app.documents.pasted import read_html

    return read_html(html)


def from_lines(text: str) -> tuple[WrittenBlock, ...]:
    """Return pasted lines as paragraphs with the fields written in them; with tabs in all of them they are a table."""
    from app.documents.plain import plain_text
    from app.domain.written_letters import line_pieces, table_of

    rows = [line.split("\t") for line in text.replace("\r", "\n").split("\n") if line.strip()]
    if rows and all(len(row) > 1 for row in rows):
        return (table_of([[line_pieces(plain_text(cell).strip()) for cell in row] for row in rows]),)
    lines = plain_text(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    found = [WrittenBlock(Shape.PARAGRAPH, line_pieces(line.strip())) for line in lines if line.strip()]
    return tuple(found) or (WrittenBlock(Shape.PARAGRAPH, (Piece(" "),)),)
