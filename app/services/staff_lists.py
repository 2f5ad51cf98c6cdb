# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of teachers as a file: the columns that are shown, in their order."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from app.domain.ids import OwnFieldId
from app.domain.own_fields import OwnField, held_by
from app.domain.selections import ColumnKey, TeacherColumn, TeacherRow
from app.errors import InvalidValue
from app.exchange.export import write_rows_csv, write_rows_xlsx
from app.wording import Wording

Heading = tuple[ColumnKey, str]


def write_list(
    path: Path,
    rows: Sequence[TeacherRow],
    columns: Sequence[Heading],
    fields: Sequence[OwnField],
    *,
    on: date,
    wording: Wording,
    who: str,
) -> None:
    """Write rows as XLSX or CSV, by the file's ending; raises InvalidValue for another ending.

    A workbook tells on a sheet of its own `who` is in it, in a sentence, and of which day it is.
    """
    header = [title for _, title in columns]
    own = {field.id: field for field in fields}
    lines = ([_cell(row, column, own, wording) for column, _ in columns] for row in rows)
    ending = path.suffix.casefold()
    if ending == ".xlsx":
        notes: list[list[object]] = [
            [wording.say("overview_export.who"), who],
            [wording.say("overview_export.on"), on],
            [wording.say("overview_export.rows"), len(rows)],
        ]
        names = {"sheet": wording.say("overview_export.sheet"), "notes_sheet": wording.say("overview_export.notes")}
        write_rows_xlsx(path, header, lines, notes, **names)
    elif ending == ".csv":
        write_rows_csv(path, header, lines)
    else:
        raise InvalidValue("list_ending", field="path", file=path.name)


def _cell(row: TeacherRow, column: ColumnKey, own: Mapping[OwnFieldId, OwnField], wording: Wording) -> object:
    if not isinstance(column, TeacherColumn):
        return held_by(own[column], row.own.get(column)) if column in own else None
    if column is TeacherColumn.TAGS:
        return ", ".join(row.tags)
    if column is TeacherColumn.NAME:
        return row.sort_name
    if column is TeacherColumn.STATUS:
        return wording.say(f"status.{row.status_key}")
    return getattr(row, column.value)
