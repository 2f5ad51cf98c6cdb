# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as a workbook: a sheet a table with real types, and a sheet that says what was asked.

Lines go to disk as they come, so that memory does not grow with them. Text stays text (leading zeros too); there are
no formulas and no links.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import chain, islice
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from app.atomic_files import atomic_path
from app.domain.report_cells import cell_text, filter_sentence, has_groups
from app.domain.reports import Cell, Figure, Level, Report, ReportColumn, ReportRow, ReportTable, Unit
from app.exchange.export import cell_of, open_book, sheet_name, told
from app.progress import Progress
from app.wording import Wording

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_MEASURED_ROWS = 200
_NARROWEST, _WIDEST = 9, 50
_UPRIGHT = 95
"""Letters that a sheet of paper has room for upright."""
_SAID, _LINE_POINTS = 80, 15
"""Letters in a line of what is told about a report, and how high such a line is."""
_A_STEP = 500
"""Lines between two reports of how far the work is."""
_MOST_ROWS = 1_000_000
"""Lines on one sheet; Excel has room for few more."""
_NUMBERS = {
    Unit.TEXT: "@",
    Unit.COUNT: "#,##0",
    Unit.HOURS: "#,##0.0#",
    Unit.PERCENT: "0.0%",
    Unit.EUROS: '"€" #,##0.00',
    Unit.DAY: "dd-mm-yyyy",
}
_HOURS = ("#,##0", "#,##0.0", "#,##0.00")
"""Of hours in a table, by how many decimals their column has."""


def write_report_xlsx(path: Path, report: Report, words: Wording, progress: Progress) -> None:
    """Write a report as a workbook; raises SchoolFileError and Cancelled, and nothing changes then."""
    total = sum(len(table.rows) for table in report.tables)
    with atomic_path(path) as temporary, open_book(temporary, path) as book:
        on = report.on
        book.set_properties({"title": report.title, "created": datetime(on.year, on.month, on.day, tzinfo=UTC)})
        formats = _Formats(book)
        names: set[str] = set()
        done = 0
        for table in report.tables:
            for number, rows in enumerate(_parts(table)):
                name = table.title or report.title
                title = name if not number else f"{name} {number + 1}"
                sheet = book.add_worksheet(sheet_name(title, names))
                for line in _sheet(sheet, table, rows, formats):
                    if not (done + line) % _A_STEP:
                        progress.report(done + line, total, "progress.report")
                done += min(_MOST_ROWS, len(table.rows) - number * _MOST_ROWS)
        _about(book.add_worksheet(sheet_name(words.say("report_file.notes"), names)), report, words, formats)
        progress.report(total, total, "progress.report")
        with told():
            book.close()


class _Formats:
    """How cells look: of each unit one for a line and one in bold, and the headings."""

    def __init__(self, book: "Workbook") -> None:
        self.head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
        self.head_right = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom", "align": "right"}
        )
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._told = {
            unit: book.add_format({"num_format": how, "align": "left", "valign": "top"})
            for unit, how in _NUMBERS.items()
        }
        looks: dict[Level, dict[str, object]] = {
            Level.LINE: {},
            Level.GROUP: {"bg_color": "#EDEDED"},
            Level.SUBTOTAL: {"top": 1},
            Level.TOTAL: {"top": 2},
        }
        self._of = {
            (level, how): book.add_format({"num_format": how, "bold": level is not Level.LINE, **look})
            for level, look in looks.items()
            for how in {*_NUMBERS.values(), *_HOURS}
        }

    def row(self, level: Level, table: ReportTable) -> "list[Format]":
        """Return the format of each cell of a line."""
        return [self._of[level, _how(column)] for column in table.columns]

    def of(self, unit: Unit) -> "Format":
        """Return the format of a number or a day that stands beside the words for it."""
        return self._told[unit]


def _how(column: ReportColumn) -> str:
    """Return how the numbers of a column are written."""
    return _NUMBERS[column.unit] if column.decimals is None else _HOURS[column.decimals]


def _parts(table: ReportTable) -> Iterator[Iterator[ReportRow]]:
    """Yield the lines of a table, as many as a sheet holds at a time; of an empty table none, on one sheet."""
    rows = iter(table.rows)
    for _ in range(max(1, -(-len(table.rows) // _MOST_ROWS))):
        yield islice(rows, _MOST_ROWS)


def _sheet(sheet: "Worksheet", table: ReportTable, rows: Iterator[ReportRow], formats: _Formats) -> Iterator[int]:
    """Write the lines of a table, and yield how many there are so far."""
    first = list(islice(rows, _MEASURED_ROWS))
    grouped = has_groups(first)
    if grouped:
        sheet.outline_settings(symbols_below=any(row.level is Level.SUBTOTAL for row in first))
    _head(sheet, table, _widths(table, first), formats)
    looks = {level: formats.row(level, table) for level in Level}
    units = [column.unit for column in table.columns]
    last, total = 0, False
    for last, row in enumerate(chain(first, rows), 1):
        if grouped and row.level is Level.LINE:
            sheet.set_row(last, None, None, {"level": 1})
        _write(sheet, last, row.cells, units, looks[row.level])
        if row.level is not Level.LINE:
            _fill_up(sheet, last, row.cells, looks[row.level])
        total = row.level is Level.TOTAL
        yield last
    if not last and table.empty:
        sheet.write_string(1, 0, cell_of(table.empty))
    if not grouped:  # sorted, the headings of groups and what they add up to would come among the lines
        end = max(last - total, 1)  # a total does not go along when the lines are filtered or sorted
        sheet.autofilter(0, 0, end, len(units) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:{_letter(len(units))}{last + 1}"})


def _head(sheet: "Worksheet", table: ReportTable, widths: Sequence[int], formats: _Formats) -> None:
    """Write the headings, which stay in sight and come again on each printed page."""
    for place, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
        sheet.set_column(place, place, width)
        numeric = column.unit not in {Unit.TEXT, Unit.DAY}
        sheet.write_string(0, place, cell_of(column.title), formats.head_right if numeric else formats.head)
    sheet.freeze_panes(1, 1 if len(table.columns) > 3 else 0)
    sheet.repeat_rows(0)
    sheet.set_paper(9)
    if sum(widths) > _UPRIGHT:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write(
    sheet: "Worksheet", number: int, cells: Sequence[Cell], units: Sequence[Unit], looks: "Sequence[Format]"
) -> None:
    for column, (value, unit, look) in enumerate(zip(cells, units, looks, strict=False)):
        if value is None or value == "":
            continue
        if isinstance(value, str):
            sheet.write_string(number, column, cell_of(value), look)
        elif isinstance(value, date):
            sheet.write_datetime(number, column, value, look)
        else:
            sheet.write_number(number, column, value / 100 if unit is Unit.PERCENT else value, look)


def _fill_up(sheet: "Worksheet", number: int, cells: Sequence[Cell], looks: "Sequence[Format]") -> None:
    """Let a line that adds up, or a group's heading, look alike in its empty cells."""
    for column, look in enumerate(looks):
        if column >= len(cells) or cells[column] in {None, ""}:
            sheet.write_blank(number, column, None, look)


def _widths(table: ReportTable, rows: Sequence[ReportRow]) -> list[int]:
    words = Wording("nl")
    widths = []
    for place, column in enumerate(table.columns):
        cells = (row.cells[place] for row in rows if place < len(row.cells) and row.level is not Level.GROUP)
        most = max((len(cell_text(cell, column.unit, words, column.decimals)) for cell in cells), default=0)
        title = max((len(word) for word in column.title.split()), default=0)
        widths.append(min(max(_NARROWEST, title + 4, min(len(column.title) + 4, 20), most + 2), _WIDEST))
    return widths


def _letter(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return str(xl_col_to_name(column - 1))


def _about(sheet: "Worksheet", report: Report, words: Wording, formats: _Formats) -> None:
    """Write what was asked: the filter in words, the day, the register, the school; then figures and notes."""
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, _SAID)
    sheet.set_column(2, 3, 16)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    told_of: list[tuple[str, Cell]] = [
        ("title", report.title),
        ("filter", filter_sentence(report)),
        ("on", report.on),
        ("register", report.register),
        ("school", report.school),
    ]
    at = 0
    for key, value in told_of:
        if value:
            sheet.write_string(at, 0, words.say(f"report_file.sheet_{key}"), formats.bold)
            look = formats.of(Unit.DAY) if isinstance(value, date) else formats.wrapped
            _write(sheet, at, (None, value), (Unit.TEXT, Unit.DAY), (look, look))
            _make_room(sheet, at, str(value))
            at += 1
    if report.figures:
        at = _figures(sheet, at + 1, report.figures, words, formats)
    if report.notes:
        sheet.write_string(at + 1, 0, words.say("report_file.sheet_notes"), formats.bold)
        for note in report.notes:
            sheet.write_string(at + 1, 1, cell_of(note), formats.wrapped)
            _make_room(sheet, at + 1, note)
            at += 1


def _make_room(sheet: "Worksheet", at: int, text: str) -> None:
    """Make a row as high as its text needs: not every program does that when it opens a workbook."""
    lines = len(wrap(text, _SAID - 6))
    if lines > 1:
        sheet.set_row(at, lines * _LINE_POINTS)


def _figures(sheet: "Worksheet", at: int, figures: Sequence[Figure], words: Wording, formats: _Formats) -> int:
    """Write the figures from a row on, each with what it was before, and return the row below them."""
    sheet.write_string(at, 0, words.say("report_file.sheet_figures"), formats.bold)
    if any(figure.before is not None for figure in figures):
        sheet.write_string(at, 2, words.say("report_file.sheet_before"), formats.bold)
    for figure in figures:
        at += 1
        label = figure.label[:1].upper() + figure.label[1:]
        sheet.write_string(at, 0, cell_of(label))
        looks = [formats.of(figure.unit)] * 3
        _write(sheet, at, (None, figure.value, figure.before), (figure.unit,) * 3, looks)
        if figure.before is not None and figure.before_label:
            sheet.write_string(at, 3, cell_of(figure.before_label))
    return at + 1
