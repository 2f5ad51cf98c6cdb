# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school, opened: its engine, its lock, its state; reading, and writing one action at a time."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import DBAPIError

from app import clock
from app.domain.changes import Action, ChangeSet
from app.domain.ids import ChangeSetId, TeacherId
from app.errors import SchoolFileError, UndoRefused
from app.persistence import journal, rules, statuses, undoing
from app.persistence.failures import said
from app.persistence.lock import Holder, SchoolLock, whoami
from app.persistence.records.journal import FACT
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.repositories.teachers import LIST_TEXTS
from app.persistence.rules import Rules
from app.persistence.statuses import SpansOf
from app.persistence.storing import Storing
from app.persistence.unit_of_work import UnitOfWork, new_ids

Listener = Callable[[frozenset[str]], None]
_ONE_WRITER = text("SELECT pg_advisory_xact_lock(7110202)")

Opened = Connection
"""What a service holds while it reads one state of the school: it hands it on, and knows no SQL."""


class Database:
    """Reads and writes one school. Every write is one named action in the journal."""

    def __init__(
        self,
        engine: Engine,
        rules: Rules,
        *,
        file: Path | None = None,
        lock: SchoolLock | None = None,
        in_use_by: Holder | None = None,
        read_only: bool = False,
        made_now: bool = False,
    ) -> None:
        """Wrap an engine on a school whose schema is current; see `app.persistence.opening`."""
        self.engine = engine
        self.file = file
        self.in_use_by = in_use_by
        self.read_only = read_only
        self.made_now = made_now
        self._lock = lock
        self._rules = rules
        self._listeners: list[Listener] = []
        self.writes = 0

    @property
    def spans_of(self) -> SpansOf:
        """How statuses are worked out."""
        return self._rules.spans_of

    @property
    def _shared(self) -> bool:
        """Whether somebody else may write meanwhile."""
        return self.file is None or self.read_only

    @property
    def broken_off(self) -> bool:
        """Whether the program that had the file last did not close it."""
        return self._lock is not None and self._lock.left_behind

    def listen(self, heard: Listener) -> None:
        """Call `heard` after every write with the kinds of things that changed."""
        self._listeners.append(heard)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Yield a connection that sees one state of the school; raises SchoolFileError when it cannot be read."""
        try:
            with self.engine.connect() as connection:
                if self.file is None:
                    connection.execution_options(isolation_level="REPEATABLE READ")
                with connection.begin():
                    if self._shared:
                        rules.see(connection, self._rules)
                    yield connection
        except DBAPIError as error:
            raise said(error) from error

    @contextmanager
    def write(
        self, action: Action, *, undoes: ChangeSetId | None = None, storing: Storing | None = None
    ) -> Iterator[UnitOfWork]:
        """Yield a unit of work; when the block ends well all of it is kept as one named action, otherwise nothing.

        `storing` hears how far it is; when it raises Cancelled, nothing is kept either.
        Raises SchoolFileError when the school is open for reading only or cannot be written.
        """
        with self._transaction() as connection:
            work = UnitOfWork(connection, self._rules, storing)
            yield work
            self._finish(work, action, undoes)
        self._done(work)

    @contextmanager
    def keep(self) -> Iterator[Connection]:
        """Yield a connection for what is no action of the user: file contents, remembered column choices."""
        with self._transaction() as connection:
            yield connection

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self.read_only:
            holder = self.in_use_by
            raise SchoolFileError("read_only", user=holder.user if holder else "", host=holder.host if holder else "")
        try:
            with self.engine.connect().execution_options(writing=True) as connection, connection.begin():
                if self.file is None:
                    # As on a file: one writer at a time, so that the journal's chain has no branches.
                    connection.execute(_ONE_WRITER)
                    rules.see(connection, self._rules)
                yield connection
        except DBAPIError as error:
            raise said(error) from error
        self.writes += 1

    def undo(self, change_set: ChangeSet, name: str = "undo") -> ChangeSet:
        """Take a change set back as a new one.

        Raises UndoRefused when something later stands on it, or when somebody at another desk was first.
        """
        with self._transaction() as connection:
            standing = journal.change_set(connection, change_set.id)
            if standing is None or standing.undone:
                raise UndoRefused("nothing" if name == "undo" else "nothing_redo")
            # As the journal has it: what is shown has names besides, which never come to stand in the journal.
            facts = {"action": standing.action.name, **dict(standing.action.facts)}
            work = UnitOfWork(connection, self._rules)
            undoing.reverse(work, change_set)
            made = self._finish(work, Action(name, facts), change_set.id)
            journal.mark_undone(connection, change_set.id, undone=True)
            if change_set.undoes is not None:
                journal.mark_undone(connection, change_set.undoes, undone=False)
        self._done(work)
        return made

    def _finish(self, work: UnitOfWork, action: Action, undoes: ChangeSetId | None) -> ChangeSet:
        number = ChangeSetId(new_ids(work.connection, "change_set", 1)[0])
        made = ChangeSet(number, action, clock.now(), whoami(), undoes)
        work.finish(made)
        if work.rules is not self._rules:
            self.set_fact_in(work.connection, rules.MARK, work.rules.mark())
        return made

    def _done(self, work: UnitOfWork) -> None:
        """After a transaction is kept: let everybody work by its rules, and tell what changed."""
        if work.rules is not self._rules:
            self._rules.take(work.rules.own)
        if work.kinds:
            self._tell(work.kinds)

    def undo_part(self, change_set: ChangeSet, teacher_id: TeacherId) -> None:
        """Take back what a change set did with one person, as an action of its own; the rest of it stands.

        Raises UndoRefused as `undo` does.
        """
        facts = {**dict(change_set.action.facts), "part": change_set.action.name, "teacher_id": teacher_id}
        with self.write(Action("undo_part", facts)) as work:
            undoing.reverse(work, change_set, teacher_id)

    def fact(self, name: str) -> str:
        """Return one of the file's own facts, or an empty text."""
        with self.read() as connection:
            return connection.execute(select(FACT.c.value).where(FACT.c.name == name)).scalar_one_or_none() or ""

    def set_fact(self, name: str, value: str) -> None:
        """Keep one of the file's own facts."""
        with self._transaction() as connection:
            self.set_fact_in(connection, name, value)

    @staticmethod
    def set_fact_in(connection: Connection, name: str, value: str) -> None:
        """Keep one of the file's own facts, in a transaction that is under way."""
        connection.execute(FACT.delete().where(FACT.c.name == name))
        connection.execute(FACT.insert(), {"name": name, "value": value})

    def prepare(self) -> None:
        """Take the school's own rules, give a new school its id, and work out again what was by other rules."""
        with self.read() as connection:
            self._rules.take(rules.own_editions(connection))
        if self.read_only:
            return
        if not self.fact("school_id"):
            self.set_fact("school_id", str(uuid.uuid4()))
        if self.fact(rules.MARK) != self._rules.mark():
            with self._transaction() as connection:
                statuses.rebuild_all(connection, self._rules.spans_of)
                self.set_fact_in(connection, rules.MARK, self._rules.mark())
        if self.fact("list_texts") != LIST_TEXTS:
            with self._transaction() as connection:
                TEACHERS.work_out_again(connection)
                self.set_fact_in(connection, "list_texts", LIST_TEXTS)
        self.writes = 0

    def close(self) -> None:
        """Close all connections and free the lock."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def _tell(self, kinds: frozenset[str]) -> None:
        for heard in self._listeners:
            heard(kinds)
