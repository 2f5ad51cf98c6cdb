# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page shows, read in one go on the worker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app import clock
from app.domain.school import School
from app.domain.selections import StaffCounts

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.rounds import RoundSummary
    from app.services.worklist import WorklistLine


@dataclass(frozen=True)
class Today:
    """The school as it stands on a day: reasons to act, rounds that are not done, figures."""

    on: date
    school: School
    counts: StaffCounts
    lines: tuple[WorklistLine, ...]
    rounds: tuple[RoundSummary, ...]

    @property
    def is_new(self) -> bool:
        """Whether there is nobody in the register yet."""
        return self.counts.total == 0 and not self.lines and not self.rounds


def read_today(services: Services) -> Today:
    """Read it; raises as the services do."""
    on = clock.today()
    unfinished = tuple(summary for summary in services.rounds.rounds() if summary.waiting or summary.printed)
    return Today(
        on, services.school.school(), services.staff.counts(on), tuple(services.worklist.lines(on)), unfinished
    )
