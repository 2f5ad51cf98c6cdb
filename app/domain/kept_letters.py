# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that went out, as they are searched and listed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Way


class KeptOrder(StrEnum):
    """By what the list is sorted; what is alike goes by day, the newest first."""

    SENT = "sent"
    NAME = "name"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class KeptQuery:
    """Which letters: every word of `text` stands in the letter or is of its person or round; or it is its code."""

    text: str = ""
    round_id: RoundId | None = None
    order: KeptOrder = KeptOrder.SENT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """One letter that went out: to whom, in which round, when, by whom, how; `document` names its PDF."""

    id: LetterId
    teacher_id: TeacherId
    name: str
    staff_code: str
    round_id: RoundId
    round_name: str
    reference: str
    document: str
    sent_on: date
    sent_at: datetime | None
    sent_by: str
    how: Way | None
    template_id: str
