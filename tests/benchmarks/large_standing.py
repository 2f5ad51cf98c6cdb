# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school in which many did activities for eight years, put straight into the tables; invented."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.bootstrap import Services, open_school
from app.domain.changes import Action
from app.domain.ids import EventId, RegistrationId, TeacherId
from app.domain.registrations import Event, EventKind, Registration
from app.persistence import statuses
from app.persistence.inserting import insert_values
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.repositories.catalogue import EVENTS, REGISTRATIONS, TEACHERS
from app.persistence.unit_of_work import UnitOfWork
from tests.schools import REGISTER, database, teachers

YEARS = 8
ON = date(2020, 2, 1)
_FIRST = date(2012, 3, 1)
_RENEWED_AFTER = 1461
_CATEGORIES = (
    "vakinhoudelijk", "vakdidactisch", "pedagogisch", "professioneel", "schoolontwikkeling beroepsgroep", "",
)  # fmt: skip
_OF_ACTIVITY = ("id", "title", "starts", "ends", "contact_hours", "self_study_hours", "categories", "validated")
_TAKEN = ("id", "activity_id", "teacher_id", "on_day", "contact_hours", "self_study_hours", "status", "version")


def filled(file: Path, people: int, a_year: int) -> Services:
    """Make a school of so many people, registered and renewed, who each did so many activities a year."""
    services = open_school(file)
    with database(services).write(Action("import_staff", {"count": people})) as work:
        _register(work, people)
        statuses.rebuild(work.connection, range(1, people + 1), database(services).spans_of)
        days = [_FIRST + timedelta(index * 364 // a_year) for index in range(a_year * YEARS)]
        activities = [
            (at, f"Studiedag {at}", day, day, 4.0, 0.0, _CATEGORIES[at % 6], at % 2 == 0)
            for at, day in enumerate(days, start=1)
        ]
        insert_values(work.connection, ACTIVITY, (*_OF_ACTIVITY, "version"), [(*row, 1) for row in activities])
        taken = [
            (at * people + who, at, who, day, 0.5 + who % 3, 0.25, "planned" if (at + who) % 17 == 0 else "done", 1)
            for at, day in enumerate(days, start=1)
            for who in range(1, people + 1)
        ]
        insert_values(work.connection, PARTICIPATION, _TAKEN, taken)
    return services


def _register(work: UnitOfWork, people: int) -> None:
    """Store teachers with a registration each, begun on different days and renewed after four years."""
    who = [replace(one, id=TeacherId(at)) for at, one in enumerate(teachers(people), start=1)]
    TEACHERS.insert(work.connection, who)
    REGISTRATIONS.insert(
        work.connection, [Registration(one.id, REGISTER, version=1, id=RegistrationId(one.id)) for one in who]
    )
    happened = [
        Event(
            kind,
            one.id,
            _FIRST + timedelta(one.id % 300 + later),
            REGISTER,
            registration_id=RegistrationId(one.id),
            version=1,
            id=EventId(one.id * 2 + at),
        )
        for one in who
        for at, (kind, later) in enumerate(((EventKind.REGISTERED, 0), (EventKind.RENEWED, _RENEWED_AFTER)))
    ]
    EVENTS.insert(work.connection, happened)
