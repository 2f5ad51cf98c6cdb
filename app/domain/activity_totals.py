# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many hours somebody spent, by category, of what was done or accepted."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.activities import ParticipationStatus
from app.domain.activity_checks import COUNTING
from app.domain.activity_rows import TakenPart
from app.domain.once import Claim, hours_once


@dataclass(frozen=True, slots=True)
class HoursSpent:
    """Hours done or accepted, in all and by category id ("" without one); `planned` are those still to come."""

    total: float
    planned: float
    by_category: tuple[tuple[str, float], ...]


def hours_each(taken: Iterable[TakenPart]) -> list[tuple[TakenPart, float]]:
    """Return what one teacher did or plans, each with the hours that are not those of another bevoegdheid already."""
    found = [one for one in taken if one.participation.status is not ParticipationStatus.REJECTED]
    claims = [
        Claim(
            one.activity,
            one.participation.hours,
            one.activity.hours,
            (one.participation.status is ParticipationStatus.PLANNED, one.participation.qualification),
        )
        for one in found
    ]
    return list(zip(found, hours_once(claims), strict=True))


def hours_spent(taken: Iterable[TakenPart]) -> HoursSpent:
    """Add up what one teacher took part in; hours are divided evenly over the categories of their activity.

    What was noted for several bevoegdheden is counted once.
    """
    total = planned = 0.0
    by_category: defaultdict[str, float] = defaultdict(float)
    for one, hours in hours_each(taken):
        if one.participation.status is ParticipationStatus.PLANNED:
            planned += hours
        if one.participation.status not in COUNTING:
            continue
        total += hours
        categories = one.activity.categories or ("",)
        for category in categories:
            by_category[category] += hours / len(categories)
    return HoursSpent(total, planned, tuple(sorted(by_category.items(), key=lambda pair: (-pair[1], pair[0]))))
