# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of registrations as JSON with the keys it always had: they are documented and stay as they are."""

import json
from pathlib import Path

from app.atomic_files import atomic_write
from app.domain.overviews import RegistrationOverview, StatusCounts


def save_json(overview: RegistrationOverview, path: Path) -> None:
    """Write the overview of registrations as JSON; raises SchoolFileError."""
    with atomic_write(path) as stream:
        stream.write(json.dumps(plain(overview), ensure_ascii=False, indent=2).encode())


def plain(overview: RegistrationOverview) -> dict[str, object]:
    """Return an overview as JSON can hold it; the keys are documented and stay."""
    return {
        "on": overview.on.isoformat(),
        "school": overview.school,
        "register": overview.register_name,
        "total": overview.whole.total,
        "registered": overview.whole.registered,
        "percentage": overview.whole.percentage,
        "by_status": _by_status(overview.whole),
        "groups": [
            {
                "by": group.by,
                "name": group.name,
                "total": group.total,
                "registered": group.registered,
                "percentage": group.percentage,
                "by_status": _by_status(group),
            }
            for group in overview.groups
        ],
        "people": [
            {
                "code": person.code,
                "number": person.number,
                "sort_name": person.sort_name,
                "location": person.location,
                "team": person.team,
                "section": person.section,
                "status": person.status_key,
                "since": person.since.isoformat() if person.since else None,
            }
            for person in overview.people
        ],
    }


def _by_status(counts: StatusCounts) -> dict[str, int]:
    """Return how many have each status, as the status column reads: together they are the whole group."""
    besides = {"no_teacher": counts.no_teacher} if counts.no_teacher else {}
    return {status.value: number for status, number in counts.by_status.items()} | besides
