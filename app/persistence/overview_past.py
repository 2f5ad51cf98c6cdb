# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What overviews read beside the list of people: statuses over time, when people were written to, what ends."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.ids import TeacherId
from app.domain.registrations import ASKED_STATUSES, EventKind, Status
from app.persistence.records.rounds import EVENT, LETTER, REGISTRATION, STATUS_SPAN
from app.persistence.renewal_needs import OVER, RUNNING, waits

_WRITTEN = (EventKind.INVITED.value, EventKind.REMINDED.value, EventKind.POSTPONED.value)


class Held(NamedTuple):
    """A status somebody had from a day up to and not on another (None: still)."""

    status: Status
    since: date
    until: date | None


def statuses_of_all(connection: Connection, register_id: str) -> Mapping[TeacherId, Sequence[Held]]:
    """Return the statuses of everybody in a register over time, oldest first."""
    at = STATUS_SPAN.c
    query = select(at.teacher_id, at.status, at.since, at.until).where(at.register_id == register_id)
    found: dict[TeacherId, list[Held]] = defaultdict(list)
    for teacher_id, status, since, until in connection.execute(query.order_by(at.since)):
        found[teacher_id].append(Held(Status(status), since, until))
    return found


def first_days(connection: Connection, kind: EventKind, register_id: str, on: date) -> Mapping[TeacherId, date]:
    """Return of everybody to whom something happened up to a day when it first did."""
    return _days(connection, kind, register_id, on, first=True)


def last_days(connection: Connection, kind: EventKind, register_id: str, on: date) -> Mapping[TeacherId, date]:
    """Return of everybody to whom something happened up to a day when it last did."""
    return _days(connection, kind, register_id, on, first=False)


def _days(connection: Connection, kind: EventKind, register_id: str, on: date, *, first: bool) -> dict[TeacherId, date]:
    at = EVENT.c
    day = func.min(at.on_day) if first else func.max(at.on_day)
    query = select(at.teacher_id, day).where(at.kind == kind.value, at.register_id == register_id, at.on_day <= on)
    return {TeacherId(who): when for who, when in connection.execute(query.group_by(at.teacher_id))}


@dataclass(slots=True)
class Waiting:
    """When somebody was last invited, when and how last written to, how often reminded, until when they asked to wait.

    `how` is the way a letter went, "" where none was made here. Reminders of before an answer "later" do not count.
    """

    invited: date | None = None
    last: date | None = None
    how: str = ""
    reminders: int = 0
    later: date | None = None

    def take(self, kind: EventKind, on: date, how: str, until: date | None) -> None:
        """Take in what happened next."""
        if kind is EventKind.POSTPONED:
            self.reminders, self.later = 0, until
            return
        self.last, self.how = on, how
        if kind is EventKind.INVITED:
            self.invited = on
        else:
            self.reminders += 1


def waiting(connection: Connection, register_id: str, on: date) -> Mapping[TeacherId, Waiting]:
    """Return how it is with those who were asked and did not answer up to a day."""
    span, at = STATUS_SPAN.c, EVENT.c
    those = select(span.teacher_id).where(
        span.register_id == register_id,
        span.since <= on,
        or_(span.until.is_(None), span.until > on),
        span.status.in_(sorted(one.value for one in ASKED_STATUSES)),
    )
    query = (
        select(at.teacher_id, at.kind, at.on_day, func.coalesce(LETTER.c.how, ""), at.until_day)
        .select_from(EVENT.outerjoin(LETTER, LETTER.c.id == at.letter_id))
        .where(at.register_id == register_id, at.on_day <= on, at.kind.in_(_WRITTEN), at.teacher_id.in_(those))
        .order_by(at.on_day, at.id)
    )
    found: dict[TeacherId, Waiting] = defaultdict(Waiting)
    for teacher_id, kind, day, how, until in connection.execute(query):
        found[teacher_id].take(EventKind(kind), day, how, until if until is not None and until > on else None)
    return found


def went_on_after(connection: Connection, on: date) -> bool:
    """Return whether of registrations that ran on a day, or were just over, something is noted of a day after it."""
    at = STATUS_SPAN.c
    ran = select(at.registration_id).where(
        at.status.in_((*RUNNING, *OVER)), at.since <= on, or_(at.until.is_(None), at.until > on)
    )
    query = select(EVENT.c.id).where(EVENT.c.on_day > on, EVENT.c.registration_id.in_(ran))
    return connection.execute(query.limit(1)).first() is not None


class Ending(NamedTuple):
    """A registration that ends: in which register, and the first day on which it will not run any more.

    `qualification` is the bevoegdheid that is registered, "" where the register does not hold them apart.
    `applied` tells that an application to renew it waits: who applied is not on the worklist for it.
    """

    register_id: str
    over: date
    applied: bool
    qualification: str = ""


def endings(connection: Connection, on: date) -> Mapping[TeacherId, Sequence[Ending]]:
    """Return the registrations that run on a day and end some day, the soonest first, in whatever register."""
    now, last, ends = STATUS_SPAN.alias(), STATUS_SPAN.alias(), STATUS_SPAN.alias()
    joined = now.join(last, and_(last.c.registration_id == now.c.registration_id, last.c.status.in_(RUNNING))).join(
        ends, and_(ends.c.registration_id == now.c.registration_id, ends.c.since == last.c.until)
    )
    here = [now.c.since <= on, or_(now.c.until.is_(None), now.c.until > on), now.c.status.in_(RUNNING)]
    query = (
        select(now.c.teacher_id, now.c.register_id, ends.c.since, waits(now, on), REGISTRATION.c.qualification)
        .select_from(joined.join(REGISTRATION, REGISTRATION.c.id == now.c.registration_id))
        .where(*here, ends.c.status.in_(OVER), ends.c.since > on)
        .order_by(ends.c.since, now.c.registration_id)
    )
    found: dict[TeacherId, list[Ending]] = defaultdict(list)
    for teacher_id, register_id, over, applied, qualification in connection.execute(query):
        found[teacher_id].append(Ending(register_id, over, bool(applied), qualification))
    return found


def began_within(
    connection: Connection, status: Status, after: date, on: date
) -> Mapping[TeacherId, tuple[date, date | None]]:
    """Return who came to a status after one day and up to another, whatever they have now, in whatever register.

    As `held_on` tells it, of the last time.
    """
    at = STATUS_SPAN.c
    query = (
        select(at.teacher_id, at.since, at.until)
        .where(at.status == status.value, at.since > after, at.since <= on)
        .order_by(at.since, at.registration_id)
    )
    return {TeacherId(who): (since, until) for who, since, until in connection.execute(query)}


def held_on(connection: Connection, status: Status, on: date) -> Mapping[TeacherId, tuple[date, date | None]]:
    """Return of those with a status on a day, in whatever register, since when and up to (not on) when it holds."""
    at = STATUS_SPAN.c
    query = (
        select(at.teacher_id, at.since, at.until)
        .where(at.status == status.value, at.since <= on, or_(at.until.is_(None), at.until > on))
        .order_by(at.since, at.registration_id)
    )
    return {TeacherId(who): (since, until) for who, since, until in connection.execute(query)}
