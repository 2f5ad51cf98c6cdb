# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From events to cycles: in which term of a register somebody's hours count, and by which edition of its rules.

`statuses` works with the same rules (`renewal_begins`, `begun` and `extension_ends`), so a status and a cycle never
tell different days.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.periods import add_months, months_between, school_year, within_calendar
from app.domain.registers import CycleStart, RegisterProfile, edition_for
from app.domain.registrations import Event, EventKind

BANDS = (12, 6, 3)
"""How many months ahead the end of a cycle is told, the first time first."""
_DAY = timedelta(days=1)
_BEGINS = frozenset({EventKind.REGISTERED, EventKind.RENEWED})
_ENDS = frozenset({EventKind.EXPIRED, EventKind.DECLINED, EventKind.REJECTED, EventKind.NOT_APPLICABLE})
DECIDING = _BEGINS | _ENDS | {EventKind.APPLIED}
"""What an application to be registered again waits for, or is: the last of these tells whether one waits."""
_SCHOOL_YEARS_FROM = 2000


@dataclass(frozen=True, slots=True)
class Cycle:
    """A term in which hours count: both days count. `edition` is the `version` of the profile whose rules hold.

    `unextended` is the last day it would have had without an extension, None when it was not extended. `counts_from` is
    the first day whose hours count, where those before it were done in the grace of the cycle before it; else None.
    """

    since: date
    until: date
    edition: int
    unextended: date | None = None
    counts_from: date | None = None

    @property
    def first_counting(self) -> date:
        """The first day whose hours count."""
        return self.counts_from or self.since

    def last_counting(self, profile: RegisterProfile) -> date:
        """Return the last day whose hours count by its rules: that of its grace where they need not be done before."""
        if profile.only_completed_inside or not profile.grace_months:
            return self.until
        return add_months(self.until + _DAY, profile.grace_months) - _DAY

    @property
    def asked_until(self) -> date:
        """The last day that what is asked is reckoned over: an extension gives time, and never asks more."""
        return self.unextended or self.until

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days + 1

    def holds(self, on: date) -> bool:
        """Return whether a day falls in it."""
        return self.since <= on <= self.until


@dataclass(frozen=True, slots=True)
class _Term:
    """A cycle while the events are walked: `ends` is the first day after it, `term` that day without extension."""

    since: date
    ends: date
    term: date
    rules: RegisterProfile
    counts_from: date | None = None


class Begun(NamedTuple):
    """A cycle as it begins: its first day, the first day after it, and the rules it keeps."""

    first: date
    ends: date
    rules: RegisterProfile


def renewal_begins(on: date, since: date, ends: date | None, profile: RegisterProfile) -> date:
    """Return the day from which a renewal counts.

    `since` is the first day of the running cycle and `ends` the first day after it (None: none runs), `profile` holds
    that cycle's rules. Early or late, a renewal begins where the running cycle ends if the register says so; else, and
    when the grace is over, on its own day. School years are not cut: what is renewed in one is the next.
    """
    if ends is None:
        return on
    if profile.start is CycleStart.SCHOOL_YEAR and on < ends:
        return ends if since <= on else since
    early = profile.early_renewal_keeps_cycle and add_months(ends, -profile.expiring_months) <= on < ends
    late = profile.late_renewal_keeps_cycle and ends <= on < add_months(ends, profile.grace_months)
    return ends if early or late else on


def begun(on: date, editions: Sequence[RegisterProfile], before: date | None = None) -> Begun:
    """Return the cycle that begins with a registration, or with a renewal that counts from a day.

    On that day, or on 1 August before it in a register that counts by school years (where its rules held by then), but
    never before `before`: the first day after the cycle before it.
    """
    rules = edition_for(editions, on)
    if rules.start is not CycleStart.SCHOOL_YEAR:
        return Begun(on, add_months(on, rules.period_months), rules)
    first = school_year(on)[0]
    if before is not None and before <= on:
        first = max(first, before)
    if edition_for(editions, first).start is CycleStart.SCHOOL_YEAR:
        rules = edition_for(editions, first)
    else:
        first = on
    return Begun(first, add_months(school_year(first)[0], rules.period_months), rules)


def extension_ends(until: date, term: date | None, profile: RegisterProfile) -> date:
    """Return the first day after an extended cycle: the day noted, or sooner where the register allows no more.

    `term` is the first day after the cycle as it was without any extension (None: not known, and then no limit); an
    extension never ends before it.
    """
    if term is None:
        return until
    if not profile.extension_months:
        return max(until, term)
    return max(term, min(until, add_months(term, profile.extension_months)))


def cycles_of(events: Sequence[Event], editions: Sequence[RegisterProfile]) -> tuple[Cycle, ...]:
    """Return the cycles of one registration, oldest first; they never overlap, but days may lie between them.

    `editions` are those of one register. The order of the events does not matter; of two on one day the later noted
    comes after. Give only the events up to a day to see the cycles as that day saw them.
    """
    terms: list[_Term] = []
    running = waits = False
    for event in sorted(events, key=lambda item: (item.on, item.id)):
        last = terms[-1] if terms else None
        refused = waits and event.kind is EventKind.REJECTED
        if event.kind in DECIDING:
            waits = event.kind is EventKind.APPLIED
        if refused and running and last and event.on < add_months(last.ends, last.rules.grace_months):
            continue  # what was refused is the next cycle: this one goes on
        if event.kind in _BEGINS:
            terms = _with_new(terms, event, editions, running=running)
            running = True
        elif event.kind in _ENDS and running:
            terms = [replace(term, ends=min(term.ends, event.on)) for term in terms]
            running = False
        elif event.kind is EventKind.EXTENDED and event.until is not None and last:
            terms[-1] = replace(last, ends=extension_ends(event.until, last.term, last.rules))
            running = True
    return tuple(_cycle(term) for term in terms if term.since < term.ends)


def _cycle(term: _Term) -> Cycle:
    unextended = term.term - _DAY if term.ends > term.term else None
    return Cycle(term.since, term.ends - _DAY, term.rules.version, unextended, term.counts_from)


def _with_new(terms: list[_Term], event: Event, editions: Sequence[RegisterProfile], *, running: bool) -> list[_Term]:
    """Add the cycle that a registration or renewal begins; what it begins within ends the day before."""
    on, before = event.on, None
    if event.kind is EventKind.RENEWED and running:
        before = terms[-1].ends
        on = renewal_begins(event.on, terms[-1].since, before, terms[-1].rules)
    first, ends, rules = begun(on, editions, before)
    kept = [replace(term, ends=min(term.ends, first)) for term in terms]
    return [*kept, _Term(first, ends, ends, rules, _counts_from(terms[-1], first, event.on) if terms else None)]


def _counts_from(last: _Term, first: date, on: date) -> date | None:
    """Return from which day hours count for a cycle begun at `first` by what was noted `on` a day, if not from there.

    Where hours done in the grace count for the cycle that is over, they do so up to the renewal, and not twice.
    """
    if last.rules.only_completed_inside:
        return None
    late = min(on, add_months(last.ends, last.rules.grace_months))
    return late if first >= last.ends and late > first else None


def school_year_cycle(on: date, profile: RegisterProfile) -> Cycle:
    """Return the cycle a day falls in where it is the same for everybody: whole school years from 1 August.

    A period of several years is counted from the school year the rules began in.
    """
    years = max(1, profile.period_months // 12)
    anchor = school_year(profile.valid_from)[0].year if profile.valid_from else _SCHOOL_YEARS_FROM
    first = school_year(within_calendar(on))[0].year
    first -= (first - anchor) % years
    return Cycle(date(first, 8, 1), date(first + years, 7, 31), profile.version)


def everybodys_cycle(on: date, editions: Sequence[RegisterProfile]) -> tuple[RegisterProfile, Cycle]:
    """Return the cycle a day falls in where it is the same for everybody, and the rules it keeps.

    Those of the day it began: newer ones begin with the next cycle.
    """
    rules = edition_for(editions, on)
    began = edition_for(editions, school_year_cycle(on, rules).since)
    return began, school_year_cycle(on, began)


def cycle_on(cycles: Sequence[Cycle], on: date) -> Cycle | None:
    """Return the cycle a day falls in, or else the last one before it; None before the first."""
    begun = [cycle for cycle in cycles if cycle.since <= on]
    return begun[-1] if begun else None


def months_left(cycle: Cycle, on: date) -> int | None:
    """Return within how many months a cycle ends: 12, 6 or 3, 0 when it is over, None when it lasts longer."""
    ends = cycle.until + _DAY
    if ends <= on:
        return 0
    near = [band for band in BANDS if add_months(ends, -band) <= on]
    return near[-1] if near else None


def last_end_within(on: date, months: int) -> date:
    """Return the latest first day after a cycle that a day counts as within some months of, as `months_left` does."""
    ends = add_months(on, months)
    while ends < date.max and add_months(ends + _DAY, -months) <= on:
        ends += _DAY
    return ends


def cycle_years(cycle: Cycle) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of each year of a cycle, counted from its first day.

    The last may be shorter, or longer by an extension: whoever gets more time may make up that year in it.
    """
    firsts = [cycle.since]
    while (following := add_months(cycle.since, 12 * len(firsts))) <= cycle.asked_until:
        firsts.append(following)
    return tuple(zip(firsts, [*(first - _DAY for first in firsts[1:]), cycle.until], strict=True))


def whole_years(cycle: Cycle) -> int:
    """Return how many years of a cycle are whole ones, an extension left aside: only those can ask a year's minimum."""
    return months_between(cycle.since, cycle.asked_until + _DAY) // 12
