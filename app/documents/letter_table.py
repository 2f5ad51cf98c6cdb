# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sets a table of a letter in rows: as wide as the text, its columns by what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.documents.blocks import Run
from app.documents.canvas import show
from app.documents.fonts import Style
from app.documents.geometry import Layout
from app.documents.lines import LineBreaker, SetLine
from app.documents.pages import Atom, Row
from app.documents.pdf import MM

_GUTTER = 4.0
"""mm between two columns."""
_ABOVE, _BELOW = 1.2, 0.4
"""mm of white in a row above and below its lines, which have some below their letters as it is."""
_SHORT = 5_000
"""A cell no wider than so many thousandths of the font size is not broken where it can be helped: "28 uur"."""
_WIDEST_WORD = 0.4
"""The part of the table's width that one word may claim; a longer one is broken."""
_HEAD_RULE, _RULE = 0.75, 0.25
"""Points."""
_MOST_HEAD = 0.3
"""The part of a page that a head may take to be repeated on it."""
Cells = Sequence[Sequence[Run]]


def shared_widths(columns: Sequence[tuple[float, float]], room: float) -> list[float]:
    """Return how wide each column becomes, together `room`, as in the editor.

    Of each is told how wide its widest word is, and all it holds on one line; in any unit.
    """
    wanted = [whole for _word, whole in columns]
    if sum(wanted) <= room:
        # Columns without a word share alike.
        total = sum(wanted) or len(wanted)
        return [room * (one if any(wanted) else 1) / total for one in wanted]
    least = [min(word, room * _WIDEST_WORD) for word, _whole in columns]
    if sum(least) >= room:
        return [room * one / sum(least) for one in least]
    more = [max(0.0, whole - one) for whole, one in zip(wanted, least, strict=True)]
    part = (room - sum(least)) / sum(more)
    return [one + extra * part for one, extra in zip(least, more, strict=True)]


@dataclass(slots=True)
class _Setting:
    """A table while it is set: where each column begins and how wide it is, in mm."""

    block: int
    aligns: Sequence[str]
    lefts: list[float]
    widths: list[float]
    headless: bool
    again: Atom | None = None


class TableSetter:
    """Sets the tables of the letters of one round."""

    def __init__(self, at: Layout, breaker: LineBreaker) -> None:
        """Set them in the text's measure and type."""
        self._at, self._breaker = at, breaker
        self._unit = at.size / 1000 / MM
        """mm of a thousandth of the font size."""
        self._page = at.body_bottom - at.next_body_top

    def atoms(self, rows: Sequence[Cells], aligns: Sequence[str], block: int, gap: float) -> list[Atom]:
        """Return a table's rows, its head first; one without a word in its head has none. `gap` mm stand above it."""
        if not rows:
            return []
        headless = not any(run.text.strip() for cell in rows[0] for run in cell)
        rows = [[_bold(cell) for cell in rows[0]], *rows[1:]]
        made = self._placed(rows, aligns, block, headless=headless)
        found: list[Atom] = []
        if not headless:
            found = self._row(made, rows[0], 0, last=len(rows) == 1)
            if len(found) == 1 and found[0].height < self._page * _MOST_HEAD and found[0].row is not None:
                made.again = replace(found[0], gap=0.0, row=replace(found[0].row, again=True))
        for number, row in enumerate(rows[1:], 1):
            found += self._row(made, row, number)
        found[0] = replace(found[0], gap=gap)
        return found

    def _placed(self, rows: Sequence[Cells], aligns: Sequence[str], block: int, *, headless: bool) -> _Setting:
        told = [[self._told(cell) for cell in column] for column in zip(*rows, strict=True)]
        columns = [(max(word for word, _ in one), max(whole for _, whole in one)) for one in told]
        room = self._at.measure - _GUTTER * (len(columns) - 1)
        # A hair more than it takes, or what just fits would be broken where sums are rounded.
        widths = [wide * self._unit + 0.01 for wide in shared_widths(columns, (room - 0.2) / self._unit)]
        lefts = [self._at.left + sum(widths[:place]) + place * _GUTTER for place in range(len(widths))]
        return _Setting(block, aligns, lefts, widths, headless)

    def _told(self, cell: Sequence[Run]) -> tuple[float, float]:
        word, whole = self._breaker.widths(cell)
        return (whole if whole <= _SHORT else word), whole

    def _row(self, made: _Setting, cells: Cells, number: int, *, last: bool = False) -> list[Atom]:
        """Return a row as one, or line by line when it is higher than a page."""
        texts = [self._lines(made, column, cell) for column, cell in enumerate(cells)]
        high = self._at.leading / MM
        most = max(1, *map(len, texts))
        whole = most * high + _ABOVE + _BELOW
        room = self._page - (made.again.height if made.again is not None else 0.0)
        steps = [range(most)] if whole <= room else [range(step, step + 1) for step in range(most)]
        rule = _RULE if number else _HEAD_RULE
        found = []
        for step in steps:
            first, end = step.start == 0, step.stop == most
            top = _ABOVE if first else 0.0
            shown = tuple(
                tuple(replace(line, gap=top + place * high) for place, line in enumerate(text[step.start : step.stop]))
                for text in texts
            )
            wide = made.lefts[-1] + made.widths[-1] - self._at.left
            row = Row(number, shown, wide, rule if end else 0.0, heads=self._heads(made, number, len(cells)))
            height = len(step) * high + top + (_BELOW if end else 0.0)
            keep = number == 0 and end and not last
            found.append(
                Atom(
                    height,
                    0.0,
                    b"",
                    self._at.left,
                    keep,
                    block=made.block,
                    row=row,
                    again=made.again if number else None,
                )
            )
        return found

    def _heads(self, made: _Setting, number: int, count: int) -> str:
        """Return of each cell what it is: "c" the head of its column, "r" of its row, "d" what they are about."""
        if number == 0:
            return "c" * count
        return "r" + "d" * (count - 1) if made.headless and count > 1 else "d" * count

    def _lines(self, made: _Setting, column: int, runs: Sequence[Run]) -> list[Atom]:
        wide = made.widths[column]
        lines = self._breaker.lines(runs, wide / self._unit)
        return [
            self._line(line, made.lefts[column] + _indent(made.aligns[column], wide, line, self._unit))
            for line in lines
        ]

    def _line(self, line: SetLine, left: float) -> Atom:
        links = tuple((left + a * self._unit, (b - a) * self._unit, target) for a, b, target in line.links)
        runs = tuple((target, show(parts, self._at.size)) for target, parts in line.runs) if links else ()
        return Atom(self._at.leading / MM, 0.0, show(line.parts, self._at.size), left, links=links, runs=runs)


def _indent(align: str, wide: float, line: SetLine, unit: float) -> float:
    """Return how many mm a line begins right of its column's edge."""
    free = max(0.0, wide - line.width * unit)
    return {"right": free, "center": free / 2}.get(align, 0.0)


def _bold(cell: Sequence[Run]) -> list[Run]:
    return [replace(run, style=Style(run.style | Style.BOLD)) for run in cell]
