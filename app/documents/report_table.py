# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sets a table of a report line by line, so that a hundred thousand take no more memory than ten.

A line is measured and set once; its cells go to the page as ready operators, each with its tag. The heading of a group
stands above a line of it, and what a group adds up to below one: neither is ever alone on a page.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from app.documents.blocks import Run
from app.documents.canvas import Canvas, show
from app.documents.fonts import Style
from app.documents.lines import LineBreaker
from app.documents.number_setting import NumberSetter
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.report_columns import GUTTER, LONGEST, MARGIN
from app.documents.shaping import SOFT_HYPHEN, Shaped, Shaper
from app.documents.tagging import HEADER, Tag, column_head
from app.domain.report_cells import group_title, is_numeric, row_texts
from app.domain.reports import Level, ReportRow, ReportTable
from app.wording import Wording

_PAD = 1.0
_SIGNED = 9.0
"""The height in mm of a line that is signed."""
_LEADING = 1.235
_HARDLY = 0.01
"""Points that a text may be too wide: the widest one was measured, and its column made so."""
_MOST_LINES = 12
_KNOWN = 4_000
"""Cells that are kept as they were set; more would be names, which come once."""
_TOGETHER = 6
"""A table of at most so many lines is not divided over pages."""
_MOST_KEPT = 9
_BEGIN = 3
"""No table or group begins with fewer lines at the foot of a page, its heading counted, nor ends with fewer on top."""
_TINT = b"/Artifact BMC q 0.93 g %.2f %.2f %.2f %.2f re f Q EMC"
_RULE = b"/Artifact BMC q %s %.2f %.2f m %.2f %.2f l S Q EMC"
_HAIR, _THIN, _FIRM = b"0.25 w 0.75 G", b"0.5 w 0.2 G", b"0.75 w 0.38 G"

Again = Callable[[Canvas, float], float]
SetCell = list[tuple[float, float, bytes]]
"""Of each line in a cell the left in points, how far its base line is below the row's top, and its operators."""


@dataclass(slots=True)
class Strip:
    """A strip across the page that is never cut: its height in mm and how to draw it from its top.

    `keep` mm must be free below it too. `again` draws what comes above it at the top of a page (the headings of its
    table), and returns how many mm that takes. `lines` counts how far the work is. A `white` one is left out there.
    """

    height: float
    draw: Callable[[Canvas, float], None]
    keep: float = 0.0
    again: Again | None = None
    lines: int = 0
    white: bool = False


class ReportLines:
    """Makes the strips of one table."""

    def __init__(
        self, table: ReportTable, widths: Sequence[float], size: float, shaper: Shaper, words: Wording
    ) -> None:
        """Set it in columns of these mm, in letters of `size` points."""
        self._table, self._widths, self._size, self._shaper, self._words = table, widths, size, shaper, words
        self._numbers, self._first = NumberSetter(shaper), _PAD * MM + 0.78 * size
        self._breaker = LineBreaker(shaper, shaper.language)
        self._numeric = [is_numeric(column.unit) for column in table.columns]
        self._lefts = [MARGIN + sum(widths[:place]) for place in range(len(widths))]
        self._edges = MARGIN * MM, (MARGIN + sum(widths)) * MM
        self._known: dict[tuple[str, int, Style], tuple[SetCell, int]] = {}
        self._tag = Tag("Table")
        self._body: tuple[Canvas | None, Tag] = (None, self._tag)
        self._heads, self._head_height = self._set([column.title for column in table.columns], Style.BOLD, above=True)

    def strips(self) -> Iterator[Strip]:
        """Yield the headings and all lines from the first to the last."""
        again: Again = self._head_again
        head: Strip | None = Strip(self._head_height, self._draw_head)
        for rows in chunks(self._table.rows):
            made = []
            for row in rows:
                if row.level in {Level.GROUP, Level.TOTAL}:
                    again = self._head_again
                made.append(self._strip(row, again))
                if row.level is Level.GROUP:
                    again = partial(self._group_again, group_title(row, self._table, self._words))
            below = 0.0
            for strip in reversed(made):
                strip.keep, below = below, below + strip.height
            if head is not None:
                head.keep = below
                yield head
                head = None
            yield from made

    def _strip(self, row: ReportRow, again: Again) -> Strip:
        if row.level is Level.GROUP and not any(cell not in {None, ""} for cell in row.cells[1:]):
            return self._group(group_title(row, self._table, self._words), again)
        texts = row_texts(row, self._table, self._words)
        cells, height = self._set(texts, Style.REGULAR if row.level is Level.LINE else Style.BOLD)
        if self._table.signed:
            height = max(height, _SIGNED)
        return Strip(height, partial(self._draw, cells, height, row.level), 0.0, again, 1)

    def _group(self, title: str, again: Again) -> Strip:
        ops, height = self._across(title)
        return Strip(height, partial(self._draw_group, ops, height), 0.0, again, 1)

    def _across(self, title: str) -> tuple[SetCell, float]:
        """Set a text that stands across all columns."""
        lines = self._broken(one_line(title[:LONGEST]), sum(self._widths) - GUTTER, Style.BOLD)
        return self._placed(lines, self._edges[0], None), len(lines) * self._leading + 2 * _PAD

    @property
    def _leading(self) -> float:
        return _LEADING * self._size / MM

    def _set(self, texts: Sequence[str], style: Style, *, above: bool = False) -> tuple[list[SetCell], float]:
        """Return the cells of a row and its height in mm; `above` lets them stand on its bottom."""
        found, most = [], 1
        for place, text in enumerate(texts):
            known = self._known.get((text, place, style))
            if known is None:
                if len(self._known) > _KNOWN:
                    self._known.clear()
                known = self._known[text, place, style] = self._cell(text, place, style)
            found.append(known)
            most = max(most, known[1])
        if above:
            step = self._leading * MM
            down = [((most - count) * step, cell) for cell, count in found]
            cells = [[(x, dy + more, ops) for x, dy, ops in cell] for more, cell in down]
        else:
            cells = [cell for cell, _ in found]
        return cells, most * self._leading + 2 * _PAD

    def _cell(self, text: str, place: int, style: Style) -> tuple[SetCell, int]:
        text, room = one_line(text[:LONGEST]), self._widths[place] - GUTTER
        right = (self._lefts[place] + room) * MM if self._numeric[place] else None
        if not text:
            return [], 1
        if right is not None and " " not in text:
            word = self._numbers.word(text, style)
            wide, most = word.width * self._size / 1000, room * MM
            size = (
                self._size if wide <= most + _HARDLY else self._size * most / wide
            )  # a number is never broken, but smaller
            cell = (right - min(wide, most), self._first, show((word, self._shaper.word(" ", style)), size))
            return [cell], 1
        lines = self._broken(text, room, style)
        return self._placed(lines, self._lefts[place] * MM, right), len(lines)

    def _broken(self, text: str, room: float, style: Style) -> list[tuple[float, bytes]]:
        """Return the lines of a text in so many mm: how wide in points, and operators."""
        space = self._shaper.word(" ", style)  # keeps it from being read as one word with what follows
        parts: list[Shaped] = []
        for word in text.split(" "):  # word by word: most are known, other than most cells
            parts += (self._numbers.word(word, style), space)
        wide = (sum([part.width for part in parts]) - space.width) * self._size / 1000
        if wide <= room * MM + _HARDLY:
            return [(wide, show(parts, self._size))]
        lines = self._breaker.lines([Run(text, style)], room * MM * 1000 / self._size)
        if len(lines) > _MOST_LINES:
            cut = lines[_MOST_LINES - 1].text.removesuffix(SOFT_HYPHEN)[:-1] + "…"
            last = self._shaper.word(cut, style)
            shown = [(line.width, line.parts) for line in lines[: _MOST_LINES - 1]] + [(last.width, (last, space))]
        else:
            shown = [(line.width, line.parts) for line in lines]
        return [(width * self._size / 1000, show(parts, self._size)) for width, parts in shown]

    def _placed(self, lines: Sequence[tuple[float, bytes]], left: float, right: float | None) -> SetCell:
        step = self._leading * MM
        return [
            (left if right is None else right - width, self._first + number * step, ops)
            for number, (width, ops) in enumerate(lines)
        ]

    def _rows_of(self, canvas: Canvas) -> Tag:
        """Return the tag of the table's lines on this page: each page has its own, so that none grows long."""
        if self._body[0] is not canvas:
            self._body = canvas, Tag("TBody", self._tag)
        return self._body[1]

    def _draw(self, cells: Sequence[SetCell], height: float, level: Level, canvas: Canvas, top: float) -> None:
        above, out = Tag("TR", self._rows_of(canvas)), []
        start = (canvas.height - top) * MM
        left, right = self._edges
        if level is Level.GROUP:
            out.append(_TINT % (left, start - height * MM, right - left, height * MM))
        elif level is not Level.LINE:
            out.append(_RULE % (_FIRM if level is Level.TOTAL else _THIN, left, start, right, start))
        self._put(canvas, out, cells, start, [Tag("TD", above) for _ in cells])
        end = start - height * MM
        out.append(_RULE % (_HAIR, left, end, right, end))
        canvas.raw(b"\n".join(out))

    def _put(
        self, canvas: Canvas, out: list[bytes], cells: Sequence[SetCell], start: float, tags: Sequence[Tag]
    ) -> None:
        place = len(canvas.tags)
        canvas.tags += tags
        for cell, tag in zip(cells, tags, strict=True):
            out.append(tag.begin(place))
            place += 1
            out += [b"BT %.2f %.2f Td %s ET" % (x, start - down, ops) for x, down, ops in cell]
            out.append(b"EMC")

    def _draw_group(self, cell: SetCell, height: float, canvas: Canvas, top: float) -> None:
        spans = b"/A<</O/Table/Scope/Row/ColSpan %d>>" % len(self._widths)
        tag = Tag("TH", Tag("TR", self._rows_of(canvas)), more=spans)
        start, (left, right) = (canvas.height - top) * MM, self._edges
        out = [_TINT % (left, start - height * MM, right - left, height * MM)]
        self._put(canvas, out, [cell], start, [tag])
        canvas.raw(b"\n".join(out))

    def _draw_head(self, canvas: Canvas, top: float) -> None:
        row = Tag("TR", Tag("THead", self._tag))
        self._draw_heads(canvas, top, [column_head(row) for _ in self._heads])

    def _draw_heads(self, canvas: Canvas, top: float, tags: Sequence[Tag]) -> None:
        start, out = (canvas.height - top) * MM, list[bytes]()
        if tags:
            self._put(canvas, out, self._heads, start, tags)
        else:
            out += [b"BT %.2f %.2f Td %s ET" % (x, start - down, ops) for cell in self._heads for x, down, ops in cell]
        end = start - self._head_height * MM
        rule = _RULE if tags else b"q %s %.2f %.2f m %.2f %.2f l S Q"
        out.append(rule % (_FIRM, self._edges[0], end, self._edges[1], end))
        canvas.raw(b"\n".join(out))

    def _head_again(self, canvas: Canvas, top: float) -> float:
        """Draw the headings of a table that goes on from the page before; they are not read aloud again."""
        with canvas.artifact(HEADER):
            self._draw_heads(canvas, top, ())
        return self._head_height

    def _group_again(self, title: str, canvas: Canvas, top: float) -> float:
        """The same, with what the group is called that goes on."""
        top += self._head_again(canvas, top)
        cell, height = self._across(self._words.say("report_file.goes_on", {"group": title}))
        start, (left, right) = (canvas.height - top) * MM, self._edges
        with canvas.artifact(HEADER):
            canvas.raw(b"q 0.93 g %.2f %.2f %.2f %.2f re f Q" % (left, start - height * MM, right - left, height * MM))
            canvas.raw(b"\n".join(b"BT %.2f %.2f Td %s ET" % (x, start - down, ops) for x, down, ops in cell))
        return self._head_height + height


def chunks(rows: Iterable[ReportRow]) -> Iterator[list[ReportRow]]:
    """Yield the lines that belong on one page together.

    That is the first few of a table or a group, and the last few with what they add up to.
    """
    waiting: list[ReportRow] = []
    begun, before = 0, Level.LINE
    whole = isinstance(rows, tuple) and len(rows) <= _TOGETHER
    for row, after in _with_next(rows):
        if waiting and not whole and (_parts(begun, before, row, after) or len(waiting) >= _MOST_KEPT):
            yield waiting
            waiting = []
        begun = 1 if row.level is Level.GROUP or before is Level.SUBTOTAL else begun + 1
        before = row.level
        waiting.append(row)
    if waiting:
        yield waiting


def _with_next(rows: Iterable[ReportRow]) -> Iterator[tuple[ReportRow, Sequence[ReportRow]]]:
    """Yield each line with those that come next, as far as is looked ahead."""
    ahead: deque[ReportRow] = deque()
    for row in rows:
        ahead.append(row)
        if len(ahead) == _BEGIN:
            yield ahead.popleft(), ahead
    while ahead:
        yield ahead.popleft(), ahead


def _parts(begun: int, before: Level, row: ReportRow, after: Sequence[ReportRow]) -> bool:
    """Return whether a page may end above a line: when enough stands above it, and comes with it."""
    if row.level is Level.GROUP:
        return before is not Level.GROUP
    if begun < _BEGIN or row.level is not Level.LINE or len(after) < _BEGIN - 1:
        return False
    return after[0].level is Level.LINE and after[1].level is not Level.GROUP
