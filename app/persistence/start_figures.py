# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From when to when teachers were registered, and when the next of them is due: for figures of many days at once."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import chain, groupby
from operator import itemgetter

from sqlalchemy import Connection, func, or_, select

from app.domain.periods import day_after
from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.staff_kinds import StaffKind
from app.domain.trends import Stretch, served
from app.persistence.records.rounds import STATUS_SPAN
from app.persistence.records.staff import TEACHER
from app.persistence.renewal_needs import OVER
from app.persistence.search import in_service

_ROWS = 2000
"""Read at a time: a large school's line is drawn in flat memory."""


def first_day(connection: Connection, profile: RegisterProfile) -> date | None:
    """Return the first day anything was known of anybody who teaches in a register; None when nothing is."""
    query = (
        select(func.min(STATUS_SPAN.c.since))
        .join(TEACHER, TEACHER.c.id == STATUS_SPAN.c.teacher_id)
        .where(STATUS_SPAN.c.register_id == profile.id, TEACHER.c.kind == StaffKind.TEACHING.value)
    )
    day: date | None = connection.execute(query).scalar_one()
    return day


def registered(connection: Connection, profile: RegisterProfile) -> Iterator[Stretch]:
    """Yield when those who teach were registered while in service, no day of anybody twice."""
    query = (
        select(
            STATUS_SPAN.c.teacher_id,
            STATUS_SPAN.c.since,
            STATUS_SPAN.c.until,
            TEACHER.c.employed_from,
            TEACHER.c.employed_until,
        )
        .join(TEACHER, TEACHER.c.id == STATUS_SPAN.c.teacher_id)
        .where(
            STATUS_SPAN.c.register_id == profile.id,
            STATUS_SPAN.c.status.in_([status.value for status in REGISTERED_STATUSES]),
            TEACHER.c.kind == StaffKind.TEACHING.value,
        )
        .order_by(STATUS_SPAN.c.teacher_id, STATUS_SPAN.c.since)
    )
    parts = connection.execute(query, execution_options={"yield_per": _ROWS}).partitions()
    for _teacher, each in groupby(chain.from_iterable(parts), key=itemgetter(0)):
        found = list(each)
        employed_from, employed_until = found[0][3:]
        service = employed_from or date.min, day_after(employed_until)
        yield from served(((row[1], row[2]) for row in found), service)


def first_waiting(
    connection: Connection, profile: RegisterProfile, statuses: Collection[Status], since: date, on: date
) -> date | None:
    """Return the earliest day, from one on, on which somebody who teaches got one of some statuses and has it still."""
    query = (
        select(func.min(STATUS_SPAN.c.since))
        .join(TEACHER, TEACHER.c.id == STATUS_SPAN.c.teacher_id)
        .where(
            STATUS_SPAN.c.register_id == profile.id,
            STATUS_SPAN.c.status.in_([status.value for status in statuses]),
            TEACHER.c.kind == StaffKind.TEACHING.value,
            STATUS_SPAN.c.since.between(since, on),
            or_(STATUS_SPAN.c.until.is_(None), STATUS_SPAN.c.until > on),
            in_service(on),
        )
    )
    found: date | None = connection.execute(query).scalar_one()
    return found


def first_end(connection: Connection, after: date, on: date) -> date | None:
    """Return the earliest first day, later than some day, after the cycle of somebody who teaches, in any register."""
    teaches = TEACHER.c.kind == StaffKind.TEACHING.value
    query = (
        select(func.min(STATUS_SPAN.c.since))
        .join(TEACHER, TEACHER.c.id == STATUS_SPAN.c.teacher_id)
        .where(STATUS_SPAN.c.status.in_(OVER), STATUS_SPAN.c.since > after, in_service(on), teaches)
    )
    found: date | None = connection.execute(query).scalar_one()
    return found
