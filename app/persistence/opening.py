# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens a school: refuses what is foreign or newer without touching it, brings an older one up to date."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, ProgrammingError

from app.atomic_files import atomic_path
from app.errors import SchoolFileError
from app.paths import private_folder
from app.persistence import connections, schema
from app.persistence.database import Database
from app.persistence.failures import said
from app.persistence.lock import SchoolLock
from app.persistence.looking import is_server, look, unfinished
from app.persistence.rules import Rules

BeforeUpgrade = Callable[[Path], None]


def open_file(file: Path, rules: Rules, before_upgrade: BeforeUpgrade | None = None) -> Database:
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
            connections.file_engine(file, writable=False), rules, file=file, in_use_by=lock.holder(), read_only=True
        )
    try:
        made_now = not there(file)
        engine = _locked(file, before_upgrade)
    except BaseException:
        lock.release()
        raise
    return Database(engine, rules, file=file, lock=lock, made_now=made_now)


def take_away(file: Path) -> None:
    """Remove a closed school file with its lock, both of which may be gone already."""
    for part in (file, file.with_name(f"{file.name}.lock")):
        part.unlink(missing_ok=True)


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
            _fill_empty(connection)
    except DBAPIError as error:
        raise SchoolFileError("cannot_make", file=file.name, folder=str(file.parent)) from error
    finally:
        engine.dispose()


def _fill_empty(connection: Connection) -> None:
    """Bring an empty file to the newest schema.

    What all migrations come down to for an empty file is the same each time, and working it out takes ten times as long
    as doing it: every backup of a school on a server begins with a new file.
    """
    if _written:
        for statement, values in _written:
            connection.exec_driver_sql(statement, values)
        return
    heard: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:  # noqa: ANN401
        if not statement.lstrip().upper().startswith(("SELECT", "PRAGMA")):
            heard.append((statement, values))

    event.listen(connection, "before_cursor_execute", hear)
    try:
        schema.upgrade(connection)
    finally:
        event.remove(connection, "before_cursor_execute", hear)
    _written[:] = heard


_written: list[tuple[str, Any]] = []
"""The statements that make an empty school in a file, once they were worked out."""


def _upgrade(engine: Engine) -> None:
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        schema.upgrade(connection)


def open_server(address: str, rules: Rules) -> Database:
    """Open a school in a PostgreSQL database; an empty database becomes a new school.

    Raises SchoolFileError when the address is none, the server does not answer or refuses, or the database holds
    something else.
    """
    try:
        engine = connections.server_engine(address)
    except (ArgumentError, ValueError) as error:
        raise SchoolFileError("server_address") from error
    try:
        with engine.connect() as connection, connection.begin():
            connection.execute(text("SELECT pg_advisory_xact_lock(7110201)"))
            revision = schema.revision_of(connection)
            schema.require_free_or_ours(connection)
            if revision is not None:
                schema.require_known(revision)
            if revision != schema.HEAD:
                schema.upgrade(connection)
    except OperationalError as error:
        engine.dispose()
        raise SchoolFileError("server_unreachable", database=engine.url.database or "") from error
    except ProgrammingError as error:
        engine.dispose()
        raise SchoolFileError("server_forbidden", database=engine.url.database or "") from error
    except SchoolFileError:
        engine.dispose()
        raise
    return Database(engine, rules)


def database_name(address: str) -> str:
    """Return the name of the database a `postgresql://` address names."""
    return make_url(address).database or "school"


def without_password(address: str) -> str:
    """Return an address as it may be shown: a server's password hidden, a path as it is."""
    return make_url(address).render_as_string(hide_password=True) if is_server(address) else address
