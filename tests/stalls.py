# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A clock on the window's thread: the longest time in which that thread did nothing the user could see."""

import time
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QTimer

TICK = 5
"""Milliseconds."""


class Stall(NamedTuple):
    """The longest stall in seconds: by the clock, and how long the window's own thread worked on end at most.

    By the clock counts too what other threads kept from it, and what other programs took of the processor.
    """

    longest: float
    worked: float


class StallWatch:
    """Ticks while it is started, as often as the window's thread lets it."""

    def __init__(self) -> None:
        self._ticks: list[tuple[float, float]] = []
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(lambda: self._ticks.append(_now()))

    def start(self) -> None:
        """Begin anew."""
        self._ticks = [_now()]
        self._timer.start()

    def stop(self) -> Stall:
        """End, and return the longest stall."""
        self._timer.stop()
        each = zip(*([*self._ticks, _now()]), strict=True)
        return Stall(*(max(later - earlier for earlier, later in pairwise(ticks)) for ticks in each))


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()
