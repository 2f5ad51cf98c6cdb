# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tags a PDF: what each piece of a page is, in the order in which it is read aloud.

ReportLab knows no tags. Pieces are numbered while a page is drawn; a tag is written to the file once a page goes by
that holds nothing of it, so that memory does not grow with the number of pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.documents.objects import ObjectFile

_MM = 72 / 25.4
_LEAF = 64
"""Pages and links in one node of the tree that leads from a page back to its tags."""


def text_string(text: str) -> bytes:
    """Return a PDF text string; any text is safe: it is escaped, or written as hexadecimal digits."""
    if text.isascii() and text.isprintable():
        return literal(text)
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def literal(text: str) -> bytes:
    """Return plain ASCII text as a PDF string."""
    plain = text.encode("ascii", "ignore")
    return b"(" + plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


FOOTER = b"/Type/Pagination/Subtype/Footer"
HEADER = b"/Type/Pagination/Subtype/Header"
"""What a piece is that says on every page where one is; it is not read aloud."""


@dataclass(slots=True, eq=False)
class Tag:
    """What a piece of a page is: "P", "H1", "L", "LI", "Table", "TH", "Figure" and so on, within which other tag.

    The first of its pieces that is drawn decides where it comes among its siblings. A tag without `above` comes
    directly below the document, or below the part that its page belongs to. `alt` says what a picture shows.
    """

    kind: str
    above: Tag | None = None
    alt: str = ""
    more: bytes = b""
    """Further entries, as PDF."""
    number: int = 0
    kids: list[bytes] = field(default_factory=list)
    page: int = 0
    seen: int = 0

    def begin(self, place: int) -> bytes:
        """Return the operator that begins its piece at a place of a page's numbering."""
        return b"/%s<</MCID %d>>BDC" % (self.kind.encode("ascii"), place)


def figure(alt: str, box: tuple[float, float, float, float], height: float = 297.0) -> Tag:
    """Return the tag of a picture; `alt` is read instead of it.

    `box` is where it stands: left, top, width, height in mm from the top-left corner of a page of `height` mm.
    """
    left, top, wide, high = box
    corners = (left, height - top - high, left + wide, height - top)
    return Tag("Figure", alt=alt, more=b"/A<</O/Layout/BBox[%.1f %.1f %.1f %.1f]>>" % tuple(c * _MM for c in corners))


def heading(level: int, above: Tag | None = None) -> Tag:
    """Return the tag of a heading; levels begin at 1 and none is skipped."""
    return Tag(f"H{level}", above)


def list_tag(label: str = "•") -> Tag:
    """Return the tag of a list whose items have such labels."""
    how = b"Decimal" if label[:1].isdigit() else b"Disc" if label == "•" else b"None"
    return Tag("L", more=b"/A<</O/List/ListNumbering/%s>>" % how)


def items(whole: Tag) -> tuple[Tag, Tag]:
    """Return the tags of the sign and the words of one more item of a list."""
    item = Tag("LI", whole)
    return Tag("Lbl", item), Tag("LBody", item)


def column_head(row: Tag) -> Tag:
    """Return the tag of a heading above a column."""
    return Tag("TH", row, more=b"/A<</O/Table/Scope/Column>>")


def cell_tags(table: Tag, heads: str) -> list[Tag]:
    """Return the tags of one more row's cells; a letter tells each: "c" head of a column, "r" of the row, else data."""
    row = Tag("TR", table)
    head = Tag("TH", row, more=b"/A<</O/Table/Scope/Row>>")
    return [column_head(row) if one == "c" else head if one == "r" else Tag("TD", row) for one in heads]


class TagTree:
    """Writes the tags of one file."""

    def __init__(self, objects: ObjectFile) -> None:
        """Write to these objects."""
        self._objects = objects
        self._root, self._document = objects.reserve(), objects.reserve()
        self._kids: list[int] = []
        self._open: list[Tag] = []
        self._turn = 0
        self._next_key = 0
        self._entries: list[bytes] = []
        self._leaves: list[bytes] = []

    def page(self, page: int, tags: Sequence[Tag], part: Tag | None = None) -> int:
        """Take in what was drawn on a page, by its object number, tag by tag; return its key in the tree."""
        self._turn += 1
        turn = self._turn
        for place, tag in enumerate(tags):
            if tag.seen != turn:
                self._take(tag, part)
            if tag.page in (0, page):
                tag.page = page
                tag.kids.append(b"%d" % place)
            else:
                tag.kids.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page, place))
        self._write_complete()
        return self._note(b"[" + b" ".join([b"%d 0 R" % tag.number for tag in tags]) + b"]")

    def link(self, page: int, tag: Tag, note: int) -> int:
        """Take in a link, by the object number of its annotation, of the page that was taken in last."""
        if tag.seen != self._turn:
            self._take(tag, None)
        tag.kids.append(b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (page, note))
        return self._note(b"%d 0 R" % tag.number)

    def close(self) -> int:
        """Write what is left and return the number of the tree's root."""
        self._turn += 1
        self._write_complete()
        self._end_leaf()
        kids = b" ".join([b"%d 0 R" % kid for kid in self._kids])
        self._objects.write_small(b"<</S/Document/P %d 0 R/K[%s]>>" % (self._root, kids), self._document)
        parents = self._objects.write_small(b"<</Kids[%s]>>" % b" ".join(self._leaves))
        self._objects.write_small(
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (self._document, parents, self._next_key),
            self._root,
        )
        return self._root

    def _take(self, tag: Tag, part: Tag | None) -> None:
        if tag.seen < 0:
            tag.number = tag.page = 0  # it was written: what comes of it after all is a tag of its own
        tag.seen = self._turn
        if tag.above is None and tag is not part:
            tag.above = part
        above = tag.above
        if above is not None and above.seen != self._turn:
            self._take(above, part)
        if not tag.number:
            tag.number = self._objects.reserve()
            self._open.append(tag)
            if above is None:
                self._kids.append(tag.number)
            else:
                above.kids.append(b"%d 0 R" % tag.number)

    def _write_complete(self) -> None:
        still = [tag for tag in self._open if tag.seen == self._turn]
        if len(still) == len(self._open):
            return
        for tag in self._open:
            if tag.seen != self._turn:
                self._write(tag)
        self._open = still

    def _write(self, tag: Tag) -> None:
        above = self._document if tag.above is None else tag.above.number
        kids = tag.kids[0] if len(tag.kids) == 1 else b"[%s]" % b" ".join(tag.kids)
        where = b"/Pg %d 0 R" % tag.page if tag.page else b""
        more = b"%s/Alt %s" % (tag.more, text_string(tag.alt)) if tag.alt else tag.more
        body = b"<</S/%s/P %d 0 R%s/K %s%s>>" % (tag.kind.encode("ascii"), above, where, kids, more)
        self._objects.write_small(body, tag.number)
        tag.kids.clear()
        tag.seen = -1

    def _note(self, entry: bytes) -> int:
        key = self._next_key
        self._next_key += 1
        self._entries.append(b"%d %s" % (key, entry))
        if len(self._entries) == _LEAF:
            self._end_leaf()
        return key

    def _end_leaf(self) -> None:
        if self._entries:
            limits = self._next_key - len(self._entries), self._next_key - 1
            body = b"<</Limits[%d %d]/Nums[%s]>>" % (*limits, b" ".join(self._entries))
            self._leaves.append(b"%d 0 R" % self._objects.write_small(body))
            self._entries.clear()
