# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a school file is opened: one driver, one key, the same safe settings on every connection.

SQLAlchemy is imported with the first engine: the window's first figures are read without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.plain_text import small_letters
from app.persistence.keys import PUBLISHED_KEY, key_statement

if TYPE_CHECKING:
    from sqlalchemy import Engine

APPLICATION_ID = 0x4C725231
""""LrR1": marks a SQLite file as a school of this program."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA busy_timeout = 5000",
    # KiB. A page that stays need not be deciphered again: what one question reads of 100,000 people fits, and only
    # schools that large fill it.
    "PRAGMA cache_size = -393216",
)


def connect(file: Path, *, writable: bool, frozen: bool = False) -> Any:  # noqa: ANN401 - the driver has no types
    """Open a school file with the driver itself; `frozen` promises that nobody writes it, so nothing beside it is made.

    Raises the driver's DatabaseError when the key does not fit or the file is no database.
    """
    from sqlcipher3 import dbapi2

    mode = "rwc" if writable else "ro"
    address = f"{file.resolve().as_uri()}?mode={mode}" + ("&immutable=1" if frozen else "")
    connection = dbapi2.connect(address, uri=True, check_same_thread=False, isolation_level=None, timeout=5)
    try:
        for statement in ("PRAGMA cipher_log_level = NONE", key_statement(PUBLISHED_KEY), *_SETTINGS):
            connection.execute(statement).close()
        connection.execute("SELECT count(*) FROM sqlite_master").close()
        # The database's own knows capitals of the English alphabet only: École and école would be two.
        connection.create_function("lower", 1, _lower, deterministic=True)
        if writable:
            connection.execute("PRAGMA journal_mode = WAL").close()
            connection.execute("PRAGMA synchronous = FULL").close()
        else:
            connection.execute("PRAGMA query_only = ON").close()
    except BaseException:
        connection.close()
        raise
    return connection


def _lower(value: object) -> object:
    return small_letters(value) if isinstance(value, str) else value


def file_engine(file: Path, *, writable: bool, frozen: bool = False) -> Engine:
    """Return an engine on a school file; transactions that write say so with the option `writing`."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(file, writable=writable, frozen=frozen),
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,  # the one whose pages are in memory
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's event passes its own connection
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def server_engine(address: str) -> Engine:
    """Return an engine on a PostgreSQL database (`postgresql://…`); statements give up after 30 s, locks after 5 s."""
    from sqlalchemy import create_engine, make_url

    url = make_url(address).set(drivername="postgresql+psycopg")
    # What a filter looks people up in fits in memory, or the server reads it again for each person.
    options = "-c statement_timeout=30000 -c lock_timeout=5000 -c timezone=UTC -c work_mem=65536"
    return create_engine(
        url,
        pool_size=2,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"options": options, "connect_timeout": 10},
    )
