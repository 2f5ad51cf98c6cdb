# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The attack on what is shown has teeth, is exact, and finds that nothing is hidden for nothing.

The pages themselves are attacked in `tests/unit/services/test_board_attacked.py`.
"""

from dataclasses import replace
from random import Random

from app.domain.suppression import LEAST, CountedLine, ShownCounts, ShownLine, shown_counts
from tests.board_attack import bounds, possible
from tests.invented_counts import CountedSchool, counted_school


def hiding_small_cells_only(school: CountedSchool) -> ShownCounts:
    """Show a school as who never heard of differences would: each cell by itself."""
    groupings = tuple(
        tuple(
            ShownLine((line.name,), line.total, tuple(n if n >= LEAST else None for n in line.counts)) for line in own
        )
        for own in (school.locations, school.sections)
    )
    return ShownCounts(sum(school.kinds), tuple(n if n >= LEAST else None for n in school.kinds), groupings)


def test_no_shown_figure_is_under_five() -> None:
    """Neither a cell nor a total."""
    for number in range(100):
        told = counted_school(number).shown()
        lines = [line for grouping in told.groupings for line in grouping]
        shown = [told.total, *told.cells, *(line.total for line in lines), *(c for line in lines for c in line.cells)]
        assert all(figure is None or figure >= LEAST for figure in shown)


def test_the_attack_breaks_a_page_that_hides_small_cells_only() -> None:
    """It has teeth: of pages without complementary suppression most give small cells away."""
    schools = [school for number in range(100) if sum((school := counted_school(number)).kinds) >= LEAST]
    broken = sum(min(bounds(hiding_small_cells_only(school)).values(), default=LEAST) < LEAST for school in schools)
    assert broken > len(schools) * 0.9


def test_one_complement_less_is_one_too_few() -> None:
    """To show one more of the hidden cells is enough to lose a small one: nothing is hidden for nothing."""
    tried = lost = 0
    for number in range(12):
        school = counted_school(number, 300)
        told, counts = school.shown(), {line.name: line.counts for line in school.sections}
        for place, line in enumerate(told.groupings[1]):
            for kind, cell in enumerate(line.cells):
                true = sum(counts[name][kind] for name in line.names)
                if cell is None and true >= LEAST:
                    more = replace(line, cells=(*line.cells[:kind], true, *line.cells[kind + 1 :]))
                    lines = (*told.groupings[1][:place], more, *told.groupings[1][place + 1 :])
                    tried += 1
                    lost += min(bounds(replace(told, groupings=(told.groupings[0], lines))).values(), default=9) < LEAST
    assert tried == lost > 50


def test_the_attack_finds_what_trying_every_possibility_finds() -> None:
    """Its most is the true most: in small schools every way to fill the hidden cells is tried."""
    for number in range(6):
        chance = Random(number)
        lines = [CountedLine(name, tuple(chance.randint(0, 6) for _ in range(3))) for name in ("Noord", "Zuid")]
        kinds = tuple(map(sum, zip(*(line.counts for line in lines), strict=True)))
        told = shown_counts(kinds, lines)
        if not told.groupings[0]:
            continue
        most = bounds(told)
        for (line, kind), values in possible(told, 0).items():
            if told.groupings[0][line].cells[kind] is None:
                assert max(values) == most[0, line, kind]
                assert len(values) > 1
