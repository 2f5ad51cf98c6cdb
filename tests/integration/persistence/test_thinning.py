# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups grow fewer with age, and only a school's own ones do."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.bootstrap import Services
from app.persistence.backup_notes import BackupInfo, note_of
from app.persistence.thinning import superfluous
from app.progress import Progress
from tests.schools import add, opened


def test_backups_of_a_school_of_the_same_name_stay(school_file: Services, tmp_path: Path) -> None:
    """A folder may come to hold those of two schools; each lists and thins its own."""
    add(school_file, 1)
    with opened(tmp_path / "other.school") as other:
        add(other, 2)
        kept = [other.backups.make(school_file.backups.folder) for _ in range(4)]
    made = [school_file.backups.make(reason="automatic") for _ in range(5)]

    assert [info.path for info in school_file.backups.list()] == [info.path for info in made[:1:-1]]
    assert [info.path.exists() for info in kept] == [True] * 4


def test_backups_grow_thinner_with_age_over_three_years() -> None:
    """Every hour of a day, day of two weeks, week of ten, month of a year keeps one; both clock changes included."""
    zone = ZoneInfo("Europe/Amsterdam")
    kept: list[BackupInfo] = []
    at, most = datetime(2013, 1, 1, 7, 0, tzinfo=zone).astimezone(UTC), 0
    end = at + timedelta(days=3 * 365)
    made: list[datetime] = []
    while at < end:
        made.append(at)
        kept.append(BackupInfo(Path(f"{len(made)}"), at, "automatic", 1, 1, 1, "s", "d"))
        gone = {info.path for info in superfluous(kept, at)}
        kept = [info for info in kept if info.path not in gone]
        most = max(most, len(kept))
        at += timedelta(minutes=30) if at.astimezone(zone).hour < 18 else timedelta(hours=13)
    now, held = made[-1], {info.at for info in kept}

    for limit, form in (
        (timedelta(hours=24), "%Y%m%d%H"),
        (timedelta(days=13), "%Y%m%d"),
        (timedelta(weeks=9), "%G%V"),
        (timedelta(days=335), "%Y%m"),
    ):
        wanted = {one.strftime(form) for one in made if now - one <= limit}
        assert wanted - {one.strftime(form) for one in held} == set()
    assert made[-1] in held
    assert most <= 24 + 14 + 11 + 13 + 3


@pytest.mark.parametrize(
    ("reason", "days"), [("asked", 14), ("before_upgrade", 14), ("before_import", 2), ("before_restore", 2)]
)
def test_a_copy_the_user_counts_on_stays_for_days(reason: str, days: int) -> None:
    """However many were made in its hour or since; then it is one of the many."""
    at = datetime(2013, 9, 2, 8, 0, tzinfo=UTC)
    counted_on = BackupInfo(Path("counted on"), at, reason, 1, 1, 1, "s", "d")

    def goes(after: timedelta) -> bool:
        others = [
            BackupInfo(Path(f"{hours}"), at + timedelta(hours=hours), "automatic", 1, 1, 1, "s", "d")
            for hours in range(1 + int(after.total_seconds()) // 3600)
        ]
        return counted_on in superfluous([counted_on, *others], at + after)

    assert [goes(timedelta(days=days)), goes(timedelta(days=days + 1, hours=1))] == [False, True]


def test_the_copy_that_is_put_back_is_not_thinned_by_the_copy_before(
    school_path: Path, fixed_clock: Callable[[datetime], None]
) -> None:
    """Putting one back first makes one more, which may be one too many."""
    start = datetime(2013, 9, 2, 8, 0, tzinfo=UTC)
    fixed_clock(start)
    with opened(school_path) as services:
        add(services, 1)
        oldest = services.backups.make(reason="automatic")
        add(services, 1)
        for minutes in range(1, 4):
            fixed_clock(start + timedelta(minutes=minutes))
            superseded = services.backups.make(reason="automatic", spare=oldest.path)
        assert superseded.teachers == 2
        services.backups.restore(oldest.path, Progress())
        assert [len(services.staff.all()), oldest.path.exists()] == [1, True]


def test_a_note_whose_copy_is_gone_goes_too(school_file: Services) -> None:
    """The program was ended between the two."""
    add(school_file, 1)
    made = school_file.backups.make()
    alone = note_of(made.path.with_name("2012-02-17 09.00.00.backup"))
    alone.write_bytes(note_of(made.path).read_bytes())

    again = school_file.backups.make()

    assert [note.exists() for note in (alone, note_of(made.path), note_of(again.path))] == [False, True, True]
