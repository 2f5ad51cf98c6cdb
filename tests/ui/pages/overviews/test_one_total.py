# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whoever looks at the screen, at the paper or in the workbook reads the same total, and it is the right one."""

import random
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.bootstrap import Services
from app.domain.filters import Filter
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.reports import Report
from app.progress import Progress
from app.services.report_files import save_report
from app.wording import Wording
from tests.filter_schools import make_school
from tests.plain_sql import REGISTERED, Statement, random_filter
from tests.schools import (
    DAY,
    REGISTER,
    add,
    place,
    reading,
    school,
    school_path,
    school_template,
    server_address,
    server_template,
)
from ui.pages.overviews.asking import Made
from ui.pages.overviews.report_view import ReportView

__all__ = ["place", "school", "school_path", "school_template", "server_address", "server_template"]

WORDS = Wording("nl")
FILTERS = 5
Totals = tuple[int, int]
"""How many teachers are in service, and how many of them are registered."""


@pytest.mark.parametrize("seed", range(3))
def test_a_total_is_the_same_wherever_it_is_read(school: Services, qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    """Of random schools, whatever is filtered by, today or as it was before: also by a statement written by hand."""
    make_school(school, seed, count=90)
    chance, view = random.Random(seed), ReportView(WORDS)
    qtbot.addWidget(view)
    found = []
    for tree in [random_filter(chance) for _one in range(FILTERS)]:
        on = chance.choice([DAY, DAY - timedelta(days=33), DAY - timedelta(days=400)])
        report = school.overviews.make("registration", Asked(on, where=tree), WORDS)
        totals = by_hand(school, on, tree)
        view.show_made(Made(Asked(on), report))
        assert on_screen(view) == on_paper(school, report, tmp_path) == in_workbook(school, report, tmp_path) == totals
        found.append(totals)
    assert len(set(found)) > 1


def by_hand(school: Services, on: date, tree: Filter) -> Totals:
    """Count by statements of our own."""
    with reading(school) as connection:
        total = Statement(REGISTER, on).within(tree).counted(connection)
        return total, Statement(REGISTER, on).within(tree).with_status(REGISTERED).counted(connection)


def on_screen(view: ReportView) -> Totals:
    """Read the large figures."""
    spoken = [view.figures[key].accessibleName() for key in ("total", "registered")]
    total, registered = (int(words.split()[0]) for words in spoken)
    return total, registered


def on_paper(school: Services, report: Report, folder: Path) -> Totals:
    """Read the row of large figures on the first page: each number stands above what it counts."""
    path = folder / "overzicht.pdf"
    save_report(report, path, school.overviews.letterhead(), WORDS, Progress())
    text = subprocess.run(["pdftotext", "-layout", "-l", "1", path, "-"], capture_output=True, check=True).stdout
    row = next(line for line in text.decode().splitlines() if re.match(r"\s*\d+\s{2,}\d", line))
    total, registered = (int(number) for number in row.split()[:2])
    return total, registered


def in_workbook(school: Services, report: Report, folder: Path) -> Totals:
    """Count the lines of people on their sheet, and those of them that are registered."""
    path = folder / "overzicht.xlsx"
    save_report(report, path, school.overviews.letterhead(), WORDS, Progress())
    told = {WORDS.say(f"status.{status}") for status in REGISTERED}
    table = next(one for one in report.tables if one.people)
    workbook = CalamineWorkbook.from_path(path)
    heading, *lines = workbook.get_sheet_by_name(table.title).to_python()
    at = heading.index(next(column.title for column in table.columns if column.key == "status"))
    lines = [line for line in lines if line[0] != table.empty]
    return len(lines), sum(line[at] in told for line in lines)


def test_yesterday_is_what_yesterday_showed(school: Services, fixed_clock: Callable[[datetime], None]) -> None:
    """Whatever is done on the days after it."""
    chance, shown = random.Random(7), dict[date, Report]()
    add(school, 20)
    for on in (DAY + timedelta(days=days) for days in range(6)):
        fixed_clock(datetime(on.year, on.month, on.day, 10, tzinfo=UTC))
        something_happens(school, on, chance)
        shown[on] = school.overviews.make("registration", Asked(on), WORDS)
    assert len({report.figures for report in shown.values()}) > 3
    for on, report in shown.items():
        assert school.overviews.make("registration", Asked(on), WORDS).figures == report.figures


def something_happens(school: Services, on: date, chance: random.Random) -> None:
    """Let letters go out, some register, somebody leave and somebody come, on a day."""
    people = chance.sample(school.staff.all(), 9)
    happened = {EventKind.INVITED: people[:4], EventKind.REGISTERED: people[4:7], EventKind.DECLINED: people[7:8]}
    for kind, those in happened.items():
        school.registrations.note(kind, [one.id for one in those], on)
    leaver = people[8]
    school.staff.save(leaver, replace(leaver, employed_until=on))
    come = replace(leaver, code=f"NW{on.day}", email="", employed_from=on, employed_until=None, id=0)
    school.staff.add(come)
