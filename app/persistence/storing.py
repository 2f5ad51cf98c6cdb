# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Storing many things part by part, so that the user sees how far it is and can stop it."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from app.progress import Progress

T = TypeVar("T")
PART = 250
"""So many things are stored at a time: a few hundredths of a second, after which the window gets its turn."""
_PASSES = 3
"""Everything is stored, sealed for the journal, and put into the journal."""


class Storing:
    """Counts what was stored of an action and tells it as `progress.storing`; `things` is how many there are."""

    def __init__(self, progress: Progress | None = None, things: int = 0) -> None:
        """Tell `progress`, if given."""
        self._progress = progress
        self._total = things * _PASSES
        self._done = 0

    def parts(self, things: Sequence[T]) -> Iterator[Sequence[T]]:
        """Yield the things in parts; raises Cancelled between them when the user asked to stop."""
        for start in range(0, len(things), PART):
            self._tell()
            part = things[start : start + PART]
            yield part
            self._done += len(part)
        self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress.report(self._done, self._total, "progress.storing")
