# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of a report as people read them."""

from datetime import date

import pytest

from app.domain.report_cells import cell_text
from app.domain.reports import Cell, Unit
from app.wording import Wording


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
