# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long lists of a large school take beside the same SQL by the bare driver, and how that grows with the school.

What is counted is the processor's time of this thread: the database works on it, and what other programs do meanwhile
does not count.
"""

import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from math import log
from typing import Any

import pytest
from sqlalchemy import event

from app.bootstrap import Services
from app.domain.selections import Order, TeacherColumn, TeacherSelection
from tests.benchmarks.large_cache import SIZES, large_school
from tests.large_school import ON, YEAR_AGO
from tests.large_views import VIEWS
from tests.schools import database

PAGE = 100
FRAME = 1 / 60
GOAL = 2.0
GROWTH = 15.0
"""How many times as long ten times as many people may take: ten, and what no longer fits in the processor's memory."""
LEAST = 0.05
"""Seconds that are measured at least."""
Act = Callable[[], object]


def _acts(services: Services) -> dict[str, Act]:
    """Return what a user does with lists, by name: each view from its top, everybody by each column, pages, a year ago.

    The middle of the list is far from the top, whatever the size of the school.
    """
    staff = services.staff
    columns = [*TeacherColumn, *(field.id for field in services.own_fields.fields())]
    found: dict[str, Act] = {
        view.name: lambda asked=view.selection: _opened(staff, asked, ON, Order())  # type: ignore[misc]
        for view in VIEWS
    }
    found |= {
        f"by {column}": lambda order=Order(column, True): _opened(staff, TeacherSelection(), ON, order)  # type: ignore[misc]
        for column in columns
    }
    everybody = staff.ids(TeacherSelection(), ON)
    middle = everybody[len(everybody) // 2 :][:PAGE]
    return found | {
        "a page in the middle": lambda: staff.rows_of(middle, ON, beside=True),
        "a year ago": lambda: _opened(staff, TeacherSelection(), YEAR_AGO, Order(TeacherColumn.STATUS)),
        "the figures above": lambda: staff.counts(ON),
        "groups by team": lambda: staff.groups(
            TeacherSelection(), Order(groups=TeacherColumn.TEAM), ON, (TeacherColumn.FTE, TeacherColumn.HOURS)
        ),
    }


def _opened(staff: Any, selection: TeacherSelection, on: Any, order: Order) -> None:
    """Do as the list does: everybody's id in order, and the lines of the first page."""
    staff.rows_of(staff.ids(selection, on, order)[:PAGE], on, beside=True)


def _quickest(act: Act, runs: int = 3) -> float:
    """Return how long an act takes; a short one is done again and again, or the clock's own step is measured."""
    taken = []
    for _ in range(runs):
        started, times, lasted = time.thread_time(), 0, 0.0
        while lasted < LEAST:
            act()
            times, lasted = times + 1, time.thread_time() - started
        taken.append(lasted / times)
    return min(taken)


@pytest.fixture(scope="module", params=SIZES)
def services(request: pytest.FixtureRequest) -> Iterator[Services]:
    """Yield schools of growing size, one after the other."""
    opened = large_school(request.param)
    yield opened
    opened.close(backup=False)


@pytest.mark.benchmark
@pytest.mark.timeout(1200)
def test_a_list_takes_at_most_twice_the_bare_sql(services: Services) -> None:
    """Opening any view, sorting by any column: the statements the program ran, by the driver alone, in the same run.

    A frame comes on top for each: that long is nothing to a user.
    """
    ran: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: Any) -> None:
        if statement.startswith("SELECT"):
            ran.append((statement, parameters))

    raw = database(services).engine.raw_connection()
    bare: Any = raw.driver_connection
    figures = {}
    for name, act in _acts(services).items():
        act()
        ran.clear()
        event.listen(database(services).engine, "before_cursor_execute", note)
        act()
        event.remove(database(services).engine, "before_cursor_execute", note)
        asked = list(ran)
        plain = _quickest(lambda asked=asked: [bare.execute(*one).fetchall() for one in asked])  # type: ignore[misc]
        figures[name] = (_quickest(act), plain)
    raw.close()

    whole, plain = (sum(each) for each in zip(*figures.values(), strict=True))
    people = services.staff.count(TeacherSelection(in_service=None), ON)
    sys.stderr.write(f"\n{people} people: {whole / plain:.2f} x\n")
    for name, (ours, driver) in figures.items():
        sys.stderr.write(f"  {name:24} {1000 * ours:8.1f} ms  bare {1000 * driver:8.1f} ms  {ours / driver:5.2f} x\n")
    # In a small school what the program does once for each list is more than the database's work.
    assert whole / plain <= GOAL or people == min(SIZES)
    slow = {name: both for name, both in figures.items() if both[0] > GOAL * both[1] + FRAME}
    assert slow == {}


@pytest.mark.benchmark
@pytest.mark.timeout(1200)
def test_ten_times_as_many_teachers_take_ten_times_as_long() -> None:
    """For every list above."""
    taken: dict[str, list[float]] = {}
    for people in SIZES:
        opened = large_school(people)
        for name, act in _acts(opened).items():
            act()
            taken.setdefault(name, []).append(_quickest(act, 2))
        opened.close(backup=False)
    grown = {name: [later / earlier for earlier, later in pairwise(each)] for name, each in taken.items()}
    for name, times in grown.items():
        sys.stderr.write(f"  {name:24} exponent {', '.join(f'{log(one, 10):.2f}' for one in times)}\n")
    assert {name: times for name, times in grown.items() if max(times) > GROWTH} == {}
