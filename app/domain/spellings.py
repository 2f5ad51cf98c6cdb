# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One word for names that differ in their capitals only: Bèta and bèta are one team."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from app.domain.plain_text import small_letters, without_accents

Item = TypeVar("Item")


def commonest(counted: Mapping[str, int]) -> str:
    """Return of some spellings the one that most have; of several the first in order."""
    return min(counted, key=lambda name: (-counted[name], name))


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Return how each name is written that stands here in its own way, once for everybody who has it."""
    alike: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for name, number in Counter(names).items():
        alike[small_letters(name)][name] = number
    return {name: shown for found in alike.values() for shown in [commonest(found)] for name in found}


def each_once(names: Iterable[str]) -> list[str]:
    """Return names in their order, of those that differ in capitals only the first."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(small_letters(name), name)
    return list(found.values())


def by_name(items: Iterable[Item], name_of: Callable[[Item], str]) -> dict[str, list[Item]]:
    """Return things by their name, whatever its capitals, in alphabetical order; those of none ("") come last."""
    named = [(name_of(item), item) for item in items]
    shown = spellings(name for name, _item in named)
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for name, item in named:
        found[shown[name]].append(item)
    return {name: found[name] for name in sorted(found, key=lambda name: (not name, without_accents(name), name))}
