# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stores many rows of one table: the statement is built once, the rows go to the driver as they are."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table

Converter = tuple[int, Callable[[Any], Any]]


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, two columns or more, the same in each. Raises as the connection's `execute`."""
    if rows:
        names = tuple(column.name for column in table.columns if column.name in rows[0])
        insert_values(connection, table, names, list(map(itemgetter(*names), rows)))


def insert_values(connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows given as the values of the columns `names`, in the table's order. Raises as `execute` does.

    SQLAlchemy's way builds a set of parameters per row, which takes longer than storing a teacher of fifty columns.
    """
    if not rows:
        return
    statement, converters = _prepared(table, names, connection.dialect)
    if converters:
        rows = [_converted(row, converters) for row in rows]
    if connection.dialect.positional:
        connection.exec_driver_sql(statement, list(map(tuple, rows)))
    else:
        connection.exec_driver_sql(statement, [dict(zip(names, row, strict=True)) for row in rows])


def _converted(row: Sequence[Any], converters: list[Converter]) -> list[Any]:
    values = list(row)
    for at, convert in converters:
        values[at] = convert(values[at])
    return values


@lru_cache(maxsize=64)
def _prepared(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, list[Converter]]:
    """Return the INSERT for a database, and how values of some columns become what its driver takes."""
    compiled = table.insert().compile(dialect=dialect, column_keys=list(names))
    converters: list[Converter] = []
    for at, name in enumerate(names):
        convert = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None:
            converters.append((at, convert))
    return str(compiled), converters
