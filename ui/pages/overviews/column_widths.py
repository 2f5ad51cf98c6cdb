# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How wide columns of a report's table have to be: a number, an amount or a day that is cut off reads as another."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from PySide6.QtGui import QFontMetrics

from app.domain.report_cells import cell_text
from app.domain.reports import Cell, ReportColumn, ReportTable, Unit
from app.wording import Wording
from ui import theme

_EDGES = 20
"""Pixels beside the text of a cell, and a few for a letter that leans out."""
_FEW = 300
"""So many different cells are all measured; of more only those that can be the widest."""
_LOOKED = 300
"""Lines of which texts are looked at; numbers and days are of all lines."""
_WORDS, _SHORT = 12, 120
"""A column of so few different texts, each within so many pixels, is one of statuses: these are read at a glance."""


def needed(text: str) -> int:
    """Return how many pixels wide a cell has to be for a text, bold as it is in a line that adds up."""
    return QFontMetrics(theme.font(bold=True)).horizontalAdvance(text.replace("\n", " ")) + _EDGES


def least_widths(table: ReportTable, words: Wording) -> dict[int, int]:
    """Return for each column that is never cut off how wide it is at least, by its place."""
    found = {at: _least(table, at, words) for at in range(len(table.columns))}
    return {at: width for at, width in found.items() if width}


def _least(table: ReportTable, at: int, words: Wording) -> int:
    column = table.columns[at]
    rows = islice(table.rows, _LOOKED if column.unit is Unit.TEXT else None)
    cells = {row.cells[at] for row in rows if at < len(row.cells) and len(row.cells) > 1}
    if column.unit is Unit.TEXT:
        if at == 0 or len(cells) > _WORDS:
            return 0
        widest = max((needed(str(cell)) for cell in cells if cell), default=0)
        return widest if widest <= _SHORT else 0
    return max((needed(text) for text in _candidates(cells, column, words)), default=0)


def _candidates(cells: set[Cell], column: ReportColumn, words: Wording) -> Iterator[str]:
    """Yield the texts one of which is the widest."""
    numbers = [cell for cell in cells if isinstance(cell, (int, float))]
    days = [cell for cell in cells if isinstance(cell, date)]
    yield from (cell for cell in cells if isinstance(cell, str))
    if days:
        yield from (words.day(date(2028, month, 28), short=True) for month in range(1, 13))
    if len(numbers) > _FEW:
        # The longest have most signs before the comma; the most decimals any has are asked for apart.
        decimals = 2 if column.unit is Unit.HOURS else column.decimals
        for number in (min(numbers), max(numbers)):
            yield cell_text(number, column.unit, words, decimals)
            yield cell_text(number + 0.88 if number == int(number) else number, column.unit, words, decimals)
    else:
        yield from (cell_text(number, column.unit, words, column.decimals) for number in numbers)
