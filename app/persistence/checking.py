# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds what is wrong with a school: in its pages, its journal, its statuses, its documents."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from app.errors import SchoolFileError
from app.persistence import contents
from app.persistence.journal import first_broken_link
from app.persistence.records.rounds import DOCUMENT, LETTER
from app.persistence.statuses import differing as differing_statuses

__all__ = ["differing_statuses", "file_faults", "first_broken_link", "unreadable_documents"]


def file_faults(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield what the file's own checks say: damaged pages, references to nothing."""
    for statement in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
        found = [str(row[0]) for row in connection.exec_driver_sql(statement)]
        if found not in ([], ["ok"]):
            yield "pages", str(len(found))
    missing = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if missing:
        yield "keys", str(len(missing))


def unreadable_documents(connection: Connection) -> int:
    """Return how many kept documents are gone or are not what their name says."""
    wanted = set(connection.execute(select(LETTER.c.document).where(LETTER.c.document != "")).scalars())
    wanted.update(connection.execute(select(DOCUMENT.c.sha256)).scalars())
    return sum(not _sound(connection, name) for name in sorted(wanted))


def _sound(connection: Connection, name: str) -> bool:
    try:
        return contents.read(connection, name) is not None
    except SchoolFileError:
        return False
