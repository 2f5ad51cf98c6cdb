# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long lists as PDF and workbook beside the bare libraries in the same run, and what memory they take.

In CI they have some thousands of lines, with `BENCHMARKS=all` a hundred thousand; that memory does not grow is the same
either way.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALL = os.environ.get("BENCHMARKS") == "all"
FEW, MANY = (10_000, 100_000) if ALL else (1_000, 6_000)
GOAL = 1.5
GUARD = 2.2
"""What it must never come to: 1.2 to 1.5 was measured, with both processors busy elsewhere too."""
GROWTH = 16.0 if ALL else 8.0
"""MB that so many more lines may take: of each object of a PDF we keep where it stands, and nothing else."""


def measure(maker: str, number: int, folder: Path) -> dict[str, float]:
    """Make a list of so many people in a process of its own; return what that tells."""
    command = [sys.executable, "-m", "tests.benchmarks.peers.reports", maker, str(number), str(folder / "lijst")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def told(ours: str, bare: list[str], folder: Path) -> None:
    """Compare us with the quickest of the bare ones, each the better of two runs, and say so in the log."""
    number = MANY if ALL else 4_000
    runs = [{maker: measure(maker, number, folder)["cpu"] for maker in (ours, *bare)} for _ in range(1 if ALL else 2)]
    took = {maker: min(run[maker] for run in runs) for maker in (ours, *bare)}
    ratio = took[ours] / min(took[maker] for maker in bare)
    print(f"\n{number} lines: {took}, ratio {ratio:.2f}")  # noqa: T201 - for the log
    assert ratio <= GUARD
    if ratio > GOAL:
        pytest.xfail(f"the goal of {GOAL} is not reached: {ratio:.2f}")


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(600)
def test_a_long_list_as_pdf_takes_hardly_longer_than_the_bare_library(tmp_path: Path) -> None:
    """With tags for who has it read aloud, kerning, headings on each page and page numbers."""
    told("pdf_by_us", ["pdf_by_reportlab", "pdf_by_canvas"], tmp_path)


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(600)
def test_a_long_list_as_workbook_takes_hardly_longer_than_the_bare_library(tmp_path: Path) -> None:
    """With types, formats and a filter."""
    told("xlsx_by_us", ["xlsx_by_xlsxwriter"], tmp_path)


@pytest.mark.benchmark
@pytest.mark.beside
@pytest.mark.timeout(600)
@pytest.mark.parametrize("maker", ["pdf_by_us", "xlsx_by_us"])
def test_memory_does_not_grow_with_the_lines(maker: str, tmp_path: Path) -> None:
    """Six times as many (ten, when asked for) take a few MB more."""
    few, many = (measure(maker, number, tmp_path)["peak"] for number in (FEW, MANY))
    print(f"\n{FEW} lines {few:.0f} MB, {MANY} lines {many:.0f} MB")  # noqa: T201 - for the log
    assert many - few <= GROWTH
