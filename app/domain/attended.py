# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who did what, and what it cost: each person once an activity, and every cent somewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from app.domain.ids import ActivityId, TeacherId


class Held(NamedTuple):
    """An activity that was held; `cost` is in euros a participant, None when it is not known."""

    id: ActivityId
    title: str
    type: str
    provider: str
    starts: date
    ends: date
    cost: float | None


class Attended(NamedTuple):
    """One person who did one activity: `on` is the last day it counts for, `hours` their own."""

    activity: ActivityId
    who: TeacherId
    on: date
    hours: float


class Unshown(NamedTuple):
    """Something that counts and that no file shows."""

    activity: ActivityId
    who: TeacherId
    on: date
    hours: float
    title: str


class Paid(NamedTuple):
    """What one person's part in one activity was, in hours and in whole cents."""

    activity: ActivityId
    who: TeacherId
    on: date
    hours: float
    cents: int


def shared_cents(total: int, parts: int) -> list[int]:
    """Divide an amount in cents over some parts as evenly as whole cents can be; together they are the amount."""
    each, left = divmod(total, parts)
    return [each + (place < left) for place in range(parts)]


def paid(taken: Iterable[Attended], held: Mapping[ActivityId, Held]) -> list[Paid]:
    """Return what each person's part cost; what the parts of an activity cost together is what it cost.

    A price may be of parts of a cent: whatever the parts are counted by afterwards, the sums are the same.
    """
    together: defaultdict[ActivityId, list[Attended]] = defaultdict(list)
    for one in taken:
        together[one.activity].append(one)
    found = []
    for activity_id, each in together.items():
        price = held[activity_id].cost or 0.0
        whole = (Decimal(str(price)) * len(each) * 100).to_integral_value(ROUND_HALF_UP)
        for one, cents in zip(each, shared_cents(int(whole), len(each)), strict=True):
            found.append(Paid(*one, cents))
    return found
