# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what standings are worked out from, of some teachers at once; hours are added up by the database."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias, TypeVar

from sqlalchemy import (
    CTE,
    JSON,
    ColumnElement,
    Connection,
    Date,
    and_,
    bindparam,
    cast,
    column,
    exists,
    func,
    or_,
    select,
    union,
)

from app.domain.activities import ParticipationStatus, Proof, Reduction
from app.domain.cycle_standings import HoursLine
from app.domain.ids import ActivityId, TeacherId
from app.domain.progress import ProgressPerson
from app.domain.registrations import REGISTERED_STATUSES, Event
from app.domain.staff_kinds import StaffKind
from app.domain.stretches import Stretch
from app.persistence import search
from app.persistence.records.activities import ACTIVITY, EVIDENCE, PARTICIPATION, PROOF, REDUCTION
from app.persistence.records.rounds import EVENT, REGISTRATION, STATUS_SPAN
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.activities import PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import EVENTS
from app.persistence.repositories.kinds import chunks

T = TypeVar("T", Reduction, Proof)
Reading: TypeAlias = Connection
"""What the functions here read from, for who may not know SQL."""
_WHOLE = ACTIVITY.c.contact_hours + ACTIVITY.c.self_study_hours
_STATUSES = {status.value: status for status in ParticipationStatus}


class Appointed(NamedTuple):
    """What counting wants to know of a teacher."""

    teaching: bool
    fte: float | None
    employed_from: date | None
    employed_until: date | None

    def in_service(self, on: date) -> bool:
        """Whether the teacher is employed on that day; both dates count as employed."""
        started = self.employed_from is None or self.employed_from <= on
        return started and (self.employed_until is None or self.employed_until >= on)


class Entry(NamedTuple):
    """A registration: in which register, and for which bevoegdheid ("" for all)."""

    register_id: str
    qualification: str


def teaching(connection: Connection, on: date) -> list[TeacherId]:
    """Return who teaches and is in service on a day."""
    who = select(TEACHER.c.id).where(search.in_service(on), TEACHER.c.kind == StaffKind.TEACHING.value)
    found = connection.execute(who.order_by(TEACHER.c.id))
    return [TeacherId(one) for one in found.scalars()]


def concerned(connection: Connection, on: date) -> list[TeacherId]:
    """Return who is in service or registered on a day, in order of name."""
    span = STATUS_SPAN.c
    registered = select(span.teacher_id).where(
        span.status.in_([status.value for status in REGISTERED_STATUSES]),
        span.since <= on,
        or_(span.until.is_(None), span.until > on),
    )
    query = select(TEACHER.c.id).where(or_(search.in_service(on), TEACHER.c.id.in_(registered)))
    return [
        TeacherId(found) for found in connection.execute(query.order_by(TEACHER.c.sort_key, TEACHER.c.id)).scalars()
    ]


def appointed(connection: Connection, teacher_ids: Sequence[TeacherId]) -> dict[TeacherId, Appointed]:
    """Return how teachers are appointed, for those who exist."""
    columns = (TEACHER.c.id, TEACHER.c.kind, TEACHER.c.fte, TEACHER.c.employed_from, TEACHER.c.employed_until)
    rows = connection.execute(select(*columns).where(TEACHER.c.id.in_(teacher_ids)))
    return {TeacherId(row[0]): Appointed(row[1] in {"", StaffKind.TEACHING.value}, *row[2:]) for row in rows}


def people(connection: Connection, teacher_ids: Sequence[TeacherId]) -> dict[TeacherId, ProgressPerson]:
    """Return how teachers are named in a list, for those who exist."""
    columns = (TEACHER.c.id, TEACHER.c.sort_name, TEACHER.c.code, TEACHER.c.team, TEACHER.c.section)
    found = {}
    for part in chunks(teacher_ids):
        for row in connection.execute(select(*columns).where(TEACHER.c.id.in_(part))):
            found[TeacherId(row[0])] = ProgressPerson(TeacherId(row[0]), *row[1:])
    return found


def by_name(connection: Connection, teacher_ids: Sequence[TeacherId]) -> list[TeacherId]:
    """Return teachers in order of name."""
    keys: list[tuple[str, int]] = []
    for part in chunks(teacher_ids):
        keys += map(tuple, connection.execute(select(TEACHER.c.sort_key, TEACHER.c.id).where(TEACHER.c.id.in_(part))))
    return [TeacherId(who) for _key, who in sorted(keys)]


def events_by_entry(
    connection: Connection, teacher_ids: Sequence[TeacherId], on: date
) -> Mapping[TeacherId, Mapping[Entry, Sequence[Event]]]:
    """Return what had happened by a day with each registration of each teacher, by register and bevoegdheid."""
    query = (
        select(EVENT, REGISTRATION.c.qualification)
        .join(REGISTRATION, REGISTRATION.c.id == EVENT.c.registration_id)
        .where(EVENT.c.teacher_id.in_(teacher_ids), EVENT.c.on_day <= on)
        .order_by(EVENT.c.register_id, REGISTRATION.c.qualification, EVENT.c.id)
    )
    found: dict[TeacherId, dict[Entry, list[Event]]] = defaultdict(lambda: defaultdict(list))
    for row in connection.execute(query).mappings():
        entry = Entry(row["register_id"], row["qualification"])
        found[row["teacher_id"]][entry].append(EVENTS.from_row(row))
    return found


def reductions_of(connection: Connection, teacher_ids: Sequence[TeacherId]) -> Mapping[TeacherId, Sequence[Reduction]]:
    """Return when less is asked of each teacher, in order of the days."""
    query = select(REDUCTION).where(REDUCTION.c.teacher_id.in_(teacher_ids))
    return _by_teacher(REDUCTIONS.load_where(connection, query.order_by(REDUCTION.c.since, REDUCTION.c.id)))


def proofs_of(connection: Connection, teacher_ids: Sequence[TeacherId]) -> Mapping[TeacherId, Sequence[Proof]]:
    """Return what each teacher showed beside hours, in order of the days."""
    query = select(PROOF).where(PROOF.c.teacher_id.in_(teacher_ids))
    return _by_teacher(PROOFS.load_where(connection, query.order_by(PROOF.c.on_day, PROOF.c.id)))


def _by_teacher(things: Sequence[T]) -> Mapping[TeacherId, list[T]]:
    found: dict[TeacherId, list[T]] = defaultdict(list)
    for thing in things:
        found[thing.teacher_id].append(thing)
    return found


def hours_of(
    connection: Connection,
    stretches: Mapping[TeacherId, Sequence[Stretch]],
    *,
    with_evidence: bool,
    apart: Collection[ActivityId] = (),
) -> Mapping[TeacherId, Sequence[HoursLine]]:
    """Return the hours of each teacher added up by stretch and by all that makes them count otherwise.

    A line stands on the first day of its stretch. Without `with_evidence` evidence is not looked for, and taken as
    there: it is asked by few registers, and takes as long as all the rest. Activities that somebody takes part in for
    several bevoegdheden, and those `apart`, have lines of their own that tell the activity: it counts once.
    """
    taken, activity = PARTICIPATION.c, ACTIVITY.c
    alike: list[ColumnElement[Any]] = [
        activity.categories, taken.status, activity.validated, taken.qualification, taken.reason,
    ]  # fmt: skip
    if with_evidence:
        alike.append(_shown())
    stretch = _table_of(connection, stretches).c
    single = _single(list(stretches), apart)
    same = and_(single.c.activity_id == taken.activity_id, single.c.teacher_id == taken.teacher_id)
    alike += [single.c.activity_id, single.c.whole]
    hours = func.sum(taken.contact_hours + taken.self_study_hours)
    query = (
        select(stretch.teacher_id, stretch.at, hours, func.count(), *alike)
        .select_from(PARTICIPATION.outerjoin(single, same))
        .where(
            taken.teacher_id == stretch.teacher_id,
            taken.on_day.between(stretch.since, stretch.until),
            activity.id == taken.activity_id,
        )
        .group_by(stretch.teacher_id, stretch.at, *alike)
    )
    found: dict[TeacherId, list[HoursLine]] = defaultdict(list)
    for who, at, *values in connection.execute(query):
        found[who].append(_line(stretches[who][at][0], values))
    return found


def taken_by(connection: Connection, teacher_id: TeacherId, since: date, until: date) -> list[tuple[str, HoursLine]]:
    """Return what a teacher took part in on some days, each by its title with its own hours, the first day first."""
    taken, activity = PARTICIPATION.c, ACTIVITY.c
    query = (
        select(
            activity.title, taken.on_day, taken.contact_hours + taken.self_study_hours, activity.categories,
            taken.status, activity.validated, taken.qualification, taken.reason, _shown(), activity.id, _WHOLE,
        )
        .where(taken.teacher_id == teacher_id, taken.on_day.between(since, until), activity.id == taken.activity_id)
        .order_by(taken.on_day, taken.id)
    )  # fmt: skip
    return [(title, _line(on, (hours, 1, *values))) for title, on, hours, *values in connection.execute(query)]


def _line(on: date, values: Sequence[Any]) -> HoursLine:
    hours, count, categories, status, validated, qualification, reason, *shown, single, whole = values
    return HoursLine(
        hours,
        on,
        tuple(categories.split()),
        _STATUSES[status],
        validated=bool(validated),
        has_evidence=all(shown),
        qualification=qualification,
        reason=reason,
        count=count,
        activity=single or 0,
        whole=whole or 0.0,
    )


def _single(teacher_ids: Sequence[TeacherId], apart: Collection[ActivityId]) -> CTE:
    """Return who takes part more than once in which activity, or in one of those apart, with the hours that it takes.

    Asked of those who take part for a bevoegdheid, by index; few schools have any.
    """
    taken, other = PARTICIPATION.c, PARTICIPATION.alias("other").c
    pair = select(taken.activity_id, taken.teacher_id, _WHOLE.label("whole"))
    pair = pair.where(taken.teacher_id.in_(teacher_ids), ACTIVITY.c.id == taken.activity_id)
    twice = pair.where(
        taken.qualification != "",
        other.activity_id == taken.activity_id,
        other.teacher_id == taken.teacher_id,
        other.qualification != taken.qualification,
    )
    return union(twice, pair.where(taken.activity_id.in_(apart))).cte("single").prefix_with("MATERIALIZED")


def _table_of(connection: Connection, stretches: Mapping[TeacherId, Sequence[Stretch]]) -> CTE:
    """Return stretches as a table to join with: teacher, number, first and last day. One parameter holds all rows.

    Worked out before it is joined, so that the text of a row is read once and not for each participation.
    """
    rows = [
        (teacher_id, at, since.isoformat(), until.isoformat())
        for teacher_id, each in stretches.items()
        for at, (since, until) in enumerate(each)
    ]
    text: ColumnElement[str] = bindparam("stretches", json.dumps(rows), unique=True)
    server = connection.dialect.name == "postgresql"
    each = func.json_array_elements(cast(text, JSON)) if server else func.json_each(text)
    value = each.table_valued(column("value", JSON)).c.value
    days: list[ColumnElement[Any]] = [value[2].as_string(), value[3].as_string()]
    if server:
        days = [cast(day, Date) for day in days]
    who, at = value[0].as_integer(), value[1].as_integer()
    query = select(who.label("teacher_id"), at.label("at"), days[0].label("since"), days[1].label("until"))
    return query.cte("stretch").prefix_with("MATERIALIZED")


def _shown() -> ColumnElement[bool]:
    """Return the condition that a file shows a participation; asked as two questions, each of which has an index."""
    own = exists(select(EVIDENCE.c.id).where(EVIDENCE.c.participation_id == PARTICIPATION.c.id))
    whole = exists(
        select(EVIDENCE.c.id).where(
            EVIDENCE.c.activity_id == PARTICIPATION.c.activity_id, EVIDENCE.c.participation_id.is_(None)
        )
    )
    return or_(own, whole)
