# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells where one registration stands: its status and why, until when, and what waits."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.cycles import cycle_on, cycles_of, months_left
from app.domain.ids import EventId
from app.domain.periods import months_between
from app.domain.registers import RegisterProfile, edition_for
from app.domain.registrations import REGISTERED_STATUSES, Event, EventKind, Status, StatusSpan
from app.domain.statuses import renewal_applied_on, renewing, status_spans
from app.domain.terms import own_term
from app.wording import Wording

_WITH_NUMBER = frozenset({EventKind.REGISTERED, EventKind.RENEWED, EventKind.EXTENDED})
_WITH_DEADLINE = REGISTERED_STATUSES | {Status.EXPIRED}
_TOLD_MONTHS = 12
_DAY = timedelta(days=1)


class ToldRegistration(NamedTuple):
    """One registration in words; `deadline` is the last day of its cycle, `band` within how many months that is."""

    register_id: str
    name: str
    qualification: str
    editions: Sequence[RegisterProfile]
    events: Sequence[Event]
    status: StatusSpan
    why: str
    number: str
    deadline: date | None
    band: int | None
    """12, 6 or 3; 0 when it is over; None when it is further off."""
    time_left: str
    """How long that is ("nog 5 maanden"), "" when it is more than a year."""
    applied: date | None
    """Since when an application to be registered again waits."""
    again: frozenset[EventId]
    """The events that were about being registered again."""
    renew_until: date | None = None
    """The last day on which it can still be renewed, once it is over."""
    called: str = ""
    """What the register calls the time in which it can be."""


def span_on(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date) -> StatusSpan:
    """Return the status on a day; before anything happened `since` is that day."""
    for span in status_spans(events, editions):
        if span.since <= on and (span.until is None or on < span.until):
            return span
    return StatusSpan(Status.NOT_INVITED, on, None)


def why(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date, wording: Wording) -> str:
    """Say in one sentence why a registration has the status of a day."""
    span = span_on(events, editions, on)
    profile = _rules(events, editions, on)
    last = [event for event in events if event.on <= on]
    facts: dict[str, object] = {"register": register_name(profile, wording), "since": span.since, "on": on}
    if span.until is not None:
        facts["last"] = span.until - _DAY
    if span.by_hand:
        return _why_by_hand(last, span, profile, wording)
    number, cycle = _number(last), cycle_on(cycles_of(last, editions), on)
    facts["number"] = wording.say("why.number", {"number": number}) if number else ""
    facts["ends"] = wording.say("why.ends", {"until": cycle.until}) if cycle else ""
    facts["called"] = wording.say("why.called", {"label": profile.grace_label}) if profile.grace_label else ""
    facts["months"] = profile.expiring_months
    facts["weeks"] = profile.application_weeks
    return wording.say(f"why.{span.status.value}", facts)


def register_name(profile: RegisterProfile, wording: Wording) -> str:
    """Return what a register is called in the language of `wording`."""
    return profile.name if wording.language == "nl" else profile.name_en or profile.name


def _rules(events: Sequence[Event], editions: Sequence[RegisterProfile], on: date) -> RegisterProfile:
    """Return the rules of the cycle that a day falls in, or those in force on it."""
    cycle = cycle_on(cycles_of([event for event in events if event.on <= on], editions), on)
    return edition_for(editions, on) if cycle is None else next(one for one in editions if one.version == cycle.edition)


def _number(events: Sequence[Event]) -> str:
    numbers = [event.number for event in events if event.number and event.kind in _WITH_NUMBER]
    return numbers[-1] if numbers else ""


def _why_by_hand(events: Sequence[Event], span: StatusSpan, profile: RegisterProfile, wording: Wording) -> str:
    event = [one for one in events if one.kind is EventKind.OVERRIDDEN and one.status is span.status][-1]
    noted = event.noted_at.astimezone().date() if event.noted_at else event.on
    facts: dict[str, object] = {
        "status": span.status.value,
        "register": register_name(profile, wording),
        "who": event.noted_by or "–",
        "noted": noted,
    }
    facts |= {"since": event.on, "reason": event.note, "until": event.until}
    return wording.say("why.by_hand_until" if event.until else "why.by_hand", facts)


def told(
    editions: Sequence[RegisterProfile], qualification: str, events: Sequence[Event], on: date, wording: Wording
) -> ToldRegistration:
    """Return one registration in words, as a day sees it; `events` are in the order of the days."""
    known = [event for event in events if event.on <= on]
    span = span_on(known, editions, on)
    term = own_term(known, editions, on) if span.status in _WITH_DEADLINE else None
    cycle = term.cycle if term else None
    profile = _rules(known, editions, on)
    in_grace = span.status is Status.GRACE and not span.by_hand
    return ToldRegistration(
        register_id=profile.id,
        name=register_name(profile, wording),
        qualification=qualification,
        editions=editions,
        events=events,
        status=span,
        why=why(events, editions, on, wording),
        number=_number(known),
        deadline=cycle.until if cycle else None,
        band=months_left(cycle, on) if cycle else None,
        time_left=_time_left(cycle.until, on, wording) if cycle else "",
        applied=renewal_applied_on(known, editions, on),
        again=renewing(events, editions),
        renew_until=span.until - _DAY if in_grace and span.until else None,
        called=profile.grace_label if in_grace else "",
    )


def _time_left(until: date, on: date, wording: Wording) -> str:
    """Say how long it is to the end of a last day; "" when that is over, or more than a year off."""
    ends = until + _DAY
    months = months_between(on, ends)
    if ends <= on or months > _TOLD_MONTHS:
        return ""
    if months:
        return wording.say("time_left.months", {"count": months})
    return wording.say("time_left.days", {"count": (ends - on).days})
