# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An attendance list is read against the teachers of a school, in a file and on a server."""

from dataclasses import replace
from datetime import timedelta

from app.bootstrap import Services
from app.domain.names import sort_name
from tests.schools import DAY, teachers


def test_a_list_names_who_is_in_service(school: Services) -> None:
    """By code, by name and by a misspelt name; who left long ago is unknown."""
    here, other, gone = teachers(3)
    for one in (here, other, replace(gone, employed_from=None, employed_until=DAY)):
        school.staff.add(one)
    misspelt = f"{other.name.first_name} {other.name.surname}x"
    text = "\n".join([here.code, f"{here.name.first_name} {here.name.surname}", misspelt, gone.code, "Grace Hopper"])
    match = school.attendance.read(text)
    assert [line.teacher.sort_name for line in match.sure] == [sort_name(here.name)]
    assert [line.text for line in match.duplicates] == [f"{here.name.first_name} {here.name.surname}"]
    assert [[one.sort_name for one in line.candidates] for line in match.doubtful] == [[sort_name(other.name)]]
    assert match.unknown == (gone.code, "Grace Hopper")


def test_a_list_with_one_line_twice_counts_it_once(school: Services) -> None:
    """And says so."""
    one = school.staff.add(teachers(1)[0])
    match = school.attendance.read(f"{one.code}\n{one.code}")
    assert (len(match.sure), len(match.duplicates)) == (1, 1)


def test_nothing_pasted_names_nobody(school: Services) -> None:
    """Nor do blank lines."""
    match = school.attendance.read(" \n\n\t\n")
    assert (match.sure, match.doubtful, match.unknown, match.duplicates) == ((), (), (), ())


def test_a_list_of_a_day_in_the_past_names_who_was_in_service_then(school: Services) -> None:
    """Whoever left since by name and code; who shares that name is never taken for them."""
    one, other = (replace(each, employed_from=None) for each in teachers(2))
    left = school.staff.add(replace(one, employed_until=DAY))
    namesake = school.staff.add(replace(one, code="NMS", numbers=(), email="", employed_until=None))
    gone = school.staff.add(replace(other, employed_until=DAY - timedelta(1)))
    text = f"{one.code}\n{one.name.first_name} {one.name.surname}\n{other.code}"

    then, over_two_days, now = (
        school.attendance.read(text, *days) for days in ((DAY, DAY), (DAY - timedelta(1), DAY), ())
    )

    assert [line.teacher.id for line in then.sure] == [left.id]
    assert [{each.id for each in line.candidates} for line in then.doubtful] == [{left.id, namesake.id}]
    assert then.unknown == (other.code,)
    assert [line.teacher.id for line in over_two_days.sure] == [left.id, gone.id]
    assert [line.teacher.id for line in now.sure] == [namesake.id]
