# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed, or the disk fails, in the middle of an import and of a letter run: all or nothing is left.

Here some points are tried; with FAULTS=all every write and two hundred moments, which takes the better part of an hour.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.crashing import strace_works

ROOT = Path(__file__).parents[2]
ALL = os.environ.get("FAULTS") == "all"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(7200 if ALL else 280)]


@pytest.fixture(scope="module")
def traced() -> None:
    """Skip where system calls cannot be watched; in CI they can."""
    reason = strace_works()
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


def _run(module: str, how: str, count: int, most: int, folder: Path) -> dict[str, Any]:
    """Run a script of this folder in a process of its own, which may fork; return its report."""
    whole = ALL and how != "moments"
    command = [sys.executable, "-m", f"tests.faults.{module}", how, str(count), str(0 if whole else most)]
    environment = {**os.environ, "TMPDIR": str(folder)}
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment, check=False)
    assert ended.returncode == 0, ended.stderr
    report: dict[str, Any] = json.loads(ended.stdout)
    return report


def _judge(report: dict[str, Any]) -> None:
    assert report["bad"] == []
    assert report["killed"] == report["attempts"] > 0
    assert report["slowest_start"] <= 5.0


@pytest.mark.usefixtures("traced")
def test_an_import_killed_at_any_write_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """Two thousand teachers: none or all, nothing that was said to be done is lost, and the file opens at once."""
    report = _run("import_crashes", "writes", 2_000, 30, tmp_path)

    _judge(report)
    assert set(report["outcomes"]) == {"nothing", "all"}


def test_an_import_killed_at_any_moment_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """Also between two writes, also while starting."""
    report = _run("import_crashes", "moments", 2_000, 25 if not ALL else 200, tmp_path)

    assert (report["bad"], report["attempts"] > 0) == ([], True)
    assert report["slowest_start"] <= 5.0


@pytest.mark.usefixtures("traced")
def test_an_import_on_a_failing_or_full_disk_says_so_and_leaves_nothing_half(tmp_path: Path) -> None:
    """A write that fails, once or for good, is a sentence to the user, never a traceback and never half an import."""
    report = _run("import_crashes", "failing", 500, 30, tmp_path)
    said = {outcome for outcome in report["outcomes"] if outcome.startswith("school_file.")}

    assert report["bad"] == []
    assert said == {"school_file.disk_full_here", "school_file.disk_error"}


@pytest.mark.usefixtures("traced")
def test_a_letter_run_killed_at_any_write_to_the_school_is_resumed_without_loss(tmp_path: Path) -> None:
    """Letters count as made only when their files are there; a second run makes the missing ones, none twice."""
    _judge(_run("letter_crashes", "writes", 30 if ALL else 8, 16, tmp_path))


@pytest.mark.usefixtures("traced")
def test_a_letter_run_killed_where_files_get_their_names_is_resumed_without_loss(tmp_path: Path) -> None:
    """No half files, no doubles, no temporary files after the second run."""
    _judge(_run("letter_crashes", "renames", 30 if ALL else 8, 16, tmp_path))


def test_a_letter_run_killed_at_any_moment_is_resumed_without_loss(tmp_path: Path) -> None:
    """Wherever it was."""
    report = _run("letter_crashes", "moments", 30 if ALL else 8, 12 if not ALL else 200, tmp_path)

    assert (report["bad"], report["attempts"] > 0) == ([], True)
