# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far letters are that go by e-mail: read, and written at each step. Undo takes nothing of it back.

A letter that left the house cannot be called back; what is known of it stays, whatever is undone or put back.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, select

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import LetterState
from app.domain.mail import Mailing, MailState
from app.persistence.records.mail import MAILING
from app.persistence.records.rounds import LETTER
from app.persistence.repositories.kinds import chunks

STILL_AT_IT = timedelta(minutes=10)
"""So long another desk may be handing a letter over."""
FREE = frozenset({MailState.LATER, MailState.REFUSED})
"""In these states a letter may go (again) without asking: it is certain that it did not arrive."""


def of_round(connection: Connection, round_id: RoundId) -> dict[LetterId, Mailing]:
    """Return how far the letters of a round are, those that went by e-mail or were about to."""
    return _read(connection, select(MAILING).where(MAILING.c.round_id == round_id))


def of_letters(connection: Connection, letter_ids: Sequence[LetterId]) -> dict[LetterId, Mailing]:
    """Return how far some letters are."""
    found: dict[LetterId, Mailing] = {}
    for part in chunks(letter_ids):
        found |= _read(connection, select(MAILING).where(MAILING.c.letter_id.in_(part)))
    return found


def rounds_left(connection: Connection) -> list[RoundId]:
    """Return the rounds with letters that a server took and that do not count as sent yet."""
    query = select(MAILING.c.round_id).where(MAILING.c.state == MailState.ACCEPTED.value).distinct()
    return [RoundId(number) for number in connection.execute(query.order_by(MAILING.c.round_id)).scalars()]


def undecided(connection: Connection, letter_ids: Sequence[LetterId]) -> int:
    """Return how many of some letters may have gone by e-mail, which the user has not decided about yet."""
    found = of_letters(connection, letter_ids).values()
    return sum(one.state in {MailState.HANDING, MailState.ACCEPTED, MailState.UNSURE} for one in found)


def claim(connection: Connection, mailing: Mailing, asked: Collection[LetterId] = ()) -> bool:
    """Write that a letter is about to be handed over; False when it went already, or somebody else is at it.

    Letters of `asked` go although they may have gone before: the user said so, but not of one that a server took
    meanwhile or another desk is handing over now. There is one writer at a time, so that of two who try one gets it.
    """
    state = connection.execute(select(LETTER.c.state).where(LETTER.c.id == mailing.letter_id)).scalar_one_or_none()
    if state is None or state == LetterState.SENT.value:
        return False
    before = of_letters(connection, [mailing.letter_id]).get(mailing.letter_id)
    if before is None and state == LetterState.PRINTED.value and mailing.letter_id not in asked:
        return False  # it lies on paper
    if before is not None and before.state not in FREE:
        several = connection.dialect.name == "postgresql"  # in a file nobody else is at work
        at_it = before.state is MailState.HANDING and several and mailing.at - before.at < STILL_AT_IT
        if mailing.letter_id not in asked or at_it or before.state is MailState.ACCEPTED:
            return False
    connection.execute(MAILING.delete().where(MAILING.c.letter_id == mailing.letter_id))
    connection.execute(MAILING.insert(), _row(mailing))
    return True


def drafts_made(connection: Connection, drafts: Sequence[Mailing]) -> None:
    """Write that drafts were made of letters; what was known of them before is replaced."""
    for part in chunks([draft.letter_id for draft in drafts]):
        connection.execute(MAILING.delete().where(MAILING.c.letter_id.in_(part)))
    connection.execute(MAILING.insert(), [_row(draft) for draft in drafts])


def drafts_went(connection: Connection, sent: Sequence[LetterId], made: Sequence[LetterId]) -> None:
    """Write which of the letters that were made went as the drafts they were; of the others no draft is left."""
    for part in chunks(sent):
        drafts = MAILING.c.letter_id.in_(part) & (MAILING.c.state == MailState.DRAFT.value)
        connection.execute(MAILING.update().where(drafts).values(state=MailState.BOOKED.value))
    for part in chunks(made):
        left = MAILING.c.letter_id.in_(part) & (MAILING.c.state == MailState.DRAFT.value)
        connection.execute(MAILING.delete().where(left))


def sent_now(connection: Connection, drafts: Sequence[LetterId], now: datetime) -> None:
    """Write that drafts went now: when exactly, only the mail program knows."""
    for part in chunks(drafts):
        connection.execute(MAILING.update().where(MAILING.c.letter_id.in_(part)).values(at=now))


def settle(connection: Connection, letter_ids: Sequence[LetterId], state: MailState, answer: str | None = None) -> None:
    """Write what became of letters, with the server's words when there are any."""
    values = {"state": state.value} if answer is None else {"state": state.value, "answer": answer}
    for part in chunks(letter_ids):
        connection.execute(MAILING.update().where(MAILING.c.letter_id.in_(part)).values(values))


def forget(connection: Connection, teacher_ids: Sequence[TeacherId]) -> set[str]:
    """Remove all that is known of people's letters by e-mail; returns the names of the files they were."""
    documents: set[str] = set()
    for part in chunks(teacher_ids):
        theirs = select(LETTER.c.id).where(LETTER.c.teacher_id.in_(part))
        whose = MAILING.c.teacher_id.in_(part) | MAILING.c.letter_id.in_(theirs)
        documents.update(connection.execute(select(MAILING.c.document).where(whose)).scalars())
        connection.execute(MAILING.delete().where(whose))
    return documents - {""}


def come_back(source: Connection, target: Connection, gone: Collection[int], *, other_school: bool) -> None:
    """Take over what a backup knows that the school does not; of another school all, instead of what was known.

    What is known of people who were erased since (`gone`) stays away.
    """
    if other_school:
        target.execute(MAILING.delete())
    known = set(target.execute(select(MAILING.c.letter_id)).scalars())
    rows = [
        dict(row)
        for row in source.execute(select(MAILING)).mappings()
        if row["letter_id"] not in known and row["teacher_id"] not in gone
    ]
    if rows:
        target.execute(MAILING.insert(), rows)


def _read(connection: Connection, query: Select[Any]) -> dict[LetterId, Mailing]:
    return {row["letter_id"]: _mailing(row) for row in connection.execute(query).mappings()}


_SAME = (
    "letter_id", "teacher_id", "round_id", "address", "at", "by", "message_id", "answer", "document", "salutation",
    "reference", "template_version",
)  # fmt: skip


def _row(item: Mailing) -> dict[str, object]:
    same = {name: getattr(item, name) for name in _SAME}
    return {**same, "state": item.state.value, "address_lines": json.dumps(item.address_lines, ensure_ascii=False)}


def _mailing(row: Mapping[Any, Any]) -> Mailing:
    lines = tuple(json.loads(row["address_lines"])) if row["address_lines"] else ()
    return Mailing(**{name: row[name] for name in _SAME}, state=MailState(row["state"]), address_lines=lines)
