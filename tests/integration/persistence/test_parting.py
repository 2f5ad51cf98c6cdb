# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two who were made one get back what stood beside them, as far as it can still stand."""

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.own_fields import OwnKind
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES
from tests.schools import add, reading


def part(school: Services) -> None:
    """Part the only two who are one."""
    with reading(school) as connection:
        (merged,) = MERGES.load_all(connection)
    school.doubles.part(merged.id)


def pairs(school: Services) -> set[tuple[int, int]]:
    """Return who were said not to be double."""
    with reading(school) as connection:
        return {(item.teacher_id, item.other_id) for item in NOT_DOUBLES.load_all(connection)}


def test_who_is_back_is_no_double_of_those_of_whom_that_was_said(school: Services) -> None:
    """Not of who is gone since; of who was merged with, it is said once."""
    kept, other, third, fourth = add(school, 4)
    for one in (kept, third, fourth):
        school.doubles.say_two(other, one)
    school.doubles.merge(kept, other, frozenset())
    before = pairs(school)
    school.staff.remove([fourth])
    part(school)

    assert (before, pairs(school)) == (set(), {(kept, other), (other, third)})


def test_a_choice_that_is_gone_does_not_come_back_by_parting(school_file: Services) -> None:
    """Nobody is left with something that their field cannot hold."""
    kept, other = add(school_file, 2)
    field = school_file.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid\nWest")
    school_file.own_fields.set_value([kept], field.id, "Zuid")
    school_file.own_fields.set_value([other], field.id, "Noord")
    school_file.doubles.merge(kept, other, frozenset())
    school_file.own_fields.change(field.id, "Gebouw", "Zuid\nWest")
    part(school_file)

    def held(who: TeacherId) -> list[str]:
        return [value.text for value in school_file.staff.teacher(who).own]

    assert (held(kept), held(other)) == (["Zuid"], [])
