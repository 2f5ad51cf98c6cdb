# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Activities kept in a school: entered for many at once, changed, listed, and taken back in one step."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.activity_rows import ActivityColumn, ActivityOrder
from app.domain.ids import ActivityId, TeacherId
from app.errors import InvalidValue, NotFound, SchoolFileError, UndoRefused
from tests.schools import add, state, teachers

ON = date(2013, 10, 4)
STUDY_DAY = Activity(
    title="Studiedag toetsen",
    starts=ON,
    ends=ON,
    type="study_day",
    provider="Toetsburo",
    contact_hours=6.0,
    self_study_hours=2.0,
    cost=95.0,
    categories=("subject", "pedagogy"),
)


def _ids(school: Services, activity_id: ActivityId) -> list[TeacherId]:
    return [row.participation.teacher_id for row in school.activities.participants(activity_id)]


def test_a_study_day_for_sixty_is_one_action_and_one_undo(school: Services) -> None:
    """Each with the hours of the day, but who left early; taken back in one step, and done again."""
    ids = add(school, 60)
    before = state(school)
    made = school.activities.add(STUDY_DAY, ids, hours={ids[3]: 4.0})
    after = state(school)

    rows = {row.participation.teacher_id: row.participation for row in school.activities.participants(made)}
    done = school.history.undo()
    undone = state(school)
    school.history.redo()

    assert len(rows) == 60
    assert (rows[ids[0]].contact_hours, rows[ids[0]].self_study_hours, rows[ids[0]].on) == (6.0, 2.0, ON)
    assert (rows[ids[3]].contact_hours, rows[ids[3]].self_study_hours) == (3.0, 1.0)
    assert (done.action.name, dict(done.action.facts)) == ("add_activity", {"count": 60})
    assert (undone, state(school)) == (before, after)


def test_an_activity_comes_back_as_it_went_in(school: Services) -> None:
    """With all its fields; one that is gone is not found."""
    made = school.activities.add(STUDY_DAY)

    assert school.activities.get(made) == replace(STUDY_DAY, id=made)
    with pytest.raises(NotFound):
        school.activities.get(ActivityId(made + 1))


def test_the_list_tells_who_took_part(school: Services) -> None:
    """How many, how far they are, what lacks evidence and how it was rated."""
    ids = add(school, 5)
    made = school.activities.add(STUDY_DAY, ids)
    parts = [row.participation.id for row in school.activities.participants(made)]
    school.activities.change_participations(parts[:1], status=ParticipationStatus.PLANNED)
    school.activities.change_participations(parts[1:2], status=ParticipationStatus.ACCEPTED, rating=4)
    school.activities.change_participations(parts[2:3], status=ParticipationStatus.REJECTED, reason="was er niet")
    school.activities.change_participations(parts[3:4], rating=5)

    (row,) = school.activities.list()

    assert (row.participants, row.planned, row.done, row.accepted, row.rejected) == (5, 1, 2, 1, 1)
    assert (row.missing_evidence, row.rating, row.hours, row.cost) == (3, 4.5, 8.0, 95.0)
    assert (row.title, row.categories, row.validated) == (STUDY_DAY.title, STUDY_DAY.categories, False)


def test_activities_are_found_by_words_and_days(school: Services) -> None:
    """In any order, without accents, by provider too; those that lie partly within the days."""
    long = replace(STUDY_DAY, title="Cursus Pædagogiek à la carte", starts=date(2013, 1, 7), ends=date(2013, 6, 28))
    school.activities.add(STUDY_DAY)
    school.activities.add(long)
    asked = [
        ({"text": "carte cursus"}, [long.title]),
        ({"text": "TOETSBURO studiedag"}, [STUDY_DAY.title]),
        ({"text": "%"}, []),
        ({"until": date(2013, 2, 1)}, [long.title]),
        ({"since": date(2013, 6, 28)}, [STUDY_DAY.title, long.title]),
        ({"since": date(2013, 6, 29), "until": date(2013, 10, 3)}, []),
    ]

    found = [[row.title for row in school.activities.list(**words)] for words, _ in asked]  # type: ignore[arg-type]
    counted = [school.activities.count(**words) for words, _ in asked]  # type: ignore[arg-type]

    assert found == [titles for _, titles in asked]
    assert counted == [len(titles) for _, titles in asked]


@pytest.mark.parametrize("column", ActivityColumn)
def test_a_page_of_activities_is_a_part_of_the_whole(school: Services, column: ActivityColumn) -> None:
    """By any column, up and down."""
    ids = add(school, 3)
    for at in range(7):
        provider = "" if at % 2 else f"Buro {9 - at}"
        one = replace(STUDY_DAY, title=f"Dag {at}", provider=provider, cost=None if at == 3 else float(at))
        school.activities.add(one, ids[: at % 4])
    for descending in (False, True):
        order = ActivityOrder(column, descending)
        whole = school.activities.list(order=order)
        pages = [row for at in (0, 3, 6) for row in school.activities.list(order=order, offset=at, limit=3)]
        assert (len(whole), pages) == (7, whole)


def test_participants_follow_a_changed_activity(school: Services) -> None:
    """But not who has hours or a day of their own."""
    ids = add(school, 3)
    made = school.activities.add(STUDY_DAY, ids, hours={ids[0]: 4.0})
    before = school.activities.get(made)

    followed = school.activities.change(before, replace(before, contact_hours=5.0))

    hours = {row.participation.teacher_id: row.participation.hours for row in school.activities.participants(made)}
    assert (followed, hours) == (2, {ids[0]: 4.0, ids[1]: 7.0, ids[2]: 7.0})
    with pytest.raises(SchoolFileError):
        school.activities.change(before, replace(before, title="Te laat"))


def test_who_takes_part_already_is_not_added_twice(school: Services) -> None:
    """Also not when named twice; somebody who is gone is refused and nothing is kept."""
    ids = add(school, 4)
    made = school.activities.add(STUDY_DAY, [ids[0], ids[0]])

    added = school.activities.add_participants(made, [*ids[:3], ids[2]])
    with pytest.raises(NotFound):
        school.activities.add_participants(made, [ids[3], TeacherId(999)])

    assert (added, sorted(_ids(school, made))) == (2, sorted(ids[:3]))


def test_a_removed_activity_comes_back_whole(school: Services) -> None:
    """With its participants."""
    made = school.activities.add(STUDY_DAY, add(school, 3))
    before = state(school)

    school.activities.remove(made)
    gone = school.activities.list()
    school.history.undo()

    assert (gone, state(school)) == ([], before)


def test_an_activity_with_participants_added_later_is_not_undone_under_them(school: Services) -> None:
    """Undo goes back step by step; the older step alone is refused."""
    ids = add(school, 2)
    made = school.activities.add(STUDY_DAY, ids[:1])
    first = school.history.recent(1)[0]
    school.activities.add_participants(made, ids[1:])

    with pytest.raises(UndoRefused):
        school._database.undo(first)


def test_last_year_s_activity_is_planned_again_for_those_still_here(school: Services) -> None:
    """As long as before, on another day; who left or was rejected is not proposed."""
    ids = [school.staff.add(replace(one, employed_from=None)).id for one in teachers(3)]
    made = school.activities.add(replace(STUDY_DAY, ends=date(2013, 10, 5)), ids)
    last = school.activities.participants(made)[-1].participation
    school.activities.change_participations([last.id], status=ParticipationStatus.REJECTED, reason="afwezig")
    leaver = school.staff.teacher(next(one for one in ids if one != last.teacher_id))
    school.staff.save(leaver, replace(leaver, employed_until=date(2014, 7, 31)))

    draft = school.activities.repeat(made, date(2014, 10, 3))
    people = school.activities.would_come_again(made, date(2014, 10, 3))

    assert (draft.starts, draft.ends, draft.title, draft.id) == (
        date(2014, 10, 3),
        date(2014, 10, 4),
        STUDY_DAY.title,
        0,
    )
    assert list(people) == [one for one in ids if one not in {last.teacher_id, leaver.id}]


def test_what_one_teacher_did_is_listed_newest_first(school: Services) -> None:
    """Their own part of each activity."""
    one, other = add(school, 2)
    for at in (1, 3, 2):
        on = date(2013, at, 4)
        school.activities.add(replace(STUDY_DAY, title=f"Dag {at}", starts=on, ends=on), [one, other])

    taken = school.activities.of_teacher(one)

    assert [(item.activity.title, item.participation.teacher_id, item.evidence) for item in taken] == [
        ("Dag 3", one, 0),
        ("Dag 2", one, 0),
        ("Dag 1", one, 0),
    ]


def test_a_teacher_with_activities_is_not_removed(school: Services) -> None:
    """What they did is part of the school's history."""
    (one,) = add(school, 1)
    made = school.activities.add(STUDY_DAY, [one])
    with pytest.raises(UndoRefused):
        school.staff.remove([one])

    school.activities.remove(made)
    school.staff.remove([one])

    assert school.staff.all() == []


def test_a_rating_can_be_taken_away_and_a_reason_goes_with_the_rejection(school: Services) -> None:
    """So that nobody reads a reason beside what was accepted."""
    made = school.activities.add(STUDY_DAY, add(school, 1))
    (row,) = school.activities.participants(made)
    one = [row.participation.id]
    school.activities.change_participations(one, status=ParticipationStatus.REJECTED, reason="te laat", rating=3)
    school.activities.change_participations(
        one, status=ParticipationStatus.ACCEPTED, rating=0, hours=4.0, remark="goed"
    )

    (row,) = school.activities.participants(made)
    part = row.participation

    assert (part.status, part.reason, part.rating, part.hours, part.remark) == (
        ParticipationStatus.ACCEPTED,
        "",
        None,
        4.0,
        "goed",
    )
    assert school.activities.change_participations(one, remark="goed") == 0


def test_what_is_not_possible_is_refused_before_anything_is_kept(school: Services) -> None:
    """A title of blanks, a rejection without a reason."""
    (one,) = add(school, 1)
    before = state(school)
    with pytest.raises(InvalidValue):
        school.activities.add(replace(STUDY_DAY, title="  "), [one])
    with pytest.raises(InvalidValue):
        school.activities.add(STUDY_DAY, [one], status=ParticipationStatus.REJECTED)

    assert state(school) == before


def test_the_catalogue_tells_over_the_years_what_helped(school: Services) -> None:
    """By title and provider, whatever the capitals: times, people, hours, cost, rating, remarks, the last time."""
    ids = add(school, 3)
    school.activities.add(STUDY_DAY, ids[:2])
    again = date(2014, 10, 3)
    other = replace(STUDY_DAY, title="studiedag TOETSEN ", starts=again, ends=again, cost=105.0)
    last = school.activities.add(other, ids[1:])
    school.activities.add(replace(STUDY_DAY, provider="Ander buro"))
    rows = school.activities.participants(last)
    school.activities.change_participations([rows[0].participation.id], rating=4, remark="Meteen bruikbaar")

    first, second = school.activities.catalogue()

    assert (first.times, first.participants, first.hours, first.cost) == (2, 3, 8.0, 100.0)
    assert (first.total_hours, first.total_cost, first.rating, first.ratings) == (32.0, 400.0, 4.0, 1)
    assert (first.remarks, first.last_id, first.first_on, first.last_on) == (("Meteen bruikbaar",), last, ON, again)
    assert (second.provider, second.participants, second.times) == ("Ander buro", 0, 1)
    assert [row.provider for row in school.activities.catalogue("ander")] == ["Ander buro"]
    assert school.activities.catalogue(offset=1, limit=1) == [second]
