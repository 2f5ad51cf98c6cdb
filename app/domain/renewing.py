# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a renewal or an extension would lead to, told before it is noted: from when to when, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.cycles import Cycle, cycles_of
from app.domain.ids import EventId, TeacherId
from app.domain.periods import add_months
from app.domain.registers import CycleStart, RegisterProfile, edition_for
from app.domain.registrations import Event, EventKind
from app.wording import Wording

_DAY = timedelta(days=1)
_LAST = EventId(2**62)
"""After everything that was noted."""


class Begins(StrEnum):
    """Why a new cycle begins on the day it does."""

    FIRST = "first"
    """There was no cycle before it."""
    FOLLOWS = "follows"
    """Renewed in time: it begins where the running one ends."""
    EARLY = "early"
    """Renewed before the end, in a register that begins anew at once: the running cycle ends the day before."""
    LATE_KEPT = "late_kept"
    """Renewed after the end, in a register that lets the day of the next one stay where it was."""
    SCHOOL_YEAR = "school_year"
    """Renewed after the end, in a register whose cycles begin with the school year."""
    LATE = "late"
    """Renewed after the end: days lie between that belong to no cycle."""


@dataclass(frozen=True, slots=True)
class RenewalPlan:
    """The cycle that a renewal begins, why then, and the last day of the cycle before it."""

    cycle: Cycle
    begins: Begins
    before: date | None
    grace_months: int = 0


def plan_renewal(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date) -> RenewalPlan:
    """Return which cycle a renewal on a day would begin, of one registration with these events."""
    known = [event for event in events if event.on <= on]
    before = cycles_of(known, editions)
    renewed = Event(EventKind.RENEWED, TeacherId(0), on, editions[0].id, id=_LAST)
    cycle = cycles_of([*known, renewed], editions)[-1]
    ended = before[-1].until if before else None
    rules = edition_for(editions, before[-1].since) if before else edition_for(editions, on)
    yearly = edition_for(editions, cycle.since).start is CycleStart.SCHOOL_YEAR
    return RenewalPlan(cycle, _begins(cycle, ended, on, yearly=yearly), ended, rules.grace_months)


def _begins(cycle: Cycle, ended: date | None, on: date, *, yearly: bool) -> Begins:
    if ended is None:
        return Begins.FIRST
    if yearly and on > ended:
        return Begins.SCHOOL_YEAR
    if cycle.since == ended + _DAY:
        return Begins.LATE_KEPT if on > cycle.since else Begins.FOLLOWS
    return Begins.EARLY if on <= ended else Begins.LATE


def renewal_told(plan: RenewalPlan, wording: Wording) -> str:
    """Say from when to when the new cycle runs, and why from then."""
    facts: dict[str, object] = {"since": plan.cycle.since, "until": plan.cycle.until, "months": plan.grace_months}
    if plan.before is not None:
        facts["ended"] = plan.before
    return wording.say(f"renewal.{plan.begins.value}", facts)


class ExtensionBounds(NamedTuple):
    """The first day after a cycle without extension, and after the longest one; None: not known, and no limit."""

    term: date | None = None
    limit: date | None = None


def extension_bounds(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date) -> ExtensionBounds:
    """Return between which days an extension noted on a day ends."""
    known = [event for event in events if event.on <= on]
    without = [event for event in known if event.kind is not EventKind.EXTENDED]
    cycles = cycles_of(known, editions)
    terms = [cycle for cycle in cycles_of(without, editions) if cycle.since == (cycles[-1].since if cycles else None)]
    if not terms:
        return ExtensionBounds()
    rules = next(one for one in editions if one.version == terms[-1].edition)
    term = terms[-1].until + _DAY
    return ExtensionBounds(term, add_months(term, rules.extension_months) if rules.extension_months else None)


def extension_told(bounds: ExtensionBounds, until: date | None, wording: Wording) -> str:
    """Say to which day an extension goes, or that it changes nothing, or that the register lets it go no further.

    All days are the first after the cycle; "" when there is nothing to say.
    """
    term, limit = bounds
    if until is None:
        return wording.say("extension.limit", {"limit": limit}) if limit else ""
    if term is not None and until <= term:
        return wording.say("extension.short", {"until": until, "term": term})
    above = limit is not None and until > limit
    return wording.say("extension.above" if above else "extension.until", {"limit": limit, "until": until})
