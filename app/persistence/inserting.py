# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stores many rows of one table: the statement is built once, the rows go to the driver as they are."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table

Converter = tuple[str, Callable[[Any], Any]]


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, two columns or more, the same in each; the rows are used up. Raises as the connection's `execute`.

    SQLAlchemy's way builds a set of parameters per row, which takes longer than storing a teacher of fifty columns.
    """
    if not rows:
        return
    names = tuple(column.name for column in table.columns if column.name in rows[0])
    statement, converters = _prepared(table, names, connection.dialect)
    for name, convert in converters:
        for row in rows:
            row[name] = convert(row[name])
    if connection.dialect.positional:
        in_order = itemgetter(*names)
        connection.exec_driver_sql(statement, [in_order(row) for row in rows])
    else:
        connection.exec_driver_sql(statement, list(rows))


@lru_cache(maxsize=64)
def _prepared(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, list[Converter]]:
    """Return the INSERT for a database, and how values of some columns become what its driver takes."""
    compiled = table.insert().compile(dialect=dialect, column_keys=list(names))
    converters: list[Converter] = []
    for name in names:
        convert = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None:
            converters.append((name, convert))
    return str(compiled), converters
