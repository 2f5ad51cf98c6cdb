# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts a school back as a backup has it: as one action in the journal, so that it can be undone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from app.domain.changes import Action
from app.domain.doubles import Merge
from app.persistence import erasing, given_out, mailings, parting
from app.persistence.connections import file_engine
from app.persistence.copying import copy_file, frozen_engine
from app.persistence.database import Database
from app.persistence.failures import said
from app.persistence.records.journal import COUNTER
from app.persistence.records.kept_texts import DOCUMENT_TEXT
from app.persistence.records.rounds import DOCUMENT, TEMPLATE_VERSION
from app.persistence.repositories.catalogue import KINDS
from app.persistence.repositories.kinds import Kind, chunks
from app.persistence.repositories.people_kinds import MERGES
from app.persistence.rules import Rules
from app.persistence.unit_of_work import UnitOfWork
from app.progress import Progress

ORIGIN = "put_back_from"
"""The fact that names the school whose backup was put back in this one: its other backups are welcome too."""


def restore(database: Database, file: Path, action: Action, progress: Progress, *, origin: str = "") -> None:
    """Bring a school to the state in a backup as one action; Cancel before the end leaves everything as it was.

    `origin` is the id of the school the backup is of, when that is another one. Raises SchoolFileError when the
    backup cannot be read (any more).
    """
    try:
        with database.write(action) as work:
            # Who was erased since stays so; ids in another school's backup are of other people.
            gone = erasing.Erased() if origin else erasing.erased(work.connection)
            with _as_it_comes_back(file, work.rules, gone) as source:
                _take_over_contents(source, work.connection)
                _keep_counting(source, work.connection)
                given_out.come_back(source, work.connection)
                mailings.come_back(source, work.connection, gone.people, other_school=bool(origin))
                _bring_back(source, work, progress, erasing.still_out(source, gone))
            erasing.left_out(work.connection, gone.documents)
            if origin:
                database.set_fact_in(work.connection, ORIGIN, origin)
    except DBAPIError as error:
        raise said(error) from error


@contextmanager
def _as_it_comes_back(file: Path, rules: Rules, gone: erasing.Erased) -> Iterator[Connection]:
    """Yield what a backup holds; who was erased since is parted from whom they were one with then.

    Who went up in the same person after them is parted first, and stays so: who came in last goes out first.
    """
    with ExitStack() as ending:
        engine = frozen_engine(file)
        ending.callback(engine.dispose)
        source = ending.enter_context(engine.connect())
        merged = _to_part(list(MERGES.load_all(source)), gone)
        if merged:
            copy = Path(ending.enter_context(TemporaryDirectory())) / "school"
            copy_file(file, copy, frozen=True)
            writable = file_engine(copy, writable=True)
            ending.callback(writable.dispose)
            source = ending.enter_context(writable.connect().execution_options(writing=True))
            for one in sorted(merged, key=lambda item: item.id, reverse=True):
                now = MERGES.load(source, [one.id])[one.id]
                parting.part(UnitOfWork(source, rules), now, None)
        yield source


def _to_part(merged: Sequence[Merge], gone: erasing.Erased) -> list[Merge]:
    first: dict[int, int] = {}
    for one in merged:
        if one.other_id in gone.people and one.teacher_id not in gone.people:
            first[one.teacher_id] = min(one.id, first.get(one.teacher_id, one.id))
    return [one for one in merged if one.id >= first.get(one.teacher_id, one.id + 1)]


def _bring_back(source: Connection, work: UnitOfWork, progress: Progress, gone: erasing.Erased) -> None:
    states = [(kind, _without(kind, _by_id(kind, source), gone), _by_id(kind, work.connection)) for kind in KINDS]
    steps = 2 * len(states)
    for step, (kind, wanted, present) in enumerate(reversed(states)):
        progress.report(step, steps, "restore")
        newer = [thing for number, thing in present.items() if number not in wanted]
        if kind.name == "registration" and newer:
            work.before_removing_registrations([kind.id_of(thing) for thing in newer])
        if newer:
            work.remove(kind, newer)
    for step, (kind, wanted, present) in enumerate(states):
        progress.report(len(states) + step, steps, "restore")
        work.add(kind, [replace(thing, version=0) for number, thing in wanted.items() if number not in present])
        both = [(present[number], thing) for number, thing in wanted.items() if number in present]
        work.change(kind, [(before, replace(after, version=before.version)) for before, after in both])


def _by_id(kind: Kind[Any], connection: Connection) -> Mapping[int, Any]:
    return {kind.id_of(thing): thing for thing in kind.load_all(connection)}


def _without(kind: Kind[Any], things: Mapping[int, Any], gone: erasing.Erased) -> Mapping[int, Any]:
    return {number: thing for number, thing in things.items() if not erasing.is_of(thing, kind, gone)}


def _take_over_contents(source: Connection, target: Connection) -> None:
    """Copy the file contents and template texts that the school no longer has."""
    for table in (DOCUMENT, DOCUMENT_TEXT, TEMPLATE_VERSION):
        known = set(target.execute(select(table.c.sha256)).scalars())
        missing = [name for name in source.execute(select(table.c.sha256)).scalars() if name not in known]
        for part in chunks(missing):
            rows = source.execute(select(table).where(table.c.sha256.in_(part))).mappings()
            target.execute(table.insert(), [dict(row) for row in rows])


def _keep_counting(source: Connection, target: Connection) -> None:
    """Never give out an id that the backup has given out already."""
    mine = dict(target.execute(select(COUNTER.c.name, COUNTER.c.next)).all())
    for name, following in source.execute(select(COUNTER.c.name, COUNTER.c.next)):
        if following > mine.get(name, 0):
            target.execute(COUNTER.delete().where(COUNTER.c.name == name))
            target.execute(COUNTER.insert(), {"name": name, "next": following})
