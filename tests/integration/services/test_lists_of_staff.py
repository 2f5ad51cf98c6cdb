# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every list of teachers the window can ask for comes, in a file and on a server, and tells the same."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.selections import Need, Order, TeacherColumn, TeacherSelection
from app.domain.staff_kinds import StaffKind
from app.domain.statuses import Status
from tests.schools import DAY, add, teachers

PEOPLE = 12
EVERYBODY = TeacherSelection(in_service=None)


@pytest.fixture
def staffed(school: Services) -> Services:
    """Return a school with teachers at several locations, one of them written in two ways."""
    for number, one in enumerate(teachers(PEOPLE)):
        school.staff.add(replace(one, location="noord" if number == 0 else one.location))
    return school


def test_a_list_can_be_sorted_by_every_column(staffed: Services) -> None:
    """Sorting drops nobody, whichever way round."""
    orders = [Order(column, descending) for column in TeacherColumn for descending in (False, True)]
    found = {order: {row.id for row in staffed.staff.rows(EVERYBODY, order, DAY)} for order in orders}
    assert {order: len(ids) for order, ids in found.items()} == dict.fromkeys(orders, PEOPLE)


def test_the_values_to_choose_from_are_those_of_the_school(staffed: Services) -> None:
    """Each value once, in alphabetical order, whatever its capitals."""
    columns = [TeacherColumn.LOCATION, TeacherColumn.TEAM, TeacherColumn.SECTION, TeacherColumn.JOB]
    people = staffed.staff.teachers(staffed.staff.ids(EVERYBODY, DAY))
    known = {column: {getattr(one, column.value) for one in people} - {""} for column in columns}
    assert {column: staffed.staff.choices(column) for column in columns} == {
        column: sorted(values, key=lambda text: (text.lower(), text)) for column, values in known.items()
    }


def test_a_list_of_every_need_has_as_many_rows_as_its_count_says(staffed: Services) -> None:
    """What the worklist counts is what it opens."""
    wanted = [replace(EVERYBODY, need=need) for need in Need]
    rows = [len(staffed.staff.rows(selection, Order(), DAY)) for selection in wanted]
    assert rows == [staffed.staff.count(selection, DAY) for selection in wanted]


def test_a_list_can_be_asked_for_every_status(staffed: Services) -> None:
    """Nobody was noted yet, so only the first status has people."""
    counts = {one: staffed.staff.count(replace(EVERYBODY, statuses=frozenset({one})), DAY) for one in Status}
    assert counts == {one: PEOPLE if one is Status.NOT_INVITED else 0 for one in Status}


def test_who_does_not_teach_is_not_found_among_the_uninvited(staffed: Services) -> None:
    """Whom a filter finds is whom the status column calls so."""
    one = staffed.staff.all()[0]
    staffed.staff.save(one, replace(one, kind=StaffKind.SUPPORT))
    uninvited = replace(EVERYBODY, statuses=frozenset({Status.NOT_INVITED}))
    assert {row.status_key for row in staffed.staff.rows(uninvited, Order(), DAY)} == {"not_invited"}
    assert staffed.staff.count(uninvited, DAY) == PEOPLE - 1


@pytest.mark.parametrize(
    ("kind", "status", "key"),
    [
        (StaffKind.TEACHING, Status.NOT_INVITED, "not_invited"),
        (StaffKind.SUPPORT, Status.NOT_INVITED, "no_teacher"),
        (StaffKind.MANAGEMENT, Status.REGISTERED, "registered"),
    ],
)
def test_who_does_not_teach_is_not_called_uninvited(
    staffed: Services, kind: StaffKind, status: Status, key: str
) -> None:
    """The register is no matter of theirs, unless something was noted all the same."""
    row = staffed.staff.rows(EVERYBODY, Order(), DAY)[0]
    assert row._replace(kind=kind, status=status).status_key == key


def test_names_of_several_people_are_known_though_one_of_them_left(school: Services) -> None:
    """A list in which only one of them stands has to say which."""
    one, other = teachers(2)
    for code, until in (("JAN", None), ("JNS", date(2012, 7, 31))):
        school.staff.add(replace(one, code=code, email="", numbers=(), employed_until=until))
    school.staff.add(other)
    bearers = [row.sort_name for row in school.staff.rows(EVERYBODY, Order(), DAY) if row.code in {"JAN", "JNS"}]

    assert (len(bearers), school.staff.shared_names()) == (2, {bearers[0]})


def test_a_hundred_thousand_people_can_be_chosen(school: Services) -> None:
    """An overview's number may be of a large school: whoever is among its people is found, and nobody else."""
    first, _second, third = add(school, 3)
    chosen = frozenset(TeacherId(who) for who in {first, third, *range(1_000_000, 1_100_000)})
    who = TeacherSelection(ids=chosen, in_service=None)
    assert school.staff.count(who, DAY) == 2
