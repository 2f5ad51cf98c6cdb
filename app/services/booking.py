# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes along with a letter that is sent, on paper or by e-mail: its code; who got it is invited, or reminded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.ids import TeacherId
from app.domain.letter_kinds import EVENTS, LetterKind
from app.domain.letters import Letter, LetterContent, Round
from app.domain.registrations import Event, EventKind
from app.domain.reply_codes import code_of
from app.persistence import registering
from app.persistence.lock import whoami
from app.persistence.unit_of_work import UnitOfWork


def event_of(kind: str) -> EventKind | None:
    """Return what a letter after a template of a kind leads to; one of most kinds leads to nothing."""
    return EVENTS.get(LetterKind(kind))


def coded(kind: str, letters: Sequence[Letter], made: Sequence[LetterContent]) -> list[LetterContent]:
    """Return the words of letters after a template of a kind, with the codes of the answers where it asks for one."""
    if event_of(kind) is None:
        return list(made)
    return [replace(one, reply_code=code_of(letter.id)) for letter, one in zip(letters, made, strict=True)]


def note_sent(work: UnitOfWork, item: Round, kind: EventKind | None, sent: Sequence[Letter], at: datetime) -> None:
    """Note at every person what a letter that was sent leads to, on the day it was sent; `at` is now."""
    if kind is None:
        return
    events = [
        (
            one.teacher_id,
            Event(
                kind,
                TeacherId(one.teacher_id),
                one.sent_on or item.on,
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
