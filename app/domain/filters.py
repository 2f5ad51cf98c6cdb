# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter as a tree: conditions on fields, joined by "all of" and "one of".

The same tree is clicked together, typed in the search box, read as a sentence, kept in a saved view and made SQL.
Values are text whatever the field: days in ISO 8601, numbers with a point, "yes" and "no", and of WITHIN a period as in
`app.domain.relative_days`. What a field may be asked stands in `app.domain.filter_fields`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.errors import InvalidValue

MOST_CONDITIONS = 200
MOST_DEPTH = 8
MOST_VALUES = 1_000


class FilterTest(StrEnum):
    """What may be asked of a field. Of IS, CONTAINS and their opposites any of the values counts."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    FROM = "from"
    """The value itself or more, that day or later."""
    UNTIL = "until"
    """The value itself or less, that day or earlier."""
    WITHIN = "within"
    EMPTY = "empty"
    FILLED = "filled"


WITHOUT_VALUES = frozenset({FilterTest.EMPTY, FilterTest.FILLED})


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about one field, by its key; `values` are what it is compared with."""

    field: str
    test: FilterTest
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions that all hold, or with `any` at least one of them; with `negated` exactly when that is not so.

    A group without parts asks nothing.
    """

    parts: tuple["Filter", ...] = ()
    any: bool = False
    negated: bool = False


Filter = Condition | Group


def conditions_of(tree: Filter) -> Iterator[Condition]:
    """Yield every condition of a tree, in reading order."""
    if isinstance(tree, Condition):
        yield tree
    else:
        for part in tree.parts:
            yield from conditions_of(part)


def both(one: Filter | None, other: Filter | None) -> Filter | None:
    """Return the filter that asks both; None asks nothing."""
    if one is None or other is None:
        return one or other
    return Group((*_parts(one), *_parts(other)))


def _parts(tree: Filter) -> tuple[Filter, ...]:
    return tree.parts if isinstance(tree, Group) and not tree.any and not tree.negated else (tree,)


def without_field(tree: Filter | None, field: str) -> Filter | None:
    """Return a filter without its conditions on a field, which may be gone; None when nothing is left."""
    if tree is None or isinstance(tree, Condition):
        return None if tree is None or tree.field == field else tree
    parts = tuple(part for part in (without_field(one, field) for one in tree.parts) if part is not None)
    return Group(parts, tree.any, tree.negated) if parts else None


def plain_filter(tree: Filter) -> dict[str, object]:
    """Return a filter as JSON can hold it."""
    if isinstance(tree, Condition):
        return {"field": tree.field, "test": tree.test.value, "values": list(tree.values)}
    return {"any": tree.any, "negated": tree.negated, "parts": [plain_filter(part) for part in tree.parts]}


def filter_of(plain: object) -> Filter:
    """Return the filter that `plain_filter` wrote; raises InvalidValue when it is none, or larger than is sensible."""
    tree = _read(plain, 1)
    if sum(1 for _ in conditions_of(tree)) > MOST_CONDITIONS:
        raise InvalidValue("filter_too_large", field="filter")
    return tree


def _read(plain: object, depth: int) -> Filter:
    if depth > MOST_DEPTH:
        raise InvalidValue("filter_too_large", field="filter")
    if not isinstance(plain, Mapping):
        raise InvalidValue("filter_damaged", field="filter")
    parts = plain.get("parts")
    if isinstance(parts, list):
        return Group(
            tuple(_read(part, depth + 1) for part in parts), plain.get("any") is True, plain.get("negated") is True
        )
    field, test, values = plain.get("field"), plain.get("test"), plain.get("values")
    if not isinstance(field, str) or test not in set(FilterTest) or not isinstance(values, list):
        raise InvalidValue("filter_damaged", field="filter")
    if len(values) > MOST_VALUES or not all(isinstance(value, str) for value in values):
        raise InvalidValue("filter_damaged", field="filter")
    return Condition(field, FilterTest(test), tuple(values))
