# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The cells of a report as people read them: numbers with the language's separators, days in words.

On screen, on paper and on the clipboard they are written alike.
"""

from collections.abc import Sequence
from datetime import date

from app.domain.reports import Cell, Level, Report, ReportRow, ReportTable, Unit
from app.wording import Wording

_SWAPPED = str.maketrans(",.", ".,")


def cell_text(cell: Cell, unit: Unit, words: Wording) -> str:
    """Write one cell: `1.200`, `12,5`, `61,3%`, `€ 1.234,50`, `17 feb 2012`; a text as it is, None as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return words.day(cell, short=True)
    return number_text(cell, unit, words)


def number_text(value: float, unit: Unit, words: Wording) -> str:
    """Write a number in its unit with the language's separators; hours with at most two decimals, euros with two."""
    if unit is Unit.PERCENT:
        text = f"{value:.1f}%"
    elif unit is Unit.EUROS:
        text = f"{value:,.2f}"
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


def is_numeric(unit: Unit) -> bool:
    """Return whether cells of this unit align right."""
    return unit not in {Unit.TEXT, Unit.DAY}


def row_texts(row: ReportRow, table: ReportTable, words: Wording) -> list[str]:
    """Write the cells of a line, as many as the table has columns."""
    texts = [cell_text(cell, column.unit, words) for cell, column in zip(row.cells, table.columns, strict=False)]
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
