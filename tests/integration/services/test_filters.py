# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom a filter finds is whom anybody would find who looked through all the cards, in a file and on a server."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import Services
from app.domain.filters import NOBODY, Condition, Filter, FilterTest, Group, negated
from app.domain.own_fields import OwnKind, own_name
from app.domain.plain_text import small_letters
from app.domain.registrations import EventKind
from app.domain.selections import Need, Order, TeacherColumn, TeacherSelection
from tests.filter_oracle import RandomSchool, conditions, ends
from tests.filter_schools import make_school
from tests.postgresql import PostgresqlServer
from tests.schools import DAY, add, opened, teachers

EARLIER, LATER = DAY - timedelta(days=400), DAY + timedelta(days=300)
ONE_SCHOOL = settings(max_examples=12, deadline=None)

Shape = int | tuple[list["Shape"], bool, bool]
SHAPES: st.SearchStrategy[Shape] = st.recursive(
    st.integers(0, 500),
    lambda inner: st.tuples(st.lists(inner, max_size=3), st.booleans(), st.booleans()),
    max_leaves=8,
)


def filled(shape: Shape, among: list[Condition]) -> Filter:
    """Return a filter of a shape, its numbers filled with conditions."""
    if isinstance(shape, int):
        return among[shape % len(among)]
    parts, any_of, opposite = shape
    return Group(tuple(filled(part, among) for part in parts), any_of, opposite)


@pytest.fixture(scope="module")
def random_file(school_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RandomSchool]:
    """Yield a school of random people in a file; whoever asks it writes nothing in it."""
    with opened(Path(shutil.copy(school_template, tmp_path_factory.mktemp("random") / "random.school"))) as services:
        yield make_school(services, 5)


@pytest.fixture(scope="module")
def random_server(postgresql_server: PostgresqlServer, server_template: str) -> Iterator[RandomSchool]:
    """Yield the same school on a server."""
    url = postgresql_server.make(template=server_template)
    with opened(url) as services:
        yield make_school(services, 5)
    postgresql_server.drop(url)


@pytest.fixture(scope="module", params=["file", "server"])
def random_school(request: pytest.FixtureRequest) -> RandomSchool:
    """Return a school of random people, in a file and then on a server."""
    found: RandomSchool = request.getfixturevalue(f"random_{request.param}")
    return found


def test_every_field_finds_who_has_it(random_school: RandomSchool) -> None:
    """Asked anything it may be asked, today or as it was before."""
    wrong = []
    for number, condition in enumerate(conditions(random_school)):
        random_school.fields.check(condition)
        on = (DAY, EARLIER)[number % 2]
        difference = random_school.found(condition, on) ^ random_school.expected(condition, on)
        wrong += [(condition, on, difference)] if difference else []
    assert wrong == []


@ONE_SCHOOL
@given(shape=SHAPES, on=st.sampled_from([EARLIER, DAY, LATER, date(1900, 1, 1), date(2200, 1, 1)]))
def test_groups_find_who_meets_them(random_school: RandomSchool, shape: Shape, on: date) -> None:
    """However conditions are joined, turned round and put within each other, on any day; the opposite is the rest."""
    tree = filled(shape, conditions(random_school))
    assert random_school.found(tree, on) == random_school.expected(tree, on)
    assert random_school.found(negated(tree), on) == set(random_school.people) - random_school.found(tree, on)


def test_what_is_asked_of_activities_is_asked_of_one(random_file: RandomSchool) -> None:
    """Who did one course and is down for another has not done the other."""
    asked = [
        Condition("activity", FilterTest.CONTAINS, ("Studiedag",)),
        Condition("took_part", FilterTest.IS, ("done",)),
    ]
    together = random_file.found(Group(tuple(asked)), LATER)
    apart = [random_file.found(one, LATER) for one in asked]
    assert together == random_file.expected(Group(tuple(asked)), LATER)
    assert together < apart[0] & apart[1]


def test_the_last_day_of_a_registration_is_the_day_itself(random_school: RandomSchool) -> None:
    """Not the day after, on which it is over."""
    last = {day for person in random_school.people.values() for day in ends(person, DAY)}
    assert last
    for day in last:
        found = random_school.found(Condition("ends", FilterTest.IS, (day.isoformat(),)), DAY)
        assert found == random_school.found(Condition("ends", FilterTest.WITHIN, (f"{day}/{day}",)), DAY) != set()


def test_a_filter_goes_with_the_rest_of_a_selection(random_file: RandomSchool) -> None:
    """Words, service and filter all hold; nobody is nobody."""
    staff, team = random_file.services.staff, Condition("team", FilterTest.IS, ("VMBO",))
    both = staff.ids(TeacherSelection(in_service=True, where=team), DAY)
    assert set(both) == random_file.found(team, DAY) & set(staff.ids(TeacherSelection(), DAY))
    assert staff.count(TeacherSelection(where=team), DAY) == len(both)
    assert random_file.found(NOBODY, DAY) == set()


def test_the_largest_filter_is_answered(random_school: RandomSchool) -> None:
    """A database has its own bounds."""
    values = tuple(f"woord {number}" + " en nog een" * 15 for number in range(40))
    wide = Group((Condition("name", FilterTest.CONTAINS, values), Condition("team", FilterTest.IS, ("vmbo",) * 400)))
    deep: Filter = wide
    for _level in range(9):
        deep = Group((deep,), negated=True)
    random_school.fields.check(deep)
    assert random_school.found(wide, DAY) == set()
    assert random_school.found(deep, DAY) == set(random_school.people)


def test_every_day_of_the_calendar_can_be_asked_about(random_school: RandomSchool) -> None:
    """A list as it was on the first day there is, or will be on the last, has few people in it and no fault."""
    staff = random_school.services.staff
    for on in (date.min, date(1, 12, 31), date(9998, 12, 31), date.max):
        asked = [one for one in conditions(random_school) if one.field in {"hours", "standing", "ends", "since"}]
        for condition in [*asked, Condition("need", FilterTest.IS, tuple(Need))]:
            assert random_school.found(condition, on) <= set(random_school.people)
        assert staff.counts(on).total <= len(random_school.people)


TEAMS_OF_THE_WORLD = ("ΩMEGA", "Ạnh", "İzmir", "STRAẞE", "Жук", "ΟΔΟΣ", "Éénhoek", "ĲSSEL", "plain")


def test_capitals_of_any_alphabet_make_no_other_word(school: Services) -> None:
    """In a file and on a server whose locale knows the English letters only: a team, an own field, and groups."""
    field = school.own_fields.add("Wijk", OwnKind.TEXT)
    ids = [
        school.staff.add(replace(one, team=team)).id for one, team in zip(teachers(9), TEAMS_OF_THE_WORLD, strict=True)
    ]
    for one, team in zip(ids, TEAMS_OF_THE_WORLD, strict=True):
        school.own_fields.set_value([one], field.id, team)
    for one, team in zip(ids, TEAMS_OF_THE_WORLD, strict=True):
        for test, value in product((FilterTest.IS, FilterTest.CONTAINS), (team, team.lower(), small_letters(team))):
            for key in ("team", own_name(field.id)):
                found = TeacherSelection(in_service=None, where=Condition(key, test, (value,)))
                assert school.staff.ids(found, DAY) == [one], (key, test, value)
    school.staff.add(replace(teachers(10)[9], team="жук"))
    everybody, order = TeacherSelection(in_service=None), Order(groups=TeacherColumn.TEAM)
    groups = school.staff.groups(everybody, order, DAY, [])
    assert [one.value for one in groups] == sorted(TEAMS_OF_THE_WORLD, key=small_letters)
    assert [one.people for one in groups if one.value == "Жук"] == [2]


def test_who_stands_so_is_counted_once_until_the_school_changes(school_file: Services) -> None:
    """Counting a whole school takes its time, and a list is read again and again."""
    staff, ids = school_file.staff, add(school_file, 3)
    some = TeacherSelection(in_service=None, where=Condition("standing", FilterTest.FILLED))
    assert staff.count(some, DAY) == 0
    counted = staff.standings._kept[DAY]
    assert staff.count(replace(some, where=Condition("standing", FilterTest.EMPTY)), DAY) == 3
    assert staff.standings._kept[DAY] is counted

    school_file.registrations.note(EventKind.REGISTERED, ids[:1], DAY)

    assert staff.ids(some, DAY) == ids[:1]
