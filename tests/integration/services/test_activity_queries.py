# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists and changes of activities ask the database as often for three hundred teachers as for three."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.changes import Action
from app.domain.ids import ActivityId
from app.persistence.repositories.catalogue import TEACHERS
from tests.schools import database, teachers

ON = date(2013, 10, 4)
FEW, MANY = 3, 300


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


def _filled(school: Services, count: int) -> ActivityId:
    """Let so many take part in each of some activities; return the last one's id."""
    with database(school).write(Action("import_staff", {"count": count})) as work:
        ids = [one.id for one in work.add(TEACHERS, teachers(count))]
    made = [school.activities.add(Activity(f"Dag {at}", ON, ON, contact_hours=6.0), ids) for at in range(4)]
    return made[-1]


def _changes(school: Services, made: ActivityId) -> None:
    before = school.activities.get(made)
    school.activities.change(before, replace(before, contact_hours=5.0))


DONE: dict[str, Callable[[Services, ActivityId], object]] = {
    "list": lambda school, _: school.activities.list(),
    "participants": lambda school, made: school.activities.participants(made),
    "missing": lambda school, _: school.evidence.missing(),
    "catalogue": lambda school, _: school.activities.catalogue(),
    "of_teacher": lambda school, made: school.activities.of_teacher(
        school.activities.participants(made)[0].participation.teacher_id
    ),
    "change": _changes,
    "rate": lambda school, made: school.activities.change_participations(
        [row.participation.id for row in school.activities.participants(made)], rating=4
    ),
    "repeat": lambda school, made: school.activities.would_come_again(made, ON),
    "remove": lambda school, made: school.activities.remove(made),
}


@pytest.mark.parametrize("what", DONE)
def test_no_query_is_made_per_person(school_file: Services, school_server: Services, what: str) -> None:
    """A few with many teachers are as many queries as with few, but for what is stored in parts of 250 and 500."""
    counts = []
    for services, count in ((school_file, FEW), (school_server, MANY)):
        made = _filled(services, count)
        with _counting(database(services).engine) as asked:
            DONE[what](services, made)
        counts.append(len(asked))

    assert counts[1] <= counts[0] + 10
