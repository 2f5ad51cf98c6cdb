# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A registration is a line of events; its status follows from them, the profile and the date."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import NEW, EventId, LetterId, RegistrationId, RoundId, TeacherId


class EventKind(StrEnum):
    """What can happen between a teacher and a register."""

    INVITED = "invited"
    REMINDED = "reminded"
    ACCOUNT = "account"
    APPLIED = "applied"
    REGISTERED = "registered"
    RENEWED = "renewed"
    EXTENDED = "extended"
    EXPIRED = "expired"
    DECLINED = "declined"
    POSTPONED = "postponed"
    """Somebody answered "later": on which day they may be asked again is in `until`. It changes no status."""
    REJECTED = "rejected"
    NOT_APPLICABLE = "not_applicable"
    OVERRIDDEN = "overridden"
    """Somebody set the status by hand: which is in `number`, why in `note`, its last day in `until`."""


class Status(StrEnum):
    """Where a teacher stands with a register on a date."""

    NOT_INVITED = "not_invited"
    INVITED = "invited"
    REMINDED = "reminded"
    ACCOUNT = "account"
    APPLIED = "applied"
    REGISTERED = "registered"
    EXPIRING = "expiring"
    GRACE = "grace"
    EXPIRED = "expired"
    RENEWED = "renewed"
    EXTENDED = "extended"
    DECLINED = "declined"
    REJECTED = "rejected"
    NOT_APPLICABLE = "not_applicable"


REGISTERED_STATUSES = frozenset({Status.REGISTERED, Status.EXPIRING, Status.GRACE, Status.RENEWED, Status.EXTENDED})
ASKED_STATUSES = frozenset({Status.INVITED, Status.REMINDED})
"""The school wrote and waits for an answer."""
ON_THEIR_WAY_STATUSES = frozenset({Status.ACCOUNT, Status.APPLIED})
"""The teacher did something and waits for the register, or the other way round."""
NOT_INVITED_STATUSES = frozenset({Status.NOT_INVITED})
OTHER_STATUSES = frozenset(Status) - REGISTERED_STATUSES - ASKED_STATUSES - ON_THEIR_WAY_STATUSES - NOT_INVITED_STATUSES
FIGURE_STATUSES = {
    "registered": REGISTERED_STATUSES,
    "in_progress": ASKED_STATUSES | ON_THEIR_WAY_STATUSES,
    "not_invited": NOT_INVITED_STATUSES,
    "other": OTHER_STATUSES,
}
"""Of each figure of an overview, in their order, the statuses it counts; together they are all."""


@dataclass(frozen=True, slots=True)
class Registration:
    """One teacher in one register, for one bevoegdheid where the register asks that ("" where it does not)."""

    teacher_id: TeacherId
    register_id: str
    qualification: str = ""
    version: int = 0
    id: RegistrationId = RegistrationId(NEW)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: on which day, noted when (UTC) and by whom."""

    kind: EventKind
    teacher_id: TeacherId
    on: date
    register_id: str
    noted_at: datetime | None = None
    noted_by: str = ""
    number: str = ""
    note: str = ""
    until: date | None = None
    round_id: RoundId | None = None
    letter_id: LetterId | None = None
    registration_id: RegistrationId = RegistrationId(NEW)
    version: int = 0
    id: EventId = EventId(NEW)

    @property
    def status(self) -> Status | None:
        """The status that it brings; None for what brings none, and for one set by hand that is no status."""
        if self.kind is EventKind.POSTPONED:
            return None
        if self.kind is not EventKind.OVERRIDDEN:
            return Status(self.kind.value)
        return Status(self.number) if self.number in set(Status) else None


@dataclass(frozen=True, slots=True)
class StatusSpan:
    """A status that held from `since` up to and not on `until` (None: for good); `by_hand` when somebody set it so."""

    status: Status
    since: date
    until: date | None
    by_hand: bool = False
