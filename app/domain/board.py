# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures for others: school board, municipality, the school guide. Totals only, and none about few people."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.suppression import ShownCounts, ShownLine


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """What others may see of one day; of each line the cells are registered, under way, not invited, other."""

    on: date
    school: str
    register: str
    shown: ShownCounts

    @property
    def registered(self) -> int | None:
        """How many are registered, None where that may not be told."""
        return self.shown.cells[0]

    @property
    def under_way(self) -> int | None:
        """How many are on their way to it, None where that may not be told."""
        return self.shown.cells[1]

    @property
    def locations(self) -> tuple[ShownLine, ...]:
        """The lines by location; none where they would say nothing."""
        return self.shown.groupings[0]

    @property
    def sections(self) -> tuple[ShownLine, ...]:
        """The lines by section, or team; none where they would say nothing."""
        return self.shown.groupings[1]


def share_of(line: ShownLine) -> float | None:
    """Return the registered share of a line in percent, one decimal; None where it is not told."""
    return None if line.cells[0] is None else round(100 * line.cells[0] / line.total, 1)


def reporting_day(today: date) -> date:
    """Return the day that figures for others are of: the last one of the month before.

    So all pages of a month are of the same day: whoever compares two of them finds no difference made by one person.
    Not covered are what is noted later of an earlier day, a location or section changed meanwhile, which has no past,
    and two months of a school in which few things happen.
    """
    return today.replace(day=1) - timedelta(days=1)
