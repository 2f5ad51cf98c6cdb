# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Books letters as sent: the one place where that is done, on paper or by e-mail."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app import clock
from app.domain.ids import TeacherId
from app.domain.letters import Letter, LetterState, Round, Way
from app.domain.registrations import Event, EventKind
from app.persistence import registering
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import LETTERS
from app.persistence.unit_of_work import UnitOfWork
from app.services.standing_letters import KIND

_EVENTS = {"invitation": EventKind.INVITED, "reminder": EventKind.REMINDED, KIND: None}


def event_of(kind: str) -> EventKind | None:
    """Return what a letter of a template's kind that was sent leads to; one about the standing leads to nothing.

    Such letters ask something: they bear the code by which the answer is booked.
    """
    return _EVENTS.get(kind, EventKind.INVITED)


def book_sent(
    work: UnitOfWork, item: Round, sent: Sequence[Letter], event: EventKind | None, on: date, *, how: Way | None = None
) -> None:
    """Book letters of a round as sent on a day, by whom and how, and note `event` with whom they went to.

    `how` None leaves how they were made. A day to come counts as today: a letter may bear one, but nothing happened
    on it yet.
    """
    now, booked = clock.now(), min(on, clock.today())
    pairs = [
        (one, replace(one, state=LetterState.SENT, sent_on=booked, sent_at=now, sent_by=whoami(), how=how or one.how))
        for one in sent
    ]
    work.change(LETTERS, pairs)
    if event is not None:
        plain = Event(event, TeacherId(0), booked, item.register_id, now, whoami(), round_id=item.id)
        events = [(one.teacher_id, replace(plain, teacher_id=one.teacher_id, letter_id=one.id)) for one in sent]
        registering.note(work, item.register_id, events)
