# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups: a copy that was opened again and compared, with a note of what it is; thinned as it ages."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select

from app.atomic_files import atomic_path, atomic_write, sync_folder
from app.errors import BackupError, SchoolFileError
from app.persistence import connections, journal, opening, schema
from app.persistence.database import Database
from app.persistence.digest import digest
from app.persistence.records.columns import METADATA
from app.persistence.records.journal import FACT
from app.persistence.records.staff import TEACHER
from app.progress import Progress

SUFFIX = ".backup"


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup as its note tells: when (UTC), why, how many bytes, teachers and actions, up to which action."""

    path: Path
    at: datetime
    reason: str
    size: int
    teachers: int
    last_action: int
    school_id: str
    digest: str


def make(database: Database, folder: Path, reason: str, at: datetime, progress: Progress | None = None) -> BackupInfo:
    """Copy a school into a folder, open the copy, compare it with the school, and only then let it count.

    Raises BackupError when the copy differs, SchoolFileError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = _free_name(folder, at)
    report = progress.report if progress else lambda *_: None
    report(0, 3, "backup")
    with atomic_path(target) as copy:
        copy.unlink()
        source, teachers, last = _copied(database, copy)
        report(1, 3, "backup_check")
        found = _digest_of_file(copy)
        if found != source:
            raise BackupError("differs", file=target.name)
        report(2, 3, "backup_check")
        copy.chmod(0o600)
    info = BackupInfo(target, at, reason, target.stat().st_size, teachers, last, database.fact("school_id"), found)
    _write_note(info)
    return info


def teachers_in(connection: Connection) -> int:
    """Return how many teachers a school holds."""
    return int(connection.execute(select(func.count()).select_from(TEACHER)).scalar_one())


def describe(file: Path) -> BackupInfo:
    """Return what a backup is: from its note, or, where that is lost, from the file itself."""
    if file.with_name(file.name + ".json").exists():
        return read_note(file)
    engine = frozen_engine(file)
    try:
        with engine.connect() as connection:
            own = connection.execute(select(FACT.c.value).where(FACT.c.name == "school_id")).scalar_one_or_none()
            last = journal.last_id(connection)
            made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            teachers = teachers_in(connection)
            return BackupInfo(file, made, "found", file.stat().st_size, teachers, last, own or "", digest(connection))
    finally:
        engine.dispose()


def _free_name(folder: Path, at: datetime) -> Path:
    stem = at.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    target = folder / f"{stem}{SUFFIX}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem} ({number}){SUFFIX}"
    return target


def _copied(database: Database, copy: Path) -> tuple[str, int, int]:
    """Copy the school into a new file; returns its fingerprint, its teachers, its last action."""
    for _ in range(3):
        with database.read() as connection:
            source = digest(connection)
            teachers = teachers_in(connection)
            last = journal.last_id(connection)
            if database.file is None:
                _copy_tables(connection, copy)
                return source, teachers, last
        copy.unlink(missing_ok=True)
        _copy_file(database, copy)
        with database.read() as connection:
            if journal.last_id(connection) == last:
                return source, teachers, last
    raise BackupError("busy")


def _copy_file(database: Database, copy: Path) -> None:
    target = connections.connect(copy, writable=True)
    try:
        raw = database.engine.raw_connection()
        try:
            raw.driver_connection.backup(target)  # type: ignore[union-attr]
        finally:
            raw.close()
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


def _copy_tables(connection: Connection, copy: Path) -> None:
    engine = connections.file_engine(copy, writable=True)
    try:
        opening.create(copy, engine)
        with engine.connect().execution_options(writing=True) as target, target.begin():
            copy_rows(connection, target)
    finally:
        engine.dispose()
    _into_one_file(copy)


def _into_one_file(copy: Path) -> None:
    """Bring everything into the file itself, so that nothing beside it belongs to it."""
    closing = connections.connect(copy, writable=True)
    try:
        closing.execute("PRAGMA journal_mode = DELETE")
    finally:
        closing.close()


def copy_rows(source: Connection, target: Connection) -> None:
    """Copy every row of every table from one school into another, empty one."""
    for table in METADATA.sorted_tables:
        result = source.execute(select(table).order_by(*table.primary_key.columns))
        for rows in result.mappings().partitions(1_000):
            target.execute(table.insert(), [dict(row) for row in rows])


def _digest_of_file(file: Path) -> str:
    connection = connections.connect(file, writable=False, frozen=True)
    try:
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check"):
            if connection.execute(check).fetchall():
                raise BackupError("damaged", file=file.name)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise BackupError("damaged", file=file.name)
    finally:
        connection.close()
    engine = frozen_engine(file)
    try:
        with engine.connect() as reading:
            return digest(reading)
    finally:
        engine.dispose()


def frozen_engine(file: Path) -> Engine:
    """Return an engine on a file that nobody writes: a backup."""
    return connections.file_engine(file, writable=False, frozen=True)


def _write_note(info: BackupInfo) -> None:
    note = {**asdict(info), "path": info.path.name, "at": info.at.isoformat(), "schema": schema.HEAD}
    with atomic_write(info.path.with_name(info.path.name + ".json")) as stream:
        stream.write(json.dumps(note, ensure_ascii=False, indent=1).encode())


def read_note(file: Path) -> BackupInfo:
    """Return what the note beside a backup tells; raises BackupError when it has none."""
    try:
        note = json.loads(file.with_name(file.name + ".json").read_text(encoding="utf-8"))
        note.pop("schema", None)
        return BackupInfo(**{**note, "path": file, "at": datetime.fromisoformat(note["at"])})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupError("no_note", file=file.name) from error


def in_folder(folder: Path) -> list[BackupInfo]:
    """Return the backups of a folder that are complete, newest first."""
    found = []
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            found.append(read_note(file))
        except BackupError:
            continue
    return sorted(found, key=lambda info: (info.at, info.path.name), reverse=True)


def verify(file: Path) -> None:
    """Open a backup and compare it with its note; raises BackupError or SchoolFileError when it is not sound."""
    try:
        opening.look(file)
    except SchoolFileError as error:
        raise BackupError("not_a_backup", file=file.name) from error
    note = file.with_name(file.name + ".json")
    if note.exists() and read_note(file).digest != _digest_of_file(file):
        raise BackupError("differs", file=file.name)


_STEPS = (
    (timedelta(hours=24), "%Y-%m-%d %H"),
    (timedelta(days=14), "%Y-%m-%d"),
    (timedelta(weeks=10), "%G-%V"),
    (timedelta(days=366), "%Y-%m"),
)
"""Up to this age one backup is kept of each hour, day, week, month; nothing older but the newest."""


def superfluous(backups: Sequence[BackupInfo], now: datetime) -> list[BackupInfo]:
    """Return which backups may go: all but the newest of each hour (1 day), day (2 weeks), week (10), month (a year).

    The three newest always stay.
    """
    ordered = sorted(backups, key=lambda info: info.at, reverse=True)
    kept: set[str] = set()
    going = []
    for rank, info in enumerate(ordered):
        age = now - info.at
        form = next((form for limit, form in _STEPS if age <= limit), None)
        slot = None if form is None else form + info.at.strftime(form)
        if rank < 3 or (slot is not None and slot not in kept):
            kept.add(slot or "")
        else:
            going.append(info)
    return going


def thin(folder: Path, now: datetime) -> int:
    """Remove the backups that need no longer be kept; returns how many."""
    going = superfluous(in_folder(folder), now)
    for info in going:
        info.path.unlink(missing_ok=True)
        info.path.with_name(info.path.name + ".json").unlink(missing_ok=True)
    sync_folder(folder)
    return len(going)


def copy_closed(file: Path, folder: Path, at: datetime) -> Path:
    """Copy a school file of an older schema, byte for byte through the driver, before it is brought up to date."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = _free_name(folder, at)
    with atomic_path(target) as copy:
        copy.unlink()
        source = connections.connect(file, writable=False)
        copied = connections.connect(copy, writable=True)
        try:
            source.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")
            if copied.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise BackupError("damaged", file=file.name)
        finally:
            copied.close()
            source.close()
    return target


def put_in_place(backup: Path, file: Path, at: datetime) -> None:
    """Make a backup the school file; a file that is there, with what belongs to it, is kept aside under another name.

    Raises BackupError when the backup is not sound, SchoolFileError when the place cannot be written.
    """
    verify(backup)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    stamp = at.astimezone().strftime("%Y%m%d-%H%M%S")
    with atomic_path(file) as copy:
        copy.unlink()
        source = connections.connect(backup, writable=False, frozen=True)
        target = connections.connect(copy, writable=True)
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
            source.close()
        copy.chmod(0o600)
        for part in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))):
            if part.exists():
                part.rename(part.with_name(f"{part.name}.beschadigd-{stamp}"))
