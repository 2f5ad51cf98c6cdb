# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A status set by hand lies over the status by date, which goes on beneath it as if nobody had touched it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cycles import cycles_of
from app.domain.ids import EventId, TeacherId
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event, EventKind, Status, StatusSpan
from app.domain.statuses import renewal_applied_on, status_on, status_spans

RULES = RegisterProfile("r", "Register", 1)
E, S = EventKind, Status
REGISTERED, SET = date(2012, 3, 1), date(2013, 5, 1)


def _event(kind: EventKind, on: date, number: int, until: date | None = None, status: str = "") -> Event:
    return Event(kind, TeacherId(1), on, "r", number=status, until=until, id=EventId(number))


def _set(status: Status, on: date = SET, until: date | None = None, number: int = 2) -> Event:
    return _event(E.OVERRIDDEN, on, number, until, status.value)


FIRST = _event(E.REGISTERED, REGISTERED, 1)


def test_it_holds_to_the_end_of_its_last_day_and_then_the_date_says_again() -> None:
    """The day after, the status is what it would have been all along."""
    spans = status_spans([FIRST, _set(S.GRACE, until=date(2015, 6, 30))], RULES)

    assert spans == (
        StatusSpan(S.REGISTERED, REGISTERED, SET),
        StatusSpan(S.GRACE, SET, date(2015, 7, 1), by_hand=True),
        StatusSpan(S.EXPIRING, date(2015, 7, 1), date(2016, 3, 1)),
        StatusSpan(S.EXPIRED, date(2016, 3, 1), None),
    )


def test_without_an_end_it_stays() -> None:
    """The calendar does not take it back."""
    assert status_on([FIRST, _set(S.DECLINED)], RULES, date(2099, 1, 1)) is S.DECLINED


@pytest.mark.parametrize(
    ("by_hand", "then", "expected"),
    [
        (S.EXPIRED, E.RENEWED, S.RENEWED),
        (S.INVITED, E.DECLINED, S.DECLINED),
        (S.GRACE, E.INVITED, S.GRACE),
        (S.REGISTERED, E.APPLIED, S.REGISTERED),
        (S.INVITED, E.ACCOUNT, S.INVITED),
    ],
)
def test_what_happens_after_it_ends_it_only_where_it_changes_both(
    by_hand: Status, then: EventKind, expected: Status
) -> None:
    """An invitation to who is registered changes nothing, whoever said so: the calendar or a colleague."""
    events = [FIRST, _set(by_hand), _event(then, date(2013, 9, 1), 3)]

    assert status_on(events, RULES, date(2013, 9, 2)) is expected


def test_it_needs_nothing_before_it() -> None:
    """Somebody of whom nothing was noted may have a status by hand; after it there is none again."""
    spans = status_spans([_set(S.REGISTERED, until=date(2013, 5, 31))], RULES)

    assert spans == (
        StatusSpan(S.REGISTERED, SET, date(2013, 6, 1), by_hand=True),
        StatusSpan(S.NOT_INVITED, date(2013, 6, 1), None),
    )


def test_the_later_of_two_counts() -> None:
    """The one before it does not come back."""
    events = [FIRST, _set(S.DECLINED), _set(S.GRACE, date(2013, 6, 1), date(2013, 6, 30), 3)]

    found = [status_on(events, RULES, on) for on in (date(2013, 5, 31), date(2013, 6, 30), date(2013, 7, 1))]

    assert found == [S.DECLINED, S.GRACE, S.REGISTERED]


DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
PLAIN = st.lists(
    st.builds(
        _event, st.sampled_from([kind for kind in E if kind is not E.OVERRIDDEN]), DAYS, st.integers(1, 1000),
        st.none() | DAYS,
    ),
    max_size=8, unique_by=lambda event: event.id,
)  # fmt: skip
SETS = st.lists(
    st.builds(_set, st.sampled_from(Status), DAYS, st.none() | DAYS, st.integers(2000, 3000)),
    max_size=4, unique_by=lambda event: event.id,
)  # fmt: skip


@given(PLAIN, SETS, DAYS)
def test_where_none_holds_the_status_is_that_by_date(events: list[Event], by_hand: list[Event], on: date) -> None:
    """Without anybody touching it, and whatever was set by hand before."""
    spans = status_spans([*events, *by_hand], RULES)
    now = next((span for span in spans if span.since <= on and (span.until is None or on < span.until)), None)

    assert (now is not None and now.by_hand) or status_on([*events, *by_hand], RULES, on) is status_on(
        events, RULES, on
    )


@given(PLAIN, SETS)
def test_cycles_do_not_know_of_it(events: list[Event], by_hand: list[Event]) -> None:
    """A status is what one calls it; the hours count in the cycle as it is."""
    assert cycles_of([*events, *by_hand], [RULES]) == cycles_of(events, [RULES])


APPLIED = _event(E.APPLIED, date(2015, 11, 1), 2)
REFUSED = _event(E.REJECTED, date(2015, 12, 1), 3)


def test_applying_again_leaves_the_status_to_the_calendar() -> None:
    """The application stands beside it until something is decided, also when the term runs out meanwhile."""
    events = [FIRST, APPLIED]
    days = [date(2015, 10, 31), date(2015, 11, 1), date(2016, 4, 1)]

    assert [status_on(events, RULES, on) for on in days] == [S.EXPIRING, S.EXPIRING, S.EXPIRED]
    assert [renewal_applied_on(events, RULES, on) for on in days] == [None, APPLIED.on, APPLIED.on]


@pytest.mark.parametrize("kind", [E.RENEWED, E.REGISTERED, E.REJECTED, E.DECLINED, E.EXPIRED])
def test_what_decides_ends_the_waiting(kind: EventKind) -> None:
    """Whatever the register answered."""
    events = [FIRST, APPLIED, _event(kind, date(2015, 12, 1), 3)]

    assert renewal_applied_on(events, RULES, date(2015, 12, 1)) is None


def test_a_refused_renewal_leaves_the_running_registration() -> None:
    """Its status and its cycle go on to their own end; what was refused is the next one."""
    events = [FIRST, APPLIED, REFUSED]

    assert status_on(events, RULES, date(2016, 2, 29)) is S.EXPIRING
    assert cycles_of(events, [RULES]) == cycles_of([FIRST], [RULES])
    assert status_on([FIRST, REFUSED], RULES, REFUSED.on) is S.REJECTED


def test_a_first_application_is_a_status() -> None:
    """Nothing stands beside it."""
    events = [replace(APPLIED, on=SET)]

    assert status_on(events, RULES, SET + timedelta(1)) is S.APPLIED
    assert renewal_applied_on(events, RULES, SET + timedelta(1)) is None
