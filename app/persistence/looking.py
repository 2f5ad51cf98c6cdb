# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recognises a school file without changing a byte of it or beside it; with the driver alone, which is quick."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.errors import SchoolFileError
from app.persistence import connections, schema


def is_server(address: str | Path) -> bool:
    """Return whether an address names a PostgreSQL database rather than a file."""
    return str(address).startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))


def look(file: Path) -> str:
    """Recognise a school file without changing a byte of it or beside it; return its schema's revision.

    Raises SchoolFileError when it is no regular file, empty, foreign, damaged or made by a newer program.
    """
    with recognised(file, whole=True) as (_, revision):
        return revision


@contextmanager
def recognised(file: Path, *, whole: bool) -> Iterator[tuple[Any, str]]:
    """Yield a connection of the driver that only reads, and the schema's revision; raises as `look`.

    `whole` checks every page of the file; without it only the pages that are read, as SQLCipher always does.
    """
    _require_regular(file)
    alone = not unfinished(file)
    from sqlcipher3 import dbapi2

    try:
        connection = connections.connect(file, writable=False, frozen=alone)
    except dbapi2.Error as error:
        raise _unreadable(file, error) from error
    try:
        try:
            revision = _revision(connection, file, whole=whole and alone)
        except (dbapi2.Error, TypeError) as error:
            raise SchoolFileError("damaged_file", file=file.name) from error
        schema.require_known(revision)
        yield connection, revision
    finally:
        connection.close()


def _revision(connection: Any, file: Path, *, whole: bool) -> str:  # noqa: ANN401 - the driver's connection
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != connections.APPLICATION_ID:
        raise SchoolFileError("foreign", file=file.name)
    revision = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    # A page that is torn while its whole copy waits in the log is no damage: only a file alone is checked here.
    if whole and connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise SchoolFileError("damaged_file", file=file.name)
    return revision


def unfinished(file: Path) -> bool:
    """Return whether a write-ahead log with something in it lies beside a file: it was not closed, or is open."""
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def note_beside(file: Path) -> Path:
    """Return where the note lies that says who has a school file open."""
    return file.with_name(file.name + ".in-use")


def _require_regular(file: Path) -> None:
    try:
        facts = file.stat()
    except (OSError, ValueError) as error:
        raise SchoolFileError("not_found", file=file.name, folder=str(file.parent)) from error
    if not stat.S_ISREG(facts.st_mode):
        raise SchoolFileError("no_file", file=file.name)
    if facts.st_size == 0:
        raise SchoolFileError("empty", file=file.name)


def _unreadable(file: Path, error: Any) -> SchoolFileError:  # noqa: ANN401 - the driver's own error
    reason = str(error).casefold()
    if "unable to open" in reason:
        return SchoolFileError("cannot_open_file", file=file.name)
    return SchoolFileError("damaged_file" if "malformed" in reason else "foreign", file=file.name)
