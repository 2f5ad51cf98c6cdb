# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which cycle somebody is follows from what happened and from the rules the cycle began under."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cycles import Cycle, cycle_on, cycle_years, cycles_of, everybodys_cycle, months_left, school_year_cycle
from app.domain.ids import EventId, TeacherId
from app.domain.registers import CycleStart, RegisterProfile, edition_for
from app.domain.registrations import Event, EventKind, Status
from app.domain.statuses import status_on

E = EventKind
RULES = RegisterProfile("r", "Register", 1)
KEEPS = replace(RULES, grace_months=6, late_renewal_keeps_cycle=True, early_renewal_keeps_cycle=True)


def _event(kind: EventKind, on: date, number: int = 1, until: date | None = None) -> Event:
    return Event(kind, TeacherId(1), on, "r", until=until, id=EventId(number))


def _renewed(on: date, rules: RegisterProfile) -> list[tuple[date, date]]:
    events = [_event(E.REGISTERED, date(2012, 3, 1)), _event(E.RENEWED, on, 2)]
    return [(cycle.since, cycle.until) for cycle in cycles_of(events, [rules])]


@pytest.mark.parametrize(
    ("registered", "last"),
    [
        (date(2012, 3, 1), date(2016, 2, 29)),
        (date(2012, 2, 29), date(2016, 2, 28)),
        (date(2013, 3, 1), date(2017, 2, 28)),
        (date(2012, 12, 31), date(2016, 12, 30)),
    ],
)
def test_a_cycle_lasts_four_years_to_the_day(registered: date, last: date) -> None:
    """Its last day is the one before the day it began, four years on."""
    assert cycles_of([_event(E.REGISTERED, registered)], [RULES]) == (Cycle(registered, last, 1),)


@pytest.mark.parametrize(
    ("on", "rules", "second", "first_ends"),
    [
        (date(2015, 9, 1), RULES, date(2015, 9, 1), date(2015, 8, 31)),
        (date(2015, 9, 1), KEEPS, date(2016, 3, 1), date(2016, 2, 29)),
        (date(2014, 9, 1), KEEPS, date(2014, 9, 1), date(2014, 8, 31)),
        (date(2016, 5, 1), RULES, date(2016, 5, 1), date(2016, 2, 29)),
        (date(2016, 8, 31), KEEPS, date(2016, 3, 1), date(2016, 2, 29)),
        (date(2016, 9, 1), KEEPS, date(2016, 9, 1), date(2016, 2, 29)),
    ],
)
def test_a_renewal_begins_where_the_register_says(
    on: date, rules: RegisterProfile, second: date, first_ends: date
) -> None:
    """Early or within the grace the next end may stay where it was; after the grace a cycle begins anew."""
    found = _renewed(on, rules)

    assert [found[0][1], found[1][0]] == [first_ends, second]


def test_a_status_follows_a_late_renewal() -> None:
    """Renewed in the grace, somebody expires when they would have, had they been in time."""
    events = [_event(E.REGISTERED, date(2012, 3, 1)), _event(E.RENEWED, date(2016, 8, 1), 2)]

    found = [status_on(events, replace(KEEPS, grace_months=6), on) for on in (date(2020, 2, 29), date(2020, 3, 1))]

    assert found == [Status.EXPIRING, Status.GRACE]


def test_an_extension_is_no_longer_than_the_register_allows() -> None:
    """Counted from the end as it was without any extension; the status agrees."""
    rules = replace(RULES, extension_months=24)
    events = [
        _event(E.REGISTERED, date(2012, 3, 1)),
        _event(E.EXTENDED, date(2015, 6, 1), 2, date(2017, 3, 1)),
        _event(E.EXTENDED, date(2016, 6, 1), 3, date(2020, 1, 1)),
    ]

    assert cycles_of(events, [rules]) == (Cycle(date(2012, 3, 1), date(2018, 2, 28), 1, date(2016, 2, 29)),)
    assert status_on(events, rules, date(2018, 3, 1)) is Status.EXPIRED


def test_an_extension_never_makes_a_cycle_shorter() -> None:
    """A day typed before the end, by mistake, changes nothing; the status agrees."""
    events = [_event(E.REGISTERED, date(2012, 3, 1)), _event(E.EXTENDED, date(2015, 6, 1), 2, date(2015, 9, 1))]

    assert cycles_of(events, [RULES]) == (Cycle(date(2012, 3, 1), date(2016, 2, 29), 1),)
    assert status_on(events, RULES, date(2015, 10, 1)) is not Status.EXPIRED


def test_who_leaves_the_register_ends_the_cycle() -> None:
    """And registering again begins one."""
    events = [
        _event(E.REGISTERED, date(2012, 3, 1)),
        _event(E.DECLINED, date(2013, 1, 1), 2),
        _event(E.REGISTERED, date(2014, 1, 1), 3),
    ]

    found = [(cycle.since, cycle.until) for cycle in cycles_of(events, [RULES])]

    assert found == [(date(2012, 3, 1), date(2012, 12, 31)), (date(2014, 1, 1), date(2017, 12, 31))]


def test_a_cycle_keeps_the_rules_it_began_under() -> None:
    """The next begins under those of its own first day."""
    newer = replace(RULES, version=2, valid_from=date(2014, 1, 1), period_months=60)
    events = [_event(E.REGISTERED, date(2012, 3, 1)), _event(E.RENEWED, date(2016, 2, 1), 2)]

    assert cycles_of(events, [newer, RULES]) == (
        Cycle(date(2012, 3, 1), date(2016, 1, 31), 1),
        Cycle(date(2016, 2, 1), date(2021, 1, 31), 2),
    )
    assert status_on(events, [newer, RULES], date(2021, 1, 31)) is Status.EXPIRING
    assert edition_for([newer, RULES], date(2013, 12, 31)) == RULES


def test_a_school_year_begins_on_1_august_for_everybody() -> None:
    """A term of two years is counted from the school year the rules began in."""
    yearly, two = replace(RULES, period_months=12), replace(RULES, period_months=24, valid_from=date(2025, 8, 1))

    assert school_year_cycle(date(2026, 7, 31), yearly) == Cycle(date(2025, 8, 1), date(2026, 7, 31), 1)
    assert school_year_cycle(date(2026, 8, 1), two) == Cycle(date(2025, 8, 1), date(2027, 7, 31), 1)


def _yearly(*events: Event, months: int = 12) -> list[tuple[date, date]]:
    """Return the cycles in a register whose cycles begin with the school year; each agrees with the status."""
    rules = replace(KEEPS, start=CycleStart.SCHOOL_YEAR, period_months=months, early_renewal_keeps_cycle=False)
    found = cycles_of(events, [rules])
    assert status_on(events, replace(rules, expiring_months=0), found[-1].until) in {Status.REGISTERED, Status.RENEWED}
    assert status_on(events, replace(rules, expiring_months=0), found[-1].until + timedelta(1)) is Status.GRACE
    return [(cycle.since, cycle.until) for cycle in found]


JOINED = _event(E.REGISTERED, date(2025, 11, 1))


@pytest.mark.parametrize(("months", "ends"), [(12, date(2026, 7, 31)), (48, date(2029, 7, 31))])
def test_who_registers_is_in_it_from_the_school_year_they_are_in(months: int, ends: date) -> None:
    """Where a register counts by school years, the cycle of who comes in November begins in August."""
    assert _yearly(JOINED, months=months) == [(date(2025, 8, 1), ends)]


@pytest.mark.parametrize("on", [date(2025, 12, 1), date(2026, 6, 10), date(2026, 8, 1), date(2026, 10, 15)])
def test_what_is_renewed_is_the_next_school_year(on: date) -> None:
    """However early. Late it begins in August too."""
    years = [(date(2025, 8, 1), date(2026, 7, 31)), (date(2026, 8, 1), date(2027, 7, 31))]

    assert _yearly(JOINED, _event(E.RENEWED, on, 2)) == years


def test_a_renewal_noted_twice_in_one_school_year_is_of_the_same_next_one() -> None:
    """It does not run two years ahead."""
    twice = [_event(E.RENEWED, day, number) for number, day in ((2, date(2026, 3, 1)), (3, date(2026, 6, 10)))]

    assert _yearly(JOINED, *twice)[-1] == (date(2026, 8, 1), date(2027, 7, 31))


def test_a_cycle_after_an_extended_one_ends_with_a_school_year_again() -> None:
    """What was extended keeps its days."""
    longer = _event(E.EXTENDED, date(2026, 6, 1), 2, date(2027, 1, 1))

    assert _yearly(JOINED, longer, _event(E.RENEWED, date(2027, 1, 10), 3)) == [
        (date(2025, 8, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 7, 31)),
    ]


def test_school_years_begin_when_their_rules_do() -> None:
    """Who registers in the year the rules changed in begins on their own day, and ends with the school year."""
    yearly = replace(RULES, version=2, valid_from=date(2026, 1, 1), start=CycleStart.SCHOOL_YEAR, period_months=12)

    assert cycles_of([_event(E.REGISTERED, date(2026, 2, 1))], [RULES, yearly]) == (
        Cycle(date(2026, 2, 1), date(2026, 7, 31), 2),
    )


@pytest.mark.parametrize(
    ("on", "band"),
    [
        (date(2015, 2, 28), None),
        (date(2015, 3, 1), 12),
        (date(2015, 9, 1), 6),
        (date(2015, 12, 1), 3),
        (date(2016, 2, 29), 3),
        (date(2016, 3, 1), 0),
    ],
)
def test_the_end_comes_near_in_steps(on: date, band: int | None) -> None:
    """Twelve, six and three months ahead, until it is over."""
    assert months_left(Cycle(date(2012, 3, 1), date(2016, 2, 29), 1), on) == band


DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("on", "edition"),
    [(date(2026, 12, 31), 1), (date(2027, 2, 1), 1), (date(2027, 7, 31), 1), (date(2027, 8, 1), 2)],
)
def test_everybodys_year_keeps_the_rules_it_began_with(on: date, edition: int) -> None:
    """New rules from January count from the next school year; the year that runs stays as it was agreed."""
    year = replace(RULES, start=CycleStart.SCHOOL_YEAR, period_months=12, for_everybody=True)
    newer = replace(year, version=2, valid_from=date(2027, 1, 1))

    rules, cycle = everybodys_cycle(on, [year, newer])

    assert (rules.version, cycle.edition, cycle.holds(on)) == (edition, edition, True)


EVENTS = st.lists(
    st.builds(_event, st.sampled_from(EventKind), DAYS, st.integers(1, 10**6), st.none() | DAYS),
    max_size=10,
    unique_by=lambda event: event.id,
)
PROFILES = st.builds(
    RegisterProfile, st.just("r"), st.just("R"), st.just(1), period_months=st.integers(1, 120),
    expiring_months=st.integers(0, 24), grace_months=st.integers(0, 24), late_renewal_keeps_cycle=st.booleans(),
    early_renewal_keeps_cycle=st.booleans(), extension_months=st.integers(0, 24),
)  # fmt: skip


YEARLY = PROFILES.map(
    lambda rules: replace(rules, start=CycleStart.SCHOOL_YEAR, period_months=12 * (1 + rules.period_months // 12))
)


@given(EVENTS, PROFILES | YEARLY, DAYS)
def test_cycles_and_statuses_agree(events: list[Event], rules: RegisterProfile, on: date) -> None:
    """Who is registered is in a cycle; cycles come one after the other."""
    cycles = cycles_of([event for event in events if event.on <= on], [rules])

    assert all(one.until < two.since for one, two in pairwise(cycles))
    by_date = [event for event in events if event.kind is not E.OVERRIDDEN]
    if status_on(by_date, rules, on) in {Status.REGISTERED, Status.RENEWED}:
        found = cycle_on(cycles, on)
        assert found is not None
        assert found.holds(on)


@given(DAYS, st.integers(0, 3000))
def test_the_years_of_a_cycle_cover_it(since: date, days: int) -> None:
    """Without gap or overlap, from the first day to the last."""
    cycle = Cycle(since, date.fromordinal(since.toordinal() + days), 1)
    years = cycle_years(cycle)

    assert (years[0][0], years[-1][1]) == (cycle.since, cycle.until)
    assert sum((last - first).days + 1 for first, last in years) == cycle.days
