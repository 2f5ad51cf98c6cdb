# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From numbered rows of any file to a table: which row is the header, which columns may not be read, clean cells.

Runs in the child process. Cells of BSN columns and of columns the school does not need never leave it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice, zip_longest

from app.domain.plain_text import clean
from app.errors import ListFileError
from app.exchange import limits
from app.exchange.bsn import holds_bsns, like_bsns
from app.exchange.formulas import unguard
from app.exchange.header_rows import header_at
from app.exchange.headers import is_bsn_header, known_field, sensitive_kind

_LOOKED_AT = 20_000
"""So many rows are looked at before the first one is passed on; longer lists stream after that."""
_SUSPECT_BLANKS = ('" ', ' "', "  ")
_ESCAPED = re.compile(r"\\[ubfnrt]")
_SUSPECT_LETTERS = re.compile(
    "[\x7f-\xa0\xad\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufffd]"
)
"""What may stand in a packed chunk of which a cell needs cleaning; one pattern of all this is slow to look for."""
_GUARDED_CELL = re.compile(r'"\'[^\w"]')
_LONG_RUN = 4096
"""A chunk without so long a run between two quotes holds no cell that is too long."""
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")

Row = tuple[int, list[str]]
Note = tuple[str, dict[str, object]]


class TableStream:
    """A table whose rows are passed on in chunks of JSON. `notes` is complete once all chunks were taken."""

    def __init__(self, rows: Iterable[Row], *, workbook: bool) -> None:
        """Look at the first rows; raises ListFileError when there is no row beside a header, or a cell is too long."""
        source = iter(rows)
        self.notes: list[Note] = []
        first = list(islice(source, _LOOKED_AT))
        at, headed = header_at(first)
        if at is None:
            raise ListFileError("no_rows", sheet="")
        self.header_row, header = first[at][0], [clean(cell) for cell in first[at][1]]
        if not headed:  # the first person stands there: the columns are called A, B, C and nobody is lost
            self.header_row, header, at = self.header_row - 1, [], at - 1
            self.notes.append(("no_header", {"row": self.header_row + 1}))
        first = [row for row in first[at + 1 :] if any(row[1])]
        if workbook or not headed:
            header = _trimmed(header, first)
        self._width = len(header)
        self._guarded = not workbook
        self.header = _without_trailing_blank(header, first)
        self.dropped: dict[int, str] = {}
        self._find_dropped(first)
        self._rows = chain(first, (row for row in source if any(row[1])))
        self._tally = {"long_rows": [0, 0], "invisible": [0, 0], "spoilt": [0, 0], "last": [0, 0]}
        self.count = 0
        if not any(any(cell.strip() for cell in row) for _number, row in first[:50]):
            raise ListFileError("only_header", row=self.header_row)

    def chunks(self) -> Iterator[bytes]:
        """Yield the rows as JSON `[[numbers], [rows]]`; a row longer than the header keeps its extra cells."""
        while True:
            chunk = list(islice(self._rows, limits.ROWS_A_CHUNK))
            if not chunk:
                break
            numbers, rows = [], []
            for number, row in chunk:
                numbers.append(number)
                rows.append(self._fitted(number, row))
            if self.count == 0 and not rows:
                break
            self.count += len(rows)
            if self.count > limits.ROWS:
                raise ListFileError("too_many_rows", rows=self.count, limit=limits.ROWS)
            yield self._packed(numbers, rows).encode("utf-8")
        self._tell()

    def _fitted(self, number: int, row: list[str]) -> list[str]:
        width = len(self.header)
        if len(row) != width:
            extra = row[self._width :]
            if any(cell.strip() for cell in extra):
                self._count("long_rows", number)
                return self._long_row(row[:width] + extra, len(extra))
            row = row[:width] + [""] * (width - len(row))
        for index in self.dropped:
            row[index] = ""
        return row

    def _long_row(self, row: list[str], extra: int) -> list[str]:
        """Leave out of a row that is too long what may be of a column not read: what stands there, and what was moved.

        A stray delimiter moves the cells behind it to the right, at most as far as the row is too long.
        """
        for index in self.dropped:
            row[index : index + extra + 1] = [""] * len(row[index : index + extra + 1])
        return row

    def _packed(self, numbers: list[int], rows: list[list[str]]) -> str:
        text = json.dumps([numbers, rows], ensure_ascii=False, separators=(",", ":"))
        if _has_long_run(text):
            self._refuse_long_cells(numbers, rows)
        if not _needs_cleaning(text):
            return text
        for number, row in zip(numbers, rows, strict=True):
            for index, cell in enumerate(row):
                if cell:
                    if _INVISIBLE.search(cell):
                        self._count("invisible", number)
                    if "\ufffd" in cell:
                        self._count("spoilt", number)
                    row[index] = clean(unguard(cell) if self._guarded else cell)
        return json.dumps([numbers, rows], ensure_ascii=False, separators=(",", ":"))

    def _refuse_long_cells(self, numbers: list[int], rows: list[list[str]]) -> None:
        for number, row in zip(numbers, rows, strict=True):
            for index, cell in enumerate(row):
                if len(cell) > limits.CELL_CHARACTERS:
                    raise ListFileError("cell_too_long", row=number, column=index + 1, limit=limits.CELL_CHARACTERS)

    def _find_dropped(self, first: list[Row]) -> None:
        columns = list(zip_longest(*(row for _number, row in first), fillvalue=""))
        for index, header in enumerate(self.header):
            values = like_bsns(columns[index]) if index < len(columns) else set()  # picked once, judged up to twice
            if is_bsn_header(header):
                self.dropped[index] = "bsn_header"
            elif holds_bsns([header], known=False):  # a list without headers: its first person stands there
                self.header[index] = ""
                self.dropped[index] = "bsn_values"
            elif sensitive_kind(header):
                self.dropped[index] = "sensitive"
            elif holds_bsns(values, known=(known := known_field(header) is not None)):
                self.dropped[index] = "bsn_values"
            elif known and holds_bsns(values, known=False):  # one or two: too few to tell, so somebody is to look
                self.notes.append(("maybe_bsn", {"column": header, "index": index}))
            if index in self.dropped:
                facts: dict[str, object] = {"column": self.header[index] or str(index + 1)}
                self.notes.append((self.dropped[index], facts))

        for header in dict.fromkeys(self.header):
            count = self.header.count(header)
            if header and count > 1:
                self.notes.append(("double_header", {"column": header, "count": count}))

    def _count(self, what: str, number: int) -> None:
        tally = self._tally[what]
        tally[0] += 1
        tally[1] = tally[1] or number

    def _tell(self) -> None:
        for what in ("long_rows", "invisible", "spoilt"):
            count, row = self._tally[what]
            if count:
                self.notes.append((what, {"count": count, "row": row}))


def _needs_cleaning(text: str) -> bool:
    if any(pair in text for pair in _SUSPECT_BLANKS) or _SUSPECT_LETTERS.search(text):
        return True
    escaped = "\\" in text and _ESCAPED.search(text)
    return bool(escaped or ("\"'" in text and _GUARDED_CELL.search(text)))


def _has_long_run(text: str) -> bool:
    """Return whether a packed chunk has more than _LONG_RUN characters without a quote: leaps from quote to quote."""
    at = 0
    while len(text) - at > _LONG_RUN:
        quote = text.rfind('"', at + 1, at + _LONG_RUN + 2)
        if quote < 0:
            return True
        at = quote
    return False


def _trimmed(header: list[str], rows: list[Row]) -> list[str]:
    """Make a workbook's header as wide as its widest row, so that a column without a header is seen too."""
    width = max((len(row) for _number, row in rows), default=0)
    return header + [""] * (width - len(header))


def _without_trailing_blank(header: list[str], rows: list[Row]) -> list[str]:
    width = len(header)
    while (
        width
        and not header[width - 1]
        and not any(len(row) >= width and row[width - 1].strip() for _number, row in rows)
    ):
        width -= 1
    return header[:width]
