# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How much less a register asks of somebody for leave and the like, worked out by the day."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import fsum

from app.domain.activities import Reduction
from app.domain.cycle_standings import ReductionEffect
from app.domain.registers import ProfileKind, RegisterProfile

_DAY = timedelta(days=1)
_ALL = 100.0


def applying(reductions: Iterable[Reduction], profile: RegisterProfile, since: date, until: date) -> list[Reduction]:
    """Return the reductions of a register that bear on some days (both included), in a fixed order.

    One for all registers asks less of a duty; a right it does not take away: that must be named.
    """
    named = {profile.id} if profile.kind is ProfileKind.ENTITLEMENT else {"", profile.id}
    found = [item for item in reductions if item.register_id in named and item.since <= until and item.until >= since]
    return sorted(found, key=lambda item: (item.since, item.until, item.percent, item.amount, item.reason))


def effects(
    reductions: Sequence[Reduction], full: float, since: date, until: date, extended: date
) -> tuple[ReductionEffect, ...]:
    """Return what each reduction that takes something off an amount asked over some days takes off it.

    A percentage counts for the days it shares with them: 50 % over half of them takes off a quarter. On days on which
    percentages come to more than 100 each counts for its part. An amount is spread evenly over the reduction's days,
    and counts until `extended` too: the last day of an extension, in which nothing more is asked; `until` when there
    is none. Together they never take off more than the amount asked.
    """
    taken = [
        full * part + item.amount * _shared(item, since, extended) / _days(item.since, item.until)
        for item, part in zip(reductions, _parts(reductions, since, until), strict=True)
    ]
    together = fsum(taken)
    fits = full / together if together > full else 1.0
    return tuple(
        ReductionEffect(item.kind, item.since, item.until, round(amount * fits, 6), item.reason)
        for item, amount in zip(reductions, taken, strict=True)
        if amount
    )


def part_left(reductions: Sequence[Reduction], since: date, until: date) -> float:
    """Return which part of what is asked over some days percentages leave, 0 to 1."""
    return max(0.0, 1.0 - fsum(_parts(reductions, since, until)))


def _days(since: date, until: date) -> int:
    return max(0, (until - since).days + 1)


def _shared(item: Reduction, since: date, until: date) -> int:
    return _days(max(item.since, since), min(item.until, until))


def _parts(reductions: Sequence[Reduction], since: date, until: date) -> list[float]:
    """Return for each reduction which part of the whole time its percentage takes away, 0 to 1."""
    days = _days(since, until)
    firsts = sorted(
        {since}
        | {max(item.since, since) for item in reductions}
        | {item.until + _DAY for item in reductions if item.until < until}
    )
    parts = [0.0] * len(reductions)
    for index, first in enumerate(firsts):
        last = firsts[index + 1] - _DAY if index + 1 < len(firsts) else until
        percents = [item.percent if item.since <= first <= item.until else 0.0 for item in reductions]
        fits = min(1.0, _ALL / fsum(percents)) if any(percents) else 0.0
        for place, percent in enumerate(percents):
            parts[place] += percent / _ALL * fits * _days(first, last) / days
    return parts
