# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which counts may be given to others, so that nobody learns anything about fewer than five people.

The rule: for every cell of fewer than `LEAST` people there are figures that fit all that is shown and in which that
cell is `LEAST` or more. Then it cannot be computed, and not even be told that it is small. This covers sums and
differences too: a sum of cells that can be computed and is small would show that each of its cells is. So what is not
in a cell (all of a group but two are registered), what one group leaves of the whole, and percentages, which are only
ever computed from counts that are shown, need no rule of their own.

- No people count as few: a nought says something of everyone in a group. What is hidden looks alike, whatever it is.
- Groups of few are taken together, with the smallest other group where needed; so every line has a total.
- Of the cells the most telling are shown first, as long as the rule holds. What is hidden beside the small cells are
  the complementary suppressions. Showing more only ever takes possibilities away, so no order can break the rule.
- Two groupings of the same people (by location, by section) meet in the figures of the whole: they are judged together.

Two groupings are a network: from the lines of one through the cells of the whole to the lines of the other. What fits
all that is shown is a flow in it, so that the most a cell can be is found exactly, in whole people, by cycles along
what is hidden. Sources: D. Gusfield, A graph theoretic approach to statistical data security (SIAM J. Comput. 17,
1988); L.H. Cox, Network models for complementary cell suppression (JASA 90, 1995); A. Hundepool and others, Statistical
Disclosure Control (2012), chapters 4 and 5: the threshold rule, group disclosure.

Not covered: who knows some of the people takes them off (five minus oneself); who knows between two days how many
people changed sees what the difference is made of. So a page is for one day, and those days must lie well apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.suppression_network import Network

LEAST = 5
"""People in the smallest group about which anything is told."""
_ENOUGH_FOR_MOST = 50
"""Of so many people nine in ten leaves five: less than a tenth may be more than four."""


@dataclass(frozen=True, slots=True)
class CountedLine:
    """The people of one group: its name and how many there are of each kind, the most telling kind first."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many people the group has."""
        return sum(self.counts)


_Lines = list[tuple[tuple[str, ...], CountedLine]]
"""Lines with the names of the groups in each."""


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line that may be shown: the groups it is made of, its total, and its cells; None is a hidden one."""

    names: tuple[str, ...]
    total: int
    cells: tuple[int | None, ...]

    @property
    def together(self) -> bool:
        """Whether it is made of several groups."""
        return len(self.names) > 1


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """What may be shown: the whole (None: fewer than `LEAST` people in all) and the lines of each grouping.

    A grouping without lines says nothing beside the whole. `most` says that nine in ten or more are of the first
    kind, where how many may not be told.
    """

    total: int | None
    cells: tuple[int | None, ...]
    groupings: tuple[tuple[ShownLine, ...], ...]
    most: bool = False


def shown_counts(
    kinds: Sequence[int], first: Sequence[CountedLine] = (), second: Sequence[CountedLine] = ()
) -> ShownCounts:
    """Return what may be shown of people counted by kind, and by kind in one or two groupings.

    `kinds` are the whole's counts, the most telling first. Raises ValueError when a grouping does not add up to them.
    """
    total, width = sum(kinds), len(kinds)
    for lines in (first, second):
        if lines and [sum(line.counts[kind] for line in lines) for kind in range(width)] != list(kinds):
            raise ValueError("a grouping must add up to the whole")
    if total < LEAST:
        return ShownCounts(None, (None,) * width, ((), ()))
    together = [_taken_together(lines) for lines in (first, second)]
    whole = CountedLine("", tuple(kinds))
    network = Network(LEAST, [[line.counts for _, line in lines] or [whole.counts] for lines in together])
    for kind in range(width):
        network.show_whole(kind)
    for kind in range(width):
        for at, of_one in enumerate(together):
            for _, _, place in sorted((-line.total, names, place) for place, (names, line) in enumerate(of_one)):
                network.show(at, place, kind)
    cells = tuple(network.whole_cell(kind) for kind in range(width))
    most = total >= _ENOUGH_FOR_MOST and cells[0] is None and 10 * kinds[0] >= 9 * total
    return ShownCounts(total, cells, tuple(_shown(network, at, of_one) for at, of_one in enumerate(together)), most)


def _shown(network: Network, grouping: int, lines: _Lines) -> tuple[ShownLine, ...]:
    return tuple(
        ShownLine(names, line.total, tuple(network.cell(grouping, place, kind) for kind in range(len(line.counts))))
        for place, (names, line) in enumerate(lines)
    )


def _taken_together(lines: Sequence[CountedLine]) -> _Lines:
    """Return the lines with the small ones as one, last; none when one line would be left, which is the whole.

    That one is so large that even when each group in it has somebody, each may have `LEAST`.
    """
    kept = sorted((line for line in lines if line.total), key=lambda line: (line.total, line.name))
    small: list[CountedLine] = []
    while kept and (kept[0].total < LEAST or (small and _people(small) < LEAST + len(small) - 1)):
        small.append(kept.pop(0))
    if len(kept) + bool(small) < 2:
        return []
    left = {line.name for line in kept}
    found: _Lines = [((line.name,), line) for line in lines if line.name in left]
    if small:
        names = tuple(sorted(line.name for line in small))
        counts = tuple(map(sum, zip(*(line.counts for line in small), strict=True)))
        found.append((names, CountedLine("", counts)))
    return found


def _people(lines: Sequence[CountedLine]) -> int:
    return sum(line.total for line in lines)
