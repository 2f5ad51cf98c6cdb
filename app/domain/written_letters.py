# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's text as one writes it: paragraphs, headings and items of pieces, without a sign of Markdown in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

HARD_BREAK = "\u2028"
"""Stands in a piece's text where a new line begins; nothing printed can hold it otherwise."""
SOFT_BREAK = "\n"
"""Stands where the text goes on, but a line ends that is left out as a whole when a field in it is empty."""
_FIELD = re.compile(r"\{\{(.*?)\}\}")
_BREAKS = (SOFT_BREAK, HARD_BREAK)
_PARTS = re.compile(f"[ {SOFT_BREAK}{HARD_BREAK}]|[^ {SOFT_BREAK}{HARD_BREAK}]+")


class Shape(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one style, or a field when `field` is what stands between its braces; `link` is where it leads."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    link: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """One block of the text.

    `level` is that of a heading, or how deep an item lies, from 1. An item with a sign is a `lead`; without, it goes
    on with the item above. `begins` says that a new list begins here. `source` is how it was written before, with the
    empty lines above it, and `known` what `mark` of it was then: as long as that is so, it is written the same again.
    A table has `rows` of cells, its head first, and says of each of its `columns` how it is set: "left", "center",
    "right", or "" for nothing said.
    """

    shape: Shape
    pieces: tuple[Piece, ...]
    level: int = 0
    ordered: bool = False
    number: int = 0
    lead: bool = False
    begins: bool = False
    source: str = ""
    known: str = ""
    rows: tuple[tuple[tuple[Piece, ...], ...], ...] = ()
    columns: tuple[str, ...] = ()

    def mark(self) -> str:
        """Return a text that is the same for blocks that say the same in the same shape."""
        told = _told(self.words())
        if self.shape is Shape.TABLE:
            return repr((self.columns, [[_told(cell_words(cell)) for cell in row] for row in self.rows]))
        return repr((self.shape.value, self.level, self.ordered, self.number, self.lead, self.begins, told))

    def words(self) -> tuple[Piece, ...]:
        """Return its pieces as they can be written; a heading is bold as it is."""
        heading = self.shape is Shape.HEADING
        return tidied(tuple(replace(one, bold=False) for one in self.pieces) if heading else self.pieces)

    def plain(self) -> str:
        """Return its text with fields as they are written."""
        return "".join("{{" + one.field + "}}" if one.field else one.text for one in self.pieces)

    def flat(self) -> tuple[Piece, ...]:
        """Return its pieces; of a table those of all its cells, behind each other."""
        cells = [cell for row in self.rows for cell in row if cell]
        return self.pieces or tuple(
            one for place, cell in enumerate(cells) for one in ((Piece(" "),) * bool(place)) + cell
        )


def table_of(rows: Sequence[Sequence[Sequence[Piece]]], columns: Sequence[str] = ()) -> WrittenBlock:
    """Return a table of cells, every row as long as the longest; what a cell has in lines comes on one."""
    wide = max(map(len, rows), default=0)
    filled = tuple(tuple(cell_words(tuple(cell)) for cell in (*row, *([()] * (wide - len(row))))) for row in rows)
    return WrittenBlock(Shape.TABLE, (), rows=filled, columns=(*columns, *[""] * wide)[:wide])


def cell_words(cell: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces of a cell as they can be written: on one line."""
    broken = str.maketrans(SOFT_BREAK + HARD_BREAK, "  ")
    return tidied(tuple(one if one.field else replace(one, text=one.text.translate(broken)) for one in cell))


def _told(pieces: tuple[Piece, ...]) -> list[tuple[str, bool, bool, str, str]]:
    return [(one.text, one.bold, one.italic, one.link, one.field) for one in pieces]


def line_pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a line that has fields and no Markdown: a letter's subject."""
    parts = _FIELD.split(text)
    found = [Piece(field=part) if place % 2 else Piece(part) for place, part in enumerate(parts)]
    return tuple(one for one in found if one.text or one.field)


@lru_cache(maxsize=2048)  # an editor asks for all of a letter at each key, and most of it is as it was
def tidied(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces as they can be written: no spaces at the ends of lines, styles without spaces at their edges.

    Pieces of one style are joined; each field stays one.
    """
    cells = [cell for one in pieces for cell in _cells(one)]
    cells = _spaces_dressed(_ends_trimmed(cells))
    joined: list[Piece] = []
    for one in cells:
        if joined and not one.field and not joined[-1].field and _style(joined[-1]) == _style(one):
            joined[-1] = replace(one, text=joined[-1].text + one.text)
        else:
            joined.append(one)
    return tuple(joined)


def _cells(one: Piece) -> list[Piece]:
    """Return a piece for every word, space and line end; line ends have no style, fields no link."""
    if one.field:
        return [replace(one, text="", link="")]
    return [Piece(part) if part in _BREAKS else replace(one, text=part) for part in _PARTS.findall(one.text)]


def _ends_trimmed(cells: list[Piece]) -> list[Piece]:
    """Return the cells without spaces beside line ends, and with one line end where there are more."""
    kept: list[Piece] = []
    for one in cells:
        if one.text == " " and (not kept or kept[-1].text in _BREAKS) and not (kept and kept[-1].field):
            continue
        if one.text in _BREAKS and not one.field:
            while kept and kept[-1].text == " ":
                kept.pop()
            if kept and kept[-1].text in _BREAKS and not kept[-1].field:
                one = Piece(max(one.text, kept.pop().text))  # noqa: PLW2901 - the stronger of the two
            if not kept:
                continue
        kept.append(one)
    while kept and not kept[-1].field and kept[-1].text in {" ", *_BREAKS}:
        kept.pop()
    return kept


def _spaces_dressed(cells: list[Piece]) -> list[Piece]:
    """Return the cells with spaces styled only where the words on both their sides are."""
    dressed: list[Piece] = []
    for place, one in enumerate(cells):
        if one.text != " ":
            dressed.append(one)
            continue
        before = dressed[-1] if dressed else Piece()
        places = range(place + 1, len(cells))
        after = next((cells[later] for later in places if cells[later].text != " "), Piece())
        link = before.link if before.link == after.link else ""
        dressed.append(Piece(" ", before.bold and after.bold, before.italic and after.italic, link))
    return dressed


def _style(one: Piece) -> tuple[bool, bool, str]:
    return one.bold, one.italic, one.link
