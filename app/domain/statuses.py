# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From events to status: which status held when, by a register's rules. Nothing here knows today's date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.cycles import DECIDING, begun, extension_ends, renewal_begins
from app.domain.ids import EventId
from app.domain.periods import add_months, day_after
from app.domain.registers import RegisterProfile, edition_for
from app.domain.registrations import REGISTERED_STATUSES, Event, EventKind, Status, StatusSpan

_BEFORE_ACCOUNT = frozenset({Status.NOT_INVITED, Status.INVITED, Status.REMINDED})
_CLOSED = frozenset({Status.DECLINED, Status.REJECTED, Status.EXPIRED, Status.NOT_APPLICABLE})

_POSSIBLE_FROM = {
    EventKind.INVITED: _BEFORE_ACCOUNT | _CLOSED,
    EventKind.REMINDED: _BEFORE_ACCOUNT,
    EventKind.ACCOUNT: _BEFORE_ACCOUNT | _CLOSED,
    EventKind.APPLIED: frozenset(Status) - REGISTERED_STATUSES,
    EventKind.POSTPONED: frozenset[Status](),
}


_USUAL_NEXT = {
    Status.INVITED: (EventKind.REGISTERED, EventKind.APPLIED, EventKind.DECLINED),
    Status.REMINDED: (EventKind.REGISTERED, EventKind.APPLIED, EventKind.DECLINED),
    Status.ACCOUNT: (EventKind.APPLIED, EventKind.REGISTERED),
    Status.APPLIED: (EventKind.REGISTERED, EventKind.REJECTED),
    Status.EXPIRING: (EventKind.RENEWED,),
    Status.GRACE: (EventKind.RENEWED, EventKind.EXPIRED),
    Status.EXPIRED: (EventKind.RENEWED,),
}


def usual_next(status: Status) -> tuple[EventKind, ...]:
    """Return what usually happens next to a registration, likeliest first; empty when nothing is waited for."""
    return _USUAL_NEXT.get(status, ())


def next_steps(status: Status, *, waits: bool) -> tuple[EventKind, ...]:
    """Return what usually happens next, renewals included; `waits` when an application to renew waits already."""
    if waits:
        return (EventKind.RENEWED, EventKind.REJECTED)
    if status in {Status.EXPIRING, Status.GRACE}:
        return (EventKind.APPLIED, EventKind.RENEWED)
    return usual_next(status)


def about_renewing(kind: EventKind, status: Status, *, waits: bool) -> bool:
    """Return whether an event noted now is about being registered again; `waits` as in `next_steps`."""
    if kind is EventKind.APPLIED:
        return status in REGISTERED_STATUSES
    return kind is EventKind.RENEWED or (waits and kind is EventKind.REJECTED)


Rules = RegisterProfile | Sequence[RegisterProfile]
"""A register's rules: one edition, or all of them; each cycle keeps those of the day it began."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """A status from a day; `first` is the first day of the last cycle, `term` that after it without extension."""

    status: Status
    since: date
    rules: RegisterProfile
    expires: date | None = None
    term: date | None = None
    first: date | None = None


@dataclass(frozen=True, slots=True)
class _Override:
    """A status set by hand, from a day up to and not on `until`; what the calendar says goes on beneath it."""

    status: Status
    since: date
    until: date | None

    def holds(self, on: date) -> bool:
        return self.since <= on and (self.until is None or on < self.until)


def status_spans(events: Sequence[Event], profile: Rules) -> tuple[StatusSpan, ...]:
    """Return which status one registration had when, oldest first; before the first span it is not invited.

    Events of one day count in the order they were noted; the order of the sequence itself does not matter. A status
    set by hand holds until its end, or until something happens that would have changed it; then the status by date
    goes on as if nobody had touched it.
    """
    editions = (profile,) if isinstance(profile, RegisterProfile) else tuple(profile)
    stands, overrides = _walked(sorted(events, key=lambda item: (item.on, item.id)), editions)
    spans: list[StatusSpan] = []
    for index, stand in enumerate(stands):
        end = stands[index + 1].since if index + 1 < len(stands) else None
        spans.extend(_phases(stand, end))
    if overrides and (not spans or overrides[0].since < spans[0].since):
        first = spans[0].since if spans else None
        spans.insert(0, StatusSpan(Status.NOT_INVITED, overrides[0].since, first))
    for override in overrides:
        spans = _covered(spans, override)
    return tuple(spans)


def _walked(events: Sequence[Event], editions: Sequence[RegisterProfile]) -> tuple[list[_Stand], list[_Override]]:
    """Return the standings that events led to, and what was set by hand over them."""
    stands: list[_Stand] = []
    overrides: list[_Override] = []
    waits = False
    for event in events:
        over = overrides[-1] if overrides and overrides[-1].holds(event.on) else None
        if event.kind is EventKind.OVERRIDDEN:
            if event.status is not None:
                overrides[-1:] = [replace(over, until=event.on)] if over else overrides[-1:]
                overrides.append(_Override(event.status, event.on, day_after(event.until)))
            continue
        current = _at(stands[-1], event.on) if stands else Status.NOT_INVITED
        refused = waits and event.kind is EventKind.REJECTED and current in REGISTERED_STATUSES
        following = None if refused else _after(event, current, stands[-1] if stands else None, editions)
        if event.kind in DECIDING:
            waits = event.kind is EventKind.APPLIED
        if following is not None:
            stands.append(following)
            if over and over.status in _POSSIBLE_FROM.get(event.kind, frozenset(Status)):
                overrides[-1] = replace(over, until=event.on)
    return stands, overrides


def _covered(spans: Sequence[StatusSpan], override: _Override) -> list[StatusSpan]:
    """Lay a status set by hand over the spans; before and after it they are as they were."""
    since, until = override.since, override.until
    if until is not None and until <= since:
        return list(spans)
    before = [
        replace(span, until=since if span.until is None else min(span.until, since))
        for span in spans
        if span.since < since
    ]
    after = [
        replace(span, since=max(span.since, until))
        for span in spans
        if until is not None and (span.until is None or span.until > until)
    ]
    return [*before, StatusSpan(override.status, since, until, by_hand=True), *after]


def renewing(events: Sequence[Event], profile: Rules) -> frozenset[EventId]:
    """Return the events that were about being registered again: renewals, and applications of who was registered."""
    ordered = sorted(events, key=lambda item: (item.on, item.id))
    found, waits = [], False
    for place, event in enumerate(ordered):
        if event.kind is EventKind.APPLIED:
            waits = status_on(ordered[:place], profile, event.on) in REGISTERED_STATUSES
        if event.kind is EventKind.RENEWED or (waits and event.kind in {EventKind.APPLIED, EventKind.REJECTED}):
            found.append(event.id)
        waits = waits and event.kind not in DECIDING - {EventKind.APPLIED}
    return frozenset(found)


def renewal_applied_on(events: Sequence[Event], profile: Rules, on: date) -> date | None:
    """Return since which day an application to be registered again waits for the register; None when none does.

    Such an application leaves the status as the calendar has it; that of who is not registered is a status itself.
    """
    if status_on(events, profile, on) not in REGISTERED_STATUSES | {Status.EXPIRED}:
        return None
    deciding = [event for event in events if event.kind in DECIDING and event.on <= on]
    last = max(deciding, key=lambda item: (item.on, item.id), default=None)
    return last.on if last is not None and last.kind is EventKind.APPLIED else None


def status_on(events: Sequence[Event], profile: Rules, on: date) -> Status:
    """Return the status on a day."""
    for span in status_spans(events, profile):
        if span.since <= on and (span.until is None or on < span.until):
            return span.status
    return Status.NOT_INVITED


def _after(event: Event, current: Status, stand: _Stand | None, editions: Sequence[RegisterProfile]) -> _Stand | None:
    """Return the standing an event leads to; None when it changes nothing, as an invitation to who is registered."""
    if current not in _POSSIBLE_FROM.get(event.kind, frozenset(Status)):
        return None
    status = Status(event.kind.value)
    if event.kind in {EventKind.REGISTERED, EventKind.RENEWED}:
        on, before = event.on, None
        if event.kind is EventKind.RENEWED and stand and stand.first:
            before = stand.expires
            on = renewal_begins(event.on, stand.first, before, stand.rules)
        first, expires, rules = begun(on, editions, before)
        return _Stand(status, event.on, rules, expires, expires, first)
    rules = stand.rules if stand else edition_for(editions, event.on)
    term, first_day = (stand.term, stand.first) if stand else (None, None)
    if event.kind is not EventKind.EXTENDED:
        return _Stand(status, event.on, rules, None, term, first_day)
    ends = extension_ends(event.until, term, rules) if event.until else stand.expires if stand else None
    return _Stand(status, event.on, rules, ends, term, first_day)


def _at(stand: _Stand, on: date) -> Status:
    for span in _phases(stand, None):
        if span.since <= on and (span.until is None or on < span.until):
            return span.status
    return stand.status


def _phases(stand: _Stand, end: date | None) -> list[StatusSpan]:
    """Cut a standing where the calendar changes it: expiring, grace, expired."""
    if stand.expires is None:
        return _cut([(stand.status, stand.since)], end)
    rules = stand.rules
    starts = [(stand.status, stand.since), (Status.EXPIRING, add_months(stand.expires, -rules.expiring_months))]
    if rules.grace_months:
        starts.append((Status.GRACE, stand.expires))
    starts.append((Status.EXPIRED, add_months(stand.expires, rules.grace_months)))
    # An extension may be noted after the day it extends: what would have begun before it begins with it.
    return _cut([(status, max(since, stand.since)) for status, since in starts], end)


def _cut(starts: Sequence[tuple[Status, date]], end: date | None) -> list[StatusSpan]:
    spans = []
    for index, (status, since) in enumerate(starts):
        until = starts[index + 1][1] if index + 1 < len(starts) else None
        until = end if until is None else until if end is None else min(until, end)
        if until is None or since < until:
            spans.append(StatusSpan(status, since, until))
    return spans
