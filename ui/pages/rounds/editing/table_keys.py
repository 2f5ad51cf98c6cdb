# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What keys and the clipboard do in the table of a letter: Tab and Enter go on, a pasted table fills its cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextTable

from app.domain.written_letters import Piece, WrittenBlock, cell_words
from ui.pages.rounds.editing import tabling
from ui.pages.rounds.editing.letter_document import insert_piece, pieces_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def pressed(text: QTextEdit, event: QKeyEvent) -> bool:
    """Go to another cell by Tab, Shift+Tab or Enter; return whether that is what the key did.

    Tab in the last cell adds a row, Enter in the last row goes on below the table.
    """
    cursor = text.textCursor()
    table = tabling.table_at(cursor)
    if table is None or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    key = event.key()
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        _below(cursor, table)
    elif key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
        _to(cursor, table, -1)
    elif key == Qt.Key.Key_Tab:
        _to(cursor, table, 1)
    else:
        return False
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    return True


def put_in_cells(cursor: QTextCursor, blocks: Sequence[WrittenBlock]) -> bool:
    """Put blocks in the table that a cursor is in, whose selection is gone; return whether it is in one.

    A table fills the cells from there on, anything else goes into the cell as one line.
    """
    table = tabling.table_at(cursor)
    if table is None:
        return False
    head = tabling.is_head(table, table.cellAt(cursor).row())
    if len(blocks) == 1 and blocks[0].rows:
        cell = table.cellAt(cursor)
        tabling.fill(table, cell.row(), cell.column(), blocks[0].rows, put)
        return True
    for place, block in enumerate(blocks):
        for piece in ((Piece(" "),) if place else ()) + cell_words(block.flat()):
            put(cursor, piece, head)
    return True


def put(cursor: QTextCursor, piece: Piece, head: bool) -> None:
    """Put a piece in a cell, of the head or not."""
    insert_piece(cursor, piece, heading=head)


def chosen(cursor: QTextCursor) -> list[WrittenBlock]:
    """Return the cells that are selected as a table; nothing when it is not several cells that are."""
    table = tabling.table_at(cursor)
    if table is None or not cursor.hasComplexSelection():
        return []
    part = cast("tuple[int, int, int, int]", cursor.selectedTableCells())  # told as an object
    return [tabling.written(table, pieces_of, part)]


def _to(cursor: QTextCursor, table: QTextTable, step: int) -> None:
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + step
    if place < 0:
        return
    if place >= table.rows() * table.columns():
        tabling.add_row(table, table.rows())
    row, column = divmod(place, table.columns())
    cursor.setPosition(table.cellAt(row, column).firstCursorPosition().position())


def _below(cursor: QTextCursor, table: QTextTable) -> None:
    cell = table.cellAt(cursor)
    if cell.row() + 1 < table.rows():
        cursor.setPosition(table.cellAt(cell.row() + 1, cell.column()).firstCursorPosition().position())
    else:
        cursor.setPosition(table.lastPosition() + 1)
