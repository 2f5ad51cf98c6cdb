# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens a school: refuses what is foreign or newer without touching it, brings an older one up to date."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from app.errors import SchoolFileError
from app.paths import private_folder
from app.persistence import connections, schema
from app.persistence.database import Database
from app.persistence.lock import SchoolLock
from app.persistence.statuses import SpansOf

BeforeUpgrade = Callable[[Path], None]


def is_server(address: str | Path) -> bool:
    """Return whether an address names a PostgreSQL database rather than a file."""
    return str(address).startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))


def look(file: Path) -> str:
    """Recognise a school file without changing a byte of it or beside it; return its schema's revision.

    Raises SchoolFileError when it is no regular file, empty, foreign, damaged or made by a newer program.
    """
    _require_regular(file)
    journal = file.with_name(file.name + "-wal")
    alone = not journal.exists() or journal.stat().st_size == 0
    from sqlcipher3 import dbapi2

    try:
        connection = connections.connect(file, writable=False, frozen=alone)
    except dbapi2.Error as error:
        raise _unreadable(file, error) from error
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        if found != connections.APPLICATION_ID:
            raise SchoolFileError("foreign", file=file.name)
        revision = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (dbapi2.Error, TypeError) as error:
        raise SchoolFileError("damaged_file", file=file.name) from error
    finally:
        connection.close()
    schema.require_known(revision)
    return revision


def _require_regular(file: Path) -> None:
    try:
        facts = file.stat()
    except OSError as error:
        raise SchoolFileError("not_found", file=file.name, folder=str(file.parent)) from error
    if not stat.S_ISREG(facts.st_mode):
        raise SchoolFileError("no_file", file=file.name)
    if facts.st_size == 0:
        raise SchoolFileError("empty", file=file.name)


def _unreadable(file: Path, error: Any) -> SchoolFileError:  # noqa: ANN401 - the driver's own error
    reason = str(error).casefold()
    if "unable to open" in reason:
        return SchoolFileError("cannot_open_file", file=file.name)
    return SchoolFileError("foreign", file=file.name)


def open_file(file: Path, spans_of: SpansOf, before_upgrade: BeforeUpgrade | None = None) -> Database:
    """Open a school file, made anew where there is none; for reading only when somebody else has it open.

    `before_upgrade(file)` is called before an older file is brought up to date.
    """
    fresh = not file.exists() and not file.is_symlink()
    if fresh:
        private_folder(file.parent)
    else:
        revision = look(file)
    lock = SchoolLock(file)
    if not lock.take():
        return Database(
            connections.file_engine(file, writable=False), spans_of, file=file, in_use_by=lock.holder(), read_only=True
        )
    try:
        if not fresh and revision != schema.HEAD and before_upgrade is not None:
            before_upgrade(file)
        engine = connections.file_engine(file, writable=True)
        if fresh:
            create(file, engine)
        elif revision != schema.HEAD:
            _upgrade(engine)
    except BaseException:
        lock.release()
        raise
    return Database(engine, spans_of, file=file, lock=lock)


def create(file: Path, engine: Engine) -> None:
    """Make an empty school in a new file; raises SchoolFileError when the file cannot be made."""
    try:
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id = {connections.APPLICATION_ID}")
            schema.upgrade(connection)
    except DBAPIError as error:
        engine.dispose()
        raise SchoolFileError("cannot_make", file=file.name, folder=str(file.parent)) from error
    for part in (file, file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm")):
        if part.exists():
            part.chmod(0o600)


def _upgrade(engine: Engine) -> None:
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        schema.upgrade(connection)


def open_server(address: str, spans_of: SpansOf) -> Database:
    """Open a school in a PostgreSQL database; an empty database becomes a new school."""
    engine = connections.server_engine(address)
    try:
        with engine.connect() as connection, connection.begin():
            connection.execute(text("SELECT pg_advisory_xact_lock(7110201)"))
            revision = schema.revision_of(connection)
            if revision is not None:
                schema.require_known(revision)
            if revision != schema.HEAD:
                schema.upgrade(connection)
    except OperationalError as error:
        engine.dispose()
        raise SchoolFileError("server_unreachable", database=engine.url.database or "") from error
    except SchoolFileError:
        engine.dispose()
        raise
    return Database(engine, spans_of)


def database_name(address: str) -> str:
    """Return the name of the database a `postgresql://` address names."""
    return make_url(address).database or "school"


def without_password(address: str) -> str:
    """Return an address as it may be shown: a server's password hidden, a path as it is."""
    return make_url(address).render_as_string(hide_password=True) if is_server(address) else address
