# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of a register, saved as it is shown; and what would be if, of which nothing is stored."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.ids import TeacherId
from app.domain.progress import ProgressColumn
from app.domain.registrations import EventKind
from app.domain.what_if import Idea, Outcome
from app.errors import InvalidValue
from app.wording import Wording
from tests.schools import REGISTER, add, state

BEGAN = date(2013, 3, 1)
ON = date(2014, 3, 1)
TO_COME = date(2014, 3, 20)


@pytest.fixture
def registered(school: Services) -> list[TeacherId]:
    """Register three of four teachers; two did nearly all that is asked, one of them has the rest planned."""
    people = add(school, 4)
    school.registrations.note(EventKind.REGISTERED, people[:3], BEGAN)
    _did(school, people[:2], 156)
    _did(school, people[:1], 6, status=ParticipationStatus.PLANNED)
    return people


def _did(school: Services, people: list[TeacherId], hours: float, **more: ParticipationStatus) -> None:
    first, last = (TO_COME, TO_COME) if more else (date(2013, 4, 4), date(2013, 10, 4))
    activity = Activity("Dag", first, last, contact_hours=hours, categories=("vakinhoudelijk",))
    school.activities.add(activity, people, **more)


def test_a_register_lists_who_is_in_it_by_name(school: Services, registered: list[TeacherId]) -> None:
    """Who is not registered is not in it; a right that everybody has is a list of its own."""
    rows = school.progress.rows(REGISTER, ON)
    assert {row.person.id for row in rows} == set(registered[:3])
    entitled = school.progress.rows("cao-vo-83-uur", ON)
    assert entitled
    assert all(row.standing.is_right for row in entitled)


def test_an_idea_tells_who_would_meet_the_rules(school: Services, registered: list[TeacherId]) -> None:
    """Six hours bring whoever did nearly all over the line; nothing of it is stored."""
    before = state(school)
    idea = Idea(6, TO_COME, ("vakinhoudelijk",))

    rows = school.progress.what_if(REGISTER, ON, [idea], registered)

    found = {row.before.person.id: (row.outcome, row.before.standing.counted, row.after.counted) for row in rows}
    first, second, third, _other = registered
    assert found == {
        first: (Outcome.GAINS, 156, 162), second: (Outcome.GAINS, 156, 162), third: (Outcome.LACKS, 0, 6),
    }  # fmt: skip
    assert state(school) == before


def test_what_is_planned_may_be_done_too(school: Services, registered: list[TeacherId]) -> None:
    """Without any idea: only whoever has the rest planned would meet the rules."""
    rows = school.progress.what_if(REGISTER, ON, [], registered[:3], planned_too=True)
    assert {row.before.person.id for row in rows if row.outcome is Outcome.GAINS} == {registered[0]}


def test_a_planned_activity_is_not_done_twice(school: Services, registered: list[TeacherId]) -> None:
    """It is the idea, and with it nothing of it is planned besides; other things that are planned are done too."""
    (row,) = school.activities.list(since=ON)
    idea = Idea(row.hours, row.ends, row.categories, activity=row.id)
    _did(school, registered[:1], 1, status=ParticipationStatus.PLANNED)

    for planned_too, counted, planned in ((False, 162, 1), (True, 163, 0)):
        found = school.progress.what_if(REGISTER, ON, [idea], registered[:1], planned_too=planned_too)
        assert [(one.after.counted, one.after.planned) for one in found] == [(counted, planned)]


def test_an_idea_after_the_cycle_does_nothing(school: Services, registered: list[TeacherId]) -> None:
    """The day counts: the first after the last day of the cycle is too late."""
    rows = school.progress.what_if(REGISTER, ON, [Idea(6, date(2017, 3, 1), ("vakinhoudelijk",))], registered[:1])
    assert [row.after.counted for row in rows] == [156]


def test_a_line_is_told_in_a_sentence(school: Services, registered: list[TeacherId]) -> None:
    """With the name as a sentence begins with it."""
    row = next(one for one in school.progress.rows(REGISTER, ON) if one.person.id == registered[0])
    told = school.progress.why(REGISTER, row, Wording("nl"))
    assert "moet voor 1 maart 2017 nog 4 van de 160 registeruren doen" in told.sentence
    assert told.sentence[0].isupper()


def test_the_list_is_saved_as_it_is_shown(school_file: Services, tmp_path: Path) -> None:
    """The columns shown in their order; a name that looks like a formula is none in the file."""
    who = add(school_file, 1)[0]
    before = school_file.staff.teacher(who)
    school_file.staff.save(before, replace(before, team="=1+1"))
    school_file.registrations.note(EventKind.REGISTERED, [who], BEGAN)
    rows = school_file.progress.rows(REGISTER, ON)
    columns = [(ProgressColumn.TEAM, "Team"), (ProgressColumn.ASKED, "Gevraagd"), (ProgressColumn.MEETS, "Voldoet")]
    path = tmp_path / "voortgang.csv"

    school_file.progress.save(path, rows, columns, REGISTER, Wording("nl"))

    lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert lines[0] == ["Team", "Gevraagd", "Voldoet"]
    assert lines[1][0] != "=1+1"
    assert lines[1][1:] == ["160,0", "voldoet nog niet"]
    school_file.progress.save(path.with_suffix(".xlsx"), rows, columns, REGISTER, Wording("nl"))
    with pytest.raises(InvalidValue):
        school_file.progress.save(path.with_suffix(".pdf"), rows, columns, REGISTER, Wording("nl"))


def test_what_would_be_is_saved_too(school_file: Services, tmp_path: Path) -> None:
    """A line for each, with what would still be lacking."""
    who = add(school_file, 1)
    school_file.registrations.note(EventKind.REGISTERED, who, BEGAN)
    rows = school_file.progress.what_if(REGISTER, ON, [Idea(50, TO_COME, ("vakinhoudelijk",))], who)
    path = tmp_path / "wat-als.csv"

    school_file.progress.save_what_if(path, rows, [str(at) for at in range(9)], REGISTER, Wording("nl"))

    line = path.read_text(encoding="utf-8-sig").splitlines()[1].split(";")
    assert line[-2:] == ["nog niet", "110 registeruren (waarvan 50 primair proces)"]
