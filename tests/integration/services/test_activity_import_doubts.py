# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a list of activities says of who took part already: planned, with other hours, twice; settled by the user."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.changes import Action
from app.domain.ids import NEW as NO_ID
from app.domain.ids import ActivityId, ParticipationId
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from app.persistence.repositories.activities import PARTICIPATIONS
from app.progress import Progress
from app.services.activity_imports import ActivityOutcome, ActivityPlan
from tests.schools import DAY, database, state

NEW, CHANGED, UNCHANGED = ActivityOutcome.NEW, ActivityOutcome.CHANGED, ActivityOutcome.UNCHANGED
DOUBTFUL = ActivityOutcome.DOUBTFUL


@pytest.fixture
def staffed(school_file: Services) -> Services:
    """Return a school with three teachers, two of whom are called P. Jansen."""
    for code, name in (
        ("CEL", PersonName(initials="F.", first_name="Fatma", surname="Çelik")),
        ("JAN", PersonName(initials="P.", first_name="Piet", surname="Jansen")),
        ("JNS", PersonName(initials="P.", first_name="Paula", surname="Jansen")),
    ):
        school_file.staff.add(Teacher(name=name, code=code))
    return school_file


def _plan(school: Services, path: Path, text: str) -> ActivityPlan:
    path.write_text(text, encoding="utf-8")
    return school.activity_imports.plan(school.activity_imports.read(path, Progress()), Progress())


def _taking_part(school: Services, hours: float, status: ParticipationStatus = ParticipationStatus.DONE) -> ActivityId:
    (celik,) = school.staff.by_codes(["CEL"], DAY)
    course = Activity("Cursus", date(2013, 1, 7), date(2013, 1, 7), contact_hours=hours)
    return school.activities.add(course, [celik.id], status=status)


def test_a_row_is_compared_again_when_another_is_corrected(staffed: Services, tmp_path: Path) -> None:
    """What stood twice does so no longer when the first turns out to be somebody else."""
    plan = _plan(
        staffed, tmp_path / "a.csv", "Titel;Datum;Uren;Leraar\nCursus;7-1-2013;5;P. Jansen\nCursus;7-1-2013;5;Jansen\n"
    )
    first, second = (row.row_number for row in plan.rows)
    piet, paula = plan.rows[0].candidates
    for row, who in ((first, piet), (second, piet)):
        plan = staffed.activity_imports.choose(plan, row, who)
    before = [row.doubt for row in plan.rows]
    plan = staffed.activity_imports.choose(plan, first, paula)

    assert before == ["", "twice"]
    assert [row.outcome for row in plan.rows] == [NEW, NEW]
    assert staffed.activity_imports.apply(plan, Progress()).participations == 2


def test_what_was_planned_becomes_done_by_the_list(staffed: Services, tmp_path: Path) -> None:
    """A list of who came, without hours, leaves the hours as they are; undo makes it planned again."""
    course = _taking_part(staffed, 5.0, ParticipationStatus.PLANNED)
    before = state(staffed)
    plan = _plan(staffed, tmp_path / "a.csv", "Titel;Datum;Leraar\nCursus;7-1-2013;CEL\nCursus;7-1-2013;JAN\n")
    done = staffed.activity_imports.apply(plan, Progress())

    took = [row.participation for row in staffed.activities.participants(course)]
    assert [row.outcome for row in plan.rows] == [CHANGED, NEW]
    assert (done.activities, done.participations, done.changed) == (0, 1, 1)
    assert [(item.status, item.hours) for item in took] == [(ParticipationStatus.DONE, 5.0)] * 2
    staffed.history.undo()
    assert state(staffed) == before


def test_the_hours_of_the_list_are_taken_when_one_says_so(staffed: Services, tmp_path: Path) -> None:
    """Until then nothing happens to what is there, and it can be taken back."""
    course = _taking_part(staffed, 5.0)
    plan = _plan(staffed, tmp_path / "a.csv", "Titel;Datum;Uren;Leraar\nCursus;7-1-2013;6;CEL\n")
    number = plan.rows[0].row_number
    taken = staffed.activity_imports.take_hours(plan, [number], take=True)
    again = staffed.activity_imports.take_hours(taken, [number], take=False)
    staffed.activity_imports.apply(taken, Progress())

    assert (plan.rows[0].outcome, plan.rows[0].doubt) == (DOUBTFUL, "hours_differ")
    assert (taken.rows[0].outcome, again.rows) == (CHANGED, plan.rows)
    assert [row.participation.hours for row in staffed.activities.participants(course)] == [6.0]


def test_twice_on_the_list_with_other_hours_is_a_doubt(staffed: Services, tmp_path: Path) -> None:
    """The row whose hours are taken counts, the other one not."""
    text = "Titel;Datum;Uren;Leraar\nCursus;7-1-2013;2;CEL\nCursus;7-1-2013;3;CEL\n"
    plan = _plan(staffed, tmp_path / "a.csv", text)
    taken = staffed.activity_imports.take_hours(plan, [plan.rows[1].row_number], take=True)
    staffed.activity_imports.apply(taken, Progress())

    assert [(row.outcome, row.doubt) for row in plan.rows] == [(NEW, ""), (DOUBTFUL, "hours_twice")]
    assert [(row.outcome, row.doubt) for row in taken.rows] == [(UNCHANGED, "twice"), (NEW, "")]
    assert [row.participation.hours for row in staffed.activities.participants(staffed.activities.list()[0].id)] == [3]


def test_hours_for_each_qualification_are_taken_together(staffed: Services, tmp_path: Path) -> None:
    """Their sum is what a list may tell; other hours are not divided by a guess."""
    course = _taking_part(staffed, 2.0)
    with database(staffed).write(Action("change_participations", {"count": 1})) as work:
        (held,) = (row.participation for row in staffed.activities.participants(course))
        work.add(PARTICIPATIONS, [replace(held, contact_hours=3.0, qualification="Frans", id=ParticipationId(NO_ID))])
    text = "Titel;Datum;Uren;Leraar\nCursus;7-1-2013;5;CEL\n"
    same, other = (_plan(staffed, tmp_path / "a.csv", one).rows[0] for one in (text, text.replace(";5;", ";6;")))

    assert same.outcome is UNCHANGED
    assert (other.outcome, other.doubt, other.hours_open) == (DOUBTFUL, "hours_of_each", False)


def test_who_takes_part_for_every_qualification_does_for_one_of_the_list(staffed: Services, tmp_path: Path) -> None:
    """The same hours are not added once more for it."""
    course = _taking_part(staffed, 6.0)
    listed = "Titel;Datum;Uren;Leraar;Voor bevoegdheid\nCursus;7-1-2013;6;CEL;Duits\n"
    plan = _plan(staffed, tmp_path / "a.csv", listed)
    staffed.activity_imports.apply(plan, Progress())

    assert [row.outcome for row in plan.rows] == [UNCHANGED]
    assert [row.participation.qualification for row in staffed.activities.participants(course)] == [""]


def test_a_list_with_one_day_for_every_qualification_and_for_one_adds_it_once(
    staffed: Services, tmp_path: Path
) -> None:
    """That for every one, wherever it stands; other hours are a doubt."""
    head = "Titel;Datum;Uren;Leraar;Voor bevoegdheid\n"
    listed = "Cursus;7-1-2013;6;CEL;Duits\nCursus;7-1-2013;6;CEL;\nCursus;7-1-2013;5;CEL;Frans\n"
    plan = _plan(staffed, tmp_path / "a.csv", head + listed)
    taken = staffed.activity_imports.take_hours(plan, [plan.rows[2].row_number], take=True)

    assert [(row.outcome, row.doubt) for row in plan.rows] == [
        (UNCHANGED, "twice"), (NEW, ""), (DOUBTFUL, "hours_twice"),
    ]  # fmt: skip
    assert [row.outcome for row in taken.rows] == [UNCHANGED, UNCHANGED, NEW]


def test_only_what_a_list_may_be_about_is_read(staffed: Services, tmp_path: Path) -> None:
    """A school with very many participations waits no longer for a short list, and can stop it meanwhile."""
    _taking_part(staffed, 5.0)
    (tmp_path / "a.csv").write_text("Titel;Datum;Uren;Leraar\nCursus;7-1-2013;5;CEL\n", encoding="utf-8")
    read = staffed.activity_imports.read(tmp_path / "a.csv", Progress())
    asked: list[str] = []
    told: list[str] = []

    def heard(_connection: Connection, _cursor: object, statement: str, *_more: object) -> None:
        asked.extend([statement] if "FROM activity" in statement or "FROM participation" in statement else [])

    engine = database(staffed).engine
    event.listen(engine, "before_cursor_execute", heard)
    try:
        staffed.activity_imports.plan(read, Progress(lambda _done, _total, step: told.append(step)))
    finally:
        event.remove(engine, "before_cursor_execute", heard)

    assert len(asked) == 2
    assert all(" IN (" in one for one in asked)
    assert len(told) > 3
