# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers and names around the pages, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app import clock
from app.domain.changes import ChangeSet

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Figures:
    """What sidebar and undo bar show; `backup` is when the newest backup was made (UTC)."""

    school: str
    sample: bool
    teachers: int
    rounds_waiting: int
    undo: ChangeSet | None
    redo: ChangeSet | None
    backup: datetime | None


def read_figures(services: Services) -> Figures:
    """Read them; call this on the worker."""
    school = services.school.school()
    last = services.backups.last()
    return Figures(
        school=school.name,
        sample=school.sample,
        teachers=services.staff.counts(clock.today()).total,
        rounds_waiting=sum(1 for summary in services.rounds.rounds() if summary.waiting or summary.printed),
        undo=services.history.undoable(),
        redo=services.history.redoable(),
        backup=last.at if last else None,
    )
