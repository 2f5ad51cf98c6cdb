# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The board page attacked: all its cells, figures, charts and notes are read back, and subtracted from each other."""

from datetime import date

import pytest

from app.documents.figures import GROUPS
from app.domain.board import read, written
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.domain.registrations import Status
from app.domain.reports import Cell, Level, Report, ReportTable
from app.domain.suppression import LEAST, ShownCounts, ShownLine
from app.services.board import board, board_figures, board_report
from app.wording import Wording
from tests.board_attack import bounds, computed
from tests.invented_counts import CountedSchool, counted_school

NL = Wording("nl")
STATUSES = (Status.REGISTERED, Status.INVITED, Status.NOT_INVITED, Status.DECLINED)
SCHOOLS = range(1_000)


def named(school: CountedSchool) -> RegistrationOverview:
    """Return the named overview of a school."""
    groups = [("total", "", school.kinds)]
    groups += [("location", line.name, line.counts) for line in school.locations]
    groups += [("section", line.name, line.counts) for line in school.sections]
    whole, *rest = (
        StatusCounts(by, name, sum(counts), dict(zip(STATUSES, counts, strict=True)), counts[0])
        for by, name, counts in groups
    )
    return RegistrationOverview(date(2026, 10, 31), "Duinzicht", "Lerarenregister", whole, tuple(rest), ())


def count_in(cell: Cell) -> int | None:
    """Return what somebody reads in a cell."""
    return None if cell == "–" else int(str(cell))


def lines_of(table: ReportTable) -> list[ShownLine]:
    """Return the lines of a table as they can be read; the last is the whole."""
    return [
        ShownLine((str(row.cells[0]),), int(str(row.cells[1])), tuple(count_in(cell) for cell in row.cells[2:6]))
        for row in table.rows
    ]


def read_back(told: Report) -> ShownCounts:
    """Return all that a page tells, once it was seen that its parts tell no more than its tables."""
    tables = {table.key: lines_of(table) for table in told.tables}
    whole = tables["location"][-1]
    known = {"teachers": whole.total, **dict(zip(GROUPS, whole.cells, strict=True))}
    assert all(known[figure.key] == figure.value for figure in told.figures if figure.key != "share")
    for table in told.tables:
        assert [row.level is Level.TOTAL for row in table.rows] == [False] * (len(table.rows) - 1) + [True]
        assert all((row.cells[6] == "–") == (row.cells[2] == "–") for row in table.rows)
        assert lines_of(table)[-1] == whole
    for chart in told.charts:
        table = next(table for table in told.tables if chart.key == f"share_by_{table.key}")
        shares = tuple(None if row.cells[6] == "–" else row.cells[6] for row in table.rows)
        assert chart.series[0].values == shares[:-1]
    groupings = tuple(tuple(tables.get(key, [whole])[:-1]) for key in ("location", "section"))
    return ShownCounts(whole.total, whole.cells, groupings, most="Negen van de tien" in told.notes[0])


def test_no_cell_under_five_is_recovered_in_a_thousand_schools() -> None:
    """Of each hidden cell the most it can be, by any difference of what the page shows, is five or more."""
    hidden = 0
    for number in SCHOOLS:
        told = board(named(counted_school(number)), NL)
        if told.figures:
            most = bounds(read_back(told))
            hidden += len(most)
            assert not most or min(most.values()) >= LEAST, number
    assert hidden > 20_000


@pytest.mark.parametrize("people", [3, 12, 84, 1_200])
def test_schools_of_every_size_stand(people: int) -> None:
    """From three people to twelve hundred; sums and differences give no hidden cell either."""
    for number in range(3):
        told = board(named(counted_school(number, people)), NL)
        if people < LEAST:
            assert (told.figures, told.tables) == ((), ())
            continue
        read = read_back(told)
        assert computed(read) == {}
        assert min(bounds(read).values(), default=LEAST) >= LEAST


def test_the_next_day_of_an_unchanged_school_is_the_same_page() -> None:
    """Whatever order its groups are read in; so all pages of a month that are of the reporting day are the same."""
    school = counted_school(5, 84)
    turned = CountedSchool(school.kinds, school.locations[::-1], school.sections[::-1])
    one, other = (read_back(board(named(each), NL)) for each in (school, turned))
    assert [set(lines) for lines in one.groupings] == [set(lines) for lines in other.groupings]


def test_a_page_that_was_given_out_tells_what_it_told_and_no_more() -> None:
    """It is kept as it was told, without what was left out; what is counted of its day by now it promises no more."""
    same_totals = NL.say("board.same_totals")
    for number in range(50):
        counted = named(counted_school(number))
        kept = read(written(board_figures(counted)), counted.on, date(2026, 11, 3))
        now, then = board(counted, NL), board_report(kept, NL)
        assert [[row.cells for row in table.rows] for table in then.tables] == [
            [row.cells for row in table.rows] for table in now.tables
        ]
        assert [(one.key, one.value) for one in then.figures] == [(one.key, one.value) for one in now.figures]
        assert then.notes[1:] == tuple(note for note in now.notes if note != same_totals)
