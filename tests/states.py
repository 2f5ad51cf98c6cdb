# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All that a school keeps, as the database itself writes it, read in one question: to compare thousands of states."""

from functools import cache

from sqlalchemy import Connection, Table, text

from app.persistence.records.columns import METADATA
from app.persistence.repositories.catalogue import KINDS

_LISTS = {
    "teacher_number", "teacher_subject", "teacher_tag", "teacher_own", "qualification", "status_span", "cycle",
}  # fmt: skip
"""Tables of rows that belong to a thing of another table, or are worked out of one."""


def contents(connection: Connection) -> dict[str, str]:
    """Return the rows of each table as text, without versions: equal when the school is the same to its user.

    Of two databases only those of one kind can be compared; `app.persistence.digest` compares a file with a server.
    """
    return {row[0]: row[1] for row in connection.execute(text(_question(connection.dialect.name)))}


@cache
def _question(dialect: str) -> str:
    names = {kind.table.name for kind in KINDS} | _LISTS
    part = _on_server if dialect == "postgresql" else _in_file
    return " UNION ALL ".join(part(table) for table in METADATA.sorted_tables if table.name in names)


def _parts(table: Table) -> tuple[list[str], str]:
    columns = [f'"{column.name}"' for column in table.columns if column.name != "version"]
    return columns, ", ".join(f'"{column.name}"' for column in table.primary_key.columns)


def _on_server(table: Table) -> str:
    columns, key = _parts(table)
    row = f"ROW({', '.join(columns)})"
    return f"SELECT '{table.name}', coalesce(string_agg({row}::text, '|' ORDER BY {key}), '') FROM \"{table.name}\""  # noqa: S608


def _in_file(table: Table) -> str:
    columns, key = _parts(table)
    row = " || ',' || ".join(f"quote({column})" for column in columns)
    rows = f'SELECT {row} AS row FROM "{table.name}" ORDER BY {key}'  # noqa: S608
    return f"SELECT '{table.name}', coalesce(group_concat(row, '|'), '') FROM ({rows})"  # noqa: S608
