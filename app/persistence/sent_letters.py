# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads which letters people were sent before."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from app.domain.ids import TeacherId
from app.domain.letters import Letter, LetterState
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
