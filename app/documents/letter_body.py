# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the body of one letter, with a tag for each paragraph, heading, item, cell, link and picture."""

from collections.abc import Sequence

from app.documents import geometry as at
from app.documents.canvas import ASCENT, GREY, Canvas
from app.documents.pages import Atom, Placed, Row
from app.documents.pdf import MM, Link
from app.documents.tagging import HEADER, Tag, cell_tags, figure, items, list_tag

_LIGHT = (0.75, 0.75, 0.75)


class BodyDrawer:
    """Draws the pages of one letter's body; a block that runs on to the next page stays one block."""

    def __init__(self, size: float) -> None:
        """Begin a letter whose text has this size, in points."""
        self._drop = ASCENT * size / MM
        self._blocks: dict[int, Tag] = {}
        self._lists: dict[int, Tag] = {}
        self._tables: dict[int, Tag] = {}
        self._rows: dict[tuple[int, int], list[Tag]] = {}
        self._link: tuple[Tag, str, Tag] | None = None
        self._now: Tag | None = None
        self._texts: list[bytes] = []

    def draw(self, canvas: Canvas, placed: Sequence[Placed]) -> None:
        """Draw what stands on one page."""
        for item in placed:
            atom = item.atom
            if atom.image is not None:
                self._end(canvas)
                name, wide, high = atom.image
                place = (atom.x, item.top + (atom.height - high) / 2, wide, high)
                with canvas.tagged(figure(atom.alt, place)):
                    canvas.image(name, *place)
            elif atom.row is not None and atom.row.again:
                self._head_again(canvas, atom.row, item.top)
            elif atom.row is not None:
                self._row(canvas, atom, atom.row, item.top)
            elif atom.ops or atom.runs:
                tag = self._blocks.get(atom.block) or self._block(canvas, atom, item.top)
                self._line(canvas, atom, item.top, tag)
        self._end(canvas)
        for item in placed:
            if item.atom.row is not None and item.atom.row.rule:
                _rule(canvas, item.atom, item.atom.row, item.top + item.atom.height)

    def _place(self, atom: Atom, top: float) -> bytes:
        return b"1 0 0 1 %.2f %.2f Tm" % (atom.x * MM, (at.PAGE_HEIGHT - top - self._drop) * MM)

    def _line(self, canvas: Canvas, atom: Atom, top: float, tag: Tag) -> None:
        place = self._place(atom, top)
        if not atom.runs:
            self._turn(canvas, tag)
            self._texts.append(place + b" " + atom.ops)
            return
        links = iter(atom.links)
        for number, (target, ops) in enumerate(atom.runs):
            piece = self._link_tag(tag, target) if target else tag
            self._turn(canvas, piece)
            self._texts.append(ops if number else place + b" " + ops)
            if target:
                x, wide, _ = next(links)
                canvas.links.append(Link(x, top, wide, atom.height, target, piece))
            else:
                self._link = None

    def _row(self, canvas: Canvas, atom: Atom, row: Row, top: float) -> None:
        """Draw a row, or a part of one; a cell without a word is a cell all the same."""
        known = self._rows.get((atom.block, row.number))
        tags = known or cell_tags(self._tables.setdefault(atom.block, Tag("Table")), row.heads)
        self._rows[atom.block, row.number] = tags
        for cell, tag in zip(row.cells, tags, strict=True):
            if known is None:
                self._turn(canvas, tag)
            for line in cell:
                self._line(canvas, line, top + line.gap, tag)

    def _head_again(self, canvas: Canvas, row: Row, top: float) -> None:
        """Draw the head of a table that goes on from the page before; it is read aloud once."""
        self._end(canvas)
        lines = [line for cell in row.cells for line in cell]
        with canvas.artifact(HEADER):
            texts = [self._place(line, top + line.gap) + b" " + line.ops for line in lines]
            canvas.raw(b"BT " + b"\n".join(texts) + b" ET")

    def _block(self, canvas: Canvas, atom: Atom, top: float) -> Tag:
        """Return the tag of a block that begins here; the sign of an item comes before its text."""
        if atom.kind != "LI":
            tag = self._blocks[atom.block] = Tag(atom.kind)
            return tag
        whole = self._lists.get(atom.within)
        if whole is None:
            whole = self._lists[atom.within] = list_tag(atom.label)
        sign, words = items(whole)
        self._turn(canvas, sign)
        self._texts.append(self._place(atom, top) + b" " + atom.label_ops)
        self._blocks[atom.block] = words
        return words

    def _link_tag(self, tag: Tag, target: str) -> Tag:
        """Return the tag of a link; one that runs on to the next line stays one link."""
        if self._link is None or self._link[0] is not tag or self._link[1] != target:
            self._link = tag, target, Tag("Link", tag)
        return self._link[2]

    def _turn(self, canvas: Canvas, tag: Tag) -> None:
        if tag is self._now:
            return
        if self._now is not None:
            self._texts.append(b"EMC")
        self._now = tag
        self._texts.append(tag.begin(len(canvas.tags)))
        canvas.tags.append(tag)

    def _end(self, canvas: Canvas) -> None:
        if self._now is not None:
            canvas.raw(b"BT " + b"\n".join(self._texts) + b" EMC ET")
        self._now = None
        self._texts.clear()


def _rule(canvas: Canvas, atom: Atom, row: Row, bottom: float) -> None:
    """Draw the line below a row, a firm one below a head."""
    color = GREY if row.number == 0 else _LIGHT
    canvas.line(atom.x, bottom, atom.x + row.wide, bottom, width=row.rule, color=color)
