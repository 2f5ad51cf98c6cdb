# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of registrations as files."""

import json
from collections.abc import Iterator
from pathlib import Path

from app.atomic_files import atomic_write
from app.domain.letters import Letterhead
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.errors import InvalidValue
from app.progress import Progress
from app.wording import Wording

_COLUMNS = ("name", "code", "number", "location", "section", "status", "since")


def save_registration(
    overview: RegistrationOverview, path: Path, head: Letterhead, wording: Wording, progress: Progress
) -> None:
    """Write an overview as PDF, XLSX, CSV or JSON, by the file's ending; raises InvalidValue for another ending."""
    if path.suffix.casefold() == ".pdf":
        from app.documents.overview import write_overview_pdf

        write_overview_pdf(path, overview, head, wording, progress)
        return
    writers = {".xlsx": _workbook, ".csv": _delimited, ".json": _json}
    writer = writers.get(path.suffix.casefold())
    if writer is None:
        raise InvalidValue("overview_ending", field="path", file=path.name)
    writer(overview, path, wording, progress)


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
                "status": person.status.value,
                "since": person.since.isoformat() if person.since else None,
            }
            for person in overview.people
        ],
    }


def _by_status(counts: StatusCounts) -> dict[str, int]:
    return {status.value: number for status, number in counts.by_status.items()}


def _json(overview: RegistrationOverview, path: Path, _wording: Wording, _progress: Progress) -> None:
    with atomic_write(path) as stream:
        stream.write(json.dumps(plain(overview), ensure_ascii=False, indent=2).encode())


def _header(wording: Wording) -> list[str]:
    return [wording.say(f"overview_column.{name}") for name in _COLUMNS]


def _lines(overview: RegistrationOverview, wording: Wording) -> Iterator[list[object]]:
    for person in overview.people:
        status = wording.say(f"status.{person.status.value}")
        group = person.section or person.team
        yield [person.sort_name, person.code, person.number, person.location, group, status, person.since]


def _notes(overview: RegistrationOverview, wording: Wording) -> list[list[object]]:
    from app.documents.figures import GROUPS, Shares
    from app.exchange.export import Percent

    whole = overview.whole
    notes: list[list[object]] = [
        [wording.say("overview_export.school"), overview.school],
        [wording.say("overview_export.register"), overview.register_name],
        [wording.say("overview_export.on"), overview.on],
        [wording.say("overview_export.total"), whole.total],
        [wording.say("overview_export.registered"), whole.registered],
        [wording.say("overview_export.percentage"), Percent(whole.percentage)],
        [],
    ]
    statuses = list(whole.by_status)
    titles = [wording.say(f"overview.{key}") for key in ("total", *GROUPS, "share")]
    titles += [wording.say(f"status.{status.value}") for status in statuses]
    notes.append(["", "", *(title[:1].upper() + title[1:] for title in titles)])
    for counts in (whole, *overview.groups):
        where = wording.say(f"overview_export.by_{counts.by}")
        name = counts.name or wording.say("overview_export.unknown") if counts.by != "total" else ""
        each = [counts.by_status.get(status, 0) for status in statuses]
        notes.append([where, name, counts.total, *Shares.of(counts).values, Percent(counts.percentage), *each])
    return notes


def _workbook(overview: RegistrationOverview, path: Path, wording: Wording, progress: Progress) -> None:
    from app.exchange.export import write_rows_xlsx

    progress.report(0, 1, "export")
    names = {"sheet": wording.say("overview_export.sheet"), "notes_sheet": wording.say("overview_export.notes")}
    write_rows_xlsx(path, _header(wording), _lines(overview, wording), _notes(overview, wording), **names)


def _delimited(overview: RegistrationOverview, path: Path, wording: Wording, progress: Progress) -> None:
    from app.exchange.export import write_rows_csv

    progress.report(0, 1, "export")
    write_rows_csv(path, _header(wording), _lines(overview, wording))
