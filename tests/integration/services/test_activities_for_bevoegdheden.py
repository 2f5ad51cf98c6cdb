# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An activity noted for one bevoegdheid, for several, and for all of them: each counts once."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, Participation
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.selections import Order, TeacherColumn, TeacherSelection
from app.errors import InvalidValue
from app.wording import Wording
from tests.schools import add, state

ON = date(2013, 10, 4)
STUDY_DAY = Activity("Studiedag toetsen", ON, ON, contact_hours=6.0, self_study_hours=2.0, cost=95.0)


def test_a_day_for_two_bevoegdheden_is_attended_and_paid_once(school: Services) -> None:
    """In the catalogue and the standing of everybody, and of whoever did one day for all and another for one."""
    one, other = add(school, 2)
    made = school.activities.add(STUDY_DAY, [one, other], qualification="Frans")
    school.activities.add_participants(made, [one], qualification="Duits")
    row = school.activities.participants(made)[0].participation
    school.activities.change_participations([row.id], rating=4)

    (found,) = school.activities.catalogue()
    standings = school.standing.of_teachers([one, other], ON)

    assert (found.participants, found.total_hours, found.total_cost) == (2, 16.0, 190.0)
    assert (found.rating, found.ratings) == (4.0, 1)
    assert [each.standing.counted for who in (one, other) for each in standings[who]] == [8.0, 8.0]


def test_a_day_for_two_bevoegdheden_has_the_same_hours_everywhere(school: Services) -> None:
    """In the list, its groups and filters, and in the overviews, of evidence that is missing too: six, never twelve."""
    (who,) = add(school, 1)
    made = school.activities.add(replace(STUDY_DAY, self_study_hours=0.0), [who], qualification="Frans")
    school.activities.add_participants(made, [who], qualification="Duits")
    everybody, hours = TeacherSelection(), Order(groups=TeacherColumn.HOURS)
    (row,) = school.staff.rows(everybody, hours, ON, more={TeacherColumn.HOURS})
    (group,) = school.staff.groups(everybody, hours, ON, [TeacherColumn.HOURS])
    told = {
        key: {one.key: one.value for one in school.overviews.make(key, Asked(ON), Wording("nl")).figures}
        for key in ("participation", "missing_evidence")
    }

    assert row.more[TeacherColumn.HOURS] == 6.0
    assert (float(group.value), group.sums) == (6.0, (6.0,))
    assert [school.staff.count(_with_hours(at), ON) for at in ("6", "6.01", "10")] == [1, 0, 0]
    assert told["participation"]["hours"] == 6.0
    assert (told["missing_evidence"]["unshown"], told["missing_evidence"]["hours"]) == (1, 6.0)


def test_parts_of_an_hour_added_up_are_what_they_are_shown_as(school: Services) -> None:
    """0.1 and 0.2 are 0.3: one group, found by one filter, in one order."""
    one, other = add(school, 2)
    for hours, who in ((0.1, one), (0.2, one), (0.3, other)):
        school.activities.add(Activity("Overleg", ON, ON, contact_hours=hours), [who])
    groups = school.staff.groups(TeacherSelection(), Order(groups=TeacherColumn.HOURS), ON)
    exactly = TeacherSelection(where=Condition("hours", FilterTest.IS, ("0.3",)))
    at_most = TeacherSelection(where=Condition("hours", FilterTest.UNTIL, ("0.3",)))

    assert [(group.value, group.people) for group in groups] == [("0.3", 2)]
    assert [school.staff.count(which, ON) for which in (exactly, at_most)] == [2, 2]


def _with_hours(least: str) -> TeacherSelection:
    return TeacherSelection(where=Condition("hours", FilterTest.FROM, (least,)))


def test_nobody_takes_part_for_every_bevoegdheid_and_for_one(school: Services) -> None:
    """It would count twice for that one."""
    one, other = add(school, 2)
    made = school.activities.add(STUDY_DAY, [one, other], qualification="Frans")
    school.activities.add_participants(made, [one], qualification="Duits")
    first, _second, third = sorted((row.participation for row in school.activities.participants(made)), key=_who)
    before = state(school)

    with pytest.raises(InvalidValue) as told:
        school.activities.change_participations([first.id], qualification="")

    assert told.value.facts["field"] == "qualification"
    assert state(school) == before
    assert school.activities.change_participations([third.id], qualification="") == 1


def _who(item: Participation) -> TeacherId:
    return item.teacher_id


def test_a_title_is_one_whatever_its_capitals(school: Services) -> None:
    """Accented ones too, in a file and on a server of any locale."""
    ids = add(school, 2)
    for who, title in zip(ids, ("École d’été", "école d’Été"), strict=True):
        school.activities.add(Activity(title, ON, ON, contact_hours=6.0), [who])

    assert [row.participants for row in school.activities.catalogue()] == [2]
