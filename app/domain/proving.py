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


def hours_of_work(proofs: Iterable[Proof], cycle: Cycle, on: date, qualification: str) -> float:
    """Return the hours of work that proofs tell of the days in a cycle up to a day, spread evenly over their days."""
    hours = []
    for item in proofs:
        if item.proof != WORK or (qualification and item.qualification not in {"", qualification}):
            continue
        until = max(item.on, item.until or item.on)
        shared = (min(until, cycle.until, on) - max(item.on, cycle.since)).days + 1
        hours.append(item.value * max(0, shared) / ((until - item.on).days + 1))
    return fsum(hours)


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
