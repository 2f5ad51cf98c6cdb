# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A selection of teachers, with all that was chosen and searched for, as one filter that can be kept."""

from collections.abc import Iterator

from app.domain.filters import Condition, Filter, FilterTest, Group, both
from app.domain.own_fields import own_name
from app.domain.selections import OwnCondition, TeacherSelection
from app.errors import InvalidValue

_OWN_TESTS = {test.value: test for test in FilterTest}
"""What may be asked of an own field is called the same in a filter."""


def where_of(selection: TeacherSelection) -> Filter | None:
    """Return everything a selection asks but whether people are in service, None when that is nothing.

    Raises InvalidValue for people that were pointed out one by one: they meet nothing that can be asked again.
    """
    if selection.ids is not None:
        raise InvalidValue("view_people", field="filter")
    found = selection.where
    for condition in _conditions(selection):
        found = both(found, condition)
    return found


def _conditions(selection: TeacherSelection) -> Iterator[Filter]:
    if selection.text.strip():
        yield Condition("name", FilterTest.CONTAINS, (" ".join(selection.text.split()),))
    plain: dict[str, frozenset[str]] = {
        "status": frozenset(one.value for one in selection.statuses),
        "kind": frozenset(one.value for one in selection.kinds),
        "location": selection.locations,
        "group": selection.groups,
        "team": selection.teams,
        "section": selection.sections,
        "tag": selection.tags,
    }
    for key, values in plain.items():
        if values:
            yield _one_of(key, values)
    yield from map(_own, selection.own)
    if selection.left_by is not None:
        yield Condition("employed_until", FilterTest.UNTIL, (selection.left_by.isoformat(),))
    if selection.need is not None:
        yield Condition("need", FilterTest.IS, (selection.need.value,))


def _one_of(key: str, values: frozenset[str]) -> Filter:
    """Return the condition that a field holds one of some values; "" is that it holds none."""
    named = tuple(sorted(values - {""}))
    parts: list[Filter] = [Condition(key, FilterTest.IS, named)] if named else []
    if "" in values:
        parts.append(Condition(key, FilterTest.EMPTY))
    return parts[0] if len(parts) == 1 else Group(tuple(parts), any=True)


def _own(condition: OwnCondition) -> Condition:
    values = tuple(value.text for value in condition.values)
    return Condition(own_name(condition.field_id), _OWN_TESTS[condition.test.value], values)
