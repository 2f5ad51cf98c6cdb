# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A private folder for what is on its way to a printer: one for each running program, gone when it ends."""

import os
import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import SchoolFileError

_ALIVE = ".in-use"


class Scratch:
    """The running program's own scratch folder, made when it is first asked for."""

    def __init__(self, root: Path) -> None:
        """Use a folder under `root`; nothing is made yet."""
        self._root = root
        self._own = root / str(os.getpid())
        self._lock: FileLock | None = None

    def folder(self) -> Path:
        """Return the folder (0700), made now if need be; what programs that crashed left beside it is removed.

        Raises SchoolFileError when it cannot be made.
        """
        if self._lock is None:
            try:
                self._own.mkdir(parents=True, mode=0o700, exist_ok=True)
                self._root.chmod(0o700)
                self._own.chmod(0o700)
                lock = FileLock(self._own / _ALIVE, timeout=0, mode=0o600, thread_local=False)
                lock.acquire()
            except (OSError, Timeout) as error:
                raise SchoolFileError("folder_not_writable", folder=str(self._root), reason=str(error)) from error
            self._lock = lock
            self.clear_left_over()
        return self._own

    def clear_left_over(self) -> None:
        """Remove the folders of programs that are no longer there; those of running ones stay."""
        if not self._root.is_dir():
            return
        for other in self._root.iterdir():
            if other == self._own or not other.is_dir():
                continue
            lock = FileLock(other / _ALIVE, timeout=0, mode=0o600, thread_local=False)
            try:
                lock.acquire()
            except (OSError, Timeout):
                continue
            lock.release()
            shutil.rmtree(other, ignore_errors=True)

    def remove(self) -> None:
        """Remove this program's folder."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            shutil.rmtree(self._own, ignore_errors=True)
