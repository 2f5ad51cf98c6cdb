# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns a template's Markdown into blocks that an editor shows, faults and all, and such blocks into Markdown again.

Every block that was not changed is written the way it was, sign by sign, so that a difference shows what was changed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from markdown_it.token import Token

from app.documents.fields import MARKS, SPOT
from app.documents.markdown import alignment, parser
from app.documents.plain import plain_text
from app.documents.written_text import block_text, table_text
from app.domain.written_letters import HARD_BREAK, SOFT_BREAK, Piece, Shape, WrittenBlock, table_of

_ODD = re.compile("[\u205f\ufdd0-\ufdef]")
"""Signs that an editor has another use for; a block that holds one is written as it was while it is not changed."""


def read_written(body: str) -> tuple[WrittenBlock, ...]:
    """Return the blocks of a text; what is wrong in it stays in it as text, or as a field nobody knows."""
    text = plain_text(body.replace("\r\n", "\n").replace("\r", "\n"))
    fields: list[str] = []

    def mark(found: re.Match[str]) -> str:
        if found.group(1) is None:
            return found.group(0)
        fields.append(found.group(1))
        return f"\ue000{len(fields) - 1}\ue001"

    marked = "\n".join(SPOT.sub(mark, line) for line in text.split("\n"))
    found = [replace(block, known=block.mark()) for block in _Reader(fields, text.split("\n")).read(marked)]
    return tuple(found)


def write_written(blocks: Sequence[WrittenBlock]) -> str:
    """Return blocks as Markdown; those that are as they were read are written as they were."""
    filled = [one for one in blocks if one.pieces or one.rows or one.source]
    kept = _joined(filled, as_it_was=True)
    if _marks(read_written(kept)) == _marks(filled):
        return kept
    return _joined(filled)


def _marks(blocks: Sequence[WrittenBlock]) -> list[str]:
    return [block.mark() for block in blocks]


def _joined(blocks: Sequence[WrittenBlock], *, as_it_was: bool = False) -> str:
    """Return the blocks below each other, each as deep in lists as it stands."""
    parts: list[str] = []
    room: list[int] = []
    signs: list[str] = []
    before = None
    for block in blocks:
        depth = block.level if block.shape is Shape.ITEM else 0
        del room[depth:], signs[depth:]
        indent = ""
        sign = _sign(block, signs) if depth else ""
        if depth:
            # One that goes on stands below the text of its item, the sign of an item below that of the item around it.
            indent = " " * sum(room[: depth - 1 if block.lead else depth])
            room[depth - 1 :] = [len(sign) + 1]
        if as_it_was and block.source and block.known == block.mark():
            parts.append(block.source)
        else:
            text = (table_text if block.rows else block_text)(block, read_written).replace("\n", "\n" + " " * sum(room))
            parts.append(_above(before, block) + indent + (f"{sign} {text}" if block.lead else text))
        before = block
    return "".join(parts).strip("\n").rstrip()


def _sign(block: WrittenBlock, signs: list[str]) -> str:
    """Return the sign of an item; a list that begins right behind another of its kind gets another one."""
    if not block.lead and len(signs) >= block.level:
        return signs[block.level - 1]
    one, other = (".", ")") if block.ordered else ("-", "*")
    last = signs[block.level - 1][-1] if len(signs) >= block.level else ""
    end = (other if last == one else one) if block.begins else (last if last in {one, other} else one)
    sign = f"{block.number}{end}" if block.ordered else end
    while len(signs) < block.level:
        signs.append(sign)
    signs[block.level - 1] = sign
    return sign


def _above(before: WrittenBlock | None, block: WrittenBlock) -> str:
    if before is None:
        return ""
    in_list = before.shape is block.shape is Shape.ITEM and block.lead
    return "\n" if in_list and not (block.begins and block.level <= before.level) else "\n\n"


@dataclass(slots=True)
class _List:
    """A list that is being read: the number of its item, and whether one of its own has been yielded."""

    ordered: bool
    number: int
    begun: bool = False

    def item(self, pieces: tuple[Piece, ...], depth: int, *, lead: bool) -> WrittenBlock:
        """Return a block of this list; a heading in it counts as text, as in print."""
        begins, self.begun = lead and not self.begun, True
        number = self.number if self.ordered and lead else 0
        return WrittenBlock(Shape.ITEM, pieces, depth, self.ordered, number, lead, begins)


@dataclass(slots=True)
class _Reader:
    """Reads marked Markdown; `fields` are those taken out, `lines` the text with them in it."""

    fields: list[str]
    lines: list[str]
    _done: int = 0

    def read(self, marked: str) -> Iterator[WrittenBlock]:
        lists: list[_List] = []
        lead, level = False, 0
        stream = iter(parser().parse(marked))
        for token in stream:
            if token.type.endswith("_list_open"):
                lists.append(_List(token.type.startswith("ordered"), int(token.attrGet("start") or 1) - 1))
            elif token.type.endswith("_list_close"):
                lists.pop()
            elif token.type == "list_item_open":
                lead = True
                lists[-1].number += 1
            elif token.type == "heading_open":
                level = int(token.tag[1:])
            elif token.type == "table_open":
                source = self._source(token)
                yield replace(self._table(stream), source=source)
            elif token.type == "inline":
                pieces, source = self._pieces(token), self._source(token)
                if lists:
                    yield replace(lists[-1].item(pieces, len(lists), lead=lead), source=source)
                else:
                    yield WrittenBlock(Shape.HEADING if level else Shape.PARAGRAPH, pieces, level, source=source)
                lead, level = False, 0

    def _source(self, token: Token) -> str:
        end = (token.map or [0, 0])[1]
        first, self._done = self._done, max(end, self._done)
        lines = self.lines[first : self._done]
        return ("\n" if first and lines else "") + "\n".join(lines)

    def _table(self, stream: Iterator[Token]) -> WrittenBlock:
        rows: list[list[tuple[Piece, ...]]] = []
        columns: list[str] = []
        for token in takewhile(lambda one: one.type != "table_close", stream):
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "th_open":
                columns.append(alignment(token))
            elif token.type == "inline":
                rows[-1].append(self._pieces(token))
        return table_of(rows, columns)

    def _pieces(self, token: Token) -> tuple[Piece, ...]:
        found: list[Piece] = []
        bold = italic = 0
        link = ""
        for child in token.children or ():
            if child.type in {"softbreak", "hardbreak"}:
                found.append(Piece(SOFT_BREAK if child.type == "softbreak" else HARD_BREAK))
            elif child.type.startswith("strong"):
                bold += child.nesting
            elif child.type.startswith("em"):
                italic += child.nesting
            elif child.type.startswith("link"):
                link = self._filled(str(child.attrGet("href") or "")) if child.nesting > 0 else ""
            elif child.content:
                found += self._put_back(child.content, Piece("", bold > 0, italic > 0, link))
        return tuple(found)

    def _put_back(self, text: str, style: Piece) -> Iterator[Piece]:
        for place, part in enumerate(MARKS.split(text)):
            if place % 2:
                yield replace(style, field=self.fields[int(part)], link="")
            elif part:
                yield replace(style, text=_ODD.sub(" ", part))

    def _filled(self, text: str) -> str:
        return MARKS.sub(lambda found: "{{" + self.fields[int(found.group(1))] + "}}", text)
