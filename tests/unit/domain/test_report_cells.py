# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of a report as people read them."""

from datetime import date

import pytest

from app.domain.report_cells import cell_text, row_texts, with_decimals
from app.domain.reports import Cell, Level, ReportColumn, ReportRow, ReportTable, Unit
from app.wording import Wording

_WHOLE = (ReportColumn("whole", "Heel", Unit.HOURS), ReportColumn("fte", "Fte", Unit.HOURS))


@pytest.mark.parametrize(
    ("cell", "unit", "dutch", "english"),
    [
        (None, Unit.COUNT, "", ""),
        ("–", Unit.COUNT, "–", "–"),
        ("0012", Unit.TEXT, "0012", "0012"),
        (1200, Unit.COUNT, "1.200", "1,200"),
        (12.5, Unit.HOURS, "12,5", "12.5"),
        (40.0, Unit.HOURS, "40", "40"),
        (1234.567, Unit.HOURS, "1.234,57", "1,234.57"),
        (61.25, Unit.PERCENT, "61,2%", "61.2%"),
        (100, Unit.PERCENT, "100,0%", "100.0%"),
        (1234.5, Unit.EUROS, "€\u00a01.234,50", "€1,234.50"),
        (-12, Unit.EUROS, "€\u00a0-12,00", "-€12.00"),
        (date(2012, 2, 17), Unit.DAY, "17 feb 2012", "17 Feb 2012"),
    ],
)
def test_a_cell_is_written_in_its_unit_as_the_language_does(cell: Cell, unit: Unit, dutch: str, english: str) -> None:
    """A text stays as it is, and nothing is nothing."""
    assert (cell_text(cell, unit, Wording("nl")), cell_text(cell, unit, Wording("en"))) == (dutch, english)


def test_the_hours_of_a_column_have_as_many_decimals_as_one_of_them_needs() -> None:
    """So that they stand below each other, the total too; those of another column have their own number."""
    columns = (ReportColumn("name", "Naam"), ReportColumn("did", "Uren", Unit.HOURS), *_WHOLE)
    rows = (ReportRow(("A", 524.5, 3.0, 0.8)), ReportRow(("B", 1280.5)), ReportRow(("", 1805.0, 3, 1 / 3), Level.TOTAL))
    table = with_decimals(ReportTable("t", "", columns, rows))

    assert [row_texts(row, table, Wording("nl")) for row in table.rows] == [
        ["A", "524,5", "3", "0,80"],
        ["B", "1.280,5", "", ""],
        ["", "1.805,0", "3", "0,33"],
    ]


def test_a_number_below_the_lines_that_were_looked_at_is_not_rounded() -> None:
    """A long list is read page by page; it has more decimals than those above it then."""
    columns = (ReportColumn("did", "Uren", Unit.HOURS),)
    table = with_decimals(ReportTable("t", "", columns, (ReportRow((1.5,)), ReportRow((2.25,)))), looked=1)
    assert [row_texts(row, table, Wording("nl")) for row in table.rows] == [["1,5"], ["2,25"]]
