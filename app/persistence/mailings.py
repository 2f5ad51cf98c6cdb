# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far letters are that go by e-mail: read, and written at each step. Undo takes nothing of it back.

A letter that left the house cannot be called back; what is known of it stays, whatever is undone or put back.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, select

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Letter, LetterState
from app.domain.mail import Mailing, MailState
from app.domain.mail_stands import on_paper
from app.persistence.records.mail import MAILING
from app.persistence.records.rounds import LETTER, TEMPLATE_VERSION
from app.persistence.repositories.catalogue import LETTERS
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


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A letter that went by e-mail, or may have, and does not count as sent; `left`: it still lies in a stack."""

    teacher_id: TeacherId
    round_id: RoundId
    template_id: str
    """With its language; "" when nobody knows."""
    state: MailState
    at: datetime
    left: bool


def not_counted(connection: Connection) -> list[NotCounted]:
    """Return the letters that went by e-mail, or may have or may from a draft, but do not count as sent; by time."""
    letter, text = LETTER.c.id == MAILING.c.letter_id, TEMPLATE_VERSION.c.sha256 == MAILING.c.template_version
    query = (
        select(MAILING.c.teacher_id, MAILING.c.round_id, MAILING.c.state, MAILING.c.at)
        .add_columns(TEMPLATE_VERSION.c.template_id, TEMPLATE_VERSION.c.language, LETTER.c.id)
        .outerjoin_from(MAILING, LETTER, letter)
        .outerjoin(TEMPLATE_VERSION, text)
        .where(MAILING.c.state.not_in([state.value for state in FREE]))
        .where(LETTER.c.id.is_(None) | (LETTER.c.state != LetterState.SENT.value))
        .order_by(MAILING.c.at)
    )
    return [
        NotCounted(TeacherId(who), RoundId(number), f"{name}.{language}", MailState(state), at, left is not None)
        for who, number, state, at, name, language, left in connection.execute(query)
    ]


def claim(connection: Connection, mailing: Mailing, asked: Collection[LetterId] = ()) -> bool:
    """Write that a letter is about to be handed over; False when it may not go, as `free_letter` says."""
    if free_letter(connection, mailing, asked) is None:
        return False
    write_claim(connection, mailing)
    return True


def free_letter(connection: Connection, mailing: Mailing, asked: Collection[LetterId] = ()) -> Letter | None:
    """Return a letter that is to be handed over as it is now; None when it went already, or somebody else is at it.

    Letters of `asked` go although they may have gone before: the user said so, but not of one that a server took
    meanwhile or another desk is handing over now. There is one writer at a time, so that of two who try one gets it.
    """
    letter = LETTERS.load(connection, [mailing.letter_id]).get(mailing.letter_id)
    if letter is None or letter.state is LetterState.SENT:
        return None
    before = of_letters(connection, [mailing.letter_id]).get(mailing.letter_id)
    if on_paper(letter) and mailing.letter_id not in asked:
        return None
    if before is not None and before.state not in FREE:
        several = connection.dialect.name == "postgresql"  # in a file nobody else is at work
        at_it = before.state is MailState.HANDING and several and mailing.at - before.at < STILL_AT_IT
        if mailing.letter_id not in asked or at_it or before.state is MailState.ACCEPTED:
            return None
    return letter


def write_claim(connection: Connection, mailing: Mailing) -> None:
    """Write that a letter, which is free, is about to be handed over."""
    _write(connection, [mailing])


def drafts_made(connection: Connection, drafts: Sequence[Mailing]) -> None:
    """Write that drafts were made of letters; what was known of them before is replaced."""
    _write(connection, drafts)


def _write(connection: Connection, made: Sequence[Mailing]) -> None:
    """Write attempts in place of those before, of which the pages stay known: they go when their person is erased."""
    ids = [one.letter_id for one in made]
    before = of_letters(connection, ids)
    for part in chunks(ids):
        connection.execute(MAILING.delete().where(MAILING.c.letter_id.in_(part)))
    connection.execute(MAILING.insert(), [_row(_after(one, before.get(one.letter_id))) for one in made])


def _after(made: Mailing, before: Mailing | None) -> Mailing:
    if before is None:
        return made
    pages = dict.fromkeys((*made.earlier, *before.earlier, before.document))
    return replace(made, earlier=tuple(name for name in pages if name not in {"", made.document}))


def drafts_went(connection: Connection, sent: Sequence[LetterId], made: Sequence[LetterId]) -> None:
    """Write which of the letters that were made went as the drafts they were; of the others no draft is left."""
    for part in chunks(sent):
        drafts = MAILING.c.letter_id.in_(part) & (MAILING.c.state == MailState.DRAFT.value)
        connection.execute(MAILING.update().where(drafts).values(state=MailState.BOOKED.value))
    for part in chunks(made):
        left = MAILING.c.letter_id.in_(part) & (MAILING.c.state == MailState.DRAFT.value)
        connection.execute(MAILING.delete().where(left, MAILING.c.earlier == ""))
        connection.execute(MAILING.update().where(left).values(state=MailState.LATER.value))


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
        for row in connection.execute(select(MAILING.c.document, MAILING.c.earlier).where(whose)):
            documents.update({row.document, *row.earlier.split()})
        connection.execute(MAILING.delete().where(whose))
    return documents - {""}


def come_back(source: Connection, target: Connection, gone: Collection[int], *, other_school: bool) -> None:
    """Take over what a backup knows that the school does not; of another school all, instead of what was known.

    What is known of people who were erased since (`gone`) stays away.
    """
    if other_school:
        target.execute(MAILING.delete())
    known = _read(target, select(MAILING))
    theirs = source.execute(select(MAILING)).mappings().all()
    rows = [dict(row) for row in theirs if row["letter_id"] not in known and row["teacher_id"] not in gone]
    if rows:
        target.execute(MAILING.insert(), rows)
    both = [(known[row["letter_id"]], _mailing(row)) for row in theirs if row["letter_id"] in known]
    # The backup brings its pages back too: whose they are stays known.
    new = [(now, then) for now, then in both if not {then.document, *then.earlier} <= {now.document, *now.earlier}]
    more = [_row(_after(now, then)) for now, then in new]
    for row in more:
        earlier = row["earlier"]
        target.execute(MAILING.update().where(MAILING.c.letter_id == row["letter_id"]).values(earlier=earlier))


def _read(connection: Connection, query: Select[Any]) -> dict[LetterId, Mailing]:
    return {row["letter_id"]: _mailing(row) for row in connection.execute(query).mappings()}


_SAME = (
    "letter_id", "teacher_id", "round_id", "address", "at", "by", "message_id", "answer", "document", "salutation",
    "reference", "template_version",
)  # fmt: skip


def _row(item: Mailing) -> dict[str, object]:
    same = {name: getattr(item, name) for name in _SAME}
    lines = json.dumps(item.address_lines, ensure_ascii=False)
    return {**same, "state": item.state.value, "address_lines": lines, "earlier": " ".join(item.earlier)}


def _mailing(row: Mapping[Any, Any]) -> Mailing:
    lines = tuple(json.loads(row["address_lines"])) if row["address_lines"] else ()
    more: dict[str, Any] = {
        "state": MailState(row["state"]),
        "address_lines": lines,
        "earlier": tuple(row["earlier"].split()),
    }
    return Mailing(**{name: row[name] for name in _SAME}, **more)
