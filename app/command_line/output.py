# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Results on standard output, messages on standard error."""

import json
import sys
from collections.abc import Sequence
from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSALS = 1
    WRONG_USE = 2
    FAILED = 3


def result(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text + "\n")


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
