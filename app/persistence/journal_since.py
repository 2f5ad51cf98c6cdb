# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the journal holds between two moments, and what somebody at this computer has seen of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from app import clock
from app.domain.changes import Change, ChangeSet
from app.domain.ids import ChangeSetId, TeacherId
from app.domain.periods import day_after
from app.domain.registrations import EventKind, Status
from app.persistence import journal
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.records.rounds import EVENT, STATUS_SPAN
from app.persistence.records.views import LOOKED

_IMPORTS = ("import_staff", "import_people")
"""The actions that take a staff list over."""


def imports(connection: Connection, until: datetime) -> list[ChangeSet]:
    """Return the times a staff list was taken over before a moment and not taken back, oldest first."""
    found = [one for name in _IMPORTS for one in journal.by_action(connection, name)]
    return sorted((one for one in found if one.at < until and not one.undone), key=lambda one: one.id)


def took_back(connection: Connection, on: date) -> bool:
    """Return whether after a day a staff list was taken back that had been taken over up to that day."""
    next_day = day_after(on)
    if next_day is None:
        return False
    end, taken, undo = clock.start_of(next_day), CHANGE_SET.alias(), CHANGE_SET.alias()
    query = (
        select(undo.c.id)
        .join(taken, taken.c.id == undo.c.undoes)
        .where(taken.c.action.in_(_IMPORTS), taken.c.undone, taken.c.at < end, undo.c.at >= end)
    )
    return connection.execute(query.limit(1)).first() is not None


def changes(
    connection: Connection, kind: str, after: datetime, until: datetime
) -> Sequence[tuple[datetime, ChangeSetId, Change]]:
    """Return what was done with things of a kind after one moment and before another, and when, oldest first."""
    at = CHANGE_SET.c
    query = (
        select(at.id, at.at)
        .join(CHANGE, CHANGE.c.change_set_id == at.id)
        .where(CHANGE.c.kind == kind, at.at > after, at.at < until)
        .distinct()
    )
    times: Mapping[int, datetime] = {row.id: row.at for row in connection.execute(query)}
    found = journal.of_kind(connection, kind, sorted(times))
    return [(times[number], number, change) for number, change in found]


def last_look(connection: Connection, who: str) -> datetime | None:
    """Return up to when somebody has seen what changed; None when they never looked."""
    return connection.execute(select(LOOKED.c.at).where(LOOKED.c.who == who)).scalar_one_or_none()


def note_look(connection: Connection, who: str, at: datetime) -> None:
    """Keep that somebody has seen what changed up to a moment."""
    connection.execute(LOOKED.delete().where(LOOKED.c.who == who))
    connection.execute(LOOKED.insert(), {"who": who, "at": at})


class Noted(NamedTuple):
    """Something that happened between somebody and a register, on a day."""

    teacher_id: TeacherId
    kind: EventKind
    on: date


def noted(connection: Connection, after: datetime, last_day: date, on: date, until: datetime) -> list[Noted]:
    """Return what was noted after a moment or is of a day after one, up to a day and before another moment."""
    at = EVENT.c
    known = or_(at.noted_at.is_(None), at.noted_at < until)
    new = or_(at.noted_at > after, at.on_day > last_day)
    query = select(at.teacher_id, at.kind, at.on_day).where(at.on_day <= on, known, new)
    found = connection.execute(query.order_by(at.on_day.desc(), at.id.desc()))
    return [Noted(teacher_id, EventKind(kind), day) for teacher_id, kind, day in found]


def expired(connection: Connection, after: date, on: date) -> list[Noted]:
    """Return whose registration ended on a day after one and up to another, in whatever register, however it went."""
    at = STATUS_SPAN.c
    query = select(at.teacher_id, at.since).where(at.status == Status.EXPIRED.value, at.since > after, at.since <= on)
    found = connection.execute(query.order_by(at.since.desc(), at.registration_id))
    return [Noted(teacher_id, EventKind.EXPIRED, day) for teacher_id, day in found]
