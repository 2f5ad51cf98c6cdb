# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two people in the school file who may be one: what says so, and what one of them would be."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.domain.addresses import Address
from app.domain.ids import NEW, MergeId, NotDoubleId, TeacherId
from app.domain.names import FormOfAddress, NameUse, PersonName
from app.domain.own_fields import OwnValue, join_tags, own_id, own_name
from app.domain.teachers import Teacher


class Likeness(StrEnum):
    """What says that two people may be one, the surest first."""

    NUMBER = "number"
    EMAIL = "email"
    NAME = "name"
    LIKE_NAME = "like_name"


@dataclass(frozen=True, slots=True)
class DoublePair:
    """Two who may be one; the first has the lower id."""

    first: Teacher
    second: Teacher
    likeness: Likeness

    @property
    def sure(self) -> bool:
        """Whether a number or an e-mail address says it."""
        return self.likeness in (Likeness.NUMBER, Likeness.EMAIL)


@dataclass(frozen=True, slots=True)
class Merge:
    """Two who were made one: `other_id` went up in `teacher_id`, until they are parted again."""

    teacher_id: TeacherId
    other_id: TeacherId
    at: datetime
    by: str
    version: int = 0
    id: MergeId = MergeId(NEW)


@dataclass(frozen=True, slots=True)
class NotDouble:
    """Two of whom somebody said that they are two; `teacher_id` is the lower id."""

    teacher_id: TeacherId
    other_id: TeacherId
    at: datetime
    by: str
    version: int = 0
    id: NotDoubleId = NotDoubleId(NEW)


_NAME = tuple(field.name for field in fields(PersonName))
_ADDRESS = tuple(field.name for field in fields(Address))
_OWN = (
    "code", "email", "location", "team", "section", "job", "kind", "fte", "employed_from", "employed_until",
    "do_not_invite", "do_not_invite_reason",
)  # fmt: skip
_LISTS = ("numbers", "subjects", "qualifications")
CHOSEN_FIELDS = (*_NAME, *_ADDRESS, *_OWN)
"""The fields of which one of the two values is kept; lists keep what both have."""
_EMPTY = ("", None, False, NameUse.OWN, FormOfAddress.NEUTRAL)


def chosen_value(teacher: Teacher, name: str) -> Any:  # noqa: ANN401 - fields are of several types
    """Return a teacher's value of one of `CHOSEN_FIELDS`, or of an own field: an OwnValue, or None."""
    field_id = own_id(name)
    if field_id is not None:
        return next((value for value in teacher.own if value.field_id == field_id), None)
    part: object = teacher.name if name in _NAME else teacher.address if name in _ADDRESS else teacher
    return getattr(part, name)


def differing(kept: Teacher, other: Teacher) -> list[str]:
    """Return the fields in which two differ, in the order of a form."""
    own = [own_name(number) for number in sorted({value.field_id for value in (*kept.own, *other.own)})]
    return [name for name in (*CHOSEN_FIELDS, *own) if chosen_value(kept, name) != chosen_value(other, name)]


def proposal(kept: Teacher, other: Teacher) -> frozenset[str]:
    """Return the fields that are best taken from the other: those the kept one has nothing in."""
    return frozenset(name for name in differing(kept, other) if chosen_value(kept, name) in _EMPTY)


def combined(kept: Teacher, other: Teacher, from_other: frozenset[str]) -> Teacher:
    """Return the kept one with some fields of the other, and with the numbers, subjects and bevoegdheden of both."""
    values = {name: chosen_value(other if name in from_other else kept, name) for name in CHOSEN_FIELDS}
    lists: dict[str, Any] = {
        name: tuple(dict.fromkeys((*getattr(kept, name), *getattr(other, name)))) for name in _LISTS
    }
    return replace(
        kept,
        name=PersonName(**{name: values[name] for name in _NAME}),
        address=Address(**{name: values[name] for name in _ADDRESS}),
        **{name: values[name] for name in _OWN},
        **{**lists, "tags": join_tags((*kept.tags, *other.tags))},
        own=_own_of_both(kept, other, from_other),
        name_doubt=kept.name_doubt if not from_other & set(_NAME) else "",
    )


def _own_of_both(kept: Teacher, other: Teacher, from_other: frozenset[str]) -> tuple[OwnValue, ...]:
    names = [own_name(number) for number in sorted({value.field_id for value in (*kept.own, *other.own)})]
    values = (chosen_value(other if name in from_other else kept, name) for name in names)
    return tuple(value for value in values if value is not None)
