# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what overviews of activities count: who did what in a period, and what nothing shows."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from app import clock
from app.domain.activities import Activity, ParticipationStatus
from app.domain.attended import Attended, Held, Unshown
from app.domain.ids import ActivityId, TeacherId
from app.domain.periods import day_after
from app.persistence.hours_done import COUNTS, once
from app.persistence.records.activities import ACTIVITY, EVIDENCE, PARTICIPATION
from app.persistence.repositories.activities import ACTIVITIES

Query = Select[*tuple[Any, ...]]


def attended(connection: Connection, since: date, until: date) -> list[Attended]:
    """Return who did what on some days, both included: each person once an activity, in order of these."""
    taken = PARTICIPATION.c
    query = (
        select(taken.activity_id, taken.teacher_id, func.max(taken.on_day), once())
        .where(COUNTS, taken.on_day.between(since, until))
        .group_by(taken.activity_id, taken.teacher_id)
        .order_by(taken.activity_id, taken.teacher_id)
    )
    return [Attended(ActivityId(row[0]), TeacherId(row[1]), *row[2:]) for row in connection.execute(query)]


def held(connection: Connection, since: date, until: date) -> dict[ActivityId, Held]:
    """Return the activities that somebody did on some days, by id."""
    columns = (ACTIVITY.c[name] for name in ("id", "title", "type", "provider", "starts", "ends", "cost"))
    taken = select(PARTICIPATION.c.activity_id).where(COUNTS, PARTICIPATION.c.on_day.between(since, until))
    query = select(*columns).where(ACTIVITY.c.id.in_(taken))
    return {ActivityId(row[0]): Held(ActivityId(row[0]), *row[1:]) for row in connection.execute(query)}


def unshown(connection: Connection, on: date) -> list[Unshown]:
    """Return what was done by a day and nothing showed on that day: each person once an activity, in order of these.

    Of several bevoegdheden those that have no file of their own count together. Evidence that was added later was not
    there yet.
    """
    taken = PARTICIPATION.c
    own, whole = EVIDENCE.c.participation_id == taken.id, EVIDENCE.c.participation_id.is_(None)
    of_all = and_(EVIDENCE.c.activity_id == taken.activity_id, whole)
    query = (
        select(taken.activity_id, taken.teacher_id, func.min(taken.on_day), once(), func.max(ACTIVITY.c.title))
        .join(ACTIVITY, ACTIVITY.c.id == taken.activity_id)
        .where(COUNTS, taken.on_day <= on, ~_shown_by(own, on), ~_shown_by(of_all, on))
        .group_by(taken.activity_id, taken.teacher_id)
        .order_by(taken.activity_id, taken.teacher_id)
    )
    return [Unshown(ActivityId(row[0]), TeacherId(row[1]), *row[2:]) for row in connection.execute(query)]


def _shown_by(files: ColumnElement[bool], on: date) -> ColumnElement[bool]:
    query = select(EVIDENCE.c.id).where(files)
    next_day = day_after(on)
    if next_day is not None:
        query = query.where(or_(EVIDENCE.c.added_at.is_(None), EVIDENCE.c.added_at < clock.start_of(next_day)))
    return exists(query)


def coming(connection: Connection, on: date) -> ActivityId | None:
    """Return the first activity from a day on that somebody is put down for, or else the last before it."""
    put_down = exists(
        select(PARTICIPATION.c.id).where(
            PARTICIPATION.c.activity_id == ACTIVITY.c.id,
            PARTICIPATION.c.status != ParticipationStatus.REJECTED.value,
        )
    )
    query = select(ACTIVITY.c.id).where(put_down).limit(1)
    ahead = query.where(ACTIVITY.c.ends >= on).order_by(ACTIVITY.c.starts, ACTIVITY.c.id)
    behind = query.where(ACTIVITY.c.ends < on).order_by(ACTIVITY.c.ends.desc(), ACTIVITY.c.id.desc())
    found = connection.execute(ahead).scalar() or connection.execute(behind).scalar()
    return None if found is None else ActivityId(found)


def put_down(connection: Connection, activity_id: ActivityId) -> frozenset[TeacherId]:
    """Return who is put down for an activity, or did it; not who was rejected."""
    query = select(PARTICIPATION.c.teacher_id).where(
        PARTICIPATION.c.activity_id == activity_id, PARTICIPATION.c.status != ParticipationStatus.REJECTED.value
    )
    return frozenset(TeacherId(found) for found in connection.execute(query).scalars())


def activity(connection: Connection, activity_id: ActivityId) -> Activity | None:
    """Return an activity; None when it is not there."""
    return ACTIVITIES.load(connection, [activity_id]).get(activity_id)
