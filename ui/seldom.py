# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells how far work is no more often than one can see: each telling takes the window's thread from other things."""

import time
from collections.abc import Callable

SECONDS = 0.04
"""Between two tellings of one step; a bar that moves 25 times a second moves."""


class Seldom:
    """Passes on how far work is (done, total, step): each new step, the end of one, and little of what lies between."""

    def __init__(self, tell: Callable[[int, int, str], object]) -> None:
        """Tell by `tell`."""
        self._tell = tell
        self._step: tuple[int, str] | None = None
        self._told = 0.0

    def __call__(self, done: int, total: int, step: str) -> None:
        """Tell it, or leave it out."""
        now = time.monotonic()
        if (total, step) == self._step and done < total and now - self._told < SECONDS:
            return
        self._step, self._told = (total, step), now
        self._tell(done, total, step)
