# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Delimited text (CSV, TXT): which character separates the columns, and the rows as they were meant.

Runs in the child process.
"""

import csv
import itertools
from collections import Counter, deque
from collections.abc import Iterator
from typing import NamedTuple

from app.errors import ListFileError
from app.exchange import limits
from app.exchange.encodings import Encoding
from app.exchange.headers import is_bsn_header, known_field

_USUAL = ";,\t|"
_RARE = ":~^#/*¦§!%&$\x1f\x1e"
_SAMPLE_ROWS = 60
_JOINED_LINES = 50
"""A quoted cell may hold line breaks; one that would run on over more lines than this is a stray quote."""

csv.field_size_limit(limits.FILE_BYTES)


class TextTable(NamedTuple):
    """An opened text file: its delimiter ("" of one column) and its rows, numbered from 1 as Excel does."""

    delimiter: str
    rows: Iterator[tuple[int, list[str]]]
    stray_quotes: list[int]
    """Filled while the rows are read: the numbers of the rows in which a quote was not one."""


def open_text(path: str, encoding: Encoding, delimiter: str = "") -> TextTable:
    """Open a text file for reading row by row; `delimiter` "" finds it out, also from a `sep=` line."""
    sample = list(itertools.islice(_lines(path, encoding), _SAMPLE_ROWS))
    if sample and len(sample[0]) > limits.FILE_BYTES // 4:
        raise ListFileError("cell_too_long", row=1, column=1, limit=limits.CELL_CHARACTERS)
    skip = 0
    announced = sample[0].strip().strip('"').lower() if sample else ""
    if announced.startswith("sep=") and len(sample[0].strip().strip('"')) == 5:
        delimiter = delimiter or sample[0].strip().strip('"')[4]
        skip = 1
    elif sample and sample[0].rstrip("\r\n").lower() == "sep=\t":
        delimiter, skip = delimiter or "\t", 1
    delimiter = delimiter or find_delimiter(sample)
    lines = itertools.islice(_lines(path, encoding), skip, None)
    stray: list[int] = []
    if _well_quoted(itertools.islice(_lines(path, encoding), skip, None), delimiter or ";"):
        rows = csv.reader(lines, delimiter=delimiter or ";")
        return TextTable(delimiter, enumerate(rows, 1), stray)
    return TextTable(delimiter, _tolerant(lines, delimiter or ";", stray), stray)


def find_delimiter(lines: list[str]) -> str:
    """Return the character that separates the columns of these lines; "" when they have one column.

    The one that makes the most known headers wins; then the one that cuts most rows into equally many columns.
    """
    best = max(_USUAL, key=lambda one: _fitness(lines, one))
    if _fitness(lines, best)[2] > 1:
        return best
    rare = [one for one in _RARE if _fitness(lines, one)[1] >= 0.8 and _fitness(lines, one)[2] > 1]
    return max(rare, key=lambda one: _fitness(lines, one), default="")


def _fitness(lines: list[str], delimiter: str) -> tuple[int, float, int]:
    rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
    if not rows:
        return 0, 0.0, 0
    width, times = Counter(map(len, rows)).most_common(1)[0]
    known = max(_known_headers(row) for row in rows[: limits.HEADER_SEARCH_ROWS])
    share = round(times / len(rows), 1) if width > 1 else 0.0
    return (known if known > 1 else 0), share, width


def _known_headers(row: list[str]) -> int:
    return sum(known_field(cell) is not None or is_bsn_header(cell) for cell in row if cell and len(cell) < 60)


def _lines(path: str, encoding: Encoding) -> Iterator[str]:
    """Yield the lines with their ends, zero bytes left out; CR, LF and CRLF all end a line."""
    errors = "strict" if encoding.sure and encoding.name.startswith("utf") else "replace"
    if encoding.name in {"utf-8", "utf-8-sig"}:
        errors = "replace"
    with open(path, encoding=encoding.name, errors=errors, newline="") as file:  # noqa: PTH123
        try:
            for line in file:
                yield line.replace("\x00", "") if "\x00" in line else line
        except UnicodeError:
            raise ListFileError("damaged") from None


def _well_quoted(lines: Iterator[str], delimiter: str) -> bool:
    """Return whether every quote opens or closes a cell, as RFC 4180 has it."""
    previous = 0
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for _row in reader:
            if reader.line_num - previous > _JOINED_LINES:
                return False
            previous = reader.line_num
    except csv.Error:
        return False
    return True


def _tolerant(lines: Iterator[str], delimiter: str, stray: list[int]) -> Iterator[tuple[int, list[str]]]:
    """Read line by line; a quote that neither opens nor closes a cell is a letter (as in Raet's `"t Hart`)."""
    waiting: deque[str] = deque()
    source = iter(lines)
    width = 0
    number = 0
    while True:
        line = waiting.popleft() if waiting else next(source, None)
        if line is None:
            return
        number += 1
        row = _strictly(line, delimiter)
        if row is None:
            row = _joined(line, source, waiting, delimiter, width)
        if row is None:
            stray.append(number)
            row = [_literally(cell) for cell in line.rstrip("\r\n").split(delimiter)]
        width = width or len(row)
        yield number, row


def _strictly(line: str, delimiter: str) -> list[str] | None:
    if '"' not in line:
        return line.rstrip("\r\n").split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None


def _joined(line: str, source: Iterator[str], waiting: deque[str], delimiter: str, width: int) -> list[str] | None:
    """Try to close an open quote on the next lines; what was looked at in vain goes back to `waiting`."""
    if line.count('"') % 2 == 0:
        return None
    while len(waiting) < _JOINED_LINES and (following := next(source, None)) is not None:
        waiting.append(following)
    text = line
    for taken, following in enumerate(list(waiting)[:_JOINED_LINES], 1):
        text += following
        if text.count('"') % 2 == 0:
            row = _strictly(text, delimiter)
            if row is not None and (not width or len(row) == width):
                for _ in range(taken):
                    waiting.popleft()
                return row
    return None


def _literally(cell: str) -> str:
    text = cell.strip()
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        return text[1:-1].replace('""', '"')
    if text.startswith(('"t ', '"s ', '"S-', '"s-')) or text in {'"t', '"s'}:
        return "'" + text[1:]
    return text
