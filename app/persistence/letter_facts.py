# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what some letters tell of each person: since when they are registered, and what nothing shows yet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.persistence.activities import missing
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.records.rounds import EVENT
from app.persistence.repositories.kinds import chunks

_REGISTERED = (EventKind.REGISTERED.value, EventKind.RENEWED.value)


def registered_on(
    connection: Connection, register_id: str, teacher_ids: Sequence[TeacherId], on: date
) -> dict[TeacherId, date]:
    """Return the last day up to `on` on which each of some teachers was registered or renewed, for those who were."""
    found: dict[TeacherId, date] = {}
    for part in chunks(teacher_ids):
        query = (
            select(EVENT.c.teacher_id, func.max(EVENT.c.on_day))
            .where(
                EVENT.c.teacher_id.in_(part),
                EVENT.c.register_id == register_id,
                EVENT.c.kind.in_(_REGISTERED),
                EVENT.c.on_day <= on,
            )
            .group_by(EVENT.c.teacher_id)
        )
        found.update({TeacherId(who): day for who, day in connection.execute(query)})
    return found


def missing_evidence(
    connection: Connection, teacher_ids: Sequence[TeacherId], on: date
) -> Mapping[TeacherId, Sequence[tuple[str, date]]]:
    """Return the title and day of what each of some teachers did by a day and nothing shows, the first day first."""
    found: dict[TeacherId, list[tuple[str, date]]] = defaultdict(list)
    for part in chunks(teacher_ids):
        query = (
            select(PARTICIPATION.c.teacher_id, ACTIVITY.c.title, PARTICIPATION.c.on_day)
            .join(ACTIVITY, ACTIVITY.c.id == PARTICIPATION.c.activity_id)
            .where(PARTICIPATION.c.teacher_id.in_(part), PARTICIPATION.c.on_day <= on, missing())
            .distinct()
            .order_by(PARTICIPATION.c.teacher_id, PARTICIPATION.c.on_day, ACTIVITY.c.title)
        )
        for who, title, day in connection.execute(query):
            found[TeacherId(who)].append((title, day))
    return found
