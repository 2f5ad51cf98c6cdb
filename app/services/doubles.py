# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may be double: finding them, making two one, parting them again, remembering who is not."""

from app import clock
from app.domain.changes import Action
from app.domain.doubles import DoublePair, Merge, NotDouble, combined
from app.domain.ids import MergeId, TeacherId
from app.domain.teachers import Teacher
from app.domain.validity import check_teacher
from app.errors import InvalidValue, NotFound
from app.persistence import merging, parting
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES


class DoubleService:
    """What a user can do about people who stand in the school file twice."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def find(self) -> list[DoublePair]:
        """Return who may be double, the surest first; not those of whom somebody said that they are two."""
        from app.services.double_finding import find_doubles

        with self._database.read() as connection:
            people = list(TEACHERS.load_all(connection))
            apart = {(item.teacher_id, item.other_id) for item in NOT_DOUBLES.load_all(connection)}
        return find_doubles(people, apart)

    def like(self, typed: Teacher) -> list[Teacher]:
        """Return those whom somebody who is being typed may be, the surest first."""
        from app.services.double_finding import like_one

        with self._database.read() as connection:
            return like_one(typed, [one for one in TEACHERS.load_all(connection) if one.id != typed.id])

    def say_two(self, first: TeacherId, second: TeacherId) -> None:
        """Remember that two are not one person; they are not found again."""
        with self._database.write(Action("not_double", {"count": 2})) as work:
            work.add(NOT_DOUBLES, [_apart(first, second)])

    def merge(self, kept_id: TeacherId, other_id: TeacherId, from_other: frozenset[str]) -> None:
        """Make two people one, as one action: `from_other` names the fields in which the other's value counts.

        Raises NotFound when one of them is gone, InvalidValue when the fields together are not possible.
        """
        if kept_id == other_id:
            raise InvalidValue("same_person", field="other")
        facts = {"teacher_id": kept_id, "other_id": other_id}
        with self._database.write(Action("merge_teachers", facts)) as work:
            both = merging.people(work, [kept_id, other_id])
            if len(both) < 2:
                raise NotFound("teacher")
            kept, other = both[kept_id], both[other_id]
            after = combined(kept, other, from_other)
            check_teacher(after)
            merging.merge(work, Merge(kept_id, other_id, clock.now(), whoami()), kept, other, after)

    def part(self, merge_id: MergeId) -> TeacherId:
        """Make one person two again, whenever that was; returns the id of the one who is back.

        What was written since stays with the kept one. Raises NotFound, UndoRefused when somebody was erased since.
        """
        with self._database.read() as connection:
            merged = MERGES.load(connection, [merge_id]).get(merge_id)
        if merged is None:
            raise NotFound("merge")
        facts = {"teacher_id": merged.teacher_id, "other_id": merged.other_id}
        with self._database.write(Action("part_teachers", facts)) as work:
            parting.part(work, merged, _apart(merged.teacher_id, merged.other_id))
        return merged.other_id


def _apart(first: TeacherId, second: TeacherId) -> NotDouble:
    low, high = sorted((first, second))
    return NotDouble(TeacherId(low), TeacherId(high), clock.now(), whoami())
