# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What teachers do to keep up their profession: activities, who took part in them, and the evidence of that."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import NEW, ActivityId, EvidenceId, ParticipationId, ProofId, ReductionId, TeacherId


class ParticipationStatus(StrEnum):
    """How far a teacher is with an activity; only what is done or accepted counts."""

    PLANNED = "planned"
    DONE = "done"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class ReductionKind(StrEnum):
    """Why a register asks less of a teacher for some time."""

    LEAVE = "leave"
    PART_TIME = "part_time"
    ILLNESS = "illness"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Activity:
    """Something teachers take part in. Hours are those of one participant; `cost` is in euros a participant.

    `type`, `categories` and `competences` hold ids of a register profile; hours are divided evenly over the categories.
    `contribution` says what it adds to the profession, as a register asks of what was not validated.
    """

    title: str
    starts: date
    ends: date
    type: str = ""
    provider: str = ""
    contact_hours: float = 0.0
    self_study_hours: float = 0.0
    cost: float | None = None
    categories: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    validated: bool = False
    validation_number: str = ""
    contribution: str = ""
    note: str = ""
    version: int = 0
    id: ActivityId = ActivityId(NEW)

    @property
    def hours(self) -> float:
        """The contact and self-study hours of one participant together."""
        return self.contact_hours + self.self_study_hours


@dataclass(frozen=True, slots=True)
class Participation:
    """One teacher in one activity, with their own hours; `on` is the day it was completed and counts for.

    `qualification` is the bevoegdheid it counts for ("" for all); `rating` is the teacher's own, 1 to 5.
    """

    activity_id: ActivityId
    teacher_id: TeacherId
    on: date
    contact_hours: float = 0.0
    self_study_hours: float = 0.0
    status: ParticipationStatus = ParticipationStatus.DONE
    reason: str = ""
    qualification: str = ""
    rating: int | None = None
    remark: str = ""
    version: int = 0
    id: ParticipationId = ParticipationId(NEW)

    @property
    def hours(self) -> float:
        """The contact and self-study hours together."""
        return self.contact_hours + self.self_study_hours


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows that somebody took part: of one participation, or (without) of the whole activity.

    `document` is the SHA-256 of the content, which the school file keeps once.
    """

    activity_id: ActivityId
    document: str
    name: str
    media_type: str
    size: int
    participation_id: ParticipationId | None = None
    teacher_id: TeacherId | None = None
    added_at: datetime | None = None
    added_by: str = ""
    version: int = 0
    id: EvidenceId = EvidenceId(NEW)


@dataclass(frozen=True, slots=True)
class Reduction:
    """A time in which a register asks less of a teacher: `percent` of what it asks for those days, or `amount` units.

    Both days count. `register_id` "" is every register.
    """

    teacher_id: TeacherId
    register_id: str
    kind: ReductionKind
    since: date
    until: date
    percent: float = 0.0
    amount: float = 0.0
    reason: str = ""
    version: int = 0
    id: ReductionId = ReductionId(NEW)


@dataclass(frozen=True, slots=True)
class Proof:
    """Something a register asks beside hours (a VOG, a diploma, hours of work), shown on a day.

    `proof` is its id in the profile, "work" for hours of work with `value` in hours over `on` … `until`.
    """

    teacher_id: TeacherId
    register_id: str
    proof: str
    on: date
    until: date | None = None
    value: float = 0.0
    qualification: str = ""
    note: str = ""
    document: str = ""
    version: int = 0
    id: ProofId = ProofId(NEW)
