# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups are opened and compared before they count, and are put back as one action."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.names import sort_name
from app.domain.registrations import EventKind
from app.errors import BackupError, Cancelled, SchoolFileError
from app.persistence import backup, digest
from app.persistence.backup import put_in_place
from app.persistence.copying import contents_of
from app.progress import Progress
from tests.schools import DAY, SCHOOL, add, opened, reading, round_of_letters


def _state(services: Services) -> str:
    with reading(services) as connection:
        return digest.state(connection)


def _filled(services: Services) -> None:
    services.school.save(services.school.school(), SCHOOL)
    ids = add(services, 4)
    services.registrations.note(EventKind.REGISTERED, ids[:2], DAY)
    services.rounds.start(round_of_letters(), ids)


def test_a_backup_holds_the_very_school(school: Services) -> None:
    """The copy, opened by itself, has the same fingerprint over every table, and is for this user only."""
    _filled(school)
    made = school.backups.make()
    with reading(school) as connection:
        own = contents_of(connection)
    with opened(Path(shutil.copy(made.path, made.path.with_suffix(".school")))) as copy, reading(copy) as connection:
        held = contents_of(connection)

    assert (made.digest, made.teachers, made.last_action) == (own.digest, 4, own.last_action)
    assert held == own
    assert oct(made.path.stat().st_mode & 0o777) == "0o600"
    assert [entry.name for entry in made.path.parent.iterdir() if entry.name.startswith(".")] == []


def test_a_backup_says_what_putting_it_back_would_lose(school: Services) -> None:
    """The actions since, newest first, and the teachers then and now."""
    _filled(school)
    made = school.backups.make()
    add(school, 1)
    school.staff.save(school.staff.all()[0], replace(school.staff.all()[0], job="TOA"))

    losses = school.backups.losses(made.path)

    assert [item.action.name for item in losses.actions] == ["change_teacher", "add_teacher"]
    assert losses.actions[0].action.facts["name"] == sort_name(school.staff.all()[0].name)
    assert (losses.teachers_then, losses.teachers_now) == (4, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are set otherwise there")
def test_a_disk_that_fails_while_a_copy_is_made_gives_a_sentence(school_file: Services) -> None:
    """No backup is left that does not count, and the school goes on."""
    import resource

    _filled(school_file)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(SchoolFileError) as failed:
            school_file.backups.make()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert failed.value.key in {"school_file.disk_error", "school_file.disk_full_here"}
    assert school_file.backups.list() == []
    assert school_file.backups.make().teachers == 4


def test_putting_a_backup_back_is_one_action_that_can_be_undone(school: Services) -> None:
    """Afterwards the school is as it was then; undo brings back what was there before, to the bit."""
    _filled(school)
    made, then = school.backups.make(), _state(school)
    school.staff.save(school.staff.all()[3], replace(school.staff.all()[3], fte=0.0))
    add(school, 2)
    school.registrations.note(EventKind.DECLINED, [school.staff.all()[5].id], DAY)
    before, actions = _state(school), len(school.history.recent())

    school.backups.restore(made.path, Progress())
    after, more = _state(school), len(school.history.recent()) - actions
    undone = school.history.undo()

    assert (after, more, undone.action.name, _state(school)) == (then, 1, "restore", before)
    assert school.backups.list()[0].reason == "before_restore"


def test_cancelling_leaves_the_school_as_it_was(school: Services) -> None:
    """Also halfway."""
    _filled(school)
    made = school.backups.make()
    add(school, 1)
    before = _state(school)
    progress = Progress(lambda done, _total, step: progress.cancel() if step == "restore" and done == 6 else None)

    with pytest.raises(Cancelled):
        school.backups.restore(made.path, progress)

    assert _state(school) == before


def test_a_school_moves_from_a_server_to_a_file_and_back(school_server: Services, school_file: Services) -> None:
    """A backup made of one, put back into an empty other, gives the same school."""
    _filled(school_server)

    school_file.backups.restore(school_server.backups.make().path, Progress())
    there = _state(school_file)
    add(school_file, 1)
    school_file.history.undo()

    assert (there, _state(school_file)) == (_state(school_server),) * 2


def test_a_backup_of_another_school_is_refused(school: Services, tmp_path: Path) -> None:
    """Where there is something to lose."""
    with opened(tmp_path / "other.school") as other:
        _filled(other)
        made = other.backups.make()
    add(school, 1)
    before = _state(school)

    with pytest.raises(BackupError) as refused:
        school.backups.restore(made.path, Progress())

    assert (refused.value.key, _state(school)) == ("backup.other_school", before)


def test_a_school_takes_the_other_backups_of_the_one_it_was_made_from(school: Services, tmp_path: Path) -> None:
    """On a new computer: its details filled in, the newest copy put back, and on second thoughts the one before."""
    with opened(tmp_path / "other.school") as other:
        _filled(other)
        first, then = other.backups.make(), _state(other)
        add(other, 1)
        second = other.backups.make()
    school.school.save(school.school.school(), SCHOOL)

    school.backups.restore(second.path, Progress())
    losses = school.backups.losses(first.path)
    school.backups.restore(first.path, Progress())

    assert _state(school) == then
    assert (losses.teachers_then, losses.teachers_now) == (4, 5)
    assert [item.action.name for item in losses.actions] == ["restore", "change_school"]


def test_a_backup_that_cannot_be_read_while_it_is_put_back_changes_nothing(
    school_file: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk it is on was pulled out after it was looked at: a sentence, and the school as it was."""
    _filled(school_file)
    made = school_file.backups.make()
    add(school_file, 1)
    before, verify = _state(school_file), backup.verify

    def verify_and_damage(path: Path) -> None:
        verify(path)
        content = bytearray(path.read_bytes())
        path.write_bytes(content[:4096] + bytes(len(content) - 4096))

    monkeypatch.setattr(backup, "verify", verify_and_damage)
    with pytest.raises(SchoolFileError):
        school_file.backups.restore(made.path, Progress())

    assert _state(school_file) == before


def _damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (_damage, "damaged"),
        (lambda file: file.write_bytes(b"geen reservekopie"), "not_a_backup"),
        (lambda file: file.write_bytes(b""), "not_a_backup"),
        (lambda file: file.write_bytes(file.read_bytes()[:-4096]), "damaged"),
        (lambda file: file.unlink(), "missing"),
    ],
)
def test_a_spoilt_backup_is_refused(school_file: Services, spoil: Callable[[Path], object], key: str) -> None:
    """With its note and without it; the school stays as it is."""
    _filled(school_file)
    made = school_file.backups.make()
    before = _state(school_file)
    spoil(made.path)
    for _ in range(2):
        with pytest.raises(BackupError) as refused:
            school_file.backups.losses(made.path)
        assert refused.value.key == f"backup.{key}"
        made.path.with_name(made.path.name + ".json").unlink(missing_ok=True)

    assert _state(school_file) == before


def test_another_school_under_a_backups_name_is_noticed(school_file: Services) -> None:
    """The note beside it says what it should hold."""
    _filled(school_file)
    first = school_file.backups.make()
    add(school_file, 1)
    second = school_file.backups.make()
    shutil.copy(second.path, first.path)

    with pytest.raises(BackupError) as refused:
        school_file.backups.losses(first.path)

    assert refused.value.key == "backup.differs"


def test_a_backup_that_lost_its_note_can_be_put_back(school_file: Services) -> None:
    """Moved by hand, for instance: what it holds is read from the copy itself."""
    _filled(school_file)
    made, then = school_file.backups.make(), _state(school_file)
    made.path.with_name(made.path.name + ".json").unlink()
    add(school_file, 1)

    school_file.backups.restore(made.path, Progress())

    assert _state(school_file) == then


def test_a_damaged_school_is_replaced_by_its_backup_and_kept_aside(school_path: Path) -> None:
    """The way back when the school itself no longer opens."""
    with opened(school_path) as services:
        _filled(services)
        made, then = services.backups.make(), _state(services)
    _damage(school_path)

    put_in_place(made.path, school_path, clock.now())

    with opened(school_path) as services:
        assert _state(services) == then
    assert len(_kept_aside(school_path)) == 1


def test_what_is_kept_aside_never_takes_the_place_of_something_kept_before(school_path: Path) -> None:
    """Not even when two backups are put back in one second."""
    with opened(school_path) as services:
        _filled(services)
        made = services.backups.make()
    now = clock.now()

    put_in_place(made.path, school_path, now)
    put_in_place(made.path, school_path, now)

    assert len(_kept_aside(school_path)) == 2


def _kept_aside(school_file: Path) -> list[Path]:
    return [entry for entry in school_file.parent.iterdir() if ".beschadigd-" in entry.name]
