# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups: a copy that was opened again and compared, with a note of what it is."""

import os
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from app import log
from app.atomic_files import atomic_path
from app.errors import AppError, BackupError, SchoolFileError
from app.paths import private_folder
from app.persistence import connections, copying, looking
from app.persistence.backup_notes import SUFFIX, BackupInfo, has_note, read_note, write_note
from app.persistence.copying import Contents, frozen_engine
from app.persistence.database import Database
from app.persistence.failures import told
from app.persistence.records.journal import FACT
from app.progress import Progress

_NO_BACKUP = {"school_file.damaged_file": "damaged", "school_file.not_found": "missing"}


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
    write_note(info)
    return info


def describe(file: Path, reason: str = "found") -> BackupInfo:
    """Return what a backup is: from its note, or, where that is lost, from the file itself.

    Raises SchoolFileError when the file has no note and cannot be read.
    """
    if has_note(file):
        return read_note(file)
    facts = file.stat()
    made = datetime.fromtimestamp(facts.st_mtime, UTC)
    engine = frozen_engine(file)
    try:
        with told(), engine.connect() as connection:
            own = connection.execute(select(FACT.c.value).where(FACT.c.name == "school_id")).scalar_one_or_none()
            held = copying.contents_of(connection)
    finally:
        engine.dispose()
    return BackupInfo(file, made, reason, facts.st_size, held.teachers, held.last_action, own or "", held.digest)


def note_again(folder: Path) -> None:
    """Give every whole copy of a folder without a sound note one: the program was ended between copy and note.

    Without a note a copy is neither offered to be put back nor ever removed. One that cannot be read stays as it is.
    """
    for file in folder.glob(f"*{SUFFIX}"):
        if not file.name.startswith(".") and not has_note(file):
            try:
                looking.look(file)
                write_note(describe(file))
            except AppError:
                log.note("a copy without a note cannot be read, or its note cannot be written")


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
    with told():
        _require_sound(file, name)
    engine = frozen_engine(file)
    try:
        with engine.connect() as reading:
            return copying.contents_of(reading)
    finally:
        engine.dispose()


def _require_sound(file: Path, name: str) -> None:
    connection = connections.connect(file, writable=False, frozen=True)
    try:
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check"):
            if connection.execute(check).fetchall():
                raise BackupError("damaged", file=name)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise BackupError("damaged", file=name)
    finally:
        connection.close()


def verify(file: Path) -> None:
    """Open a backup, check it and compare it with its note; raises BackupError when it is not sound."""
    try:
        looking.look(file)
    except SchoolFileError as error:
        code = _NO_BACKUP.get(error.key, "not_a_backup")
        raise BackupError(code, file=file.name, folder=str(file.parent)) from error
    held = _checked(file, file.name)
    if has_note(file) and read_note(file).digest not in {"", held.digest}:
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
    write_note(_older(target, at))
    return target


def _older(file: Path, at: datetime) -> BackupInfo:
    """Describe a copy of an older schema by what every schema has; its contents have no digest to compare with."""
    connection = connections.connect(file, writable=False, frozen=True)
    try:
        own = connection.execute("SELECT value FROM fact WHERE name = 'school_id'").fetchone()
        teachers, last = (
            connection.execute(query).fetchone()[0]
            for query in ("SELECT count(*) FROM teacher", "SELECT coalesce(max(id), 0) FROM change_set")
        )
    finally:
        connection.close()
    return BackupInfo(file, at, "before_upgrade", file.stat().st_size, teachers, last, own[0] if own else "", "")


def put_in_place(backup: Path, file: Path, at: datetime) -> None:
    """Make a backup the school file; a file that is there, with what belongs to it, is kept aside under another name.

    Raises BackupError when the backup is not sound, SchoolFileError when the place cannot be written.
    """
    verify(backup)
    private_folder(file.parent)
    stamp = at.astimezone().strftime("%Y%m%d-%H%M%S")
    with atomic_path(file) as copy:
        copying.copy_file(backup, copy, frozen=True)
        _keep_aside(file, stamp)


def _keep_aside(file: Path, stamp: str) -> None:
    """Keep what is there under another name; where the system can, the file stays in its place too until replaced."""
    for end in ("-wal", "-shm", "-journal"):  # what belongs to the old file may not stand beside the new one
        part = file.with_name(file.name + end)
        if part.exists():
            part.rename(_aside(part, stamp))
    if file.exists():
        try:
            os.link(file, _aside(file, stamp))
        except OSError:
            file.rename(_aside(file, stamp))


def _aside(part: Path, stamp: str) -> Path:
    """Return a free name: what was kept aside in the same second stays too."""
    aside = part.with_name(f"{part.name}.beschadigd-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = part.with_name(f"{part.name}.beschadigd-{stamp}-{number}")
    return aside
