# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview "Stand van de registratie": one count, shown, printed and exported alike."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.percentages import percentage
from app.domain.registrations import Status
from app.domain.selections import TeacherRow


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many of one group have each status. `by` is "total", "location" or "section", `name` "" is no value.

    Whom the register does not concern has no status; `no_teacher` is how many those are.
    """

    by: str
    name: str
    total: int
    by_status: dict[Status, int] = field(default_factory=dict)
    registered: int = 0
    no_teacher: int = 0

    @property
    def percentage(self) -> float:
        """The registered share in percent, one decimal; 0 of an empty group."""
        return percentage(self.registered, self.total)


@dataclass(frozen=True, slots=True)
class RegistrationOverview:
    """The standing on a date: the whole, the groups, and the people they were counted from."""

    on: date
    school: str
    register_name: str
    whole: StatusCounts
    groups: tuple[StatusCounts, ...]
    people: tuple[TeacherRow, ...]
