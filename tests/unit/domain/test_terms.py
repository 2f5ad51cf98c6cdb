# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people decided goes before the calendar: who said no is asked nothing, and a status set by hand holds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cycle_standings import CycleStanding, Decision
from app.domain.cycles import Cycle
from app.domain.ids import EventId, TeacherId
from app.domain.progress import Phase, ProgressPerson, progress_row
from app.domain.registers import ProfileKind, RegisterProfile, Unit
from app.domain.registrations import REGISTERED_STATUSES, Event, EventKind, Status
from app.domain.sampling import sample_of
from app.domain.statuses import status_on
from app.domain.terms import OwnTerm, own_term

E, S = EventKind, Status
RULES = RegisterProfile("r", "Register", 1, total=160, period_months=48)
REGISTERED, SET, ON = date(2012, 3, 1), date(2013, 5, 1), date(2014, 1, 2)
FULL = Cycle(REGISTERED, date(2016, 2, 29), 1)


def _event(kind: EventKind, on: date, number: int, until: date | None = None, note: str = "") -> Event:
    return Event(kind, TeacherId(1), on, "r", note=note, until=until, id=EventId(number))


def _by_hand(status: Status, on: date = SET, until: date | None = None, number: int = 9) -> Event:
    return Event(
        E.OVERRIDDEN, TeacherId(1), on, "r", number=status.value, note="reden", until=until, id=EventId(number)
    )


def _term(*events: Event, began: date = REGISTERED, on: date = ON) -> OwnTerm | None:
    return own_term([_event(E.REGISTERED, began, 1), *events], [RULES], on)


@pytest.mark.parametrize("kind", [E.DECLINED, E.REJECTED, E.NOT_APPLICABLE])
def test_who_said_no_is_asked_nothing_also_when_invited_again(kind: EventKind) -> None:
    """Until they register again; what they may have lacked before is no matter any more."""
    said = _event(kind, SET, 2)
    again = _event(E.REGISTERED, date(2013, 9, 1), 4)

    assert _term(said) is None
    assert _term(said, _event(E.INVITED, date(2013, 6, 1), 3)) is None
    assert _term(said, again) == OwnTerm(Cycle(again.on, date(2017, 8, 31), 1))


def test_what_ended_of_itself_is_still_told() -> None:
    """Whose registration ran out, or was noted as expired, lacked what they lacked."""
    assert _term(_event(E.EXPIRED, SET, 2)) == OwnTerm(Cycle(REGISTERED, date(2013, 4, 30), 1))
    assert _term(on=date(2016, 6, 1)) == OwnTerm(FULL)


def test_a_renewal_refused_leaves_the_running_cycle() -> None:
    """What was refused is the next one."""
    assert _term(_event(E.APPLIED, SET, 2), _event(E.REJECTED, date(2013, 6, 1), 3)) == OwnTerm(FULL)


@pytest.mark.parametrize("status", sorted(set(S) - REGISTERED_STATUSES - {S.EXPIRED}))
def test_by_hand_out_of_the_register_is_out_of_it(status: Status) -> None:
    """As long as it holds; the day after its last the calendar goes on as if nobody had touched it."""
    assert _term(_by_hand(status, until=ON)) is None
    assert _term(_by_hand(status, until=date(2014, 1, 1))) == OwnTerm(FULL)


def test_by_hand_extended_lasts_until_its_last_day() -> None:
    """Registered for four years in 2009, and by hand until 2015: hours count until then."""
    found = _term(_by_hand(S.EXTENDED, until=date(2015, 1, 1)), began=date(2009, 6, 1))

    assert found is not None
    assert (found.cycle.since, found.cycle.until) == (date(2009, 6, 1), date(2015, 1, 1))
    assert found.by_hand == Decision(S.EXTENDED, SET, date(2015, 1, 1), "reden")


def test_by_hand_registered_again_takes_back_what_ended_the_cycle() -> None:
    """A no that was noted by mistake."""
    found = _term(_event(E.DECLINED, date(2013, 4, 1), 2), _by_hand(S.REGISTERED))

    assert found == OwnTerm(FULL, Decision(S.REGISTERED, SET, None, "reden"))


def test_by_hand_expired_ends_the_cycle_the_day_before() -> None:
    """As when the register let it expire that day."""
    found = _term(_by_hand(S.EXPIRED))

    assert found == OwnTerm(Cycle(REGISTERED, date(2013, 4, 30), 1), Decision(S.EXPIRED, SET, None, "reden"))


def test_an_extension_is_told_with_its_reason() -> None:
    """The one that the cycle ends by, and only of that cycle."""
    longer = _event(E.EXTENDED, SET, 2, date(2016, 6, 1), "ziekte")
    longest = _event(E.EXTENDED, date(2013, 6, 1), 3, date(2016, 9, 1), "nog ziek")
    until = date(2016, 8, 31)

    found = _term(longer, longest)
    assert found is not None
    assert found.cycle.until == until
    assert found.extended == Decision(S.EXTENDED, longest.on, until, "nog ziek")
    renewed = _term(longer, _event(E.RENEWED, date(2013, 9, 1), 4))
    assert renewed is not None
    assert renewed.extended is None


def test_by_hand_it_may_last_longer_than_the_register_allows() -> None:
    """The limit still holds for what was noted as an extension."""
    rules = RegisterProfile("r", "Register", 1, total=160, period_months=48, extension_months=6)
    first, far = _event(E.REGISTERED, REGISTERED, 1), date(2020, 1, 1)

    noted = own_term([first, _event(E.EXTENDED, SET, 2, far)], [rules], ON)
    set_so = own_term([first, _by_hand(S.EXTENDED, until=far)], [rules], ON)

    assert noted is not None
    assert set_so is not None
    assert (noted.cycle.until, set_so.cycle.until) == (date(2016, 8, 31), far)


@pytest.mark.parametrize(
    ("status", "phase", "months"),
    [(S.EXTENDED, Phase.RUNNING, None), (S.GRACE, Phase.GRACE, 0), (S.EXPIRED, Phase.OVER, 0)],
)
@pytest.mark.parametrize("until", [date(2013, 5, 31), date(2016, 2, 29)])
def test_a_list_shows_the_phase_set_by_hand(status: Status, phase: Phase, months: int | None, until: date) -> None:
    """Whatever day the calendar has; who is over by hand is not drawn in a sample."""
    cycle = Cycle(REGISTERED, until, 1)
    standing = CycleStanding(
        "r", Unit.HOURS, ProfileKind.REQUIREMENT, cycle, ON, 0, 160, 160, by_hand=Decision(status, SET, None)
    )

    row = progress_row(ProgressPerson(TeacherId(1), "Bos, C."), standing, RULES)

    assert (row.phase, row.months) == (phase, months)
    assert bool(sample_of([row], 1, 1)) is (phase is not Phase.OVER)


_DAYS = st.dates(date(2012, 1, 1), date(2017, 12, 31))
_KINDS = st.sampled_from([kind for kind in EventKind if kind is not E.OVERRIDDEN])


@given(st.lists(st.tuples(_KINDS, _DAYS, _DAYS), max_size=5), _DAYS)
def test_whoever_is_registered_has_a_cycle_that_runs(line: list[tuple[EventKind, date, date]], on: date) -> None:
    """And whoever said no has none: a status and what is asked never tell two things. Nothing is extended before."""
    events = [_event(E.REGISTERED, date(2012, 1, 1), 1)]
    events += [_event(kind, day, number, until) for number, (kind, day, until) in enumerate(line, 2)]
    known = [event for event in events if event.on <= on]
    status, found = status_on(known, [RULES], on), own_term(known, [RULES], on)

    if status in REGISTERED_STATUSES:
        assert found is not None
        assert found.cycle.holds(on)
    if status in {S.DECLINED, S.REJECTED, S.NOT_APPLICABLE}:
        assert found is None
