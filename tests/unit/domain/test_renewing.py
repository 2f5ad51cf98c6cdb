# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before a renewal or an extension is noted, the program says from when to when the next cycle runs, and why."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cycles import Cycle, cycles_of, last_end_within, months_left
from app.domain.ids import EventId, TeacherId
from app.domain.periods import months_between
from app.domain.registers import CycleStart, RegisterProfile
from app.domain.registrations import Event, EventKind
from app.domain.renewing import Begins, ExtensionBounds, extension_bounds, extension_told, plan_renewal, renewal_told
from app.wording import LANGUAGES, Wording

E, B = EventKind, Begins
RULES = RegisterProfile("r", "Register", 1)
KEEPS = replace(RULES, grace_months=6, late_renewal_keeps_cycle=True, early_renewal_keeps_cycle=True)
NEXT = date(2016, 3, 1)


def _event(kind: EventKind, on: date, number: int = 1, until: date | None = None) -> Event:
    return Event(kind, TeacherId(1), on, "r", until=until, id=EventId(number))


FIRST = _event(E.REGISTERED, date(2012, 3, 1))


@pytest.mark.parametrize(
    ("rules", "on", "since", "begins"),
    [
        (RULES, date(2015, 9, 1), date(2015, 9, 1), B.EARLY),
        (RULES, date(2016, 2, 29), date(2016, 2, 29), B.EARLY),
        (RULES, NEXT, NEXT, B.FOLLOWS),
        (RULES, date(2016, 5, 1), date(2016, 5, 1), B.LATE),
        (KEEPS, date(2015, 9, 1), NEXT, B.FOLLOWS),
        (KEEPS, date(2014, 9, 1), date(2014, 9, 1), B.EARLY),
        (KEEPS, date(2016, 8, 31), NEXT, B.LATE_KEPT),
        (KEEPS, date(2016, 9, 1), date(2016, 9, 1), B.LATE),
    ],
)
def test_it_is_told_when_the_next_cycle_begins(rules: RegisterProfile, on: date, since: date, begins: Begins) -> None:
    """On its own day, or where the last one ends; and what is told is what noting it leads to."""
    plan = plan_renewal([FIRST], [rules], on)

    assert (plan.cycle.since, plan.begins, plan.before) == (since, begins, date(2016, 2, 29))
    assert plan.cycle == cycles_of([FIRST, _event(E.RENEWED, on, 2)], [rules])[-1]


@pytest.mark.parametrize(
    ("on", "begins"),
    [(date(2016, 5, 1), B.FOLLOWS), (date(2016, 8, 1), B.SCHOOL_YEAR), (date(2016, 9, 1), B.SCHOOL_YEAR)],
)
def test_a_school_year_is_told_as_the_reason(on: date, begins: Begins) -> None:
    """Early or late, the next cycle begins on 1 August."""
    rules = replace(RULES, start=CycleStart.SCHOOL_YEAR)
    plan = plan_renewal([_event(E.REGISTERED, date(2012, 9, 1))], [rules], on)

    assert (plan.cycle.since, plan.begins) == (date(2016, 8, 1), begins)


def test_without_a_cycle_before_it_the_first_begins() -> None:
    """As when the school never noted the registration itself."""
    assert plan_renewal([], [RULES], NEXT).begins is B.FIRST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("begins", Begins)
def test_each_reason_is_a_sentence(language: str, begins: Begins) -> None:
    """With its days filled in."""
    plan = replace(plan_renewal([FIRST], [KEEPS], NEXT), begins=begins)
    told = renewal_told(plan, Wording(language))

    assert "{" not in told
    assert "2016" in told


def test_late_but_kept_says_why() -> None:
    """Ready to be read out on the telephone."""
    told = renewal_told(plan_renewal([FIRST], [KEEPS], date(2016, 8, 1)), Wording("nl"))

    assert told == (
        "De nieuwe periode begint op 1 maart 2016, omdat dit register wie binnen 6 maanden na het einde vernieuwt zijn"
        " volgende einddatum laat houden. Zij loopt tot en met 29 februari 2020."
    )


def test_an_extension_has_a_limit_where_the_register_sets_one() -> None:
    """Counted from the end as it was before any extension."""
    rules = replace(RULES, extension_months=24)
    events = [FIRST, _event(E.EXTENDED, date(2015, 6, 1), 2, date(2017, 3, 1))]

    assert extension_bounds(events, [rules], date(2016, 6, 1)) == (NEXT, date(2018, 3, 1))
    assert extension_bounds(events, [RULES], date(2016, 6, 1)) == (NEXT, None)
    assert extension_bounds([], [rules], date(2016, 6, 1)) == (None, None)


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (None, "Dit register geeft uitstel tot hoogstens 1 maart 2018."),
        (NEXT, "De periode loopt al tot 1 maart 2016: uitstel tot 1 maart 2016 verandert niets. Kijk de dag na."),
        (date(2018, 3, 1), "De periode loopt dan tot 1 maart 2018."),
        (
            date(2018, 3, 2),
            "Dit register geeft uitstel tot hoogstens 1 maart 2018; een latere dag telt als 1 maart 2018.",
        ),
    ],
)
def test_the_limit_is_told_before_it_is_noted(until: date | None, told: str) -> None:
    """And where nothing was filled in, what may be."""
    assert extension_told(ExtensionBounds(NEXT, date(2018, 3, 1)), until, Wording("nl")) == told


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from([3, 6, 12]))
def test_the_bands_of_the_worklist_are_those_of_a_cycle(on: date, months: int) -> None:
    """The last end within some months is in the band, the day after it is not."""
    ends = last_end_within(on, months)
    bands = [
        months_left(Cycle(date(1980, 1, 1), date.fromordinal(ends.toordinal() + more - 1), 1), on) for more in (0, 1)
    ]

    assert bands[0] is not None
    assert bands[0] <= months
    assert bands[1] is None or bands[1] > months


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.integers(0, 900))
def test_whole_months_are_counted_as_the_calendar_does(since: date, days: int) -> None:
    """A month is over on the day of its number, or the last day of a shorter one."""
    until = date.fromordinal(since.toordinal() + days)
    months = months_between(since, until)

    assert months * 28 <= days <= (months + 1) * 31
