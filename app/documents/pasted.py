# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was copied in Word or a browser: words, styles, links, headings, lists, tables. Nothing is loaded."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from app.documents.plain import plain_text
from app.domain.written_letters import HARD_BREAK, Piece, Shape, WrittenBlock, line_pieces, table_of, tidied

_MOST, _DEEPEST = 200_000, 100
_BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre", "ul", "ol", "table", "body"}
_HIDDEN = {"head", "style", "script", "title", "xml", "template"}
_BULLET = re.compile(r"^[\s\u00a0]*([·•o§▪\-–\uf0b7\uf0a7]|\d{1,3}[.)]|[a-z][.)])[\s\u00a0]+")
_LINK = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


def read_html(html: str) -> tuple[WrittenBlock, ...]:
    """Return the blocks of a piece of HTML, of at most 200,000 characters."""
    reader = _Html()
    reader.feed(html[:_MOST])
    reader.close()
    reader.end_block()
    reader.end_table()
    return tuple(reader.found)


@dataclass(slots=True)
class _Style:
    tag: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(slots=True)
class _List:
    ordered: bool
    number: int = 0


@dataclass(slots=True)
class _Open:
    """The block that is being read; `sign` is what Word writes before an item."""

    pieces: list[Piece] = field(default_factory=list)
    shape: Shape = Shape.PARAGRAPH
    level: int = 0
    from_word: bool = False
    sign: str = ""


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[WrittenBlock] = []
        self._styles: list[_Style] = []
        self._lists: list[_List] = []
        self._hidden = 0
        self._ignored = 0
        self._open = _Open()
        self._table: list[list[list[Piece]]] = []
        self._tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
            return
        told = {name: value or "" for name, value in attrs}
        css = told.get("style", "").lower().replace(" ", "")
        if tag == "br":
            self._add(HARD_BREAK)
        if tag in _BLOCKS:
            self.end_block()
            self._begin(tag, told, css)
        self._in_table(tag)
        if tag in {"br", "img", "hr", "meta", "link", "input", "col"}:
            return
        before = self._styles[-1] if self._styles else _Style("")
        style = replace(before, tag=tag)
        style.bold = _on(
            css, "font-weight", before.bold or tag in {"b", "strong"}, ("bold", "600", "700", "800", "900")
        )
        style.italic = _on(css, "font-style", before.italic or tag in {"i", "em"}, ("italic", "oblique"))
        if tag == "a" and _LINK.fullmatch(told.get("href", "")):
            style.link = told["href"]
        if len(self._styles) < _DEEPEST:
            self._styles.append(style)
        if "mso-list:ignore" in css:
            self._ignored = len(self._styles)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
            return
        while any(one.tag == tag for one in self._styles):
            if len(self._styles) <= self._ignored:
                self._ignored = 0
            if self._styles.pop().tag == tag:
                break
        if tag in _BLOCKS:
            self.end_block()
        if tag in {"td", "th"} and self._tables == 1:
            self.end_block()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        if tag == "table" and self._tables:
            self._tables -= 1
            if not self._tables:
                self.end_table()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        text = re.sub(r"[ \t\r\n\f]+", " ", data)
        if self._ignored:
            self._open.sign += text
        else:
            self._add(text)

    def end_table(self) -> None:
        """Keep the table that was read: rows without a word are left out, and one of a single column is no table."""
        rows = [row for row in self._table if any(tidied(tuple(cell)) for cell in row)]
        self._table, self._tables = [], 0
        if max(map(len, rows), default=0) > 1:
            self.found.append(table_of(rows))
        else:
            cells = [tidied(tuple(cell)) for row in rows for cell in row]
            self.found += [WrittenBlock(Shape.PARAGRAPH, cell) for cell in cells if cell]

    def _in_table(self, tag: str) -> None:
        """Begin a table, or a row or cell of one; a table in a cell is only its words."""
        if tag == "table":
            self._tables += 1
        elif tag == "tr" and self._tables == 1:
            self._table.append([])
        elif tag in {"td", "th"} and self._tables == 1:
            self.end_block()
            self._table = self._table or [[]]
            self._table[-1].append([])
        elif tag in {"td", "th"}:
            self._add(" ")

    def end_block(self) -> None:
        """Keep the block that was read, when there is anything in it; in a table it goes into its cell."""
        open_, self._open = self._open, _Open()
        pieces = [part for one in open_.pieces for part in _with_fields(one)]
        block = WrittenBlock(open_.shape, tuple(pieces), open_.level)
        words = block.words()
        if not words:
            if open_.shape is Shape.ITEM:
                self._open = open_
            return
        block = replace(block, pieces=words)
        if self._tables:
            if self._table and self._table[-1]:
                cell = self._table[-1][-1]
                cell += [Piece(" "), *words] if cell else words
            else:
                self.found.append(WrittenBlock(Shape.PARAGRAPH, words))
            return
        if open_.from_word:
            block = self._of_word(block, open_.sign)
        elif open_.shape is Shape.ITEM and self._lists:
            block = self._item(block)
        self.found.append(block)

    def _begin(self, tag: str, told: dict[str, str], css: str) -> None:
        if tag in {"ul", "ol"}:
            start = told.get("start", "1")
            self._lists.append(_List(tag == "ol", int(start) - 1 if start.isdigit() and len(start) < 5 else 0))
        elif tag == "li" and self._lists:
            self._open = _Open(shape=Shape.ITEM)
        elif tag[0] == "h" and tag[1:].isdigit():
            self._open = _Open(shape=Shape.HEADING, level=int(tag[1:]))
        elif "mso-list:" in css and "mso-list:none" not in css:
            self._open.from_word = True
        elif self._lists and self._open.shape is not Shape.ITEM and any(one.tag == "li" for one in self._styles):
            self._open = _Open(shape=Shape.ITEM)

    def _item(self, block: WrittenBlock) -> WrittenBlock:
        its = self._lists[-1]
        its.number += 1
        last = self.found[-1] if self.found else None
        begins = its.number == 1 or last is None or last.shape is not Shape.ITEM or last.ordered != its.ordered
        number = its.number if its.ordered else 0
        return replace(block, level=1, ordered=its.ordered, number=number, lead=True, begins=begins)

    def _of_word(self, block: WrittenBlock, sign: str) -> WrittenBlock:
        if not sign.strip() and (found := _BULLET.match(block.plain())):
            sign = found.group(1)
            block = replace(block, pieces=_without(block.pieces, found.end()))
        ordered = sign.strip()[:1].isalnum() and sign.strip() != "o"
        last = self.found[-1] if self.found else None
        goes_on = last is not None and last.shape is Shape.ITEM and last.ordered == ordered
        number = (last.number + 1 if last is not None and goes_on else 1) if ordered else 0
        return replace(block, shape=Shape.ITEM, level=1, ordered=ordered, number=number, lead=True, begins=not goes_on)

    def _add(self, text: str) -> None:
        style = self._styles[-1] if self._styles else _Style("")
        self._open.pieces.append(Piece(text, style.bold, style.italic, style.link))


def _with_fields(piece: Piece) -> list[Piece]:
    """Return a piece with the fields that are written in it; its text as it can be printed."""
    if piece.text == HARD_BREAK:
        return [piece]
    found = line_pieces(plain_text(piece.text))
    return [replace(piece, text=one.text, field=one.field, link="" if one.field else piece.link) for one in found]


def _on(css: str, name: str, otherwise: bool, values: tuple[str, ...]) -> bool:
    found = re.search(rf"(?:^|;){name}:([a-z0-9]+)", css)
    return found.group(1) in values if found else otherwise


def _without(pieces: tuple[Piece, ...], count: int) -> tuple[Piece, ...]:
    left = []
    for one in pieces:
        left.append(replace(one, text=one.text[count:]))
        count = max(0, count - len(one.text))
    return tuple(one for one in left if one.text)
