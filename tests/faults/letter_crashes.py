# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks a letter run off, again and again: `python -m tests.faults.letter_crashes HOW COUNT MOST`.

HOW is `writes` (killed at each write to any file), `names` (killed where files get or lose their names) or `moments`
(killed at random). MOST points are tried, spread evenly; 0 for all of them. After each, the run is done again to its
end. Prints what happened as JSON; `bad` is to be empty.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pypdfium2 import PdfDocument

from app.bootstrap import Services, open_school
from app.domain.letters import LetterState
from app.domain.registrations import Status
from app.progress import Progress
from tests.faults import crashing
from tests.faults.import_crashes import Report
from tests.schools import DAY, SCHOOL, add, round_of_letters


class LetterCrashes:
    """A school with a round of letters, which are written to a folder, one file each, and confirmed as sent."""

    def __init__(self, folder: Path, count: int) -> None:
        """Make the school with its round in a folder."""
        self.template, self.file, self.out = folder / "template.school", folder / "school.school", folder / "brieven"
        services = open_school(self.template)
        services.school.save(services.school.school(), SCHOOL)
        self.round_id = services.rounds.start(round_of_letters(), add(services, count)).id
        services.rounds.letters(self.round_id)
        services.close(backup=False)
        self.count, self.report, self.points = count, Report(), 0

    def fresh(self) -> None:
        """Put the school back as it was, closed, and empty the folder of letters."""
        for part in self.file.parent.glob("school.school*"):
            part.unlink()
        shutil.copyfile(self.template, self.file)
        shutil.rmtree(self.out, ignore_errors=True)

    def work(self, say: Callable[[str], None]) -> None:
        """Write the letters, say so, confirm them, say so."""
        services = open_school(self.file)
        services.letters.save_separate(self.round_id, self.out, Progress())
        say("written")
        self._confirm(services)
        say("confirmed")
        services.close(backup=False)

    def _confirm(self, services: Services) -> None:
        letters = [row.letter.id for row in services.rounds.letters(self.round_id)]
        services.letters.confirm(self.round_id, letters, DAY)

    def look(self, what: str, ended: crashing.Attempt) -> None:
        """Judge what is left; then do the run again to its end and judge that."""
        report = self.report
        report.attempts += 1
        report.killed += ended.killed
        report.finished += not ended.killed and "confirmed" in ended.said
        started = time.monotonic()
        services = open_school(self.file)
        report.slowest_start = max(report.slowest_start, round(time.monotonic() - started, 3))
        found = [*self._faults_after_crash(services, ended)]
        if self._states(services) != {LetterState.SENT}:
            services.letters.save_separate(self.round_id, self.out, Progress())
            self._confirm(services)
        found += [*self._faults_after_resume(services)]
        services.close(backup=False)
        if ended.error or ended.fault:
            found.append(ended.error + ended.fault)
        if found:
            report.bad.append(f"{what}: {'; '.join(found)}")

    def _states(self, services: Services) -> set[LetterState]:
        return {row.letter.state for row in services.rounds.letters(self.round_id)}

    def _faults_after_crash(self, services: Services, ended: crashing.Attempt) -> Iterator[str]:
        states, files = self._states(services), self._files()
        if len(states) != 1:
            yield f"half done: {sorted(states)}"
        self.report.outcomes[min(states)] += 1
        if states != {LetterState.WAITING} and len(files) != self.count:
            yield f"{len(files)} files of letters that count as {min(states)}"
        if "written" in ended.said and LetterState.WAITING in states:
            yield "a finished run was lost"
        if "confirmed" in ended.said and states != {LetterState.SENT}:
            yield "a confirmation was lost"
        yield from self._faults_of_files(files)
        yield from (f"check: {problem}" for problem in services.checks.all())

    def _faults_after_resume(self, services: Services) -> Iterator[str]:
        files = self._files()
        if len(files) != self.count:
            yield f"{len(files)} files after the run was done again"
        strays = [file.name for file in self.out.iterdir() if file not in files]
        if strays:
            yield f"strays {strays[:3]}"
        yield from self._faults_of_files(files)
        ids = [one.id for one in services.staff.all()]
        statuses = {services.registrations.status(one, DAY).status for one in ids}
        if statuses != {Status.INVITED} or self._states(services) != {LetterState.SENT}:
            yield "somebody is not invited"
        events = [len(services.registrations.events(one)) for one in ids]
        if events != [1] * self.count:
            yield "somebody is invited twice"
        yield from (f"check: {problem}" for problem in services.checks.all())

    def _files(self) -> list[Path]:
        return sorted(self.out.glob("[!.]*.pdf")) if self.out.exists() else []

    @staticmethod
    def _faults_of_files(files: list[Path]) -> Iterator[str]:
        for file in files:
            try:
                with PdfDocument(file) as document:
                    whole = len(document) >= 1 and bool(document[0].get_textpage().get_text_range())
            except Exception:  # noqa: BLE001 - whatever keeps it from opening
                whole = False
            if not whole:
                yield f"{file.name} is not whole"

    def at_calls(self, calls: tuple[str, ...], most: int | None) -> None:
        """Kill it at every one of some calls, or at some of them."""
        self.fresh()
        # The first run of all makes the program's own folders too, which none after it does.
        crashing.attempt(self.work)
        self.fresh()
        counts = crashing.count_calls(self.work, calls, ())
        self.points = sum(counts.values())
        for call, number in crashing.points(counts, most):
            self.fresh()
            self.look(f"killed at {call} {number}", crashing.attempt(self.work, f"{call}:signal=KILL:when={number}"))

    def at_moments(self, most: int) -> None:
        """Kill it at so many random moments between its start and its end."""
        for what, ended in crashing.attempts_at_moments(self.work, self.fresh, most, random.Random(2)):
            self.look(what, ended)


def main() -> None:
    """Do what the arguments say and print the report."""
    how, count, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) or None
    with tempfile.TemporaryDirectory(prefix="lr-crash-") as scratch:
        os.environ["LERARENREGISTER_DATA"] = str(Path(scratch) / "data")
        run = LetterCrashes(Path(scratch), count)
        if how == "writes":
            run.at_calls(crashing.WRITES, most)
        elif how == "names":
            run.at_calls(crashing.NAMES, most)
        else:
            run.at_moments(most or 1)
    sys.stdout.write(run.report.as_json(run.points))


if __name__ == "__main__":
    main()
