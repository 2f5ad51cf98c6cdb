# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists and totals, read straight into small rows: filtered, sorted and cut by the database."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select, true
from sqlalchemy.sql import visitors

from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnValue
from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, EventKind, Status
from app.domain.selections import (
    TEACHING,
    Beside,
    Need,
    Order,
    StaffCounts,
    TeacherColumn,
    TeacherRow,
    TeacherSelection,
)
from app.domain.teachers import StaffKind
from app.persistence import more_columns, ordering, own_fields, search
from app.persistence.filtering import Asker
from app.persistence.lowering import lowered
from app.persistence.records.rounds import EVENT, STATUS_SPAN
from app.persistence.records.staff import TEACHER
from app.persistence.renewal_needs import NO_WEEKS, Weeks
from app.persistence.repositories.kinds import chunks

Query = Select[*tuple[Any, ...]]
_CHOICES = {
    TeacherColumn.LOCATION: TEACHER.c.location,
    TeacherColumn.TEAM: TEACHER.c.team,
    TeacherColumn.SECTION: TEACHER.c.section,
    TeacherColumn.JOB: TEACHER.c.job,
}
_SAME = ("id", "sort_name", "code", "email", "location", "team", "section", "job", "fte")
_ALSO = ("employed_from", "employed_until", "do_not_invite", "name_doubt", "kind", "has_address")
_STATUSES = {one.value: one for one in Status}
_KINDS = {one.value: one for one in StaffKind}


def _set_by_hand() -> ColumnElement[bool]:
    """Return the condition that the status began by somebody setting it."""
    query = select(EVENT.c.id).where(
        EVENT.c.registration_id == STATUS_SPAN.c.registration_id,
        EVENT.c.kind == EventKind.OVERRIDDEN.value,
        EVENT.c.on_day == STATUS_SPAN.c.since,
        EVENT.c.number == STATUS_SPAN.c.status,
    )
    return exists(query)


def selected(
    query: Query, selection: TeacherSelection, profile: RegisterProfile, on: date, weeks: Weeks = NO_WEEKS
) -> Query:
    """Return a query on teachers narrowed to a selection; `weeks` are as in `search.conditions`.

    The statuses are left out of it when nothing asks for them.
    """
    asked = search.conditions(selection, profile, on, weeks)
    if selection.where is not None:
        asked.append(Asker(profile, on, weeks).holds(selection.where))
    whole = query.where(*asked)
    if any(getattr(part, "table", None) is STATUS_SPAN for part in visitors.iterate(whole)):
        return search.with_status(whole, profile, on)
    return whole.select_from(TEACHER)


def teacher_rows(
    connection: Connection,
    selection: TeacherSelection,
    profile: RegisterProfile,
    on: date,
    *,
    order: Order,
    offset: int = 0,
    limit: int | None = None,
    beside: bool = False,
    more: AbstractSet[TeacherColumn] = frozenset(),
    weeks: Weeks = NO_WEEKS,
) -> list[TeacherRow]:
    """Return one page of a list of teachers as they stood on a day: all of it without a limit.

    `beside` asks for their tags and for what own fields hold too, `more` for columns of `BESIDE`: some queries more,
    however many rows there are. `weeks` are as in `search.conditions`.
    """
    which = ids(connection, selection, profile, on, weeks, order=order, offset=offset, limit=limit)
    return [row for part in chunks(which) for row in rows_of(connection, part, profile, on, beside=beside, more=more)]


def rows_of(
    connection: Connection,
    those: Sequence[TeacherId],
    profile: RegisterProfile,
    on: date,
    *,
    beside: bool = False,
    more: AbstractSet[TeacherColumn] = frozenset(),
) -> list[TeacherRow]:
    """Return the lines of some teachers, at most as many as one query can name, in the order given.

    Who is to be shown is found first (`ids`): what a line holds is then looked up for a page of people, not for all
    that had to be sorted. Whoever is gone meanwhile is left out.
    """
    query = search.with_status(_lines().where(TEACHER.c.id.in_(those)), profile, on)
    found = {row[0]: row for row in connection.execute(query).all()}
    there = [found[one] for one in those if one in found]
    if not beside and not more:
        return list(map(_row, there))
    tags = own_fields.tags_of(connection, those) if beside else {}
    values = own_fields.values_of(connection, those) if beside else {}
    also = more_columns.read(connection, more, those, on)
    return [_row(row, tags.get(row[0], ()), values.get(row[0], {}), also.get(row[0], {})) for row in there]


@cache
def _lines() -> Query:
    """Return the query for lines: made once, which takes as long as reading a page."""
    known, sound = search.qualified()
    return select(
        *(TEACHER.c[name] for name in _SAME + _ALSO),
        ordering.first_number().label("first_number"),
        search.status_column().label("status"),
        STATUS_SPAN.c.since,
        known.label("known"),
        sound.label("sound"),
        _set_by_hand().label("by_hand"),
    )


def _row(
    row: Sequence[Any],
    tags: tuple[str, ...] = (),
    own: Mapping[OwnFieldId, OwnValue] = MappingProxyType({}),
    beside: Mapping[TeacherColumn, Beside] = MappingProxyType({}),
) -> TeacherRow:
    """Make a line of a row of the query above; by place, which takes a third of the time that names do."""
    teacher_id, name, code, email, location, team, section, job, fte, *more = row
    employed_from, employed_until, do_not_invite, name_doubt, kind, has_address, number, *about = more
    status, since, known, sound, by_hand = about
    return TeacherRow(
        id=teacher_id,
        sort_name=name,
        code=code,
        number=number or "",
        email=email,
        location=location,
        team=team,
        section=section,
        job=job,
        fte=fte,
        status=_STATUSES[status],
        since=since,
        employed_from=employed_from,
        employed_until=employed_until,
        do_not_invite=bool(do_not_invite),
        name_doubt=name_doubt,
        kind=_KINDS[kind],
        qualified=bool(sound) if known else None,
        has_address=bool(has_address),
        tags=tags,
        own=own,
        by_hand=bool(by_hand),
        more=beside,
    )


def count(
    connection: Connection, selection: TeacherSelection, profile: RegisterProfile, on: date, weeks: Weeks = NO_WEEKS
) -> int:
    """Return how many teachers a selection holds."""
    query = selected(select(func.count(TEACHER.c.id)), selection, profile, on, weeks)
    return int(connection.execute(query).scalar_one())


Asking = tuple[TeacherSelection, Weeks]
"""Whom to count, with the weeks as in `search.conditions`."""
_AT_ONCE = 20
"""How many selections one query counts: databases take so many columns and conditions, and no more."""


def count_several(connection: Connection, asked: Sequence[Asking], profile: RegisterProfile, on: date) -> list[int]:
    """Return how many teachers each of some selections holds, in their order; all in one pass over the teachers."""
    found: list[int] = []
    for start in range(0, len(asked), _AT_ONCE):
        sums = [_how_many(one, weeks, profile, on) for one, weeks in asked[start : start + _AT_ONCE]]
        row = connection.execute(search.with_status(select(*sums), profile, on)).one()
        found += map(int, row)
    return found


def _how_many(selection: TeacherSelection, weeks: Weeks, profile: RegisterProfile, on: date) -> ColumnElement[int]:
    conditions = search.conditions(selection, profile, on, weeks)
    if selection.where is not None:
        conditions.append(Asker(profile, on, weeks).holds(selection.where))
    return func.count(TEACHER.c.id).filter(and_(true(), *conditions))


def ids(
    connection: Connection,
    selection: TeacherSelection,
    profile: RegisterProfile,
    on: date,
    weeks: Weeks = NO_WEEKS,
    *,
    order: Order = Order(),
    offset: int = 0,
    limit: int | None = None,
) -> list[TeacherId]:
    """Return the ids of the teachers a selection holds, in an order: all of them without a limit."""
    by = ordering.sorted_by(connection, order, on)
    query = selected(select(TEACHER.c.id).order_by(*by), selection, profile, on, weeks)
    if limit is not None:
        query = query.offset(offset).limit(limit)
    return list(connection.execute(query).scalars())


def shared_names(connection: Connection) -> frozenset[str]:
    """Return the names, as lists have them, that more than one person bears, in service or not."""
    query = select(TEACHER.c.sort_name).group_by(TEACHER.c.sort_name).having(func.count() > 1)
    return frozenset(connection.execute(query).scalars())


def staff_counts(connection: Connection, profile: RegisterProfile, on: date) -> StaffCounts:
    """Return the figures of those who teach and are in service on a day."""
    status, inviting = search.status_column(), search.need_conditions(Need.TO_INVITE, profile, on)
    # In one pass: whoever is to be invited teaches and is in service, and how people stand is what takes the time.
    invited = func.count(TEACHER.c.id).filter(and_(*inviting))
    query = selected(select(status, func.count(), invited), TEACHING, profile, on).group_by(status)
    found: Sequence[Any] = connection.execute(query).all()
    by_status = {Status(value): number for value, number, _ in found}
    total = sum(by_status.values())
    return StaffCounts(
        total=total,
        others=count(connection, TeacherSelection(), profile, on) - total,
        registered=sum(number for value, number in by_status.items() if value in REGISTERED_STATUSES),
        to_invite=sum(number for _, _, number in found),
        by_status=by_status,
    )


def choices(connection: Connection, column: TeacherColumn) -> list[str]:
    """Return the different values of a column, in alphabetical order; ValueError for a column without choices."""
    if column not in _CHOICES:
        raise ValueError(column)
    chosen = _CHOICES[column]
    query = select(chosen).where(chosen != "").group_by(chosen).order_by(lowered(chosen), chosen)
    return list(connection.execute(query).scalars())
