# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of activities with their figures: filtered, sorted, counted and cut by the database."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Float, Select, and_, case, cast, exists, func, or_, select

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_checks import COUNTING
from app.domain.activity_rows import (
    ActivityColumn,
    ActivityFigures,
    ActivityOrder,
    ActivityRow,
    ParticipantRow,
    TakenPart,
)
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.persistence import search
from app.persistence.lowering import lowered
from app.persistence.records.activities import ACTIVITY, EVIDENCE, PARTICIPATION
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.activities import ACTIVITIES, PARTICIPATIONS
from app.persistence.repositories.kinds import CHUNK, chunks

Query = Select[*tuple[Any, ...]]
_FIGURES = {ActivityColumn.PARTICIPANTS, ActivityColumn.MISSING_EVIDENCE, ActivityColumn.RATING}
"""Sorted by these, the figures of all activities are needed; otherwise only those of the page."""
_HOURS = ACTIVITY.c.contact_hours + ACTIVITY.c.self_study_hours
_COLUMNS = ("id", "title", "type", "provider", "starts", "ends", "cost")


def shows(evidence: Any = EVIDENCE) -> ColumnElement[bool]:  # noqa: ANN401 - a table or an alias of it
    """Return the condition that a file shows a participation: its own, or one of the whole activity."""
    whole = and_(evidence.c.activity_id == PARTICIPATION.c.activity_id, evidence.c.participation_id.is_(None))
    return or_(evidence.c.participation_id == PARTICIPATION.c.id, whole)


def missing() -> ColumnElement[bool]:
    """Return the condition that a participation counts and that nothing shows it."""
    own = exists(select(EVIDENCE.c.id).where(EVIDENCE.c.participation_id == PARTICIPATION.c.id))
    whole = exists(
        select(EVIDENCE.c.id).where(
            EVIDENCE.c.activity_id == PARTICIPATION.c.activity_id, EVIDENCE.c.participation_id.is_(None)
        )
    )
    return and_(PARTICIPATION.c.status.in_([status.value for status in COUNTING]), ~own, ~whole)


def _figures() -> Query:
    status = PARTICIPATION.c.status
    by_status = [func.sum(case((status == one.value, 1), else_=0)).label(one.value) for one in ParticipationStatus]
    return select(
        PARTICIPATION.c.activity_id,
        func.count(func.distinct(PARTICIPATION.c.teacher_id)).label("participants"),
        *by_status,
        func.sum(case((missing(), 1), else_=0)).label("missing_evidence"),
        func.avg(cast(PARTICIPATION.c.rating, Float)).label("rating"),
    ).group_by(PARTICIPATION.c.activity_id)


def figures(connection: Connection, activity_ids: Sequence[ActivityId]) -> dict[ActivityId, ActivityFigures]:
    """Return who took part in some activities, in numbers; those without participants are left out."""
    found = {}
    for part in chunks(activity_ids):
        for row in connection.execute(_figures().where(PARTICIPATION.c.activity_id.in_(part))).mappings():
            plain = {name: value for name, value in row.items() if name != "activity_id"}
            found[ActivityId(row["activity_id"])] = ActivityFigures(**plain)
    return found


def _conditions(text: str, since: date | None, until: date | None) -> list[ColumnElement[bool]]:
    found = search.searched(ACTIVITY.c.search_text, text)
    if since is not None:
        found.append(ACTIVITY.c.ends >= since)
    if until is not None:
        found.append(ACTIVITY.c.starts <= until)
    return found


def _sorted_by(order: ActivityOrder, figured: Any) -> list[ColumnElement[Any]]:  # noqa: ANN401 - a subquery
    column = order.column
    if column in _FIGURES:
        first: ColumnElement[Any] = figured.c[column.value]
        first = first if column is ActivityColumn.RATING else func.coalesce(first, 0)
    elif column is ActivityColumn.HOURS:
        first = _HOURS
    else:
        first = ACTIVITY.c[column.value]
        texts = {ActivityColumn.TITLE, ActivityColumn.TYPE, ActivityColumn.PROVIDER}
        first = lowered(first) if column in texts else first
    by = first.desc().nulls_last() if order.descending else first.asc().nulls_last()
    return [by, ACTIVITY.c.starts.desc(), lowered(ACTIVITY.c.title), ACTIVITY.c.id]


def activity_rows(
    connection: Connection,
    text: str,
    since: date | None,
    until: date | None,
    *,
    order: ActivityOrder,
    offset: int = 0,
    limit: int | None = None,
) -> list[ActivityRow]:
    """Return one page of the activities that have every word of a text and lie (partly) within some days."""
    columns = [ACTIVITY.c[name] for name in _COLUMNS]
    query: Query = select(*columns, _HOURS.label("hours"), ACTIVITY.c.categories, ACTIVITY.c.validated)
    figured = _figures().subquery()
    if order.column in _FIGURES:
        query = query.select_from(ACTIVITY.outerjoin(figured, figured.c.activity_id == ACTIVITY.c.id))
    query = query.where(*_conditions(text, since, until)).order_by(*_sorted_by(order, figured))
    if limit is not None:
        query = query.offset(offset).limit(limit)
    rows = connection.execute(query).all()
    counted = figures(connection, [row.id for row in rows])
    return [_row(row, counted.get(row.id, ActivityFigures())) for row in rows]


def _row(row: Any, counted: ActivityFigures) -> ActivityRow:  # noqa: ANN401 - a row of the query above
    plain = {name: getattr(row, name) for name in _COLUMNS}
    return ActivityRow(
        **plain,
        hours=row.hours,
        categories=tuple(row.categories.split()),
        validated=bool(row.validated),
        **asdict(counted),
    )


def count(connection: Connection, text: str, since: date | None, until: date | None) -> int:
    """Return how many activities a list holds."""
    query = select(func.count(ACTIVITY.c.id)).where(*_conditions(text, since, until))
    return int(connection.execute(query).scalar_one())


def _evidence() -> ColumnElement[int]:
    return select(func.count(EVIDENCE.c.id)).where(shows()).scalar_subquery()


def participants(connection: Connection, activity_id: ActivityId) -> list[ParticipantRow]:
    """Return who takes part in an activity, in order of name."""
    teacher = (TEACHER.c.sort_name, TEACHER.c.code, TEACHER.c.team)
    query = (
        select(PARTICIPATION, *teacher, _evidence().label("evidence"))
        .join(TEACHER, TEACHER.c.id == PARTICIPATION.c.teacher_id)
        .where(PARTICIPATION.c.activity_id == activity_id)
        .order_by(TEACHER.c.sort_key, TEACHER.c.id, PARTICIPATION.c.qualification)
    )
    return [
        ParticipantRow(PARTICIPATIONS.from_row(row), row["sort_name"], row["code"], row["team"], row["evidence"])
        for row in connection.execute(query).mappings()
    ]


def of_teacher(connection: Connection, teacher_id: TeacherId) -> list[TakenPart]:
    """Return what one teacher takes part in, the newest first."""
    query = (
        select(PARTICIPATION, _evidence().label("evidence"))
        .where(PARTICIPATION.c.teacher_id == teacher_id)
        .order_by(PARTICIPATION.c.on_day.desc(), PARTICIPATION.c.id.desc())
    )
    found = [(PARTICIPATIONS.from_row(row), row["evidence"]) for row in connection.execute(query).mappings()]
    known = ACTIVITIES.load(connection, sorted({item.activity_id for item, _ in found}))
    return [TakenPart(known[item.activity_id], item, evidence) for item, evidence in found]


def participations_of(connection: Connection, activity_id: ActivityId) -> list[Participation]:
    """Return the participations of one activity, in order of id."""
    query = select(PARTICIPATION).where(PARTICIPATION.c.activity_id == activity_id).order_by(PARTICIPATION.c.id)
    return PARTICIPATIONS.load_where(connection, query)


def ending_on(connection: Connection, days: Sequence[date]) -> Iterator[list[Activity]]:
    """Yield the activities whose last day is among some days, part by part."""
    for start in range(0, len(days), CHUNK):
        part = days[start : start + CHUNK]
        query = select(ACTIVITY).where(ACTIVITY.c.ends.in_(part)).order_by(ACTIVITY.c.id)
        yield ACTIVITIES.load_where(connection, query)


def of_activities(connection: Connection, ids: Sequence[ActivityId]) -> Iterator[list[Participation]]:
    """Yield the participations in some activities, part by part."""
    for part in chunks(ids):
        yield PARTICIPATIONS.load_by(connection, "activity_id", part)


def activities_of(connection: Connection, items: Sequence[Participation]) -> dict[int, Activity]:
    """Return the activities of some participations, by id."""
    return ACTIVITIES.load(connection, sorted({item.activity_id for item in items}))


def still_in_service(connection: Connection, activity_id: ActivityId, on: date) -> list[TeacherId]:
    """Return who took part in an activity and is in service on a day, in order of name; not who was rejected."""
    query = (
        select(TEACHER.c.id)
        .where(
            search.in_service(on),
            TEACHER.c.id.in_(
                select(PARTICIPATION.c.teacher_id).where(
                    PARTICIPATION.c.activity_id == activity_id,
                    PARTICIPATION.c.status != ParticipationStatus.REJECTED.value,
                )
            ),
        )
        .order_by(TEACHER.c.sort_key, TEACHER.c.id)
    )
    return [TeacherId(found) for found in connection.execute(query).scalars()]


def existing_participations(connection: Connection, ids: Sequence[ParticipationId]) -> list[Participation]:
    """Return the participations that exist among some, each once, in the order asked for."""
    found = PARTICIPATIONS.load(connection, list(ids))
    return [found[number] for number in dict.fromkeys(ids) if number in found]


def known_teachers(connection: Connection, ids: Sequence[TeacherId]) -> set[TeacherId]:
    """Return which of the teachers are stored."""
    found: set[TeacherId] = set()
    for part in chunks(ids):
        found.update(connection.execute(select(TEACHER.c.id).where(TEACHER.c.id.in_(part))).scalars())
    return found
