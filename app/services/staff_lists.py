# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of teachers as a file: the columns that are shown, in their order."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from app.domain.selections import TeacherColumn, TeacherRow
from app.errors import InvalidValue
from app.exchange.export import write_rows_csv, write_rows_xlsx
from app.wording import Wording

Heading = tuple[TeacherColumn, str]


def write_list(path: Path, rows: Sequence[TeacherRow], columns: Sequence[Heading], on: date, wording: Wording) -> None:
    """Write rows as XLSX or CSV, by the file's ending; raises InvalidValue for another ending."""
    header = [title for _, title in columns]
    lines = _lines(rows, [column for column, _ in columns], wording)
    ending = path.suffix.casefold()
    if ending == ".xlsx":
        notes = [[wording.say("overview_export.on"), on], [wording.say("overview_export.rows"), len(rows)]]
        names = {"sheet": wording.say("overview_export.sheet"), "notes_sheet": wording.say("overview_export.notes")}
        write_rows_xlsx(path, header, lines, notes, **names)
    elif ending == ".csv":
        write_rows_csv(path, header, lines)
    else:
        raise InvalidValue("list_ending", field="path", file=path.name)


def _lines(rows: Sequence[TeacherRow], columns: Sequence[TeacherColumn], wording: Wording) -> Iterator[list[object]]:
    for row in rows:
        yield [_cell(row, column, wording) for column in columns]


def _cell(row: TeacherRow, column: TeacherColumn, wording: Wording) -> object:
    if column is TeacherColumn.NAME:
        return row.sort_name
    if column is TeacherColumn.STATUS:
        return wording.say(f"status.{row.status_key}")
    return getattr(row, column.value)
