# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures: with which day they are compared, and who is behind."""

from datetime import date

import pytest

from app.domain.registrations import Status
from app.domain.school import School
from app.domain.selections import StaffCounts
from app.domain.standing import Standing, UnfinishedRound
from app.domain.standing_kinds import StandingKind
from app.domain.start_figures import Pace, compared_with, pace_of

ON = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("on", "then"),
    [
        (date(2026, 11, 23), date(2026, 8, 1)),
        (date(2026, 9, 30), date(2026, 8, 1)),
        (date(2026, 9, 29), date(2025, 8, 1)),
        (date(2026, 8, 1), date(2025, 8, 1)),
        (date(2027, 7, 31), date(2026, 8, 1)),
    ],
)
def test_figures_are_compared_with_the_start_of_the_school_year(on: date, then: date) -> None:
    """With that of the year before in its first two months, in which little has happened yet."""
    assert compared_with(on) == then


def test_who_is_behind_in_one_of_several_cycles_is_behind_once() -> None:
    """Of those with a cycle that can still be met; whose cycle is over has none."""
    behind, over = StandingKind.BEHIND, StandingKind.OVER
    kinds = [[behind, behind], [behind, StandingKind.MEETS], [StandingKind.ON_TRACK], [over], []]
    assert pace_of(kinds, ON) == Pace(ON, 2, 3)


@pytest.mark.parametrize(
    ("by_status", "rounds", "nobody"),
    [
        ({Status.NOT_INVITED: 84}, 0, True),
        ({Status.NOT_INVITED: 83, Status.INVITED: 1}, 0, False),
        ({Status.NOT_INVITED: 84}, 1, False),
        ({}, 0, False),
    ],
)
def test_a_school_is_told_the_last_step_until_its_first_letter(
    by_status: dict[Status, int], rounds: int, *, nobody: bool
) -> None:
    """With teachers and without letters; a school without teachers is told the first step."""
    made = tuple(UnfinishedRound(number, "", 1, 0) for number in range(rounds))  # type: ignore[arg-type]
    counts = StaffCounts(sum(by_status.values()), by_status=by_status)
    assert Standing(ON, School(), counts, (), made).nobody_written_to is nobody
