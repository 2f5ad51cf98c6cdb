# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A window with the sample school in it, and tasks that are ended when a test ends."""

import gc
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import statements
from tests.ui.sample_files import put_sample_school
from ui import translation
from ui.main_window import MainWindow
from ui.tasks import Tasks

__all__ = ["statements"]

_TESTS = count(1)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Let every test read the English the user reads, plurals included, whatever test ran before."""
    translation.install(qapp, "en")


@pytest.fixture(autouse=True)
def _collected_here(qapp: QApplication) -> Iterator[None]:
    """Collect garbage on the thread of the widgets only, as the program does (ui/collecting.py).

    What this test made; all there is, which takes a tenth of a second, only now and then.
    """
    gc.disable()
    yield
    gc.collect(1 if next(_TESTS) % 10 else 2)
    gc.enable()


@pytest.fixture(autouse=True)
def _widgets_end_with_their_test(qapp: QApplication, home: Path) -> None:
    """Destroy what earlier tests closed: a list's timer would write that list's columns into this test's home."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def _bare_font(qapp: QApplication) -> QFont:
    """Return the font of an application that nobody dressed yet."""
    return QFont(qapp.font())


@pytest.fixture(autouse=True)
def _undressed(qapp: QApplication, _bare_font: QFont, _widgets_end_with_their_test: None) -> Iterator[None]:
    """Take the look off again that a test put on: whatever comes after it would wear it, at twice the time a page."""
    yield
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
        qapp.setPalette(QPalette())
        for control in ("QCheckBox", "QRadioButton", "QSpinBox", "QDoubleSpinBox"):
            qapp.setPalette(QPalette(), control)  # type: ignore[arg-type]  # see ui/theme.py
        qapp.setFont(_bare_font)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """Return a worker that is stopped afterwards."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that opens a window on the sample school, or with `demo=False` on a new one."""
    windows: list[MainWindow] = []

    def open_one(language: str = "nl", *, demo: bool = True) -> MainWindow:
        if demo:
            put_sample_school()
        window = MainWindow(language, str(tmp_path / "eigen.school"), demo=demo)
        windows.append(window)
        window.show()
        window.begin()
        wait_until_idle(qtbot, window)
        return window

    yield open_one
    for window in windows:
        window.end()
        window.deleteLater()


def wait_until_idle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is read or written any more and the window shows it."""
    qtbot.waitUntil(lambda: window.pages is not None and not window.tasks.busy, timeout=30_000)
