# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads and notes events; a teacher's registration is made with its first event."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, func, or_, select

from app.domain.ids import RegistrationId, TeacherId
from app.domain.registrations import Event, EventKind, Registration
from app.persistence.records.rounds import EVENT, REGISTRATION, STATUS_SPAN
from app.persistence.records.staff import QUALIFICATION, TEACHER
from app.persistence.repositories.catalogue import EVENTS, REGISTRATIONS
from app.persistence.repositories.kinds import chunks
from app.persistence.repositories.teachers import registrations_of
from app.persistence.unit_of_work import UnitOfWork


def registrations(connection: Connection, teacher_id: TeacherId) -> list[tuple[Registration, list[Event]]]:
    """Return a teacher's registrations, the first made first, each with what happened in the order of the days.

    Those of which nothing is noted (any more) are left out.
    """
    query = select(EVENT).where(EVENT.c.teacher_id == teacher_id).order_by(EVENT.c.on_day, EVENT.c.id)
    events: dict[int, list[Event]] = defaultdict(list)
    for event in EVENTS.load_where(connection, query):
        events[event.registration_id].append(event)
    found = REGISTRATIONS.load_by(connection, "teacher_id", [teacher_id])
    return [(one, events[one.id]) for one in found if one.id in events]


def entries(connection: Connection, register_id: str) -> list[tuple[Registration, list[Event]]]:
    """Return everybody's registrations in one register of which something is noted, each with what happened."""
    query = select(EVENT).where(EVENT.c.register_id == register_id).order_by(EVENT.c.on_day, EVENT.c.id)
    events: dict[int, list[Event]] = defaultdict(list)
    for event in EVENTS.load_where(connection, query):
        events[event.registration_id].append(event)
    mine = select(REGISTRATION).where(REGISTRATION.c.register_id == register_id).order_by(REGISTRATION.c.id)
    return [(one, events[one.id]) for one in REGISTRATIONS.load_where(connection, mine) if one.id in events]


def registered_before(
    connection: Connection, register_id: str, qualification: str, teacher_ids: Sequence[TeacherId], on: date
) -> set[TeacherId]:
    """Return who of some teachers was registered in a register, for a bevoegdheid, on a day or before it."""
    found: set[TeacherId] = set()
    kinds = [EventKind.REGISTERED.value, EventKind.RENEWED.value]
    for part in chunks(teacher_ids):
        query = (
            select(EVENT.c.teacher_id, REGISTRATION.c.qualification)
            .join(REGISTRATION, REGISTRATION.c.id == EVENT.c.registration_id)
            .where(
                EVENT.c.teacher_id.in_(part),
                EVENT.c.register_id == register_id,
                EVENT.c.kind.in_(kinds),
                EVENT.c.on_day <= on,
            )
        )
        wanted = qualification.casefold()
        found.update(TeacherId(who) for who, word in connection.execute(query) if word.casefold() == wanted)
    return found


def qualifications(connection: Connection, teacher_ids: Sequence[TeacherId]) -> dict[TeacherId, list[str]]:
    """Return the bevoegdheden that each teacher is registered for apart, and then their others too; each once."""
    found: dict[TeacherId, dict[str, str]] = defaultdict(dict)
    for part in chunks(teacher_ids):
        mine, others = REGISTRATION.c, QUALIFICATION.c
        query = select(mine.teacher_id, mine.qualification).where(mine.teacher_id.in_(part), mine.qualification != "")
        for who, word in connection.execute(query.order_by(mine.id)):
            found[who].setdefault(word.casefold(), word)
        more = select(others.teacher_id, others.subject).where(others.teacher_id.in_(part), others.subject != "")
        for who, word in connection.execute(more.order_by(others.teacher_id, others.position)):
            if who in found:
                found[who].setdefault(word.casefold(), word)
    return {who: list(words.values()) for who, words in found.items()}


def names(connection: Connection) -> dict[TeacherId, str]:
    """Return what all teachers are called in a list, by id, in order of name."""
    query = select(TEACHER.c.id, TEACHER.c.sort_name).order_by(TEACHER.c.sort_key, TEACHER.c.id)
    return {TeacherId(who): name for who, name in connection.execute(query)}


def most_in(connection: Connection, teacher_ids: Sequence[TeacherId], statuses: Sequence[str], on: date) -> str:
    """Return the register that most of some teachers have one of the statuses in on a day; "" for none."""
    found: Counter[str] = Counter()
    for part in chunks(teacher_ids):
        query = (
            select(STATUS_SPAN.c.register_id, func.count())
            .where(
                STATUS_SPAN.c.teacher_id.in_(part),
                STATUS_SPAN.c.status.in_(statuses),
                STATUS_SPAN.c.since <= on,
                or_(STATUS_SPAN.c.until.is_(None), STATUS_SPAN.c.until > on),
            )
            .group_by(STATUS_SPAN.c.register_id)
        )
        found.update(dict(connection.execute(query).all()))
    return max(sorted(found), key=lambda register: found[register], default="")


def note(
    work: UnitOfWork, register_id: str, events: Sequence[tuple[TeacherId, Event]], qualification: str = ""
) -> list[Event]:
    """Store events, each with its teacher's registration for a bevoegdheid; returns them as stored."""
    teachers = [teacher_id for teacher_id, _ in events]
    known: dict[int, int] = registrations_of(work.connection, register_id, teachers, qualification)
    fresh = [teacher_id for teacher_id in dict.fromkeys(teachers) if teacher_id not in known]
    made = work.add(REGISTRATIONS, [Registration(teacher_id, register_id, qualification) for teacher_id in fresh])
    known.update({registration.teacher_id: registration.id for registration in made})
    ready = [replace(event, registration_id=RegistrationId(known[teacher_id])) for teacher_id, event in events]
    return work.add(EVENTS, ready)


def forget(work: UnitOfWork, teacher_ids: Sequence[TeacherId]) -> None:
    """Remove the registrations of teachers of whom no events are kept (any more)."""
    for part in chunks(teacher_ids):
        query = select(REGISTRATION).where(REGISTRATION.c.teacher_id.in_(part)).order_by(REGISTRATION.c.id)
        found = REGISTRATIONS.load_where(work.connection, query)
        work.before_removing_registrations([registration.id for registration in found])
        work.remove(REGISTRATIONS, found)
