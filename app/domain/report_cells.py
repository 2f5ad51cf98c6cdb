# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The cells of a report as people read them: numbers with the language's separators, days in words.

On screen, on paper and on the clipboard they are written alike.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from app.domain.reports import Cell, Level, Report, ReportRow, ReportTable, Unit
from app.wording import Wording

_MOST = 2
_SWAPPED = str.maketrans(",.", ".,")


def cell_text(cell: Cell, unit: Unit, words: Wording, decimals: int | None = None) -> str:
    """Write one cell: `1.200`, `12,5`, `61,3%`, `€ 1.234,50`, `17 feb 2012`; a text as it is, None as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return words.day(cell, short=True)
    return number_text(cell, unit, words, decimals)


def number_text(value: float, unit: Unit, words: Wording, decimals: int | None = None) -> str:
    """Write a number in its unit with the language's separators.

    Hours have so many decimals as they need, two at most, and no fewer than `decimals`; euros have two.
    """
    if unit is Unit.PERCENT:
        text = f"{value:.1f}%"
    elif unit is Unit.EUROS:
        text = f"{value:,.2f}"
    elif unit is Unit.HOURS:
        text = f"{value:,.{max(decimals or 0, decimals_of(value))}f}"
    elif value == int(value):
        text = f"{int(value):,}"
    else:
        text = f"{value:,.2f}".rstrip("0").rstrip(".")
    if words.language == "nl":
        text = text.translate(_SWAPPED)
    if unit is not Unit.EUROS:
        return text
    if words.language == "nl":
        return f"€\u00a0{text}"
    return f"-€{text[1:]}" if value < 0 else f"€{text}"


def decimals_of(value: float) -> int:
    """Return how many decimals a number needs, two at most."""
    return next((count for count in range(_MOST) if round(value, count) == round(value, _MOST)), _MOST)


def with_decimals(table: ReportTable, looked: int | None = None) -> ReportTable:
    """Return the table with the same number of decimals in all of a column: the most that any of its hours needs.

    Of a long table `looked` is how many lines are looked at; a number further down that needs more decimals has more.
    """
    hours = [place for place, column in enumerate(table.columns) if column.unit is Unit.HOURS]
    if not hours:
        return table
    most = dict.fromkeys(hours, 0)
    for row in islice(table.rows, looked):
        for place in hours:
            cell = row.cells[place] if place < len(row.cells) else None
            if isinstance(cell, float):
                most[place] = max(most[place], decimals_of(cell))
    columns = (replace(column, decimals=most.get(place)) for place, column in enumerate(table.columns))
    return replace(table, columns=tuple(columns))


def is_numeric(unit: Unit) -> bool:
    """Return whether cells of this unit align right."""
    return unit not in {Unit.TEXT, Unit.DAY}


def row_texts(row: ReportRow, table: ReportTable, words: Wording) -> list[str]:
    """Write the cells of a line, as many as the table has columns."""
    cells = zip(row.cells, table.columns, strict=False)
    texts = [cell_text(cell, column.unit, words, column.decimals) for cell, column in cells]
    return texts + [""] * (len(table.columns) - len(texts))


def group_title(row: ReportRow, table: ReportTable, words: Wording) -> str:
    """Return what a group is called: its cells one behind the other."""
    return " · ".join(text for text in row_texts(row, table, words) if text)


def has_groups(rows: Sequence[ReportRow]) -> bool:
    """Return whether a table that begins with these lines is divided in groups."""
    return any(row.level in {Level.GROUP, Level.SUBTOTAL} for row in rows)


def filter_sentence(report: Report) -> str:
    """Return the filter in words as a sentence: with a capital and a full stop; "" without one."""
    said = report.sentence.strip()
    return f"{said[0].upper()}{said[1:]}{'' if said[-1] in '.!?' else '.'}" if said else ""
