# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the pages of an overview end: never below a heading, nor after a line or two of a table."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.reports import Report, ReportTable
from tests.integration.documents.test_reports_printed import only, printed
from tests.invented_reports import PEOPLE_COLUMNS, line, places, report, shares

SECOND = "Tweede deel"


def _below(page: str, title: str) -> Sequence[str]:
    lines = page.splitlines()[:-1]
    return lines[lines.index(title) + 1 :] if title in lines else ["it", "is", "not", "here"]


def _above(number: int) -> ReportTable:
    return ReportTable("above", "Eerste deel", PEOPLE_COLUMNS, tuple(line(10 + place) for place in range(number)))


def _with_chart(groups: int, chart_groups: int) -> Report:
    charts = (shares(groups), replace(shares(chart_groups), title=SECOND))
    return replace(only(report(3)), charts=charts)


@pytest.mark.parametrize(("groups", "second"), [(5, 40), (6, 40), (7, 40), (18, 6), (19, 6), (20, 6)])
def test_a_chart_stands_on_the_page_of_its_heading(tmp_path: Path, groups: int, second: int) -> None:
    """Also one that is higher than half a page, and one for which there is hardly too little room."""
    for page in printed(tmp_path, _with_chart(groups, second)):
        assert _below(page, SECOND)


@pytest.mark.parametrize("number", range(29, 34))
def test_a_list_of_people_does_not_begin_with_a_line_or_two(tmp_path: Path, number: int) -> None:
    """It begins on the next page then, heading and all."""
    people = replace(report(30).tables[1], title=SECOND)
    for page in printed(tmp_path, only(report(3), _above(number), people)):
        assert len(_below(page, SECOND)) >= 1 + 3  # the headings of its columns, and its first lines


@pytest.mark.parametrize("number", range(26, 33))
def test_a_short_table_stands_whole_below_its_heading(tmp_path: Path, number: int) -> None:
    """As it always did."""
    table = replace(places(30), title=SECOND)
    pages = printed(tmp_path, only(report(3), _above(number), table))
    assert any(SECOND in page.splitlines() and "Totaal" in page[page.index(SECOND) :] for page in pages)
