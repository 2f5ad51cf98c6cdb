# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of the list of teachers below each other: in a column all have as many decimals, as on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.domain.report_cells import decimals_of, number_text
from app.domain.reports import Unit
from app.domain.selections import TeacherRow
from app.wording import Wording


class Decimals:
    """Knows how many decimals the columns need, from the rows that were read."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._of: dict[str, Callable[[TeacherRow], object]] = {}
        self._most: dict[str, int] = {}

    def text(self, key: str, value: Callable[[TeacherRow], object]) -> Callable[[TeacherRow], str]:
        """Return what writes the numbers of a column, which `value` takes from a row; nothing is written as nothing."""
        self._of[key] = value

        def write(row: TeacherRow) -> str:
            held = value(row)
            return self.write(key, held) if isinstance(held, (int, float)) else ""

        return write

    def write(self, key: str, number: float) -> str:
        """Write a number of a column, also one that adds up others."""
        return number_text(number, Unit.HOURS, self._wording, self._most.get(key))

    def look(self, rows: Iterable[TeacherRow], *, anew: bool = False) -> None:
        """Look at rows that were read; `anew` forgets those before."""
        if anew:
            self._most = {}
        for row in rows:
            for key, value in self._of.items():
                held = value(row)
                if isinstance(held, float):
                    self._most[key] = max(self._most.get(key, 0), decimals_of(held))
