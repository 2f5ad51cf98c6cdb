# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A teacher as the school knows them: name, numbers, place in the school, bevoegdheid."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.addresses import Address
from app.domain.ids import NEW, TeacherId
from app.domain.names import PersonName
from app.domain.own_fields import OwnValue
from app.domain.staff_kinds import QUALIFIED_GRADES, Grade, StaffKind

__all__ = ["QUALIFIED_GRADES", "Grade", "Qualification", "StaffKind", "StaffNumber", "Teacher"]


@dataclass(frozen=True, slots=True)
class StaffNumber:
    """A number by which one system knows a person: text, leading zeros kept."""

    system: str
    number: str


@dataclass(frozen=True, slots=True)
class Qualification:
    """A bevoegdheid: a subject ("" when the list does not say which) and its grade."""

    subject: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class Teacher:
    """One teacher; `id` is NEW until stored, `version` counts the times it was written."""

    id: TeacherId = TeacherId(NEW)
    name: PersonName = field(default_factory=PersonName)
    code: str = ""
    numbers: tuple[StaffNumber, ...] = ()
    email: str = ""
    address: Address = field(default_factory=Address)
    location: str = ""
    team: str = ""
    section: str = ""
    subjects: tuple[str, ...] = ()
    qualifications: tuple[Qualification, ...] = ()
    job: str = ""
    kind: StaffKind = StaffKind.TEACHING
    fte: float | None = None
    employed_from: date | None = None
    employed_until: date | None = None
    do_not_invite: bool = False
    do_not_invite_reason: str = ""
    name_doubt: str = ""
    """Why the name should be looked at by a person; empty when it is sure."""
    tags: tuple[str, ...] = ()
    own: tuple[OwnValue, ...] = ()
    """What the school's own fields hold, in order of the fields' ids."""
    version: int = 0

    @property
    def number(self) -> str:
        """The first staff number, or an empty text."""
        return self.numbers[0].number if self.numbers else ""

    def in_service(self, on: date) -> bool:
        """Whether the teacher is employed on that day; both dates count as employed."""
        started = self.employed_from is None or self.employed_from <= on
        return started and (self.employed_until is None or self.employed_until >= on)

    def in_service_between(self, since: date, until: date) -> bool:
        """Whether the teacher is employed on any of those days."""
        started = self.employed_from is None or self.employed_from <= until
        return started and (self.employed_until is None or self.employed_until >= since)
