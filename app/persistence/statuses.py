# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps, beside the events, which status held when: worked out anew for every registration an action touched."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from sqlalchemy import Connection, select

from app.domain.registrations import Event, StatusSpan
from app.persistence.inserting import insert_rows
from app.persistence.records.rounds import EVENT, REGISTRATION, STATUS_SPAN
from app.persistence.repositories.catalogue import EVENTS
from app.persistence.repositories.kinds import chunks

SpansOf = Callable[[str, Sequence[Event]], Sequence[StatusSpan]]
"""Works out the statuses of one registration: register id, its events."""


def forget(connection: Connection, registration_ids: Sequence[int]) -> None:
    """Remove the spans of some registrations."""
    for part in chunks(registration_ids):
        connection.execute(STATUS_SPAN.delete().where(STATUS_SPAN.c.registration_id.in_(part)))


def rebuild(connection: Connection, registration_ids: Collection[int], spans_of: SpansOf) -> None:
    """Work out the spans of some registrations again from their events."""
    ids = sorted(registration_ids)
    forget(connection, ids)
    rows = [row for part in chunks(ids) for row in _rows(connection, part, spans_of)]
    insert_rows(connection, STATUS_SPAN, rows)


def rebuild_all(connection: Connection, spans_of: SpansOf) -> None:
    """Work out every span again: after the rules of a register changed."""
    rebuild(connection, set(connection.execute(select(REGISTRATION.c.id)).scalars()), spans_of)


def differing(connection: Connection, spans_of: SpansOf) -> int:
    """Return how many registrations have other spans than their events say; 0 in a sound file."""
    ids = list(connection.execute(select(REGISTRATION.c.id).order_by(REGISTRATION.c.id)).scalars())
    wrong = 0
    for part in chunks(ids):
        expected = {
            (row["registration_id"], row["since"], row["until"], row["status"])
            for row in _rows(connection, part, spans_of)
        }
        columns = (STATUS_SPAN.c.registration_id, STATUS_SPAN.c.since, STATUS_SPAN.c.until, STATUS_SPAN.c.status)
        found = {
            tuple(row) for row in connection.execute(select(*columns).where(STATUS_SPAN.c.registration_id.in_(part)))
        }
        wrong += len({row[0] for row in expected ^ found})
    return wrong


def _rows(connection: Connection, ids: Sequence[int], spans_of: SpansOf) -> list[dict[str, object]]:
    query = select(EVENT).where(EVENT.c.registration_id.in_(ids)).order_by(EVENT.c.on_day, EVENT.c.id)
    events: dict[int, list[Event]] = defaultdict(list)
    for event in EVENTS.load_where(connection, query):
        events[event.registration_id].append(event)
    return [
        {
            "registration_id": registration_id,
            "teacher_id": found[0].teacher_id,
            "register_id": found[0].register_id,
            "status": span.status.value,
            "since": span.since,
            "until": span.until,
        }
        for registration_id, found in events.items()
        for span in spans_of(found[0].register_id, found)
    ]
