# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes a random school with something in every field that can be filtered by."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert, select

from app.bootstrap import Services
from app.domain.activities import ParticipationStatus
from app.domain.changes import Action
from app.domain.filter_fields import FilterFields
from app.domain.names import FormOfAddress
from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.registrations import EventKind, Status
from app.domain.teachers import Teacher
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.records.rounds import EVENT as EVENT_ROW
from app.persistence.records.rounds import LETTER, REGISTRATION, ROUND, STATUS_SPAN
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.catalogue import TEACHERS
from tests.filter_oracle import Person, RandomSchool
from tests.schools import DAY, REGISTER, database, random_teacher, reading

_STATUSES = [*Status, *(Status.REGISTERED, Status.EXPIRING, Status.EXPIRED) * 4]
_DAYS = [DAY + timedelta(days=days) for days in (-700, -400, -33, -32, -1, 0, 1, 30, 31, 200, 400)]


def make_school(services: Services, seed: int, count: int = 24) -> RandomSchool:
    """Fill an empty school with random people and return it."""
    chance = random.Random(seed)
    kinds = [("Kluis", OwnKind.NUMBER, ""), ("BHV tot", OwnKind.DATE, ""), ("Gebouw", OwnKind.CHOICE, "Noord\nZuid")]
    own = [services.own_fields.add(*one) for one in [*kinds, ("Let op", OwnKind.TEXT, "")]]
    with database(services).write(Action("import_staff", {"count": count, "file": "x.csv"})) as work:
        work.add(TEACHERS, [_with_more(random_teacher(chance), own, chance) for _one in range(count)])
    with reading(services) as connection:
        texts = {row.id: row.search_text for row in connection.execute(select(TEACHER.c.id, TEACHER.c.search_text))}
    people = {int(one.id): Person(one, texts[int(one.id)]) for one in services.staff.all()}
    with database(services).engine.begin() as connection:
        _add_registrations(connection, list(people), chance)
        _add_activities(connection, list(people), chance)
    with reading(services) as connection:
        for row in connection.execute(select(STATUS_SPAN)):
            people[row.teacher_id].spans.append(row)
        for row in connection.execute(select(EVENT_ROW)):
            people[row.teacher_id].events.append(row)
        for row in connection.execute(select(LETTER.c.teacher_id, ROUND.c.name).join(ROUND)):
            people[row.teacher_id].rounds.append(row.name)
        for row in connection.execute(
            select(PARTICIPATION, ACTIVITY.c.title, ACTIVITY.c.type, ACTIVITY.c.provider).join(ACTIVITY)
        ):
            people[row.teacher_id].parts.append(row)
    return RandomSchool(services, people, FilterFields(services.own_fields.fields()))


def _with_more(one: Teacher, own: Sequence[OwnField], chance: random.Random) -> Teacher:
    given = [
        chance.choice([-1.5, 0.0, 9.0, 10.0]),
        chance.choice(_DAYS),
        chance.choice(["Noord", "zuid"]),
        chance.choice(["9", "100% aan_wezig", "Éclair"]),
    ]
    held = [
        OwnValue(
            made.id,
            value.isoformat() if isinstance(value, date) else str(value),
            value if isinstance(value, float) else None,
        )
        for made, value in zip(own, given, strict=True)
        if chance.random() < 0.6
    ]
    tags = tuple(sorted(chance.sample(["BHV", "stage", "Éénling"], chance.randrange(3))))
    street, country = chance.choice(["Kerkpad", "Éénweg 100%"]), chance.choice(["", "", "België"])
    return replace(
        one,
        tags=tags,
        own=tuple(held),
        job=chance.choice(["", "docent", "Docent LB"]),
        name=replace(one.name, form_of_address=chance.choice(list(FormOfAddress))),
        address=replace(one.address, street=street, country=country) if one.address.city else one.address,
        do_not_invite_reason=chance.choice(["", "gaat met pensioen"]) if one.do_not_invite else "",
    )


def _add_registrations(connection: Any, ids: Sequence[int], chance: random.Random) -> None:
    lines, spans, events = [], [], []
    for number, (teacher_id, register) in enumerate(((one, name) for one in ids for name in (REGISTER, "ander")), 1):
        if chance.random() < 0.3:
            continue
        lines.append({"id": number, "teacher_id": teacher_id, "register_id": register, "version": 1})
        known = {"registration_id": number, "teacher_id": teacher_id, "register_id": register}
        days = sorted(chance.sample(_DAYS, chance.randrange(1, 5)))
        for since, until in zip(days, [*days[1:], None], strict=True):
            spans.append({**known, "since": since, "until": until, "status": chance.choice(_STATUSES).value})
            kind = chance.choice([EventKind.INVITED, EventKind.REGISTERED, EventKind.REMINDED]).value
            if number % 7 == 0:
                kind = EventKind.POSTPONED.value
            events.append(
                {
                    **known,
                    "id": len(events) + 1,
                    "kind": kind,
                    "on_day": since,
                    "until_day": since + timedelta(days=40),
                    "version": 1,
                }
            )
    connection.execute(insert(REGISTRATION), lines)
    connection.execute(insert(STATUS_SPAN), spans)
    connection.execute(insert(EVENT_ROW), events)


def _add_activities(connection: Any, ids: Sequence[int], chance: random.Random) -> None:
    rounds = [
        {"id": number, "name": name, "on_day": DAY, "version": 1}
        for number, name in enumerate(("Najaar", "najaar", "Lente"), 1)
    ]
    connection.execute(insert(ROUND), rounds)
    letters = [(chance.randrange(1, 4), one) for one in ids if chance.random() < 0.5]
    connection.execute(
        insert(LETTER),
        [
            {"id": number, "round_id": made, "teacher_id": one, "position": number, "state": "draft", "version": 1}
            for number, (made, one) in enumerate(letters, 1)
        ],
    )
    plain = {
        "contact_hours": 3.0,
        "self_study_hours": 0.0,
        "validated": False,
        "version": 1,
        "starts": DAY,
        "ends": DAY,
    }
    named = [
        ("Studiedag", "cursus", "CPS"),
        ("Studiedag taal", "Cursus", ""),
        ("Intervisie", "overleg", "Eigen school"),
    ]
    connection.execute(
        insert(ACTIVITY),
        [
            {**plain, "id": number, "title": title, "type": sort, "provider": by}
            for number, (title, sort, by) in enumerate(named, 1)
        ],
    )
    parts = []
    for one in ids:
        for activity in chance.sample([1, 2, 3], chance.randrange(4)):
            hours = {"contact_hours": chance.choice([0.5, 3.0]), "self_study_hours": chance.choice([0.0, 1.25])}
            parts.append(
                {
                    "id": len(parts) + 1,
                    "activity_id": activity,
                    "teacher_id": one,
                    "on_day": chance.choice(_DAYS),
                    "status": chance.choice(list(ParticipationStatus)).value,
                    "version": 1,
                    **hours,
                }
            )
    connection.execute(insert(PARTICIPATION), parts)
