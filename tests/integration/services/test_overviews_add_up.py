# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every number of the overviews of cycles, activities and lists is that of the people behind it, in random schools."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, event, text

from app.bootstrap import Services
from app.domain.filters import Condition, Filter, FilterTest
from app.domain.overview_asking import Asked
from app.domain.relative_days import Period, Span
from app.domain.reports import Level, ReportTable, Unit
from app.services.overviews.service import OverviewService
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.filter_schools import make_school
from tests.schools import DAY, add, database, reading

KEYS = (
    "activities_costs", "attendance_list", "cycle_progress", "mailing_list", "missing_evidence", "participation",
    "shortage",
)  # fmt: skip
FILTERS: tuple[Filter | None, ...] = (
    None,
    Condition("location", FilterTest.IS, ("Noord", "zuid")),
    Condition("took_part", FilterTest.EMPTY),
)
PERIODS = (Period(Span.THIS_SCHOOL_YEAR), Period(Span.PAST_MONTHS, 30), Period(Span.FIXED, until=date(2013, 12, 31)))
SUM = """SELECT COUNT(DISTINCT p.teacher_id), COALESCE(SUM(p.contact_hours + p.self_study_hours), 0)
FROM participation p JOIN teacher t ON t.id = p.teacher_id
WHERE p.status IN ('done', 'accepted') AND p.on_day >= :since AND p.on_day <= :until AND t.kind = 'teaching'
AND (t.employed_from IS NULL OR t.employed_from <= :on) AND (t.employed_until IS NULL OR t.employed_until >= :on)"""


def _sums(table: ReportTable) -> dict[str, tuple[float, float]]:
    """Return what the lines of a table add up to, and what its total says, by column of hours or euros."""
    total = next((row for row in table.rows if row.level is Level.TOTAL), None)
    lines = [row for row in table.rows if row.level is Level.LINE]
    found = {}
    for at, column in enumerate(table.columns):
        if total is not None and column.unit in {Unit.HOURS, Unit.EUROS} and column.key not in {"each", "average"}:
            cells = [row.cells[at] if len(row.cells) > at else 0 for row in (*lines, total)]
            numbers = [float(cell) if isinstance(cell, (int, float)) else 0.0 for cell in cells]
            found[column.key] = (round(sum(numbers[:-1]), 2), round(numbers[-1], 2))
    return found


@pytest.mark.parametrize("seed", [1])
def test_every_number_is_that_of_the_people_behind_it(school: Services, seed: int) -> None:
    """On any day, with any filter and grouping; and what lines come to is what the total says."""
    make_school(school, seed)
    chance = random.Random(seed)
    for key in KEYS:
        for by in (chance.choice(OverviewService.overview(key).groupings or ("",)), "nonsense"):
            on = DAY + timedelta(chance.choice((-300, 0, 40, 250)))
            asked = Asked(on, chance.choice(PERIODS), where=chance.choice(FILTERS), group_by=by)
            report = school.overviews.make(key, asked, Wording(chance.choice(("nl", "en"))))
            assert wrong_numbers(school, report) == {}, (key, asked)
            for table in report.tables:
                for column, (lines, total) in _sums(table).items():
                    assert lines == total, (key, table.key, column, asked)


@pytest.mark.parametrize("seed", [3])
def test_participation_is_what_the_database_says(school: Services, seed: int) -> None:
    """How many took part and how many hours, asked in SQL that shares nothing with the program."""
    make_school(school, seed)
    for days in (0, 40, 400):
        asked = Asked(DAY + timedelta(days))
        facts = {"since": asked.days()[0].isoformat(), "until": asked.on.isoformat(), "on": asked.on.isoformat()}
        with reading(school) as connection:
            people, hours = connection.execute(text(SUM), facts).one()
        report = school.overviews.make("participation", asked, Wording())
        figures = {one.key: one.value for one in report.figures}
        assert (figures["participants"], figures["hours"]) == (people, round(hours, 2))


@contextmanager
def _asked(engine: Engine) -> Iterator[list[str]]:
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        found.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


def test_more_people_are_not_more_questions(school_file: Services) -> None:
    """Nobody is asked after apart, in any of them."""
    counts = []
    for more in (2, 20):
        add(school_file, more)
        each = []
        for key in KEYS:
            with _asked(database(school_file).engine) as asked:
                school_file.overviews.make(key, Asked(DAY), Wording())
            each.append(len(asked))
        counts.append(each)
    assert counts[0] == counts[1]
