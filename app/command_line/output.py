# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Results on standard output, messages on standard error."""

import io
import json
import os
import sys
from collections.abc import Sequence
from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSALS = 1
    WRONG_USE = 2
    FAILED = 3


def any_letter() -> None:
    """Let results and messages hold any letter: in UTF-8 where they go to a file or a pipe.

    Windows would write those in its old code page, which has no ş or ł. What no encoding has is written as its number.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def nobody_reads() -> None:
    """Let the rest of the results go nowhere, since who read them stopped (`| head`); ends without a complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def result(text: str) -> None:
    """Print a result; raises BrokenPipeError when nobody reads any more."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def as_json(value: object) -> None:
    """Print a result as JSON."""
    result(json.dumps(value, ensure_ascii=False, indent=2))


def message(text: str) -> None:
    """Print a message."""
    sys.stderr.write(text + "\n")


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns."""
    widths = [max(len(row[at]) for row in (header, *rows)) for at in range(len(header))]
    for row in (header, *rows):
        result("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
