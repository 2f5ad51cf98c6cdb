# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as a workbook: real types, groups that fold, and a sheet that says what was asked."""

import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from app.domain.report_cells import with_decimals
from app.domain.reports import Report, ReportTable
from app.errors import Cancelled
from app.exchange.reading import read_list
from app.exchange.report_workbook import write_report_xlsx
from app.progress import Progress
from app.wording import Wording
from tests.invented_reports import ODD, report


def written(tmp_path: Path, found: Report, language: str = "nl") -> Workbook:
    """Return a report as it reads from its workbook."""
    write_report_xlsx(tmp_path / "stand.xlsx", found, Wording(language), Progress())
    return load_workbook(tmp_path / "stand.xlsx")


def test_each_table_is_a_sheet_and_a_last_one_says_what_was_asked(tmp_path: Path) -> None:
    """By its title."""
    assert written(tmp_path, report(12)).sheetnames == ["Per vestiging", "Leraren", "Toelichting"]


def test_cells_have_real_types(tmp_path: Path) -> None:
    """Days are days, hours, euros and shares numbers with their sign; a number of a person keeps its noughts."""
    book = written(tmp_path, report(12))
    cells = book["Leraren"][3]

    assert [cell.value for cell in cells] == [
        "Berg1, A. van den", "00001", "Dependance Zuid", datetime(2026, 1, 2), 1.5, 2.5,  # noqa: DTZ001
    ]  # fmt: skip
    assert [cell.number_format for cell in cells][3:] == ["dd-mm-yyyy", "#,##0.0#", '"€" #,##0.00']
    assert cells[1].number_format == "@"
    share = book["Per vestiging"]["D2"]
    assert (share.value, share.number_format) == (pytest.approx(0.6125), "0.0%")


def test_nothing_is_a_formula_or_a_link(tmp_path: Path) -> None:
    """Names that look like one are texts."""
    book = written(tmp_path, report(12))
    names = [cell.value for cell in book["Leraren"]["A"]]

    assert set(ODD.values()) <= set(names)
    assert all(cell.data_type != "f" for row in book["Leraren"] for cell in row)
    with zipfile.ZipFile(tmp_path / "stand.xlsx") as parts:
        assert not any(b"<f>" in parts.read(name) or b"<hyperlink" in parts.read(name) for name in parts.namelist())


def test_headings_stay_in_sight_and_filter_the_lines_but_not_the_total(tmp_path: Path) -> None:
    """Who sorts keeps the total at the end."""
    sheet = written(tmp_path, report(12))["Leraren"]

    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:F13")
    assert sheet["A14"].value == "Totaal 12"
    assert sheet.print_title_rows == "$1:$1"


def test_a_sheet_in_groups_has_no_filter_that_would_sort_sums_among_the_lines(tmp_path: Path) -> None:
    """The groups fold instead."""
    book = written(tmp_path, report(12, groups=2))

    assert book["Leraren"].auto_filter.ref is None
    assert book["Per vestiging"].auto_filter.ref is not None


def test_lines_of_a_group_fold_below_its_name(tmp_path: Path) -> None:
    """What adds up is bold."""
    sheet = written(tmp_path, report(12, groups=2))["Leraren"]
    levels = [sheet.row_dimensions[row].outlineLevel for row in range(1, sheet.max_row + 1)]
    bold = [bool(sheet.cell(row, 1).font.b) for row in range(1, sheet.max_row + 1)]

    assert levels == [0, 0, *[1] * 6, 0, 0, *[1] * 6, 0, 0]
    assert bold == [level == 0 for level in levels]
    assert sheet["A9"].value == "Samen Bèta 1"


def test_the_last_sheet_has_the_filter_the_day_the_figures_and_the_notes(tmp_path: Path) -> None:
    """With types, too."""
    sheet = written(tmp_path, report(12))["Toelichting"]
    told = {row[0].value: row[1].value for row in sheet if row[0].value}
    before = {row[0].value: (row[2].value, row[3].value) for row in sheet if row[0].value}

    assert told["Filter"] == "Leraren in dienst op 23 november 2026, van team Bèta of Talen, per team."
    assert told["Stand op"] == datetime(2026, 11, 23)  # noqa: DTZ001
    assert (told["Register"], told["School"]) == ("Lerarenregister (2012)", "Duinzicht College")
    assert (told["Leraren in dienst"], told["Van wie geregistreerd"]) == (1284, pytest.approx(0.613))
    assert before["Geregistreerd"] == (750, "op 1 september 2026")
    assert [row[1].value for row in sheet][-2:] == list(report(12).notes)


def test_what_is_told_about_a_report_is_read_whole_and_prints_on_one_page(tmp_path: Path) -> None:
    """A long note has as many lines as it needs, whatever opens the workbook, and no page is beside another."""
    long = " ".join(["Wie in deze weergave staat, hangt af van de dag waarop u ernaar kijkt."] * 4)
    sheet = written(tmp_path, replace(report(3), notes=(long, "Kort."))).worksheets[-1]
    rows = {str(row[1].value): int(row[1].row or 0) for row in sheet.iter_rows() if row[1].value}
    assert (sheet.row_dimensions[rows[long]].height or 0) >= 4 * 12
    assert sheet.row_dimensions[rows["Kort."]].height is None
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)


def test_the_workbook_can_be_in_english(tmp_path: Path) -> None:
    """All our own words are."""
    sheet = written(tmp_path, report(0), "en")["Notes"]
    assert [row[0].value for row in sheet][:5] == ["Overview", "Filter", "As it stood on", "Register", "School"]


def test_tables_of_one_name_and_names_that_excel_refuses_get_sheets(tmp_path: Path) -> None:
    """Each its own."""
    (table, people) = report(3).tables
    tables = (table, replace(table, title="per VESTIGING"), replace(people, title="A/B: [wie]? " * 5))
    names = written(tmp_path, replace(report(3), tables=tables)).sheetnames

    assert names[:2] == ["Per vestiging", "per VESTIGING (2)"]
    assert len(names[2]) <= 31


@pytest.mark.parametrize(
    "title",
    [
        "Werken aan de leerling: regio Z'n",
        "Studiedag over leesplezier en 's avonds",
        "'s Avonds",
        "History",
        "'' ",
        "[]:*?/",
        "regel\neen",
    ],
)
def test_an_activity_of_any_name_can_be_saved_as_a_workbook(tmp_path: Path, title: str) -> None:
    """An apostrophe where the name is cut off, a name that Excel keeps for itself, or nothing left of it."""
    (table, people) = report(3).tables
    tables = (replace(table, title=title), replace(people, title=title.upper()))
    names = written(tmp_path, replace(report(3), tables=tables)).sheetnames

    assert len({name.casefold() for name in names}) == 3
    assert all(name.strip("' ") == name and 0 < len(name) <= 31 for name in names)
    assert "history" not in {name.casefold() for name in names}


def test_an_empty_table_says_so_below_its_headings(tmp_path: Path) -> None:
    """The sheet is there."""
    sheet = written(tmp_path, report(0))["Leraren"]
    assert [cell.value for cell in sheet["A"]] == ["Naam", "Er zijn op deze dag geen leraren in dienst."]


def test_a_table_beyond_what_a_sheet_holds_goes_on_on_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is lost."""
    monkeypatch.setattr("app.exchange.report_workbook._MOST_ROWS", 10)
    book = written(tmp_path, report(24))

    assert book.sheetnames[1:4] == ["Leraren", "Leraren 2", "Leraren 3"]
    assert [book[name].max_row for name in book.sheetnames[1:4]] == [11, 11, 6]


def test_a_workbook_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    """Nor the rows that were under way."""
    progress = Progress(lambda done, _total, _step: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        write_report_xlsx(tmp_path / "stand.xlsx", report(1500), Wording("nl"), progress)
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_can_be_read_as_a_list(tmp_path: Path) -> None:
    """By our own reader too."""
    table: ReportTable = report(12).tables[1]
    written(tmp_path, replace(report(12), tables=(table,)))
    names = [cells[0] for _number, cells in read_list(tmp_path / "stand.xlsx").rows]

    assert names == [str(row.cells[0]) for row in table.rows]


def test_a_long_name_of_a_sheet_ends_behind_a_word_and_one_without_is_called_as_the_overview(tmp_path: Path) -> None:
    """No half word stands on a tab, and no bare "1"."""
    titles = (
        "Activiteiten en kosten per soort",
        "Lerarenregister (2012), in register",
        "Activiteiten en kosten per soort",
        "",
    )
    tables = tuple(replace(report(1).tables[0], title=title) for title in titles)

    names = written(tmp_path, replace(report(1), tables=tables)).sheetnames
    assert names[:3] == [
        "Activiteiten en kosten per…",
        "Lerarenregister (2012), in…",
        "Activiteiten en kosten per… (2)",
    ]
    assert names[3] == report(1).title


def test_hours_have_the_decimals_of_their_column(tmp_path: Path) -> None:
    """As on screen and on paper: "1.805,0" below "524,5"."""
    people = with_decimals(report(12).tables[1])
    sheet = written(tmp_path, replace(report(12), tables=(people,)))["Leraren"]
    assert {row[4].number_format for row in sheet.iter_rows(min_row=2)} == {"#,##0.0"}
