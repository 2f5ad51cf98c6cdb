# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list as it was read: its header and its rows as text, and what to tell the user about the reading."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

Cell = str
"""A cell's text, on one line and clean; days of a workbook as `2012-02-17`."""


@dataclass(frozen=True, slots=True)
class ListNote:
    """Something to know about how the list was read; its sentence is `list_note.<code>`."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The key of the sentence in the words."""
        return f"list_note.{self.code}"


class ListRows:
    """The rows below the header. Kept packed, since a list may have a million; iterate as often as needed."""

    def __init__(self, chunks: list[bytes], count: int) -> None:
        """Take the JSON chunks `[[row numbers], [rows]]` and the number of rows they hold."""
        self._chunks = chunks
        self._count = count

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._count

    def __iter__(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        """Yield each row's number in the file (from 1) and its cells, as many as the header has.

        A row with more filled cells than the header has those at its end.
        """
        for chunk in self._chunks:
            numbers, rows = json.loads(chunk)
            for number, row in zip(numbers, rows, strict=True):
                yield number, tuple(row)

    def first(self, count: int) -> list[tuple[int, tuple[Cell, ...]]]:
        """Return the first rows, for a preview."""
        return list(islice(self, count))

    def batches(self) -> Iterator[tuple[list[int], list[list[Cell]]]]:
        """Yield the rows in batches of some hundreds: their numbers and their cells."""
        for chunk in self._chunks:
            numbers, rows = json.loads(chunk)
            yield numbers, rows


@dataclass(frozen=True, slots=True)
class RawTable:
    """A list that was read. `kind` is "text", "xlsx", "xlsb", "xls" or "ods".

    `refused_columns` gives, by index, why a column's cells were left out: "bsn_header", "bsn_values" or "sensitive".
    """

    file: str
    kind: str
    header: tuple[str, ...]
    rows: ListRows
    header_row: int = 1
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    delimiter: str = ""
    encoding: str = ""
    days_from_1904: bool = False
    notes: tuple[ListNote, ...] = ()
    refused_columns: Mapping[int, str] = field(default_factory=dict)

    def column_name(self, index: int) -> str:
        """Return a column's header, or its letter as spreadsheets show it where it has none: `B`."""
        if index < len(self.header) and self.header[index]:
            return self.header[index]
        letters = ""
        index += 1
        while index:
            index, rest = divmod(index - 1, 26)
            letters = chr(65 + rest) + letters
        return letters
