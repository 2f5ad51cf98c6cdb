# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies whole schools: a file through the driver, a server's school row by row into a file."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from app.persistence import connections, journal, opening
from app.persistence.database import Database
from app.persistence.digest import digest
from app.persistence.failures import told
from app.persistence.records.columns import METADATA
from app.persistence.records.rounds import ROUND
from app.persistence.records.staff import TEACHER

_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy should hold: its fingerprint, how many teachers, the newest action."""

    digest: str
    teachers: int
    last_action: int


def contents_of(connection: Connection) -> Contents:
    """Return what a school holds."""
    return Contents(digest(connection), teachers_in(connection), journal.last_id(connection))


def teachers_in(connection: Connection) -> int:
    """Return how many teachers a school holds."""
    return int(connection.execute(select(func.count()).select_from(TEACHER)).scalar_one())


def holds_nobody(connection: Connection) -> bool:
    """Return whether a school has neither teachers nor rounds: at most its own details were filled in."""
    rounds = int(connection.execute(select(func.count()).select_from(ROUND)).scalar_one())
    return rounds == 0 and teachers_in(connection) == 0


def copy_school(database: Database, copy: Path) -> Contents:
    """Copy an open school into an empty file; returns what it held at the moment that was copied."""
    with database.read() as connection:
        found = contents_of(connection)
        if database.file is None:
            _copy_tables(connection, copy)
        else:
            # On the connection that read the contents: its transaction still sees that very state.
            copy_pages(connection.connection.driver_connection, copy)
    return found


def copy_file(file: Path, copy: Path, *, frozen: bool) -> None:
    """Copy a school file nobody writes into an empty file, through the driver."""
    with told():
        source = connections.connect(file, writable=False, frozen=frozen)
    try:
        copy_pages(source, copy)
    finally:
        source.close()


def copy_pages(source: Any, copy: Path) -> None:  # noqa: ANN401 - the driver has no types
    """Copy what a driver's connection sees into an empty file, without a write-ahead log beside it.

    Raises SchoolFileError when the disk is full or fails.
    """
    with told(), closing(connections.connect(copy, writable=True)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").close()


def _copy_tables(connection: Connection, copy: Path) -> None:
    opening.make_school(copy)
    engine = connections.file_engine(copy, writable=True)
    try:
        with engine.connect().execution_options(writing=True) as target, target.begin():
            _copy_rows(connection, target)
    finally:
        engine.dispose()
    with told(), closing(connections.connect(copy, writable=True)) as settled:
        settled.execute("PRAGMA journal_mode = DELETE").close()


def _copy_rows(source: Connection, target: Connection) -> None:
    for table in METADATA.sorted_tables:
        result = source.execute(select(table).order_by(*table.primary_key.columns))
        for rows in result.mappings().partitions(_BATCH):
            target.execute(table.insert(), [dict(row) for row in rows])


def frozen_engine(file: Path) -> Engine:
    """Return an engine on a file that nobody writes: a backup."""
    return connections.file_engine(file, writable=False, frozen=True)
