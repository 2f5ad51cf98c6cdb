# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A teacher's fields by flat names, as the form shows them and as InvalidValue names them."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from app.domain.addresses import Address
from app.domain.names import PersonName
from app.domain.teachers import StaffNumber, Teacher

NAME_FIELDS = tuple(field.name for field in fields(PersonName))
ADDRESS_FIELDS = tuple(field.name for field in fields(Address))
_NUMBER = re.compile(r"\s*(\S[^()]*?)\s*(?:\(([^()]*)\))?\s*")


def write_numbers(numbers: tuple[StaffNumber, ...]) -> str:
    """Write staff numbers as one text: `00123 (magister), 445`."""
    return ", ".join(f"{item.number} ({item.system})" if item.system else item.number for item in numbers)


def read_numbers(text: str) -> tuple[StaffNumber, ...]:
    """Read what `write_numbers` writes; leading zeros stay."""
    found = (_NUMBER.fullmatch(part) for part in text.split(",") if part.strip())
    return tuple(StaffNumber((match[2] or "").strip(), match[1]) for match in found if match)


def read_subjects(text: str) -> tuple[str, ...]:
    """Read subjects that commas or semicolons part."""
    return tuple(part.strip() for part in re.split(r"[,;]", text) if part.strip())


_WRITTEN: dict[str, Callable[[Any], Any]] = {"numbers": write_numbers, "subjects": ", ".join}
_READ: dict[str, Callable[[Any], Any]] = {"numbers": read_numbers, "subjects": read_subjects}


def value_of(teacher: Teacher, name: str) -> Any:
    """Return a field as the form shows it."""
    part: Any = teacher
    if name in NAME_FIELDS:
        part = teacher.name
    elif name in ADDRESS_FIELDS:
        part = teacher.address
    value = getattr(part, name)
    return _WRITTEN[name](value) if name in _WRITTEN else value


def with_value(teacher: Teacher, name: str, value: Any) -> Teacher:
    """Return the teacher with one field as the form holds it."""
    if name in _READ:
        value = _READ[name](value)
    if name in NAME_FIELDS:
        return replace(teacher, name=replace(teacher.name, **{name: value}))
    if name in ADDRESS_FIELDS:
        return replace(teacher, address=replace(teacher.address, **{name: value}))
    return replace(teacher, **{name: value})
