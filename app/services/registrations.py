# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happened between teachers and the register: noting it, taking it back, and why a status is what it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app import clock
from app.domain.changes import Action
from app.domain.ids import EventId, TeacherId
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event, EventKind, Status, StatusSpan
from app.domain.statuses import status_spans
from app.domain.validity import FIRST_YEAR, LAST_YEAR, NOTE_LENGTH, check_text
from app.errors import InvalidValue, NotFound
from app.persistence import registering
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import EVENTS
from app.wording import Wording

_WITH_NUMBER = frozenset({EventKind.REGISTERED, EventKind.RENEWED, EventKind.EXTENDED})


class RegistrationService:
    """What a user can note about registrations."""

    def __init__(self, database: Database, profile: RegisterProfile) -> None:
        """Work on a school, with one register's rules."""
        self._database = database
        self._profile = profile

    def profile(self) -> RegisterProfile:
        """Return the register's rules."""
        return self._profile

    def events(self, teacher_id: TeacherId) -> list[Event]:
        """Return what happened with one teacher, in the order of the days."""
        with self._database.read() as connection:
            return registering.events_of(connection, teacher_id, self._profile.id)

    def note(
        self,
        kind: EventKind,
        teacher_ids: Sequence[TeacherId],
        on: date,
        *,
        number: str = "",
        note: str = "",
        until: date | None = None,
    ) -> int:
        """Note that something happened with some teachers, as one action; returns with how many.

        Raises InvalidValue for a day that cannot be: one to come, or an extension that ends before it starts.
        """
        if not FIRST_YEAR <= on.year <= LAST_YEAR:
            raise InvalidValue("year", field="on")
        if on > clock.today():
            raise InvalidValue("future", field="on", on=on)
        if until is not None and until < on:
            raise InvalidValue("until", field="until")
        for field, text in (("number", number), ("note", note)):
            check_text(field, text.replace("\n", " "), NOTE_LENGTH)
        event = Event(kind, TeacherId(0), on, self._profile.id, clock.now(), whoami(), number, note, until)
        each = list(dict.fromkeys(teacher_ids))
        facts = {"event": kind.value, "count": len(each)}
        if len(each) == 1:
            facts["teacher_id"] = each[0]
        with self._database.write(Action("note_event", facts)) as work:
            pairs = [(teacher_id, replace(event, teacher_id=teacher_id)) for teacher_id in each]
            return len(registering.note(work, self._profile.id, pairs))

    def remove(self, event_id: EventId) -> None:
        """Take one event back; raises NotFound."""
        with self._database.read() as connection:
            found = EVENTS.load(connection, [event_id])
        if event_id not in found:
            raise NotFound("event")
        event = found[event_id]
        facts = {"event": event.kind.value, "count": 1, "teacher_id": event.teacher_id}
        with self._database.write(Action("remove_event", facts)) as work:
            work.remove(EVENTS, [event])

    def status(self, teacher_id: TeacherId, on: date) -> StatusSpan:
        """Return the status on a day; before anything happened `since` is that day."""
        for span in status_spans(self.events(teacher_id), self._profile):
            if span.since <= on and (span.until is None or on < span.until):
                return span
        return StatusSpan(Status.NOT_INVITED, on, None)

    def why(self, teacher_id: TeacherId, on: date, wording: Wording) -> str:
        """Say in one sentence why a teacher has the status of a day, ready to paste in a mail."""
        span = self.status(teacher_id, on)
        last = [event for event in self.events(teacher_id) if event.on <= on]
        facts: dict[str, object] = {"register": self._profile.name, "since": span.since, "on": on}
        if span.until is not None:
            facts["until"] = span.until
        if last:
            numbers = [event.number for event in last if event.number and event.kind in _WITH_NUMBER]
            facts["number"] = numbers[-1] if numbers else "–"
        facts["months"] = self._profile.period_months
        facts["weeks"] = self._profile.application_weeks
        return wording.say(f"why.{span.status.value}", facts)
