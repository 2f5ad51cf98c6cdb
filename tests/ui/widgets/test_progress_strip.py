# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The strip shows the work that is under way, and its Stop stops that."""

import threading

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.window_frame import WindowFrame


def test_stop_ends_what_is_under_way_and_not_what_waits_behind_it(qtbot: QtBot, tasks: Tasks) -> None:
    """Something asked meanwhile waits its turn, and is done."""
    strip = ProgressStrip(tasks, Wording("nl"))
    qtbot.addWidget(strip)
    stopped: list[AppError] = []
    done: list[str] = []
    begun = threading.Event()

    def long(progress: Progress) -> None:
        for number in range(100_000):
            begun.set()
            progress.report(number, 100_000)
            threading.Event().wait(0.001)

    tasks.run(long, what="Brieven maken", failed=stopped.append)
    tasks.run(lambda _progress: "genoteerd", done.append, what="Noteren")
    qtbot.waitUntil(begun.is_set)
    shown = strip._what.text()
    strip._stop.click()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=10_000)
    assert shown.startswith("Brieven maken")
    assert (len(stopped), done) == (1, ["genoteerd"])
    assert strip.isHidden()


def test_work_that_begins_moves_nothing_in_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    """The strip lies over empty room: what the user is about to press stays where it is, and is not covered."""
    frame = WindowFrame(tasks, Wording("nl"))
    qtbot.addWidget(frame)
    page = QWidget()
    frame.show_inside(page)
    frame.resize(1000, 700)
    frame.show()
    qtbot.waitExposed(frame)
    before = page.geometry()
    frame._strip.show()
    qtbot.wait(1)

    covered = frame._strip.geometry().bottom() - page.mapTo(frame, page.rect().topLeft()).y()
    assert (page.geometry(), covered < theme.MARGIN) == (before, True)
    assert frame._strip.geometry().top() > frame.search.mapTo(frame, frame.search.rect().bottomLeft()).y()
