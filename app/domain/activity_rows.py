# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of lists about activities: the activities themselves, who took part, what one teacher did."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.activities import Activity, Participation
from app.domain.ids import ActivityId, ParticipationId, TeacherId


class ActivityColumn(StrEnum):
    """The columns a list of activities can be sorted by."""

    TITLE = "title"
    STARTS = "starts"
    TYPE = "type"
    PROVIDER = "provider"
    HOURS = "hours"
    COST = "cost"
    PARTICIPANTS = "participants"
    MISSING_EVIDENCE = "missing_evidence"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class ActivityOrder:
    """The column a list of activities is sorted by; ties go by the first day, newest first, then title and id."""

    column: ActivityColumn = ActivityColumn.STARTS
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ActivityFigures:
    """Who took part in one activity, in numbers; `participants` are people, the others participations.

    `missing_evidence` counts what was done or accepted of which nothing shows it, nor that the activity took place.
    `rating` is the average of those who gave one (1 to 5).
    """

    participants: int = 0
    planned: int = 0
    done: int = 0
    accepted: int = 0
    rejected: int = 0
    missing_evidence: int = 0
    rating: float | None = None


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of a list of activities; `hours` are those of one participant, `cost` euros a participant."""

    id: ActivityId
    title: str
    type: str
    provider: str
    starts: date
    ends: date
    hours: float
    cost: float | None
    categories: tuple[str, ...]
    validated: bool
    participants: int = 0
    planned: int = 0
    done: int = 0
    accepted: int = 0
    rejected: int = 0
    missing_evidence: int = 0
    rating: float | None = None


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One teacher who takes part; `evidence` counts their own files and those of the whole activity."""

    participation: Participation
    sort_name: str
    code: str
    team: str
    evidence: int


@dataclass(frozen=True, slots=True)
class TakenPart:
    """An activity one teacher takes part in; `evidence` counts their own files and those of the whole activity."""

    activity: Activity
    participation: Participation
    evidence: int


@dataclass(frozen=True, slots=True)
class MissingEvidence:
    """Something done of which nothing shows it."""

    participation_id: ParticipationId
    activity_id: ActivityId
    teacher_id: TeacherId
    title: str
    on: date
    hours: float
    sort_name: str
    code: str
    team: str


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """What colleagues did under one title at one provider, over the years.

    `hours` are those of one participant and `cost` euros a participant, both averages over the times it was held;
    `participants` counts people, `total_hours` and `total_cost` are of all who did it; `last_id` is the last time.
    """

    title: str
    provider: str
    type: str
    last_id: ActivityId
    first_on: date
    last_on: date
    times: int
    participants: int
    hours: float
    cost: float | None
    total_hours: float
    total_cost: float
    rating: float | None
    ratings: int
    remarks: tuple[str, ...] = ()
