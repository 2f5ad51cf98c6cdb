# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a letter to write in: what keys, the mouse and the clipboard do with text, lists and chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from app.domain.written_letters import HARD_BREAK, SOFT_BREAK, Piece, WrittenBlock
from ui.pages.rounds.editing import blocking, on_paper, table_keys, tabling
from ui.pages.rounds.editing.chips import FIELD, OBJECT, Chips, chip_at, dress
from ui.pages.rounds.editing.clipboard import can_paste, copied, pasted
from ui.pages.rounds.editing.letter_document import (
    Layout,
    blocks_between,
    blocks_of,
    fill,
    insert_blocks,
    insert_piece,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Look:
    """How the text looks: size of type in points, pixels between paragraphs, height of lines in per cent."""

    points: float
    gap: float
    leading: float


class LetterText(QTextEdit):
    """`chosen(place)`: the chip at this place is chosen alone, -1 for none; `opened(place)`: it is to be set.

    `field_wanted`: two opening braces were typed, which is how fields begin in a text with codes.
    """

    chosen = Signal(int)
    opened = Signal(int)
    field_wanted = Signal()

    def __init__(self, told: Callable[[str], tuple[str, bool]], look: Look, *, one_line: bool = False) -> None:
        """Show nothing yet; `told(inside)` says how a chip is called and whether its field is known."""
        super().__init__()
        self._one_line = one_line
        self.layout_ = Layout(look.gap, look.leading)
        self._chips = Chips(told, self)
        self.menu_wanted: Callable[[QContextMenuEvent], object] | None = None
        on_paper.set_size(self, look.points)
        on_paper.lay_bare(self)
        self._chips.take(self.document())
        self.selectionChanged.connect(self._on_selection)

    def show_blocks(self, blocks: Sequence[WrittenBlock]) -> None:
        """Show a text and forget what could be undone."""
        fill(self.document(), blocks, self.layout_)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def blocks(self) -> list[WrittenBlock]:
        """Return what is written."""
        return blocks_of(self.document())

    def change_blocks(self, blocks: Sequence[WrittenBlock]) -> None:
        """Put a text in the place of what is written, as one step that can be undone."""
        self.selectAll()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
        insert_blocks(cursor, blocks, self.layout_, fresh=True)
        cursor.endEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def refresh(self) -> None:
        """Draw the chips anew: they may be called otherwise now."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def insert_field(self, inside: str) -> None:
        """Put a chip where the cursor is, with the style of the text around it, and go on writing behind it."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        cursor.insertText(OBJECT, dress(form, inside))
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(_plain(form))

    def chip(self, place: int) -> str:
        """Return the field of the chip at a place."""
        return chip_at(self.document(), place)

    def set_chip(self, place: int, inside: str, *, own_line: bool = False) -> None:
        """Let a chip stand for another field, as one step to undo; with `own_line` its sentence becomes a line."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(dress(cursor.charFormat(), inside))
        if own_line:
            blocking.part(self.document(), place)
        cursor.endEditBlock()

    def choose(self, place: int) -> None:
        """Select the chip at a place."""
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chip that is chosen, ends a list on an empty item, and begins plain text after a heading."""
        if not self.isReadOnly() and not _on_chip(self.textCursor()) and table_keys.pressed(self, event):
            return
        if event.key() in _ENTER and not self.isReadOnly():
            self._enter(event)
            return
        if event.key() == Qt.Key.Key_Backspace and blocking.left_by_backspace(self.textCursor(), self.layout_):
            return
        super().keyPressEvent(event)
        if event.text() == "{" and self._before(2) == "{{":
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, 2)
            cursor.removeSelectedText()
            self.field_wanted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chip chooses it whole."""
        super().mousePressEvent(event)
        place = self.place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.chip(place):
            self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a chip opens it; on text it selects the word."""
        place = self.place_at(event.position())
        if self.chip(place):
            self.choose(place)
            self.opened.emit(place)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the menu that whoever holds this text makes."""
        if self.menu_wanted is None:
            super().contextMenuEvent(event)
        else:
            self.menu_wanted(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chips that are selected so that they can be read."""
        super().paintEvent(event)
        cursor = self.textCursor()
        if cursor.hasSelection():
            painter = QPainter(self.viewport())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            self._chips.draw_chosen(painter, self.document(), cursor.selectionStart(), cursor.selectionEnd())
            painter.end()

    def place_at(self, point: QPointF) -> int:
        """Return the place of the sign under a point of the view, -1 where there is none."""
        inside = QPointF(point.x() + self.horizontalScrollBar().value(), point.y() + self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as blocks for a letter, and as text with codes for anything else."""
        return copied(self.selected())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether there is text to paste; pictures are not taken."""
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text with bold, italic, lists, links and fields; everything else of it is dropped."""
        self.put_in(pasted(source))

    def put_in(self, blocks: Sequence[WrittenBlock]) -> None:
        """Put blocks in the place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if self._one_line:
            for place, block in enumerate(blocks):
                for piece in ((Piece(" "),) if place else ()) + block.flat():
                    insert_piece(cursor, _unbroken(piece))
        elif not table_keys.put_in_cells(cursor, blocks):
            insert_blocks(cursor, blocks, self.layout_)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> list[WrittenBlock]:
        """Return what is selected; a part of one block comes as a paragraph, cells of a table as a table."""
        cursor = self.textCursor()
        return table_keys.chosen(cursor) or blocks_between(
            self.document(), cursor.selectionStart(), cursor.selectionEnd()
        )

    def changeEvent(self, event: QEvent) -> None:
        """Stay black on white where the window is dark: this is paper."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            on_paper.colour(self)

    def _on_selection(self) -> None:
        cursor = self.textCursor()
        one = cursor.selectionEnd() - cursor.selectionStart() == 1
        self.chosen.emit(cursor.selectionStart() if one and self.chip(cursor.selectionStart()) else -1)

    def _before(self, count: int) -> str:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, count)
        return cursor.selectedText()

    def focusNextPrevChild(self, on: bool) -> bool:
        """Let Tab go to the next cell of a table, elsewhere where it always goes."""
        return tabling.table_at(self.textCursor()) is None and super().focusNextPrevChild(on)

    def _enter(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if _on_chip(self.textCursor()):
            self.opened.emit(cursor.selectionStart())
        elif self._one_line:
            self.focusNextChild()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor.insertText(HARD_BREAK)
        elif cursor.currentList() is not None and not cursor.block().text():
            blocking.leave_list(cursor, self.layout_)
        else:
            blocking.begin_block(cursor, self.layout_)
            self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _plain(form: QTextCharFormat) -> QTextCharFormat:
    """Return the format of text behind a chip: of the style around it, and no chip."""
    made = QTextCharFormat(form)
    made.clearProperty(QTextFormat.Property.ObjectType)
    made.clearProperty(FIELD)
    return made


def _unbroken(piece: Piece) -> Piece:
    """Return a piece as it stands in the subject: on one line, and bold as that is printed."""
    return replace(piece, text=piece.text.replace(HARD_BREAK, " ").replace(SOFT_BREAK, " "), link="", bold=True)


def _on_chip(cursor: QTextCursor) -> bool:
    """Return whether a chip is chosen, and nothing else."""
    start = cursor.selectionStart()
    return cursor.selectionEnd() - start == 1 and bool(chip_at(cursor.document(), start))
