# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists out: workbooks with real types, and delimited text that no spreadsheet runs as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol, Self

from app.atomic_files import UNDER_WAY, atomic_path, atomic_write
from app.exchange import limits
from app.exchange.formulas import guard
from app.exchange.rows import Problem
from app.exchange.tables import RawTable
from app.wording import Wording

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    Formats = tuple[Format, Format]  # of days, of shares

_MEASURED_ROWS = 200


class Percent(float):
    """A share in percent (0 to 100), which a workbook shows with its sign and can reckon with."""


class Evened(float):
    """A number of a column in which all have `decimals`; one that has more keeps them: a file loses nothing."""

    decimals: int

    def __new__(cls, value: float, decimals: int) -> Self:
        """Make it of a number."""
        made = super().__new__(cls, value)
        made.decimals = decimals
        return made


_TAIL = 1e-9
"""What a computer adds to a number by reckoning."""
_NARROWEST, _WIDEST = 8, 50
_SHEET_NAME = 31
"""Letters that the name of a sheet may have."""
_RESERVED = frozenset({"history", "geschiedenis"})
"""Names that Excel keeps for a sheet of its own."""
_FORBIDDEN_IN_XML = {code: None for code in range(32) if code not in {9, 10, 13}} | {0xFFFE: None, 0xFFFF: None}


def write_rows_xlsx(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    notes: Sequence[Sequence[object]] = (),
    *,
    sheet: str = "Lijst",
    notes_sheet: str = "Toelichting",
    plain: bool = True,
) -> None:
    """Write a workbook: one sheet with the rows, one with the notes (what was asked, on which date).

    Text stays text (leading zeros too), numbers and days are real ones, there are no formulas and no links. Memory does
    not grow with the number of rows. Header and first column stay in sight. Rows that are not `plain`, with sums among
    them, get no filter: sorting by it would mix them. Raises SchoolFileError when the file cannot be written; then
    nothing changes.
    """
    with atomic_path(path) as temporary, open_book(temporary, path) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        day, share = book.add_format({"num_format": "dd-mm-yyyy"}), book.add_format({"num_format": "0.0%"})
        names: set[str] = set()
        first = book.add_worksheet(sheet_name(sheet, names))
        _write_sheet(first, header, rows, bold, (day, share), plain=plain, beside=1)
        if notes:
            other = book.add_worksheet(sheet_name(notes_sheet, names))
            other.set_column(0, 0, 30)
            other.set_column(1, 1, 80)
            other.set_paper(9)
            other.set_landscape()
            other.fit_to_pages(1, 0)
            for number, note in enumerate(notes):
                _write_row(other, number, note, (day, share))
        with told():
            book.close()


def write_sheets_xlsx(
    path: Path, sheets: Sequence[tuple[str, Sequence[str], Iterable[Sequence[object]]]], on: date
) -> None:
    """Write a workbook of several sheets (name, header, rows), made on a day; as `write_rows_xlsx` for the rest."""
    with atomic_path(path) as temporary, open_book(temporary, path) as book:
        book.set_properties({"created": datetime(on.year, on.month, on.day, tzinfo=UTC)})
        bold = book.add_format({"bold": True, "bottom": 1})
        formats = (book.add_format({"num_format": "dd-mm-yyyy"}), book.add_format({"num_format": "0.0%"}))
        names: set[str] = set()
        for name, header, rows in sheets:
            _write_sheet(book.add_worksheet(sheet_name(name, names)), header, rows, bold, formats)
        with told():
            book.close()


@contextmanager
def open_book(temporary: Path, path: Path) -> Iterator["Workbook"]:
    """Yield a workbook that is written to `temporary`, beside `path` where it comes; who takes it closes it."""
    import xlsxwriter

    with _room_beside(path) as room:
        # Rows go to disk as they come; the options keep '=…' and 'http…' the texts they are.
        options = {"constant_memory": True, "tmpdir": room, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(str(temporary), {**options, "strings_to_numbers": False})
        try:
            yield book
        finally:
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:  # Windows removes no file that is open
                    sheet.row_data_fh.close()


def _room_beside(path: Path) -> TemporaryDirectory[str]:
    """Return a folder of this user only for the rows under way; the computer's own is shared, and they hold names."""
    return TemporaryDirectory(prefix=UNDER_WAY, dir=path.parent, ignore_cleanup_errors=True)


@contextmanager
def told() -> Iterator[None]:
    """Pass on the fault of a disk that the library hides in an error of its own."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except FileCreateError as error:
        raise OSError(getattr(error.args[0], "errno", None), getattr(error.args[0], "strerror", None)) from error


def _write_sheet(
    sheet: "Worksheet",
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    bold: "Format",
    formats: "Formats",
    *,
    plain: bool = True,
    beside: int = 0,
) -> None:
    source = iter(rows)
    first = list(islice(source, _MEASURED_ROWS))
    for column, width in enumerate(_widths(header, first)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, beside)
    for column, title in enumerate(header):
        sheet.write_string(0, column, cell_of(title), bold)
    last = 0
    for last, row in enumerate(chain(first, source), 1):
        _write_row(sheet, last, row, formats)
    if header and plain:
        sheet.autofilter(0, 0, max(last, 1), len(header) - 1)


def _widths(header: Sequence[str], rows: list[Sequence[object]]) -> Iterator[int]:
    for column, title in enumerate(header):
        cells = (len(str(row[column])) for row in rows if column < len(row) and row[column] is not None)
        yield min(max(_NARROWEST, len(title) + 3, max(cells, default=0) + 1), _WIDEST)


def _write_row(sheet: "Worksheet", number: int, row: Sequence[object], formats: "Formats") -> None:
    day, share = formats
    for column, value in enumerate(row):
        if value is None or value == "":
            continue
        if type(value) is str:  # most are: asked first
            sheet.write_string(number, column, cell_of(value))
        elif isinstance(value, bool):
            sheet.write_boolean(number, column, value)
        elif isinstance(value, Percent):
            sheet.write_number(number, column, round(value / 100, 3), share)
        elif isinstance(value, (int, float)):
            sheet.write_number(number, column, value)
        elif isinstance(value, (date, datetime)):
            naive = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            sheet.write_datetime(number, column, naive, day)
        else:
            sheet.write_string(number, column, cell_of(value))


def cell_of(value: object) -> str:
    """Return a text as a cell of a workbook can hold it."""
    text = str(value)
    if text.isprintable() and len(text) <= limits.CELL_CHARACTERS:
        return text
    text = text.translate(_FORBIDDEN_IN_XML)
    return text.encode("utf-8", "ignore").decode("utf-8")[: limits.CELL_CHARACTERS]


def sheet_name(name: str, taken: set[str]) -> str:
    """Return a name that Excel takes for a sheet and that is not `taken` yet, capitals or not; from now it is."""
    clean = "".join(letter for letter in name if letter.isprintable() and letter not in "[]:*?/\\")
    base = clean.strip("' ") or "1"
    found = _shortened(base, _SHEET_NAME)
    number = 2
    while found.casefold() in taken | _RESERVED:
        ending = f" ({number})"
        found, number = _shortened(base, _SHEET_NAME - len(ending)) + ending, number + 1
    taken.add(found.casefold())
    return found


def _shortened(text: str, room: int) -> str:
    """Return a text of at most so many letters, one that was longer cut behind a word and with "…"."""
    if len(text) <= room:
        return text
    kept = text[: room - 1]
    if text[room - 1] != " " and " " in kept:
        kept = kept.rpartition(" ")[0]
    return kept.rstrip("' ,;:(-–") + "…"


def write_rows_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write delimited text as Dutch spreadsheets expect it: `;`, UTF-8 with its mark, decimal comma, dd-mm-jjjj.

    Text that would run as a formula gets an apostrophe, which `read_list` takes off again. Raises SchoolFileError.
    """
    with atomic_write(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="ignore", newline="")
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow([guard(title) for title in header])
        writer.writerows([delimited(value) for value in row] for row in rows)
        text.flush()
        text.detach()


def delimited(value: object) -> str:
    """Return a value as delimited text has it; a text that a spreadsheet would run begins with an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.strftime("%d-%m-") + f"{value.year:04d}"
    return guard(str(value).replace("\x00", ""))


def _number(value: float) -> str:
    if isinstance(value, Evened) and abs(round(value, value.decimals) - value) < _TAIL:
        return f"{value:.{value.decimals}f}".replace(".", ",")
    value = float(value)
    return repr(value).replace(".", ",") if abs(value) < 1e15 else str(value)


class PlannedRow(Protocol):
    """A row of the plan of any import."""

    @property
    def row_number(self) -> int:
        """Where it stands in the file."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong in it."""


def save_refused(table: RawTable, refused: Iterable[PlannedRow], on: date, path: Path, wording: Wording) -> None:
    """Write the rows of a list that were refused, each with its number and the reason beside it, to be mended.

    Columns that were not read (BSN, what is not needed) stay empty. Delimited text when `path` ends in .csv, else a
    workbook. Raises SchoolFileError.
    """
    header = [wording.say("plan.row"), wording.say("plan.reason"), *table.header]
    reasons = {row.row_number: _reasons(row, wording) for row in refused}
    rows = [[number, reasons[number], *cells] for number, cells in table.rows if number in reasons]
    if path.suffix.lower() in {".csv", ".txt"}:
        write_rows_csv(path, header, rows)
        return
    notes: list[list[object]] = [
        [wording.say("plan.refused_from"), table.file],
        [wording.say("plan.refused_count"), len(rows)],
        [wording.say("plan.refused_on"), on],
    ]
    names = {"sheet": wording.say("plan.refused_sheet"), "notes_sheet": wording.say("plan.notes_sheet")}
    write_rows_xlsx(path, header, rows, notes, sheet=names["sheet"], notes_sheet=names["notes_sheet"])


def _reasons(row: PlannedRow, wording: Wording) -> str:
    return " ".join(wording.say(problem.key, problem.said) for problem in row.problems if problem.refuses)
