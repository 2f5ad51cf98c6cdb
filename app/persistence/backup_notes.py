# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The note beside a backup: what it is, without opening it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app.atomic_files import atomic_write
from app.errors import BackupError
from app.persistence import schema

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


def note_of(file: Path) -> Path:
    """Return where the note of a backup lies."""
    return file.with_name(file.name + ".json")


def write_note(info: BackupInfo) -> None:
    """Write the note beside a backup; raises SchoolFileError when the folder cannot be written."""
    note = {**asdict(info), "path": info.path.name, "at": info.at.isoformat(), "schema": schema.HEAD}
    with atomic_write(note_of(info.path)) as stream:
        stream.write(json.dumps(note, ensure_ascii=False, indent=1).encode())


def has_note(file: Path) -> bool:
    """Return whether a note that can be read lies beside a backup."""
    try:
        read_note(file)
    except BackupError:
        return False
    return True


def read_note(file: Path) -> BackupInfo:
    """Return what the note beside a backup tells; raises BackupError when it has none that can be read."""
    try:
        note = json.loads(note_of(file).read_text(encoding="utf-8"))
        note.pop("schema", None)
        info = BackupInfo(**{**note, "path": file, "at": datetime.fromisoformat(note["at"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupError("no_note", file=file.name) from error
    if info.at.tzinfo is None or any(not _is_a(getattr(info, name), kind) for name, kind in _KINDS.items()):
        raise BackupError("no_note", file=file.name)
    return info


_KINDS = {"reason": str, "size": int, "teachers": int, "last_action": int, "school_id": str, "digest": str}


def _is_a(value: object, kind: type) -> bool:
    return isinstance(value, kind) and not isinstance(value, bool)


def copies_gone(folder: Path) -> list[Path]:
    """Return where copies lay of which only the note is left."""
    copies = [note.with_suffix("") for note in folder.glob(f"*{SUFFIX}.json")]
    return [copy for copy in copies if not copy.exists()]


def in_folder(folder: Path) -> list[BackupInfo]:
    """Return the backups of a folder that are complete, newest first."""
    found = []
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            found.append(read_note(file))
        except BackupError:
            continue
    return sorted(found, key=lambda info: (info.at, info.path.name), reverse=True)
