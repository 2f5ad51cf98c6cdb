# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was answered to letters between their making and the word that they went."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.domain.ids import LetterId, TeacherId
from app.domain.letters import Letter
from app.domain.registrations import Event, EventKind
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.records.rounds import EVENT
from app.persistence.repositories.catalogue import EVENTS, LETTERS
from app.persistence.repositories.kinds import chunks

_MAKING = ("print_letters", "mail_drafts")
"""The actions that put letters on paper, or into drafts."""
_NO_ANSWER = (EventKind.INVITED, EventKind.REMINDED, EventKind.EXPIRED)


def made_at(connection: Connection, letters: Sequence[Letter]) -> dict[LetterId, datetime]:
    """Return when letters were last put on paper or into drafts, by the journal; those that never were are left out."""
    found: dict[LetterId, datetime] = {}
    whose: dict[int, TeacherId] = {one.id: one.teacher_id for one in letters}
    for part in chunks(list(whose)):
        query = (
            select(CHANGE.c.thing_id, func.max(CHANGE_SET.c.at))
            .join(CHANGE_SET, CHANGE_SET.c.id == CHANGE.c.change_set_id)
            .where(
                CHANGE.c.teacher_id.in_([whose[number] for number in part]),
                CHANGE.c.kind == LETTERS.name,
                CHANGE.c.thing_id.in_(part),
                CHANGE_SET.c.action.in_(_MAKING),
            )
            .group_by(CHANGE.c.thing_id)
        )
        found |= {LetterId(number): at for number, at in connection.execute(query)}
    return found


def answers(connection: Connection, register_id: str, teacher_ids: Sequence[TeacherId]) -> dict[TeacherId, list[Event]]:
    """Return what some people answered about a register, or somebody noted of them: all but that they were asked."""
    found: dict[TeacherId, list[Event]] = defaultdict(list)
    for part in chunks(teacher_ids):
        query = select(EVENT).where(
            EVENT.c.teacher_id.in_(part),
            EVENT.c.register_id == register_id,
            EVENT.c.kind.not_in([kind.value for kind in _NO_ANSWER]),
        )
        for event in EVENTS.load_where(connection, query):
            found[event.teacher_id].append(event)
    return found
