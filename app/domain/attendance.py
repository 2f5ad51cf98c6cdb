# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an attendance list says: whom a line means for sure, whom it may mean, and whom nobody is."""

from dataclasses import dataclass

from app.domain.selections import TeacherRow


@dataclass(frozen=True, slots=True)
class SureLine:
    """A line that means one teacher."""

    text: str
    teacher: TeacherRow


@dataclass(frozen=True, slots=True)
class DoubtfulLine:
    """A line that may mean any of these, the likeliest first.

    `called` are their first names. `likeness` is how much alike the line and each name are in percent; empty when the
    line is a name of all of them.
    """

    text: str
    candidates: tuple[TeacherRow, ...]
    likeness: tuple[int, ...] = ()
    called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceMatch:
    """An attendance list, line by line; `duplicates` are lines that mean somebody who was named before."""

    sure: tuple[SureLine, ...] = ()
    doubtful: tuple[DoubtfulLine, ...] = ()
    unknown: tuple[str, ...] = ()
    duplicates: tuple[SureLine, ...] = ()
