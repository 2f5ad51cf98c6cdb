# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview as values: figures, charts and tables, the same on screen, on paper and in a workbook.

Texts are said already, in the user's language; figures stay figures, so that each place writes them in its own way.
Behind whatever is counted stands the selection of people it was counted from: a number opens into them.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from app.domain.board import BoardFigures
from app.domain.selections import TeacherSelection

Cell = str | int | float | date | None


class Unit(StrEnum):
    """How a figure is written."""

    TEXT = "text"
    COUNT = "count"
    HOURS = "hours"
    PERCENT = "percent"
    """In percent, not as a fraction of one."""
    EUROS = "euros"
    DAY = "day"


class Level(StrEnum):
    """What a line of a table is: a line, the heading of a group, what a group adds up to, or all."""

    LINE = "line"
    GROUP = "group"
    SUBTOTAL = "subtotal"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """One column; `share` is its width relative to the other columns."""

    key: str
    title: str
    unit: Unit = Unit.TEXT
    share: float = 1.0
    decimals: int | None = None
    """Of HOURS how many decimals each number has at least, so that they stand below each other; None as it needs."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line; `who` are the people behind it, `behind` those behind one of its cells, by the column's key."""

    cells: tuple[Cell, ...]
    level: Level = Level.LINE
    who: TeacherSelection | None = None
    behind: tuple[tuple[str, TeacherSelection], ...] = ()


class Rows(Protocol):
    """Lines that can be gone through more than once: a tuple, or read page by page from the school."""

    def __len__(self) -> int:
        """Return how many there are."""

    def __iter__(self) -> Iterator[ReportRow]:
        """Go through them from the first."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """One table. `people` says that its lines are persons: a row's `who` opens that person."""

    key: str
    title: str
    columns: tuple[ReportColumn, ...]
    rows: Rows = ()
    people: bool = False
    empty: str = ""
    """What stands instead of a table without lines."""
    signed: bool = False
    """Whether its lines are signed on paper, in the last column: it is wide, and they are high enough to write in."""
    paper: "ReportTable | None" = None
    """How it is printed, where it has columns apart that other software needs and people read as one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One large figure, with what it was before where a trend is shown, and the people behind it."""

    key: str
    label: str
    value: Cell
    unit: Unit = Unit.COUNT
    before: Cell = None
    before_label: str = ""
    who: TeacherSelection | None = None
    """The people that were counted: just as many as the figure says, or of which it is a share."""
    behind: TeacherSelection | None = None
    """Of a figure of something else, activities or hours, the people whose these are."""


class ChartKind(StrEnum):
    """How a chart is drawn."""

    SHARES = "shares"
    """A bar for each label, divided in the series."""
    BARS = "bars"
    """A bar for each label and series, beside each other."""
    LINE = "line"
    """A line for each series; labels are days."""


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values of a chart, as many as there are labels; None where nothing is known."""

    label: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ReportChart:
    """One chart; `told` says in a sentence what is to be seen, for who cannot see it. Its table shows the same."""

    key: str
    title: str
    kind: ChartKind
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.COUNT
    told: str = ""
    days: tuple[date, ...] = ()
    """Of a LINE the day of each label."""


@dataclass(frozen=True, slots=True)
class Report:
    """One overview on a day; `sentence` is its filter in words, `notes` what must be known to read it."""

    key: str
    title: str
    on: date
    school: str
    register: str
    sentence: str = ""
    figures: tuple[Figure, ...] = ()
    charts: tuple[ReportChart, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    notes: tuple[str, ...] = ()
    asked: Collection[str] = field(default_factory=tuple)
    """Keys of what this overview can be asked beside a day: "period", "group_by", "filter"."""
    settles: BoardFigures | None = None
    """The figures that are kept as those of their day when it leaves the program, where it is for others."""
    caution: str = ""
    """What is asked before it leaves the program: a sentence; "" when nothing is."""
    close_to: frozenset[date] = frozenset()
    """The days that `caution` is about: their figures, which went out before, differ from these by few people."""
    read_at: datetime | None = field(default=None, compare=False)
    """When the school began to be read for it; None while it was not."""
    shorter: Callable[[int], tuple[ReportTable, ...]] | None = field(default=None, compare=False)
    """Of what is one page on paper the tables with at most about so many lines; None where there may be more pages."""


def total_of(rows: Iterable[ReportRow]) -> ReportRow | None:
    """Return the line that adds up all, where a table has one."""
    return next((row for row in rows if row.level is Level.TOTAL), None)
