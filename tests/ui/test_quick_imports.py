# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Modules are imported from their bytecode alone, also with PySide in the process."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_IMPORTING = """
import linecache, sys
import PySide6.QtCore
from ui.quick_imports import leave_sources_unread
if sys.argv[1] == "unread":
    leave_sources_unread()
import fractions
print(fractions.__file__ in linecache.cache)
"""


def _read_by_pyside(how: str) -> str:
    command = [sys.executable, "-c", _IMPORTING, how]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def test_pyside_reads_no_sources() -> None:
    """It does of itself; should a later PySide not, what keeps it from it can go."""
    assert (_read_by_pyside("as it comes"), _read_by_pyside("unread")) == ("True", "False")
