# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches the whole test run from inside Python: no network, one SQLite library, no stray opens of a school file.

An audit hook sees every connect, name look-up, import and open. It raises at the place of the breach, so that the
test that did it fails with the line that did it, and keeps a note, since a careless `except` may swallow that.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", "", None, b"localhost", b"127.0.0.1", "0.0.0.0"})  # noqa: S104
SCHOOL_FILES = (".school", ".school-wal", ".school-shm", ".school-journal")

breaches: list[str] = []
"""What was done against the rules since the last look; the fixture in conftest.py empties it."""


class BreachError(AssertionError):
    """A test did what the program promises never to do."""


def _connect(arguments: tuple[Any, ...]) -> str | None:
    address = arguments[1]
    if not isinstance(address, tuple) or address[0] in LOOPBACK:
        return None
    return f"connects to {address[0]}"


def _look_up(arguments: tuple[Any, ...]) -> str | None:
    return None if arguments[0] in LOOPBACK else f"looks up the address of {arguments[0]}"


def _import(arguments: tuple[Any, ...]) -> str | None:
    if arguments[0] in {"sqlite3", "_sqlite3", "PySide6.QtSql"}:
        return f"imports {arguments[0]}: two SQLite libraries in one process lose commits"
    return None


def _open(arguments: tuple[Any, ...]) -> str | None:
    path = arguments[0]
    if not isinstance(path, str) or not path.endswith(SCHOOL_FILES) or not _held_open(path):
        return None
    return f"opens {Path(path).name} while it is connected: closing it again drops the locks"


def _fork(_arguments: tuple[Any, ...]) -> str | None:
    held = [path for path in _open_files() if path.endswith(SCHOOL_FILES)]
    return f"forks while {Path(held[0]).name} is connected" if held else None


def _held_open(path: str) -> bool:
    wanted = os.path.realpath(path)
    return wanted in _open_files()


def _open_files() -> list[str]:
    folder = "/proc/self/fd"
    if not os.path.isdir(folder):  # noqa: PTH112 - pathlib would open files of its own here
        return []
    found = []
    for descriptor in os.listdir(folder):  # noqa: PTH208
        try:
            found.append(os.readlink(f"{folder}/{descriptor}"))  # noqa: PTH115
        except OSError:
            continue
    return found


_WATCHED: dict[str, Callable[[tuple[Any, ...]], str | None]] = {
    "socket.connect": _connect,
    "socket.getaddrinfo": _look_up,
    "socket.gethostbyname": _look_up,
    "import": _import,
    "open": _open,
    "os.fork": _fork,
}


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    judge = _WATCHED.get(event)
    if judge is None:
        return
    breach = judge(arguments)
    if breach is not None:
        breaches.append(breach)
        raise BreachError(f"the test {breach}")


def stand_guard() -> None:
    """Start watching; there is no way to stop it again in this process."""
    if not getattr(sys, "_lerarenregister_guarded", False):
        sys._lerarenregister_guarded = True  # type: ignore[attr-defined]
        sys.addaudithook(_watch)


def readable_by_others(folder: Path) -> list[str]:
    """Return the files and folders in a folder that the group or others may open."""
    if os.name == "nt" or not folder.exists():
        return []
    places = [folder, *folder.rglob("*")]
    return [
        str(place.relative_to(folder)) for place in places if not place.is_symlink() and place.stat().st_mode & 0o077
    ]
