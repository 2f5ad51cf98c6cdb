# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a change set back: the reverse of each change, if nothing later stands on it."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, func, literal, select, union_all

from app.domain.changes import Change, ChangeSet
from app.domain.ids import TeacherId
from app.domain.own_fields import own_id
from app.errors import UndoRefused
from app.persistence import journal, own_fields, people
from app.persistence import rules as by_rules
from app.persistence.records.columns import METADATA
from app.persistence.repositories.activities import ACTIVITIES, REGISTER_EDITIONS
from app.persistence.repositories.catalogue import BY_NAME, TEACHERS
from app.persistence.repositories.kinds import Kind, chunks
from app.persistence.repositories.people_kinds import OWN_FIELDS
from app.persistence.unit_of_work import UnitOfWork

_OWN_ROWS = {
    "teacher_number", "teacher_subject", "teacher_tag", "qualification", "status_span", "cycle", "person_key", "change",
}  # fmt: skip
"""Rows that go with the thing they belong to."""
_HELD_BY = {"teacher_own": "teacher"}
"""Rows without an id that stand on something else too; they are part of the thing named."""


def reverse(work: UnitOfWork, change_set: ChangeSet, teacher_id: TeacherId | None = None) -> None:
    """Write the reverse of a change set, or with `teacher_id` of what it did with one person.

    Raises UndoRefused, naming what was built on it, and changes nothing then.
    """
    changes = journal.changes_of(work.connection, change_set.id)
    if teacher_id is not None:
        changes = [change for change in changes if change.teacher_id == teacher_id]
    if any(change.before is None and change.after is None for change in changes):
        raise UndoRefused("erased")
    for (name, made, removed), group in _runs(changes):
        kind = BY_NAME[name]
        if made:
            _unmake(work, kind, group, change_set)
        elif removed:
            things = [kind.thing(kind.revive(change.before or {})) for change in group]
            _require_own_fields(work, kind, things, change_set)
            _require_activities(work, things, change_set)
            work.add(kind, things)
        else:
            _put_back(work, kind, group, change_set)
    _require_choices(work, changes, change_set)
    _require_registers(work, changes, change_set)


def _require_registers(work: UnitOfWork, changes: Sequence[Change], change_set: ChangeSet) -> None:
    """Refuse when a register of the school's own is gone now, and something stands on it still."""
    gone = {
        str(change.after["register_id"])
        for change in changes
        if change.kind == REGISTER_EDITIONS.name and change.before is None and change.after
    }
    if not gone:
        return
    left = work.rules.with_own(by_rules.own_editions(work.connection))
    for register_id in sorted(gone):
        standing = None if left.knows(register_id) else by_rules.standing_on(work.connection, register_id)
        if standing is not None:
            raise _refusal_by(work.connection, standing, change_set)


def _runs(changes: Sequence[Change]) -> Iterator[tuple[tuple[str, bool, bool], list[Change]]]:
    for key, group in groupby(reversed(changes), lambda item: (item.kind, item.before is None, item.after is None)):
        yield key, list(group)


def _current(work: UnitOfWork, kind: Kind[Any], group: Sequence[Change], change_set: ChangeSet) -> dict[int, Any]:
    current = kind.load(work.connection, [change.thing_id for change in group])
    for change in group:
        thing = current.get(change.thing_id)
        plain = {} if thing is None else kind.plain(thing)
        same = all(plain.get(name) == value for name, value in (change.after or {}).items())
        whole = change.before is not None or plain == change.after
        if thing is None or not same or not whole:
            raise _refusal(work.connection, kind, change, change_set)
    return current


def _unmake(work: UnitOfWork, kind: Kind[Any], group: Sequence[Change], change_set: ChangeSet) -> None:
    current = _current(work, kind, group, change_set)
    if kind.name == "registration":
        work.before_removing_registrations(list(current))
    standing = _referring(work.connection, kind, list(current))
    if standing is not None:
        raise _refusal_by(work.connection, standing, change_set)
    work.remove(kind, list(current.values()))


def _put_back(work: UnitOfWork, kind: Kind[Any], group: Sequence[Change], change_set: ChangeSet) -> None:
    current = _current(work, kind, group, change_set)
    pairs = []
    for change in group:
        thing = current[change.thing_id]
        plain = {**kind.plain(thing), **(change.before or {})}
        clean = {name: value for name, value in plain.items() if value is not None}
        pairs.append((thing, kind.thing(kind.revive(clean), thing.version)))
    _require_own_fields(work, kind, [after for _, after in pairs], change_set)
    work.change(kind, pairs)


def _require_own_fields(work: UnitOfWork, kind: Kind[Any], things: Sequence[Any], change_set: ChangeSet) -> None:
    """Refuse to bring back what an own field held that was taken away since."""
    if kind.name == "teacher":
        for field_id in own_fields.gone(work.connection, things):
            raise _refusal_by(work.connection, ("own_field", field_id), change_set)


def _require_activities(work: UnitOfWork, things: Sequence[Any], change_set: ChangeSet) -> None:
    """Refuse to bring back what was part of an activity that is gone since."""
    wanted = {thing.activity_id for thing in things if getattr(thing, "activity_id", None) is not None}
    for activity_id in sorted(wanted - set(ACTIVITIES.load(work.connection, sorted(wanted)))):
        raise _refusal_by(work.connection, (ACTIVITIES.name, activity_id), change_set)


def _require_choices(work: UnitOfWork, changes: Sequence[Change], change_set: ChangeSet) -> None:
    """Refuse when somebody has a choice again that was taken away since; choices that came back too are there now."""
    people = [change.thing_id for change in changes if change.kind == TEACHERS.name and _holds_own(change)]
    if not people:
        return
    for field_id in sorted(own_fields.not_chosen(work.connection, TEACHERS.load(work.connection, people).values())):
        raise _refusal_by(work.connection, (OWN_FIELDS.name, field_id), change_set)


def _holds_own(change: Change) -> bool:
    """Return whether a change tells of what somebody has in own fields; each is kept under a key of its own."""
    return any(own_id(name) is not None for name in {**(change.before or {}), **(change.after or {})})


def _referring(connection: Connection, kind: Kind[Any], ids: Sequence[int]) -> tuple[str, int] | None:
    """Return (kind, id) of something that stands on one of the things."""
    columns = [column for column in _columns_on(kind.table) if _HELD_BY.get(column.table.name) != kind.name]
    for part in chunks(ids) if columns else ():
        # All places in one question: on a server each question is a journey.
        asked = union_all(*(_first_in(column, number, part) for number, column in enumerate(columns)))
        found = [row for row in connection.execute(asked) if row[1] is not None]
        if found:
            number, thing_id = min(found)
            name = columns[number].table.name
            return _HELD_BY.get(name, name), int(thing_id)
    return None


def _first_in(column: Column[Any], number: int, ids: Sequence[int]) -> Select[int, Any]:
    """Ask for the id of the first thing that stands on one of the ids by a column, told with the column's number."""
    holder = _HELD_BY.get(column.table.name)
    thing_id = column.table.c["id" if holder is None else f"{holder}_id"]
    return select(literal(number), func.min(thing_id)).where(column.in_(ids))


@cache
def _columns_on(kept: Table) -> tuple[Column[Any], ...]:
    """Return the columns in which other things refer to those in a table."""
    return tuple(
        column
        for table in METADATA.sorted_tables
        if table.name not in _OWN_ROWS
        for column in table.columns
        if any(key.column.table is kept for key in column.foreign_keys)
    )


def _refusal_by(connection: Connection, standing: tuple[str, int], change_set: ChangeSet) -> UndoRefused:
    kind, thing_id = standing
    later = people.named(connection, [journal.last_touching(connection, kind, thing_id) or change_set])[0].action
    return UndoRefused("built_upon", later=later.name, **later.facts)


def _refusal(connection: Connection, kind: Kind[Any], change: Change, change_set: ChangeSet) -> UndoRefused:
    return _refusal_by(connection, (kind.name, change.thing_id), change_set)
