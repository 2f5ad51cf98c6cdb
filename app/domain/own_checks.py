# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What own fields and tags may be and may hold."""

import math
import re
from collections.abc import Iterable
from datetime import date

from app.domain.own_fields import MOST_TAGS, TAG_LENGTH, Held, OwnField, OwnKind, OwnValue, join_tags, own_name
from app.domain.validity import FIRST_YEAR, LAST_YEAR, TEXT_LENGTH, check_text
from app.errors import InvalidValue

NAME_LENGTH = 60
MOST_FIELDS = 50
MOST_CHOICES = 100
_LARGEST = 1e12
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


def value_for(field: OwnField, held: Held | None) -> OwnValue | None:
    """Return what is to be stored, None for nothing; raises InvalidValue, naming the field, for what it cannot hold."""
    if held is None or held == "":
        return None
    name = {"field": own_name(field.id), "name": field.name}
    if field.kind is OwnKind.NUMBER:
        amount = held if isinstance(held, float) else _number(held)
        if amount is None or not math.isfinite(amount) or abs(amount) > _LARGEST:
            raise InvalidValue("own_number", **name, value=str(held)[:60])
        return OwnValue(field.id, f"{amount:.12g}", amount)
    if field.kind is OwnKind.DATE:
        if not isinstance(held, date) or not FIRST_YEAR <= held.year <= LAST_YEAR:
            raise InvalidValue("own_date", **name, value=str(held)[:60])
        return OwnValue(field.id, held.isoformat())
    text = " ".join(str(held).split())
    if not text:
        return None
    if field.kind is OwnKind.CHOICE:
        known = {choice.casefold(): choice for choice in field.choices}
        if text.casefold() not in known:
            raise InvalidValue("own_choice", **name, value=text[:60], choices=list(field.choices))
        return OwnValue(field.id, known[text.casefold()])
    check_text(own_name(field.id), text, TEXT_LENGTH)
    return OwnValue(field.id, text)


def _number(held: object) -> float | None:
    text = str(held).strip().replace("\u2212", "-")
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def check_field(field: OwnField, others: Iterable[OwnField]) -> None:
    """Raise InvalidValue for a field without a name or choices, with an impossible one, or that is there already."""
    if not field.name:
        raise InvalidValue("own_name_empty", field="name")
    check_text("name", field.name, NAME_LENGTH)
    if "{" in field.name or "}" in field.name or "|" in field.name:
        raise InvalidValue("own_name_signs", field="name")
    if any(one.name.casefold() == field.name.casefold() for one in others if one.id != field.id):
        raise InvalidValue("own_name_taken", field="name", name=field.name)
    if field.kind is not OwnKind.CHOICE:
        return
    if len(field.choices) < 2:
        raise InvalidValue("own_choices_few", field="choices")
    if len(field.choices) > MOST_CHOICES:
        raise InvalidValue("own_choices_many", field="choices", most=MOST_CHOICES)
    for choice in field.choices:
        check_text("choices", choice, NAME_LENGTH)


def tidy_tags(tags: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return tags as `join_tags` does; raises InvalidValue for one no text should be, and for too many."""
    those = tuple(tags)
    for tag in those:
        check_text("tags", tag, TAG_LENGTH)
    found = join_tags(those, known)
    if len(found) > MOST_TAGS:
        raise InvalidValue("tags_many", field="tags", most=MOST_TAGS)
    return found
