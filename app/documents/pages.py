# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks a letter into pages: no lonely first or last line, and never a signature without text above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Atom:
    """What is never cut in two: a line of text or an image. Heights in mm.

    `gap` is the white above it, left out at the top of a page. `keep` holds it on one page with the next atom.
    `ops` are its PDF operators: of a text where its base line begins, of an image (with `image`) for its box.
    `links` are (left mm, width mm, address); with them `runs` are its operators, apart where a link begins or ends.
    `kind` is the tag of the `block` it is a line of, by its number; of an item also the list it is `within`, and its
    sign. `alt` is read instead of an image. A `row` of a table has nothing but that; `again` is the head of the table,
    which comes above it at the top of a page.
    """

    height: float
    gap: float
    ops: bytes
    x: float
    keep: bool = False
    image: tuple[str, float, float] | None = None
    links: tuple[tuple[float, float, str], ...] = ()
    runs: tuple[tuple[str, bytes], ...] = ()
    kind: str = "P"
    block: int = 0
    within: int = 0
    label: str = ""
    label_ops: bytes = b""
    alt: str = ""
    row: Row | None = None
    again: Atom | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, or a part of one that is higher than a page; `number` counts from 0, the head.

    Of each cell its lines, whose `gap` is how far in mm they begin below the row's top; the row is `wide` mm. `rule` is
    the line below it, in points. `heads` has a letter for each cell: "c" for the head of a column, "r" for that of a
    row, "d" for what these are about. A head `again` stands on a page where its table goes on.
    """

    number: int
    cells: tuple[tuple[Atom, ...], ...]
    wide: float
    rule: float
    heads: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """An atom and the y in mm of its top."""

    atom: Atom
    top: float


def paginate(atoms: Sequence[Atom], first_top: float, next_top: float, bottom: float) -> list[list[Placed]]:
    """Return the atoms page by page."""
    pages: list[list[Placed]] = [[]]
    cursor = first_top
    for atom in atoms:
        cursor = _place(pages, atom, cursor, next_top, bottom)
    return pages


def _place(pages: list[list[Placed]], atom: Atom, cursor: float, next_top: float, bottom: float) -> float:
    """Put an atom below what stands on the last page, or on a new one; return where it ends."""
    page = pages[-1]
    top = cursor + atom.gap if page else cursor
    if top + atom.height > bottom and page and page[-1].atom is not atom.again:
        cut = _last_break(page)
        moved = [placed.atom for placed in page[cut:]]
        del page[cut:]
        pages.append([])
        cursor = next_top
        for other in (*moved, atom):
            if other.again is not None and not pages[-1]:
                pages[-1].append(Placed(other.again, cursor))
                cursor += other.again.height
            cursor = _place(pages, other, cursor, next_top, bottom)
        return cursor
    page.append(Placed(atom, top))
    return top + atom.height


def _last_break(page: Sequence[Placed]) -> int:
    """Return from which atom on the page's end moves along to the next page; its length when nothing does."""
    for cut in range(len(page), 0, -1):
        if not page[cut - 1].atom.keep:
            return cut
    return len(page)
