# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two pages for others laid side by side, also by somebody who subtracts every sum of lines from every other."""

import itertools
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from app.domain.board import BoardFigures
from app.domain.board_compared import close_figures
from app.domain.suppression import LEAST, CountedLine, ShownCounts, ShownLine, shown_counts
from tests.invented_counts import counted

DAY = date(2026, 10, 31)
Person = tuple[int, str, str]
Key = tuple[int, frozenset[str], int]


def page(shown: ShownCounts) -> BoardFigures:
    """Return what is shown as a page."""
    return BoardFigures(DAY, "Duinzicht", "Lerarenregister", shown)


def page_by(**lines: tuple[int, ...]) -> BoardFigures:
    """Return the page of a school with locations of these names and counts."""
    kinds = tuple(map(sum, zip(*lines.values(), strict=True)))
    return page(shown_counts(kinds, [CountedLine(name, counts) for name, counts in lines.items()]))


def test_a_line_of_two_groups_is_laid_beside_those_groups_alone() -> None:
    """Gamma and Kunst were 8 together, and are 5 and 5 now: two came, whatever else went up by five."""
    before = page_by(Beta=(8, 7, 0, 0), Talen=(5, 5, 0, 0), Gamma=(0, 4, 0, 0), Kunst=(0, 4, 0, 0))
    after = page_by(Beta=(8, 12, 0, 0), Talen=(5, 5, 0, 0), Gamma=(0, 5, 0, 0), Kunst=(0, 5, 0, 0))
    assert close_figures(after, before)
    assert close_figures(before, after)


def test_what_the_rest_of_a_line_changed_by_is_laid_beside_too() -> None:
    """Seven more teachers and five more registered are two more who are not."""
    before = page_by(Zuid=(20, 0, 12, 9))
    after = page_by(Zuid=(25, 0, 14, 9))
    assert None in before.shown.cells
    assert close_figures(after, before)


def test_what_lines_together_leave_is_laid_beside_too() -> None:
    """S1 and S2 leave out who is under way, but the whole less S0 tells it of both: 35 of them are not, then 36."""
    before = page_by(S0=(0, 14, 0, 16), S1=(0, 9, 0, 9), S2=(2, 22, 0, 24))
    after = page_by(S0=(0, 14, 22, 16), S1=(0, 8, 0, 10), S2=(2, 0, 0, 24))
    assert close_figures(after, before)
    assert close_figures(before, after)


def test_lines_left_out_on_one_page_are_laid_beside_what_the_other_tells() -> None:
    """Of A and B the one page leaves something out, of C and D the other: each tells the sum of what it leaves out."""
    whole, kept = (40, 60), ((10, 15),) * 4
    names = ("A", "B", "C", "D")

    def told(cells: Sequence[int | None], whole: tuple[int, ...]) -> BoardFigures:
        totals = [sum(line) for line in kept]
        lines = [ShownLine((n,), t, (c, None)) for n, t, c in zip(names, totals, cells, strict=True)]
        return page(ShownCounts(100, (whole[0], None), (tuple(lines), ())))

    before = told((None, None, 5, 15), whole)
    after = told((16, 5, None, None), whole)  # A and B were 20 and are 21
    assert close_figures(after, before)
    assert close_figures(before, after)
    assert not close_figures(told((15, 5, None, None), whole), before)


def test_kinds_left_out_on_one_page_are_laid_beside_what_the_other_tells() -> None:
    """Of S0 the one page tells 10 and 7, seventeen together; the other leaves these out, but they are what is left."""
    lines = [ShownLine(("S0",), 48, (None, None, 10, 7)), ShownLine(("Rest",), 40, (None,) * 4)]
    later = [ShownLine(("S0",), 57, (8, 30, None, None)), ShownLine(("Rest",), 40, (None,) * 4)]
    one, other = (page(ShownCounts(t, (None,) * 4, (tuple(own), ()))) for t, own in ((88, lines), (97, later)))
    assert close_figures(one, other)
    assert close_figures(other, one)


def test_differences_of_five_or_more_that_cancel_out_are_no_reason_to_ask() -> None:
    """Noord and Zuid are one fewer together, but six went and five came."""
    before = page_by(Noord=(20, 10, 10, 10), Zuid=(20, 10, 10, 10), West=(20, 10, 10, 10))
    after = page_by(Noord=(25, 10, 10, 10), Zuid=(14, 10, 10, 10), West=(26, 10, 10, 10))
    assert not close_figures(after, before)


def test_five_or_more_who_differ_are_no_reason_to_ask() -> None:
    """Nor is nobody."""
    before = page_by(Noord=(10, 20, 10, 10), Zuid=(20, 10, 10, 10))
    after = page_by(Noord=(15, 20, 10, 10), Zuid=(25, 10, 10, 10))
    assert not close_figures(before, before)
    assert not close_figures(after, before)


def test_a_school_too_small_for_figures_is_laid_beside_none() -> None:
    """Its page has no number."""
    assert not close_figures(page_by(Noord=(2, 1, 0, 0)), page_by(Noord=(5, 5, 0, 0)))


def test_a_group_is_the_same_whatever_its_capitals() -> None:
    """A page shows the commonest spelling, which an import can turn: one more registered in Noord stays one."""
    before = page_by(Noord=(20, 10, 10, 10), Zuid=(20, 10, 10, 10))
    after = page_by(noord=(21, 10, 10, 10), Zuid=(25, 10, 10, 10))
    assert close_figures(after, before)
    assert close_figures(before, after)


def test_a_group_that_was_given_another_name_is_laid_beside_the_one_it_was() -> None:
    """Noord is called Noord-Oost now, or is two: what stands on one page only is laid beside what does on the other."""
    before = page_by(Noord=(20, 10, 10, 10), Zuid=(20, 10, 10, 10))
    renamed = page_by(**{"Noord-Oost": (21, 10, 10, 10), "Zuid": (25, 10, 10, 10)})
    divided = page_by(**{"Noord-Oost": (11, 5, 5, 5), "Noord-West": (10, 5, 5, 5), "Zuid": (25, 10, 10, 10)})
    for after in (renamed, divided):
        assert close_figures(after, before)
        assert close_figures(before, after)


def test_a_group_that_is_new_is_no_reason_to_ask() -> None:
    """Nothing that went out is about it, or about some of its people."""
    before = page_by(Noord=(20, 10, 10, 10), Zuid=(20, 10, 10, 10))
    after = page_by(Noord=(20, 10, 10, 10), Zuid=(20, 10, 10, 10), West=(10, 10, 10, 10))
    assert not close_figures(after, before)


def sums(shown: ShownCounts) -> Iterator[tuple[Key, int]]:
    """Yield every sum of lines that can be read, and what is left of the whole without those lines."""
    whole = (shown.total, *shown.cells)
    yield from (((0, frozenset(), column), value) for column, value in enumerate(whole) if value is not None)
    for at, lines in enumerate(shown.groupings, 1):
        for size in range(1, len(lines)):
            for some in itertools.combinations(lines, size):
                names = frozenset(name for line in some for name in line.names)
                for column in range(len(whole)):
                    values = [(line.total, *line.cells)[column] for line in some]
                    if None in values:
                        continue
                    told = sum(value or 0 for value in values)
                    yield (at, names, column), told
                    rest = whole[column]
                    if rest is not None:
                        yield (-at, names, column), rest - told


def regions(shown: ShownCounts) -> dict[tuple[int, frozenset[str], frozenset[int]], int]:
    """Return of all sets of lines and of kinds how many people they have, where it can be read or worked out."""
    found, kinds = {}, frozenset(range(len(shown.cells)))
    for at, lines in enumerate(shown.groupings):
        for size in range(1, len(lines) + 1):
            for some in itertools.combinations(lines, size):
                others = [line for line in lines if line not in some]
                told = {kind: value for kind in kinds if (value := of_kind(shown, some, others, kind)) is not None}
                names, total = frozenset(name for line in some for name in line.names), sum(line.total for line in some)
                for many in range(len(told) + 1):
                    for those in itertools.combinations(told, many):
                        value = sum(told[kind] for kind in those)
                        found[at, names, kinds - frozenset(those)] = total - value
                        found[at, names, frozenset(those)] = value
    return found


def of_kind(shown: ShownCounts, some: Sequence[ShownLine], others: Sequence[ShownLine], kind: int) -> int | None:
    """Return how many of a kind lines have: they tell it, or the whole and the other lines do."""
    cells, beside, whole = [line.cells[kind] for line in some], [line.cells[kind] for line in others], shown.cells[kind]
    if None not in cells:
        return sum(cell or 0 for cell in cells)
    return None if whole is None or None in beside else whole - sum(cell or 0 for cell in beside)


def told_by_subtracting(one: ShownCounts, other: ShownCounts) -> bool:
    """Return whether any sum over the same groups differs by one to four people."""
    mine, theirs = dict(sums(one)), dict(sums(other))
    return any(0 < abs(mine[key] - theirs[key]) < LEAST for key in mine.keys() & theirs.keys())


def moved(people: list[Person], chance: Random, how_many: int) -> list[Person]:
    """Return the people a month later: some of them stand elsewhere, or went and others came."""
    later = list(people)
    for place in chance.sample(range(len(people)), how_many):
        _, location, section = later[place]
        move = chance.randrange(4)
        if move == 0:
            later[place] = (chance.randrange(4), location, section)
        elif move == 1:
            later[place] = chance.choice(people)
        else:
            later[place] = (later[place][0], *chance.choice(people)[1:])
    if chance.random() < 0.3:
        later.pop(chance.randrange(len(later)))
    return later


def test_of_few_people_no_two_random_pages_tell_without_a_question() -> None:
    """One to four people changed: whenever any sum of lines shows it, the pages are close."""
    told = 0
    for number in range(300):
        chance = Random(number)
        people = [
            (chance.choice((0, 0, 0, 1, 2, 3)), f"L{chance.randrange(3)}", f"S{chance.randrange(7)}")
            for _ in range(chance.randint(20, 90))
        ]
        later = moved(people, chance, chance.randint(1, 3))
        one, other = counted(people).shown(), counted(later).shown()
        mine, theirs = regions(one), regions(other)
        shows = told_by_subtracting(one, other) or any(mine[key] != theirs[key] for key in mine.keys() & theirs.keys())
        told += shows
        assert close_figures(page(one), page(other)) or not shows, number
    assert told > 150
