# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How much of what was done can count where rules cap some categories together.

The most that can count is the greatest sum of parts, each at most what was done in its category, for which no capped
set is above its maximum. Where every two capped sets lie apart or one within the other — a profile that crosses them
is refused when it is read — that greatest sum is found exactly by cutting from the innermost set outwards: a set
counts for the lesser of its maximum and what its parts count for. Such caps form a polymatroid, in which a choice
that fills the minima can always be added to until the greatest sum is reached; so the total and each rule may be
judged apart, and both still hold of one and the same choice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum


@dataclass(frozen=True, slots=True)
class Cap:
    """The most that a set of categories may bring together; `name` is the rule's."""

    name: str
    categories: frozenset[str]
    maximum: float


Part = tuple[frozenset[str], float]
"""An amount that lies somewhere in a set of categories."""


def innermost_first(caps: Sequence[Cap]) -> tuple[Cap, ...]:
    """Return caps in the order they are to be cut: inner sets first, of one set the lowest maximum first."""
    return tuple(sorted(caps, key=lambda cap: (len(cap.categories), sorted(cap.categories), cap.maximum)))


def countable(parts: Sequence[Part], caps: Sequence[Cap]) -> tuple[float, dict[str, float]]:
    """Return the most that can count, and by the name of each rule what is above its maximum.

    `caps` come from `innermost_first`. What lies in no capped set counts whole.
    """
    above: dict[str, float] = {}
    for cap in caps:
        total = fsum(amount for names, amount in parts if names <= cap.categories)
        if total > cap.maximum:
            above[cap.name] = above.get(cap.name, 0.0) + total - cap.maximum
            parts = [part for part in parts if not part[0] <= cap.categories]
            parts.append((cap.categories, cap.maximum))
    return fsum(amount for _names, amount in parts), above


def within(parts: Sequence[Part], categories: frozenset[str], caps: Sequence[Cap]) -> float:
    """Return the most that can count within some categories alone, by the caps that bear on them."""
    return countable([part for part in parts if part[0] <= categories], caps)[0]
