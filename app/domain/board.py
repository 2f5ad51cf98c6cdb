# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures for others: school board, municipality, the school guide. Totals only, and none about few people."""

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from app.domain.percentages import percentage
from app.domain.suppression import ShownCounts, ShownLine


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """What others may see of one day; of each line the cells are registered, under way, not invited, other."""

    on: date
    school: str
    register: str
    shown: ShownCounts
    settled: date | None = None
    """On which day they were given out, and so stay what they were; None when they are counted anew."""

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


def written(figures: BoardFigures) -> str:
    """Return figures as text, for keeping."""
    plain = asdict(figures)
    return json.dumps({name: plain[name] for name in ("school", "register", "shown")}, ensure_ascii=False)


def read(text: str, on: date, settled: date) -> BoardFigures:
    """Return what `written` wrote of a day, given out on another."""
    plain = json.loads(text)
    shown = plain["shown"]
    groupings = tuple(
        tuple(ShownLine(tuple(line["names"]), line["total"], tuple(line["cells"])) for line in lines)
        for lines in shown["groupings"]
    )
    counts = ShownCounts(shown["total"], tuple(shown["cells"]), groupings, shown["most"])
    return BoardFigures(on, plain["school"], plain["register"], counts, settled)


def share_of(line: ShownLine) -> float | None:
    """Return the registered share of a line in percent, one decimal; None where it is not told."""
    return None if line.cells[0] is None else percentage(line.cells[0], line.total)


def reporting_day(today: date) -> date:
    """Return the day that figures for others are of: the last one of the month before.

    So all pages of a month are of the same day: whoever compares two of them finds no difference made by one person.
    What is noted later of an earlier day, or a location or section that changed meanwhile, changes nothing that was
    given out. Not covered are two months of a school in which few things happen: of those the user is told.
    """
    return today.replace(day=1) - timedelta(days=1)


def day_of_page(asked: date, today: date) -> date:
    """Return the day that the figures for others are of when they are asked of a day.

    A month's last day that is over is that day itself; of a day to come nothing is certain yet.
    """
    ends_month = (asked + timedelta(days=1)).day == 1
    return asked if ends_month and asked < today else reporting_day(min(asked, today))
