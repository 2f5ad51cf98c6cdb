# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the large schools that benchmarks look at, each made once for what it is made by."""

import os
import stat
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from app.bootstrap import Services, open_school
from tests.large_school import fill

ROOT = Path(__file__).parents[2]
ALL = os.environ.get("BENCHMARKS") == "all"
"""Whether to look at a hundred thousand people, who take minutes to make the first time."""
SIZES = (1_000, 10_000, 100_000) if ALL else (1_000, 10_000)
_MADE_BY = ("tests/large_school.py", "tests/schools.py", "tests/invented_people.py")


def large_school(people: int) -> Services:
    """Open the school of so many people; it is made when it is not there yet. Who opens it writes nothing in it."""
    folder = Path(tempfile.gettempdir()) / f"lerarenregister-benchmarks-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    there = folder.lstat()
    if there.st_uid != os.getuid() or not stat.S_ISDIR(there.st_mode):
        # Anybody may make a folder of that name first: what lies in it would be opened as a school.
        raise PermissionError(folder)
    sources = [ROOT / name for name in _MADE_BY]
    sources += sorted(each for part in ("persistence", "domain") for each in (ROOT / "app" / part).rglob("*.py"))
    mark = sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
    file = folder / f"{people}-{mark}.school"
    if not file.exists():
        for old in folder.glob(f"{people}-*"):
            with suppress(OSError):
                old.unlink()
        made = folder / f"{people}-{mark}.{os.getpid()}.school"
        fill(made, people).close(backup=False)
        made.rename(file)
    return open_school(file)
