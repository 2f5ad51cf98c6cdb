# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds of every standing, whatever was done."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.activities import ParticipationStatus, Reduction, ReductionKind
from app.domain.counting import standing_of
from app.domain.cycle_standings import TOLERANCE, HoursLine
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.profiles.loading import load_profiles

CYCLE = Cycle(date(2023, 3, 1), date(2027, 2, 28), 1)
ON = date(2026, 6, 1)
RULES = load_profiles()["lerarenregister-2012"]
NAMES = [choice.id for choice in RULES.categories]
LINE = st.builds(
    HoursLine,
    st.floats(0, 200, allow_nan=False),
    st.dates(date(2022, 1, 1), date(2028, 1, 1)),
    st.lists(st.sampled_from([*NAMES, "reflectie"]), max_size=4).map(tuple),
    st.sampled_from(ParticipationStatus),
    st.booleans(),
)
LINES = st.lists(LINE, max_size=12)
REDUCTION = st.builds(
    lambda since, days, percent, amount: Reduction(
        TeacherId(1), "", ReductionKind.LEAVE, since, since + timedelta(days), percent, amount
    ),
    st.dates(date(2022, 1, 1), date(2029, 1, 1)),
    st.integers(0, 800),
    st.integers(0, 100),
    st.sampled_from([0, 0, 16, 40]),
)


@given(LINES, st.randoms(use_true_random=False))
def test_the_order_of_activities_never_matters(lines: list[HoursLine], chance: random.Random) -> None:
    """However they are handed over, the standing is the same in everything."""
    shuffled = list(lines)
    chance.shuffle(shuffled)

    assert standing_of(RULES, CYCLE, shuffled, on=ON) == standing_of(RULES, CYCLE, lines, on=ON)


@given(LINES, LINE)
def test_more_hours_never_worsen_a_standing(lines: list[HoursLine], one: HoursLine) -> None:
    """Nothing that counted is lost, nothing more is to be done."""
    before, after = (standing_of(RULES, CYCLE, each, on=ON, work=1328) for each in (lines, [*lines, one]))

    assert after.counted >= before.counted - TOLERANCE
    assert after.to_do <= before.to_do + TOLERANCE
    assert all(new.counted >= old.counted - TOLERANCE for old, new in zip(before.rules, after.rules, strict=True))
    assert after.meets or not before.meets


@given(LINES, st.lists(REDUCTION, max_size=4), st.integers(1, 900), st.dates(date(2024, 1, 1), date(2029, 1, 1)))
def test_extending_never_worsens_a_standing(
    lines: list[HoursLine], reductions: list[Reduction], days: int, on: date
) -> None:
    """Not what is asked, nor what counts, in the whole or in a year: more time is only more time."""
    longer = replace(CYCLE, until=CYCLE.until + timedelta(days), unextended=CYCLE.until)
    rules = replace(RULES, per_year_minimum=20, minimum_validated_share=0.25)
    before, after = (standing_of(rules, cycle, lines, reductions, on=on, work=1328) for cycle in (CYCLE, longer))

    assert after.asked <= before.asked + TOLERANCE
    assert after.counted >= before.counted - TOLERANCE
    assert after.to_do <= before.to_do + TOLERANCE
    assert all(new.to_do <= old.to_do + TOLERANCE for old, new in zip(before.years, after.years, strict=True))
    assert after.meets or not before.meets


@given(LINES)
def test_a_maximum_never_counts_above_itself(lines: list[HoursLine]) -> None:
    """And what counts is never more than what was done."""
    found = standing_of(RULES, CYCLE, lines, on=ON)

    assert all(item.counted <= min(item.done, item.maximum or item.done) + TOLERANCE for item in found.rules)
    assert found.counted + sum(item.amount for item in found.not_counted) <= sum(line.hours for line in lines) + 0.01


@given(LINES)
def test_doing_what_is_to_do_is_enough(lines: list[HoursLine]) -> None:
    """That many hours of the scarcest kind meet the total and every rule."""
    short = standing_of(RULES, CYCLE, lines, on=ON, work=1328).to_do

    found = standing_of(RULES, CYCLE, [*lines, HoursLine(short, categories=("vakinhoudelijk",))], on=ON, work=1328)

    assert found.to_do <= TOLERANCE * 10
