# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws tables row by row over any number of pages; nothing of a row is kept once it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.blocks import Run
from app.documents.canvas import GREY, Canvas
from app.documents.fonts import Style
from app.documents.lines import LineBreaker
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tagging import HEADER, Tag, column_head

SIZE, LEADING = 8.5, 10.5
_PAD = 1.0
_GUTTER = 2.5
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in mm, and whether it holds numbers, which align right."""

    title: str
    width: float
    numeric: bool = False


class Table:
    """Draws the rows of one table; cells wrap within their column."""

    def __init__(self, columns: Sequence[Column], left: float, shaper: Shaper) -> None:
        """Place the columns from `left` mm on."""
        self._columns, self._left, self._shaper = columns, left, shaper
        self._breaker = LineBreaker(shaper, shaper.language)
        self._tag = Tag("Table")

    @property
    def width(self) -> float:
        """The width of all columns in mm."""
        return sum(column.width for column in self._columns)

    def height(self, cells: Sequence[str], style: Style = Style.REGULAR) -> float:
        """Return how many mm a row takes."""
        most = max((len(self._wrap(*pair, style)) for pair in zip(cells, self._columns, strict=True)), default=1)
        return most * LEADING / MM + 2 * _PAD

    def row(self, canvas: Canvas, top: float, cells: Sequence[str], style: Style = Style.REGULAR) -> None:
        """Draw one row with a hairline below it."""
        lines, row = [self._wrap(*pair, style) for pair in zip(cells, self._columns, strict=True)], Tag("TR", self._tag)
        self._cells(canvas, top, lines, style, [Tag("TD", row) for _ in lines])
        bottom = top + self.height(cells, style)
        canvas.line(self._left, bottom, self._left + self.width, bottom, width=0.25, color=(0.75, 0.75, 0.75))

    def _cells(
        self, canvas: Canvas, top: float, cells: Sequence[Sequence[str]], style: Style, tags: Sequence[Tag]
    ) -> None:
        x = self._left
        for lines, column, tag in zip(cells, self._columns, tags, strict=True):
            with canvas.tagged(tag):
                for number, line in enumerate(lines):
                    base = top + _PAD + (0.78 * SIZE + number * LEADING) / MM
                    if column.numeric:
                        canvas.text(x + column.width - _GUTTER, base, line, SIZE, style, align="right")
                    else:
                        canvas.text(x, base, line, SIZE, style)
            x += column.width

    def head_height(self) -> float:
        """Return how many mm the headings take."""
        return self.height([column.title for column in self._columns], Style.BOLD)

    def head(self, canvas: Canvas, top: float) -> None:
        """Draw the headings, standing on a firm line; a table begins here."""
        self._tag = Tag("Table")
        self._heads(canvas, top)

    def across(self) -> Tag:
        """Return the tag of a heading that stands across all columns, above the rows it is about."""
        spans = b"/A<</O/Table/Scope/Row/ColSpan %d>>" % len(self._columns)
        return Tag("TH", Tag("TR", self._tag), more=spans)

    def head_again(self, canvas: Canvas, top: float) -> None:
        """Draw the headings of a table that goes on from the page before; they are not read aloud again."""
        with canvas.artifact(HEADER):
            self._heads(canvas, top)

    def _heads(self, canvas: Canvas, top: float) -> None:
        titles = [self._wrap(column.title, column, Style.BOLD) for column in self._columns]
        most = max(len(lines) for lines in titles)
        lines, row = [[""] * (most - len(lines)) + lines for lines in titles], Tag("TR", self._tag)
        self._cells(canvas, top, lines, Style.BOLD, [column_head(row) for _ in lines])
        bottom = top + self.head_height()
        canvas.line(self._left, bottom, self._left + self.width, bottom, width=0.75, color=GREY)

    def _wrap(self, cell: str, column: Column, style: Style) -> list[str]:
        text, room = one_line(cell[:_LONGEST]), (column.width - _GUTTER) * MM
        if self._shaper.width(text, SIZE, style) <= room:
            return [text]
        lines = self._breaker.lines([Run(text, style)], room * 1000 / SIZE)
        return [line.text for line in lines]
