# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is on schedule in a cycle, and who is behind."""

from datetime import date

import pytest

from app.domain.cycle_pace import Pace, pace_of, part_done, time_gone
from app.domain.cycle_standings import CycleStanding
from app.domain.cycles import Cycle
from app.domain.registers import ProfileKind, Unit

CYCLE = Cycle(date(2013, 1, 1), date(2016, 12, 31), 1)


def _standing(on: date, to_do: float) -> CycleStanding:
    return CycleStanding("r", Unit.HOURS, ProfileKind.REQUIREMENT, CYCLE, on, 160.0 - to_do, 160.0, 160.0, to_do)


@pytest.mark.parametrize(
    ("on", "to_do", "pace"),
    [
        (date(2013, 2, 1), 160.0, Pace.ON_SCHEDULE),
        (date(2014, 12, 31), 80.0, Pace.ON_SCHEDULE),
        (date(2014, 12, 31), 90.0, Pace.BEHIND),
        (date(2014, 12, 31), 0.0, Pace.MET),
        (date(2016, 12, 31), 1.0, Pace.BEHIND),
        (date(2017, 1, 1), 1.0, Pace.OVER),
        (date(2017, 1, 1), 0.0, Pace.MET),
    ],
)
def test_as_much_is_done_as_time_is_gone(on: date, to_do: float, pace: Pace) -> None:
    """Who has just begun is not behind yet; on the last day nothing may be lacking any more."""
    assert pace_of(_standing(on, to_do)) is pace


def test_the_time_that_is_gone_is_that_of_the_cycle() -> None:
    """Half of four years after two, all of it afterwards; and as much is done as need not be done any more."""
    assert time_gone(_standing(date(2014, 12, 31), 40.0)) == pytest.approx(0.5, abs=0.001)
    assert time_gone(_standing(date(2018, 1, 1), 40.0)) == 1.0
    assert part_done(_standing(date(2014, 12, 31), 40.0)) == 0.75
