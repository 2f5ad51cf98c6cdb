# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder where a copier puts its scans: what is in it, read and moved without ever leaving it."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.domain.evidence_kinds import HEAD, EvidenceKind, kind_of
from app.domain.scans import Scan
from app.errors import InvalidValue
from app.exchange.evidence_files import check_size, not_followed, read_evidence

DONE_FOLDER = "verwerkt"
_STILL_WRITTEN = timedelta(seconds=3)
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


def scans_in(folder: Path) -> list[Scan]:
    """Return the files of a folder, the newest first, not looked into yet; no folders, no links, nothing hidden.

    Raises InvalidValue when the folder is not there or may not be read.
    """
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if _counts(entry)]
            states = [(entry.name, entry.stat(follow_symlinks=False)) for entry in found]
    except OSError as error:
        raise InvalidValue("scan_folder", folder=str(folder)) from error
    newest = sorted(states, key=lambda one: (-one[1].st_mtime, one[0]))
    return [Scan(name, state.st_size, datetime.fromtimestamp(state.st_mtime, UTC)) for name, state in newest]


def looked_into(folder: Path, scan: Scan, now: datetime) -> Scan:
    """Return a file of the folder with what it is, or why it cannot be evidence."""
    try:
        return replace(scan, media_type=_kind(folder, scan, now).media_type)
    except InvalidValue as error:
        return replace(scan, trouble=error)


def read_scan(folder: Path, name: str) -> tuple[bytes, EvidenceKind]:
    """Return the content of a file in the folder and what it is.

    Raises InvalidValue for what lies elsewhere or cannot be evidence.
    """
    return read_evidence(_inside(folder, name), follow=False)


def move_done(folder: Path, name: str, is_kept: Callable[[bytes], bool]) -> bool:
    """Move a file to the folder of those that are done, never over another file; return whether that could be.

    A copier may use a name again: a file whose content is not the one that was kept stays in the folder.
    """
    target = folder / DONE_FOLDER
    try:
        path = _inside(folder, name)
        if not is_kept(read_scan(folder, name)[0]):
            return False
        target.mkdir(exist_ok=True)
        if target.is_symlink():
            return False
        away = _moved(path, target)
        # Looked at once more: it may have been another one by the moment it moved.
        if is_kept(read_scan(target, away.name)[0]):
            return True
        _moved(away, folder)
    except (OSError, InvalidValue):
        pass
    return False


def _counts(entry: os.DirEntry[str]) -> bool:
    hidden = entry.name.startswith((".", "~")) or entry.name.casefold() in _OF_THE_SYSTEM
    return not hidden and entry.is_file(follow_symlinks=False)


def _kind(folder: Path, scan: Scan, now: datetime) -> EvidenceKind:
    if timedelta(0) <= now - scan.changed_at < _STILL_WRITTEN:
        raise InvalidValue("scan_busy", file=scan.name)
    check_size(scan.size, scan.name)
    try:
        with open(_inside(folder, scan.name), "rb", opener=not_followed) as file:
            return kind_of(file.read(HEAD), scan.name)
    except OSError as error:
        raise InvalidValue("evidence_unreadable", file=scan.name) from error


def _inside(folder: Path, name: str) -> Path:
    """Return the path of a file in the folder; raises InvalidValue for a name that leads elsewhere, also by a link."""
    path = folder / name
    if name in {"", ".", ".."} or Path(name).name != name or "\\" in name or path.is_symlink():
        raise InvalidValue("scan_elsewhere", file=name)
    return path


def _moved(path: Path, target: Path) -> Path:
    """Move a file into a folder under a free name, and return where it is now.

    The name is taken by an empty file first: so nobody else can take it before the file is there.
    """
    for number in count(1):
        found = target / (path.name if number == 1 else f"{path.stem} ({number}){path.suffix}")
        try:
            os.close(os.open(found, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError:
            continue
        try:
            path.replace(found)
        except OSError:
            found.unlink(missing_ok=True)
            raise
        return found
    raise AssertionError  # never: the numbers do not end
