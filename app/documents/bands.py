# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Strips that lie below each other across pages and are never cut: a line of text, a row of a table, a chart."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from app.documents.canvas import Canvas
from app.documents.fonts import Style
from app.documents.outline import Mark
from app.documents.shaping import Shaper
from app.documents.tables import Table


@dataclass(frozen=True, slots=True)
class Band:
    """A strip across the page that is never cut: its height in mm and how to draw it from its top.

    `keep` mm must be free below it too; `table` repeats its headings at the top of a following page. `marks` are
    bookmarks to the page it comes on.
    """

    height: float
    draw: Callable[[Canvas, float], None]
    keep: float = 0.0
    table: Table | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(slots=True)
class Sheet:
    """A page with what is drawn on it, and the bookmarks to it."""

    canvas: Canvas
    marks: list[Mark] = field(default_factory=list)


def row_band(table: Table, cells: Sequence[str], style: Style = Style.REGULAR, keep: float = 0.0) -> Band:
    """Return a row of a table as a strip."""

    def draw(canvas: Canvas, top: float) -> None:
        table.row(canvas, top, cells, style)

    return Band(table.height(cells, style), draw, keep, table)


def lay_out(
    bands: Iterable[Band], shaper: Shaper, first: tuple[Canvas, float], *, top: float, bottom: float
) -> Iterator[Sheet]:
    """Yield the pages that strips fill, from `top` mm to `bottom`; the first is a canvas with a top of its own.

    A strip higher than a page has one for itself.
    """
    sheet, at = Sheet(first[0]), first[1]
    fresh = True
    for band in bands:
        if at + band.height + band.keep > bottom and not fresh:
            yield sheet
            sheet, at = Sheet(Canvas(shaper)), top
            if band.table is not None:
                band.table.head_again(sheet.canvas, at)
                at += band.table.head_height()
        sheet.marks += band.marks
        band.draw(sheet.canvas, at)
        at += band.height
        fresh = False
    yield sheet
