# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The standing of many teachers at once: the same as line by line, and as few queries as for one."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Engine, event

from app.bootstrap import Services
from app.domain.activities import Activity, Evidence, Participation, ParticipationStatus
from app.domain.changes import Action
from app.domain.counting import Counter
from app.domain.cycle_standings import HoursLine
from app.domain.ids import ActivityId, ParticipationId, RegistrationId, TeacherId
from app.domain.registrations import Event, EventKind, Registration
from app.persistence import standing
from app.persistence.repositories.catalogue import (
    ACTIVITIES,
    EVENTS,
    EVIDENCE_FILES,
    PARTICIPATIONS,
    REGISTRATIONS,
    TEACHERS,
)
from app.services.standing import RegisterStanding
from tests.schools import REGISTER, add, database, reading, teachers

BEGAN = date(2013, 3, 1)
ON = date(2014, 3, 1)
_CATEGORIES = (("vakinhoudelijk",), ("vakdidactisch", "professioneel"), ("beroepsgroep",), ("onbekend",), ())


@contextmanager
def _counting(engine: Engine) -> Iterator[list[str]]:
    asked: list[str] = []

    def heard(*told: Any) -> None:
        asked.append(str(told[2]))

    event.listen(engine, "before_cursor_execute", heard)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", heard)


def _filled(school: Services, people: int, chance: random.Random, dates: int = 30) -> list[TeacherId]:
    """Register people and let each take part in activities of all sorts, on days around the cycle's borders too."""
    with database(school).write(Action("import_staff", {"count": people})) as work:
        ids = [one.id for one in work.add(TEACHERS, teachers(people))]
        kept = work.add(REGISTRATIONS, [Registration(who, REGISTER) for who in ids])
        work.add(
            EVENTS,
            [Event(EventKind.REGISTERED, one.teacher_id, BEGAN, REGISTER, registration_id=one.id) for one in kept],
        )
        days = [BEGAN, BEGAN - timedelta(1), ON, ON + timedelta(1), date(2017, 2, 28), date(2017, 3, 1)]
        days += [BEGAN + timedelta(chance.randrange(-300, 1600)) for _ in range(dates - len(days))]
        made = work.add(ACTIVITIES, [_activity(day, chance) for day in days])
        work.add(PARTICIPATIONS, [_taken(who, one, chance) for who in ids for one in made])
    return ids


def _activity(day: date, chance: random.Random) -> Activity:
    return Activity("Dag", day, day, categories=chance.choice(_CATEGORIES), validated=chance.random() < 0.5)


def _taken(who: TeacherId, activity: Activity, chance: random.Random) -> Participation:
    status = chance.choice(list(ParticipationStatus))
    reason = chance.choice(["Te laat", ""]) if status is ParticipationStatus.REJECTED else ""
    hours = chance.choice([0.25, 1.5, 4.0, 7.3])
    return Participation(activity.id, who, activity.starts, hours, 0.5, status, reason)


def _line_by_line(school: Services, who: TeacherId, found: RegisterStanding) -> RegisterStanding:
    """Count the same once more from each participation apart."""
    lines = [
        HoursLine(
            part.participation.hours,
            part.participation.on,
            part.activity.categories,
            part.participation.status,
            validated=part.activity.validated,
            has_evidence=part.evidence > 0,
            qualification=part.participation.qualification,
            reason=part.participation.reason,
        )
        for part in school.activities.of_teacher(who)
    ]
    before, fte = found.standing, school.staff.teacher(who).fte
    again = Counter(found.profile).standing(before.cycle, lines, (), fte, on=before.on, work=before.work)
    again = replace(again, work_expected=before.work_expected)  # whose word it is, not a sum
    return RegisterStanding(found.profile, again, found.qualification)


def test_hours_added_up_by_the_database_count_as_each_apart(school: Services) -> None:
    """On and around each border: the cycle's first and last day, the day itself, the school year."""
    ids = _filled(school, 6, random.Random(20130301))

    for on in (ON, BEGAN, date(2018, 1, 1)):
        for who, each in school.standing.of_teachers(None, on).items():
            assert each == [_line_by_line(school, who, one) for one in each]
    assert list(school.standing.of_teachers(ids, ON)) == ids


def test_fifty_teachers_are_as_many_queries_as_five(school: Services) -> None:
    """Nobody is asked after apart."""
    counts = []
    for more, people in ((5, 5), (45, 50)):
        _filled(school, more, random.Random(1), dates=8)
        with _counting(database(school).engine) as asked:
            found = school.standing.of_teachers(None, ON)
        assert len(found) == people
        counts.append(len([one for one in asked if one.startswith(("SELECT", "WITH"))]))

    assert counts[0] == counts[1] <= 8


def test_each_bevoegdheid_registered_has_a_standing_of_its_own(school: Services) -> None:
    """Hours given for Engels count for Engels; hours for no bevoegdheid count for both."""
    who = add(school, 1)[0]
    with database(school).write(Action("note_event", {"count": 1})) as work:
        kept = work.add(REGISTRATIONS, [Registration(who, REGISTER, name) for name in ("Engels", "Frans")])
        for one in kept:
            noted = Event(EventKind.REGISTERED, who, BEGAN, REGISTER, registration_id=RegistrationId(one.id))
            work.add(EVENTS, [noted])
        made = work.add(ACTIVITIES, [Activity("Dag", ON, ON, categories=("vakinhoudelijk",)) for _ in range(2)])
        first = Participation(ActivityId(made[0].id), who, ON, 6.0)
        work.add(
            PARTICIPATIONS, [first, replace(first, activity_id=made[1].id, contact_hours=4, qualification="Frans")]
        )

    found = school.standing.of_teachers([who], ON, REGISTER)[who]

    assert [(one.qualification, one.standing.counted) for one in found] == [("Engels", 6), ("Frans", 10)]


def test_hours_that_nothing_shows_are_told_apart(school: Services) -> None:
    """Where a register asks evidence: a file of the participation itself, or of the whole activity."""
    who = add(school, 1)[0]
    made = [school.activities.add(Activity("Dag", ON, ON, contact_hours=hours), [who]) for hours in (1, 2, 4)]
    with database(school).write(Action("add_evidence", {"count": 2})) as work:
        own = school.activities.participants(made[0])[0].participation.id
        work.add(EVIDENCE_FILES, [_file(made[0], own), _file(made[1], None)])

    with reading(school) as connection:
        lines = standing.hours_of(connection, {who: [(BEGAN, ON)]}, with_evidence=True)[who]

    assert {line.has_evidence: line.hours for line in lines} == {True: 3, False: 4}


def _file(activity: ActivityId, participation: ParticipationId | None) -> Evidence:
    return Evidence(activity, "0" * 64, "bewijs.pdf", "application/pdf", 1, participation)


def test_who_left_and_is_registered_no_more_is_left_out(school: Services) -> None:
    """Asked of everybody: those in service, and those who left but are registered still."""
    stays, registered, gone = add(school, 3)
    school.registrations.note(EventKind.REGISTERED, [registered, gone], BEGAN)
    school.registrations.note(EventKind.DECLINED, [gone], date(2013, 6, 1))
    for who in (registered, gone):
        before = school.staff.teacher(who)
        school.staff.save(before, replace(before, employed_from=None, employed_until=date(2013, 12, 31)))

    assert set(school.standing.of_teachers(None, ON)) == {stays, registered}
    assert [one.profile.id for one in school.standing.of_teacher(registered, ON)] == [REGISTER]
