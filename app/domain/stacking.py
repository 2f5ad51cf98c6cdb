# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which order letters lie in their stack, and which of them belong together when they are handed out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Any

from app.domain.addresses import is_dutch, normalise_postcode
from app.domain.ids import TeacherId
from app.domain.name_search import search_words
from app.domain.names import sort_key
from app.domain.plain_text import clean
from app.domain.teachers import Teacher
from app.errors import InvalidValue

_ABROAD = "99999"
"""Behind every Dutch postcode: post for abroad lies at the end."""


class StackOrder(StrEnum):
    """How a stack is sorted; within a group people always go by name, tussenvoegsels left out."""

    NAME = "name"
    PIGEON_HOLE = "pigeon_hole"
    LOCATION = "location"
    TEAM = "team"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class StackGroup:
    """Letters that lie together: what they have in common ("" where that is not known), and whose they are."""

    name: str
    teacher_ids: tuple[TeacherId, ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A sheet that lies on top of a group in the stack: its name, how many letters follow, and whose they are."""

    title: str
    about: str
    names: tuple[str, ...]


def arranged(teachers: Iterable[Teacher], order: StackOrder) -> list[StackGroup]:
    """Return some teachers in the order of a stack, by group; sorted by name they are one group without a name.

    Who has no place, team or postcode comes last. What differs in capitals, accents or spaces only is one group,
    written as its first one has it; numbers count as numbers, so that team 9 comes before team 10.
    """
    keyed = sorted(((_group_key(who, order), _within(who, order), who) for who in teachers), key=lambda item: item[:2])
    found = []
    for _key, members in groupby(keyed, key=lambda item: item[0]):
        people = [who for _, _, who in members]
        found.append(StackGroup(_group_name(people[0], order), tuple(who.id for who in people)))
    return found


def in_order(groups: Sequence[StackGroup]) -> list[TeacherId]:
    """Return whose letters lie in a stack, from the top."""
    return [who for group in groups for who in group.teacher_ids]


def _group_name(who: Teacher, order: StackOrder) -> str:
    if order is StackOrder.NAME:
        return ""
    if order is StackOrder.POSTCODE:
        code = _postcode(who)
        return f"{code[:2]}.." if code else ("" if is_dutch(who.address.country) else clean(who.address.country))
    parts = {
        StackOrder.PIGEON_HOLE: (who.location, who.section or who.team),
        StackOrder.LOCATION: (who.location,),
        StackOrder.TEAM: (who.team,),
    }[order]
    return " · ".join(part for part in map(clean, parts) if part)


def _group_key(who: Teacher, order: StackOrder) -> tuple[Any, ...]:
    name = _group_name(who, order)
    if order is StackOrder.POSTCODE:
        return (not name, not name[:1].isdigit(), *_natural(name))
    if order is StackOrder.PIGEON_HOLE:
        place = (who.location, who.section or who.team)
        return (not name, *((not part.strip(), _natural(part)) for part in place))
    return (not name, _natural(name))


def _within(who: Teacher, order: StackOrder) -> tuple[Any, ...]:
    number = who.address.house_number
    code = (_postcode(who) or _ABROAD, int(number) if number.isdecimal() else 0) if order is StackOrder.POSTCODE else ()
    return (*code, sort_key(who.name), who.id)


def _postcode(who: Teacher) -> str:
    """Return a Dutch postcode as it is stored, "" for who has none, also abroad."""
    if not is_dutch(who.address.country):
        return ""
    try:
        return normalise_postcode(who.address.postcode)
    except InvalidValue:
        return ""


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return what a text is sorted by: its bare words, those of digits by their value and before the others."""
    return tuple((0, int(word), "") if word.isdecimal() else (1, 0, word) for word in search_words(text))
