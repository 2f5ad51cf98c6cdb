# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went on, for whoever repairs it: at most 10 MB, and never anything of what the school keeps.

A line says when, how serious, and a fixed text of the code; of an error its type and the places in the code it went
through. Values, file names and the messages of exceptions are not written: they hold names.

Python's logging is imported with the first line that is written: most starts write none.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from app.paths import log_folder, resources

if TYPE_CHECKING:
    from io import TextIOWrapper
    from logging import Handler

_BYTES = 2_000_000
_FILES = 4


def start() -> Path:
    """Write from now on to `lerarenregister.log` in the log folder (0600); returns the file.

    Raises SchoolFileError when the folder cannot be made, OSError when the file cannot.
    """
    file = log_folder() / "lerarenregister.log"
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    stop()
    with _turn:
        _now.file = file
    return file


def stop() -> None:
    """Close the log; what is noted until the next start goes nowhere."""
    with _turn:
        if _now.writer is not None:
            _now.writer.close()
        _now.file = _now.writer = None


@dataclass
class _Now:
    """The file that is written to, and what writes it once there is something to write."""

    file: Path | None = None
    writer: Handler | None = None


_now = _Now()
_turn = RLock()
"""Any thread may note something; an object that is cleared away while a line is written may do so in the same one."""


def _write(level: str, text: str) -> None:
    with _turn:
        if _now.file is None:
            return
        if _now.writer is None:
            _now.writer = _writer(_now.file)
        import logging

        number = logging.getLevelNamesMapping()[level]
        _now.writer.handle(logging.LogRecord("lerarenregister", number, "", 0, text, None, None))


def _writer(file: Path) -> Handler:
    """Return what adds lines to a file and begins the next file when this one is full."""
    import logging
    from logging.handlers import RotatingFileHandler

    class Bare(logging.Formatter):
        """Writes the fixed text of a record only, never its arguments or an exception's message."""

        def format(self, record: logging.LogRecord) -> str:
            return f"{self.formatTime(record)} {record.levelname} {record.msg}"

    class Private(RotatingFileHandler):
        """Opens files that only this user may read, also the next one when the first is full; fails in silence."""

        def _open(self) -> TextIOWrapper:
            handle = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
            return os.fdopen(handle, "a", encoding="utf-8")

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it so
            """Print nothing: a full disk is no reason to write among a command's results."""

    writer = Private(file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
    writer.setFormatter(Bare())
    return writer


def note(text: str) -> None:
    """Write a fixed text of the code; never put data in it."""
    _write("INFO", text)


def fault(error: BaseException) -> str:
    """Write an unexpected error; return its code, the same for the same fault, to tell the user."""
    steps = places(error)
    import hashlib

    code = hashlib.sha256(" ".join([type(error).__name__, *steps[-3:]]).encode()).hexdigest()[:6].upper()
    _write("ERROR", f"fault {code} {type(error).__name__} at {' > '.join(steps)}")
    return code


def places(error: BaseException) -> list[str]:
    """Return the places in the code an error went through, "ui/main.py:12", outermost first."""
    from traceback import extract_tb

    root = str(resources().parent)
    return [f"{_short(step.filename, root)}:{step.lineno}" for step in extract_tb(error.__traceback__)][-12:]


def _short(file: str, root: str) -> str:
    return os.path.relpath(file, root) if file.startswith(root) else Path(file).name
