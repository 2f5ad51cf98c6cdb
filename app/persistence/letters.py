# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads rounds and their letters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, or_, select

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Letter, LetterState, Round, Way
from app.domain.registrations import EventKind
from app.persistence.records.rounds import EVENT, LETTER, ROUND
from app.persistence.repositories.catalogue import LETTERS, ROUNDS
from app.persistence.repositories.kinds import chunks

ANSWERS = (
    EventKind.ACCOUNT, EventKind.APPLIED, EventKind.REGISTERED, EventKind.DECLINED, EventKind.RENEWED,
    EventKind.POSTPONED,
)  # fmt: skip
"""What counts as an answer to a letter."""


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """How far one round is: letters by state, and how many of the people it reached answered or registered."""

    total: int = 0
    waiting: int = 0
    printed: int = 0
    sent: int = 0
    answered: int = 0
    registered: int = 0
    drafts: int = 0
    """Made as e-mail drafts, and not known to have gone: not among the printed ones."""


def all_rounds(connection: Connection) -> list[Round]:
    """Return the rounds, the newest first."""
    return ROUNDS.load_where(connection, select(ROUND).order_by(ROUND.c.on_day.desc(), ROUND.c.id.desc()))


def letters_of_round(connection: Connection, round_id: RoundId) -> list[Letter]:
    """Return a round's letters in the order of the stack."""
    query = select(LETTER).where(LETTER.c.round_id == round_id).order_by(LETTER.c.position, LETTER.c.id)
    return LETTERS.load_where(connection, query)


def rounds_with_last_place(connection: Connection) -> list[tuple[Round, int]]:
    """Return every round with the place of its last letter; 0 for one without letters."""
    query = select(LETTER.c.round_id, func.max(LETTER.c.position)).group_by(LETTER.c.round_id)
    places = {RoundId(number): place for number, place in connection.execute(query)}
    return [(item, places.get(item.id, 0)) for item in all_rounds(connection)]


def letters_of_teacher(connection: Connection, teacher_id: TeacherId) -> list[Letter]:
    """Return the letters one teacher was sent, newest first."""
    query = (
        select(LETTER)
        .where(LETTER.c.teacher_id == teacher_id, LETTER.c.state == LetterState.SENT.value)
        .order_by(LETTER.c.sent_on.desc(), LETTER.c.id.desc())
    )
    return LETTERS.load_where(connection, query)


def letters(connection: Connection, letter_ids: Sequence[LetterId]) -> dict[int, Letter]:
    """Return letters by id."""
    return LETTERS.load(connection, letter_ids)


def figures(connection: Connection) -> dict[RoundId, RoundFigures]:
    """Return the figures of every round in two queries."""

    def number_of(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
        return func.sum(case((and_(*conditions), 1), else_=0))

    states = (LETTER.c.state == state.value for state in LetterState)
    drafted = number_of(LETTER.c.state == LetterState.PRINTED.value, LETTER.c.how == Way.EMAIL.value)
    counted = select(LETTER.c.round_id, func.count(), *map(number_of, states), drafted).group_by(LETTER.c.round_id)
    answered = _answered(connection)
    found = {}
    for round_id, total, waiting, printed, sent, drafts in connection.execute(counted):
        some = answered.get(round_id, (0, 0))
        found[RoundId(round_id)] = RoundFigures(total, waiting, printed - drafts, sent, *some, drafts)
    return found


def _answered(connection: Connection) -> dict[int, tuple[int, int]]:
    registered = EVENT.c.kind.in_([EventKind.REGISTERED.value, EventKind.RENEWED.value])
    query = (
        select(
            LETTER.c.round_id,
            func.count(LETTER.c.teacher_id.distinct()),
            func.count(case((registered, LETTER.c.teacher_id)).distinct()),
        )
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .join(EVENT, since_letter())
        .where(LETTER.c.state == LetterState.SENT.value, EVENT.c.kind.in_([kind.value for kind in ANSWERS]))
        .group_by(LETTER.c.round_id)
    )
    return {round_id: (answers, done) for round_id, answers, done in connection.execute(query)}


def since_letter() -> ColumnElement[bool]:
    """Return the condition that an event is of a letter's person and register, and after it, or booked by its code.

    What was booked by a letter's own code answers it, also before anybody said that the letter went.
    """
    about = and_(EVENT.c.teacher_id == LETTER.c.teacher_id, EVENT.c.register_id == ROUND.c.register_id)
    after = or_(LETTER.c.sent_on.is_(None), EVENT.c.on_day >= LETTER.c.sent_on)
    return and_(about, or_(EVENT.c.letter_id == LETTER.c.id, after))


def open_stacks(connection: Connection, register_id: str) -> list[tuple[TeacherId, str, str, RoundId]]:
    """Return who has a letter that was not sent yet: the teacher, the template's id, the round's name and its id."""
    query = (
        select(LETTER.c.teacher_id, ROUND.c.template_id, ROUND.c.name, ROUND.c.id)
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .where(LETTER.c.state != LetterState.SENT.value, ROUND.c.register_id == register_id)
    )
    found = connection.execute(query)
    return [(TeacherId(who), template, name, RoundId(number)) for who, template, name, number in found]


def reminders(connection: Connection, register_id: str) -> dict[TeacherId, int]:
    """Return how many reminders each teacher had who had any; those before an answer "later" do not count."""
    query = (
        select(EVENT.c.teacher_id, func.count())
        .where(EVENT.c.kind == EventKind.REMINDED.value, EVENT.c.register_id == register_id)
        .where(~answered_later(date.max))
        .group_by(EVENT.c.teacher_id)
    )
    return {TeacherId(teacher_id): number for teacher_id, number in connection.execute(query)}


def answered_later(on: date) -> ColumnElement[bool]:
    """Return the condition that the person of an event answered "later" on its day or after it, up to a day."""
    answer = EVENT.alias()
    return exists(
        select(answer.c.id).where(
            answer.c.teacher_id == EVENT.c.teacher_id,
            answer.c.register_id == EVENT.c.register_id,
            answer.c.kind == EventKind.POSTPONED.value,
            answer.c.on_day >= EVENT.c.on_day,
            answer.c.on_day <= on,
        )
    )


def postponed(connection: Connection, register_id: str, on: date) -> dict[TeacherId, date]:
    """Return who answered to be asked again on a day that has not come, and that day."""
    query = select(EVENT.c.teacher_id, EVENT.c.until_day).where(EVENT.c.register_id == register_id, waits_until(on))
    return {TeacherId(teacher_id): day for teacher_id, day in connection.execute(query)}


def waits_until(on: date) -> ColumnElement[bool]:
    """Return the condition that an event is the last answer "later" up to a day, and its day has not come then."""
    other = EVENT.alias()
    newer = or_(other.c.on_day > EVENT.c.on_day, and_(other.c.on_day == EVENT.c.on_day, other.c.id > EVENT.c.id))
    said_since = exists(
        select(other.c.id).where(
            other.c.teacher_id == EVENT.c.teacher_id,
            other.c.register_id == EVENT.c.register_id,
            other.c.kind == EventKind.POSTPONED.value,
            other.c.on_day <= on,
            newer,
        )
    )
    return and_(EVENT.c.kind == EventKind.POSTPONED.value, EVENT.c.on_day <= on, EVENT.c.until_day > on, ~said_since)


def register_numbers(connection: Connection, ids: Sequence[TeacherId], register_id: str) -> dict[TeacherId, str]:
    """Return the number that a register gave last to each of some teachers, for those who have one."""
    kinds = [EventKind.REGISTERED.value, EventKind.RENEWED.value]
    found: dict[TeacherId, str] = {}
    for part in chunks(ids):
        query = (
            select(EVENT.c.teacher_id, EVENT.c.number)
            .where(EVENT.c.teacher_id.in_(part), EVENT.c.register_id == register_id)
            .where(EVENT.c.kind.in_(kinds), EVENT.c.number != "")
            .order_by(EVENT.c.on_day, EVENT.c.id)
        )
        found |= {TeacherId(who): str(number) for who, number in connection.execute(query)}
    return found


def sent_within(
    connection: Connection, register_id: str, templates: Collection[str], since: date, until: date
) -> dict[TeacherId, date]:
    """Return who was sent a letter after some templates about a register within some days, and the last day of that."""
    query = (
        select(LETTER.c.teacher_id, func.max(LETTER.c.sent_on))
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .where(
            LETTER.c.state == LetterState.SENT.value,
            LETTER.c.sent_on.between(since, until),
            ROUND.c.register_id == register_id,
            ROUND.c.template_id.in_(sorted(templates)),
        )
        .group_by(LETTER.c.teacher_id)
    )
    return {TeacherId(teacher_id): day for teacher_id, day in connection.execute(query)}


def last_sent(
    connection: Connection, teacher_ids: Sequence[TeacherId], but_not: Collection[str] = ()
) -> dict[TeacherId, date]:
    """Return the day of the last letter that went to each of some teachers, for those who were sent one.

    Letters after the templates of `but_not` do not count: what is answered to is another letter.
    """
    found: dict[TeacherId, date] = {}
    for part in chunks(teacher_ids):
        query = (
            select(LETTER.c.teacher_id, func.max(LETTER.c.sent_on))
            .join(ROUND, ROUND.c.id == LETTER.c.round_id)
            .where(
                LETTER.c.teacher_id.in_(part),
                LETTER.c.state == LetterState.SENT.value,
                ROUND.c.template_id.not_in(sorted(but_not)),
            )
            .group_by(LETTER.c.teacher_id)
        )
        found.update({TeacherId(teacher_id): day for teacher_id, day in connection.execute(query)})
    return found
