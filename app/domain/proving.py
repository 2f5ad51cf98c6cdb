# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a register asks beside hours of activities: hours of work, and dated proofs such as a VOG."""

from collections.abc import Iterable
from datetime import date, timedelta
from math import fsum

from app.domain.activities import Proof
from app.domain.cycle_standings import ProofStanding
from app.domain.cycles import Cycle
from app.domain.periods import add_months
from app.domain.registers import WORK, RegisterProfile, RequiredProof

_DAY = timedelta(days=1)
FULL_TIME_HOURS = 1660.0
"""Hours of work in a full-time year: 1,328 hours in four years are those of 0.2 fte (0.2 × 1,660 × 4)."""
_YEAR_DAYS = 365.25


def tells_work(item: Proof, cycle: Cycle, qualification: str) -> bool:
    """Return whether a proof tells hours of work of days in a cycle, for the bevoegdheid registered ("" for any)."""
    wanted, named = qualification.casefold(), item.qualification.casefold()
    fits = item.proof == WORK and (not wanted or named in {"", wanted})
    return fits and item.on <= cycle.until and max(item.on, item.until or item.on) >= cycle.since


def hours_of_work(proofs: Iterable[Proof], cycle: Cycle, on: date, qualification: str) -> float:
    """Return the hours of work that proofs tell of the days in a cycle up to a day, spread evenly over their days."""
    hours = []
    for item in proofs:
        if not tells_work(item, cycle, qualification):
            continue
        until = max(item.on, item.until or item.on)
        shared = (min(until, cycle.until, on) - max(item.on, cycle.since)).days + 1
        hours.append(item.value * max(0, shared) / ((until - item.on).days + 1))
    return fsum(hours)


def days_untold(first: date, last: date, proofs: Iterable[Proof], on: date) -> int:
    """Return of how many days from a first to a last one none of some proofs tells the hours of work by a day."""
    days, start = 0, first
    for since, until in sorted((item.on, min(max(item.on, item.until or item.on), on)) for item in proofs):
        days += max(0, (min(since, last + _DAY) - start).days)
        start = max(start, until + _DAY)
    return days + max(0, (last - start).days + 1)


def appointed_hours(
    fte: float, employed: tuple[date | None, date | None], cycle: Cycle, told: Iterable[Proof] = (), on: date = date.min
) -> float:
    """Return the hours of work within a cycle of somebody who goes on as appointed now.

    `employed` are the first and the last day in service, None where they are not known. Days of which the proofs
    `told` tell the hours by the day `on` are left out.
    """
    since, until = employed
    first, last = max(since or cycle.since, cycle.since), min(until or cycle.until, cycle.until)
    return fte * FULL_TIME_HOURS * days_untold(first, last, told, on) / _YEAR_DAYS


def proof_standing(
    asked: RequiredProof, profile: RegisterProfile, proofs: Iterable[Proof], cycle: Cycle, on: date
) -> ProofStanding:
    """Return whether something dated that a register asks was shown by a day and holds at the end of the cycle.

    `needed_from` of the answer is the first day it may be of: older is too old at the end.
    """
    ends = cycle.until + _DAY
    needed_from = add_months(ends, -asked.months) if asked.months else None
    shown = [
        item for item in proofs if item.proof == asked.id and item.register_id in {"", profile.id} and item.on <= on
    ]
    good = [
        item
        for item in shown
        if (needed_from is None or item.on >= needed_from) and (item.until is None or item.until >= cycle.until)
    ]
    return ProofStanding(asked, max((item.on for item in shown), default=None), needed_from, bool(good))
