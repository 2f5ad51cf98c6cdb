# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What two desks, or two windows, change at the same time is never written over unseen."""

from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.errors import SchoolFileError
from app.persistence import journal
from tests.schools import add, opened, reading, teacher, teachers


def test_a_teacher_somebody_else_changed_is_not_written_over(filled: Services) -> None:
    """Saving from an outdated form is refused; the other's change stays."""
    old = filled.staff.all()[0]
    filled.staff.save(old, replace(old, job="Conrector"))

    with pytest.raises(SchoolFileError) as refused:
        filled.staff.save(old, replace(old, job="TOA"))

    assert (refused.value.key, refused.value.facts["count"]) == ("school_file.changed_elsewhere", 1)
    assert filled.staff.all()[0].job == "Conrector"


def test_two_desks_do_not_write_over_each_other(server_address: str) -> None:
    """On a server the second of two who changed the same teachers is refused whole."""
    with opened(server_address) as one, opened(server_address) as other:
        add(one, 3)
        seen = other.staff.all()
        first = one.staff.all()[2]
        one.staff.save(first, replace(first, job="Conrector"))
        with pytest.raises(SchoolFileError) as refused:
            other.staff.save_many([(was, replace(was, team="Brugklas")) for was in seen], "change_teachers")
        teams = [now.team for now in one.staff.all()]

    assert (refused.value.key, refused.value.facts["count"]) == ("school_file.changed_elsewhere", 1)
    assert teams == [one.team for one in teachers(3)]


def test_two_desks_write_one_unbroken_chain(server_address: str) -> None:
    """Actions of two desks by turns follow each other in one journal."""
    with opened(server_address) as one, opened(server_address) as other:
        for number in range(4):
            (one, other)[number % 2].staff.add(teacher(number))
        with reading(one) as connection:
            broken, ids = journal.first_broken_link(connection), [item.id for item in journal.recent(connection, 9)]

    assert (broken, ids) == (None, [4, 3, 2, 1])
