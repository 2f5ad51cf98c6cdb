# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Workbooks (xlsx, xlsb, xls, ods) read into rows of text by python-calamine. Runs in the child process.

A workbook's values have types; here each becomes the text a careful typist would have typed: 1234.0 is `1234`, a day is
`2012-02-17`, an empty cell and an error value (#N/B) are "".
"""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.errors import ListFileError
from app.exchange import limits
from app.exchange.headers import known_field

_WHOLE_UNTIL = 1e15
_TRIED_SHEETS = 12


class SheetRows(NamedTuple):
    """One sheet as text: its name, all sheet names, hidden sheets, the area merged first, and its numbered rows."""

    sheet: str
    sheets: list[str]
    hidden_sheets: list[str]
    merged: list[tuple[int, int]]
    """The first row and column (from 1) of each merged area."""
    rows: Iterator[tuple[int, list[str]]]
    first_column: int
    """How many columns before the table hold nothing; the rows begin behind them."""


def open_workbook(path: str, sheet: str = "", *, by_content: bool = False) -> SheetRows:
    """Read one sheet; `sheet` "" takes the visible one that looks most like a staff list.

    `by_content` is for a file whose name says that it is of another kind. Raises ListFileError when the workbook is
    locked, damaged or empty, or has no such sheet.
    """
    try:
        if by_content:
            with open(path, "rb") as file:  # noqa: PTH123
                return _sheet_rows(CalamineWorkbook.from_filelike(file), sheet)
        return _sheet_rows(CalamineWorkbook.from_path(path), sheet)
    except PasswordError:
        raise ListFileError("password") from None
    except CalamineError as error:
        raise _refusal(str(error)) from None
    except ListFileError:
        raise
    except MemoryError:
        raise ListFileError("memory", megabytes=limits.CHILD_MEMORY_BYTES // limits.MEGABYTE) from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise ListFileError("damaged") from None
        raise


def _refusal(reason: str) -> ListFileError:
    lowered = reason.lower()
    if "password" in lowered or "encrypt" in lowered:
        return ListFileError("password")
    if "too many" in lowered or "limit" in lowered:
        return ListFileError("too_many_cells", cells=f"> {limits.CELLS}", limit=limits.CELLS)
    return ListFileError("damaged")


def _sheet_rows(book: CalamineWorkbook, wanted: str) -> SheetRows:
    sheets = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    names = [one.name for one in sheets]
    hidden = [one.name for one in sheets if one.visible != SheetVisibleEnum.Visible]
    if wanted and wanted not in names:
        raise ListFileError("no_sheet", sheet=wanted, sheets=names)
    tried = [wanted] if wanted else [name for name in names if name not in hidden] or names
    best, most = None, -1
    for name in tried[:_TRIED_SHEETS]:
        sheet = book.get_sheet_by_name(name)
        score = _likeness(sheet)
        if score > most:
            best, most = sheet, score
        if most >= 3:
            break
    if best is None or most < 0:
        raise ListFileError("no_rows", sheet=names[0] if names else "")
    _check_area(best)
    merged = [(first[0] + 1, first[1] + 1) for first, _last in best.merged_cell_ranges or []]
    return SheetRows(best.name, names, hidden, merged, _rows(best), (best.start or (0, 0))[1])


def _likeness(sheet: CalamineSheet) -> int:
    """Return how many headers of a staff list one of the first rows has; -1 for an empty sheet."""
    if sheet.start is None or not sheet.height:
        return -1
    first = sheet.to_python(nrows=limits.HEADER_SEARCH_ROWS)
    return max(sum(isinstance(cell, str) and known_field(cell) is not None for cell in row) for row in first)


def _check_area(sheet: CalamineSheet) -> None:
    if sheet.width > limits.COLUMNS:
        raise ListFileError("too_many_columns", columns=sheet.width, limit=limits.COLUMNS)
    if sheet.height > limits.ROWS:
        raise ListFileError("too_many_rows", rows=sheet.height, limit=limits.ROWS)


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    start = sheet.start or (0, 0)
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number > start[0]:
            yield number, [cell if cell.__class__ is str else _text(cell) for cell in row]


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _WHOLE_UNTIL else repr(cell)
    if isinstance(cell, dt.datetime):
        midnight = cell.time() == dt.time()
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)
