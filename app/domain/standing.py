# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a school stands on a day: what there is to do, which rounds are not done, how many registered."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import RoundId
from app.domain.registers import RegisterProfile
from app.domain.registrations import Status
from app.domain.school import School
from app.domain.selections import REMINDING_NEEDS, Need, StaffCounts


@dataclass(frozen=True, slots=True)
class WorklistLine:
    """A reason to act and how many people it concerns."""

    need: Need
    count: int
    weeks: int = 0
    """After how many weeks it is one, where the register's rules say so."""


def worklist_line(need: Need, count: int, profile: RegisterProfile) -> WorklistLine:
    """Return a line of the worklist, with the weeks that a register's rules give for it."""
    weeks = profile.reminder_after_weeks if need in REMINDING_NEEDS else 0
    return WorklistLine(need, count, profile.application_weeks if need is Need.APPLICATION_LATE else weeks)


@dataclass(frozen=True, slots=True)
class Due:
    """What comes on the worklist of itself, on a day to come."""

    on: date
    line: WorklistLine


@dataclass(frozen=True, slots=True)
class UnfinishedRound:
    """A round with letters that wait, or that were printed or made as e-mail drafts and not yet confirmed."""

    id: RoundId
    name: str
    waiting: int
    printed: int
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """The school on a day: the reasons to act, most people first; the unfinished rounds, newest first; figures."""

    on: date
    school: School
    counts: StaffCounts
    lines: tuple[WorklistLine, ...]
    rounds: tuple[UnfinishedRound, ...]

    @property
    def is_new(self) -> bool:
        """Whether there is nobody in the register yet."""
        return self.counts.total == 0 and not self.lines and not self.rounds

    @property
    def nobody_written_to(self) -> bool:
        """Whether there are teachers, and no letter went out or is being made, and nothing was noted of anybody."""
        some = any(count for status, count in self.counts.by_status.items() if status is not Status.NOT_INVITED)
        return not self.is_new and not self.rounds and not some
