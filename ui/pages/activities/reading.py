# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that is shown of one activity, read in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.activities import Activity, Evidence
from app.domain.activity_rows import ParticipantRow
from app.domain.ids import ActivityId, TeacherId
from app.domain.vocabulary import Vocabulary

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class ActivityFile:
    """An activity with who takes part, what shows it, and the words of the school's registers."""

    activity: Activity
    participants: Sequence[ParticipantRow]
    evidence: Sequence[Evidence]
    words: Vocabulary
    qualifications: Mapping[TeacherId, Sequence[str]]
    """Of who is registered for a bevoegdheid apart."""
    shared_names: frozenset[str] = frozenset()
    """Names that several people of the school bear."""


@dataclass(frozen=True)
class Offers:
    """What was used before, to choose from."""

    titles: tuple[str, ...]
    providers: tuple[str, ...]


def read_activity(services: Services, activity_id: ActivityId) -> ActivityFile:
    """Read it all on the worker; raises NotFound when the activity is gone."""
    activity, people = services.activities.get(activity_id), services.activities.participants(activity_id)
    return ActivityFile(
        activity,
        people,
        services.evidence.of_activity(activity_id),
        services.registrations.vocabulary(),
        services.registrations.qualifications([row.participation.teacher_id for row in people]),
        services.staff.shared_names(),
    )


def read_offers(services: Services) -> Offers:
    """Read titles and providers of the catalogue, the ones used last first."""
    rows = sorted(services.activities.catalogue(""), key=lambda row: row.last_on, reverse=True)
    titles = dict.fromkeys(row.title for row in rows)
    providers = dict.fromkeys(row.provider for row in rows if row.provider)
    return Offers(tuple(titles)[:_MOST], tuple(providers)[:_MOST])


_MOST = 200
"""More than these nobody reads through; who types finds them by their first letters."""
