# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From events to status: which status held when, by a register's rules. Nothing here knows today's date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.cycles import extension_ends, renewal_begins
from app.domain.periods import add_months
from app.domain.registers import RegisterProfile, edition_for
from app.domain.registrations import REGISTERED_STATUSES, Event, EventKind, Status, StatusSpan

_BEFORE_ACCOUNT = frozenset({Status.NOT_INVITED, Status.INVITED, Status.REMINDED})
_CLOSED = frozenset({Status.DECLINED, Status.REJECTED, Status.EXPIRED, Status.NOT_APPLICABLE})

_POSSIBLE_FROM = {
    EventKind.INVITED: _BEFORE_ACCOUNT | _CLOSED,
    EventKind.REMINDED: _BEFORE_ACCOUNT,
    EventKind.ACCOUNT: _BEFORE_ACCOUNT | _CLOSED,
    EventKind.APPLIED: frozenset(Status) - REGISTERED_STATUSES,
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


Rules = RegisterProfile | Sequence[RegisterProfile]
"""A register's rules: one edition, or all of them; each cycle keeps those of the day it began."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """A status from a day; `term` is the first day after the last cycle as it was without extension."""

    status: Status
    since: date
    rules: RegisterProfile
    expires: date | None = None
    term: date | None = None


def status_spans(events: Sequence[Event], profile: Rules) -> tuple[StatusSpan, ...]:
    """Return which status one registration had when, oldest first; before the first span it is not invited.

    Events of one day count in the order they were noted; the order of the sequence itself does not matter.
    """
    editions = (profile,) if isinstance(profile, RegisterProfile) else tuple(profile)
    stands: list[_Stand] = []
    for event in sorted(events, key=lambda item: (item.on, item.id)):
        current = _at(stands[-1], event.on) if stands else Status.NOT_INVITED
        following = _after(event, current, stands[-1] if stands else None, editions)
        if following is not None:
            stands.append(following)
    spans: list[StatusSpan] = []
    for index, stand in enumerate(stands):
        end = stands[index + 1].since if index + 1 < len(stands) else None
        spans.extend(_phases(stand, end))
    return tuple(spans)


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
        first = event.on
        if event.kind is EventKind.RENEWED and stand and stand.term:
            first = renewal_begins(event.on, stand.expires, stand.rules)
        rules = edition_for(editions, first)
        expires = add_months(first, rules.period_months)
        return _Stand(status, event.on, rules, expires, expires)
    rules = stand.rules if stand else edition_for(editions, event.on)
    term = stand.term if stand else None
    if event.kind is not EventKind.EXTENDED:
        return _Stand(status, event.on, rules, None, term)
    ends = extension_ends(event.until, term, rules) if event.until else stand.expires if stand else None
    return _Stand(status, event.on, rules, ends, term)


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
