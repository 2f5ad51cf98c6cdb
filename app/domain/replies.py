# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a code that was typed or scanned leads to, and which answers can be booked with it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import EventId, LetterId, RoundId, TeacherId
from app.domain.registrations import EventKind


class Answer(StrEnum):
    """What somebody answered; the value is the kind of event that is noted."""

    REGISTERED = EventKind.REGISTERED.value
    APPLIED = EventKind.APPLIED.value
    POSTPONED = EventKind.POSTPONED.value
    DECLINED = EventKind.DECLINED.value


class Wrong(StrEnum):
    """Why a code leads to no letter."""

    NO_CODE = "no_code"
    SAMPLE = "sample"
    UNKNOWN = "unknown"
    ASKS_NOTHING = "asks_nothing"


class Caution(StrEnum):
    """What to look at before an answer is booked."""

    ANSWERED = "answered"
    OTHER_ROUND = "other_round"
    LEFT = "left"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class FoundLetter:
    """Whose letter it is; `answer` is the last thing noted since it went out, with its day."""

    letter_id: LetterId
    teacher_id: TeacherId
    name: str
    staff_code: str
    round_id: RoundId
    round_name: str
    register_id: str
    sent_on: date | None
    answer: EventKind | None = None
    answered_on: date | None = None
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code as it was typed, and the letter it leads to or why it leads to none."""

    typed: str
    found: FoundLetter | None = None
    wrong: Wrong | None = None


@dataclass(frozen=True, slots=True)
class BookedReply:
    """An answer that was booked; by the event it can be taken back."""

    letter: FoundLetter
    answer: Answer
    on: date
    ask_again: date | None
    event_id: EventId
