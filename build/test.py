# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Check and test the checkout: `python3 build/test.py`; with arguments only pytest, with those arguments.

Installs what is missing first. Without arguments: lint, format, types, import contracts, dependencies, dead code, then
every test, the benchmarks last, since they compare speeds: those that use one processor two at a time, the others
alone. The last line counts the tests of all as pytest does: "N passed in S s".
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree as ET

from environment import ROOT, ensure, tool, without_traces

RESULTS = ROOT / ".cache" / "test-results"
CHECKED = ("app", "ui", "tests", "build")
WORKERS = "4"
"""Twice the processors of the machine that checks: many tests wait for a disk, a window, a server or a print queue."""
NO_TESTS = 5
"""Pytest's exit code when it found nothing to run, which is no failure where benchmarks are yet to be written."""


def main() -> int:
    """Run everything, or pytest with the arguments given; return 0 when all passed."""
    ensure("dev")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if len(sys.argv) > 1:
        return _run(tool("pytest"), *sys.argv[1:])
    with ThreadPoolExecutor(1) as beside:
        # It uses one processor and is told when the tests, which it runs beside, are done.
        types = beside.submit(subprocess.run, [tool("mypy")], cwd=ROOT, env=without_traces(), stdout=subprocess.PIPE)
        outcomes = {
            "lint": _stage("lint", tool("ruff"), "check", "--quiet", *CHECKED),
            "format": _stage("format", tool("ruff"), "format", "--check", "--quiet", *CHECKED),
            "import contracts": _stage("import contracts", tool("lint-imports")),
            "dependencies": _stage("dependencies", tool("deptry"), "--no-ansi", "."),
            "dead code": _stage("dead code", tool("vulture")),
            "collection": _collected(),
            "tests": _tests("tests", "-m", "not benchmark", "-n", WORKERS, "--dist", "worksteal"),
            "types": _told("types", types.result()),
        }
    timed = ("tests/benchmarks", "-p", "no:randomly", "-m")
    outcomes["benchmarks, two at a time"] = _tests(
        "benchmarks-beside", *timed, "benchmark and beside", "-n", "2", "--dist", "loadfile"
    )
    outcomes["benchmarks"] = _tests("benchmarks", *timed, "benchmark and not beside")
    failed = [name for name, code in outcomes.items() if code]
    if failed:
        # Above the tests' own line: a check that failed minutes ago is far up by now.
        print(f"FAILED: {', '.join(failed)}")
    print(_closing_line())
    return 1 if failed else 0


def _stage(name: str, *command: str) -> int:
    started = time.monotonic()
    code = _run(*command)
    verdict = "passed" if code == 0 else "FAILED"
    print(f"-- {name} {verdict} in {time.monotonic() - started:.0f} s", flush=True)
    return code


def _collected() -> int:
    """Let pytest find the tests, which keeps what it made of their files: else every worker rewrites all of them."""
    command = [tool("pytest"), "--collect-only", "-qq", "-p", "no:randomly"]
    done = subprocess.run(command, cwd=ROOT, env=without_traces(), stdout=subprocess.PIPE, check=False)
    return _told("collection", done) if done.returncode else 0


def _told(name: str, done: subprocess.CompletedProcess[bytes]) -> int:
    sys.stdout.flush()
    sys.stdout.buffer.write(done.stdout)
    print(f"-- {name} {'passed' if done.returncode == 0 else 'FAILED'}", flush=True)
    return done.returncode


def _tests(name: str, *arguments: str) -> int:
    RESULTS.mkdir(parents=True, exist_ok=True)
    report = RESULTS / f"{name}.xml"
    report.unlink(missing_ok=True)
    code = _stage(name, tool("pytest"), "-q", "--durations=15", f"--junitxml={report}", *arguments)
    return 0 if code == NO_TESTS else code


def _run(*command: str) -> int:
    return subprocess.call(command, cwd=ROOT, env=without_traces())


def _closing_line() -> str:
    totals = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    seconds = 0.0
    for report in sorted(RESULTS.glob("*.xml")):
        for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314  (written by ourselves)
            seconds += float(suite.get("time", "0"))
            for kind in totals:
                totals[kind] += int(suite.get(kind, "0"))
    passed = totals["tests"] - totals["failures"] - totals["errors"] - totals["skipped"]
    counts = {"failed": totals["failures"], "passed": passed, "skipped": totals["skipped"], "errors": totals["errors"]}
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    line = f"{told or 'no tests ran'} in {seconds:.2f}s"
    (RESULTS / "closing-line").write_text(f"{line}\n", encoding="utf-8")
    return line


if __name__ == "__main__":
    sys.exit(main())
