# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl-C during a command: at once, and where that was swallowed at the next report of the work."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.progress import Progress


class Interrupted(BaseException):
    """Ctrl-C. No KeyboardInterrupt: Python ends by the signal after one that passed through a module's first lines."""


@contextmanager
def heard(progress: Progress) -> Iterator[None]:
    """While inside, Ctrl-C raises Interrupted and has `progress` raise Cancelled when it is reported to.

    What is raised within a callback of a library or of the garbage collector goes no further: the work would go on.
    Outside the main thread, where no signal comes, nothing changes.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        raise Interrupted

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
