# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks an import off, again and again, and looks what is left: `python -m tests.faults.import_crashes HOW ROWS MOST`.

HOW is `writes` (killed at system calls), `moments` (killed at random) or `failing` (a call fails with EIO or ENOSPC).
Prints what happened as JSON; `bad` is to be empty.
"""

import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.bootstrap import open_school
from app.exchange.plan import ImportPlan
from app.progress import Progress
from tests.faults import crashing
from tests.schools import add
from tests.staff_lists import write_list


@dataclass
class Report:
    """What happened over all attempts."""

    attempts: int = 0
    killed: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)
    slowest_start: float = 0.0


class ImportCrashes:
    """A school with one teacher, a list of `rows` others, and what may be left of importing it."""

    def __init__(self, folder: Path, rows: int) -> None:
        """Make the school and the plan in a folder."""
        self.template, self.file, self.rows = folder / "template.school", folder / "school.school", rows
        listed = write_list(folder / "personeel.csv", "magister", rows)
        services = open_school(self.template)
        add(services, 1)
        self.before = 1
        read = services.imports.read(listed, Progress())
        self.plan: ImportPlan = services.imports.plan(read, read.mapping, Progress())
        services.close(backup=False)
        self.report = Report()
        self.fresh()
        self.after = self._imported()

    def fresh(self) -> None:
        """Put the school back as it was, closed."""
        for part in self.file.parent.glob("school.school*"):
            part.unlink()
        shutil.copyfile(self.template, self.file)
        shutil.rmtree(self.file.parent / "reservekopieen", ignore_errors=True)

    def work(self, say: Callable[[str], None]) -> None:
        """Open the school, import the list, say so, close it."""
        services = open_school(self.file)
        services.imports.apply(self.plan, Progress())
        say("imported")
        services.close(backup=False)

    def _imported(self) -> int:
        ended = crashing.attempt(self.work)
        if ended.said != ("imported",):
            raise RuntimeError(ended.error + ended.fault)
        services = open_school(self.file)
        found = len(services.staff.all())
        services.close(backup=False)
        return found

    @property
    def paths(self) -> list[Path]:
        """The files of the school."""
        return [self.file, self.file.with_name(self.file.name + "-wal")]

    def look(self, what: str, ended: crashing.Attempt) -> None:
        """Open what is left and judge it."""
        report = self.report
        report.attempts += 1
        report.killed += ended.killed
        started = time.monotonic()
        services = open_school(self.file)
        report.slowest_start = max(report.slowest_start, round(time.monotonic() - started, 3))
        found, problems = len(services.staff.all()), services.checks.all()
        actions = len(services.history.recent())
        locked = services.file.read_only
        services.close(backup=False)
        whole = {self.before: "nothing", self.after: "all"}.get(found, "half")
        report.outcomes[whole] += 1
        lost = ended.said == ("imported",) and whole != "all"
        mismatch = actions != (2 if whole == "all" else 1)
        if whole == "half" or lost or problems or locked or mismatch or ended.fault:
            facts = f"{what}: {found} teachers, {actions} actions, said {ended.said}, {problems}, locked {locked}"
            report.bad.append(f"{facts}, {ended.fault}")

    def at_writes(self, most: int | None) -> None:
        """Kill it at every write to the school's files, or at some of them."""
        self.fresh()
        counts = crashing.count_calls(self.work, crashing.WRITES, self.paths)
        for call, number in crashing.points(counts, most):
            self.fresh()
            ended = crashing.attempt(self.work, f"{call}:signal=KILL:when={number}", self.paths)
            self.look(f"killed at {call} {number}", ended)

    def at_moments(self, most: int) -> None:
        """Kill it at random moments between its start and its end."""
        self.fresh()
        started = time.monotonic()
        crashing.attempt(self.work)
        longest = time.monotonic() - started
        chance = random.Random(1)
        for _ in range(most):
            self.fresh()
            moment = chance.uniform(0, longest)
            self.look(f"killed after {moment:.3f} s", crashing.attempt(self.work, kill_after=moment))

    def failing(self, most: int | None) -> None:
        """Let a write fail: once and for good, with a disk error and with a full disk."""
        self.fresh()
        counts = crashing.count_calls(self.work, ("pwrite64", "fdatasync", "ftruncate"), self.paths)
        kinds = [("ENOSPC", ""), ("EIO", ""), ("ENOSPC", "+"), ("EIO", "+")]
        for at, (call, number) in enumerate(crashing.points(counts, most)):
            error, ever = kinds[at % len(kinds)]
            self.fresh()
            ended = crashing.attempt(self.work, f"{call}:error={error}:when={number}{ever}", self.paths)
            self.look(f"{error} at {call} {number}{ever}", ended)
            self.report.outcomes[ended.error or "no error"] += 1


def main() -> None:
    """Do what the arguments say and print the report."""
    how, rows, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) or None
    with tempfile.TemporaryDirectory(prefix="lr-crash-") as scratch:
        os.environ["LERARENREGISTER_DATA"] = str(Path(scratch) / "data")
        run = ImportCrashes(Path(scratch), rows)
        if how == "writes":
            run.at_writes(most)
        elif how == "moments":
            run.at_moments(most or 1)
        else:
            run.failing(most)
    report = run.report
    facts = {"attempts": report.attempts, "killed": report.killed, "outcomes": report.outcomes, "bad": report.bad}
    sys.stdout.write(json.dumps({**facts, "slowest_start": report.slowest_start}))


if __name__ == "__main__":
    main()
