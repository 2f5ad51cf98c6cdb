# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the letters that people have in other rounds, and when a round was made."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.ids import NEW, RoundId, TeacherId
from app.domain.letters import LetterState, Round
from app.domain.other_rounds import OtherLetter
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.records.rounds import LETTER, ROUND
from app.persistence.repositories.catalogue import LETTERS, ROUNDS
from app.persistence.repositories.kinds import chunks


def others(connection: Connection, item: Round, register_id: str) -> list[Round]:
    """Return the other rounds about a register."""
    query = select(ROUND).where(ROUND.c.register_id == register_id, ROUND.c.id != item.id)
    return ROUNDS.load_where(connection, query.order_by(ROUND.c.id))


def made_on(connection: Connection, item: Round) -> date | None:
    """Return the day on which a stored round was made, by the journal; None when that is not known."""
    letter = select(LETTER.c.id, LETTER.c.teacher_id).where(LETTER.c.round_id == item.id).order_by(LETTER.c.id).limit(1)
    first = connection.execute(letter).one_or_none()
    if first is None:
        return None
    query = (
        select(func.min(CHANGE_SET.c.at))
        .join(CHANGE, CHANGE_SET.c.id == CHANGE.c.change_set_id)
        # The index is that of the people.
        .where(CHANGE.c.teacher_id == first.teacher_id, CHANGE.c.kind == LETTERS.name, CHANGE.c.thing_id == first.id)
    )
    at: datetime | None = connection.execute(query).scalar_one_or_none()
    return None if at is None else at.astimezone().date()


def of_people(
    connection: Connection, item: Round, rounds: Collection[RoundId], people: Sequence[TeacherId], since: date
) -> list[OtherLetter]:
    """Return the letters of some rounds to some people that a round's letter would come on top of.

    Those that are printed, those sent on a day or after it, or in a round that was made after this one; and those that
    lie ready, where the other round was first: of two stacks that lie ready the first one keeps the letter.
    """
    if not rounds:
        return []
    sent = LETTER.c.state == LetterState.SENT.value
    went = and_(sent, LETTER.c.sent_on >= since)
    waits = LETTER.c.state == LetterState.WAITING.value
    if item.id != NEW:
        went = or_(went, and_(sent, LETTER.c.round_id > item.id))
        waits = and_(waits, LETTER.c.round_id < item.id)
    found: list[OtherLetter] = []
    for part in chunks(people):
        query = (
            select(LETTER.c.teacher_id, LETTER.c.state, LETTER.c.round_id, ROUND.c.name)
            .join(ROUND, ROUND.c.id == LETTER.c.round_id)
            .where(
                LETTER.c.teacher_id.in_(part),
                LETTER.c.round_id.in_(sorted(rounds)),
                or_(LETTER.c.state == LetterState.PRINTED.value, went, waits),
            )
            .order_by(LETTER.c.round_id, LETTER.c.id)
        )
        found += [
            OtherLetter(TeacherId(who), LetterState(state), RoundId(number), name)
            for who, state, number, name in connection.execute(query)
        ]
    return found
