# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables in Qt's document: put in, taken out as they are then, and what becomes of their rows and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.domain.written_letters import Piece, WrittenBlock, table_of

Put = Callable[[QTextCursor, Piece, bool], None]
"""Puts a piece in at a cursor; of the head when True."""
Take = Callable[[QTextBlock], Sequence[Piece]]
_SOURCE = QTextFormat.Property.UserProperty.value + 2
_KNOWN = QTextFormat.Property.UserProperty.value + 3
_ALIGN = QTextFormat.Property.UserProperty.value + 5
_HEADLESS = QTextFormat.Property.UserProperty.value + 6
_LINE = QColor("#b8c4cc")
_PADDING = 3.0
_EDGES = {
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


def insert_table(cursor: QTextCursor, block: WrittenBlock, gap: float, put: Put) -> None:
    """Put a table in behind the block of a cursor, and the cursor in the block behind it; `gap` pixels stand above."""
    if not cursor.block().text() and cursor.block().previous().isValid() and _at(cursor.block().previous()) is None:
        cursor.deletePreviousChar()
    # What is written as a head without a word is a table without one; a table without any word has still to get it.
    bare = not any(block.rows[0]) and any(cell for row in block.rows for cell in row)
    rows = block.rows[1:] if bare else block.rows
    table = cursor.insertTable(len(rows), len(block.columns), _format(block, gap, headless=bare))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            one = table.cellAt(row, column).firstCursorPosition()
            _dress(one, block.columns[column], head=is_head(table, row))
            for piece in cell:
                put(one, piece, is_head(table, row))
    cursor.setPosition(table.lastPosition() + 1)


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Return the table that a cursor is in."""
    return cursor.currentTable()


def is_head(table: QTextTable, row: int) -> bool:
    """Return whether a row is the head of its table."""
    return row == 0 and not table.format().property(_HEADLESS)


def set_head(table: QTextTable, *, on: bool) -> None:
    """Let the first row be the head, or a row as all others."""
    form = table.format()
    form.setProperty(_HEADLESS, not on)
    form.setHeaderRowCount(int(on))
    table.setFormat(form)
    _dress_row(table, 0)


def row_around(cursor: QTextCursor) -> tuple[int, int] | None:
    """Return from where to where the row of a cursor goes; None when it is in no table."""
    table = table_at(cursor)
    if table is None:
        return None
    row = table.cellAt(cursor).row()
    first, last = table.cellAt(row, 0), table.cellAt(row, table.columns() - 1)
    return first.firstCursorPosition().position(), last.lastCursorPosition().position()


def written(table: QTextTable, take: Take, part: tuple[int, int, int, int] | None = None) -> WrittenBlock:
    """Return a table as a block; of a `part` the first row and how many, and the first column and how many."""
    first, rows, left, columns = part or (0, table.rows(), 0, table.columns())
    cells = [
        [_cell(table, row, column, take) for column in range(left, left + columns)]
        for row in range(first, first + rows)
    ]
    aligns = [str(_first(table, 0, column).property(_ALIGN) or "") for column in range(left, left + columns)]
    if part is not None:
        return table_of(cells, aligns)
    made = table_of(cells if is_head(table, 0) else [[()] * columns, *cells], aligns)
    form = table.format()
    return replace(made, source=str(form.property(_SOURCE) or ""), known=str(form.property(_KNOWN) or ""))


def add_row(table: QTextTable, before: int) -> None:
    """Put an empty row in before that of a number; none comes above a head."""
    table.insertRows(before, 1)
    _dress_row(table, before)


def add_column(table: QTextTable, before: int) -> None:
    """Put an empty column in before that of a number, from 0."""
    table.insertColumns(before, 1)
    for row in range(table.rows()):
        _dress(table.cellAt(row, before).firstCursorPosition(), "", head=is_head(table, row))


def take_row(table: QTextTable, row: int) -> None:
    """Take a row out; the one below takes its place as the head if it was that. The last row takes all along."""
    table.removeRows(row, 1)
    if row == 0 and table.rows() and is_head(table, 0):
        _dress_row(table, 0)


def take_column(table: QTextTable, column: int) -> None:
    """Take a column out; the last one takes the table along."""
    table.removeColumns(column, 1)


def align(table: QTextTable, column: int, how: str) -> None:
    """Set a column to the "left", "center" or "right"."""
    cursor = QTextCursor(table.document())
    cursor.beginEditBlock()
    for row in range(table.rows()):
        one = table.cellAt(row, column).firstCursorPosition()
        form = one.blockFormat()
        form.setAlignment(_EDGES.get(how, Qt.AlignmentFlag.AlignLeft))
        form.setProperty(_ALIGN, how)
        one.setBlockFormat(form)
    cursor.endEditBlock()


def alignment_at(cursor: QTextCursor) -> str:
    """Return how the column of a cursor is set."""
    return str(cursor.blockFormat().property(_ALIGN) or "left")


def fill(table: QTextTable, row: int, column: int, rows: Sequence[Sequence[Sequence[Piece]]], put: Put) -> None:
    """Put cells in from a place on, each in the place of what was there; what it takes is added."""
    if (more := row + len(rows) - table.rows()) > 0:
        table.appendRows(more)
        for new in range(table.rows() - more, table.rows()):
            _dress_row(table, new)
    if (more := column + max(map(len, rows)) - table.columns()) > 0:
        for _one in range(more):
            add_column(table, table.columns())
    for down, cells in enumerate(rows):
        for right, cell in enumerate(cells):
            place = table.cellAt(row + down, column + right)
            cursor = place.firstCursorPosition()
            cursor.setPosition(place.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            for piece in cell:
                put(cursor, piece, is_head(table, row + down))


def _format(block: WrittenBlock, gap: float, *, headless: bool) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(1.0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(_LINE)
    made.setBorderCollapse(True)
    made.setCellSpacing(0)
    made.setCellPadding(_PADDING)
    made.setTopMargin(gap)
    made.setBottomMargin(gap)
    made.setHeaderRowCount(int(not headless))
    made.setProperty(_HEADLESS, headless)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if block.source:
        made.setProperty(_SOURCE, block.source)
        made.setProperty(_KNOWN, block.known)
    return made


def _dress(cursor: QTextCursor, how: str, *, head: bool) -> None:
    form = QTextBlockFormat()
    form.setAlignment(_EDGES.get(how, Qt.AlignmentFlag.AlignLeft))
    form.setProperty(_ALIGN, how)
    cursor.setBlockFormat(form)
    bold = QTextCharFormat()
    if head:
        bold.setFontWeight(QFont.Weight.Bold)
    cursor.setBlockCharFormat(bold)


def _dress_row(table: QTextTable, row: int) -> None:
    """Dress the cells of a row as their columns are set; what is in a head is bold, what was in one is not."""
    weight = QTextCharFormat()
    weight.setFontWeight(QFont.Weight.Bold if is_head(table, row) else QFont.Weight.Normal)
    for column in range(table.columns()):
        how = str(_first(table, 0, column).property(_ALIGN) or "")
        cell = table.cellAt(row, column)
        _dress(cell.firstCursorPosition(), how, head=is_head(table, row))
        if row == 0:
            whole = cell.firstCursorPosition()
            whole.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            whole.mergeCharFormat(weight)


def _first(table: QTextTable, row: int, column: int) -> QTextBlockFormat:
    return table.cellAt(row, column).firstCursorPosition().blockFormat()


def _cell(table: QTextTable, row: int, column: int, take: Take) -> list[Piece]:
    """Return what stands in a cell; the head is bold as it is."""
    place = table.cellAt(row, column)
    block, last = place.firstCursorPosition().block(), place.lastCursorPosition().block()
    found = list(take(block))
    while block != last:
        block = block.next()
        found += [Piece(" "), *take(block)]
    return [replace(one, bold=False) for one in found] if is_head(table, row) else found


def _at(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()
