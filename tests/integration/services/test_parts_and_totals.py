# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a table adds up to its total, and a file counts whom the screen counts, whoever it is about."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.filters import Condition, FilterTest
from app.domain.overview_asking import Ask, Asked
from app.domain.reports import Level, ReportTable, Unit, total_of
from app.domain.teachers import StaffKind
from app.domain.views import SavedView
from app.services.overviews.catalogue import OVERVIEWS
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.filter_schools import make_school
from tests.schools import DAY

WORDS = Wording("nl")
PLACE = Condition("location", FilterTest.FILLED)
VIEWS = [
    SavedView(f"{where is not None} {service}", where, in_service=service)
    for where in (None, PLACE)
    for service in (True, False, None)
]
NAMES = ["teachers", *(one.name for one in VIEWS)]
_UNITS = {Unit.COUNT, Unit.HOURS, Unit.EUROS}
_NO_SUMS = {"each", "average"}
_ONCE = ("activities_costs", "activities")
"""An activity that people of several groups took part in stands with each of them, and once in the total."""


def unequal(table: ReportTable) -> dict[str, tuple[float, float]]:
    """Return the columns of a table whose lines do not come to its total, with both."""
    total, lines = total_of(table.rows), [row for row in table.rows if row.level is Level.LINE]
    found = {}
    for at, column in enumerate(table.columns):
        if total is None or not lines or column.unit not in _UNITS or column.key in _NO_SUMS:
            continue
        numbers = [row.cells[at] if len(row.cells) > at else 0 for row in (*lines, total)]
        whole = [float(one) if isinstance(one, (int, float)) else 0.0 for one in numbers]
        if round(sum(whole[:-1]), 2) != round(whole[-1], 2):
            found[column.key] = (sum(whole[:-1]), whole[-1])
    return found


@pytest.mark.parametrize("view", [None, *VIEWS], ids=NAMES)
def test_the_lines_of_every_table_come_to_its_total(school_file: Services, view: SavedView | None) -> None:
    """Whoever is in the view: who does not teach and who left too; and each number is that of the people behind it.

    Some are registered in a register whose rules are not there.
    """
    make_school(school_file, 4, 50)
    assert {one.kind for one in school_file.staff.all()} > {StaffKind.TEACHING}
    for overview in OVERVIEWS:
        for by in overview.groupings or ("",):
            asked = replace(overview.asked(DAY), group_by=by)
            asked = asked.about(view) if Ask.WHO in overview.asks else asked
            report = school_file.overviews.make(overview.key, asked, WORDS)
            for table in report.tables:
                wrong = [key for key in unequal(table) if (overview.key, key) != _ONCE]
                assert wrong == [], (overview.key, by, table.key)
            if Ask.WHO in overview.asks:
                assert wrong_numbers(school_file, report) == {}, (overview.key, by)


@pytest.mark.parametrize("view", [None, *VIEWS], ids=NAMES)
def test_the_parts_of_the_registration_are_all_who_are_counted(school_file: Services, view: SavedView | None) -> None:
    """In the figures, in each line of each table, and in each bar of a chart."""
    make_school(school_file, 4, 50)
    for days in (0, -200):
        report = school_file.overviews.make("registration", Asked(DAY + timedelta(days)).about(view), WORDS)
        figures = {one.key: one.value or 0 for one in report.figures}
        parts = ("registered", "under_way", "asked", "not_invited", "other", "no_teacher")
        assert sum(figures.get(key, 0) for key in parts) == figures["total"]
        for table in report.tables[:-1]:
            for row in table.rows:
                assert sum(row.cells[2:-1]) == row.cells[1], table.key
        for chart, table in zip(report.charts, report.tables[:-1], strict=False):
            for at, row in enumerate(list(table.rows)[:-1]):
                assert sum(one.values[at] or 0 for one in chart.series) == row.cells[1], chart.key


@pytest.mark.parametrize("view", [None, *VIEWS], ids=NAMES)
def test_the_file_with_its_old_keys_counts_whom_the_screen_counts(
    school_file: Services, tmp_path: Path, view: SavedView | None
) -> None:
    """Of a view of leavers those who left, today and on an earlier day."""
    make_school(school_file, 4, 50)
    for days in (0, -200, 300):
        asked = Asked(DAY + timedelta(days)).about(view)
        figures = {one.key: one.value for one in school_file.overviews.make("registration", asked, WORDS).figures}
        school_file.overviews.save_registration(asked, tmp_path / "o.json")
        told = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))
        assert (told["total"], told["registered"]) == (figures["total"], figures["registered"])
        assert len(told["people"]) == told["total"] == sum(told["by_status"].values())
        assert told["percentage"] == figures["share"]
