# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes away what stands beside teachers who are about to be removed."""

from collections.abc import Sequence
from typing import Any

from app.domain.ids import TeacherId
from app.persistence import registering
from app.persistence.repositories.kinds import Kind
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES, REMARKS
from app.persistence.unit_of_work import UnitOfWork

_BESIDE: tuple[tuple[Kind[Any], str], ...] = (
    (REMARKS, "teacher_id"),
    (MERGES, "teacher_id"),
    (NOT_DOUBLES, "teacher_id"),
    (NOT_DOUBLES, "other_id"),
)
"""The kinds that go along, each with the column that says whose it is."""


def forget(work: UnitOfWork, teacher_ids: Sequence[TeacherId]) -> None:
    """Remove the remarks and the empty registrations of teachers; undo brings them back."""
    registering.forget(work, teacher_ids)
    for kind, column in _BESIDE:
        work.remove(kind, kind.load_by(work.connection, column, teacher_ids))
