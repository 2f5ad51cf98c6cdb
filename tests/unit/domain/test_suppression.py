# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be told of groups: nothing of fewer than five people, and as much else as can be."""

import pytest

from app.domain.suppression import CountedLine, ShownLine, shown_counts
from tests.invented_counts import counted_school


def test_a_whole_with_five_or_more_of_each_kind_is_shown_whole() -> None:
    """Nothing is hidden where nothing is small."""
    assert shown_counts((31, 20, 22, 11)).cells == (31, 20, 22, 11)


def test_a_small_cell_takes_another_with_it() -> None:
    """Of 31, 20, 30 and 3 the 3 would be what is left of the total: the least telling other one is hidden too."""
    assert shown_counts((31, 20, 30, 3)).cells == (31, 20, None, None)


def test_two_small_cells_that_are_five_together_are_enough() -> None:
    """Three and two hide each other: either may be all five."""
    assert shown_counts((31, 20, 3, 2)).cells == (31, 20, None, None)


def test_nobody_counts_as_few() -> None:
    """Two noughts would say of everybody that they are none of those."""
    assert shown_counts((31, 20, 0, 0)).cells == (31, None, None, None)


@pytest.mark.parametrize("registered", [84, 83, 80])
def test_how_many_are_registered_is_not_told_when_all_but_a_few_are(registered: int) -> None:
    """Less than five others could be computed; that it is nine in ten or more may be said."""
    told = shown_counts((registered, 84 - registered, 0, 0))
    assert (told.cells, told.most) == ((None, None, None, None), True)


def test_nine_in_ten_is_not_said_of_a_small_school() -> None:
    """Of 49 people a tenth is at most four."""
    assert not shown_counts((49, 0, 0, 0)).most


def test_a_school_of_four_tells_nothing() -> None:
    """Not even its total."""
    told = shown_counts((2, 2, 0, 0), [CountedLine("Hoofdgebouw", (2, 2, 0, 0))])
    assert (told.total, told.cells, told.groupings) == (None, (None,) * 4, ((), ()))


def test_small_groups_are_one_line() -> None:
    """Latin (3) and Greek (2) and, since each has somebody, the next smallest group."""
    lines = [
        CountedLine(name, (count, 0, 0, 0))
        for name, count in (("Engels", 12), ("Grieks", 2), ("Latijn", 3), ("Frans", 6), ("Wiskunde", 14))
    ]
    told = shown_counts((37, 0, 0, 0), lines)
    assert [(line.names, line.total) for line in told.groupings[0]] == [
        (("Engels",), 12),
        (("Wiskunde",), 14),
        (("Frans", "Grieks", "Latijn"), 11),
    ]


def test_one_line_says_no_more_than_the_whole() -> None:
    """A school with one location has no table of locations."""
    assert shown_counts((10, 10, 10, 10), [CountedLine("Hoofdgebouw", (10, 10, 10, 10))]).groupings == ((), ())


def test_a_column_with_one_hidden_cell_gets_another() -> None:
    """The 4 of the first line could be computed from its column, so a cell of each other column is hidden as well."""
    lines = [CountedLine("Noord", (20, 4, 6)), CountedLine("Oost", (20, 10, 10)), CountedLine("Zuid", (20, 10, 10))]
    told = shown_counts((60, 24, 26), lines)
    assert told.cells == (60, 24, 26)
    hidden = [sum(line.cells[kind] is None for line in told.groupings[0]) for kind in range(3)]
    assert hidden == [0, 2, 2]


def test_what_is_shown_is_true() -> None:
    """A line shows its own total and its own counts."""
    school = counted_school(7, 200)
    for lines, own in zip(school.shown().groupings, (school.locations, school.sections), strict=True):
        named = {line.name: line for line in own}
        for shown in lines:
            counts = [sum(named[name].counts[kind] for name in shown.names) for kind in range(4)]
            assert shown.total == sum(counts)
            assert all(cell in {None, count} for cell, count in zip(shown.cells, counts, strict=True))


def test_nothing_more_could_be_shown() -> None:
    """Each hidden cell of five or more hides another one: two groups of which one is small."""
    told = shown_counts((15, 15), [CountedLine("A", (12, 3)), CountedLine("B", (3, 12))])
    assert told.groupings[0] == (ShownLine(("A",), 15, (None, None)), ShownLine(("B",), 15, (None, None)))


def test_groups_that_are_not_the_whole_are_refused() -> None:
    """Figures that do not add up would make any promise empty."""
    with pytest.raises(ValueError, match="add up"):
        shown_counts((5, 5), [CountedLine("A", (5, 4))])
