# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks an import off, again and again, and looks what is left: `python -m tests.faults.import_crashes HOW ROWS MOST`.

HOW is `writes` (killed at each write to any file and each change of a name), `moments` (killed at random) or `failing`
(a write fails with EIO or ENOSPC). MOST points are tried, spread evenly; 0 for all of them. The files are the school,
its log, the backup made before the import with its note, and the lock. Prints what happened as JSON; `bad` is to be
empty.
"""

import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.bootstrap import Services, open_school
from app.errors import AppError
from app.exchange.plan import ImportPlan
from app.persistence import backup
from app.progress import Progress
from tests.faults import crashing
from tests.schools import add
from tests.staff_lists import write_list


@dataclass
class Report:
    """What happened over all attempts."""

    attempts: int = 0
    killed: int = 0
    finished: int = 0
    """Attempts that came to their end before the write they were to be killed at: its number differs a little."""
    outcomes: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)
    slowest_start: float = 0.0
    started: float = field(default_factory=time.monotonic)

    def as_json(self, points: int) -> str:
        """Return it for who reads it; `points` is how many there are to try, 0 where they are moments."""
        facts = {"attempts": self.attempts, "killed": self.killed, "finished": self.finished}
        facts |= {"outcomes": self.outcomes, "bad": self.bad}
        seconds = round(time.monotonic() - self.started)
        return json.dumps({"points": points, **facts, "slowest_start": self.slowest_start, "seconds": seconds})


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
        self.report, self.points = Report(), 0
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
        problems += tuple(self._faults_of_backups(services))
        services.close(backup=False)
        whole = {self.before: "nothing", self.after: "all"}.get(found, "half")
        report.outcomes[whole] += 1
        lost = ended.said == ("imported",) and whole != "all"
        mismatch = actions != (2 if whole == "all" else 1)
        if whole == "half" or lost or problems or locked or mismatch or ended.fault:
            facts = f"{what}: {found} teachers, {actions} actions, said {ended.said}, {problems}, locked {locked}"
            report.bad.append(f"{facts}, {ended.fault}")

    @staticmethod
    def _faults_of_backups(services: Services) -> Iterator[str]:
        """Judge the backups there are; then make one, after which nothing half made may lie about."""
        for made in services.backups.list():
            try:
                backup.verify(made.path)
            except AppError as error:
                yield f"backup {made.path.name}: {error.key}"
        folder = services.backups.make().path.parent
        yield from (f"stray {entry.name}" for entry in folder.iterdir() if entry.name.startswith("."))

    def at_writes(self, most: int | None) -> None:
        """Kill it at every write, or at some of them."""
        for call, number in self._points((*crashing.WRITES, *crashing.NAMES), most):
            self.fresh()
            ended = crashing.attempt(self.work, f"{call}:signal=KILL:when={number}")
            self.look(f"killed at {call} {number}", ended)

    def _points(self, calls: tuple[str, ...], most: int | None) -> list[tuple[str, int]]:
        self.fresh()
        counts = crashing.count_calls(self.work, calls, ())
        self.points = sum(counts.values())
        return crashing.points(counts, most)

    def at_moments(self, most: int) -> None:
        """Kill it at so many random moments between its start and its end."""
        for what, ended in crashing.attempts_at_moments(self.work, self.fresh, most, random.Random(1)):
            self.look(what, ended)

    def failing(self, most: int | None) -> None:
        """Let a write fail: once and for good, with a disk error and with a full disk."""
        kinds = [("ENOSPC", ""), ("EIO", ""), ("ENOSPC", "+"), ("EIO", "+")]
        for at, (call, number) in enumerate(self._points(("pwrite64", "fdatasync", "fsync", "ftruncate"), most)):
            error, ever = kinds[at % len(kinds)]
            self.fresh()
            ended = crashing.attempt(self.work, f"{call}:error={error}:when={number}{ever}")
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
    sys.stdout.write(run.report.as_json(run.points))


if __name__ == "__main__":
    main()
