# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happened between teachers and registers: noting it, taking it back, and why a status is what it is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app import clock
from app.domain.changes import Action
from app.domain.event_checks import check_event
from app.domain.ids import EventId, TeacherId
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event, EventKind, Status, StatusSpan
from app.domain.validity import NOTE_LENGTH, check_text
from app.domain.vocabulary import Vocabulary
from app.errors import InvalidValue, NotFound
from app.persistence import registering, rules
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import EVENTS
from app.profiles.loading import Profiles
from app.services.one_register import REGISTER
from app.services.registration_words import ToldRegistration, span_on, told, why
from app.services.vocabularies import vocabulary_of
from app.wording import Wording


class RegistrationService:
    """What a user can note about registrations; without a register's id, in the main register."""

    def __init__(self, database: Database, profiles: Profiles, main: str = REGISTER) -> None:
        """Work on a school, with the rules of all registers; they are read when first needed."""
        self._database = database
        self._profiles = profiles
        self._main = main

    def profile(self, register_id: str = "") -> RegisterProfile:
        """Return a register's newest rules; raises NotFound for one that is not there."""
        return self._profiles[self._editions(register_id)[-1].id]

    def registers(self) -> Sequence[RegisterProfile]:
        """Return the registers that one can be registered in, the main one first, then by name."""
        found = [self._profiles[register_id] for register_id in self._profiles]
        open_ones = [profile for profile in found if not profile.for_everybody or profile.id == self._main]
        return sorted(open_ones, key=lambda one: (one.id != self._main, one.name.casefold()))

    def vocabulary(self) -> Vocabulary:
        """Return the words of all registers that the school uses, to write activities with."""
        with self._database.read() as connection:
            return vocabulary_of(self._profiles, rules.people_in(connection), self._main)

    def to_renew_in(self, teacher_ids: Sequence[TeacherId], on: date) -> str:
        """Return the register that most of some teachers have to renew in before long; "" for none."""
        soon = [Status.EXPIRING.value, Status.GRACE.value, Status.EXPIRED.value]
        with self._database.read() as connection:
            return registering.most_in(connection, teacher_ids, soon, on)

    def not_yet(self, teacher_id: TeacherId) -> Sequence[RegisterProfile]:
        """Return the registers that nothing was noted in for a teacher, and those with a place for each bevoegdheid."""
        with self._database.read() as connection:
            known = {one.register_id for one, _events in registering.registrations(connection, teacher_id)}
        return [one for one in self.registers() if one.per_qualification or one.id not in {*known, self._main}]

    def qualifications(self, teacher_ids: Sequence[TeacherId]) -> Mapping[TeacherId, Sequence[str]]:
        """Return the bevoegdheden of those teachers who are registered for a bevoegdheid apart."""
        with self._database.read() as connection:
            return registering.qualifications(connection, teacher_ids)

    def events(self, teacher_id: TeacherId, register_id: str = "", qualification: str = "") -> list[Event]:
        """Return what happened with one registration of a teacher, in the order of the days."""
        wanted = (register_id or self._main, qualification)
        with self._database.read() as connection:
            found = registering.registrations(connection, teacher_id)
        return next((events for one, events in found if (one.register_id, one.qualification) == wanted), [])

    def note(
        self,
        kind: EventKind,
        teacher_ids: Sequence[TeacherId],
        on: date,
        *,
        register_id: str = "",
        qualification: str = "",
        number: str = "",
        note: str = "",
        until: date | None = None,
    ) -> int:
        """Note that something happened with some teachers in a register, as one action; returns with how many.

        For a status set by hand `number` holds the status, `note` the reason and `until` its last day (None: none).
        Raises InvalidValue for a day that cannot be (one to come, an end before the begin), for a status that is none
        and for one without a reason, for an extension of who was never registered; NotFound for an unknown register.
        """
        profile = self.profile(register_id)
        check_event(kind, on, clock.today(), number=number, note=note, until=until)
        check_text("qualification", qualification, NOTE_LENGTH)
        event = Event(kind, TeacherId(0), on, profile.id, clock.now(), whoami(), number, note, until)
        each = list(dict.fromkeys(teacher_ids))
        if kind is EventKind.EXTENDED:
            self._refuse_unregistered(each, profile.id, qualification.strip(), on)
        facts = {"event": kind.value, "count": len(each)}
        if len(each) == 1:
            facts["teacher_id"] = each[0]
        with self._database.write(Action("note_event", facts)) as work:
            pairs = [(teacher_id, replace(event, teacher_id=teacher_id)) for teacher_id in each]
            return len(registering.note(work, profile.id, pairs, qualification.strip()))

    def _refuse_unregistered(
        self, teacher_ids: Sequence[TeacherId], register_id: str, qualification: str, on: date
    ) -> None:
        """Raise InvalidValue where something is to last longer that never began."""
        with self._database.read() as connection:
            known = registering.registered_before(connection, register_id, qualification, teacher_ids, on)
        if missing := [who for who in teacher_ids if who not in known]:
            raise InvalidValue("extended_unregistered", field="on", count=len(missing))

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

    def status(self, teacher_id: TeacherId, on: date, register_id: str = "", qualification: str = "") -> StatusSpan:
        """Return the status on a day; before anything happened `since` is that day."""
        return span_on(self.events(teacher_id, register_id, qualification), self._editions(register_id), on)

    def why(
        self, teacher_id: TeacherId, on: date, wording: Wording, register_id: str = "", qualification: str = ""
    ) -> str:
        """Say in one sentence why a teacher has the status of a day, ready to paste in a mail."""
        return why(self.events(teacher_id, register_id, qualification), self._editions(register_id), on, wording)

    def told(self, teacher_id: TeacherId, on: date, wording: Wording) -> Sequence[ToldRegistration]:
        """Return where a teacher stands with each register on a day, in words.

        The main register is there always, and first; but where only single bevoegdheden are registered, those are.
        """
        with self._database.read() as connection:
            found = registering.registrations(connection, teacher_id)
        lines = [(one.register_id, one.qualification, events) for one, events in found]
        if all(register_id != self._main for register_id, _qualification, _events in lines):
            lines.insert(0, (self._main, "", []))
        lines.sort(key=lambda line: (line[0] != self._main, line[0], line[1].casefold()))
        return [
            told(self._editions(register_id), qualification, events, on, wording)
            for register_id, qualification, events in lines
        ]

    def _editions(self, register_id: str) -> Sequence[RegisterProfile]:
        wanted = register_id or self._main
        if wanted not in self._profiles:
            raise NotFound("register")
        return self._profiles.editions(wanted)
