# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter as a tree: conditions on fields, joined by "all of" and "one of".

The same tree is clicked together, typed in the search box, read as a sentence, kept in a saved view and made SQL.
Values are text whatever the field: days in ISO 8601, numbers with a point, "yes" and "no", and of WITHIN a period as in
`app.domain.relative_days`. What a field may be asked stands in `app.domain.filter_fields`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.errors import InvalidValue

MOST_CONDITIONS = 200
MOST_DEPTH = 12
"""Groups within groups; a condition counts as one too."""
MOST_VALUES = 500
"""In all conditions together: more is a list of people, not a question, and too deep for a database."""


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


POSITIVE = {
    FilterTest.IS_NOT: FilterTest.IS,
    FilterTest.CONTAINS_NOT: FilterTest.CONTAINS,
    FilterTest.EMPTY: FilterTest.FILLED,
}
"""Of each test that asks the opposite of another that other one."""
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
PEOPLE = "people"
"""The field of a condition that names people by their ids: what a service puts in the place of what it worked out.

Nobody clicks, types or keeps it, so no size is asked of it.
"""
NOBODY = Group(negated=True)
"""What no one meets: it stands for a filter that cannot be read, so that it never lets everybody through."""


def conditions_of(tree: Filter) -> Iterator[Condition]:
    """Yield every condition of a tree, in reading order."""
    if isinstance(tree, Condition):
        yield tree
    else:
        for part in tree.parts:
            yield from conditions_of(part)


def negated(tree: Filter) -> Filter:
    """Return what asks the opposite."""
    if isinstance(tree, Group):
        return Group(tree.parts, tree.any, not tree.negated)
    return Group((tree,), negated=True)


def both(one: Filter | None, other: Filter | None) -> Filter | None:
    """Return the filter that asks both; None asks nothing."""
    if one is None or other is None:
        return one or other
    return Group((*_parts(one), *_parts(other)))


def _parts(tree: Filter) -> tuple[Filter, ...]:
    return tree.parts if isinstance(tree, Group) and not tree.any and not tree.negated else (tree,)


def replaced(tree: Filter, by: Callable[[Condition], Filter]) -> Filter:
    """Return a filter with each of its conditions replaced by what `by` returns for it."""
    if isinstance(tree, Condition):
        return by(tree)
    return Group(tuple(replaced(part, by) for part in tree.parts), tree.any, tree.negated)


def finished(tree: Filter) -> Filter | None:
    """Return a filter without what is not finished: conditions that lack a field or a value; None when nothing is left.

    A group that comes to be empty asks nothing, whatever it would ask of its parts.
    """
    if isinstance(tree, Condition):
        return tree if tree.field and (tree.values or tree.test in WITHOUT_VALUES) else None
    parts = tuple(part for part in (finished(one) for one in tree.parts) if part is not None)
    return Group(parts, tree.any, tree.negated) if parts else None


def plain_filter(tree: Filter) -> dict[str, object]:
    """Return a filter as JSON can hold it."""
    if isinstance(tree, Condition):
        return {"field": tree.field, "test": tree.test.value, "values": list(tree.values)}
    return {"any": tree.any, "negated": tree.negated, "parts": [plain_filter(part) for part in tree.parts]}


def filter_of(plain: object) -> Filter:
    """Return the filter that `plain_filter` wrote; raises InvalidValue when it is none, or larger than is sensible."""
    tree = _read(plain, 1)
    check_size(tree)
    return tree


def check_size(tree: Filter) -> None:
    """Raise InvalidValue when a filter has more parts, values or groups within groups than is sensible."""
    if _depth(tree) > MOST_DEPTH or _parts_in(tree) > MOST_CONDITIONS:
        raise InvalidValue("filter_too_large", field="filter")
    if sum(len(one.values) for one in conditions_of(tree)) > MOST_VALUES:
        raise InvalidValue("filter_too_large", field="filter")


def _depth(tree: Filter) -> int:
    return 1 if isinstance(tree, Condition) else 1 + max(map(_depth, tree.parts), default=0)


def _parts_in(tree: Filter) -> int:
    return 1 if isinstance(tree, Condition) else 1 + sum(map(_parts_in, tree.parts))


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
    if not isinstance(field, str) or not isinstance(test, str) or not isinstance(values, list):
        raise InvalidValue("filter_damaged", field="filter")
    if test not in set(FilterTest) or not all(isinstance(value, str) for value in values):
        raise InvalidValue("filter_damaged", field="filter")
    return Condition(field, FilterTest(test), tuple(values))
