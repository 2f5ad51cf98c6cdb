# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who has only what is shown, and works out from it all that can be worked out about small cells.

Made apart from the program: it knows no flows and no cycles. It subtracts: the totals of some lines less the totals of
some columns, of one grouping or of both, so that only cells of one sign are left; such a difference is more than any of
them. By the theorem of the least cut the smallest difference is the most that the cell can be, exactly.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.suppression import ShownCounts, ShownLine


@dataclass(frozen=True, slots=True)
class Grouping:
    """What is left to find in one grouping: what of each line and of each kind is hidden, and where."""

    rows: tuple[int, ...]
    hidden: tuple[frozenset[int], ...]
    """Of each line the kinds that are hidden."""
    shown: tuple[int, ...]
    """Of each kind how many people are in cells that are shown."""


def _grouping(lines: Sequence[ShownLine], width: int) -> Grouping:
    rows = tuple(line.total - sum(cell or 0 for cell in line.cells) for line in lines)
    hidden = tuple(frozenset(kind for kind in range(width) if line.cells[kind] is None) for line in lines)
    return Grouping(rows, hidden, tuple(sum(line.cells[kind] or 0 for line in lines) for kind in range(width)))


def _differences(own: Grouping, other: Grouping, whole: Sequence[int | None]) -> Iterator[tuple[frozenset[int], int]]:
    """Yield sets of kinds, and what is left of the lines whose hidden cells lie outside when those kinds are taken off.

    That difference is at least each hidden cell, of another kind, of each line that has a hidden cell in the set.
    """
    width = len(whole)
    sets = [frozenset(s) for size in range(width + 1) for s in itertools.combinations(range(width), size)]
    unknown = frozenset(kind for kind in range(width) if whole[kind] is None)
    beside: dict[frozenset[int], int] = {}
    for taken in sets:  # in the other grouping: these kinds, less the lines that have nothing hidden but of them
        left = sum((whole[kind] or 0) - other.shown[kind] for kind in taken)
        left -= sum(row for row, kinds in zip(other.rows, other.hidden, strict=True) if kinds and kinds <= taken)
        meets = taken & unknown
        beside[meets] = min(left, beside.get(meets, left))
    for taken in sets:
        lines = sum(row for row, kinds in zip(own.rows, own.hidden, strict=True) if kinds & taken)
        kinds = sum((whole[kind] or 0) - own.shown[kind] for kind in taken)
        yield taken, lines - kinds + beside[taken & unknown]


def bounds(told: ShownCounts) -> dict[tuple[int, int, int], int]:
    """Return the most each hidden cell can be, by grouping, line and kind; the whole is grouping 2, line 0."""
    assert told.total is not None
    width, found = len(told.cells), {}
    whole_line = ShownLine(("",), told.total, told.cells)
    groupings = [_grouping(lines or [whole_line], width) for lines in told.groupings]
    for at, (own, other) in enumerate((groupings, groupings[::-1])):
        differences = list(_differences(own, other, told.cells))
        for line, kinds in enumerate(own.hidden):
            for kind in kinds:
                found[at, line, kind] = min(
                    left + (0 if kinds & taken else own.rows[line]) for taken, left in differences if kind not in taken
                )
    for kind, cell in enumerate(told.cells):
        if cell is None:
            found[2, 0, kind] = min(
                sum(most for (at, _, its), most in found.items() if at == which and its == kind)
                + groupings[which].shown[kind]
                for which in (0, 1)
            )
    if told.most:
        kept = told.total - -(-9 * told.total // 10)
        found = {place: most if place[2] == 0 else min(most, kept) for place, most in found.items()}
    return found


def computed(told: ShownCounts) -> dict[tuple[int, int, int], Fraction]:
    """Return the hidden cells that follow from sums and differences alone, by elimination over fractions."""
    width = len(told.cells)
    places = [(at, line, kind) for at in (0, 1) for line in range(len(told.groupings[at])) for kind in range(width)]
    order = {place: number for number, place in enumerate([*places, *((2, 0, kind) for kind in range(width))])}
    rows = []
    for parts, right in _equations(told):
        row = [Fraction()] * len(order) + [Fraction(right)]
        for place, factor in parts.items():
            row[order[place]] = Fraction(factor)
        rows.append(row)
    _eliminate(rows, len(order))
    found = {}
    for row in rows:
        held = [place for place, number in order.items() if row[number]]
        if len(held) == 1 and _is_hidden(told, held[0]):
            found[held[0]] = row[-1] / row[order[held[0]]]
    return found


def _equations(told: ShownCounts) -> Iterator[tuple[dict[tuple[int, int, int], int], int]]:
    assert told.total is not None
    width = len(told.cells)
    for at, lines in enumerate((*told.groupings, (ShownLine(("",), told.total, told.cells),))):
        for place, line in enumerate(lines):
            yield {(at, place, kind): 1 for kind in range(width)}, line.total
            yield from (({(at, place, kind): 1}, cell) for kind, cell in enumerate(line.cells) if cell is not None)
        for kind in range(width if at < 2 and lines else 0):
            yield {**{(at, place, kind): 1 for place in range(len(lines))}, (2, 0, kind): -1}, 0


def _is_hidden(told: ShownCounts, place: tuple[int, int, int]) -> bool:
    at, line, kind = place
    return (told.cells if at == 2 else told.groupings[at][line].cells)[kind] is None


def _eliminate(rows: list[list[Fraction]], width: int) -> None:
    done = 0
    for column in range(width):
        pivot = next((at for at in range(done, len(rows)) if rows[at][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        for at, row in enumerate(rows):
            if at != done and row[column]:
                factor = row[column] / rows[done][column]
                rows[at] = [one - factor * other for one, other in zip(row, rows[done], strict=True)]
        done += 1


def possible(told: ShownCounts, grouping: int) -> dict[tuple[int, int], set[int]]:
    """Return every value each cell of a grouping can have, by trying all; for a few people only."""
    assert told.total is not None
    lines, width = told.groupings[grouping], len(told.cells)
    values: dict[tuple[int, int], set[int]] = {}

    def ways(line: ShownLine) -> Iterator[tuple[int, ...]]:
        for counts in itertools.product(range(line.total + 1), repeat=width):
            if sum(counts) == line.total and all(c in {None, n} for c, n in zip(line.cells, counts, strict=True)):
                yield counts

    for table in itertools.product(*[list(ways(line)) for line in lines]):
        columns = [sum(row[kind] for row in table) for kind in range(width)]
        if all(cell in {None, column} for cell, column in zip(told.cells, columns, strict=True)):
            for place, row in enumerate(table):
                for kind, count in enumerate(row):
                    values.setdefault((place, kind), set()).add(count)
    return values
