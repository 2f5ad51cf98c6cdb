# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program ends well when the system asks it to, not only when its window is closed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from app import bootstrap, paths
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from ui.ending import Ending


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


def test_the_end_of_the_session_closes_the_window(qapp: QApplication) -> None:
    """Who logs out leaves the school closed, without being asked anything."""
    closed: list[bool] = []
    end_of_session = SIGNAL("commitDataRequest(QSessionManager&)")
    before = qapp.receivers(end_of_session)
    ending = Ending(qapp, lambda: closed.append(True))
    try:
        heard = qapp.receivers(end_of_session) - before
        # Only a session manager can send the signal itself: Qt has no way to make one up.
        ending._on_session_end(cast("QSessionManager", None))
    finally:
        ending.stop()
        qapp.commitDataRequest.disconnect(ending._on_session_end)
    assert (heard, closed) == (1, [True])
