# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What would be if something were done: an idea that nothing is stored of, and where it would bring somebody."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.activities import ParticipationStatus
from app.domain.cycle_standings import CycleStanding, HoursLine
from app.domain.ids import ActivityId
from app.domain.progress import ProgressRow


@dataclass(frozen=True, slots=True)
class Idea:
    """Something that might be done: hours of each participant, in categories of the register, on a day.

    `activity` is the one that is planned already, if it is: nobody does it twice.
    """

    hours: float
    on: date
    categories: tuple[str, ...] = ()
    validated: bool = False
    title: str = ""
    activity: ActivityId | None = None

    def line(self) -> HoursLine:
        """Return it as hours that are planned."""
        return HoursLine(
            self.hours,
            self.on,
            self.categories,
            ParticipationStatus.PLANNED,
            validated=self.validated,
            activity=self.activity or 0,
            whole=self.hours,
        )


class Outcome(StrEnum):
    """What an idea does for somebody."""

    GAINS = "gains"
    MET = "met"
    LACKS = "lacks_then"


@dataclass(frozen=True, slots=True)
class WhatIfRow:
    """One registration as it stands, and as it would stand."""

    before: ProgressRow
    after: CycleStanding

    @property
    def outcome(self) -> Outcome:
        """Whether the rules are met by it, were met already, or would not be met."""
        if not self.after.meets:
            return Outcome.LACKS
        return Outcome.MET if self.before.standing.meets else Outcome.GAINS
