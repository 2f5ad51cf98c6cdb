# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Importing ten thousand people, stored and undoable, against a bare reading of the same file; the goal is eight."""

import time
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.bootstrap import open_school
from app.exchange.plan import Outcome
from app.progress import Progress
from tests.staff_lists import write_list

ROWS = 10_000
GOAL = 8.0
GUARD = 30.0
"""What it must never come to: 8.5 to 16 was measured, 23 with both processors busy elsewhere."""
RUNS = 3


def _bare(path: Path) -> float:
    started = time.perf_counter()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    taken = time.perf_counter() - started
    assert len(rows) == ROWS + 1
    return taken


def _whole(path: Path, school: Path) -> float:
    services = open_school(school)
    started = time.perf_counter()
    read = services.imports.read(path, Progress())
    plan = services.imports.plan(read, read.mapping, Progress())
    result = services.imports.apply(plan, Progress())
    taken = time.perf_counter() - started
    services.close(backup=False)
    assert result.new == plan.counts()[Outcome.NEW] > ROWS * 0.9
    return taken


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(600)
def test_an_import_is_compared_with_a_bare_reading(tmp_path: Path) -> None:
    """Read in its own process, planned, backed up, stored with its journal; the best of three against the same.

    The two take turns: the same reading takes 0.13 s at one moment and 0.22 s at another, as the computer has time.
    """
    path = write_list(tmp_path / "personeel.xlsx", "afas", ROWS)

    pairs = [(_bare(path), _whole(path, tmp_path / f"{run}.school")) for run in range(RUNS)]
    bare, whole = (min(each) for each in zip(*pairs, strict=True))

    print(f"import {whole:.2f} s, bare reading {bare:.2f} s, ratio {whole / bare:.1f}")  # noqa: T201 - for the log
    assert whole / bare <= GUARD
    if whole / bare > GOAL:
        pytest.xfail(f"the goal of {GOAL} is not reached yet: {whole / bare:.1f}")
