# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Books what people answer to letters, by the code on each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app import clock
from app.domain.changes import Action
from app.domain.event_checks import check_event
from app.domain.ids import EventId, LetterId, RoundId, TeacherId
from app.domain.registrations import Event, EventKind
from app.domain.replies import Answer, BookedReply, Caution, FoundLetter, Scanned, Wrong
from app.domain.reply_codes import SAMPLE, codes_in, letter_of
from app.errors import InvalidValue
from app.persistence import registering, replying
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.replying import Found
from app.persistence.repositories.catalogue import EVENTS
from app.services.booking import event_of
from app.services.letter_sheets import LetterSheets
from app.wording import LANGUAGES, Wording


class ReplyService:
    """Finds letters by their codes and notes the answers."""

    def __init__(self, database: Database, sheets: LetterSheets) -> None:
        """Work on a school; `sheets` tells which letters ask for an answer."""
        self._database = database
        self._sheets = sheets
        self._samples = {SAMPLE, *(Wording(one).say("letter.reply_sample").upper() for one in LANGUAGES)}

    def look_up(self, text: str, on: date, round_id: RoundId | None = None) -> list[Scanned]:
        """Return what each code in a text leads to, in order, each once; several stand on lines or behind commas.

        `round_id`: whose answers are being booked, so that a letter of another round is told.
        """
        typed = list({(letter_of(one) or one): one for one in reversed(codes_in(text))}.values())[::-1]
        ids = {one: found for one in typed if (found := letter_of(one)) is not None}
        asks = {name for name, kind in self._sheets.kinds().items() if event_of(kind) is not None}
        with self._database.read() as connection:
            known = replying.by_ids(connection, ids.values())
        return [self._scanned(one, known.get(ids[one]) if one in ids else None, asks, on, round_id) for one in typed]

    def _scanned(self, typed: str, found: Found | None, asks: set[str], on: date, round_id: RoundId | None) -> Scanned:
        if typed.strip().upper() in self._samples:
            return Scanned(typed, wrong=Wrong.SAMPLE)
        if found is None:
            return Scanned(typed, wrong=Wrong.NO_CODE if letter_of(typed) is None else Wrong.UNKNOWN)
        if found.template_id not in asks:
            return Scanned(typed, wrong=Wrong.ASKS_NOTHING)
        letter = found.letter
        cautions = (
            (letter.answer is not None, Caution.ANSWERED),
            (round_id is not None and letter.round_id != round_id, Caution.OTHER_ROUND),
            (found.employed_until is not None and found.employed_until < on, Caution.LEFT),
            (not found.sent, Caution.NOT_SENT),
        )
        return Scanned(typed, replace(letter, cautions=tuple(one for holds, one in cautions if holds)))

    def book(
        self, letters: Sequence[FoundLetter], answer: Answer, on: date, ask_again: date | None = None
    ) -> list[BookedReply]:
        """Note one answer for some letters, as one action; of several letters to one person the first counts.

        Raises InvalidValue for a day to come, and for "later" without a day after it.
        """
        kind = EventKind(answer.value)
        until = ask_again if answer is Answer.POSTPONED else None
        if answer is Answer.POSTPONED and (until is None or until <= on):
            raise InvalidValue("ask_again", field="until")
        check_event(kind, on, clock.today(), until=until)
        each = list({one.teacher_id: one for one in reversed(letters)}.values())[::-1]
        facts: dict[str, object] = {"event": kind.value, "count": len(each)}
        if len(each) == 1:
            facts["teacher_id"] = each[0].teacher_id
        plain = Event(kind, TeacherId(0), on, "", clock.now(), whoami(), until=until)
        booked: dict[LetterId, Event] = {}
        with self._database.write(Action("book_replies", facts)) as work:
            for register_id in sorted({one.register_id for one in each}):
                mine = [one for one in each if one.register_id == register_id]
                events = [(one.teacher_id, _event(plain, one)) for one in mine]
                stored = registering.note(work, register_id, events)
                booked |= {one.letter_id: event for one, event in zip(mine, stored, strict=True)}
        return [BookedReply(one, answer, on, until, booked[one.letter_id].id) for one in each]

    def there(self, events: Sequence[EventId]) -> frozenset[EventId]:
        """Return which of some booked answers are still there: not undone and not taken back."""
        with self._database.read() as connection:
            return frozenset(EventId(one) for one in EVENTS.load(connection, events))


def _event(plain: Event, letter: FoundLetter) -> Event:
    return replace(
        plain,
        teacher_id=letter.teacher_id,
        register_id=letter.register_id,
        round_id=letter.round_id,
        letter_id=letter.letter_id,
    )
