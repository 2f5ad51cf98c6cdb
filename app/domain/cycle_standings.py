# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody stands in a cycle: what counts, what is still to do, what did not count and why.

Every amount is in the unit of the register (register hours, hours, points, themes). Only `work` is in hours; so is,
where themes are counted, what does not count.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.activities import ParticipationStatus, ReductionKind
from app.domain.cycles import Cycle
from app.domain.registers import CategoryRule, ProfileKind, RequiredProof, Unit
from app.domain.registrations import Status

TOLERANCE = 1e-6
"""Hours are split over categories; what is left of that below this is nothing."""


def lacking(asked: float, counted: float) -> float:
    """Return how much of what is asked is not there yet; never below zero."""
    short = asked - counted
    return round(short, 6) if short > TOLERANCE else 0.0


@dataclass(frozen=True, slots=True)
class HoursLine:
    """Hours that count in one way: of one participation, or of many alike that a query put together.

    `on` is the day they were completed; None says that they were chosen as lying inside the cycle. `year` is which
    year of the cycle that was (0 the first), where `on` does not tell and the register asks something a year. `count`
    is how many participations it stands for, `reason` why they were rejected. `activity` tells lines of one activity
    apart from others (0: nothing else is of it), which takes `whole` hours: together they count no more than that.
    """

    hours: float
    on: date | None = None
    categories: tuple[str, ...] = ()
    status: ParticipationStatus = ParticipationStatus.DONE
    validated: bool = False
    has_evidence: bool = True
    qualification: str = ""
    reason: str = ""
    year: int | None = None
    count: int = 1
    activity: int = 0
    whole: float = 0.0


class NotCountedReason(StrEnum):
    """Why hours do not count."""

    PLANNED = "planned"
    LATER = "later"
    REJECTED = "rejected"
    OUTSIDE = "outside"
    FOR_THE_LAST = "for_the_last"
    """Done in the grace of the cycle before it, and counted for that one."""
    NO_EVIDENCE = "no_evidence"
    OTHER_QUALIFICATION = "other_qualification"
    NO_CATEGORY = "no_category"
    COUNTED_ALREADY = "counted_already"
    ABOVE_MAXIMUM = "above_maximum"


@dataclass(frozen=True, slots=True)
class NotCounted:
    """An amount that does not count; `detail` is why it was rejected, or the rule whose maximum it is above."""

    reason: NotCountedReason
    amount: float
    count: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RuleStanding:
    """One rule about categories: what counts of what was done, and the least and most it asks after reductions."""

    rule: CategoryRule
    done: float
    counted: float
    minimum: float | None
    maximum: float | None

    @property
    def to_do(self) -> float:
        """What is lacking to its minimum."""
        return lacking(self.minimum or 0.0, self.counted)

    @property
    def surplus(self) -> float:
        """What was done and does not count, since the maximum was reached."""
        return lacking(self.done, self.counted)


@dataclass(frozen=True, slots=True)
class YearStanding:
    """One year of a cycle in which a minimum is asked; `closed` once it is over, and nothing can be added."""

    since: date
    until: date
    counted: float
    minimum: float
    closed: bool

    @property
    def to_do(self) -> float:
        """What is lacking to the year's minimum."""
        return lacking(self.minimum, self.counted)


@dataclass(frozen=True, slots=True)
class ProofStanding:
    """Something dated that is asked: when the newest was shown (None: never), and whether it holds at the end.

    `needed_from` is the first day it may be of; None when any day will do.
    """

    proof: RequiredProof
    shown: date | None
    needed_from: date | None
    ok: bool


@dataclass(frozen=True, slots=True)
class ReductionEffect:
    """What one reduction takes off the total of this cycle."""

    kind: ReductionKind
    since: date
    until: date
    amount: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a cycle comes to if somebody goes on as until now: the amount at its end, and the day the total is reached.

    `reached` is None when the total is there already, or is not reached within the cycle.
    """

    amount: float
    reached: date | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided about a cycle beside the calendar: a status set by hand, or that it lasts longer.

    `since` is the day from which it holds, `until` the last (None: none was set), `reason` what was noted with it.
    """

    status: Status
    since: date
    until: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CycleStanding:
    """How one registration stands in one cycle on a day."""

    register_id: str
    unit: Unit
    kind: ProfileKind
    cycle: Cycle
    on: date
    counted: float
    asked: float
    """What is asked, or may be used, after reductions and the part-time factor."""
    full: float
    """The same without reductions, for this part-time factor."""
    to_do: float = 0.0
    """The least that must be added to reach the total and the minima of the rules together; a right asks nothing."""
    rules: tuple[RuleStanding, ...] = ()
    years: tuple[YearStanding, ...] = ()
    validated: float = 0.0
    validated_asked: float = 0.0
    work: float = 0.0
    work_asked: float = 0.0
    work_expected: bool = False
    """Whether the work is what the appointment comes to until the end of the cycle, and so not all of it done yet."""
    work_over: int = 1
    """Over how many bevoegdheden work that is of no one of them was divided, each for an equal part."""
    proofs: tuple[ProofStanding, ...] = ()
    not_counted: tuple[NotCounted, ...] = ()
    reductions: tuple[ReductionEffect, ...] = ()
    forecast: Forecast | None = None
    by_hand: Decision | None = None
    """The status set by hand that holds on the day; it goes before what the calendar says."""
    extended: Decision | None = None
    """How the cycle came to last longer."""

    @property
    def deadline(self) -> date:
        """The last day on which something can be done for this cycle."""
        return self.cycle.until

    @property
    def is_right(self) -> bool:
        """Whether it is a right to hours, and nothing is asked."""
        return self.kind is ProfileKind.ENTITLEMENT

    @property
    def left(self) -> float:
        """How much of a right has not been used."""
        return lacking(self.asked, self.counted)

    @property
    def over(self) -> float:
        """How much was done, or used, beyond the total."""
        return lacking(self.counted, self.asked)

    @property
    def planned(self) -> float:
        """How much is planned and does not count yet."""
        planned = [item.amount for item in self.not_counted if item.reason is NotCountedReason.PLANNED]
        return sum(planned)

    @property
    def meets(self) -> bool:
        """Whether everything asked is there; a right asks nothing."""
        if self.is_right:
            return True
        return not (
            self.to_do
            or any(item.to_do for item in self.years)
            or lacking(self.validated_asked, self.validated)
            or lacking(self.work_asked, self.work)
            or not all(item.ok for item in self.proofs)
        )
