# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the blocks of a letter into Qt's document, and takes them out of it as they are then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from app.domain.written_letters import SOFT_BREAK, Piece, Shape, WrittenBlock
from ui.pages.rounds.editing import tabling
from ui.pages.rounds.editing.chips import OBJECT, dress, inside_of

SOFT = "\u205f"
"""Shown as a space: here a line ends that may be left out. A text that is opened never holds it."""
_SOURCE = QTextFormat.Property.UserProperty.value + 2
_KNOWN = QTextFormat.Property.UserProperty.value + 3
_REST = QTextFormat.Property.UserProperty.value + 4
_LINK = QColor("#01689b")
_TIGHT = 2 / 9


class Layout:
    """How a document's blocks stand: `gap` pixels between paragraphs, lines of `leading` per cent."""

    def __init__(self, gap: float, leading: float) -> None:
        self.gap, self.leading = gap, leading

    def format(self, block: WrittenBlock, *, tight: bool = False) -> QTextBlockFormat:
        """Return the format of a block; `tight` brings it near the item above it."""
        made = QTextBlockFormat()
        made.setLineHeight(self.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setTopMargin(self.gap * (_TIGHT if tight else 1))
        if block.shape is Shape.HEADING:
            made.setHeadingLevel(block.level)
        if block.source:
            made.setProperty(_SOURCE, block.source)
            made.setProperty(_KNOWN, block.known)
        if block.shape is Shape.ITEM and not block.lead:
            made.setProperty(_REST, True)
            made.setIndent(block.level)
        return made


def fill(document: QTextDocument, blocks: Sequence[WrittenBlock], layout: Layout) -> None:
    """Show these blocks and nothing else; nothing of it can be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert_blocks(QTextCursor(document), blocks, layout, fresh=True)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert_blocks(cursor: QTextCursor, blocks: Sequence[WrittenBlock], layout: Layout, *, fresh: bool = False) -> None:
    """Put blocks in at a cursor; the first goes on in the block that is there, unless that is `fresh`, or empty."""
    lists: dict[int, QTextList] = {}
    before: WrittenBlock | None = None
    cursor.beginEditBlock()
    for place, block in enumerate(blocks):
        if block.rows:
            _insert_table(cursor, block, layout, more=place + 1 < len(blocks))
            before = block
            continue
        plain = place == 0 and not fresh and (len(blocks) == 1 or cursor.block().text() != "")
        tight = before is not None and before.shape is block.shape is Shape.ITEM
        if place and not plain and not (before is not None and before.rows):
            cursor.insertBlock(layout.format(block, tight=tight), QTextCharFormat())
        elif not plain:
            cursor.setBlockFormat(layout.format(block, tight=tight))
        if not plain:
            _list(cursor, block, lists)
        for piece in block.pieces:
            insert_piece(cursor, piece, heading=block.shape is Shape.HEADING)
        before = block
    cursor.endEditBlock()


def _insert_table(cursor: QTextCursor, block: WrittenBlock, layout: Layout, *, more: bool) -> None:
    """Put a table in; the cursor stands behind it then, in an empty block when `more` is to come."""
    tabling.insert_table(cursor, block, layout.gap, lambda at, piece, head: insert_piece(at, piece, heading=head))
    if cursor.currentList() is not None:
        cursor.currentList().remove(cursor.block())
    if more and cursor.block().text():
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.setBlockFormat(layout.format(WrittenBlock(Shape.PARAGRAPH, ())))
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())


def insert_piece(cursor: QTextCursor, piece: Piece, *, heading: bool = False) -> None:
    """Put text or a chip in at a cursor."""
    form = char_format(piece, heading=heading)
    if piece.field:
        cursor.insertText(OBJECT, dress(form, piece.field))
    else:
        cursor.insertText(piece.text.replace(SOFT_BREAK, SOFT), form)


def char_format(piece: Piece, *, heading: bool = False) -> QTextCharFormat:
    """Return the format of a piece of text."""
    form = QTextCharFormat()
    if piece.bold or heading:
        form.setFontWeight(QFont.Weight.Bold)
    if piece.italic:
        form.setFontItalic(True)
    if piece.link:
        form.setAnchor(True)
        form.setAnchorHref(piece.link)
        form.setForeground(_LINK)
        form.setFontUnderline(True)
    return form


def blocks_of(document: QTextDocument) -> list[WrittenBlock]:
    """Return the blocks of a document; empty ones are left out."""
    ordered: dict[int, bool] = {}
    found = [
        tabling.written(one, pieces_of) if isinstance(one, QTextTable) else _block(one, ordered)
        for one in _parts(every_block(document))
    ]
    return [block for block in found if block.pieces or block.rows or block.source]


def _parts(blocks: Iterable[QTextBlock]) -> Iterator[QTextBlock | QTextTable]:
    """Yield blocks, and in the place of those in the cells of a table that table, once."""
    last = -1
    for block in blocks:
        if block.position() <= last:
            continue
        table = tabling.table_at(QTextCursor(block))
        if table is not None:
            last = table.lastPosition()
        yield block if table is None else table


def every_block(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield Qt's blocks, the empty ones too."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces_of(block: QTextBlock, first: int = 0, last: int | None = None) -> tuple[Piece, ...]:
    """Return the pieces of a block, or of what stands between two places in it."""
    heading = block.blockFormat().headingLevel() > 0
    found: list[Piece] = []
    inner = block.begin()
    while not inner.atEnd():
        fragment = inner.fragment()
        start, form, text = fragment.position() - block.position(), fragment.charFormat(), fragment.text()
        # Places count in UTF-16, in which some signs take two.
        units = text.encode("utf-16-le", "surrogatepass")
        low, high = max(0, first - start), len(units) // 2 if last is None else min(len(units) // 2, last - start)
        found += _pieces(units[2 * low : 2 * max(low, high)].decode("utf-16-le", "replace"), form, heading=heading)
        inner += 1
    return tuple(found)


def blocks_between(document: QTextDocument, first: int, last: int) -> list[WrittenBlock]:
    """Return what stands between two places; a part of one block comes as a paragraph, a part of a table whole."""
    touched = [one for one in every_block(document) if one.position() < last and first < one.position() + one.length()]
    if len(touched) == 1:
        start = touched[0].position()
        return [WrittenBlock(Shape.PARAGRAPH, pieces_of(touched[0], first - start, last - start))]
    ordered: dict[int, bool] = {}
    found = []
    for block in _parts(touched):
        if isinstance(block, QTextTable):
            found.append(replace(tabling.written(block, pieces_of), source="", known=""))
            continue
        start = block.position()
        pieces = pieces_of(block, max(0, first - start), min(block.length() - 1, last - start))
        found.append(replace(_block(block, ordered), pieces=pieces, source="", known=""))
    return found


def without_source(form: QTextBlockFormat) -> QTextBlockFormat:
    """Return the format without how the block was written before."""
    made = QTextBlockFormat(form)
    made.clearProperty(_SOURCE)
    made.clearProperty(_KNOWN)
    return made


def _list(cursor: QTextCursor, block: WrittenBlock, lists: dict[int, QTextList]) -> None:
    depth = block.level if block.shape is Shape.ITEM else 0
    for deeper in [one for one in lists if one > depth]:
        del lists[deeper]
    if not block.lead:
        return
    if block.begins or depth not in lists:
        made = QTextListFormat()
        style = QTextListFormat.Style.ListDecimal if block.ordered else QTextListFormat.Style.ListDisc
        made.setStyle(style)
        made.setIndent(depth)
        if block.ordered:
            made.setStart(block.number)
        lists[depth] = cursor.createList(made)
    else:
        lists[depth].add(cursor.block())


def _block(block: QTextBlock, ordered: dict[int, bool]) -> WrittenBlock:
    form = block.blockFormat()
    its_list: QTextList | None = block.textList()
    pieces = pieces_of(block)
    source, known = str(form.property(_SOURCE) or ""), str(form.property(_KNOWN) or "")
    if its_list is not None:
        level, place = its_list.format().indent(), its_list.itemNumber(block)
        numbered = its_list.format().style() == QTextListFormat.Style.ListDecimal
        ordered[level] = numbered
        number = its_list.format().start() + place if numbered else 0
        return WrittenBlock(
            Shape.ITEM, pieces, level, numbered, number, lead=True, begins=place == 0, source=source, known=known
        )
    if form.property(_REST) and form.indent():
        level = form.indent()
        return WrittenBlock(Shape.ITEM, pieces, level, ordered.get(level, False), source=source, known=known)
    level = form.headingLevel()
    return WrittenBlock(Shape.HEADING if level else Shape.PARAGRAPH, pieces, level, source=source, known=known)


def _pieces(text: str, form: QTextCharFormat, *, heading: bool) -> list[Piece]:
    inside = inside_of(form)
    bold = form.fontWeight() >= QFont.Weight.Bold.value and not heading
    if inside:
        # Chips of one format beside each other are one run of signs.
        return [Piece("", bold, form.fontItalic(), field=inside) for sign in text if sign == OBJECT]
    link = form.anchorHref() if form.isAnchor() else ""
    return [Piece(text.replace(SOFT, SOFT_BREAK), bold, form.fontItalic(), link)] if text else []
