# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What two pages tell of several lines together, where they leave it out of the single ones.

Lines that leave out a number tell their sum by what the whole and the other lines leave of it. Of lines whose sums are
told in some columns their totals tell what the other columns have together. Only lines that hang together so are taken
as a set: any other set is made of smaller ones, and of numbers, that are told themselves.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations

from app.domain.suppression import ShownLine

Met = tuple[list[ShownLine], list[ShownLine]]
"""Lines of two pages that tell of the same groups."""
_Told = dict[frozenset[int], int]
"""Of one column the differences that are told, by the lines whose sum they are of; no line is in two of these."""


def sum_of(lines: Iterable[ShownLine], column: int) -> int | None:
    """Return a column's sum over lines, of which 0 is the total; None when a line leaves it out."""
    values = [(line.total, *line.cells)[column] for line in lines]
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def differences_of_sets(whole: Met, lines: Sequence[Met], known: Mapping[tuple[int, int], int]) -> Iterator[int]:
    """Yield what lines of one grouping differ by together; `known` has the single ones, by line and column.

    Both what they tell of a column and what is left of their totals without what is told of them.
    """
    columns = [_told(whole, lines, column, known) for column in range(1, 1 + len(whole[0][0].cells))]
    for told in columns:
        yield from told.values()
    choices = (combinations(columns, size) for size in range(len(columns) + 1))
    for some in {joined for choice in chain.from_iterable(choices) for joined in _joined(choice, len(lines))}:
        total = sum(known[line, 0] for line in some)
        both = total - sum(_part(told, some) for told in columns)
        yield from _rests_apart(whole, lines, some) or [both]


def _rests_apart(whole: Met, lines: Sequence[Met], some: frozenset[int]) -> list[int]:
    """Return what lines differ by in the columns that one page leaves out of them and the other tells, each way.

    None where both leave out a column: then only all that either leaves out can be laid side by side.
    """
    pages = [[met[side] for met in lines] for side in (0, 1)]
    columns = range(1, 1 + len(whole[0][0].cells))
    told = [
        {column: _of_block(whole[side], page, some, column) for column in columns} for side, page in enumerate(pages)
    ]
    left = [[column for column in columns if of_one[column] is None] for of_one in told]
    if set(left[0]) & set(left[1]):
        return []
    totals = [sum_of((line for place in some for line in page[place]), 0) or 0 for page in pages]
    found = []
    for side, other in ((0, 1), (1, 0)):
        rest = totals[side] - sum(value or 0 for value in told[side].values())
        found.append(rest - sum(told[other][column] or 0 for column in left[side]))
    return found


def _told(whole: Met, lines: Sequence[Met], column: int, known: Mapping[tuple[int, int], int]) -> _Told:
    places = range(len(lines))
    found = {frozenset((place,)): known[place, column] for place in places if (place, column) in known}
    hidden = [frozenset(place for place in places if sum_of(lines[place][side], column) is None) for side in (0, 1)]
    # What one page leaves out the other may tell line by line; where both leave out a line, only all of it.
    for block in [hidden[0] | hidden[1]] if hidden[0] & hidden[1] else hidden:
        now, then = (_of_block(whole[side], [met[side] for met in lines], block, column) for side in (0, 1))
        singles = {place for place in block if (place, column) in known}
        if block - singles and now is not None and then is not None:
            found[block - singles] = now - then - sum(known[place, column] for place in singles)
    return found


def _of_block(
    whole: Iterable[ShownLine], lines: Sequence[list[ShownLine]], block: frozenset[int], column: int
) -> int | None:
    """Return what a page tells of a column of some lines together, by themselves or by all the others."""
    inside = sum_of((line for place in block for line in lines[place]), column)
    if inside is not None:
        return inside
    of_all = sum_of(whole, column)
    others = sum_of((line for place, of_one in enumerate(lines) if place not in block for line in of_one), column)
    return None if of_all is None or others is None else of_all - others


def _joined(columns: Iterable[_Told], lines: int) -> list[frozenset[int]]:
    """Return the lines in sets, in one those that columns tell of together."""
    found = [frozenset((place,)) for place in range(lines)]
    for block in (block for told in columns for block in told if len(block) > 1):
        met = [one for one in found if one & block]
        found = [*(one for one in found if not one & block), frozenset[int]().union(*met)]
    return found


def _part(told: _Told, lines: frozenset[int]) -> int:
    """Return what a column tells of a set of lines, nothing where that is not told of just these."""
    within = [block for block in told if block & lines]
    return sum(told[block] for block in within) if frozenset[int]().union(*within) == lines else 0
