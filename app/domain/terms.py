# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which cycle of a registration a day falls, also where people decided otherwise than the calendar.

Whoever does not want to be registered, was refused or need not be is asked nothing; a status set by hand goes before
what the calendar says, as it does in `statuses`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.cycle_standings import Decision
from app.domain.cycles import Cycle, cycle_on, cycles_of
from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, Event, EventKind, Status, StatusSpan
from app.domain.statuses import status_spans

_DAY = timedelta(days=1)
_OUT = frozenset({Status.DECLINED, Status.REJECTED, Status.NOT_APPLICABLE})
_BEGINS = frozenset({EventKind.REGISTERED, EventKind.RENEWED})
_ENDS = frozenset({EventKind.EXPIRED, *(EventKind(status.value) for status in _OUT)})
_DECIDED = _ENDS - {EventKind.EXPIRED} | {EventKind.OVERRIDDEN}
"""Without any of these the calendar alone tells, and the statuses need not be worked out."""


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """The cycle of one registration, with the status set by hand that holds and how the cycle was extended."""

    cycle: Cycle
    by_hand: Decision | None = None
    extended: Decision | None = None


def own_term(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date) -> OwnTerm | None:
    """Return the cycle a day falls in, or else the last one before it; None for who is asked nothing.

    Give the events of one registration up to that day, in any order, and the editions of its register.
    """
    ordered = sorted(events, key=lambda item: (item.on, item.id))
    by_hand = None
    if any(event.kind in _DECIDED for event in ordered):
        spans = [span for span in status_spans(ordered, editions) if span.since <= on]
        by_hand = _by_hand(ordered, spans, on)
        if _is_out(spans, by_hand):
            return None
    if by_hand is not None and by_hand.status in REGISTERED_STATUSES:
        ordered = _going_on(ordered)
    cycle = cycle_on(cycles_of(ordered, editions), on)
    if cycle is None:
        return None
    extended = _extension(ordered, editions, cycle)
    if by_hand is not None:
        cycle = _as_decided(cycle, by_hand, ordered, editions, on)
    return OwnTerm(cycle, by_hand, extended)


def _by_hand(events: Sequence[Event], spans: Sequence[StatusSpan], on: date) -> Decision | None:
    span = spans[-1] if spans else None
    if span is None or not span.by_hand or (span.until is not None and span.until <= on):
        return None
    noted = [one for one in events if one.kind is EventKind.OVERRIDDEN and one.status is span.status]
    until = span.until - _DAY if span.until is not None else None
    return Decision(span.status, span.since, until, noted[-1].note)


def _is_out(spans: Sequence[StatusSpan], by_hand: Decision | None) -> bool:
    """Return whether nothing is asked: by hand whoever is not, and was not, registered; else who said no since."""
    if by_hand is not None:
        return by_hand.status not in REGISTERED_STATUSES | {Status.EXPIRED}
    out = False
    for span in spans:
        if not span.by_hand and span.status in _OUT | REGISTERED_STATUSES:
            out = span.status in _OUT
    return out


def _going_on(events: Sequence[Event]) -> list[Event]:
    """Leave out what ended the last cycle: by hand it was decided that the registration goes on."""
    began = max((place for place, event in enumerate(events) if event.kind in _BEGINS), default=0)
    return [event for place, event in enumerate(events) if place <= began or event.kind not in _ENDS]


def _as_decided(
    cycle: Cycle, by_hand: Decision, events: Sequence[Event], editions: Sequence[RegisterProfile], on: date
) -> Cycle:
    """Return a cycle with the end that a status set by hand gives it; a grace begins where the cycle ends anyhow."""
    kind, until = EventKind.EXPIRED, by_hand.until
    if by_hand.status is not Status.EXPIRED:
        if by_hand.status is Status.GRACE or until is None or until <= cycle.until:
            return cycle
        kind, until = EventKind.EXTENDED, until + _DAY
    # As the register would have decided it, but lasting however long: by hand is for what the rules do not foresee.
    decided = [
        replace(event, kind=kind, until=until) if event.kind is EventKind.OVERRIDDEN else event
        for event in events
        if event.kind is not EventKind.OVERRIDDEN or event.on == by_hand.since
    ]
    without_limit = [replace(one, extension_months=0) for one in editions]
    return cycle_on(cycles_of(decided, without_limit), on) or cycle


def _extension(events: Sequence[Event], editions: Sequence[RegisterProfile], cycle: Cycle) -> Decision | None:
    """Return the noted extension that made a cycle longer; None when there was none."""

    def ends_without(left_out: Sequence[Event]) -> date | None:
        kept = [event for event in events if event not in left_out]
        return next((one.until for one in cycles_of(kept, editions) if one.since == cycle.since), None)

    noted = [event for event in events if event.kind is EventKind.EXTENDED and event.until is not None]
    if not noted or ends_without(noted) == cycle.until:
        return None
    telling = next((event for event in reversed(noted) if ends_without([event]) != cycle.until), noted[-1])
    return Decision(Status.EXTENDED, telling.on, cycle.until, telling.note)
