# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A long session does not run out of None."""

import subprocess
import sys

SESSION = """
import {first}
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def test_a_day_of_calls_into_qt_does_not_end_the_program() -> None:
    """Under Python 3.11 PySide6 6.12 loses a reference of None with every call; the window starts with plenty."""
    run = subprocess.run(
        [sys.executable, "-c", SESSION.format(first="ui")], capture_output=True, text=True, check=False, timeout=60
    )

    assert (run.stdout.strip(), run.returncode) == ("alive", 0)
