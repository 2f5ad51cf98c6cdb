# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as delimited text, as JSON and on the clipboard: harmless, and what Excel and Word expect."""

import csv
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.domain.report_cells import with_decimals
from app.domain.reports import Report, ReportColumn, ReportRow, ReportTable, Unit
from app.errors import Cancelled
from app.exchange.report_text import table_as_text, write_report_csv, write_report_json
from app.progress import Progress
from app.wording import Wording
from tests.invented_reports import ON, report

NL = Wording("nl")


def lines_of(tmp_path: Path, found: Report) -> list[list[str]]:
    """Return a report as it reads from its delimited text."""
    path = tmp_path / "stand.csv"
    write_report_csv(path, found, NL, Progress())
    return list(csv.reader(path.read_bytes().decode("utf-8-sig").splitlines(), delimiter=";"))


def test_the_list_of_people_comes_first_without_what_adds_up(tmp_path: Path) -> None:
    """Its headings first, with the unit of bare numbers; days and numbers as Dutch spreadsheets read them."""
    lines = lines_of(tmp_path, report(12))

    assert lines[0] == ["Naam", "Personeelsnummer", "Vestiging", "Sinds", "Uren", "Kosten (€)"]
    assert lines[2] == ["Berg1, A. van den", "00001", "Dependance Zuid", "02-01-2026", "1,5", "2,5"]
    assert (lines.index([]), lines[12][0]) == (13, "Berg11, A. van den")
    assert not any(line and line[0] == "Totaal 12" for line in lines)


def test_other_tables_stand_below_the_people_after_an_empty_line(tmp_path: Path) -> None:
    """Each with its title: nothing is lost, and who sorts the people leaves it where it is."""
    lines = lines_of(tmp_path, report(12))

    assert lines[13:16] == [[], ["Per vestiging"], ["Vestiging", "Totaal", "Geregistreerd", "Aandeel (%)"]]
    assert len(lines) == 16 + len(report(12).tables[0].rows)


def test_who_came_and_who_left_stand_in_one_list_that_says_which(tmp_path: Path) -> None:
    """A column that one of them lacks is empty there."""
    name, came, left = ReportColumn("name", "Naam"), ReportColumn("a", "Sinds"), ReportColumn("b", "Tot")
    tables = (
        ReportTable("came", "Gekomen", (name, came), (ReportRow(("Bos", "1 aug")),), people=True),
        ReportTable("left", "Vertrokken", (name, left), (ReportRow(("Vis", "31 jul")),), people=True),
    )

    assert lines_of(tmp_path, replace(report(0), tables=tables)) == [
        ["Lijst", "Naam", "Sinds", "Tot"],
        ["Gekomen", "Bos", "1 aug", ""],
        ["Vertrokken", "Vis", "", "31 jul"],
    ]


def test_no_cell_runs_as_a_formula_and_an_apostrophe_of_a_name_stays(tmp_path: Path) -> None:
    """Whatever somebody is called."""
    names = [line[0] for line in lines_of(tmp_path, report(12)) if line]

    assert "'=cmd()" in names
    assert "'t Hart, Ö." in names


def test_of_groups_the_lines_remain_each_with_its_group(tmp_path: Path) -> None:
    """So that they can be sorted and counted; what adds up would be counted twice."""
    lines = lines_of(tmp_path, report(12, groups=2))

    assert lines[0][:2] == ["Groep", "Naam"]
    assert {line[0] for line in lines[1:13]} == {"Team Bèta 1", "Team Talen 2"}
    assert lines[13] == []


def test_tables_without_people_stand_below_each_other_with_their_titles(tmp_path: Path) -> None:
    """With a line of nothing between them."""
    table = report(12).tables[0]
    lines = lines_of(tmp_path, replace(report(12), tables=(table, replace(table, title="=Nog een"))))

    assert lines[0] == ["Per vestiging"]
    assert lines[1] == ["Vestiging", "Totaal", "Geregistreerd", "Aandeel (%)"]
    assert lines[6:8] == [[], ["'=Nog een"]]
    assert lines_of(tmp_path, replace(report(12), tables=(table,)))[0][0] == "Vestiging"


def test_numbers_have_no_tail(tmp_path: Path) -> None:
    """A share that was worked out has one decimal, as everywhere."""
    columns = (ReportColumn("a", "A", Unit.PERCENT), ReportColumn("b", "B", Unit.HOURS))
    table = ReportTable("t", "T", columns, (ReportRow((200 / 3, 0.1 + 0.2)),))
    assert lines_of(tmp_path, replace(report(0), tables=(table,)))[1] == ["66,7", "0,3"]


@pytest.mark.parametrize("write", [write_report_csv, write_report_json])
def test_a_file_that_is_stopped_is_not_there(tmp_path: Path, write: object) -> None:
    """Not even half of it."""
    progress = Progress(lambda done, _total, _step: progress.cancel() if done else None)
    arguments = (NL, progress) if write is write_report_csv else (progress,)
    with pytest.raises(Cancelled):
        write(tmp_path / "stand.txt", report(1500), *arguments)  # type: ignore[operator]
    assert list(tmp_path.iterdir()) == []


def test_json_has_keys_that_stay(tmp_path: Path) -> None:
    """Cells by the key of their column, days as jjjj-mm-dd, numbers as numbers."""
    write_report_json(tmp_path / "stand.json", report(12, groups=2), Progress())
    told = json.loads((tmp_path / "stand.json").read_bytes())

    assert list(told) == [
        "key", "title", "on", "school", "register", "filter", "notes", "figures", "charts", "tables",
    ]  # fmt: skip
    assert (told["key"], told["on"]) == ("stand", "2026-11-23")
    assert told["figures"][1] == {
        "key": "registered", "label": "geregistreerd", "value": 787, "unit": "count", "before": 750,
        "before_label": "op 1 september 2026",
    }  # fmt: skip
    assert told["charts"][2]["days"][0] == "2026-01-05"
    people = told["tables"][1]
    assert people["columns"][3] == {"key": "since", "title": "Sinds", "unit": "day"}
    assert people["rows"][0] == {"level": "group", "cells": {"name": "Team Bèta 1"}}
    assert people["rows"][2]["cells"]["since"] == "2026-01-02"
    assert people["rows"][-1]["level"] == "total"


def test_json_of_no_lines_can_be_read(tmp_path: Path) -> None:
    """And of no tables."""
    for found in (report(0), replace(report(0), tables=())):
        write_report_json(tmp_path / "stand.json", found, Progress())
        assert len(json.loads((tmp_path / "stand.json").read_bytes())["tables"]) == len(found.tables)


def test_a_copied_table_has_a_line_each_and_tabs_between_cells() -> None:
    """No cell is a formula, nor broken by what stands in it."""
    columns = (ReportColumn("a", "Naam"), ReportColumn("b", "Uren", Unit.HOURS), ReportColumn("c", "Dag", Unit.DAY))
    table = ReportTable("t", "T", columns, (ReportRow(("a\tb\nc", 1234.5, ON)), ReportRow(("=cmd()", None, None))))

    assert table_as_text(table, NL)[0] == "Naam\tUren\tDag\na b c\t1234,5\t23-11-2026\n'=cmd()\t\t\n"


class _Cells(HTMLParser):
    """Gathers the cells of a table: their attributes and texts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[dict[str, str | None], str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"td", "th"}:
            self.found.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.found and data.strip():
            attributes, text = self.found[-1]
            self.found[-1] = attributes, text + data


def test_a_copied_table_shows_in_word_what_the_screen_shows_and_is_reckoned_with_in_excel() -> None:
    """Markup in a name is its text; texts are told to be texts, so that noughts stay."""
    cells = _Cells()
    cells.feed(table_as_text(report(12).tables[1], NL)[1])
    found = {text: attributes for attributes, text in cells.found}

    assert "<b>Vet</b> & co, I." in found
    assert "'=cmd()" in found
    assert "mso-number-format:'\\@'" in str(found["00001"]["style"])
    assert found["€\u00a02,50"]["x:num"] == "2.5"
    assert "2 jan 2026" in found


def test_a_copied_share_is_a_share_in_excel() -> None:
    """61,3% on paper is 0,613 there."""
    cells = _Cells()
    cells.feed(table_as_text(report(12).tables[0], NL)[1])
    assert {text: attributes for attributes, text in cells.found}["61,2%"]["x:num"] == "0.6125"
    assert "\t61,2%" in table_as_text(report(12).tables[0], NL)[0]


def test_the_heading_of_a_group_stands_across_the_copied_table() -> None:
    """In bold."""
    html = table_as_text(report(12, groups=2).tables[1], NL)[1]
    assert '<td colspan="6" style="mso-number-format:\'\\@\'"><b>Team Bèta 1</b></td>' in html


def test_hours_on_the_clipboard_have_the_decimals_of_their_column() -> None:
    """In both forms; in a file they are as they are, for other software."""
    rows = (ReportRow((524.5,)), ReportRow((1805,)))
    table = with_decimals(ReportTable("t", "T", (ReportColumn("did", "Uren", Unit.HOURS),), rows))
    plain, marked = table_as_text(table, Wording("nl"))

    assert plain == "Uren\n524,5\n1805,0\n"
    assert '<td x:num="1805" style="text-align:right">1.805,0</td>' in marked
