# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The standing of a whole school against the bare SQL that reads what it is worked out from, and how it grows."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from tests.benchmarks.large_standing import ON, YEARS, filled
from tests.schools import database

FRAME = 1 / 60
GOAL = 3.0
GUARD = 5.0
"""What it must never come to: 1.9 to 2.3 was measured, with both processors busy elsewhere too."""
GROWTH = 15.0
"""How many times as long ten times as many people may take: 11.8 was measured, ten and what a busy computer adds."""
_BARE = (
    "SELECT p.teacher_id, p.on_day, p.contact_hours, p.self_study_hours, p.status, p.reason, p.qualification,"
    " a.categories, a.validated FROM participation p JOIN activity a ON a.id = p.activity_id"
)
"""In the order the rows lie in the file: a faster reading of them is not known."""


def _best(act: Callable[[], object], runs: int) -> float:
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return min(taken)


def _bare(services: Services, statement: str, *parameters: object) -> int:
    raw = database(services).engine.raw_connection()
    rows = raw.driver_connection.execute(statement, parameters).fetchall()  # type: ignore[union-attr]
    raw.close()
    return len(rows)


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(300)
def test_the_standing_of_a_school_is_compared_with_reading_its_rows(tmp_path: Path) -> None:
    """A thousand teachers, eight years, forty activities a year: forecasts and both registers included.

    Opening one of them is at most a frame above reading their own rows.
    """
    services = filled(tmp_path / "eight-years.school", 1_000, 40)
    assert _bare(services, _BARE) == 1_000 * YEARS * 40

    bare, whole = (
        _best(act, 2) for act in (lambda: _bare(services, _BARE), lambda: services.standing.of_teachers(None, ON))
    )
    one = TeacherId(500)
    own = f"{_BARE} WHERE p.teacher_id = ?"
    above = statistics.median(
        _best(lambda: services.standing.of_teacher(one, ON), 1) - _best(lambda: _bare(services, own, one), 1)
        for _ in range(9)
    )
    services.close(backup=False)

    told = f"standing {whole:.2f} s, bare SQL {bare:.2f} s, ratio {whole / bare:.1f}; one {1000 * above:.1f} ms above"
    print(told)  # noqa: T201 - for the log
    assert above < FRAME
    assert whole / bare <= GUARD
    if whole / bare > GOAL:
        pytest.xfail(f"the goal of {GOAL} is not reached: {whole / bare:.1f}")


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(300)
def test_ten_times_as_many_teachers_take_ten_times_as_long(tmp_path: Path) -> None:
    """From a thousand to ten thousand, with four activities a year each; either is the quicker of two."""
    taken = {}
    for people in (1_000, 10_000):
        services = filled(tmp_path / f"{people}.school", people, 4)
        taken[people] = _best(lambda: services.standing.of_teachers(None, ON), 2)  # noqa: B023 - called at once
        services.close(backup=False)

    print({people: f"{seconds:.2f} s" for people, seconds in taken.items()})  # noqa: T201 - for the log
    assert taken[10_000] / taken[1_000] <= GROWTH
