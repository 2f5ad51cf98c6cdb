# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A kind of stored thing: how it becomes rows, and how the journal holds it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Date, Select, Table, bindparam, select

from app.domain.changes import Plain
from app.domain.ids import TeacherId
from app.errors import SchoolFileError
from app.persistence.inserting import insert_rows
from app.persistence.records.columns import UtcDateTime

T = TypeVar("T")
Id = TypeVar("Id", bound=int | str)
Row = dict[str, Any]
Values = Mapping[Any, Any]
"""A row as it was read: values by column name."""
CHUNK = 500
"""How many ids one query names: well under both databases' limits."""


def chunks(ids: Sequence[Id]) -> Iterator[Sequence[Id]]:
    """Cut a list of ids into parts that fit one query."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def to_json(value: object) -> object:
    """Write a stored value as JSON can hold it; dates and instants in ISO 8601."""
    return value.isoformat() if isinstance(value, date) else value


class Kind(Generic[T]):
    """One table's things. Things that span several tables override what differs."""

    def __init__(
        self,
        name: str,
        table: Table,
        to_row: Callable[[T], Row],
        from_row: Callable[[Values], T],
        teacher_of: Callable[[T], TeacherId | None] = lambda _: None,
    ) -> None:
        """Describe a kind: `to_row` and `from_row` translate between a frozen dataclass and its columns."""
        self.name = name
        self.table = table
        self.to_row = to_row
        self.from_row = from_row
        self.teacher_of = teacher_of
        self._dates = {column.name for column in table.columns if isinstance(column.type, Date)}
        self._instants = {column.name for column in table.columns if isinstance(column.type, UtcDateTime)}

    def stored_row(self, thing: T) -> Row:
        """Return all columns of a thing, those that are worked out from it included."""
        return self.to_row(thing)

    def id_of(self, thing: T) -> int:
        """Return a thing's id."""
        return int(self.to_row(thing)["id"])

    def plain(self, thing: T) -> dict[str, object]:
        """Return all of a thing as JSON can hold it, without its version and without what is empty."""
        row = self.to_row(thing)
        return {name: to_json(value) for name, value in row.items() if name != "version" and value not in ("", None)}

    def thing(self, plain: Plain, version: int = 0) -> T:
        """Return the thing that `plain` describes."""
        row: Row = {column.name: plain.get(column.name, self._empty(column.name)) for column in self.table.columns}
        row["version"] = version
        return self.from_row(row)

    def _empty(self, name: str) -> object:
        return None if self.table.c[name].nullable else ""

    def revive(self, plain: Plain) -> dict[str, object]:
        """Turn the texts of dates and instants back into dates and instants."""
        return {name: self._revived(name, value) for name, value in plain.items()}

    def _revived(self, name: str, value: object) -> object:
        if isinstance(value, str) and name in self._dates:
            return date.fromisoformat(value)
        if isinstance(value, str) and name in self._instants:
            return datetime.fromisoformat(value)
        return value

    def insert(self, connection: Connection, things: Sequence[T]) -> None:
        """Store new things, their ids given."""
        insert_rows(connection, self.table, [self.stored_row(thing) for thing in things])

    def update(self, connection: Connection, pairs: Sequence[tuple[T, T]]) -> None:
        """Write things over; raises SchoolFileError when somebody wrote one of them since it was read."""
        statement = (
            self.table.update()
            .where(self.table.c.id == bindparam("_id"), self.table.c.version == bindparam("_version"))
            .values({column.name: bindparam(column.name) for column in self.table.columns if column.name != "id"})
        )
        rows = []
        for before, after in pairs:
            old, row = self.to_row(before), self.stored_row(after)
            rows.append({**row, "_id": row.pop("id"), "_version": old["version"], "version": old["version"] + 1})
        written = connection.execute(statement, rows).rowcount
        if written != len(rows):
            raise SchoolFileError("changed_elsewhere", kind=self.name, count=len(rows) - written)

    def check_unchanged(self, connection: Connection, things: Sequence[T]) -> None:
        """Raise SchoolFileError when somebody wrote or removed one of the things since it was read.

        Within a writing transaction nobody can do so any more: there is one writer at a time.
        """
        versions = {self.id_of(thing): int(self.to_row(thing)["version"]) for thing in things}
        stored: dict[int, int] = {}
        for part in chunks(list(versions)):
            query = select(self.table.c.id, self.table.c.version).where(self.table.c.id.in_(part))
            stored |= {row[0]: row[1] for row in connection.execute(query)}
        other = sum(stored.get(thing_id) != version for thing_id, version in versions.items())
        if other:
            raise SchoolFileError("changed_elsewhere", kind=self.name, count=other)

    def delete(self, connection: Connection, ids: Sequence[int]) -> None:
        """Remove things by id."""
        for part in chunks(ids):
            connection.execute(self.table.delete().where(self.table.c.id.in_(part)))

    def load(self, connection: Connection, ids: Sequence[int]) -> dict[int, T]:
        """Return the things that exist among the ids, by id."""
        found: dict[int, T] = {}
        for part in chunks(ids):
            for row in connection.execute(select(self.table).where(self.table.c.id.in_(part))).mappings():
                found[row["id"]] = self.from_row(row)
        return found

    def load_where(self, connection: Connection, statement: Select[Any]) -> list[T]:
        """Return the things a query on the kind's own table selects, in its order."""
        return [self.from_row(row) for row in connection.execute(statement).mappings()]

    def load_by(self, connection: Connection, column: str, values: Sequence[int]) -> list[T]:
        """Return the things of which a column holds one of the values, in order of id within each part of them."""
        found: list[T] = []
        for part in chunks(values):
            query = select(self.table).where(self.table.c[column].in_(part)).order_by(self.table.c.id)
            found += self.load_where(connection, query)
        return found

    def load_all(self, connection: Connection) -> Iterable[T]:
        """Return all things in order of id."""
        return self.load_where(connection, select(self.table).order_by(self.table.c.id))


def difference(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[Plain, Plain]:
    """Return of two plain things the fields that differ: as they were, as they are; None for a field that is empty."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in names}, {name: after.get(name) for name in names}
