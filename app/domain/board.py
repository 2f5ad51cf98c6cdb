# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures for others: school board, municipality, the school guide. Totals only, and none about few people."""

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from app.domain.percentages import percentage
from app.domain.suppression import LEAST, ShownCounts, ShownLine


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


def close_figures(one: BoardFigures, other: BoardFigures) -> bool:
    """Return whether a number told of one day differs from that of another by fewer than `LEAST` people, but not by 0.

    Then who knows what changed meanwhile, with one of them, learns it of a person.
    """
    mine, theirs = (_numbers(figures) for figures in (one, other))
    return any(0 < abs(mine[place] - theirs[place]) < LEAST for place in mine.keys() & theirs.keys())


def _numbers(figures: BoardFigures) -> dict[tuple[int, tuple[str, ...], int], int]:
    """Return every number that is told, by its grouping, the groups in its line and its column."""
    shown = figures.shown
    whole = ShownLine((), shown.total or 0, shown.cells)
    lines = [(at, line) for at, some in enumerate(((whole,) if shown.total else (), *shown.groupings)) for line in some]
    return {
        (at, line.names, column): value
        for at, line in lines
        for column, value in enumerate((line.total, *line.cells))
        if value is not None
    }


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
