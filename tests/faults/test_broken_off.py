# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed, or the disk fails, in the middle of an import and of a letter run: all or nothing is left.

Here some points are tried; with FAULTS=all every write and two hundred moments, which takes half an hour. Each report
is kept in `.cache/test-results/faults`.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.crashing import strace_works

ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".cache" / "test-results" / "faults"
ALL = os.environ.get("FAULTS") == "all"
Sizes = dict[str, tuple[int, int]]
Run = Callable[..., dict[str, Any]]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(7200 if ALL else 280)]


@pytest.fixture(scope="module")
def traced() -> None:
    """Skip where system calls cannot be watched; in CI they can."""
    reason = strace_works()
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return what runs a script of this folder in a process of its own, which may fork, and returns its report."""

    def run(module: str, how: str, *, short: tuple[int, int], whole: tuple[int, int]) -> dict[str, Any]:
        """Break off an import or run of so many people at so many points (0: all): `whole` with FAULTS=all."""
        count, most = whole if ALL else short
        command = [sys.executable, "-m", f"tests.faults.{module}", how, str(count), str(most)]
        environment = {**os.environ, "TMPDIR": str(tmp_path)}
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment, check=False)
        assert ended.returncode == 0, ended.stderr
        KEPT.mkdir(parents=True, exist_ok=True)
        (KEPT / f"{module}-{how}-{count}.json").write_text(ended.stdout, encoding="utf-8")
        report: dict[str, Any] = json.loads(ended.stdout)
        return report

    return run


def _judge(report: dict[str, Any], killed: int | None = None) -> None:
    """Nothing bad, the file opens within five seconds, and so many were killed: all attempts where nothing is said."""
    assert report["bad"] == []
    assert report["killed"] == (report["attempts"] if killed is None else killed) > 0
    assert report["slowest_start"] <= 5.0


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param({"short": (150, 20), "whole": (150, 0)}, id="150 teachers"),
        pytest.param({"short": (2_000, 4), "whole": (2_000, 200)}, id="so many that the log is written before the end"),
    ],
)
@pytest.mark.usefixtures("traced")
def test_an_import_killed_at_any_write_is_there_whole_or_not_at_all(run: Run, sizes: Sizes) -> None:
    """None or all are there, nothing that was said to be done is lost, the file opens at once, backups are sound."""
    report = run("import_crashes", "writes", **sizes)

    _judge(report)
    assert set(report["outcomes"]) == {"nothing", "all"}


def test_an_import_killed_at_any_moment_is_there_whole_or_not_at_all(run: Run) -> None:
    """Two thousand teachers, also between two writes, also while starting."""
    _judge(run("import_crashes", "moments", short=(2_000, 8), whole=(2_000, 200)), killed=200 if ALL else 8)


@pytest.mark.usefixtures("traced")
def test_an_import_on_a_failing_or_full_disk_says_so_and_leaves_nothing_half(run: Run) -> None:
    """A write that fails, once or for good, is a sentence to the user, never a traceback and never half an import."""
    report = run("import_crashes", "failing", short=(150, 20), whole=(500, 150))
    said = {outcome for outcome in report["outcomes"] if "." in outcome}

    assert report["bad"] == []
    assert said >= {"school_file.disk_full_here", "school_file.disk_error"}


@pytest.mark.usefixtures("traced")
def test_a_letter_run_killed_at_any_write_is_resumed_without_loss(run: Run) -> None:
    """Letters count as made only when their files are there; a second run makes the missing ones, none twice."""
    report = run("letter_crashes", "writes", short=(8, 8), whole=(30, 0))
    _judge(report, killed=report["attempts"] - report["finished"])
    assert report["finished"] <= report["attempts"] / 20


@pytest.mark.usefixtures("traced")
def test_a_letter_run_killed_where_files_get_their_names_is_resumed_without_loss(
    run: Run,
) -> None:
    """No half files, no doubles, no temporary files after the second run."""
    _judge(run("letter_crashes", "names", short=(8, 6), whole=(30, 0)))


def test_a_letter_run_killed_at_any_moment_is_resumed_without_loss(run: Run) -> None:
    """Wherever it was."""
    _judge(run("letter_crashes", "moments", short=(8, 6), whole=(30, 200)), killed=200 if ALL else 6)
