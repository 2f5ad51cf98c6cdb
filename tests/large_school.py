# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school of any size, put straight into the tables: ten activities and thirty events a person; all invented.

The same number of people is the same school. What a registration went through is one of some hundred stories; which
status held when is worked out of each story by the program's own rules.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table

from app.bootstrap import Services, open_school
from app.domain.changes import Action
from app.domain.ids import EventId, RegistrationId, TeacherId
from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.registrations import Event, EventKind, StatusSpan
from app.domain.teachers import StaffKind, Teacher
from app.persistence.inserting import insert_values
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.records.rounds import EVENT, LETTER, REGISTRATION, ROUND, STATUS_SPAN
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.statuses import SpansOf
from app.persistence.unit_of_work import new_ids
from tests.schools import REGISTER, database, teachers

T = TypeVar("T")
ON = date(2024, 10, 1)
"""The day on which it is looked at."""
YEAR_AGO = date(2023, 10, 1)
OTHER = "schoolleidersregister-po"
_FIRST = date(2012, 3, 1)
_STORIES = 150
_EVENTS = (20, 10)
"""Of a registration in either register."""
_TAKEN = 10
_CHUNK = 10_000
_IN_A_HURRY = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "foreign_keys = OFF",
    "secure_delete = OFF",
    "temp_store = MEMORY",
    "cache_size = -1000000",  # KiB: each page is enciphered once, when all is in it
)
"""Settings of the connection that fills a file, and of no later one."""
_ASKED = (EventKind.INVITED, EventKind.REMINDED, EventKind.REMINDED, EventKind.POSTPONED)
_ENDS = (EventKind.DECLINED, EventKind.REJECTED, EventKind.EXPIRED, EventKind.NOT_APPLICABLE)
_GOES_ON = (EventKind.ACCOUNT, EventKind.APPLIED, EventKind.REGISTERED)
_AGAIN = (EventKind.APPLIED, EventKind.RENEWED, EventKind.RENEWED, EventKind.EXTENDED)


@dataclass(frozen=True, slots=True)
class _Story:
    """What a registration went through, and the statuses that follow from it."""

    register: str
    events: Sequence[tuple[EventKind, date]]
    spans: Sequence[StatusSpan]


def fill(place: Path | str, people: int) -> Services:
    """Make a school of so many people at a path or an address; return its services, open."""
    services = open_school(place)
    kinds = (("Kluis", OwnKind.NUMBER, ""), ("BHV tot", OwnKind.DATE, ""), ("Gebouw", OwnKind.CHOICE, "Noord\nZuid"))
    own = [services.own_fields.add(*one) for one in kinds]
    with (
        _hurried(database(services).engine),
        database(services).write(Action("import_staff", {"count": people})) as work,
        _indexed_later(work.connection),
    ):
        _add_people(work.connection, people, own)
        stories = list(_stories(database(services).spans_of))
        _add_registrations(work.connection, people, stories)
        _add_events(work.connection, people, stories)
        _add_activities(work.connection, people)
        _add_letters(work.connection, people)
    return services


@contextmanager
def _hurried(engine: Engine) -> Iterator[None]:
    """Keep nothing safe in a file while it is filled: when that breaks off, the file is thrown away."""
    if engine.dialect.name != "sqlite":
        yield
        return
    engine.dispose()
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        for setting in _IN_A_HURRY:
            driver.execute(f"PRAGMA {setting}").close()
    yield
    engine.dispose()


@contextmanager
def _indexed_later(connection: Connection) -> Iterator[None]:
    """Index the long tables when all is in them: row by row that takes ten times as long."""
    indexes = [index for table in (EVENT, STATUS_SPAN, PARTICIPATION) for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


def _parts(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    source = iter(rows)
    while part := list(islice(source, size)):
        yield part


def _put(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]], *, count: str = ""
) -> None:
    """Store rows some at a time; `count` is the kind of thing whose ids were given out for them."""
    many = 0
    for part in _parts(rows, _CHUNK):
        insert_values(connection, table, names, part)
        many += len(part)
    if count:
        new_ids(connection, count, many)


def _add_people(connection: Connection, people: int, own: Sequence[OwnField]) -> None:
    for part in _parts(enumerate(teachers(people), 1), _CHUNK):
        TEACHERS.insert(connection, [_somebody(at, one, own) for at, one in part])
    new_ids(connection, "teacher", people)


def _somebody(number: int, plain: Teacher, own: Sequence[OwnField]) -> Teacher:
    """Return a teacher of twenty locations and sixty teams, with tags and own fields; a tenth has left."""
    chance = random.Random(-number)
    given = (str(number % 40), (ON + timedelta(chance.randrange(-500, 500))).isoformat(), ("Noord", "Zuid")[number % 2])
    held = tuple(
        OwnValue(field.id, text, float(text) if field.kind is OwnKind.NUMBER else None)
        for field, text in zip(own, given, strict=True)
        if chance.random() < 0.6
    )
    left = ON - timedelta(chance.randrange(1, 2_000)) if chance.random() < 0.1 else None
    return replace(
        plain,
        id=TeacherId(number),
        version=1,
        location=f"Vestiging {chance.randrange(20):02}",
        team=f"Team {chance.randrange(60):02}",
        tags=tuple(sorted(chance.sample(("BHV", "stage", "mentor", "Éénling"), chance.randrange(3)))),
        own=held,
        kind=StaffKind.SUPPORT if chance.random() < 0.15 else StaffKind.TEACHING,
        fte=chance.choice((None, 0.2, 0.4, 0.6, 0.8, 1.0)),
        employed_from=min(plain.employed_from or _FIRST, left or ON),
        employed_until=left,
        do_not_invite=chance.random() < 0.05,
    )


def _stories(spans_of: SpansOf) -> Iterator[_Story]:
    for register, length in zip((REGISTER, OTHER), _EVENTS, strict=True):
        for number in range(_STORIES):
            told = list(_told(random.Random(number), length))
            events = [
                Event(kind, TeacherId(1), on, register, registration_id=RegistrationId(1), version=1, id=EventId(at))
                for at, (kind, on) in enumerate(told, 1)
            ]
            yield _Story(register, told, spans_of(register, events))


def _told(chance: random.Random, length: int) -> Iterator[tuple[EventKind, date]]:
    """Yield what happened, so many times: asked until something comes of it, then renewed or asked again."""
    on, registered = _FIRST + timedelta(chance.randrange(400)), False
    pace = 9_000 // length
    for _one in range(length):
        luck = chance.random()
        kinds = _AGAIN if registered else _GOES_ON if luck < 0.3 else _ENDS if luck < 0.35 else _ASKED
        kind = chance.choice(kinds)
        if registered and luck < 0.05:
            kind = EventKind.EXPIRED
        registered = kind is EventKind.REGISTERED or (registered and kind is not EventKind.EXPIRED)
        yield kind, on
        on += timedelta(chance.randrange(1, pace))


def _whose(people: int, stories: Sequence[_Story], at: int) -> range:
    """Return the registrations that went through a story: every so many of that register's, one a person."""
    register, number = divmod(at, len(stories) // 2)
    return range(register * people + number + 1, (register + 1) * people + 1, len(stories) // 2)


def _add_registrations(connection: Connection, people: int, stories: Sequence[_Story]) -> None:
    lines = (
        (register * people + who, who, name, 1)
        for register, name in enumerate((REGISTER, OTHER))
        for who in range(1, people + 1)
    )
    _put(connection, REGISTRATION, ("id", "teacher_id", "register_id", "version"), lines, count="registration")
    spans = (
        (one, span.since, span.until, (one - 1) % people + 1, story.register, span.status.value)
        for at, story in enumerate(stories)
        for one in _whose(people, stories, at)
        for span in story.spans
    )
    _put(connection, STATUS_SPAN, ("registration_id", "since", "until", "teacher_id", "register_id", "status"), spans)


def _add_events(connection: Connection, people: int, stories: Sequence[_Story]) -> None:
    """Add what happened in the order it was noted: a person's events lie far apart, as they do in a school."""
    happened = sorted((on, at, place) for at, story in enumerate(stories) for place, (_, on) in enumerate(story.events))
    each = (
        (one, story.register, story.events[place][0].value, on, until)
        for on, at, place in happened
        for story in (stories[at],)
        for until in (on + timedelta(90) if story.events[place][0] is EventKind.POSTPONED else None,)
        for one in _whose(people, stories, at)
    )
    names = ("id", "registration_id", "teacher_id", "register_id", "kind", "on_day", "until_day", "version")
    rows = (
        (number, one, (one - 1) % people + 1, register, kind, on, until, 1)
        for number, (one, register, kind, on, until) in enumerate(each, 1)
    )
    _put(connection, EVENT, names, rows, count="event")


def _add_activities(connection: Connection, people: int) -> None:
    chance, activities = random.Random(people), max(_TAKEN, people // 50)
    days = sorted(_FIRST + timedelta(chance.randrange((ON - _FIRST).days + 120)) for _one in range(activities))
    names = ("id", "title", "starts", "ends", "type", "provider", "contact_hours", "self_study_hours", "validated")
    rows = (
        (at, f"Studiedag {at}", on, on, f"soort {at % 12}", f"Aanbieder {at % 40:02}", 4.0, 0.0, at % 2 == 0, 1)
        for at, on in enumerate(days, 1)
    )
    _put(connection, ACTIVITY, (*names, "version"), rows, count="activity")
    taken = chain.from_iterable(
        ((at, who, on) for who in chance.sample(range(1, people + 1), people * _TAKEN // activities))
        for at, on in enumerate(days, 1)
    )
    names = ("id", "activity_id", "teacher_id", "on_day", "contact_hours", "self_study_hours", "status", "version")
    parts = (
        (number, at, who, on, 0.5 + who % 3, 0.25, "planned" if on > ON else ("done", "accepted")[number % 2], 1)
        for number, (at, who, on) in enumerate(taken, 1)
    )
    _put(connection, PARTICIPATION, names, parts, count="participation")


def _add_letters(connection: Connection, people: int) -> None:
    """Add four rounds; every second person has a letter of one of them, half of the last still lie in the stack."""
    days = [ON - timedelta(300 * before) for before in (4, 3, 2, 0)]
    kinds = ("uitnodiging.nl", "herinnering.nl")
    rounds = ((at, f"Ronde {at}", on, kinds[at % 2], REGISTER, 1) for at, on in enumerate(days, 1))
    _put(connection, ROUND, ("id", "name", "on_day", "template_id", "register_id", "version"), rounds, count="round")
    names = ("id", "round_id", "teacher_id", "position", "state", "reference", "sent_on", "sent_at", "version")
    noon = [datetime(on.year, on.month, on.day, 12, tzinfo=UTC) for on in days]
    letters = (
        (number, at + 1, who, number, "waiting", "", None, None, 1)
        if at == 3 and number % 4 == 0
        else (number, at + 1, who, number, "sent", f"2024/{number}", days[at], noon[at], 1)
        for number, who in enumerate(range(1, people + 1, 2), 1)
        for at in (number // 2 % 4,)
    )
    _put(connection, LETTER, names, letters, count="letter")
