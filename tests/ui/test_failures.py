# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last resort: the program stays, the user hears a code, the log holds no data."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app import log
from tests.canaries import SURNAME
from ui.failures import Failures


@pytest.fixture
def failures(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> object:
    """Return the last resort, installed; the hooks are put back afterwards."""
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    log.start()
    made = Failures()
    made.install()
    yield made
    qInstallMessageHandler(None)
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()


def fault() -> None:
    """Fail with a name in the message."""
    raise ValueError(SURNAME)


def test_fifty_faults_leave_the_program_running_with_one_message(qtbot: QtBot, failures: Failures) -> None:
    """A fault that comes again and again does not bury the user in boxes, and stops nothing."""
    codes: list[str] = []
    failures.reported.connect(codes.append)
    for _ in range(50):
        QTimer.singleShot(0, fault)
    qtbot.waitUntil(lambda: len(codes) == 50)
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert len(set(codes)) == 1
    assert len(boxes) == 1
    assert codes[0] in boxes[0].informativeText()
    assert boxes[0].textFormat() == Qt.TextFormat.PlainText


def test_a_fault_in_another_thread_is_told_too(qtbot: QtBot, failures: Failures) -> None:
    """Threads end quietly in Python; here they do not."""
    with qtbot.waitSignal(failures.reported):
        worker = threading.Thread(target=fault)
        worker.start()
        worker.join()


def test_the_log_tells_where_and_not_whom(qtbot: QtBot, failures: Failures) -> None:
    """The log names the kind of fault and the place in the code; the message with its name stays out."""
    with qtbot.waitSignal(failures.reported) as heard:
        QTimer.singleShot(0, fault)
    written = log.start().read_text(encoding="utf-8")
    assert heard.args is not None
    assert f"fault {heard.args[0]} ValueError at" in written
    assert "test_failures.py" in written
    assert SURNAME not in written
