# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes along with a letter that is sent, on paper or by e-mail: its code; who got it is invited, or reminded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.ids import LetterId, TeacherId
from app.domain.letter_kinds import EVENTS, LetterKind
from app.domain.letters import Letter, LetterContent, Round
from app.domain.registrations import Event, EventKind
from app.domain.reply_codes import code_of
from app.persistence import answering, registering
from app.persistence.lock import whoami
from app.persistence.unit_of_work import UnitOfWork

_MAY_BE_OLD = frozenset({EventKind.REGISTERED, EventKind.RENEWED, EventKind.EXTENDED})


def event_of(kind: str) -> EventKind | None:
    """Return what a letter after a template of a kind leads to; one of most kinds leads to nothing."""
    return EVENTS.get(LetterKind(kind))


def coded(kind: str, letters: Sequence[Letter], made: Sequence[LetterContent]) -> list[LetterContent]:
    """Return the words of letters after a template of a kind, with the codes of the answers where it asks for one."""
    if event_of(kind) is None:
        return list(made)
    return [replace(one, reply_code=code_of(letter.id)) for letter, one in zip(letters, made, strict=True)]


def note_sent(work: UnitOfWork, item: Round, kind: EventKind | None, sent: Sequence[Letter], at: datetime) -> None:
    """Note at every person what a letter that was sent leads to, on the day it was sent; `at` is now.

    What somebody answered since their letter was made stays the last word: the letter counts as of before it.
    """
    if kind is None:
        return
    days = _days_before_answers(work, item, sent, at)
    events = [
        (
            one.teacher_id,
            Event(
                kind,
                TeacherId(one.teacher_id),
                days[one.id],
                item.register_id,
                at,
                whoami(),
                round_id=item.id,
                letter_id=one.id,
            ),
        )
        for one in sent
    ]
    registering.note(work, item.register_id, events)


def _days_before_answers(work: UnitOfWork, item: Round, sent: Sequence[Letter], at: datetime) -> dict[LetterId, date]:
    """Return the day of each letter that was sent: as told, but before what was answered since it was made.

    Who says on Monday how Friday's letters came out tells nothing newer than an answer of the weekend.
    """
    made = answering.made_at(work.connection, sent)
    given = answering.answers(work.connection, item.register_id, [one.teacher_id for one in sent])
    days = {}
    for one in sent:
        # A server took a letter at a moment; one on paper was made before somebody says now that it went.
        then = one.sent_at if one.sent_at is not None and one.sent_at < at else made.get(one.id, one.sent_at)
        answered = [event.on for event in given.get(one.teacher_id, ()) if _answers(event, one, then)]
        told = one.sent_on or item.on
        if answered:
            told = min(told, then.astimezone().date() if then else told, min(answered) - timedelta(1))
        days[one.id] = told
    return days


def _answers(event: Event, letter: Letter, made: datetime | None) -> bool:
    """Return whether something was answered to a letter, or noted since it was made."""
    if event.letter_id == letter.id:
        return True
    since = made is not None and event.noted_at is not None and event.noted_at >= made
    # A registration of long ago that is noted now is no answer.
    return since and (event.kind not in _MAY_BE_OLD or (made is not None and event.on >= made.astimezone().date()))
