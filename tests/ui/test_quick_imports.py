# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Modules are imported from their bytecode alone, also with PySide in the process, and PySide explains itself later."""

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

_EXPLAINING = """
import contextlib, sys
from threading import Thread
import ui
from ui import quick_imports
with quick_imports.explained_later() if sys.argv[1] == "later" else contextlib.nullcontext():
    from PySide6.QtCore import QPoint, QRect
print(len(quick_imports._unread))
def explain():
    for wrong in (lambda: QRect("a"), lambda: QPoint(1, 2, 3, 4), lambda: QPoint(0, 0).setX(None), lambda: QPoint(z=1)):
        try:
            wrong()
        except Exception as error:
            print(repr(error))
    print(QRect.__doc__, QRect.moveTo.__doc__)
elsewhere = Thread(target=explain)
elsewhere.start()
elsewhere.join()
explain()
from PySide6.support.signature import get_signature
from PySide6.support.signature.lib.enum_sig import ExactEnumerator
print(get_signature(QRect.moveTo), ExactEnumerator.__name__)
print(len(quick_imports._unread))
"""


def _said(code: str, how: str) -> list[str]:
    command = [sys.executable, "-c", code, how]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def test_pyside_reads_no_sources() -> None:
    """It does of itself; should a later PySide not, what keeps it from it can go."""
    assert (_said(_IMPORTING, "as it comes"), _said(_IMPORTING, "unread")) == (["True"], ["False"])


def test_pyside_explains_wrong_calls_as_ever_when_that_is_compiled_later() -> None:
    """What it says is the same word for word, from any thread; nothing of it is compiled before it is asked for."""
    first, *said, last = _said(_EXPLAINING, "later")

    assert (first, last) == ("7", "1")
    assert said == _said(_EXPLAINING, "as it comes")[1:-1]
    assert any("called with wrong argument types" in line for line in said)
