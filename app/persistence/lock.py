# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One writer per school file: a lock the system frees when the program ends, however it ends."""

import getpass
import json
import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.atomic_files import atomic_write
from app.errors import SchoolFileError
from app.persistence.looking import note_beside


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a school file open for writing, on which computer, since when."""

    user: str
    host: str
    since: datetime
    process: int


def whoami() -> str:
    """Return the name under which this user is logged in."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def desk() -> str:
    """Return this user at this computer: on a server, many may be logged in under one name."""
    return f"{whoami()}@{socket.gethostname()}"


class SchoolLock:
    """Held while a school file is open for writing; a note beside the lock says by whom."""

    def __init__(self, file: Path) -> None:
        """Prepare the lock of a school file; nothing is locked yet."""
        self.left_behind = False
        """Whether the one who held it last ended without freeing it: a crash, a power cut."""
        self._note = note_beside(file)
        self._lock = FileLock(file.with_name(file.name + ".lock"), timeout=0, mode=0o600, thread_local=False)

    def take(self) -> bool:
        """Take the lock if it is free; returns whether it was. Raises SchoolFileError where no lock can be made."""
        try:
            self._lock.acquire()
        except Timeout:
            return False
        except OSError as error:
            raise SchoolFileError(
                "folder_not_writable", folder=str(self._note.parent), reason=error.strerror or ""
            ) from error
        self.left_behind = self._note.exists()
        note = {
            "user": whoami(),
            "host": socket.gethostname(),
            "since": datetime.now(UTC).isoformat(),
            "process": os.getpid(),
        }
        try:
            with atomic_write(self._note) as stream:
                stream.write(json.dumps(note).encode())
        except BaseException:
            self._lock.release()
            raise
        return True

    def holder(self) -> Holder | None:
        """Return who holds the lock, as far as the note tells."""
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            return Holder(note["user"], note["host"], datetime.fromisoformat(note["since"]), note["process"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def release(self) -> None:
        """Free the lock."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()
