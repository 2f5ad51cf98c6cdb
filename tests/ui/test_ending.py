# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program ends well when the system asks it to, not only when its window is closed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import bootstrap, paths
from app.domain.names import PersonName
from app.domain.teachers import Teacher


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_program_that_is_told_to_end_closes_the_school(tmp_path: Path, asked: signal.Signals) -> None:
    """It ends by itself with code 0, the school is closed, and the copy of the day's end is there."""
    place = tmp_path / "lyceum.school"
    services = bootstrap.open_school(place)
    services.staff.add(Teacher(name=PersonName("A.", surname="Proefpersoon")))
    services.close(backup=False)
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen([sys.executable, "-m", "ui", "--file", str(place)], env=surroundings)
    note = place.with_name(place.name + ".in-use")
    deadline = time.monotonic() + 30
    while not note.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    program.send_signal(asked)
    assert program.wait(timeout=20) == 0
    assert not note.exists()
    assert len(list(paths.backup_folder(place).glob("*.backup"))) == 1
