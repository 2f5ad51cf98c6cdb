# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which status a teacher has on a day follows from what happened, the register's rules and the calendar."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import EventId, TeacherId
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event, EventKind, Status, StatusSpan
from app.domain.statuses import status_on, status_spans, usual_next
from app.profiles.loading import load_profile, load_profiles

RULES = RegisterProfile("r", "Register", 1)
LENIENT = RegisterProfile("r", "Register", 1, grace_months=6)
E, S = EventKind, Status


def _event(kind: EventKind, on: date, number: int = 1, until: date | None = None, text: str = "") -> Event:
    return Event(kind, TeacherId(1), on, "r", number=text, until=until, id=EventId(number))


def _line(*steps: tuple[EventKind, date]) -> list[Event]:
    return [_event(kind, on, number) for number, (kind, on) in enumerate(steps, start=1)]


TO_REACH: dict[Status, list[tuple[EventKind, date]]] = {
    S.NOT_INVITED: [],
    S.INVITED: [(E.INVITED, date(2012, 3, 1))],
    S.REMINDED: [(E.INVITED, date(2012, 3, 1)), (E.REMINDED, date(2012, 4, 1))],
    S.ACCOUNT: [(E.ACCOUNT, date(2012, 3, 1))],
    S.APPLIED: [(E.APPLIED, date(2012, 3, 1))],
    S.REGISTERED: [(E.REGISTERED, date(2012, 3, 1))],
    S.EXPIRING: [(E.REGISTERED, date(2009, 3, 1))],
    S.EXPIRED: [(E.REGISTERED, date(2008, 3, 1))],
    S.RENEWED: [(E.RENEWED, date(2012, 3, 1))],
    S.EXTENDED: [(E.EXTENDED, date(2012, 3, 1))],
    S.DECLINED: [(E.DECLINED, date(2012, 3, 1))],
    S.REJECTED: [(E.REJECTED, date(2012, 3, 1))],
    S.NOT_APPLICABLE: [(E.NOT_APPLICABLE, date(2012, 3, 1))],
}
IN_THE_REGISTER = {S.REGISTERED, S.EXPIRING, S.RENEWED, S.EXTENDED}
ENDED = {S.EXPIRED, S.DECLINED, S.REJECTED, S.NOT_APPLICABLE}
WITHOUT_EFFECT = {
    E.INVITED: IN_THE_REGISTER | {S.ACCOUNT, S.APPLIED},
    E.REMINDED: IN_THE_REGISTER | ENDED | {S.ACCOUNT, S.APPLIED},
    E.ACCOUNT: IN_THE_REGISTER | {S.ACCOUNT, S.APPLIED},
    E.APPLIED: IN_THE_REGISTER,
    E.POSTPONED: set(TO_REACH),
}
LATER = date(2012, 9, 1)


@pytest.mark.parametrize("before", TO_REACH)
@pytest.mark.parametrize("kind", [kind for kind in EventKind if kind is not E.OVERRIDDEN])
def test_each_event_from_each_status(before: Status, kind: EventKind) -> None:
    """An event brings its own status, unless it means nothing to who is further already: no invitation unregisters."""
    steps = TO_REACH[before]
    at_hand = status_on(_line(*steps), RULES, LATER)

    event = _event(kind, LATER, 9, until=date(2020, 1, 1) if kind is E.EXTENDED else None)
    after = status_on([*_line(*steps), event], RULES, LATER)

    unchanged = before in WITHOUT_EFFECT.get(kind, set())
    assert (at_hand, after) == (before, before if unchanged else Status(kind.value))


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2012, 2, 16), S.NOT_INVITED),
        (date(2012, 2, 17), S.REGISTERED),
        (date(2015, 2, 16), S.REGISTERED),
        (date(2015, 2, 17), S.EXPIRING),
        (date(2016, 2, 16), S.EXPIRING),
        (date(2016, 2, 17), S.EXPIRED),
        (date(2099, 1, 1), S.EXPIRED),
    ],
)
def test_a_registration_lasts_four_years(on: date, status: Status) -> None:
    """The last year it is expiring; four years to the day it is over."""
    assert status_on([_event(E.REGISTERED, date(2012, 2, 17))], RULES, on) == status


@pytest.mark.parametrize(
    ("rules", "registered", "last", "first_after"),
    [
        (RULES, date(2012, 2, 29), date(2016, 2, 28), date(2016, 2, 29)),
        (RegisterProfile("r", "R", 1, period_months=12), date(2012, 2, 29), date(2013, 2, 27), date(2013, 2, 28)),
        (RegisterProfile("r", "R", 1, period_months=1), date(2013, 1, 31), date(2013, 2, 27), date(2013, 2, 28)),
        (RULES, date(2012, 12, 31), date(2016, 12, 30), date(2016, 12, 31)),
    ],
)
def test_a_registration_ends_on_a_day_that_exists(
    rules: RegisterProfile, registered: date, last: date, first_after: date
) -> None:
    """A term from 29 February or the 31st ends on the last day of a shorter month."""
    events = [_event(E.REGISTERED, registered)]

    found = [status_on(events, rules, last) is S.EXPIRED, status_on(events, rules, first_after) is S.EXPIRED]

    assert found == [False, True]


def test_grace_comes_between_the_end_and_expired() -> None:
    """Where the register gives time to renew, somebody is not expired before that time is over."""
    spans = status_spans([_event(E.REGISTERED, date(2012, 1, 1))], LENIENT)

    assert spans == (
        StatusSpan(S.REGISTERED, date(2012, 1, 1), date(2015, 1, 1)),
        StatusSpan(S.EXPIRING, date(2015, 1, 1), date(2016, 1, 1)),
        StatusSpan(S.GRACE, date(2016, 1, 1), date(2016, 7, 1)),
        StatusSpan(S.EXPIRED, date(2016, 7, 1), None),
    )


def test_an_extension_lasts_until_its_day() -> None:
    """It counts in place of the registration's own end."""
    events = [_event(E.REGISTERED, date(2012, 1, 1)), _event(E.EXTENDED, date(2015, 6, 1), 2, date(2018, 1, 1))]

    found = [status_on(events, RULES, on) for on in (date(2016, 5, 1), date(2017, 1, 1), date(2018, 1, 1))]

    assert found == [S.EXTENDED, S.EXPIRING, S.EXPIRED]


def test_an_extension_after_the_end_without_a_new_day_changes_nothing_before_it() -> None:
    """Somebody whose registration was over stays expired, from one day to the next without a gap or an overlap."""
    events = [_event(E.REGISTERED, date(2012, 1, 1)), _event(E.EXTENDED, date(2017, 1, 1), 2)]

    assert status_spans(events, RULES)[-2:] == (
        StatusSpan(S.EXPIRED, date(2016, 1, 1), date(2017, 1, 1)),
        StatusSpan(S.EXPIRED, date(2017, 1, 1), None),
    )


def test_of_two_events_on_one_day_the_later_noted_counts() -> None:
    """The ids tell which was noted last."""
    events = [_event(E.REGISTERED, LATER, 5), _event(E.DECLINED, LATER, 4)]

    assert status_spans(events, RULES)[0] == StatusSpan(S.REGISTERED, LATER, date(2015, 9, 1))


def test_nothing_happened_is_not_invited() -> None:
    """Without events there are no spans."""
    assert (status_spans([], RULES), status_on([], RULES, LATER)) == ((), S.NOT_INVITED)


def test_an_earlier_day_sees_what_was_known_to_have_happened_then() -> None:
    """As-of a day before an event, the event has not happened."""
    events = _line((E.INVITED, date(2012, 3, 1)), (E.APPLIED, date(2012, 5, 1)))

    found = [status_on(events, RULES, on) for on in (date(2012, 2, 29), date(2012, 4, 30), date(2012, 5, 1))]

    assert found == [S.NOT_INVITED, S.INVITED, S.APPLIED]


DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
EVENTS = st.builds(
    _event, st.sampled_from(EventKind), DAYS, st.integers(1, 10**6), st.none() | st.dates(date(1990, 1, 1), date.max),
    st.sampled_from(["", *Status]),
)  # fmt: skip
LINES = st.lists(EVENTS, max_size=12, unique_by=lambda event: event.id)
PROFILES = st.builds(
    RegisterProfile, st.just("r"), st.just("R"), st.just(1), period_months=st.integers(1, 120),
    expiring_months=st.integers(0, 130), grace_months=st.integers(0, 24),
)  # fmt: skip


@given(LINES, PROFILES, st.randoms(use_true_random=False))
def test_the_order_of_the_line_does_not_matter(events: list[Event], rules: RegisterProfile, chance: object) -> None:
    """However events are handed over, the statuses are the same."""
    shuffled = list(events)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert status_spans(shuffled, rules) == status_spans(events, rules)


@given(LINES, PROFILES)
def test_spans_follow_each_other_without_gap_or_overlap(events: list[Event], rules: RegisterProfile) -> None:
    """Each begins where the one before it ends; the first with the first event that counts; the last never ends."""
    spans = status_spans(events, rules)

    assert [span.until for span in spans] == [*(span.since for span in spans[1:]), *([None] if spans else [])]
    assert [span for span in spans if span.until is not None and span.since >= span.until] == []
    told = [event for event in events if event.status is not None]
    assert bool(spans) or all(status_on(told, rules, event.on) is S.NOT_INVITED for event in told)


@given(LINES, PROFILES, DAYS)
def test_the_future_does_not_change_the_past(events: list[Event], rules: RegisterProfile, on: date) -> None:
    """The status on a day is the same whether or not later events are known."""
    known = [event for event in events if event.on <= on]

    assert status_on(events, rules, on) == status_on(known, rules, on)


def test_the_shipped_register_is_the_one_of_2012() -> None:
    """Four years, ten weeks for an application, no grace."""
    profile = load_profiles()["lerarenregister-2012"]

    assert (profile.period_months, profile.application_weeks, profile.grace_months, profile.verified) == (
        48,
        10,
        0,
        True,
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("schema_version = 99\n", "profile.schema"),
        ('schema_version = 1\nid = "a"\nname = "A"\n', "profile.missing_key"),
        ('schema_version = 1\nid = "a"\nname = "A"\nversion = 1\nweeks = 3\n', "profile.unknown_key"),
        ('schema_version = 1\nid = "a"\nname = "A"\nversion = "1"\n', "profile.wrong_type"),
        ('schema_version = 1\nid = "a"\nname = "A"\nversion = true\n', "profile.wrong_type"),
        ("this is no profile", "profile.unreadable"),
    ],
)
def test_a_wrong_profile_is_refused_by_what_is_wrong(tmp_path: Path, text: str, key: str) -> None:
    """A register's rules are never half understood."""
    from app.errors import ProfileError

    file = tmp_path / "register.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ProfileError) as refused:
        load_profile(file)

    assert refused.value.key == key


@given(DAYS)
def test_thirty_days_hence_somebody_registered_today_still_is(on: date) -> None:
    """On every day of the calendar a registration can begin."""
    assert status_on([_event(E.REGISTERED, on)], RULES, on + timedelta(30)) is S.REGISTERED


@pytest.mark.parametrize("before", TO_REACH)
def test_what_usually_comes_next_has_an_effect(before: Status) -> None:
    """No button is offered that notes something which changes nothing."""
    assert [kind for kind in usual_next(before) if before in WITHOUT_EFFECT.get(kind, set())] == []
