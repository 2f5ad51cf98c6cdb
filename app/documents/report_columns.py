# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How wide the columns of a report are, and whether its sheet lies upright or on its side: by what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from math import ceil
from typing import NamedTuple

from app.documents.fonts import Style
from app.documents.number_setting import NumberSetter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.domain.report_cells import number_text, row_texts
from app.domain.reports import Level, ReportColumn, ReportTable, Unit
from app.wording import Wording

GUTTER = 3.0
"""mm between one column and the next."""
LONGEST = 300
"""Letters of a cell that are printed."""
SIZES = (8.5, 7.5, 6.5)
"""Points: the first is used unless even a sheet on its side has no room for all columns."""
UPRIGHT, ASIDE = (210.0, 297.0), (297.0, 210.0)
MARGIN = 20.0
_ASIDE = ((SIZES[0], False), (SIZES[1], False), (SIZES[1], True), (SIZES[2], True))
"""Sizes that are tried on a sheet on its side, and whether more lines in a cell are put up with."""
_SAMPLE = 200
_MANY = 99_999.5
"""What a column of numbers has room for when only its first lines were looked at."""
_LEAST, _WIDEST_WORD, _WIDEST_TITLE, _WIDEST = 9.0, 38.0, 30.0, 90.0
_SLACK = 0.1
"""mm that make up for the rounding of widths."""
_LOOKED, _PARTS = 50, 24
"""Of how many texts of a column it is tried how narrow it can be, and in how many steps."""
_RAGGED = 1.1
"""How much more room a text takes on several lines: their ends stay white."""
_SIGNATURE = 55.0
"""What the last column of a table that is signed asks for."""
_COMFORT = 0.7
"""A column of text may be this part of what its longest cells ask before a sheet is laid on its side."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a column asks for, in mm: without its words being cut, and without its cells being broken."""

    least: float
    natural: float
    rigid: bool
    share: float
    title: float = 0.0
    """Its heading on one line, within reason."""
    cells: tuple[float, ...] = ()
    """How wide some of its texts are, each on one line."""

    @property
    def comfort(self) -> float:
        """How narrow it can well be."""
        return self.natural if self.rigid else max(self.least, _COMFORT * self.natural)

    def broken(self, width: float) -> float:
        """Return how badly its texts are broken in so many mm: a high cell is worse than some of two lines."""
        room = max(width - GUTTER, 1.0)
        lines = [max(2, ceil(_RAGGED * cell / room)) for cell in self.cells if cell > room]
        return sum(most * (most - 1) / 2 for most in lines) * max(self.share, 0.1)


class _Step(NamedTuple):
    """A column made narrower by so many mm, and how much worse its texts are broken then."""

    place: int
    taken: float
    broken: float


@dataclass(frozen=True, slots=True)
class Sheeting:
    """How a report is laid out: the sheet in mm, the size of letters in tables, and each table's widths in mm."""

    sheet: tuple[float, float]
    size: float
    widths: tuple[tuple[float, ...], ...]

    @property
    def width(self) -> float:
        """How many mm there are between the margins."""
        return self.sheet[0] - 2 * MARGIN


def lay_sheet(tables: Sequence[ReportTable], words: Wording, shaper: Shaper) -> Sheeting:
    """Choose the sheet, the letters and the widths for these tables, by their headings and first lines."""
    sampled = [_sample(table, words) for table in tables]
    for sheet, size, least in ((UPRIGHT, SIZES[0], False), *((ASIDE, size, least) for size, least in _ASIDE)):
        asked = [_asked(table, texts, words, (shaper, size)) for table, texts in zip(tables, sampled, strict=True)]
        room = sheet[0] - 2 * MARGIN
        wide = (sum(column.least if least else column.comfort for column in columns) for columns in asked)
        if all(one <= room for one in wide):
            break
    return Sheeting(sheet, size, tuple(spread(columns, room) for columns in asked))


def spread(columns: Sequence[Wanted], room: float) -> tuple[float, ...]:
    """Return the widths in mm; together they never take more than `room`."""
    over = sum(column.natural for column in columns) - room
    if over <= 0:
        return _spread_wider(columns, -over)
    if over <= sum(column.natural - column.least for column in columns):
        return _narrowed(columns, over)
    scale = room / sum(column.least for column in columns)
    return tuple(column.least * scale for column in columns)


def _narrowed(columns: Sequence[Wanted], over: float) -> tuple[float, ...]:
    """Take away what is over where that breaks the fewest texts: a column may have one long cell among short ones."""
    widths = [column.natural for column in columns]
    while over > _SLACK / 10:
        steps = [step for place, column in enumerate(columns) for step in _steps(column, place, widths[place], over)]
        taken = min(steps, key=lambda step: (step.broken / step.taken, -step.taken))
        widths[taken.place] -= taken.taken
        over -= taken.taken
    return tuple(widths)


def _steps(column: Wanted, place: int, width: float, over: float) -> Iterator[_Step]:
    """Yield by how much a column can be made narrower, and how much worse its texts are broken then."""
    most, now = min(over, width - column.least), column.broken(width)
    if most > 0:
        parts = max(1, min(_PARTS, int(most)))  # none of less than a millimetre
        for part in range(1, parts + 1):
            yield _Step(place, most * part / parts, column.broken(width - most * part / parts) - now)


def _spread_wider(columns: Sequence[Wanted], spare: float) -> tuple[float, ...]:
    """Divide what is over: first to headings that would be broken, then to columns of text, by their shares."""
    wishes = [max(0.0, column.title - column.natural) for column in columns]
    part = min(1.0, spare / sum(wishes)) if any(wishes) else 0.0
    spare -= part * sum(wishes)
    shares = sum(column.share for column in columns if not column.rigid) or 1.0
    found = []
    for column, wish in zip(columns, wishes, strict=True):
        extra = 0.0 if column.rigid else min(spare * column.share / shares, 0.4 * column.natural + 6)
        found.append(column.natural + part * wish + extra)
    return tuple(found)


def _sample(table: ReportTable, words: Wording) -> list[tuple[list[str], Style]]:
    found = []
    for row in islice(table.rows, _SAMPLE):
        if row.level is not Level.GROUP:
            texts = [one_line(text[:LONGEST]) for text in row_texts(row, table, words)]
            found.append((texts, Style.REGULAR if row.level is Level.LINE else Style.BOLD))
    return found


def _asked(
    table: ReportTable, sampled: Sequence[tuple[list[str], Style]], words: Wording, letters: tuple[Shaper, float]
) -> list[Wanted]:
    setter, size = NumberSetter(letters[0]), letters[1]
    asked = []
    for place, column in enumerate(table.columns):
        cells = [(texts[place], style) for texts, style in sampled if texts[place]]
        wide = sorted(setter.width(text, size, style) for text, style in cells)
        title = max(_words_wide(one_line(column.title), Style.BOLD, setter, size) + _SLACK, _LEAST - GUTTER)
        whole = min(setter.width(one_line(column.title), size, Style.BOLD) + _SLACK, _WIDEST_TITLE)
        if column.unit is not Unit.TEXT:  # neither a number nor a day is broken
            more = _longer(column, words) if len(table.rows) > _SAMPLE else ""
            natural = max([title, setter.width(more, size, Style.BOLD), *wide[-1:]]) + GUTTER + _SLACK
            asked.append(Wanted(natural, natural, True, 0.0, whole + GUTTER))
            continue
        word = sorted(_words_wide(text, style, setter, size) for text, style in cells)
        least = min(max([title, *word[-1:]]), max(_WIDEST_WORD, title)) + GUTTER
        usual = wide[round(0.95 * (len(wide) - 1))] if wide else 0.0
        natural = max(least, min(max(usual + _SLACK, whole) + GUTTER, _WIDEST))
        looked = (*wide[:: 1 + len(wide) // _LOOKED], whole)
        asked.append(Wanted(least, natural, False, column.share, cells=looked))
    if table.signed:
        last = asked[-1]
        asked[-1] = Wanted(last.least, max(last.natural, _SIGNATURE), False, last.share)
    return asked


def _words_wide(text: str, style: Style, setter: NumberSetter, size: float) -> float:
    return max((setter.width(word, size, style) for word in text.split()), default=0.0)


def _longer(column: ReportColumn, words: Wording) -> str:
    """Return what may come behind the lines that were looked at."""
    unit = column.unit
    if unit is Unit.DAY:
        return words.day(date(2000, 11, 30), short=True)
    return number_text(_MANY, unit, words, column.decimals) if unit is not Unit.PERCENT else ""
