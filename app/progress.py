# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long work tells how far it is, and hears that it must stop."""

from collections.abc import Callable
from threading import Event

from app.errors import Cancelled


class Progress:
    """Passed to long work: it calls `report`, which raises Cancelled once `cancel` was called from any thread."""

    def __init__(self, listener: Callable[[int, int, str], None] | None = None) -> None:
        """Tell `listener(done, total, step)` of each report; `total` 0 means unknown, `step` is a key of the words."""
        self._listener = listener
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int, step: str = "") -> None:
        """Tell how far the work is; raises Cancelled when the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        if self._listener is not None:
            self._listener(done, total, step)
