# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network of two groupings of the same people, and how large a hidden cell in it can be.

Flow runs from the lines of the first grouping to the kinds, through the whole's cells, to the lines of the second.
What a line lets through is its total, which is always shown; an arc is a cell. What is shown cannot change, what is
hidden can be anything from nought: other figures that fit are found along cycles of hidden cells.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Arc:
    tail: int
    head: int


class Network:
    """Shows cells one by one, as long as each small cell can still be `least` or more."""

    def __init__(self, least: int, groupings: Sequence[Sequence[Sequence[int]]]) -> None:
        """Take two groupings, each its lines' counts by kind, with the same sum of each kind; nothing is shown yet."""
        self._least = least
        first, second = groupings
        self._width = len(first[0])
        self._lines = (len(first), len(second))
        self._arcs: list[_Arc] = []
        self._true: list[int] = []
        enters, leaves = self._nodes()
        for line, counts in enumerate(first):
            for kind, count in enumerate(counts):
                self._add(line, enters + kind, count)
        for line, counts in enumerate(second):
            for kind, count in enumerate(counts):
                self._add(leaves + kind, leaves + self._width + line, count)
        for kind in range(self._width):
            self._add(enters + kind, leaves + kind, sum(counts[kind] for counts in first))
        self._hidden = [True] * len(self._arcs)
        self._around: list[list[tuple[int, int, bool]]] = [[] for _ in range(sum(self._lines) + 2 * self._width)]
        for at, arc in enumerate(self._arcs):
            self._around[arc.tail].append((at, arc.head, True))
            self._around[arc.head].append((at, arc.tail, False))
        small = [at for at, count in enumerate(self._true) if count < least]
        self._other = {at: self._raised(at) or self._true for at in small}
        """For each small cell figures that fit and in which it is not small."""

    def _nodes(self) -> tuple[int, int]:
        return self._lines[0], self._lines[0] + self._width

    def _add(self, tail: int, head: int, count: int) -> None:
        self._arcs.append(_Arc(tail, head))
        self._true.append(count)

    def show(self, grouping: int, line: int, kind: int) -> None:
        """Show a cell of a line if it may be."""
        self._show(self._at(grouping, line, kind))

    def show_whole(self, kind: int) -> None:
        """Show a cell of the whole if it may be."""
        self._show(sum(self._lines) * self._width + kind)

    def cell(self, grouping: int, line: int, kind: int) -> int | None:
        """Return a cell of a line, None when it is hidden."""
        return self._seen(self._at(grouping, line, kind))

    def whole_cell(self, kind: int) -> int | None:
        """Return a cell of the whole, None when it is hidden."""
        return self._seen(sum(self._lines) * self._width + kind)

    def _at(self, grouping: int, line: int, kind: int) -> int:
        return (self._lines[0] * grouping + line) * self._width + kind

    def _seen(self, at: int) -> int | None:
        return None if self._hidden[at] else self._true[at]

    def _show(self, at: int) -> None:
        if self._true[at] < self._least:
            return
        self._hidden[at] = False
        found = {}
        for small, figures in self._other.items():
            if figures[at] == self._true[at]:
                continue  # these fit still
            other = self._raised(small)
            if other is None:
                self._hidden[at] = True
                return
            found[small] = other
        self._other |= found

    def _raised(self, at: int) -> list[int] | None:
        """Return figures that fit what is shown and in which a cell is `least`, None when there are none."""
        figures = list(self._true)
        while figures[at] < self._least:
            steps = self._cycle(at, figures)
            if not steps:
                return None
            room = min((figures[step] for step, forward in steps if not forward), default=self._least)
            change = min(room, self._least - figures[at])
            figures[at] += change
            for step, forward in steps:
                figures[step] += change if forward else -change
        return figures

    def _cycle(self, at: int, figures: Sequence[int]) -> list[tuple[int, bool]]:
        """Return the shortest way back from a cell's head to its tail along what can change; empty without one."""
        start, end = self._arcs[at].head, self._arcs[at].tail
        came: dict[int, tuple[int, int, bool]] = {}
        waiting = deque([start])
        while waiting and end not in came:
            node = waiting.popleft()
            for step, other, forward in self._around[node]:
                open_way = self._hidden[step] and step != at and (forward or figures[step] > 0)
                if open_way and other not in came and other != start:
                    came[other] = (node, step, forward)
                    waiting.append(other)
        if end not in came:
            return []
        steps, node = [], end
        while node != start:
            node, step, forward = came[node]
            steps.append((step, forward))
        return steps
