# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder where a copier puts its scans: what is in it, read and moved without ever leaving it."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.evidence_kinds import HEAD, EvidenceKind, kind_of
from app.domain.scans import Scan
from app.errors import InvalidValue
from app.exchange.evidence_files import check_size, not_followed, read_evidence

DONE_FOLDER = "verwerkt"
MOST = 500
"""More files than these nobody works off; as some go, the next come."""
_STILL_WRITTEN = timedelta(seconds=3)
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


def scans_in(folder: Path, now: datetime) -> Iterator[Scan]:
    """Yield the files of a folder, the newest first; no folders, no links, nothing hidden.

    Raises InvalidValue when the folder is not there or may not be read.
    """
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if _counts(entry)]
            states = [(entry.name, entry.stat(follow_symlinks=False)) for entry in found]
    except OSError as error:
        raise InvalidValue("scan_folder", folder=str(folder)) from error
    for name, state in sorted(states, key=lambda one: (-one[1].st_mtime, one[0]))[:MOST]:
        changed = datetime.fromtimestamp(state.st_mtime, UTC)
        bare = Scan(name, state.st_size, changed)
        try:
            yield replace(bare, media_type=_kind(folder, bare, now).media_type)
        except InvalidValue as error:
            yield replace(bare, trouble=error)


def read_scan(folder: Path, name: str) -> tuple[bytes, EvidenceKind]:
    """Return the content of a file in the folder and what it is.

    Raises InvalidValue for what lies elsewhere or cannot be evidence.
    """
    return read_evidence(_inside(folder, name), follow=False)


def move_done(folder: Path, name: str) -> bool:
    """Move a file to the folder of those that are done; return whether that could be, and never over another file."""
    target = folder / DONE_FOLDER
    try:
        path = _inside(folder, name)
        target.mkdir(exist_ok=True)
        if target.is_symlink():
            return False
        path.rename(_free(target, path))
    except (OSError, InvalidValue):
        return False
    return True


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


def _free(target: Path, path: Path) -> Path:
    number, found = 1, target / path.name
    while os.path.lexists(found):
        number += 1
        found = target / f"{path.stem} ({number}){path.suffix}"
    return found
