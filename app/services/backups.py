# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups: made, listed, looked into, put back."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app import clock
from app.atomic_files import clear_cut_off
from app.domain.changes import Action, ChangeSet
from app.errors import BackupError
from app.persistence import backup, backup_notes, copying, journal, people, restoring, thinning
from app.persistence.backup_notes import BackupInfo
from app.persistence.database import Database
from app.progress import Progress

__all__ = ["BackupInfo", "BackupLosses", "BackupService"]

EVERY = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BackupLosses:
    """What putting a backup back would lose: the actions done since, newest first."""

    backup: BackupInfo
    actions: tuple[ChangeSet, ...]
    teachers_then: int
    teachers_now: int


class BackupService:
    """Keeps verified copies of a school."""

    def __init__(self, database: Database, folder: Path) -> None:
        """Work on a school; its own backups go into `folder`."""
        self._database = database
        self._folder = folder
        self._writes_at_last = 0
        self._last_at = clock.now()
        self._behind: bool | None = None
        """Whether there were actions after the newest backup when the school was opened: it was broken off."""

    @property
    def folder(self) -> Path:
        """Where this school's own backups are."""
        return self._folder

    def list(self) -> list[BackupInfo]:
        """Return the school's own backups, newest first; the folder may hold those of a school of the same name."""
        own = self._own_id()
        if not self._database.read_only:
            backup.note_again(self._folder)
        return [info for info in backup_notes.in_folder(self._folder) if info.school_id in {"", own}]

    def last(self) -> BackupInfo | None:
        """Return the newest backup; each was opened and compared when it was made."""
        return next(iter(self.list()), None)

    def make(
        self,
        folder: Path | None = None,
        *,
        reason: str = "asked",
        progress: Progress | None = None,
        spare: Path | None = None,
    ) -> BackupInfo:
        """Make a verified copy, in the school's own folder (thinned) or in another one; raises BackupError.

        `reason` is a key under `backup_reason` of the words; `spare` is a backup that may not be thinned now.
        """
        if folder is None and self._database.file is not None and not self._database.read_only:
            clear_cut_off(self._folder, 0)  # only this program makes copies here, so half ones are nobody's
        made = backup.make(self._database, folder or self._folder, reason, clock.now(), progress)
        if folder is None:
            backup.note_again(self._folder)
            thinning.thin(self._folder, made.school_id, clock.now(), spare=spare)
            self._writes_at_last = self._database.writes
            self._behind = False
            self._last_at = clock.now()
        return made

    def changed(self) -> bool:
        """Return whether something was written since the last backup, also before a crash."""
        if self._database.read_only:
            return False
        if self._behind is None:
            self._behind = self._lags()
        return self._behind or self._database.writes > self._writes_at_last

    def due(self) -> bool:
        """Return whether something changed and half an hour has passed since the last backup."""
        return self.changed() and clock.now() - self._last_at >= EVERY

    def losses(self, path: Path) -> BackupLosses:
        """Return what would be lost by putting a backup back; raises BackupError when it is not sound or not ours."""
        info = self._checked(path)
        with self._database.read() as connection:
            since = people.named(connection, journal.since(connection, self._counted_from(info)))
            teachers = copying.teachers_in(connection)
        return BackupLosses(info, tuple(reversed(since)), info.teachers, teachers)

    def restore(self, path: Path, progress: Progress) -> None:
        """Put the school back as a backup has it, as one action that can be undone; a copy is made first."""
        info = self._checked(path)
        self.make(reason="before_restore", progress=progress, spare=path)
        action = Action("restore", {"at": info.at.astimezone().strftime("%d-%m-%Y %H:%M"), "count": info.teachers})
        origin = info.school_id if info.school_id != self._own_id() else ""
        restoring.restore(self._database, path, action, progress, origin=origin)

    def _checked(self, path: Path) -> BackupInfo:
        backup.verify(path)
        info = backup.describe(path)
        known = {"", self._own_id(), self._database.fact(restoring.ORIGIN)}
        if info.school_id not in known and not self._empty():
            raise BackupError("other_school", file=path.name)
        return info

    def _counted_from(self, info: BackupInfo) -> int:
        """Return after which action of this school's journal a backup stands; another school's counts otherwise."""
        return info.last_action if info.school_id in {"", self._own_id()} else 0

    def _lags(self) -> bool:
        last = self.last()
        with self._database.read() as connection:
            return journal.last_id(connection) > (last.last_action if last else 0)

    def _own_id(self) -> str:
        return self._database.fact("school_id")

    def _empty(self) -> bool:
        with self._database.read() as connection:
            return copying.holds_nobody(connection)
