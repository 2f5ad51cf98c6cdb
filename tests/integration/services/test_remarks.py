# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks on a teacher: with their day and writer, undone by name, gone with the teacher and back with them."""

from datetime import UTC, datetime

import pytest

from app.bootstrap import Services
from app.errors import InvalidValue, NotFound
from app.persistence.lock import whoami
from tests.schools import add, state


def test_a_remark_keeps_when_it_was_written_and_by_whom(school: Services, fixed_clock: object) -> None:
    """Also after its text was changed on another day."""
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))  # type: ignore[operator]
    (one, other) = add(school, 2)
    remark = school.remarks.add(one, "  Belt liever\nna vieren.  ")
    fixed_clock(datetime(2026, 12, 1, 10, tzinfo=UTC))  # type: ignore[operator]
    school.remarks.change(remark.id, "Mailt liever.")
    school.remarks.add(one, "Tweede")

    found = school.remarks.of_teacher(one)

    assert [(item.text, item.at.day, item.by) for item in found] == [
        ("Tweede", 1, whoami()),
        ("Mailt liever.", 23, whoami()),
    ]
    assert school.remarks.of_teacher(other) == []


def test_each_remark_is_undone_by_name(school: Services) -> None:
    """Adding, changing and removing are actions of their own, named after the teacher."""
    (one,) = add(school, 1)
    remark = school.remarks.add(one, "Eerste")
    school.remarks.change(remark.id, "Anders")
    school.remarks.remove(remark.id)
    names = [school.history.undo().action.name for _ in range(2)]

    assert names == ["remove_remark", "change_remark"]
    assert [item.text for item in school.remarks.of_teacher(one)] == ["Eerste"]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 10_001, "\u202eomgekeerd"])
def test_what_is_no_remark_is_refused(school_file: Services, text: str) -> None:
    """With a sentence, and nothing is stored."""
    (one,) = add(school_file, 1)

    with pytest.raises(InvalidValue):
        school_file.remarks.add(one, text)
    assert school_file.remarks.of_teacher(one) == []


def test_a_remark_that_is_gone_cannot_be_changed(school_file: Services) -> None:
    """Somebody at another desk may have removed it."""
    (one,) = add(school_file, 1)
    remark = school_file.remarks.add(one, "x")
    school_file.remarks.remove(remark.id)

    with pytest.raises(NotFound):
        school_file.remarks.change(remark.id, "y")


def test_remarks_go_with_a_teacher_who_is_removed_and_come_back_with_them(school: Services) -> None:
    """One undo brings all of it."""
    (one,) = add(school, 1)
    school.remarks.add(one, "Eerste")
    before = state(school)
    school.staff.remove([one])
    school.history.undo()

    assert state(school) == before
