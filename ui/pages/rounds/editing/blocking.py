# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of whole blocks of a letter: begun by Enter, made a list or a heading, a sentence made a line."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from app.domain.written_letters import HARD_BREAK, Shape, WrittenBlock
from ui.pages.rounds.editing import tabling
from ui.pages.rounds.editing.letter_document import SOFT, Layout, without_source

_END = re.compile(r"[.!?][\"'”’)\]]*(?=[ \u205f\u2028])")
_PLAIN = WrittenBlock(Shape.PARAGRAPH, ())


def begin_block(cursor: QTextCursor, layout: Layout) -> None:
    """Begin a block at the cursor: the next item in a list, plain text below a heading, else one like it."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    heading = cursor.blockFormat().headingLevel() > 0
    at_start = cursor.atBlockStart()
    cursor.insertBlock()
    if cursor.currentList() is not None:
        form = without_source(cursor.blockFormat())
        form.setTopMargin(layout.format(_PLAIN, tight=True).topMargin())
        cursor.setBlockFormat(form)
    elif heading and not at_start:
        cursor.setBlockFormat(layout.format(_PLAIN))
        cursor.setBlockCharFormat(QTextCharFormat())
        cursor.setCharFormat(QTextCharFormat())
    else:
        cursor.setBlockFormat(without_source(cursor.blockFormat()))
    cursor.endEditBlock()


def leave_list(cursor: QTextCursor, layout: Layout) -> None:
    """Let the cursor's block be plain text instead of an item."""
    cursor.beginEditBlock()
    for block in _chosen(cursor):
        its_list = block.textList()
        if its_list is not None:
            its_list.remove(block)
        QTextCursor(block).setBlockFormat(layout.format(_PLAIN))
    cursor.endEditBlock()


def left_by_backspace(cursor: QTextCursor, layout: Layout) -> bool:
    """Let an item be plain text when the cursor stands at its beginning; Qt would leave its room before it."""
    leaves = cursor.atBlockStart() and not cursor.hasSelection() and cursor.currentList() is not None
    if leaves:
        leave_list(cursor, layout)
    return leaves


def make_list(cursor: QTextCursor, layout: Layout, *, ordered: bool) -> None:
    """Let the chosen blocks be items of a list; those of a list of that kind are plain text again."""
    if cursor.currentTable() is not None:
        return  # a cell is one line of words
    style = QTextListFormat.Style.ListDecimal if ordered else QTextListFormat.Style.ListDisc
    present = cursor.currentList()
    if present is not None and present.format().style() == style:
        leave_list(cursor, layout)
        return
    cursor.beginEditBlock()
    plain_heading(cursor, layout)
    made = QTextListFormat()
    made.setStyle(style)
    made.setIndent(1)
    chosen = _chosen(cursor)
    for place, block in enumerate(chosen):
        QTextCursor(block).setBlockFormat(layout.format(_PLAIN, tight=place > 0))
    new = QTextCursor(chosen[0]).createList(made)
    for block in chosen[1:]:
        new.add(block)
    cursor.endEditBlock()


def make_heading(cursor: QTextCursor, layout: Layout) -> None:
    """Let the chosen blocks be headings; headings are plain text again."""
    if cursor.currentTable() is not None:
        return  # a cell is one line of words
    if cursor.blockFormat().headingLevel():
        plain_heading(cursor, layout)
        return
    cursor.beginEditBlock()
    leave_list(cursor, layout)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for block in _chosen(cursor):
        one = _whole(block)
        one.setBlockFormat(layout.format(WrittenBlock(Shape.HEADING, (), 2)))
        one.mergeCharFormat(bold)
        one.mergeBlockCharFormat(bold)
    cursor.endEditBlock()


def plain_heading(cursor: QTextCursor, layout: Layout) -> None:
    """Let headings among the chosen blocks be plain text."""
    cursor.beginEditBlock()
    plain = QTextCharFormat()
    plain.setFontWeight(QFont.Weight.Normal)
    for block in _chosen(cursor):
        if block.blockFormat().headingLevel():
            one = _whole(block)
            one.setBlockFormat(layout.format(_PLAIN))
            one.mergeCharFormat(plain)
            one.mergeBlockCharFormat(plain)
    cursor.endEditBlock()


def part(document: QTextDocument, place: int) -> None:
    """Let the sentence around a place be a line that can be left out as a whole; in a table that is the row."""
    block = document.findBlock(place)
    if QTextCursor(block).currentTable() is not None:
        return
    first, last = _sentence(block, place - block.position())
    for spot in (last, first - 1):
        if spot >= 0 and block.text()[spot : spot + 1] == " ":
            cursor = QTextCursor(document)
            cursor.setPosition(block.position() + spot)
            cursor.setPosition(block.position() + spot + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(SOFT)


def line_around(document: QTextDocument, place: int) -> tuple[int, int]:
    """Return from where to where the line goes that is left out with the field at a place, in a table the row."""
    block = document.findBlock(place)
    if (row := tabling.row_around(QTextCursor(block))) is not None:
        return row
    text, inner = block.text(), place - block.position()
    first = max(text.rfind(SOFT, 0, inner), text.rfind(HARD_BREAK, 0, inner)) + 1
    ends = [spot for spot in (text.find(SOFT, inner), text.find(HARD_BREAK, inner)) if spot >= 0]
    return block.position() + first, block.position() + min(ends, default=len(text))


def _sentence(block: QTextBlock, inner: int) -> tuple[int, int]:
    """Return where the sentence around a place in a block begins, and where the space behind it stands."""
    text = block.text()
    before = [found.end() + 1 for found in _END.finditer(text, 0, inner)]
    after = _END.search(text, inner)
    return max(before, default=0), after.end() if after else len(text)


def _chosen(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block.blockNumber() < last.blockNumber():
        block = block.next()
        found.append(block)
    return found


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor
