# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long a user waits for the window, against a window of the same toolkit that does nothing.

Measured from the start of the process until the window says that it can be used: the start page shows the school's
real figures, painted, and the sidebar can be clicked. Behind that moment the school is opened in full (SQLAlchemy is
imported, the lock taken, the figures read again); what is clicked meanwhile is done as soon as that is ready.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import bootstrap
from tests.schools import SCHOOL, add

ROUNDS = 3
GOAL = 1.6
GUARD = 3.0
"""What it must never come back to: it was 4.5 before the first figures were read apart."""

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.show()
def usable():
    print("usable", flush=True)
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""

_OURS = """
import sys
from ui.starting import WindowOptions, make_window
application, window = make_window(WindowOptions(file=sys.argv[1]), sys.argv[1])
def usable():
    if window.pages is None:
        print("usable", flush=True)
    else:
        window.close()
window.usable.connect(usable)
window.begin()
window.show()
application.exec()
"""


def _seconds(code: str, *arguments: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("BENCHMARK_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, *arguments]
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        waited = time.perf_counter() - started
        assert (said, process.wait(60)) == ("usable\n", 0)
    return waited


@pytest.mark.benchmark
def test_the_window_is_usable_almost_as_soon_as_a_bare_one(tmp_path: Path) -> None:
    """From start to a window that shows the school takes at most thrice as long as an empty window; the goal is 1.6."""
    file = tmp_path / "school.school"
    school = bootstrap.open_school(file)
    school.school.save(school.school.school(), SCHOOL)
    add(school, 40)
    school.close(backup=False)
    _seconds(_BARE)
    _seconds(_OURS, str(file))

    pairs = [(_seconds(_OURS, str(file)), _seconds(_BARE)) for _ in range(ROUNDS)]

    ratio = statistics.median(ours / bare for ours, bare in pairs)
    ours, bare = (statistics.median(each) for each in zip(*pairs, strict=True))
    sys.stderr.write(f"\nstart: {ratio:.2f} x a bare window (goal {GOAL}); {ours:.3f} s against {bare:.3f} s\n")
    assert ratio <= GUARD
    if ratio > GOAL:
        pytest.xfail(f"the goal of {GOAL} is not reached yet: {ratio:.2f}")
