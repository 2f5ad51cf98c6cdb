# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work beside the window: results, errors, Cancel, and reads that are overtaken."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError, Cancelled, NotFound, Unforeseen
from app.progress import Progress
from ui.tasks import Tasks


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    """Work runs elsewhere, its result is handed over where widgets may be touched."""
    threads: list[int] = []
    tasks.run(lambda _progress: threading.get_ident(), lambda at: threads.extend([at, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[1] == threading.get_ident() != threads[0]


def test_stop_ends_the_work_at_its_next_report_and_shows_no_error(qtbot: QtBot, tasks: Tasks) -> None:
    """The user who stops something knows it: nothing complains, and the rest is not done."""
    told: list[AppError] = []
    outcome: list[AppError] = []
    done: list[int] = []
    tasks.failed.connect(told.append)

    def count(progress: Progress) -> None:
        for number in range(10_000_000):
            progress.report(number, 10_000_000)
            done.append(number)

    job = tasks.run(count, what="tellen", failed=outcome.append)
    qtbot.waitUntil(lambda: len(done) > 5)
    job.progress.cancel()
    qtbot.waitUntil(lambda: bool(outcome))
    assert isinstance(outcome[0], Cancelled)
    assert told == []
    assert len(done) < 10_000_000


def test_an_error_nobody_takes_is_told_by_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    """An AppError without a place of its own goes to the signal the window listens to."""

    def look(_progress: Progress) -> None:
        raise NotFound("teacher", found="BERA")

    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.run(look)
    assert heard.args is not None
    assert heard.args[0].facts == {"found": "BERA"}


def test_a_read_that_is_overtaken_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    """Typing fast in a search shows the last answer only."""
    shown: list[str] = []
    for text in ("b", "be", "ber", "berg"):
        tasks.run_latest("search", lambda text=text: text, shown.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert shown == ["berg"]


def test_a_bug_reaches_the_last_resort(qtbot: QtBot, tasks: Tasks) -> None:
    """What is not an AppError is a bug, and is never swallowed."""

    def stumble(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        tasks.run(stumble)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_who_waits_for_work_with_a_bug_is_told_that_it_ended(qtbot: QtBot, tasks: Tasks) -> None:
    """A page that locked itself until the work is done opens again, besides the fault being reported."""
    told: list[AppError] = []

    def stumble(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        tasks.run(stumble, failed=told.append)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert [type(error) for error in told] == [Unforeseen]
    assert len(caught) == 1


@pytest.mark.parametrize("named", [True, False])
def test_only_work_with_a_name_is_shown_as_progress(qtbot: QtBot, tasks: Tasks, named: bool) -> None:
    """Quick reads do not make the window flicker."""
    shown: list[object] = []
    tasks.started.connect(shown.append)
    tasks.run(lambda _progress: None, what="brieven maken" if named else "")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert bool(shown) is named
