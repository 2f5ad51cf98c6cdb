# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes tables as the files that systems export: text, xlsx, xls and ods."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.invented_people import Person

Cells = list[object]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a system writes its list: headers, a row of cells, and as text its delimiter, encoding and way of dates."""

    source: str
    headers: tuple[str, ...]
    row: Callable[[Person], Cells]
    delimiter: str = ";"
    encoding: str = "utf-8-sig"
    date_format: str = "%d-%m-%Y"


def write_table(path: Path, headers: Sequence[str], rows: Sequence[Sequence[object]], shape: Shape) -> Path:
    """Write headers and rows as the path's suffix asks: .csv, .txt, .xlsx, .xls or .ods."""
    writers = {".csv": _text, ".txt": _text, ".xlsx": _xlsx, ".xls": _xls, ".ods": _ods}
    writers[path.suffix](path, [list(headers), *map(list, rows)], shape)
    return path


def _text(path: Path, rows: list[Cells], shape: Shape) -> None:
    def cell(value: object) -> str:
        if isinstance(value, date):
            return value.strftime(shape.date_format)
        return "" if value is None else str(value).replace(".", ",") if isinstance(value, float) else str(value)

    with path.open("w", encoding=shape.encoding, newline="") as file:
        csv.writer(file, delimiter=shape.delimiter, lineterminator="\r\n").writerows([*map(cell, row)] for row in rows)


def _xlsx(path: Path, rows: list[Cells], shape: Shape) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    sheet, day = book.add_worksheet("Medewerkers"), book.add_format({"num_format": "dd-mm-yyyy"})
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(number, column, value, day)
            elif isinstance(value, float):
                sheet.write_number(number, column, value)
            elif value:
                sheet.write_string(number, column, str(value))
    book.close()


def _xls(path: Path, rows: list[Cells], shape: Shape) -> None:
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    sheet, day = book.add_sheet("Medewerkers"), xlwt.easyxf(num_format_str="DD-MM-YYYY")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write(number, column, value, day)
            elif value not in {None, ""}:
                sheet.write(number, column, value)
    book.save(str(path))


def _ods(path: Path, rows: list[Cells], shape: Shape) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Medewerkers")
    for row in rows:
        line = TableRow()
        for value in row:
            if isinstance(value, date):
                cell = TableCell(valuetype="date", datevalue=value.isoformat())
            elif isinstance(value, float):
                cell = TableCell(valuetype="float", value=str(value))
            else:
                cell = TableCell(valuetype="string")
            cell.addElement(P(text="" if value is None else str(value)))
            line.addElement(cell)
        sheet.addElement(line)
    book.spreadsheet.addElement(sheet)
    book.save(str(path))
