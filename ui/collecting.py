# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Collects garbage on the window's thread only.

Python collects wherever the next object happens to be made, so also on the thread that reads the school. A widget that
is found there is taken down beside the thread that paints it, and the program ends without a word (seen in the tests as
a segmentation fault while collecting). So Python's own collecting is off, and a timer does it where widgets live.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from app import garbage

EVERY = 500
"""Milliseconds between two looks at whether there is enough to collect; a look costs nothing."""


class Collector(QObject):
    """Takes collecting over from Python for as long as the program runs; made once, on the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(collect_if_due)

    def start(self) -> None:
        """Begin, if that was not done yet; what is there by now stays and is not looked at each time."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()


def collect_if_due() -> None:
    """Collect the oldest generation that is full, as Python itself would; call it on the window's thread."""
    if garbage.kept():
        return
    for generation, (count, limit) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > limit > 0:
            gc.collect(generation)
            return
