# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether somebody is on schedule in a cycle: what was done, beside how much of the time is gone."""

from enum import StrEnum

from app.domain.cycle_standings import TOLERANCE, CycleStanding
from app.domain.registrations import Status

MARGIN = 0.1
"""Which part of the time that is left somebody may be behind: who has just begun need not have done anything yet."""


class Pace(StrEnum):
    """How somebody is with a cycle, the best first."""

    MET = "met"
    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    OVER = "over"
    """The cycle is over and something is still lacking."""


def time_gone(standing: CycleStanding) -> float:
    """Return which part of a cycle is gone at the end of the day, 0 to 1."""
    cycle = standing.cycle
    days = (standing.on - cycle.since).days + 1
    return min(1.0, max(0.0, days / max(1, (cycle.until - cycle.since).days + 1)))


def part_done(standing: CycleStanding) -> float:
    """Return which part of what is asked need not be done any more, 0 to 1; what a category lacks is not done."""
    if standing.asked <= TOLERANCE:
        return 1.0
    return min(1.0, max(0.0, 1.0 - max(standing.to_do, 0.0) / standing.asked))


def arrears(standing: CycleStanding) -> float:
    """Return how far somebody is behind: the part of the time that is gone less the part that is done."""
    return time_gone(standing) - part_done(standing)


def _is_over(standing: CycleStanding) -> bool:
    """Return whether a cycle is over; a status set by hand tells it before the calendar does."""
    if standing.by_hand is not None:
        return standing.by_hand.status in {Status.GRACE, Status.EXPIRED}
    return standing.on > standing.deadline


def pace_of(standing: CycleStanding) -> Pace:
    """Return how somebody is with a cycle that asks something: as much must be done as time is gone, but the margin."""
    if standing.meets:
        return Pace.MET
    if _is_over(standing):
        return Pace.OVER
    allowed = MARGIN * (1.0 - time_gone(standing))
    return Pace.BEHIND if arrears(standing) > allowed + TOLERANCE else Pace.ON_SCHEDULE
