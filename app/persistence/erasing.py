# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes people out of a school for good: what is kept of them, their files, the key to their history.

What the journal says of them stays, sealed with a key that nobody has any more, so that its chain still verifies;
of what it says openly, or among others' history, only a digest is left.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain.ids import TeacherId
from app.persistence import contents, journal, mailings, traces
from app.persistence.records.activities import EVIDENCE, PROOF
from app.persistence.records.mail import MAILING
from app.persistence.records.people import TEACHER_MERGE
from app.persistence.records.rounds import LETTER
from app.persistence.records.staff import PERSON_KEY, SCHOOL
from app.persistence.records.stationery import SIGNER, STATIONERY
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS
from app.persistence.repositories.catalogue import KINDS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.kinds import Kind, chunks
from app.persistence.repositories.people_kinds import NOT_DOUBLES
from app.persistence.unit_of_work import UnitOfWork

_HOLDING: tuple[tuple[Table, str], ...] = (
    (LETTER, "document"), (EVIDENCE, "document"), (PROOF, "document"), (SCHOOL, "logo"), (SCHOOL, "signature"),
    (MAILING, "document"),
    (SIGNER, "signature"), (STATIONERY, "first"), (STATIONERY, "follow"),
)  # fmt: skip
"""Where the names of files stand."""


def with_merged(connection: Connection, ids: Sequence[TeacherId]) -> list[TeacherId]:
    """Return the ids with those of everybody who went up in one of them, in order."""
    found = {int(one) for one in ids}
    for part in chunks(list(ids)):
        query = select(TEACHER_MERGE.c.other_id).where(TEACHER_MERGE.c.teacher_id.in_(part))
        found.update(connection.execute(query).scalars())
    return [TeacherId(one) for one in sorted(found)]


def erase(work: UnitOfWork, ids: Sequence[TeacherId]) -> dict[str, object]:
    """Remove people, and who went up in them, with all that is theirs; nothing of it is written into the journal.

    Activities in which nobody else took part go along. Returns the facts of the action: what must go again when a
    backup is put back, and which files that stay are about who was erased too (`shared`).
    """
    connection = work.connection
    everybody = with_merged(connection, ids)
    changes = journal.of_people(connection, everybody)
    periods = traces.together(connection, everybody)
    taken_part = PARTICIPATIONS.load_by(connection, "teacher_id", everybody)
    activities = traces.activities_in(changes) | {item.activity_id for item in taken_part}
    alone = traces.alone(connection, everybody, activities)
    shared = traces.of_whole(connection, sorted(activities - alone))
    shared |= traces.documents_in(changes, EVIDENCE_FILES.name)
    documents = traces.documents_in(changes)
    documents |= {name for period in periods for name in _only_then(connection, period)}
    documents |= mailings.forget(connection, everybody)

    _forget(work, EVIDENCE_FILES, "participation_id", [item.id for item in taken_part])
    _forget(work, NOT_DOUBLES, "other_id", everybody)
    for kind in reversed(KINDS):
        if kind is not TEACHERS and "teacher_id" in kind.table.c:
            _forget(work, kind, "teacher_id", everybody)
    work.forget(TEACHERS, sorted(TEACHERS.load(connection, everybody)))
    documents |= _forget_activities(work, sorted(alone))
    for period in periods:
        journal.drop(connection, period.changes)
    drop_keys(connection, everybody)
    held = _held(connection, documents | shared)
    contents.drop(connection, documents - held)
    told = {"ids": everybody, "activities": sorted(alone), "documents": sorted(documents - held)}
    return {"count": len(ids), **told, "shared": sorted(shared & held)}


def _only_then(connection: Connection, period: traces.Together) -> set[str]:
    """Return the files that a holder's history names of the time that is dropped, and of no other time."""
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for number, changes in journal.of_teacher(connection, period.holder).items():
        names[period.since <= number <= period.until] |= traces.documents_in(changes)
    return names[True] - names[False]


def _forget_activities(work: UnitOfWork, ids: Sequence[int]) -> set[str]:
    """Remove activities that were of those people alone, and what the journal says of them; returns their files."""
    kept = traces.open_evidence(work.connection, ids)
    for part in chunks(sorted(kept)):
        work.forget(EVIDENCE_FILES, sorted(EVIDENCE_FILES.load(work.connection, part)))
    work.forget(ACTIVITIES, sorted(ACTIVITIES.load(work.connection, ids)))
    traces.drop_open(work.connection, EVIDENCE_FILES.name, sorted(kept))
    traces.drop_open(work.connection, ACTIVITIES.name, ids)
    return {name for names in kept.values() for name in names}


def _forget(work: UnitOfWork, kind: Kind[Any], column: str, ids: Sequence[int]) -> None:
    found = [kind.id_of(thing) for thing in kind.load_by(work.connection, column, ids)]
    if kind is REGISTRATIONS:
        work.before_removing_registrations(found)
    work.forget(kind, found)


def drop_keys(connection: Connection, ids: Sequence[TeacherId]) -> None:
    """Throw away the keys that open what the journal holds of people."""
    for part in chunks(ids):
        connection.execute(PERSON_KEY.delete().where(PERSON_KEY.c.teacher_id.in_(part)))


def _held(connection: Connection, documents: Iterable[str]) -> set[str]:
    """Return which files somebody else has too."""
    found: set[str] = set()
    for table, column in _HOLDING:
        for part in chunks(sorted(documents)):
            query = select(table.c[column]).where(table.c[column].in_(part)).distinct()
            found.update(connection.execute(query).scalars())
    return found


@dataclass(frozen=True, slots=True)
class Erased:
    """Whom a school erased ever, the activities and files that went with them, and the files that stayed."""

    people: frozenset[int] = frozenset()
    activities: frozenset[int] = frozenset()
    documents: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()


def erased(connection: Connection) -> Erased:
    """Return what a school erased ever."""
    facts: list[Mapping[str, Any]] = [item.action.facts for item in journal.by_action(connection, journal.FOR_GOOD)]

    def all_of(name: str) -> frozenset[Any]:
        return frozenset(one for item in facts for one in item.get(name, ()))

    return Erased(all_of("ids"), all_of("activities"), all_of("documents"), all_of("shared"))


def still_out(source: Connection, gone: Erased) -> Erased:
    """Return what stays out when a backup is put back: activities in which others took part then do come back."""
    taken = traces.taking_part(source, sorted(gone.activities))
    return replace(gone, activities=frozenset(one for one in gone.activities if taken.get(one, set()) <= gone.people))


def is_of(thing: Any, kind: Kind[Any], gone: Erased) -> bool:  # noqa: ANN401 - a thing of any kind
    """Return whether a thing is one of these people or activities, or theirs."""
    if kind is TEACHERS:
        return kind.id_of(thing) in gone.people
    activity_id = thing.id if kind is ACTIVITIES else getattr(thing, "activity_id", None)
    whose = {getattr(thing, "teacher_id", None), getattr(thing, "other_id", None) if kind is NOT_DOUBLES else None}
    return bool(whose & gone.people) or activity_id in gone.activities


def left_out(connection: Connection, documents: Collection[str]) -> None:
    """Remove the files of people who were erased, after a backup brought them back."""
    contents.drop(connection, set(documents) - _held(connection, documents))
