# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a crash leaves of a backup that was being made does not lie about for ever: it holds people too."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services, backups_of
from app.persistence.backup import copy_closed
from app.persistence.backup_notes import note_of
from tests.schools import add, opened


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


def test_a_copy_whose_note_a_crash_kept_from_being_written_can_be_put_back(school: Services) -> None:
    """It is offered with what can be read from it, and gets its note again."""
    add(school, 2)
    made = school.backups.make()
    note_of(made.path).unlink()
    (found,) = school.backups.list()
    told = (found.path, found.reason, found.teachers, found.last_action, found.digest, found.school_id)

    assert told == (made.path, "found", 2, made.last_action, made.digest, made.school_id)
    assert note_of(made.path).exists()
    assert school.backups.losses(made.path).teachers_then == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda note: note[:0],
        lambda note: note.replace("+00:00", ""),
        lambda note: note.replace('"teachers": 2', '"teachers": null'),
        lambda note: note.replace('"school_id": "', '"school_id": 7, "was": "'),
    ],
)
def test_a_damaged_note_keeps_nothing_from_being_backed_up_or_offered(
    school_file: Services, damage: Callable[[str], str]
) -> None:
    """The note is made anew from the copy, and the next backup goes on."""
    add(school_file, 2)
    made = school_file.backups.make()
    note = note_of(made.path)
    note.write_text(damage(note.read_text(encoding="utf-8")), encoding="utf-8")
    later = school_file.backups.make()

    assert {info.path for info in school_file.backups.list()} == {made.path, later.path}
    assert school_file.backups.losses(made.path).teachers_then == 2


def test_of_a_school_that_does_not_open_a_copy_without_a_note_is_offered_too(school_path: Path) -> None:
    """A crash may take the note and the school at once."""
    with opened(school_path) as school:
        made = school.backups.make()
        folder = school.backups.folder
    note_of(made.path).unlink()
    school_path.write_bytes(b"damaged")

    assert [info.path for info in backups_of(str(school_path))] == [made.path]
    assert folder == made.path.parent


def test_copies_without_a_note_are_thinned_out_as_the_others_are(school_file: Services) -> None:
    """Of an hour long ago one is kept; the three newest always stay."""
    long_ago = (datetime.now(UTC) - timedelta(days=3)).timestamp()
    for _copy in range(6):
        made = school_file.backups.make()
        note_of(made.path).unlink()
        os.utime(made.path, (long_ago, long_ago))
    school_file.backups.make()

    assert len(school_file.backups.list()) == 3


def test_a_file_that_is_no_school_gets_no_note(school_file: Services) -> None:
    """Nor does it keep the school's own copies from being shown."""
    made = school_file.backups.make()
    stray = _left(made.path.with_name("vreemd.backup"))

    assert [info.path for info in school_file.backups.list()] == [made.path]
    assert not note_of(stray).exists()


def test_the_copy_made_before_a_file_is_brought_up_to_date_is_listed(school_path: Path) -> None:
    """It says what it is for, and can be put back."""
    with opened(school_path) as school:
        add(school, 2)
        folder = school.backups.folder
    copy_closed(school_path, folder, clock.now())
    with opened(school_path) as school:
        (found,) = school.backups.list()
        then = school.backups.losses(found.path).teachers_then

    assert (found.reason, found.teachers, then) == ("before_upgrade", 2, 2)
