# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One day noted for several bevoegdheden is one day, in every sum."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_rows import TakenPart
from app.domain.activity_totals import hours_spent
from app.domain.counting import as_done, standing_of
from app.domain.cycle_standings import CycleStanding, HoursLine, NotCountedReason
from app.domain.cycles import Cycle
from app.domain.gathering import reasons_not
from app.domain.ids import ActivityId, TeacherId
from app.domain.once import Claim, hours_once
from app.profiles.loading import load_profiles

CYCLE = Cycle(date(2013, 3, 1), date(2017, 2, 28), 1)
ON = date(2016, 6, 1)
DAY = date(2016, 2, 1)
RULES = load_profiles()["lerarenregister-2012"]
PLANNED, REJECTED = ParticipationStatus.PLANNED, ParticipationStatus.REJECTED
FRENCH = HoursLine(6, DAY, ("vakinhoudelijk",), qualification="Frans", activity=7, whole=6)
GERMAN = replace(FRENCH, qualification="Duits")
EVERY = replace(FRENCH, qualification="")


def counted(*lines: HoursLine, qualification: str = "") -> CycleStanding:
    """Count some lines by the rules of 2012."""
    return standing_of(RULES, CYCLE, lines, on=ON, qualification=qualification)


def told(standing: CycleStanding) -> dict[str, tuple[float, int]]:
    """Return what does not count, by reason."""
    return {item.reason.value: (item.amount, item.count) for item in standing.not_counted}


def test_a_day_for_two_bevoegdheden_counts_once_where_they_are_not_asked() -> None:
    """What is left says that it counts already."""
    found = counted(FRENCH, GERMAN)
    assert found.counted == 6
    assert told(found) == {"counted_already": (6, 1)}


@pytest.mark.parametrize("lines", [(EVERY, GERMAN), (GERMAN, EVERY), (EVERY, FRENCH, GERMAN)])
def test_a_day_for_all_and_for_one_counts_once_for_that_one(lines: tuple[HoursLine, ...]) -> None:
    """Whichever stands first."""
    assert counted(*lines, qualification="Duits").counted == 6


def test_a_day_divided_over_two_bevoegdheden_is_that_day() -> None:
    """Three hours for each are the six of the day."""
    assert counted(replace(FRENCH, hours=3), replace(GERMAN, hours=3)).counted == 6


def test_who_did_more_than_the_activity_took_keeps_it() -> None:
    """The longest of their hours is what they did."""
    assert counted(replace(FRENCH, hours=8), GERMAN).counted == 8


def test_two_days_alike_both_count() -> None:
    """They are two activities; so are lines that many days were put together in."""
    assert counted(FRENCH, replace(FRENCH, activity=8)).counted == 12
    assert counted(replace(FRENCH, activity=0), replace(GERMAN, activity=0)).counted == 12


def test_what_counts_is_not_planned_besides() -> None:
    """Done for Frans and planned for Duits: nothing is to come; a rejection stays told."""
    assert counted(FRENCH, replace(GERMAN, status=PLANNED)).planned == 0
    assert told(counted(FRENCH, replace(GERMAN, status=REJECTED))) == {"rejected": (6, 1)}
    assert (
        counted(*as_done([replace(FRENCH, status=PLANNED), replace(GERMAN, status=PLANNED)], CYCLE, RULES)).counted == 6
    )


def test_each_activity_is_told_to_count_or_to_count_already() -> None:
    """In the list behind a figure."""
    assert reasons_not(RULES, CYCLE, [FRENCH, GERMAN], ON, "") == [NotCountedReason.COUNTED_ALREADY, None]
    assert reasons_not(RULES, CYCLE, [FRENCH, GERMAN], ON, "Frans") == [None, NotCountedReason.OTHER_QUALIFICATION]


def test_hours_spent_are_those_of_the_day() -> None:
    """On the page and in the dossier of a teacher; what is done is not planned besides."""
    day = Activity("Dag", DAY, DAY, contact_hours=6, categories=("vakinhoudelijk",), id=ActivityId(1))
    french = Participation(ActivityId(1), TeacherId(1), DAY, 6, qualification="Frans")
    parts = [french, replace(french, qualification="Duits"), replace(french, qualification="Engels", status=PLANNED)]
    spent = hours_spent(TakenPart(day, part, 0) for part in parts)
    assert (spent.total, spent.planned, spent.by_category) == (6, 0, (("vakinhoudelijk", 6),))


@given(st.lists(st.builds(Claim, st.sampled_from("ab"), st.floats(0, 24), st.just(6.0), st.just(()))))
def test_nobody_has_more_hours_than_an_activity_took_or_than_the_longest(claims: list[Claim]) -> None:
    """And who has one participation in it keeps the hours of that."""
    found = hours_once(claims)
    for name in "ab":
        of_it = [(claim.hours, hours) for claim, hours in zip(claims, found, strict=True) if claim.activity == name]
        assert sum(hours for _, hours in of_it) <= max([6.0, *(own for own, _ in of_it)]) + 1e-9
        assert len(of_it) != 1 or of_it[0][0] == of_it[0][1]
