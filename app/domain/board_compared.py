# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two pages for others laid side by side: whether their difference tells something of fewer than `LEAST` people.

Who knows what changed between the two days, with one of those people, learns it of a person. What can be subtracted is
a sum over the same people: groups that share a line on either page are taken together until both pages tell of the same
groups; who is in no line of a page is not there. A group is the same whatever its capitals, as on a page itself. Those
of one page only may be the same people under another name: they are laid beside each other too.

From differences that are known follow others: what the rest of a line, of a column or of several lines together changed
by. Differences of `LEAST` or more that cancel out tell of no few people, and are left alone.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.board import BoardFigures
from app.domain.board_sets import Met, differences_of_sets, sum_of
from app.domain.plain_text import small_letters
from app.domain.suppression import LEAST, ShownLine

_Place = tuple[int, int, int]
"""Where a difference stands: the grouping (0 is the whole), the line, and the column (0 is the total)."""


def close_figures(one: BoardFigures, other: BoardFigures) -> bool:
    """Return whether a number, or a sum, told of one day differs from another day's by 1 or more, but few."""
    if one.shown.total is None or other.shown.total is None:
        return False
    wholes = [ShownLine((), page.shown.total or 0, page.shown.cells) for page in (one, other)]
    whole: list[Met] = [([wholes[0]], [wholes[1]])]
    both = zip(one.shown.groupings, other.shown.groupings, strict=True)
    by_name = [_met(mine, theirs) for mine, theirs in both]
    return any(_tell(laid) for laid in ([whole, *by_name], [whole, *map(_renamed, by_name)]))


def _tell(laid: Sequence[Sequence[Met]]) -> bool:
    """Return whether a difference between two pages, as they are laid side by side, is of few people."""
    known, sums = _differences(laid)
    _complete(known, sums)
    rests = [known[whole] - sum(known.get(part, 0) for part in parts) for whole, *parts in sums if whole in known]
    return any(0 < abs(difference) < LEAST for difference in (*known.values(), *rests, *_of_sets(laid, known)))


def _of_sets(laid: Sequence[Sequence[Met]], known: Mapping[_Place, int]) -> Iterator[int]:
    for at, lines in enumerate(laid):
        own = {(line, column): value for (grouping, line, column), value in known.items() if grouping == at}
        yield from differences_of_sets(laid[0][0], lines, own)


def _differences(found: Sequence[Sequence[Met]]) -> tuple[dict[_Place, int], list[list[_Place]]]:
    """Return the differences both pages tell, and what adds up to what: the first place is the sum of the others."""
    columns = range(1 + len(found[0][0][0][0].cells))
    known, sums = dict[_Place, int](), list[list[_Place]]()
    for at, lines in enumerate(found):
        for place, (mine, theirs) in enumerate(lines):
            sums.append([(at, place, column) for column in columns])
            for column in columns:
                now, then = sum_of(mine, column), sum_of(theirs, column)
                if now is not None and then is not None:
                    known[at, place, column] = now - then
        if at and lines:
            sums += [[(0, 0, column), *((at, place, column) for place in range(len(lines)))] for column in columns]
    return known, sums


def _met(mine: Sequence[ShownLine], theirs: Sequence[ShownLine]) -> list[Met]:
    """Return the lines of two pages, those that have a group in common together; none when a page tells of none."""
    if not mine or not theirs:
        return []
    found: list[tuple[set[str], Met]] = []
    for side, lines in enumerate((mine, theirs)):
        for line in lines:
            names = set(map(small_letters, line.names))
            met: Met = ([], [])
            met[side].append(line)
            for others, its in [one for one in found if one[0] & names]:
                found.remove((others, its))
                names |= others
                for at in (0, 1):
                    met[at].extend(its[at])
            found.append((names, met))
    return [met for _, met in found]


def _renamed(laid: Sequence[Met]) -> list[Met]:
    """Return lines with those of one page only as one: as if these groups were given other names."""
    alone: Met = ([], [])
    for met in laid:
        if not all(met):
            for at in (0, 1):
                alone[at].extend(met[at])
    return [*(met for met in laid if all(met)), *([alone] if any(alone) else [])]


def _complete(known: dict[_Place, int], sums: list[list[_Place]]) -> None:
    """Add what follows: where all but one of a sum is known, that one is."""
    before = -1
    while before != len(known):
        before = len(known)
        for whole, *parts in sums:
            missing = [place for place in (whole, *parts) if place not in known]
            if len(missing) == 1:
                told = sum(known.get(part, 0) for part in parts)
                known[missing[0]] = told if missing[0] == whole else known[whole] - told
