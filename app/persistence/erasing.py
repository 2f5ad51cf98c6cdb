# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes people out of a school for good: what is kept of them, the key to their history, and files that were theirs.

What the journal says of them stays, sealed with a key that nobody has any more, so that its chain still verifies.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.persistence import contents, journal
from app.persistence.records.activities import EVIDENCE, PROOF
from app.persistence.records.people import TEACHER_MERGE
from app.persistence.records.rounds import LETTER
from app.persistence.records.staff import PERSON_KEY, SCHOOL
from app.persistence.repositories.activities import EVIDENCE_FILES, PARTICIPATIONS
from app.persistence.repositories.catalogue import KINDS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.kinds import Kind, chunks
from app.persistence.repositories.people_kinds import NOT_DOUBLES
from app.persistence.unit_of_work import UnitOfWork

_HOLDING: tuple[tuple[Table, str], ...] = (
    (LETTER, "document"), (EVIDENCE, "document"), (PROOF, "document"), (SCHOOL, "logo"), (SCHOOL, "signature"),
)  # fmt: skip
"""Where the names of files stand."""


def action_for(connection: Connection, ids: Sequence[TeacherId]) -> Action:
    """Return the action that erases people: its facts are what must go again when a backup is put back."""
    everybody = with_merged(connection, ids)
    documents = sorted(_documents_of(connection, everybody))
    return Action(journal.FOR_GOOD, {"count": len(ids), "ids": everybody, "documents": documents})


def with_merged(connection: Connection, ids: Sequence[TeacherId]) -> list[TeacherId]:
    """Return the ids with those of everybody who went up in one of them, in order."""
    found = {int(one) for one in ids}
    for part in chunks(list(ids)):
        query = select(TEACHER_MERGE.c.other_id).where(TEACHER_MERGE.c.teacher_id.in_(part))
        found.update(connection.execute(query).scalars())
    return [TeacherId(one) for one in sorted(found)]


def _documents_of(connection: Connection, ids: Sequence[TeacherId]) -> set[str]:
    """Return the files of people: those they have, and those the journal could bring back."""
    found: set[str] = set()
    for who in ids:
        for changes in journal.of_teacher(connection, who).values():
            sides = [side for change in changes for side in (change.before, change.after) if side]
            found.update(str(side["document"]) for side in sides if side.get("document"))
    return found


def erase(work: UnitOfWork, ids: Sequence[TeacherId], documents: Iterable[str]) -> None:
    """Remove people with all that is theirs; nothing of it is written into the journal. `ids` as in the action."""
    connection = work.connection
    taken_part = [item.id for item in PARTICIPATIONS.load_by(connection, "teacher_id", ids)]
    _forget(work, EVIDENCE_FILES, "participation_id", taken_part)
    _forget(work, NOT_DOUBLES, "other_id", ids)
    for kind in reversed(KINDS):
        if kind is not TEACHERS and "teacher_id" in kind.table.c:
            _forget(work, kind, "teacher_id", ids)
    work.forget(TEACHERS, sorted(TEACHERS.load(connection, ids)))
    drop_keys(connection, ids)
    contents.drop(connection, set(documents) - _held(connection, documents))


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


def erased(connection: Connection) -> tuple[set[int], set[str]]:
    """Return whom the school erased ever, and the files that went with them."""
    facts: list[Mapping[str, Any]] = [item.action.facts for item in journal.by_action(connection, journal.FOR_GOOD)]
    return {one for item in facts for one in item["ids"]}, {one for item in facts for one in item["documents"]}


def is_of(thing: Any, kind: Kind[Any], ids: set[int]) -> bool:  # noqa: ANN401 - a thing of any kind
    """Return whether a thing is one of these people, or theirs."""
    if kind is TEACHERS:
        return kind.id_of(thing) in ids
    whose = {getattr(thing, "teacher_id", None), getattr(thing, "other_id", None) if kind is NOT_DOUBLES else None}
    return bool(whose & ids)


def left_out(connection: Connection, documents: set[str]) -> None:
    """Remove the files of people who were erased, after a backup brought them back."""
    contents.drop(connection, documents - _held(connection, documents))
