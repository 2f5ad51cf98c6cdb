# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what a teacher's standing is worked out from, beside the activities."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection, select

from app.domain.activities import Proof, Reduction
from app.domain.ids import TeacherId
from app.domain.registrations import Event
from app.persistence.records.activities import PROOF, REDUCTION
from app.persistence.records.rounds import EVENT
from app.persistence.repositories.activities import PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import EVENTS


def events_by_register(connection: Connection, teacher_id: TeacherId) -> Mapping[str, Sequence[Event]]:
    """Return what happened between a teacher and each register, by the register's id."""
    query = select(EVENT).where(EVENT.c.teacher_id == teacher_id).order_by(EVENT.c.register_id, EVENT.c.id)
    found = EVENTS.load_where(connection, query)
    return {register: list(events) for register, events in groupby(found, lambda event: event.register_id)}


def reductions_of(connection: Connection, teacher_id: TeacherId) -> list[Reduction]:
    """Return when less is asked of a teacher, in order of the days."""
    query = select(REDUCTION).where(REDUCTION.c.teacher_id == teacher_id).order_by(REDUCTION.c.since, REDUCTION.c.id)
    return REDUCTIONS.load_where(connection, query)


def proofs_of(connection: Connection, teacher_id: TeacherId) -> list[Proof]:
    """Return what a teacher showed beside hours, in order of the days."""
    query = select(PROOF).where(PROOF.c.teacher_id == teacher_id).order_by(PROOF.c.on_day, PROOF.c.id)
    return PROOFS.load_where(connection, query)
