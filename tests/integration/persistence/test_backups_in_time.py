# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""When the program makes a backup by itself: after half an hour of change, at the end, and after a crash."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap import open_school
from tests.schools import add, opened, teacher


def test_a_backup_is_due_half_an_hour_after_a_change(
    school_path: Path, fixed_clock: Callable[[datetime], None]
) -> None:
    """Not before, and not when nothing changed."""
    start = datetime(2013, 9, 2, 8, 0, tzinfo=UTC)
    fixed_clock(start)
    services = open_school(school_path)
    due = [services.backups.due()]
    fixed_clock(start + timedelta(hours=2))
    due.append(services.backups.due())
    services.staff.add(teacher())
    due.append(services.backups.due())
    services.backups.make(reason="automatic")
    services.staff.add(teacher(1))
    fixed_clock(start + timedelta(hours=2, minutes=29))
    due.append(services.backups.due())
    fixed_clock(start + timedelta(hours=2, minutes=30))
    due.append(services.backups.due())
    services.close(backup=False)

    assert due == [False, False, True, False, True]


def test_leaving_makes_a_backup_only_when_something_changed(school_path: Path) -> None:
    """At the end of the day."""
    open_school(school_path).close()
    services = open_school(school_path)
    services.staff.add(teacher())
    services.close()
    with opened(school_path) as again:
        reasons = [info.reason for info in again.backups.list()]

    assert reasons == ["at_exit"]


def test_what_was_done_before_a_crash_is_in_the_next_backup(school_path: Path) -> None:
    """Nothing is done after it, but what was done has no copy yet."""
    with opened(school_path) as broken_off:
        add(broken_off, 1)
    services = open_school(school_path)
    services.close()
    with opened(school_path) as again:
        assert [(info.reason, info.teachers) for info in again.backups.list()] == [("at_exit", 1)]
