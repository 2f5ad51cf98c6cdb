# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long lists of a large school take beside the same SQL by the bare driver, and how that grows with the school.

What is counted is the processor's time of this thread: the database works on it, and what other programs do meanwhile
does not count.
"""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
LEAST = 0.03
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


def _quickest(act: Act, runs: int = 2) -> float:
    """Return how long an act takes; a short one is done again and again, or the clock's own step is measured."""
    taken = []
    for _ in range(runs):
        started, times, lasted = time.thread_time(), 0, 0.0
        while lasted < LEAST:
            act()
            times, lasted = times + 1, time.thread_time() - started
        taken.append(lasted / times)
    return min(taken)


@dataclass(frozen=True, slots=True)
class Lists:
    """What the lists of a school of so many people took, by name, in seconds: the program's, and the bare driver's."""

    people: int
    took: Mapping[str, tuple[float, float]]

    @property
    def ratio(self) -> float:
        """Return how many times as long as the driver the program takes for all of them."""
        ours, plain = (sum(each) for each in zip(*self.took.values(), strict=True))
        return ours / plain


def _measured(people: int) -> Lists:
    """Do everything a few times with the statements it ran, by the driver alone, in turn."""
    services = large_school(people)
    ran: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: Any) -> None:
        if statement.startswith("SELECT"):
            ran.append((statement, parameters))

    engine = database(services).engine
    raw = engine.raw_connection()
    bare: Any = raw.driver_connection
    took = {}
    for name, act in _acts(services).items():
        act()
        ran.clear()
        event.listen(engine, "before_cursor_execute", note)
        act()
        event.remove(engine, "before_cursor_execute", note)
        asked = list(ran)
        plain = _quickest(lambda asked=asked: [bare.execute(*one).fetchall() for one in asked])  # type: ignore[misc]
        took[name] = (_quickest(act), plain)
    raw.close()
    found = Lists(services.staff.count(TeacherSelection(in_service=None), ON), took)
    services.close(backup=False)
    return found


@pytest.fixture(scope="module")
def measured() -> list[Lists]:
    """Return what schools of growing size took: each is measured once, for both tests."""
    return [_measured(people) for people in SIZES]


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(2400)
def test_a_list_takes_at_most_twice_the_bare_sql(measured: list[Lists]) -> None:
    """Opening any view, sorting by any column: the statements the program ran, by the driver alone, in the same run.

    A frame comes on top for each: that long is nothing to a user.
    """
    for school in measured:
        sys.stderr.write(f"\n{school.people} people: {school.ratio:.2f} x\n")
        for name, (ours, driver) in school.took.items():
            times = f"{1000 * ours:8.1f} ms  bare {1000 * driver:8.1f} ms  {ours / driver:5.2f} x"
            sys.stderr.write(f"  {name:24} {times}\n")
    # In a small school what the program does once for each list is more than the database's work.
    assert [school.people for school in measured[1:] if school.ratio > GOAL] == []
    slow = {
        (school.people, name): (ours, driver)
        for school in measured
        for name, (ours, driver) in school.took.items()
        if ours > GOAL * driver + FRAME
    }
    assert slow == {}


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(2400)
def test_ten_times_as_many_teachers_take_ten_times_as_long(measured: list[Lists]) -> None:
    """For every list above."""
    grown = {
        name: [later.took[name][0] / earlier.took[name][0] for earlier, later in pairwise(measured)]
        for name in measured[0].took
    }
    for name, times in grown.items():
        sys.stderr.write(f"  {name:24} exponent {', '.join(f'{log(one, 10):.2f}' for one in times)}\n")
    assert {name: times for name, times in grown.items() if max(times) > GROWTH} == {}
