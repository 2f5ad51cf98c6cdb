# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A number that a workbook shows as 001234 is read as it is shown, since that is the number the school knows."""

from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from app.exchange.reading import read_list

HEADER = ["Personeelsnummer", "Achternaam", "Fte"]


def _with_openpyxl(path: Path, sheet: str) -> None:
    book = openpyxl.Workbook()
    book.create_sheet('Leeg & "anders"')
    book.active.title = sheet
    for row in (HEADER, [1234, "Bos", 0.8], [71234, "Smit", 1]):
        book.active.append(row)
    for row in (2, 3):
        book.active.cell(row, 1).number_format = "000000"
    book.save(path)


def _with_xlsxwriter(path: Path, sheet: str) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        written, zeros = book.add_worksheet(sheet), book.add_format({"num_format": "000000"})
        written.write_row(0, 0, HEADER)
        for at, row in enumerate(([1234, "Bos", 0.8], [71234, "Smit", 1]), 1):
            written.write_row(at, 0, row)
            written.write_number(at, 0, row[0], zeros)


@pytest.mark.parametrize("made_with", [_with_openpyxl, _with_xlsxwriter])
@pytest.mark.parametrize("sheet", ["Lijst", "P&O 'lijst' <1>"])
def test_zeros_that_are_shown_are_read(made_with: object, sheet: str, tmp_path: Path) -> None:
    """Of the column with that format only, whatever the sheet is called."""
    path = tmp_path / "lijst.xlsx"
    made_with(path, sheet)  # type: ignore[operator]
    rows = [list(row) for _, row in read_list(path, sheet=sheet).rows]
    assert rows == [["001234", "Bos", "0.8"], ["071234", "Smit", "1"]]


def test_numbers_without_such_a_format_stay_as_they_are(tmp_path: Path) -> None:
    """No zeros are made up."""
    book = openpyxl.Workbook()
    for row in (HEADER, [1234, "Bos", 0.8]):
        book.active.append(row)
    book.active.cell(2, 3).number_format = "0.00"
    book.save(tmp_path / "lijst.xlsx")
    assert [list(row) for _, row in read_list(tmp_path / "lijst.xlsx").rows] == [["1234", "Bos", "0.8"]]


def test_a_table_that_does_not_begin_at_the_edge_keeps_its_zeros(tmp_path: Path) -> None:
    """The columns before it are empty; the format still goes with its own."""
    book = openpyxl.Workbook()
    for at, row in enumerate((HEADER, [1234, "Bos", 0.8]), 3):
        for column, value in enumerate(row, 2):
            book.active.cell(at, column, value)
    book.active.cell(4, 2).number_format = "000000"
    book.save(tmp_path / "lijst.xlsx")
    (row,) = [list(row) for _, row in read_list(tmp_path / "lijst.xlsx").rows]
    assert [cell for cell in row if cell] == ["001234", "Bos", "0.8"]
