# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An attendance list is read against the teachers of a school, in a file and on a server."""

from dataclasses import replace

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
