# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a crash leaves of a backup that was being made does not lie about for ever: it holds people too."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap import Services


def _left(file: Path, age: timedelta = timedelta(0)) -> Path:
    """Write a file as a program that was killed leaves it, some time ago."""
    file.touch(mode=0o600)
    file.write_bytes(b"half of a school")
    then = (datetime.now(UTC) - age).timestamp()
    os.utime(file, (then, then))
    return file


def _names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_copies_that_a_crash_cut_off_are_cleared_away_by_the_next_backup(school_file: Services) -> None:
    """Whole backups and files of others stay."""
    folder = school_file.backups.make().path.parent
    for name in (".DS_Store", "lees mij.txt"):
        _left(folder / name)
    whole = _names(folder)
    for name in ("kq3x_8ab.backup", "kq3x_8ab.backup-journal", "kq3x_8ab.backup-wal", "p0_d7sxy.json"):
        _left(folder / f".lerarenregister-{name}")
    made = school_file.backups.make()

    assert _names(folder) == {*whole, made.path.name, f"{made.path.name}.json"}


def test_a_backup_for_another_folder_clears_nothing_fresh_away_there(school_file: Services, home: Path) -> None:
    """There another school's program may be at work."""
    other = _left(home / ".lerarenregister-kq3x_8ab.backup")
    school_file.backups.make(home)

    assert other.exists()


def test_a_copy_that_another_program_may_be_making_of_a_server_stays_for_a_day(school_server: Services) -> None:
    """A school on a server is open in several programs at once; a copy a day old is nobody's any more."""
    folder = school_server.backups.make().path.parent
    fresh, old = (
        _left(folder / ".lerarenregister-kq3x_8ab.backup"),
        _left(folder / ".lerarenregister-p0_d7sxy.backup", timedelta(days=2)),
    )
    school_server.backups.make()

    assert (fresh.exists(), old.exists()) == (True, False)
