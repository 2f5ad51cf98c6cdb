# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the school notes of somebody in its own words: a text, when, by whom."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import NEW, RemarkId, TeacherId


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on one teacher; `at` (UTC) is when it was first written, `by` who wrote it."""

    teacher_id: TeacherId
    text: str
    at: datetime
    by: str
    version: int = 0
    id: RemarkId = RemarkId(NEW)
