# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the pages of an overview end: never below a heading, nor after a line or two of a table."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.report_table import chunks
from app.domain.reports import Level, Report, ReportRow, ReportTable
from tests.integration.documents.test_reports_printed import only, printed
from tests.invented_reports import PEOPLE_COLUMNS, line, places, report, shares

SECOND = "Tweede deel"


def _below(page: str, title: str) -> Sequence[str]:
    lines = page.splitlines()[:-2]
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


def _grouped(sizes: Sequence[int]) -> ReportTable:
    """Return a table of groups of so many lines, each with what it adds up to, and a total."""
    rows: list[ReportRow] = []
    for group, size in enumerate(sizes):
        rows.append(ReportRow((f"Groep {group}",), Level.GROUP))
        rows += [line(10 + place) for place in range(size)]
        rows.append(ReportRow((f"Samen {group}",), Level.SUBTOTAL))
    return ReportTable("t", "", PEOPLE_COLUMNS, (*rows, ReportRow(("Totaal",), Level.TOTAL)))


@pytest.mark.parametrize("total", [True, False])
@pytest.mark.parametrize("number", range(36, 42))
def test_a_list_does_not_end_with_a_line_alone_on_a_page(tmp_path: Path, number: int, total: bool) -> None:
    """At least two lines go along with the total, and three where there is none."""
    people = _above(number)
    table = replace(people, rows=(*people.rows, *([ReportRow(("Totaal",), Level.TOTAL)] if total else [])))
    pages = printed(tmp_path, only(report(3), table))
    for page in pages[1:]:
        lines = page.splitlines()
        assert len([said for said in lines if said.startswith("Berg")]) >= (2 if total else 3)


@pytest.mark.parametrize("above", range(26, 36))
def test_a_group_is_neither_begun_nor_ended_with_a_single_line(tmp_path: Path, above: int) -> None:
    """Its heading stands above two of its lines, and what it adds up to below two."""
    for page in printed(tmp_path, only(report(3), _grouped((above, 9, 9)))):
        lines = [said.split()[0] for said in page.splitlines() if said.startswith(("Berg", "Groep", "Samen", "Totaal"))]
        begins = [place for place, said in enumerate(lines) if said == "Groep"]
        ends = [place for place, said in enumerate(lines) if said == "Samen"]
        assert all(lines[place + 1 : place + 3] != lines[place + 1 : place + 2] for place in begins)
        assert all(place >= 2 and lines[place - 2].startswith(("Berg", "Groep")) for place in ends)


def test_a_very_long_table_is_cut_as_it_is_gone_through() -> None:
    """Every line comes once, in its order, and no more than a few wait for each other."""
    rows = list(_grouped((1, 2, 3, 4, 5, 40)).rows)
    parts = list(chunks(iter(rows)))
    assert [row for part in parts for row in part] == rows
    assert max(map(len, parts)) <= 7


@pytest.mark.parametrize("number", range(24, 36))
def test_a_few_notes_stand_together_below_their_heading(tmp_path: Path, number: int) -> None:
    """They are small and close, so that hardly any page is begun for them alone; none is parted from the others."""
    notes = ("Wie in twee teams werkt, telt in elk team mee.", "Uren zijn die van dit schooljaar.")
    for page in printed(tmp_path, replace(only(report(3), _above(number)), notes=notes)):
        assert ("Toelichting" in page) == (notes[0] in page) == (notes[1] in page)


def test_two_notes_take_no_more_than_two_centimetres(tmp_path: Path) -> None:
    """With their heading: what is left below most tables."""
    notes = ("Wie in twee teams werkt, telt in elk team mee.", "Uren zijn die van dit schooljaar.")
    pages = [printed(tmp_path, replace(only(report(3), _above(29)), notes=some)) for some in ((), notes)]
    assert len(pages[0]) == len(pages[1])
