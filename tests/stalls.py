# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A clock on the window's thread: the longest time in which that thread did nothing the user could see."""

import time
from itertools import pairwise

from PySide6.QtCore import QTimer

TICK = 5
"""Milliseconds."""


class StallWatch:
    """Ticks while it is started, as often as the window's thread lets it."""

    def __init__(self) -> None:
        self._ticks: list[float] = []
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(lambda: self._ticks.append(time.perf_counter()))

    def start(self) -> None:
        """Begin anew."""
        self._ticks = [time.perf_counter()]
        self._timer.start()

    def stop(self) -> float:
        """End, and return the longest stall in seconds."""
        self._timer.stop()
        ticks = [*self._ticks, time.perf_counter()]
        return max(later - earlier for earlier, later in pairwise(ticks))
