# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks a letter into pages: no lonely first or last line, and never a signature without text above it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Atom:
    """What is never cut in two: a line of text or an image. Heights in mm.

    `gap` is the white above it, left out at the top of a page. `keep` holds it on one page with the next atom.
    `ops` are its PDF operators: of a text where its base line begins, of an image (with `image`) for its box.
    `links` are (left mm, width mm, address); with them `runs` are its operators, apart where a link begins or ends.
    `kind` is the tag of the `block` it is a line of, by its number; of an item also the list it is `within`, and its
    sign. `alt` is read instead of an image.
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
        cursor += atom.gap if pages[-1] else 0.0
        if cursor + atom.height > bottom and pages[-1]:
            page = pages[-1]
            cut = _last_break(page)
            moved = [placed.atom for placed in page[cut:]]
            del page[cut:]
            pages.append([])
            cursor = next_top
            for other in moved:
                cursor += other.gap if pages[-1] else 0.0
                pages[-1].append(Placed(other, cursor))
                cursor += other.height
            cursor += atom.gap if pages[-1] else 0.0
        pages[-1].append(Placed(atom, cursor))
        cursor += atom.height
    return pages


def _last_break(page: Sequence[Placed]) -> int:
    """Return from which atom on the page's end moves along to the next page; its length when nothing does."""
    for cut in range(len(page), 0, -1):
        if not page[cut - 1].atom.keep:
            return cut
    return len(page)
