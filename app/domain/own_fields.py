# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields a school made up for its teachers, what they hold, and the tags a school gives to people."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import NEW, OwnFieldId

TAG_LENGTH = 60
MOST_TAGS = 50
_TAG_BREAK = re.compile(r"[,;\n]")
Held = str | float | date
"""What an own field holds, as its kind asks: text, a number, a day, one of the choices."""


class OwnKind(StrEnum):
    """What sort of thing an own field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of the school's own; `position` is its place among them, counted from 0."""

    name: str
    kind: OwnKind = OwnKind.TEXT
    choices: tuple[str, ...] = ()
    position: int = 0
    version: int = 0
    id: OwnFieldId = OwnFieldId(NEW)


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What a teacher has in an own field: as text (days in ISO 8601), a number also as a number to sort by."""

    field_id: OwnFieldId
    text: str
    amount: float | None = None


def held_by(field: OwnField, value: OwnValue | None) -> Held | None:
    """Return what a stored value means: a number, a day or a text; None for nothing."""
    if value is None:
        return None
    if field.kind is OwnKind.NUMBER:
        return value.amount
    if field.kind is OwnKind.DATE:
        return date.fromisoformat(value.text)
    return value.text


def own_name(field_id: int) -> str:
    """Return the name by which forms, columns and the journal know an own field."""
    return f"own.{field_id}"


def own_id(name: str) -> OwnFieldId | None:
    """Return the id in a name made by `own_name`; None for any other name."""
    start, _point, number = name.partition(".")
    return OwnFieldId(int(number)) if start == "own" and number.isascii() and number.isdigit() else None


def with_own(values: Sequence[OwnValue], field_id: OwnFieldId, value: OwnValue | None) -> tuple[OwnValue, ...]:
    """Return a teacher's values with one field's put in or taken out; in order of the fields' ids."""
    others = [one for one in values if one.field_id != field_id]
    return tuple(sorted([*others, *([] if value is None else [value])], key=lambda one: one.field_id))


def choices_of(text: str) -> tuple[str, ...]:
    """Read choices from lines, or from a list with semicolons; each once, blanks left out."""
    parts = (" ".join(part.split()) for part in re.split(r"[\n;]", text))
    found: dict[str, str] = {}
    for part in filter(None, parts):
        found.setdefault(part.casefold(), part)
    return tuple(found.values())


def tags_of(text: str) -> tuple[str, ...]:
    """Read the tags of a text in which commas, semicolons or line ends part them."""
    return tuple(filter(None, (" ".join(part.split()) for part in _TAG_BREAK.split(text))))


def join_tags(tags: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return tags in alphabetical order, each once whatever its capitals, spelt as `known` ones are spelt."""
    spelt = {tag.casefold(): tag for tag in known}
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(tag.casefold(), spelt.get(tag.casefold(), tag))
    return tuple(found[key] for key in sorted(found))
