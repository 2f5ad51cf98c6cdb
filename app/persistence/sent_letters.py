# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads which letters people were sent before."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, false, func, select

from app.domain.ids import RoundId, TeacherId
from app.domain.letters import Letter, LetterState
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.records.rounds import LETTER, ROUND
from app.persistence.repositories.catalogue import LETTERS
from app.persistence.repositories.kinds import chunks


def last_of_kind(
    connection: Connection, teacher_ids: Sequence[TeacherId], templates: Collection[str], register_id: str
) -> dict[TeacherId, Letter]:
    """Return of some teachers the last letter they were sent after one of some templates, for who was sent one."""
    found: dict[TeacherId, Letter] = {}
    for part in chunks(teacher_ids):
        query = (
            select(LETTER)
            .join(ROUND, ROUND.c.id == LETTER.c.round_id)
            .where(
                LETTER.c.teacher_id.in_(part),
                LETTER.c.state == LetterState.SENT.value,
                ROUND.c.register_id == register_id,
                ROUND.c.template_id.in_(sorted(templates)),
            )
            .order_by(LETTER.c.sent_on, LETTER.c.id)
        )
        found.update({letter.teacher_id: letter for letter in LETTERS.load_where(connection, query)})
    return found


def printed_in(
    connection: Connection, round_id: RoundId, teacher_ids: Sequence[TeacherId]
) -> dict[TeacherId, tuple[Letter, datetime | None]]:
    """Return of some teachers the letter of a round that was made and not booked yet, and when it was made last."""
    found: dict[TeacherId, tuple[Letter, datetime | None]] = {}
    for part in chunks(teacher_ids):
        made = (LETTER.c.state == LetterState.PRINTED.value, LETTER.c.document != "")
        query = select(LETTER).where(LETTER.c.round_id == round_id, LETTER.c.teacher_id.in_(part), *made)
        letters = list(LETTERS.load_where(connection, query))
        # What was undone does not count, nor does the undoing itself.
        when = (
            select(CHANGE.c.thing_id, func.max(CHANGE_SET.c.at).label("at"))
            .join(CHANGE_SET, CHANGE_SET.c.id == CHANGE.c.change_set_id)
            .where(CHANGE.c.teacher_id.in_([letter.teacher_id for letter in letters]), CHANGE.c.kind == LETTERS.name)
            .where(CHANGE_SET.c.undone == false(), CHANGE_SET.c.undoes.is_(None))
            .group_by(CHANGE.c.thing_id)
        )
        moments = {row.thing_id: row.at for row in connection.execute(when)} if letters else {}
        found.update({letter.teacher_id: (letter, moments.get(letter.id)) for letter in letters})
    return found
