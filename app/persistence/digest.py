# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A fingerprint of everything a school holds, the same on SQLite and on PostgreSQL."""

import hashlib
from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, Table, exists, literal, select, union_all

from app.persistence.records.columns import METADATA
from app.persistence.repositories.catalogue import KINDS

_BATCH = 2_000
_TABLES = METADATA.sorted_tables


def _written(value: object) -> bytes:
    if isinstance(value, (bytes, memoryview)):
        return hashlib.sha256(bytes(value)).digest()
    if isinstance(value, date):
        return value.isoformat().encode()
    return repr(value).encode("utf-8", "surrogatepass")


@cache
def _rows_of(table: Table, without: frozenset[str]) -> Select[Any]:
    columns = [column for column in table.columns if column.name not in without]
    return select(*columns).order_by(*table.primary_key.columns)


@cache
def _filled(tables: tuple[Table, ...]) -> CompoundSelect[Any]:
    """Ask in one question which tables have a row."""
    return union_all(*(select(literal(table.name)).where(exists(select(1).select_from(table))) for table in tables))


def digest(
    connection: Connection, *, tables: Collection[str] | None = None, without: Collection[str] = (), small: bool = False
) -> str:
    """Return the SHA-256 over all rows of all tables (or some), in order of their keys, some columns left out.

    With `small` each table is read in one go, and an empty one not at all: on a server that saves most questions.
    """
    whole = hashlib.sha256()
    wanted = tuple(table for table in _TABLES if tables is None or table.name in tables)
    filled = set(connection.execute(_filled(wanted)).scalars()) if small else {table.name for table in wanted}
    for table in wanted:
        whole.update(f"\x1d{table.name}".encode())
        if table.name not in filled:
            continue
        query = _rows_of(table, frozenset(without))
        options: dict[str, Any] = {} if small else {"yield_per": _BATCH}
        for rows in connection.execute(query, execution_options=options).partitions(_BATCH):
            for row in rows:
                whole.update(b"\x1e")
                for value in row:
                    whole.update(_written(value) + b"\x1f")
    return whole.hexdigest()


def state(connection: Connection) -> str:
    """Return the fingerprint of what the user keeps, whatever way it came about: without journal and versions."""
    names = {kind.table.name for kind in KINDS} | {
        "teacher_number",
        "teacher_subject",
        "teacher_tag",
        "teacher_own",
        "qualification",
        "status_span",
        "cycle",
    }
    return digest(connection, tables=names, without={"version"}, small=True)
