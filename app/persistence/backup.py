# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups: a copy that was opened again and compared, with a note of what it is."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from app.atomic_files import atomic_path, atomic_write
from app.errors import BackupError, SchoolFileError
from app.paths import private_folder
from app.persistence import connections, copying, opening, schema
from app.persistence.copying import Contents, frozen_engine
from app.persistence.database import Database
from app.persistence.records.journal import FACT
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
    private_folder(folder)
    target = _free_name(folder, at)
    report = progress.report if progress else lambda *_: None
    report(0, 3, "backup")
    own = database.fact("school_id")
    with atomic_path(target) as copy:
        source = copying.copy_school(database, copy)
        report(1, 3, "backup_check")
        if _checked(copy, target.name) != source:
            raise BackupError("differs", file=target.name)
        report(2, 3, "backup_check")
    size = target.stat().st_size
    info = BackupInfo(target, at, reason, size, source.teachers, source.last_action, own, source.digest)
    _write_note(info)
    return info


def describe(file: Path) -> BackupInfo:
    """Return what a backup is: from its note, or, where that is lost, from the file itself."""
    if _note_of(file).exists():
        return read_note(file)
    engine = frozen_engine(file)
    try:
        with engine.connect() as connection:
            own = connection.execute(select(FACT.c.value).where(FACT.c.name == "school_id")).scalar_one_or_none()
            held = copying.contents_of(connection)
    finally:
        engine.dispose()
    facts = file.stat()
    made = datetime.fromtimestamp(facts.st_mtime, UTC)
    return BackupInfo(file, made, "found", facts.st_size, held.teachers, held.last_action, own or "", held.digest)


def _free_name(folder: Path, at: datetime) -> Path:
    stem = at.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    target = folder / f"{stem}{SUFFIX}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem} ({number}){SUFFIX}"
    return target


def _checked(file: Path, name: str) -> Contents:
    """Return what a copy holds; raises BackupError, with the name the user knows it by, when it is damaged."""
    connection = connections.connect(file, writable=False, frozen=True)
    try:
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check"):
            if connection.execute(check).fetchall():
                raise BackupError("damaged", file=name)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise BackupError("damaged", file=name)
    finally:
        connection.close()
    engine = frozen_engine(file)
    try:
        with engine.connect() as reading:
            return copying.contents_of(reading)
    finally:
        engine.dispose()


def _note_of(file: Path) -> Path:
    return file.with_name(file.name + ".json")


def _write_note(info: BackupInfo) -> None:
    note = {**asdict(info), "path": info.path.name, "at": info.at.isoformat(), "schema": schema.HEAD}
    with atomic_write(_note_of(info.path)) as stream:
        stream.write(json.dumps(note, ensure_ascii=False, indent=1).encode())


def read_note(file: Path) -> BackupInfo:
    """Return what the note beside a backup tells; raises BackupError when it has none."""
    try:
        note = json.loads(_note_of(file).read_text(encoding="utf-8"))
        note.pop("schema", None)
        return BackupInfo(**{**note, "path": file, "at": datetime.fromisoformat(note["at"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
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
    """Open a backup, check it and compare it with its note; raises BackupError when it is not sound."""
    try:
        opening.look(file)
    except SchoolFileError as error:
        code = "damaged" if error.key == "school_file.damaged_file" else "not_a_backup"
        raise BackupError(code, file=file.name) from error
    held = _checked(file, file.name)
    if _note_of(file).exists() and read_note(file).digest != held.digest:
        raise BackupError("differs", file=file.name)


def copy_closed(file: Path, folder: Path, at: datetime) -> Path:
    """Copy a school file of an older schema, page for page through the driver, before it is brought up to date."""
    private_folder(folder)
    target = _free_name(folder, at)
    with atomic_path(target) as copy:
        copying.copy_file(file, copy, frozen=False)
        checked = connections.connect(copy, writable=False, frozen=True)
        try:
            if checked.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise BackupError("damaged", file=file.name)
        finally:
            checked.close()
    return target


def put_in_place(backup: Path, file: Path, at: datetime) -> None:
    """Make a backup the school file; a file that is there, with what belongs to it, is kept aside under another name.

    Raises BackupError when the backup is not sound, SchoolFileError when the place cannot be written.
    """
    verify(backup)
    private_folder(file.parent)
    stamp = at.astimezone().strftime("%Y%m%d-%H%M%S")
    with atomic_path(file) as copy:
        copying.copy_file(backup, copy, frozen=True)
        for part in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))):
            if part.exists():
                part.rename(part.with_name(f"{part.name}.beschadigd-{stamp}"))
