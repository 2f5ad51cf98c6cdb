# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets backups go as they age: one is kept of each hour, day, week, month."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.atomic_files import sync_folder
from app.persistence.backup_notes import BackupInfo, copies_gone, in_folder, note_of

_STEPS: tuple[tuple[timedelta, Callable[[datetime], tuple[int, ...]]], ...] = (
    (timedelta(hours=24), lambda at: (at.year, at.month, at.day, at.hour)),
    (timedelta(days=14), lambda at: (at.year, at.month, at.day)),
    (timedelta(weeks=10), lambda at: at.isocalendar()[:2]),
    (timedelta(days=366), lambda at: (at.year, at.month)),
)
"""Up to this age one backup is kept of each hour, day, week, month; nothing older but the newest three. In UTC, so
that the nights the clock changes have no hour twice."""
_ALWAYS = 3
_AT_LEAST = {
    "asked": timedelta(days=14),
    "before_import": timedelta(days=2),
    "before_restore": timedelta(days=2),
    "before_upgrade": timedelta(days=14),
}
"""How long every backup made for this reason stays: the user, or the sentence after an import, counts on it."""


def superfluous(backups: Sequence[BackupInfo], now: datetime) -> list[BackupInfo]:
    """Return which backups may go: all but the newest of each hour (1 day), day (2 weeks), week (10), month (a year).

    The three newest always stay, and for some days each that was asked for or made before something drastic.
    """
    ordered = sorted(backups, key=lambda info: info.at, reverse=True)
    kept: set[tuple[int, tuple[int, ...]] | None] = set()
    going = []
    for rank, info in enumerate(ordered):
        age = now - info.at
        slot = next(((step, kind(info.at)) for step, (limit, kind) in enumerate(_STEPS) if age <= limit), None)
        counted_on = age <= _AT_LEAST.get(info.reason, timedelta(0))
        if rank < _ALWAYS or counted_on or (slot is not None and slot not in kept):
            kept.add(slot)
        else:
            going.append(info)
    return going


def thin(folder: Path, school_id: str, now: datetime, *, spare: Path | None = None) -> int:
    """Remove the backups of one school that need no longer be kept; returns how many. Those of others stay.

    `spare` is one that is about to be put back.
    """
    own = [info for info in in_folder(folder) if info.school_id == school_id]
    going = [info for info in superfluous(own, now) if spare is None or not _same(info.path, spare)]
    for info in going:
        info.path.unlink(missing_ok=True)
        note_of(info.path).unlink(missing_ok=True)
    for copy in copies_gone(folder):  # the program was ended between a copy and its note
        note_of(copy).unlink(missing_ok=True)
    sync_folder(folder)
    return len(going)


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
