# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes files so that a reader finds the old one or the new one, never half of one; and names them safely."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO

from app.errors import SchoolFileError

_PATIENCE = 3.0
"""Seconds to wait for a virus scanner or a cloud program to let go of a file."""

UNDER_WAY = ".lerarenregister-"
"""How the names begin of what is still being written beside its place: ours to remove when its program is gone."""
_NOBODYS = 24 * 3600.0
"""Untouched for so many seconds, it is of a program that was killed."""


Settling = Callable[[], AbstractContextManager[object]]
"""Begins what goes around the moment at which finished files get their names; when it fails they get none."""


@contextmanager
def atomic_path(target: Path, settling: Settling = nullcontext) -> Iterator[Path]:
    """Yield a temporary path (0600) in the target's folder; on success it is synced and takes the target's place.

    The last happens within `settling`. For libraries that want a path. What programs that were killed left in the
    folder a day ago or more goes first.
    Raises SchoolFileError when the folder or the target cannot be written.
    """
    clear_cut_off(target.parent)
    try:
        handle, name = tempfile.mkstemp(prefix=UNDER_WAY, suffix=target.suffix or ".tmp", dir=target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with settling():
            _settle(temporary, target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def clear_cut_off(folder: Path, untouched: float = _NOBODYS) -> None:
    """Remove what was under way in a folder and has not been touched for some seconds; it may hold people's data."""
    now = time.time()
    with suppress(OSError):
        for left in folder.glob(f"{UNDER_WAY}*"):
            if now - left.lstat().st_mtime < untouched:
                continue
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()


@contextmanager
def atomic_write(target: Path) -> Iterator[BinaryIO]:
    """Yield a binary stream; on success its content takes the target's place, on any error nothing changes."""
    with atomic_path(target) as temporary, temporary.open("wb") as stream:
        yield stream
        stream.flush()


def write_through(path: Path, content: bytes) -> None:
    """Write a new private file (0600) down to the disk; for files that get their place only when all are there."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise _refused(path, error) from error


def _settle(temporary: Path, target: Path) -> None:
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            temporary.replace(target)
            break
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refused(target: Path, error: OSError) -> SchoolFileError:
    code = "disk_full" if error.errno == 28 else "file_not_writable"
    return SchoolFileError(code, file=target.name, folder=str(target.parent), reason=error.strerror or "")
