# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds evidence, and what has none."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from app.domain.activities import Evidence
from app.domain.activity_rows import MissingEvidence
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.staff_kinds import StaffKind
from app.persistence import activities
from app.persistence.records.activities import ACTIVITY, EVIDENCE, PARTICIPATION
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.activities import EVIDENCE_FILES
from app.persistence.repositories.kinds import chunks
from app.persistence.search import in_service

Query = Select[*tuple[Any, ...]]


def of_activity(connection: Connection, activity_id: ActivityId) -> list[Evidence]:
    """Return all evidence of an activity, that of single participants included, the oldest first."""
    query = select(EVIDENCE).where(EVIDENCE.c.activity_id == activity_id).order_by(EVIDENCE.c.id)
    return EVIDENCE_FILES.load_where(connection, query)


def of_teacher(connection: Connection, teacher_id: TeacherId) -> list[Evidence]:
    """Return what shows what one teacher did: their own files, and those of the activities they took part in."""
    query = (
        select(EVIDENCE)
        .where(
            EVIDENCE.c.id.in_(select(EVIDENCE.c.id).where(PARTICIPATION.c.teacher_id == teacher_id, activities.shows()))
        )
        .order_by(EVIDENCE.c.id)
    )
    return EVIDENCE_FILES.load_where(connection, query)


def documents_of_sizes(connection: Connection, sizes: Collection[int]) -> dict[int, frozenset[str]]:
    """Return the contents kept as evidence that have one of these sizes in bytes, by size."""
    found: dict[int, set[str]] = {}
    for part in chunks(list(sizes)):
        query = select(EVIDENCE.c.size, EVIDENCE.c.document).where(EVIDENCE.c.size.in_(part)).distinct()
        for size, document in connection.execute(query):
            found.setdefault(size, set()).add(document)
    return {size: frozenset(documents) for size, documents in found.items()}


def of_participations(connection: Connection, ids: Sequence[ParticipationId]) -> list[Evidence]:
    """Return the evidence of single participants."""
    found: list[Evidence] = []
    for part in chunks(ids):
        query = select(EVIDENCE).where(EVIDENCE.c.participation_id.in_(part)).order_by(EVIDENCE.c.id)
        found += EVIDENCE_FILES.load_where(connection, query)
    return found


def _missing(query: Query, since: date | None, until: date | None) -> Query:
    query = (
        query.select_from(PARTICIPATION)
        .join(ACTIVITY, ACTIVITY.c.id == PARTICIPATION.c.activity_id)
        .join(TEACHER, TEACHER.c.id == PARTICIPATION.c.teacher_id)
        .where(activities.missing())
    )
    if since is not None:
        query = query.where(PARTICIPATION.c.on_day >= since)
    return query if until is None else query.where(PARTICIPATION.c.on_day <= until)


def missing(
    connection: Connection, since: date | None, until: date | None, *, offset: int = 0, limit: int | None = None
) -> list[MissingEvidence]:
    """Return one page of what was done and nothing shows, the newest first, then in order of name."""
    hours = (PARTICIPATION.c.contact_hours + PARTICIPATION.c.self_study_hours).label("hours")
    same = (PARTICIPATION.c.activity_id, PARTICIPATION.c.teacher_id, ACTIVITY.c.title, PARTICIPATION.c.on_day, hours)
    teacher = (TEACHER.c.sort_name, TEACHER.c.code, TEACHER.c.team)
    query = _missing(select(PARTICIPATION.c.id, *same, *teacher), since, until).order_by(
        PARTICIPATION.c.on_day.desc(), PARTICIPATION.c.activity_id, TEACHER.c.sort_key, PARTICIPATION.c.id
    )
    if limit is not None:
        query = query.offset(offset).limit(limit)
    return [MissingEvidence(*row) for row in connection.execute(query)]


def count_missing(
    connection: Connection, since: date | None, until: date | None, *, teaching: date | None = None
) -> int:
    """Return how much was done and nothing shows; with a day only of who teaches and is in service on it."""
    query = _missing(select(func.count()), since, until)
    if teaching is not None:
        query = query.where(TEACHER.c.kind == StaffKind.TEACHING.value, in_service(teaching))
    return int(connection.execute(query).scalar_one())
