# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Columns of a list that hold the school's own fields, and tags: found by name, read cell by cell."""

from collections.abc import Collection, Mapping, Sequence

from app.domain.ids import OwnFieldId
from app.domain.own_checks import value_for
from app.domain.own_fields import Held, OwnField, OwnKind, join_tags
from app.errors import InvalidValue
from app.exchange.days import UnreadableDayError, read_day
from app.exchange.headers import StaffField, plain_header
from app.exchange.rows import Problem, ReadRow
from app.exchange.tables import RawTable
from app.exchange.values import blank

Columns = Mapping[int, OwnField]
"""Which own field a column holds, by its place."""


def called(table: RawTable, own: Sequence[OwnField]) -> dict[int, OwnFieldId]:
    """Return the columns that are called as an own field is, each field once."""
    by_name = {plain_header(field.name): field.id for field in own}
    found: dict[int, OwnFieldId] = {}
    for index, header in enumerate(table.header):
        field_id = by_name.get(plain_header(header)) if header else None
        if field_id is not None and index not in table.refused_columns and field_id not in found.values():
            found[index] = field_id
    return found


class OwnReader:
    """Adds to rows that were read what their cells say in the school's own fields."""

    def __init__(self, table: RawTable, columns: Columns, tags: Collection[str] = ()) -> None:
        """Read these columns of a table; tags are spelt as the school spells `tags` already."""
        self._table = table
        self._columns = sorted((index, field) for index, field in columns.items() if index < len(table.header))
        self._tags = tags

    def add(self, row: ReadRow, cells: Sequence[str]) -> None:
        """Read the cells of a row; what a field cannot hold is left out, and said."""
        tags = row.values.get(StaffField.TAGS)
        if isinstance(tags, tuple):
            row.values[StaffField.TAGS] = join_tags(tags, self._tags)
        for index, field in self._columns:
            if index >= len(cells) or blank(cells[index]):
                continue
            try:
                value = value_for(field, self._held(field, cells[index]))
            except (InvalidValue, UnreadableDayError):
                row.problems += (self._problem(row.number, index, field, cells[index]),)
                continue
            if value is not None:
                row.own = (*row.own, (field, value))

    def _held(self, field: OwnField, cell: str) -> Held | None:
        if field.kind is OwnKind.DATE:
            return read_day(cell, days_from_1904=self._table.days_from_1904)
        return cell

    def _problem(self, number: int, index: int, field: OwnField, cell: str) -> Problem:
        facts = {"value": cell[:60], "choices": list(field.choices)}
        return Problem(self._table.column_name(index), number, f"own_{field.kind.value}", facts)
