# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page shows, read on the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import clock
from app.domain.ids import TeacherId
from app.domain.selections import Need, TeacherSelection
from app.domain.standing import Due, Standing, UnfinishedRound

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Further:
    """What is read after the lines: participations that nothing shows, and what falls due next when nothing waits.

    `without` are those of who teaches and is in service, `more` those of others; `besides` is how many do not teach and
    have a registration or an answer to come.
    """

    without: int = 0
    more: int = 0
    besides: int = 0
    due: Due | None = None


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


def read_further(services: Services, today: Standing) -> Further:
    """Read the rest; what falls due next only when nothing else is to be shown."""
    without = services.evidence.count_teaching(today.on)
    more = services.evidence.count_missing() - without
    besides = services.worklist.besides(today.on)
    quiet = not (without or today.lines or today.rounds)
    return Further(without, more, besides, services.worklist.next_due(today.on) if quiet else None)


def read_ids(services: Services, need: Need) -> Sequence[TeacherId]:
    """Read who a line of the worklist is about."""
    return services.staff.ids(TeacherSelection(need=need), clock.today())
