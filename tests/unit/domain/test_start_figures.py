# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures: with which day they are compared, and who is behind."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.cycle_standings import CycleStanding, Forecast
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.progress import ProgressPerson, ProgressRow, progress_row
from app.domain.registers import ProfileKind, RegisterProfile, Unit
from app.domain.registrations import Status
from app.domain.school import School
from app.domain.selections import StaffCounts
from app.domain.standing import Standing, UnfinishedRound
from app.domain.start_figures import compared_with, pace_of

ON = date(2026, 11, 23)
PROFILE = RegisterProfile("r", "Register", 1, total=160, grace_months=6)


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


def _row(number: int, pace: float | None, *, right: bool = False, until: date = date(2028, 1, 1)) -> ProgressRow:
    kind = ProfileKind.ENTITLEMENT if right else ProfileKind.REQUIREMENT
    standing = CycleStanding("r", Unit.HOURS, kind, Cycle(date(2024, 1, 1), until, 1), ON, 80, 160, 160, to_do=80)
    told = replace(standing, forecast=None if pace is None else Forecast(pace, None))
    return progress_row(ProgressPerson(TeacherId(number), ""), told, PROFILE)


def test_who_does_not_come_to_the_total_at_this_pace_is_behind() -> None:
    """Once, also with two cycles; not who has just begun, has a right only, or whose cycle is over."""
    over = _row(5, 90.0, until=date(2026, 10, 1))
    rows = [_row(1, 159.0), _row(1, 120.0), _row(2, 160.0), _row(3, None), _row(4, 10.0, right=True), over]

    pace = pace_of(rows, ON)

    assert (pace.behind, pace.total) == (frozenset({1}), 3)


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
