# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks a school over: the file, the journal, the statuses, the kept documents."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.persistence import checking
from app.persistence.database import Database


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong; `code` is a key under `check` of the words."""

    code: str
    detail: str


class CheckService:
    """Finds damage before it spreads."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def all(self) -> list[Problem]:
        """Return everything that is wrong with the school; nothing is changed."""
        return list(self._found())

    def _found(self) -> Iterator[Problem]:
        with self._database.read() as connection:
            if self._database.file is not None:
                yield from (Problem(code, detail) for code, detail in checking.file_faults(connection))
            broken = checking.first_broken_link(connection)
            if broken is not None:
                yield Problem("chain", str(broken))
            differing = checking.differing_statuses(connection, self._database.spans_of)
            if differing:
                yield Problem("statuses", str(differing))
            lost = checking.unreadable_documents(connection)
            if lost:
                yield Problem("documents", str(lost))
