# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads letters by the codes of their answers, and what was answered to the letters of a round."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import LetterState
from app.domain.registrations import EventKind
from app.domain.replies import FoundLetter
from app.persistence.letters import ANSWERS, since_letter
from app.persistence.records.rounds import EVENT, LETTER, ROUND
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.kinds import chunks


@dataclass(frozen=True, slots=True)
class Found:
    """A letter by its code, and what else is to be known of it."""

    letter: FoundLetter
    template_id: str
    sent: bool
    employed_until: date | None


@dataclass(frozen=True, slots=True)
class Replied:
    """A letter that was sent, to whom, and what was noted since: the kind and the day, the first first."""

    letter_id: LetterId
    teacher_id: TeacherId
    name: str
    sent_on: date
    events: tuple[tuple[EventKind, date], ...]
    ask_again: date | None


def by_ids(connection: Connection, ids: Collection[LetterId]) -> dict[LetterId, Found]:
    """Return the letters that are there, in two queries for each few hundred."""
    found: dict[LetterId, Found] = {}
    for part in chunks(sorted(ids)):
        query = (
            select(
                LETTER.c.id, LETTER.c.teacher_id, TEACHER.c.sort_name, TEACHER.c.code, LETTER.c.round_id, ROUND.c.name,
                ROUND.c.register_id, LETTER.c.sent_on, LETTER.c.state, ROUND.c.template_id, TEACHER.c.employed_until,
            )
            .join(TEACHER, TEACHER.c.id == LETTER.c.teacher_id)
            .join(ROUND, ROUND.c.id == LETTER.c.round_id)
            .where(LETTER.c.id.in_(part))
        )  # fmt: skip
        rows = list(connection.execute(query))
        answers = {row.letter_id: row for row in connection.execute(_answers(LETTER.c.id.in_(part)))}
        for row in rows:
            found[LetterId(row.id)] = _found(row, answers.get(row.id))
    return found


def _found(row: Row[*tuple[Any, ...]], answer: Row[*tuple[Any, ...]] | None) -> Found:
    who, sent = TeacherId(row.teacher_id), row.state == LetterState.SENT.value
    letter = FoundLetter(
        LetterId(row.id), who, row.sort_name, row.code, RoundId(row.round_id), row.name, row.register_id, row.sent_on,
        EventKind(answer.kind) if answer else None, answer.on_day if answer else None,
    )  # fmt: skip
    return Found(letter, row.template_id, sent, row.employed_until)


def of_round(connection: Connection, round_id: RoundId) -> list[Replied]:
    """Return the letters of a round that were sent, by name, each with what was noted since."""
    answers: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(_answers(LETTER.c.round_id == round_id)):
        answers.setdefault(row.letter_id, []).append(row)
    query = (
        select(LETTER.c.id, LETTER.c.teacher_id, TEACHER.c.sort_name, LETTER.c.sent_on)
        .join(TEACHER, TEACHER.c.id == LETTER.c.teacher_id)
        .where(LETTER.c.round_id == round_id, LETTER.c.state == LetterState.SENT.value, LETTER.c.sent_on.is_not(None))
        .order_by(TEACHER.c.sort_key, LETTER.c.id)
    )
    return [
        Replied(
            LetterId(row.id), TeacherId(row.teacher_id), row.sort_name, row.sent_on, *_told(answers.get(row.id, ()))
        )
        for row in connection.execute(query)
    ]


def _told(rows: Sequence[Row[Any]]) -> tuple[tuple[tuple[EventKind, date], ...], date | None]:
    events = tuple((EventKind(row.kind), row.on_day) for row in rows)
    return events, rows[-1].until_day if rows and events[-1][0] is EventKind.POSTPONED else None


def _answers(which: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """Select what was answered to letters since they went out, about the register of their round, in order of day."""
    return (
        select(LETTER.c.id.label("letter_id"), EVENT.c.kind, EVENT.c.on_day, EVENT.c.until_day)
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .join(EVENT, since_letter())
        .where(which, EVENT.c.kind.in_([kind.value for kind in ANSWERS]))
        .order_by(EVENT.c.on_day, EVENT.c.id)
    )
