# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list in groups: by which columns that can be done, and what stands above each group."""

from dataclasses import dataclass

from app.domain.selections import ColumnKey, TeacherColumn

ONE_EACH = frozenset({TeacherColumn.CODE, TeacherColumn.NUMBER, TeacherColumn.EMAIL})
"""Columns in which everybody has something else: groups of one."""
SEVERAL_EACH = frozenset({TeacherColumn.TAGS, TeacherColumn.SUBJECTS, TeacherColumn.QUALIFICATIONS})
"""Columns in which somebody has several things: in one group only, somebody would be looked for in vain in another."""
BY_YEAR = frozenset({TeacherColumn.SINCE, TeacherColumn.EMPLOYED_FROM, TeacherColumn.EMPLOYED_UNTIL})
"""Columns of days: those of one year are a group."""
SUMMED = frozenset({TeacherColumn.FTE, TeacherColumn.HOURS})
"""Columns that are added up under a group, besides own fields of numbers."""


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One group of a list: what those in it have in common as it is stored ("" for nothing), and how many they are.

    `sums` are those of the columns that were asked for, in their order; None where nobody has a number.
    """

    value: str
    people: int
    sums: tuple[float | None, ...] = ()


def groups_by(column: ColumnKey) -> bool:
    """Return whether a list can be in groups by a column."""
    return column not in ONE_EACH | SEVERAL_EACH


def total_of(groups: list[GroupCount] | tuple[GroupCount, ...]) -> GroupCount:
    """Return all groups together."""
    sums = zip(*(one.sums for one in groups), strict=True)
    added = tuple(_added([one for one in column if one is not None]) for column in sums)
    return GroupCount("", sum(one.people for one in groups), added)


def _added(numbers: list[float]) -> float | None:
    return round(sum(numbers), 6) if numbers else None
