# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What changed in a school is one page on paper, however much it is."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pdfplumber
import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.changes import Action
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.reports import Level, Report
from app.domain.school import School
from app.domain.selections import TeacherSelection
from app.domain.start_figures import Pace
from app.persistence.repositories.catalogue import TEACHERS
from app.progress import Progress
from app.services.start_report import start_report
from app.wording import Wording
from tests.schools import DAY, database, teachers

NOON = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC)
KINDS = (
    EventKind.REGISTERED, EventKind.INVITED, EventKind.REMINDED, EventKind.DECLINED, EventKind.APPLIED,
)  # fmt: skip


@pytest.fixture(params=[84, 1200])
def busy(school_file: Services, fixed_clock: Callable[[datetime], None], request: pytest.FixtureRequest) -> Services:
    """Return a school of so many, in which for sixty days something happened to several of them each day."""
    services, start = school_file, NOON - timedelta(60)
    fixed_clock(start - timedelta(100))
    services.school.save(
        services.school.school(),
        School(name="Christelijke Scholengemeenschap Duinzicht en Omstreken", signer="I. van Engelen"),
    )
    known = [replace(one, employed_from=None, employed_until=None) for one in teachers(request.param)]
    later = known[-30:]
    with database(services).write(Action("import_staff", {"count": len(known), "file": "x.csv"})) as work:
        work.add(TEACHERS, known[:-30])
    ids = services.staff.ids(TeacherSelection(), DAY)
    services.registrations.note(EventKind.REGISTERED, ids[:20], (start - timedelta(150)).date())
    fixed_clock(NOON)
    for day in range(40):
        on = DAY - timedelta(day)
        for at, kind in enumerate(KINDS):
            first = 20 + (day * 2 + at * 3) % (len(ids) - 25)
            services.registrations.note(kind, ids[first : first + 3], on)
        title = f"Studiemiddag {day}: differentiëren in de les met leerlingen die meer willen dan er in het boek staat"
        services.activities.add(Activity(title=title, starts=on, ends=on))
    for at, one in enumerate(later):
        services.staff.add(replace(one, employed_from=DAY - timedelta(at)))
    services.registrations.note(EventKind.DECLINED, ids[:2], DAY - timedelta(90))
    return services


def printed(services: Services, report: Report, file: Path, words: Wording) -> list[str]:
    """Return the text of each page of a report on paper."""
    services.overviews.save(report, file, words, Progress())
    if "SHOTS" in os.environ:
        shutil.copy(
            file, Path(os.environ["SHOTS"]) / f"{file.stem}_{words.language}_{services.worklist.moment(DAY).total}.pdf"
        )
    with pdfplumber.open(file) as document:
        return [str(page.extract_text()) for page in document.pages]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_changed_and_how_the_school_stands_are_one_page_each(
    busy: Services, tmp_path: Path, language: str
) -> None:
    """Each subject is named with how many people it is about; what has no room is counted."""
    words = Wording(language)
    changed = busy.overviews.make("changed_since", Asked(DAY, since=DAY - timedelta(60)), words)
    worklist = busy.worklist
    moments = worklist.moment(DAY), worklist.moment(DAY - timedelta(365))
    stands = start_report(changed, moments, Pace(DAY, 1, 2), worklist.trend(DAY, words), words)
    (table,) = changed.tables
    headings = [str(row.cells[0]) for row in table.rows if row.level is Level.GROUP]

    assert len(headings) >= 5
    for name, report in (("changed", changed), ("stands", stands)):
        pages = printed(busy, report, tmp_path / f"{name}.pdf", words)
        assert len(pages) == 1, name
        assert [one for one in headings if one not in pages[0]] == []
