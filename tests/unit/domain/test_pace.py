# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From when on in a cycle the pace until then says where it leads."""

from datetime import date, timedelta

import pytest

from app.domain.counting import standing_of
from app.domain.cycle_standings import HoursLine
from app.domain.cycles import Cycle
from app.profiles.loading import load_editions

TEACHERS = load_editions()["lerarenregister-2012"][0]


@pytest.mark.parametrize(
    ("years", "first"),
    [(4, date(2025, 3, 31)), (1, date(2025, 2, 6))],
    ids=["90 days of four years", "a tenth of a year"],
)
def test_no_pace_is_told_so_early_that_one_study_day_would_mislead(years: int, first: date) -> None:
    """Six hours in six weeks of four years are no 191 hours to come."""
    cycle = Cycle(date(2025, 1, 1), date(2024 + years, 12, 31), 1)
    lines = [HoursLine(6, date(2025, 1, 15), ("pedagogisch",))]
    days = (first - timedelta(1), first)

    told = [standing_of(TEACHERS, cycle, lines, on=day).forecast is not None for day in days]

    assert told == [False, True]
