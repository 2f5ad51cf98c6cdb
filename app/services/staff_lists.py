# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of teachers as a file: the columns that are shown, in their order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path
from typing import NoReturn

from app.domain.grouping import SUMMED, GroupCount, total_of
from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnField, OwnKind, held_by
from app.domain.registers import RegisterProfile
from app.domain.report_cells import decimals_of
from app.domain.selections import BESIDE, ColumnKey, Order, TeacherColumn, TeacherRow, TeacherSelection
from app.errors import InvalidValue
from app.exchange.export import Evened, write_rows_csv, write_rows_xlsx
from app.persistence import grouping, own_fields, rows
from app.persistence.database import Opened
from app.persistence.renewal_needs import Weeks
from app.persistence.repositories.kinds import chunks
from app.progress import Progress
from app.services.group_words import subtotal, total
from app.wording import Wording

Heading = tuple[ColumnKey, str]
Line = list[object]


ENDINGS = (".xlsx", ".csv")
LOOKED = 1_000
"""Lines of a long list that are looked at for how its numbers are written."""
_STEP = "progress.report"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a list holds, read from one state of the school while the file is written: who first, then their lines."""

    connection: Opened
    selection: TeacherSelection
    profile: RegisterProfile
    on: date
    order: Order
    weeks: Weeks

    def fields(self) -> list[OwnField]:
        """Return the school's own fields."""
        return own_fields.fields(self.connection)

    def ids(self) -> list[TeacherId]:
        """Return who is in the list, in its order."""
        return rows.ids(self.connection, self.selection, self.profile, self.on, self.weeks, order=self.order)

    def groups(self, sums: Sequence[ColumnKey]) -> list[GroupCount]:
        """Return the groups in their order, with the sums of some columns."""
        asked = (self.connection, self.selection, self.profile, self.on)
        return grouping.groups(*asked, order=self.order, sums=sums, weeks=self.weeks)

    def part(
        self, offset: int, limit: int | None, *, beside: bool = False, more: AbstractSet[TeacherColumn] = frozenset()
    ) -> list[TeacherRow]:
        """Return some lines of the list, from one on, as `page` does; all that come without a limit."""
        asked, weeks = (self.connection, self.selection, self.profile, self.on), self.weeks
        return rows.teacher_rows(
            *asked, order=self.order, offset=offset, limit=limit, beside=beside, more=more, weeks=weeks
        )

    def page(
        self, those: Sequence[TeacherId], *, beside: bool = False, more: AbstractSet[TeacherColumn] = frozenset()
    ) -> list[TeacherRow]:
        """Return the lines of some of them, with tags and own fields or without, and with more columns."""
        return rows.rows_of(self.connection, those, self.profile, self.on, beside=beside, more=more)

    def rows(self, those: Sequence[TeacherId], keys: Sequence[ColumnKey], progress: Progress) -> Iterator[TeacherRow]:
        """Yield their lines with what some columns need, page by page; raises Cancelled between pages."""
        beside = any(key is TeacherColumn.TAGS or isinstance(key, int) for key in keys)
        done, more = 0, BESIDE & set(keys)
        for part in chunks(those):
            progress.report(done, len(those), _STEP)
            yield from self.page(part, beside=beside, more=more)
            done += len(part)
        progress.report(done, len(those), _STEP)


@dataclass(frozen=True, slots=True)
class Groups:
    """By which column a list is in groups, these in their order, and of which columns their `sums` are."""

    column: ColumnKey
    groups: Sequence[GroupCount]
    sums: Sequence[ColumnKey]


def summed(columns: Sequence[Heading], fields: Sequence[OwnField]) -> list[ColumnKey]:
    """Return which of some columns hold numbers that can be added up."""
    numbers = SUMMED | {field.id for field in fields if field.kind is OwnKind.NUMBER}
    return [column for column, _ in columns if column in numbers]


def save(
    path: Path, reading: Reading, columns: Sequence[Heading], *, wording: Wording, who: str, progress: Progress
) -> None:
    """Write a list as XLSX or CSV, by the file's ending: some hundreds of lines are in memory, however long it is.

    In a workbook each group begins with its sums, and all end with the total; a sheet of its own tells `who` is in it,
    in a sentence, and of which day it is. Delimited text has rows of people only, for whom the group is a column.
    Raises InvalidValue for another ending, SchoolFileError, and Cancelled: then the file is as it was.
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise InvalidValue("list_ending", field="path", file=path.name)
    progress.report(0, 0, _STEP)
    fields, order = reading.fields(), reading.order
    own, sums = {field.id: field for field in fields}, summed(columns, fields)
    groups = None if order.groups is None else Groups(order.groups, reading.groups(sums), sums)
    if ending == ".csv":
        columns = _with_group(columns, groups, own, wording)
    header, those = [title for _, title in columns], reading.ids()
    rows = reading.rows(those, [key for key, _ in columns], progress)
    cells = cells_of(columns, fields, wording)
    lines = ([cell(row) for cell in cells] for row in rows)
    if ending == ".csv":
        write_rows_csv(path, header, _evened(lines, columns, sums))
        return
    notes: list[list[object]] = [
        [wording.say("overview_export.who"), who],
        [wording.say("overview_export.on"), reading.on],
        [wording.say("overview_export.rows"), len(those)],
    ]
    names = {"sheet": wording.say("overview_export.sheet"), "notes_sheet": wording.say("overview_export.notes")}
    shown = lines if groups is None else _with_sums(lines, columns, groups, wording)
    write_rows_xlsx(path, header, shown, notes, plain=groups is None, **names)


def _evened(lines: Iterator[Line], columns: Sequence[Heading], numbers: Sequence[ColumnKey]) -> Iterator[Line]:
    """Yield lines with the same number of decimals in all of a column, as on the screen and on paper."""
    first = list(islice(lines, LOOKED))
    places = [place for place, (column, _) in enumerate(columns) if column in numbers]
    most = {
        place: max((decimals_of(cell) for line in first if isinstance(cell := line[place], float)), default=0)
        for place in places
    }
    for line in chain(first, lines):
        for place, decimals in most.items():
            cell = line[place]
            line[place] = Evened(cell, decimals) if isinstance(cell, (int, float)) else cell
        yield line


def _with_group(
    columns: Sequence[Heading], groups: Groups | None, own: Mapping[OwnFieldId, OwnField], wording: Wording
) -> Sequence[Heading]:
    if groups is None or any(column == groups.column for column, _ in columns):
        return columns
    key = groups.column
    title = wording.say(f"filter_field.{key.value}") if isinstance(key, TeacherColumn) else own[key].name
    return [(key, title[:1].upper() + title[1:]), *columns]


def _with_sums(lines: Iterator[Line], columns: Sequence[Heading], groups: Groups, wording: Wording) -> Iterator[Line]:
    for group in groups.groups:
        yield sums_line(subtotal(group, groups.column, wording), group.sums, columns, groups)
        for _one in range(group.people):
            line = next(lines, None)
            if line is None:
                _torn()
            yield line
    if next(lines, None) is not None:
        _torn()
    whole = total_of(tuple(groups.groups))
    yield sums_line(total(whole.people, wording), whole.sums, columns, groups)


def _torn() -> NoReturn:
    """Groups and lines are read from one state of the school: a list in which they differ must not be kept."""
    raise RuntimeError("a list's lines are not those of its groups")


def sums_line(text: str, sums: Sequence[float | None], columns: Sequence[Heading], groups: Groups) -> Line:
    """Return the line of a group or of all: what it is called in the first column without a sum, and its sums."""
    numbers = dict(zip(groups.sums, sums, strict=False))
    line: Line = [numbers.get(column) for column, _ in columns]
    place = next((at for at, (column, _) in enumerate(columns) if column not in numbers), 0)
    line[place] = text
    return line


def cells_of(
    columns: Sequence[Heading], fields: Sequence[OwnField], wording: Wording
) -> list[Callable[[TeacherRow], object]]:
    """Return what makes the cells of a row, one for each column."""
    own = {field.id: field for field in fields}
    return [_cell(column, own, wording) for column, _ in columns]


def _cell(column: ColumnKey, own: Mapping[OwnFieldId, OwnField], wording: Wording) -> Callable[[TeacherRow], object]:
    """Return what makes a column's cell of a row: what a column is, is looked up once and not for each row."""
    if not isinstance(column, TeacherColumn):
        field = own.get(column)
        return lambda row: None if field is None else held_by(field, row.own.get(column))
    if column is TeacherColumn.TAGS:
        return lambda row: ", ".join(row.tags)
    if column in BESIDE:
        return lambda row: _beside(row, column, wording)
    said = cache(wording.say)
    if column is TeacherColumn.STATUS:
        return lambda row: said(f"status.{row.status_key}")
    if column is TeacherColumn.KIND:
        return lambda row: said(f"filter_kind.{row.kind.value}")
    return attrgetter("sort_name" if column is TeacherColumn.NAME else column.value)


def _beside(row: TeacherRow, column: TeacherColumn, wording: Wording) -> object:
    held = row.more.get(column, "")
    if not isinstance(held, tuple):
        return held
    words = [wording.say(f"grade.{one}") for one in held] if column is TeacherColumn.QUALIFICATIONS else held
    return ", ".join(words)
