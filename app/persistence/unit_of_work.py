# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One action: one transaction, one change set. Nothing else writes what a user keeps."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, select, update

from app.domain.changes import Change, ChangeSet
from app.domain.ids import NEW
from app.domain.registers import RegisterEdition
from app.domain.registrations import Event
from app.persistence import journal, statuses
from app.persistence import rules as by_rules
from app.persistence.records.journal import COUNTER
from app.persistence.repositories.kinds import Kind, difference
from app.persistence.rules import Rules
from app.persistence.storing import Storing

T = TypeVar("T")


def new_ids(connection: Connection, name: str, count: int) -> range:
    """Give out ids that were never given before, also not to something that was undone since."""
    statement = (
        update(COUNTER).where(COUNTER.c.name == name).values(next=COUNTER.c.next + count).returning(COUNTER.c.next)
    )
    after = connection.execute(statement).scalar_one_or_none()
    if after is None:
        connection.execute(COUNTER.insert(), {"name": name, "next": 1 + count})
        after = 1 + count
    return range(after - count, after)


class UnitOfWork:
    """Writes things and remembers before and after of each; `finish` adds the change set to the journal."""

    def __init__(self, connection: Connection, rules: Rules, storing: Storing | None = None) -> None:
        """Work in the connection's transaction; by `rules` a registration's statuses are worked out from its events.

        `storing` is told how far the work is, and may raise Cancelled at any time before `finish` has returned.
        """
        self.connection = connection
        self.rules = rules
        """Other ones than were given once `finish` has written a school's own edition."""
        self._storing = storing or Storing()
        self._changes: list[Change] = []
        self._registrations: set[int] = set()
        self._registers: set[str] = set()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of things written so far; with a register's rules the statuses that events lead to."""
        kinds = frozenset(change.kind for change in self._changes)
        return kinds | {"event"} if self._registers else kinds

    def add(self, kind: Kind[T], things: Sequence[T]) -> list[T]:
        """Store new things; those without an id are given one. Returns them as stored."""
        if not things:
            return []
        stored = self._with_ids(kind, things)
        for part in self._storing.parts(stored):
            kind.insert(self.connection, part)
            for thing in part:
                self._note(kind, kind.id_of(thing), thing, None, kind.plain(thing))
        return stored

    def change(self, kind: Kind[T], pairs: Sequence[tuple[T, T]]) -> list[T]:
        """Write things over (before, after); pairs without a difference are left alone. Returns them as stored.

        Raises SchoolFileError when one was written by somebody else since `before` was read.
        """
        written: list[T] = []
        for part in self._storing.parts(pairs):
            written += self._change(kind, part)
        return written

    def _change(self, kind: Kind[T], pairs: Sequence[tuple[T, T]]) -> list[T]:
        real = [(before, after, kind.plain(before), kind.plain(after)) for before, after in pairs]
        real = [pair for pair in real if pair[2] != pair[3]]
        if real:
            kind.update(self.connection, [(before, after) for before, after, _, _ in real])
        for before, after, old, new in real:
            self._note(kind, kind.id_of(after), before, *difference(old, new))
            self._touched(after)
        bumped: Any = replace
        return [bumped(after, version=getattr(before, "version") + 1) for before, after, _, _ in real]  # noqa: B009

    def remove(self, kind: Kind[T], things: Sequence[T]) -> None:
        """Remove things; raises SchoolFileError when one was written by somebody else since it was read."""
        kind.check_unchanged(self.connection, things)
        kind.delete(self.connection, [kind.id_of(thing) for thing in things])
        for thing in things:
            self._note(kind, kind.id_of(thing), thing, kind.plain(thing), None)

    def forget(self, kind: Kind[T], ids: Sequence[int]) -> None:
        """Remove things for good: the journal says that they went, and nothing of what they were."""
        kind.delete(self.connection, ids)
        self._changes += [Change(kind.name, thing_id, None, None) for thing_id in ids]

    def finish(self, change_set: ChangeSet) -> None:
        """Bring the statuses up to date and write the change set; one that changed nothing is not written."""
        if not self._changes:
            return
        if self._registers:
            self.rules = self.rules.with_own(by_rules.own_editions(self.connection))
            self._registrations |= by_rules.registrations_in(self.connection, self._registers)
        statuses.rebuild(self.connection, self._registrations, self.rules.spans_of)
        journal.write(self.connection, change_set, self._changes, self._storing)

    def before_removing_registrations(self, ids: Sequence[int]) -> None:
        """Take away the worked-out statuses of registrations that are about to go."""
        statuses.forget(self.connection, ids)
        self._registrations -= set(ids)

    def _with_ids(self, kind: Kind[T], things: Sequence[T]) -> list[T]:
        fresh = [thing for thing in things if getattr(thing, "id", None) == NEW]
        if not fresh:
            return list(things)
        ids = iter(new_ids(self.connection, kind.name, len(fresh)))
        with_id = _with_id(type(fresh[0]))
        return [with_id(thing, next(ids)) if getattr(thing, "id", None) == NEW else thing for thing in things]

    def _note(self, kind: Kind[T], thing_id: int, thing: T, before: Any, after: Any) -> None:  # noqa: ANN401 - plain values
        self._changes.append(Change(kind.name, thing_id, before, after, kind.teacher_of(thing)))
        self._touched(thing)

    def _touched(self, thing: object) -> None:
        if isinstance(thing, Event):
            self._registrations.add(thing.registration_id)
        elif isinstance(thing, RegisterEdition):
            self._registers.add(thing.register_id)


def _with_id(made: type[Any]) -> Callable[[Any, int], Any]:
    """Return what `replace(thing, id=…)` does, for a dataclass whose fields are all given by place; far quicker."""
    names = [field.name for field in fields(made)]
    at, values_of = names.index("id"), attrgetter(*names)

    def with_id(thing: Any, number: int) -> Any:  # noqa: ANN401 - a thing of any kind
        values = values_of(thing)
        return made(*values[:at], number, *values[at + 1 :])

    return with_id


def existing(connection: Connection, kind: Kind[T], ids: Sequence[int]) -> set[int]:
    """Return which of the ids are stored."""
    return set(connection.execute(select(kind.table.c.id).where(kind.table.c.id.in_(ids))).scalars())
