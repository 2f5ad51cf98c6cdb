# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the lines of a report's table are shown, sorted and opened."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QFontMetrics

from app.domain.plain_text import without_accents
from app.domain.report_cells import cell_text, is_numeric
from app.domain.reports import Cell, Level, ReportColumn, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherSelection
from app.wording import Wording
from ui import theme
from ui.models.table import Column

_SHARE = 64
"""Pixels of a column of share 1."""
_NAME = 200
_FEW = 6
"""Lines that are seen at a glance, in whatever order."""
_GROUPED = frozenset({Level.GROUP, Level.SUBTOTAL})


def columns_of(table: ReportTable, words: Wording) -> list[Column[ReportRow]]:
    """Return the columns; what opens people is drawn as a link."""
    sortable = can_sort(table)
    return [_column(table, at, words, sortable=sortable) for at in range(len(table.columns))]


def behind(table: ReportTable, row: ReportRow, at: int) -> TeacherSelection | None:
    """Return the people behind a cell, None where there are none to be shown."""
    key = table.columns[at].key
    found = dict(row.behind).get(key, row.who if at == opening_column(table) else None)
    nobody = is_numeric(table.columns[at].unit) and not _cell(row, at)
    return None if nobody else found


def named(table: ReportTable, row: ReportRow, at: int) -> str:
    """Return what a number is called: its column, and whose line it stands in; of a line as a whole that alone."""
    line = str(row.cells[opening_column(table)] or "") if row.level is not Level.TOTAL else ""
    column = table.columns[at].title if at != opening_column(table) else ""
    return ", ".join(filter(None, (column, line)))


def opening_column(table: ReportTable) -> int:
    """Return the column that opens who stands behind a line as a whole: of people their name, else the first."""
    texts = [at for at, column in enumerate(table.columns) if column.unit is Unit.TEXT]
    named = [at for at in texts if table.columns[at].key == "name"]
    return next(iter([*named, *texts]), 0) if table.people else 0


def can_sort(table: ReportTable) -> bool:
    """Return whether another order leaves the table true: not one of groups with what they add up to."""
    rows: Sequence[ReportRow] = table.rows  # type: ignore[assignment]  # read whole before it is shown
    return len(rows) > _FEW and not any(row.level in _GROUPED for row in rows)


def sorted_rows(table: ReportTable, key: str, *, descending: bool) -> list[ReportRow]:
    """Return the lines in the order of a column, empty cells last; what adds up all stays below."""
    at = next(place for place, column in enumerate(table.columns) if column.key == key)
    lines = [row for row in table.rows if row.level is Level.LINE]
    totals = [row for row in table.rows if row.level is not Level.LINE]
    filled = [row for row in lines if _cell(row, at) not in (None, "")]
    empty = [row for row in lines if _cell(row, at) in (None, "")]
    return [*sorted(filled, key=lambda row: _order(_cell(row, at)), reverse=descending), *empty, *totals]


def _order(cell: Cell) -> tuple[int, float, str]:
    # A dash among numbers stands for what is not told: after them.
    if isinstance(cell, (int, float)):
        return (0, float(cell), "")
    if isinstance(cell, date):
        return (0, float(cell.toordinal()), "")
    return (1, 0.0, without_accents(str(cell)).casefold())


def _cell(row: ReportRow, at: int) -> Cell:
    return row.cells[at] if at < len(row.cells) else None


def _column(table: ReportTable, at: int, words: Wording, *, sortable: bool) -> Column[ReportRow]:
    column = table.columns[at]
    heading = QFontMetrics(theme.font(bold=True)).horizontalAdvance(column.title) + (4 if sortable else 3) * theme.GAP
    text = _text(at, column, words)
    return Column(
        column.key,
        column.title,
        text,
        right=is_numeric(column.unit),
        bold=_bold(table, at, text),
        muted=lambda row: is_numeric(column.unit) and not _cell(row, at),
        link=lambda row: behind(table, row, at) is not None,
        width=max(heading, round(column.share * _SHARE), _NAME if table.people and at == opening_column(table) else 0),
        sortable=sortable,
    )


def _text(at: int, column: ReportColumn, words: Wording) -> Callable[[ReportRow], str]:
    return lambda row: cell_text(_cell(row, at), column.unit, words, column.decimals)


def _bold(table: ReportTable, at: int, text: Callable[[ReportRow], str]) -> Callable[[ReportRow], int]:
    name = table.people and table.columns[at].key == "name" and table.columns[at].unit is Unit.TEXT

    def bold(row: ReportRow) -> int:
        if row.level is not Level.LINE:
            return len(text(row))
        return len(text(row).split(",")[0]) if name else 0

    return bold
