# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of teachers on paper: as it is shown, with its groups and their sums, as a report of one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.grouping import GroupCount, total_of
from app.domain.ids import TeacherId
from app.domain.letters import Letterhead
from app.domain.own_fields import OwnField, OwnKind
from app.domain.report_cells import with_decimals
from app.domain.reports import Cell, Level, Report, ReportColumn, ReportRow, ReportTable, Unit
from app.domain.selections import ColumnKey, TeacherColumn, key_of
from app.progress import Progress
from app.services.group_words import subtotal, total
from app.services.report_files import save_report, table_for_clipboard
from app.services.staff_lists import LOOKED, Groups, Heading, Reading, cells_of, save, summed, sums_line
from app.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.selections import TeacherRow

__all__ = ("CopiedList", "ListPaper", "Reading", "copied", "list_report", "save_as")
_DAYS = frozenset({TeacherColumn.SINCE, TeacherColumn.EMPLOYED_FROM, TeacherColumn.EMPLOYED_UNTIL})
_A_STEP = 500
"""Lines between two reports of how far a copy is."""
_WIDE = {TeacherColumn.NAME: 2.2, TeacherColumn.EMAIL: 2.2, TeacherColumn.STATUS: 1.5}


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What a list is called on paper, and the letterhead above it, whose `on` is the print date."""

    title: str
    letterhead: Letterhead


@dataclass(frozen=True, slots=True)
class CopiedList:
    """A list for the clipboard: as text with tabs and as HTML, and how many lines it has under its headings."""

    text: str
    html: str
    lines: int


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines, read page by page each time they are gone through: the list may be long."""

    reading: Reading
    ids: Sequence[TeacherId]
    columns: Sequence[Heading]
    cells: Sequence[Callable[[TeacherRow], object]]
    groups: Groups
    wording: Wording

    def __len__(self) -> int:
        """Return how many lines there are, headings of groups and the total too."""
        return len(self.ids) + (len(self.groups.groups) + 1 if self.groups.groups else 0)

    def __iter__(self) -> Iterator[ReportRow]:
        """Go through them from the first."""
        keys = [key for key, _ in self.columns]
        found = self.reading.rows(self.ids, keys, Progress())  # who writes the file tells how far it is
        lines = (ReportRow(tuple(_plain(cell(row)) for cell in self.cells)) for row in found)
        if not self.groups.groups:
            yield from lines
            return
        for group in self.groups.groups:
            yield self._sums(subtotal(group, self.groups.column, self.wording), group, Level.GROUP)
            yield from islice(lines, group.people)
        whole = total_of(tuple(self.groups.groups))
        yield self._sums(total(whole.people, self.wording), whole, Level.TOTAL)

    def _sums(self, text: str, group: GroupCount, level: Level) -> ReportRow:
        line = sums_line(text, group.sums, self.columns, self.groups)
        return ReportRow(tuple(map(_plain, line)), level)


@dataclass(frozen=True, slots=True)
class _Told:
    """Lines of which it is told how many were gone through."""

    lines: _Lines
    progress: Progress

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.lines)

    def __iter__(self) -> Iterator[ReportRow]:
        """Go through them from the first; raises Cancelled."""
        total = len(self.lines)
        for done, row in enumerate(self.lines):
            if not done % _A_STEP:
                self.progress.report(done, total, "progress.report")
            yield row
        self.progress.report(total, total, "progress.report")


def list_report(reading: Reading, columns: Sequence[Heading], paper: ListPaper, who: str, wording: Wording) -> Report:
    """Return a list as a report: its lines are read while they are written, as long as `reading` lasts."""
    _, table = _lines(reading, columns, wording)
    school = paper.letterhead.school_name
    return Report("list", paper.title, reading.on, school, reading.profile.name, sentence=who, tables=(table,))


def _lines(reading: Reading, columns: Sequence[Heading], wording: Wording) -> tuple[_Lines, ReportTable]:
    fields = reading.fields()
    sums, column = summed(columns, fields), reading.order.groups
    groups = Groups(TeacherColumn.NAME, (), ()) if column is None else Groups(column, reading.groups(sums), sums)
    lines = _Lines(reading, reading.ids(), columns, cells_of(columns, fields, wording), groups, wording)
    table = ReportTable("people", "", tuple(_column(key, title, fields) for key, title in columns), lines, people=True)
    return lines, with_decimals(table, LOOKED)


def copied(reading: Reading, columns: Sequence[Heading], wording: Wording, progress: Progress) -> CopiedList:
    """Return a list as it is shown, with its groups and their sums, for the clipboard; raises Cancelled.

    What a spreadsheet would run begins with an apostrophe.
    """
    lines, table = _lines(reading, columns, wording)
    text, html = table_for_clipboard(replace(table, rows=_Told(lines, progress)), wording)
    return CopiedList(text, html, len(lines))


def save_as(
    path: Path,
    reading: Reading,
    columns: Sequence[Heading],
    paper: ListPaper | None,
    *,
    wording: Wording,
    who: str,
    progress: Progress,
) -> None:
    """Write a list as `staff_lists.save` does, or with `paper` as a PDF; raises LetterError for a bad logo too."""
    if paper is None:
        save(path, reading, columns, wording=wording, who=who, progress=progress)
    else:
        report = list_report(reading, columns, paper, who, wording)
        save_report(report, path, paper.letterhead, wording, progress)


def _column(key: ColumnKey, title: str, fields: Sequence[OwnField]) -> ReportColumn:
    if isinstance(key, TeacherColumn):
        number, day = bool(summed([(key, title)], ())), key in _DAYS
    else:
        kind = next((field.kind for field in fields if field.id == key), None)
        number, day = kind is OwnKind.NUMBER, kind is OwnKind.DATE
    unit = Unit.HOURS if number else Unit.DAY if day else Unit.TEXT
    return ReportColumn(key_of(key), title, unit, _WIDE.get(key, 1.0) if isinstance(key, TeacherColumn) else 1.0)


def _plain(value: object) -> Cell:
    return value if isinstance(value, (int, float, str, date)) or value is None else str(value)
