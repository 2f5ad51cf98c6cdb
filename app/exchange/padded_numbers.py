# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that a workbook shows with zeros in front (format `000000`): the zeros are in the format, not in the cell.

Looks with patterns at parts that `archives` has checked, never more than a block of each. Only for .xlsx. Runs in the
child process.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from html import unescape
from posixpath import join, normpath

_LOOKED_AT = 1 << 20
"""Bytes of a part that are looked at: of a sheet the first thousands of cells, which tell what a column is."""
_FORMAT = re.compile(r'<(?:\w+:)?numFmt\s[^<>]{0,200}?numFmtId="(\d+)"[^<>]{0,200}?formatCode="(0{2,18})"')
_FORMAT_OF_CELL = re.compile(r'<(?:\w+:)?xf\s[^<>]{0,200}?numFmtId="(\d+)"')
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^<>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^<>]*>")
_CELL = re.compile(r'<(?:\w+:)?c r="([A-Z]{1,3})\d+" s="(\d+)"')

Row = tuple[int, list[str]]


def padded_columns(path: str, sheet: str) -> dict[int, int]:
    """Return, by index, the columns of a sheet whose numbers are shown with zeros in front, and how many figures.

    Empty for a workbook that does not say so in the usual way; whether it is sound is not looked at here.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            styles = _part(archive, "xl/styles.xml")
            widths = {number: len(code) for number, code in _FORMAT.findall(styles)}
            if not widths:
                return {}
            numbers = _FORMAT_OF_CELL.findall(styles.partition("cellXfs")[2].partition("cellXfs>")[0])
            padded = {str(at): widths[number] for at, number in enumerate(numbers) if number in widths}
            cells = _CELL.findall(_part(archive, _place(archive, sheet))) if padded else []
    except (KeyError, zipfile.BadZipFile, OSError, EOFError, ValueError):
        return {}
    return {_index(column): padded[style] for column, style in reversed(cells) if style in padded}


def padded(rows: Iterable[Row], columns: dict[int, int]) -> Iterator[Row]:
    """Yield the rows with zeros put before the numbers of some columns, as `padded_columns` gives them."""
    for number, row in rows:
        for at, width in columns.items():
            if at < len(row) and row[at].isdecimal():
                row[at] = row[at].zfill(width)
        yield number, row


def _part(archive: zipfile.ZipFile, name: str) -> str:
    with archive.open(name) as stream:
        return stream.read(_LOOKED_AT).decode("utf-8", "replace")


def _place(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return the part that holds a sheet; raises KeyError when the workbook does not say which."""
    by_name = {_value(tag, "name"): _value(tag, r"\w+:id") for tag in _SHEET.findall(_part(archive, "xl/workbook.xml"))}
    relations = _RELATION.findall(_part(archive, "xl/_rels/workbook.xml.rels"))
    target = {_value(tag, "Id"): _value(tag, "Target") for tag in relations}[by_name[sheet]]
    return normpath(join("xl", target)) if not target.startswith("/") else target[1:]


def _value(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def _index(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
