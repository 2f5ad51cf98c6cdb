# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl-C during a command."""

import signal
import threading
from contextlib import suppress

import pytest

from app.command_line.stopping import Interrupted, heard
from app.errors import Cancelled
from app.progress import Progress


def test_a_command_stops_at_its_next_step_when_a_library_swallowed_the_interruption() -> None:
    """What is raised within a callback goes no further; the work still hears of it."""
    progress = Progress()

    with heard(progress):
        with suppress(Interrupted):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            progress.report(1, 2)


def test_after_a_command_ctrl_c_means_what_it_did_before() -> None:
    """The program may run on, as a window does."""
    before = signal.getsignal(signal.SIGINT)

    with heard(Progress()):
        assert signal.getsignal(signal.SIGINT) is not before

    assert signal.getsignal(signal.SIGINT) is before


def test_a_command_outside_the_main_thread_runs_as_well() -> None:
    """No signal comes there."""
    ran: list[bool] = []

    def run() -> None:
        with heard(Progress()):
            ran.append(True)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()

    assert ran == [True]
