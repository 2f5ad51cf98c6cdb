# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything the page shows of one teacher, read in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.activities import Evidence
from app.domain.activity_rows import TakenPart
from app.domain.changes import ToldEntry
from app.domain.ids import TeacherId
from app.domain.names import opening_name
from app.domain.own_fields import OwnField
from app.domain.registers import RegisterProfile
from app.domain.registrations import StatusSpan
from app.domain.remarks import Remark
from app.domain.teachers import Teacher
from app.domain.vocabulary import Vocabulary
from app.wording import Wording

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.circumstances import ToldProof, ToldReduction
    from app.services.registration_words import ToldRegistration
    from app.services.rounds import SentLetter
    from app.services.standing import ToldStanding


@dataclass(frozen=True)
class TeacherFile:
    """A teacher with what happened, what was sent and what was changed; `why` is a sentence."""

    teacher: Teacher
    registrations: Sequence[ToldRegistration]
    status: StatusSpan
    why: str
    letters: list[SentLetter]
    history: list[ToldEntry]
    reductions: Sequence[ToldReduction]
    proofs: Sequence[ToldProof]
    remarks: list[Remark]
    running_text: str
    taken: Sequence[TakenPart]
    evidence: Sequence[Evidence]
    standings: Sequence[ToldStanding]
    profile: RegisterProfile
    words: Vocabulary
    kept_until: date | None
    own_fields: Sequence[OwnField]
    tags: Sequence[str]
    """Every tag of the school, to choose from."""


def read_teacher(services: Services, teacher_id: TeacherId, on: date, wording: Wording) -> TeacherFile:
    """Read it all on the worker; raises NotFound when the teacher is gone."""
    teacher = services.staff.teacher(teacher_id)
    registrations = services.registrations.told(teacher_id, on, wording)
    running_text = services.staff.lines(teacher).running_text
    return TeacherFile(
        teacher=teacher,
        registrations=registrations,
        status=registrations[0].status,
        why=registrations[0].why,
        letters=services.rounds.letters_of(teacher_id),
        history=services.history.told(teacher_id, wording),
        reductions=services.circumstances.reductions(teacher_id, wording),
        proofs=services.circumstances.proofs(teacher_id, wording),
        remarks=services.remarks.of_teacher(teacher_id),
        running_text=running_text,
        taken=services.activities.of_teacher(teacher_id),
        evidence=services.evidence.of_teacher(teacher_id),
        standings=services.standing.told(teacher_id, opening_name(teacher.name, wording.language), on, wording),
        profile=services.registrations.profile(),
        words=services.registrations.vocabulary(),
        kept_until=services.privacy.kept_until(teacher),
        own_fields=services.own_fields.fields(),
        tags=list(services.tags.counts()),
    )
