# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page shows, read in one go on the worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import clock
from app.domain.ids import TeacherId
from app.domain.selections import Need, TeacherSelection
from app.domain.standing import Standing, UnfinishedRound

if TYPE_CHECKING:
    from app.bootstrap import Services


def read_today(services: Services) -> Standing:
    """Read it; raises as the services do."""
    on = clock.today()
    unfinished = tuple(
        UnfinishedRound(summary.round.id, summary.round.name, summary.waiting, summary.printed, summary.drafts)
        for summary in services.rounds.rounds()
        if summary.unfinished
    )
    return Standing(
        on, services.school.school(), services.staff.counts(on), tuple(services.worklist.lines(on)), unfinished
    )


def read_without(services: Services) -> int:
    """Read how many participations were done and have nothing that shows it."""
    return services.evidence.count_missing()


def read_ids(services: Services, need: Need) -> Sequence[TeacherId]:
    """Read who a line of the worklist is about."""
    return services.staff.ids(TeacherSelection(need=need), clock.today())
