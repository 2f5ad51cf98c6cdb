# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes files so that a reader finds the old one or the new one, never half of one; and names them safely."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.errors import SchoolFileError

_PATIENCE = 3.0
"""Seconds to wait for a virus scanner or a cloud program to let go of a file."""


@contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Yield a temporary path (0600) in the target's folder; on success it is synced and takes the target's place.

    For libraries that want a path. Raises SchoolFileError when the folder or the target cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=target.suffix or ".tmp", dir=target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        _settle(temporary, target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)


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
