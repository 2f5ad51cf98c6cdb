# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which teachers a list shows, and in which order: filters as values, turned into SQL by persistence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from app.domain.filters import Filter
from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnValue, own_id, own_name
from app.domain.registrations import Status
from app.domain.staff_kinds import StaffKind


class Need(StrEnum):
    """Why a teacher stands on the worklist."""

    TO_INVITE = "to_invite"
    NO_ANSWER = "no_answer"
    STILL_NO_ANSWER = "still_no_answer"
    APPLICATION_LATE = "application_late"
    RENEWAL_LATE = "renewal_late"
    GRACE = "grace"
    EXPIRING_3 = "expiring_3"
    EXPIRING_6 = "expiring_6"
    EXPIRING_12 = "expiring_12"
    NO_ADDRESS = "no_address"
    NAME_DOUBT = "name_doubt"
    DOUBLE = "double"


RENEWAL_NEEDS = frozenset({Need.RENEWAL_LATE, Need.GRACE, Need.EXPIRING_3, Need.EXPIRING_6, Need.EXPIRING_12})
"""Those about a registration that ends, in whatever register: within three, six and twelve months, each person once."""


REMINDING_NEEDS = frozenset({Need.NO_ANSWER, Need.STILL_NO_ANSWER})
"""Those that a reminder is for: the first one, and the next."""


ANYBODY_NEEDS = frozenset({Need.NAME_DOUBT, Need.DOUBLE})
"""Those that are about everybody on the staff list; all others are about who teaches."""


class OwnTest(StrEnum):
    """What may be asked of an own field."""

    IS = "is"
    CONTAINS = "contains"
    FROM = "from"
    UNTIL = "until"
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class OwnCondition:
    """One condition on an own field; `values` are compared with, of a number or a day the only one.

    FROM and UNTIL take the value itself in. Of IS any of the values will do.
    """

    field_id: OwnFieldId
    test: OwnTest
    values: tuple[OwnValue, ...] = ()


@dataclass(frozen=True, slots=True)
class TeacherSelection:
    """Teachers that meet every condition given; an empty condition asks nothing.

    `text` is searched in any order of words, accents and tussenvoegsels ignored. A group is the vaksectie, or the team
    of who has no vaksectie, as overviews count; `teams` and `sections` ask the one itself. Of `tags` one will do, "" is
    no tag at all. `left_by` asks whose last day in service was that day or earlier. `where` is a filter clicked or
    typed.
    """

    text: str = ""
    in_service: bool | None = True
    statuses: frozenset[Status] = frozenset()
    locations: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    need: Need | None = None
    kinds: frozenset[StaffKind] = frozenset()
    ids: frozenset[TeacherId] | None = None
    teams: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    own: tuple[OwnCondition, ...] = ()
    left_by: date | None = None
    sections: frozenset[str] = frozenset()
    where: Filter | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Whom a number of an overview counted: as things stood on a day, and what the number is called there."""

    who: TeacherSelection
    on: date
    said: str = ""


TEACHING = TeacherSelection(kinds=frozenset({StaffKind.TEACHING}))
"""Those whose registration is counted: who teach and are in service."""
NOT_TEACHING = TeacherSelection(kinds=frozenset(StaffKind) - {StaffKind.TEACHING})
"""Those beside them who may have a registration all the same."""


class TeacherColumn(StrEnum):
    """The columns a list of teachers can show and be sorted by."""

    NAME = "name"
    CODE = "code"
    NUMBER = "number"
    EMAIL = "email"
    LOCATION = "location"
    TEAM = "team"
    SECTION = "section"
    JOB = "job"
    FTE = "fte"
    STATUS = "status"
    SINCE = "since"
    EMPLOYED_FROM = "employed_from"
    EMPLOYED_UNTIL = "employed_until"
    TAGS = "tags"
    KIND = "kind"
    SUBJECTS = "subjects"
    QUALIFICATIONS = "qualifications"
    HOURS = "hours"
    POSTCODE = "postcode"
    CITY = "city"


BESIDE = frozenset(
    {
        TeacherColumn.SUBJECTS,
        TeacherColumn.QUALIFICATIONS,
        TeacherColumn.HOURS,
        TeacherColumn.POSTCODE,
        TeacherColumn.CITY,
    }
)
"""Columns that are read only where they are shown. `HOURS` are those of the school year of the list's day."""
ColumnKey = TeacherColumn | OwnFieldId
"""A column of a list: one of those, or an own field."""


def column_key(key: str) -> ColumnKey:
    """Return the column of a key: "team", or "own.3" of an own field; raises ValueError."""
    return own_id(key) or TeacherColumn(key)


def key_of(column: ColumnKey) -> str:
    """Return the key of a column, as `column_key` reads it."""
    return column.value if isinstance(column, TeacherColumn) else own_name(column)


@dataclass(frozen=True, slots=True)
class Order:
    """The column a list is sorted by; ties go by sort name, then id. `groups` is the column it is in groups by."""

    column: ColumnKey = TeacherColumn.NAME
    descending: bool = False
    groups: ColumnKey | None = None


_NONE: Mapping[OwnFieldId, OwnValue] = MappingProxyType({})
Beside = str | float | tuple[str, ...]
"""What a column of `BESIDE` holds."""
_NOTHING: Mapping[TeacherColumn, Beside] = MappingProxyType({})


class TeacherRow(NamedTuple):
    """One line of a list of teachers: a tuple, since hundreds are made at every keystroke in the search box.

    `qualified` is None when no bevoegdheid is known. `tags`, `own` and `more` are there where they were asked for;
    `by_hand` says that somebody set the status so.
    """

    id: TeacherId
    sort_name: str
    code: str
    number: str
    email: str
    location: str
    team: str
    section: str
    job: str
    fte: float | None
    status: Status
    since: date | None
    employed_from: date | None
    employed_until: date | None
    do_not_invite: bool
    name_doubt: str
    kind: StaffKind = StaffKind.TEACHING
    qualified: bool | None = None
    has_address: bool = False
    tags: tuple[str, ...] = ()
    own: Mapping[OwnFieldId, OwnValue] = _NONE
    by_hand: bool = False
    more: Mapping[TeacherColumn, Beside] = _NOTHING

    @property
    def no_teacher(self) -> bool:
        """Whether the register is no matter of this person's: who does not teach and was never written to."""
        return self.kind is not StaffKind.TEACHING and self.status is Status.NOT_INVITED

    @property
    def status_key(self) -> str:
        """The key of the word in the status column, in the group `status` of the words."""
        return "no_teacher" if self.no_teacher else self.status.value


@dataclass(frozen=True, slots=True)
class StaffCounts:
    """The figures above the list, of those who teach and are in service on a date; `others` are in service only."""

    total: int = 0
    others: int = 0
    registered: int = 0
    to_invite: int = 0
    by_status: dict[Status, int] = field(default_factory=dict)
