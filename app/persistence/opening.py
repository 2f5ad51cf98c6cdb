# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens a school: refuses what is foreign or newer without touching it, brings an older one up to date."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from app.atomic_files import atomic_path
from app.errors import SchoolFileError
from app.paths import private_folder
from app.persistence import connections, schema
from app.persistence.database import Database
from app.persistence.failures import said
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
    alone = not unfinished(file)
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
        # A page that is torn while its whole copy waits in the log is no damage: only a file alone is checked here.
        if alone and connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise SchoolFileError("damaged_file", file=file.name)
    except (dbapi2.Error, TypeError) as error:
        raise SchoolFileError("damaged_file", file=file.name) from error
    finally:
        connection.close()
    schema.require_known(revision)
    return revision


def unfinished(file: Path) -> bool:
    """Return whether a write-ahead log with something in it lies beside a file: it was not closed, or is open."""
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


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


def open_file(file: Path, spans_of: SpansOf, before_upgrade: BeforeUpgrade | None = None) -> Database:
    """Open a school file, made anew where there is none; for reading only when somebody else has it open.

    `before_upgrade(file)` is called before an older file is brought up to date.
    """
    if there(file):
        look(file)
    else:
        private_folder(file.parent)
    lock = SchoolLock(file)
    if not lock.take():
        return Database(
            connections.file_engine(file, writable=False), spans_of, file=file, in_use_by=lock.holder(), read_only=True
        )
    try:
        engine = _locked(file, before_upgrade)
    except BaseException:
        lock.release()
        raise
    return Database(engine, spans_of, file=file, lock=lock)


def there(file: Path) -> bool:
    """Return whether something is at a path; raises SchoolFileError for a path that no file can have."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        raise SchoolFileError("not_found", file=file.name, folder=str(file.parent)) from error
    return True


def _locked(file: Path, before_upgrade: BeforeUpgrade | None) -> Engine:
    """Return a writing engine on a file whose lock is ours, made or brought up to date where that is needed."""
    if not there(file):
        with atomic_path(file) as temporary:
            make_school(temporary)
    crashed = unfinished(file)
    revision = look(file)
    if revision != schema.HEAD and before_upgrade is not None:
        before_upgrade(file)
    if crashed:
        _check_after_crash(file)
    engine = connections.file_engine(file, writable=True)
    try:
        if revision != schema.HEAD:
            _upgrade(engine)
    except DBAPIError as error:
        engine.dispose()
        raise said(error) from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def _check_after_crash(file: Path) -> None:
    """Take in the log the program left when it was last broken off, and check the file whole."""
    from sqlcipher3 import dbapi2

    connection = None
    try:
        connection = connections.connect(file, writable=True)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except dbapi2.OperationalError as error:
        raise SchoolFileError("cannot_open_file", file=file.name) from error
    except dbapi2.Error as error:
        raise SchoolFileError("damaged_file", file=file.name) from error
    finally:
        if connection is not None:
            connection.close()
    if damaged or not sound:
        raise SchoolFileError("damaged_file", file=file.name)


def make_school(file: Path) -> None:
    """Make an empty school in an empty file, with nothing beside it; raises SchoolFileError when it cannot be made."""
    engine = connections.file_engine(file, writable=True)
    try:
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id = {connections.APPLICATION_ID}")
            schema.upgrade(connection)
    except DBAPIError as error:
        raise SchoolFileError("cannot_make", file=file.name, folder=str(file.parent)) from error
    finally:
        engine.dispose()


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
