# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journal: named change sets, chained by their hashes, that undo and history are read from."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select, update

from app.domain.changes import Action, Change, ChangeSet
from app.domain.ids import ChangeSetId, TeacherId
from app.persistence.inserting import insert_values
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.repositories.kinds import Values, chunks
from app.persistence.sealing import PersonKeys, digest_of, dropped
from app.persistence.storing import Storing

_START = b"\0" * 32
_PART = 1_000
"""Rows that are read at a time where all of them are walked through."""
FOR_GOOD = "erase_teachers"
"""The action that cannot be taken back; undo goes on with what was done before it."""
Sealed = tuple[str, int, int | None, bytes]
"""A change as the chain covers it: kind, thing, person, sealed values."""
_COLUMNS = ("change_set_id", "position", "kind", "thing_id", "teacher_id", "sealed")


def _label(change_set_id: int, position: int) -> str:
    return f"{change_set_id}.{position}"


def chain_hash(previous: bytes, head: Values, sealed: Sequence[Sealed]) -> bytes:
    """Return the hash of a change set: over the one before it, its own facts and its sealed changes."""
    digest = hashlib.sha256(previous)
    digest.update(json.dumps(head, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
    for kind, thing_id, teacher_id, values in sealed:
        digest.update(f"{kind}:{thing_id}:{teacher_id}:".encode())
        digest.update(digest_of(values))
    return digest.digest()


def _head(row: Values) -> dict[str, Any]:
    head = {name: row[name] for name in ("id", "action", "facts", "by", "undoes")}
    return {**head, "at": row["at"].isoformat()}


def last_hash(connection: Connection) -> bytes:
    """Return the hash the next change set is chained to."""
    newest = select(CHANGE_SET.c.hash).order_by(CHANGE_SET.c.id.desc()).limit(1)
    found = connection.execute(newest).scalar_one_or_none()
    return _START if found is None else bytes(found)


def write(connection: Connection, change_set: ChangeSet, changes: Sequence[Change], storing: Storing) -> None:
    """Append a change set with its changes, sealed per person and chained to the one before; `storing` may stop it."""
    keys = PersonKeys(connection)
    rows: list[tuple[int, int, str, int, int | None, bytes]] = []
    for part in storing.parts(changes):
        keys.need((change.teacher_id for change in part if change.teacher_id is not None), make=True)
        for position, change in enumerate(part, len(rows)):
            sealed = keys.seal(change.teacher_id, _label(change_set.id, position), change.before, change.after)
            rows.append((change_set.id, position, change.kind, change.thing_id, change.teacher_id, sealed))
    facts = json.dumps(change_set.action.facts, ensure_ascii=False, sort_keys=True)
    previous = last_hash(connection)
    row: dict[str, Any] = {
        "id": change_set.id,
        "action": change_set.action.name,
        "facts": facts,
        "at": change_set.at,
        "by": change_set.by,
        "undoes": change_set.undoes,
        "undone": False,
        "previous": previous,
    }
    link = chain_hash(previous, _head(row), [values[2:] for values in rows])
    connection.execute(CHANGE_SET.insert(), {**row, "hash": link})
    for some in storing.parts(rows):
        insert_values(connection, CHANGE, _COLUMNS, some)


def _change_set(row: Values) -> ChangeSet:
    action = Action(row["action"], json.loads(row["facts"]))
    return ChangeSet(row["id"], action, row["at"], row["by"], row["undoes"], row["undone"])


def change_set(connection: Connection, number: ChangeSetId) -> ChangeSet | None:
    """Return one change set."""
    row = connection.execute(select(CHANGE_SET).where(CHANGE_SET.c.id == number)).mappings().one_or_none()
    return None if row is None else _change_set(row)


def recent(connection: Connection, limit: int) -> list[ChangeSet]:
    """Return the newest change sets, newest first."""
    query = select(CHANGE_SET).order_by(CHANGE_SET.c.id.desc()).limit(limit)
    return [_change_set(row) for row in connection.execute(query).mappings()]


def since(connection: Connection, number: int) -> list[ChangeSet]:
    """Return the change sets after one, oldest first."""
    query = select(CHANGE_SET).where(CHANGE_SET.c.id > number).order_by(CHANGE_SET.c.id)
    return [_change_set(row) for row in connection.execute(query).mappings()]


def by_action(connection: Connection, name: str) -> list[ChangeSet]:
    """Return the change sets of an action, oldest first."""
    query = select(CHANGE_SET).where(CHANGE_SET.c.action == name).order_by(CHANGE_SET.c.id)
    return [_change_set(row) for row in connection.execute(query).mappings()]


def last_id(connection: Connection) -> int:
    """Return the number of the newest change set, 0 when there is none."""
    return int(connection.execute(select(func.coalesce(func.max(CHANGE_SET.c.id), 0))).scalar_one())


def touched_since(connection: Connection, number: int, *kinds: str) -> bool:
    """Return whether a change set after one wrote a thing of one of the kinds."""
    query = select(CHANGE.c.thing_id).where(CHANGE.c.change_set_id > number, CHANGE.c.kind.in_(kinds)).limit(1)
    return connection.execute(query).first() is not None


def undoable(connection: Connection) -> ChangeSet | None:
    """Return the change set that undo would take back: the newest action that still stands."""
    query = (
        select(CHANGE_SET)
        .where(CHANGE_SET.c.undoes.is_(None), CHANGE_SET.c.undone.is_(False), CHANGE_SET.c.action != FOR_GOOD)
        .order_by(CHANGE_SET.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _change_set(row)


def redoable(connection: Connection) -> ChangeSet | None:
    """Return the undo that redo would take back: the newest one that stands, if nothing new was done after it."""
    newest_action = select(func.coalesce(func.max(CHANGE_SET.c.id), 0)).where(CHANGE_SET.c.undoes.is_(None))
    query = (
        select(CHANGE_SET)
        .where(
            CHANGE_SET.c.action == "undo",
            CHANGE_SET.c.undone.is_(False),
            CHANGE_SET.c.id > newest_action.scalar_subquery(),
        )
        .order_by(CHANGE_SET.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _change_set(row)


def mark_undone(connection: Connection, number: ChangeSetId, *, undone: bool) -> None:
    """Note that a change set was taken back, or stands again; the hashes do not cover this note."""
    connection.execute(update(CHANGE_SET).where(CHANGE_SET.c.id == number).values(undone=undone))


def changes_of(connection: Connection, number: ChangeSetId) -> list[Change]:
    """Return the changes of one change set in the order they were made."""
    return _opened(connection, select(CHANGE).where(CHANGE.c.change_set_id == number))


def of_teacher(connection: Connection, teacher_id: TeacherId) -> dict[ChangeSetId, list[Change]]:
    """Return every change that touched one person, by change set, oldest first."""
    query = select(CHANGE).where(CHANGE.c.teacher_id == teacher_id)
    grouped: dict[ChangeSetId, list[Change]] = defaultdict(list)
    for number, change in _numbered(connection, query):
        grouped[number].append(change)
    return grouped


def of_people(connection: Connection, ids: Sequence[TeacherId]) -> list[Change]:
    """Return every change that touched one of some persons."""
    return [
        change
        for part in chunks(ids)
        for change in _opened(connection, select(CHANGE).where(CHANGE.c.teacher_id.in_(part)))
    ]


def of_kind(
    connection: Connection, kind: str, numbers: Sequence[int] | None = None, *, people: bool = True
) -> list[tuple[ChangeSetId, Change]]:
    """Return the changes of a kind with their change sets, oldest first: of some change sets, or of all.

    Without `people` only those that are of nobody, and so not sealed.
    """
    query = select(CHANGE).where(CHANGE.c.kind == kind)
    if not people:
        query = query.where(CHANGE.c.teacher_id.is_(None))
    if numbers is None:
        return _numbered(connection, query)
    return [
        found
        for part in chunks(numbers)
        for found in _numbered(connection, query.where(CHANGE.c.change_set_id.in_(part)))
    ]


def newest_of(connection: Connection, kind: str, thing_ids: Sequence[int]) -> list[ChangeSetId]:
    """Return the change sets that were the last to write some things of a kind."""
    found: set[ChangeSetId] = set()
    for part in chunks(thing_ids):
        query = select(func.max(CHANGE.c.change_set_id)).where(CHANGE.c.kind == kind, CHANGE.c.thing_id.in_(part))
        found.update(ChangeSetId(number) for number in connection.execute(query.group_by(CHANGE.c.thing_id)).scalars())
    return sorted(found)


def drop(connection: Connection, which: ColumnElement[bool]) -> None:
    """Drop the values of some changes for good; the chain still verifies by what is left of them."""
    rows = connection.execute(select(CHANGE.c.change_set_id, CHANGE.c.position, CHANGE.c.sealed).where(which)).all()
    place = (CHANGE.c.change_set_id == bindparam("_set"), CHANGE.c.position == bindparam("_position"))
    values = [{"_set": row[0], "_position": row[1], "_left": dropped(bytes(row[2]))} for row in rows]
    if values:
        connection.execute(update(CHANGE).where(*place).values(sealed=bindparam("_left")), values)


def shared(connection: Connection, numbers: Sequence[int], teacher_id: TeacherId) -> set[ChangeSetId]:
    """Return which of some change sets touched other persons than one too."""
    found: set[ChangeSetId] = set()
    for part in chunks(numbers):
        others = exists(
            select(CHANGE.c.position).where(
                CHANGE.c.change_set_id == CHANGE_SET.c.id, CHANGE.c.teacher_id != teacher_id
            )
        )
        query = select(CHANGE_SET.c.id).where(CHANGE_SET.c.id.in_(part), others)
        found.update(ChangeSetId(number) for number in connection.execute(query).scalars())
    return found


def change_sets(connection: Connection, numbers: Sequence[int]) -> list[ChangeSet]:
    """Return some change sets, newest first."""
    found: list[ChangeSet] = []
    for part in chunks(numbers):
        query = select(CHANGE_SET).where(CHANGE_SET.c.id.in_(part))
        found.extend(_change_set(row) for row in connection.execute(query).mappings())
    return sorted(found, key=lambda item: item.id, reverse=True)


def last_touching(connection: Connection, kind: str, thing_id: int) -> ChangeSet | None:
    """Return the newest change set that wrote one thing."""
    newest = select(func.max(CHANGE.c.change_set_id)).where(CHANGE.c.kind == kind, CHANGE.c.thing_id == thing_id)
    number = connection.execute(newest).scalar_one_or_none()
    return None if number is None else change_set(connection, number)


def first_touching(connection: Connection, kind: str, thing_id: int) -> ChangeSetId | None:
    """Return the change set in which one thing was made."""
    oldest = select(func.min(CHANGE.c.change_set_id)).where(CHANGE.c.kind == kind, CHANGE.c.thing_id == thing_id)
    number = connection.execute(oldest).scalar_one_or_none()
    return None if number is None else ChangeSetId(number)


def _opened(connection: Connection, query: Any) -> list[Change]:  # noqa: ANN401 - a SQL expression
    return [change for _, change in _numbered(connection, query)]


def _numbered(connection: Connection, query: Any) -> list[tuple[ChangeSetId, Change]]:  # noqa: ANN401 - a SQL expression
    rows = list(connection.execute(query.order_by(CHANGE.c.change_set_id, CHANGE.c.position)).mappings())
    keys = PersonKeys(connection)
    keys.need((row["teacher_id"] for row in rows if row["teacher_id"] is not None), make=False)
    found = []
    for row in rows:
        label = _label(row["change_set_id"], row["position"])
        values = keys.open(row["teacher_id"], label, bytes(row["sealed"]))
        before, after = values if values is not None else (None, None)
        change = Change(row["kind"], row["thing_id"], before, after, row["teacher_id"])
        found.append((row["change_set_id"], change))
    return found


def first_broken_link(connection: Connection) -> int | None:
    """Verify the whole chain; return the number of the first change set that was tampered with, or None."""
    in_parts = {"yield_per": _PART}
    every = select(CHANGE).order_by(CHANGE.c.change_set_id, CHANGE.c.position)
    with (
        connection.execute(select(CHANGE_SET).order_by(CHANGE_SET.c.id), execution_options=in_parts) as sets,
        connection.execute(every, execution_options=in_parts) as changes,
    ):
        return _first_broken(sets.mappings(), changes.mappings())


def _first_broken(sets: Iterable[Values], changes: Iterator[Values]) -> int | None:
    previous, change = _START, next(changes, None)
    for row in sets:
        sealed = []
        while change is not None and change["change_set_id"] == row["id"]:
            sealed.append((change["kind"], change["thing_id"], change["teacher_id"], bytes(change["sealed"])))
            change = next(changes, None)
        if bytes(row["previous"]) != previous or bytes(row["hash"]) != chain_hash(previous, _head(row), sealed):
            return int(row["id"])
        previous = bytes(row["hash"])
    return None
