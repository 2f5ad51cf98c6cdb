# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went on, for whoever repairs it: at most 10 MB, and never anything of what the school keeps.

A line says when, how serious, and a fixed text of the code; of an error its type and the places in the code it went
through. Values, file names and the messages of exceptions are not written: they hold names.

Python's logging is imported with the first line that is written: most starts write none.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import log_folder, resources

if TYPE_CHECKING:
    from io import TextIOWrapper
    from logging import Logger

_BYTES = 2_000_000
_FILES = 4


def start() -> Path:
    """Write from now on to `lerarenregister.log` in the log folder (0600); returns the file.

    Raises SchoolFileError when the folder cannot be made, OSError when the file cannot.
    """
    file = log_folder() / "lerarenregister.log"
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    _logger.cache_clear()
    _started[:] = [file]
    return file


_started: list[Path] = []


@cache
def _logger() -> Logger:
    """Return where lines go: into the file when the log was started, else nowhere."""
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

    logger = logging.getLogger("lerarenregister")
    if _started:
        handler = Private(_started[0], maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
        handler.setFormatter(Bare())
        for earlier in logger.handlers:
            earlier.close()
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.INFO)
    return logger


def note(text: str) -> None:
    """Write a fixed text of the code; never put data in it."""
    _logger().info(text)


def fault(error: BaseException) -> str:
    """Write an unexpected error; return its code, the same for the same fault, to tell the user."""
    steps = places(error)
    code = hashlib.sha256(" ".join([type(error).__name__, *steps[-3:]]).encode()).hexdigest()[:6].upper()
    _logger().error(f"fault {code} {type(error).__name__} at {' > '.join(steps)}")
    return code


def places(error: BaseException) -> list[str]:
    """Return the places in the code an error went through, "ui/main.py:12", outermost first."""
    from traceback import extract_tb

    root = str(resources().parent)
    return [f"{_short(step.filename, root)}:{step.lineno}" for step in extract_tb(error.__traceback__)][-12:]


def _short(file: str, root: str) -> str:
    return os.path.relpath(file, root) if file.startswith(root) else Path(file).name
