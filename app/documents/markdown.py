# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the small part of Markdown that letters use: paragraphs, headings, lists, tables, bold, italic and links.

HTML, pictures and everything else stay literal text. A link may open http, https or mailto, and never holds a field.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.documents.blocks import Block, BlockKind, Part, TextLine
from app.documents.fields import Spots, holds_field
from app.documents.fonts import Style
from app.errors import TemplateError

_SCHEMES = ("http://", "https://", "mailto:")
_RULES = ["heading", "list", "table", "emphasis", "escape", "newline", "link"]
MOST_COLUMNS = 12
"""Of a table: with more, a column would have no room for a word."""


@dataclass(slots=True)
class _Place:
    """Where the reader is: inside which list, and what sign the next item gets."""

    ordered: bool
    next_number: int

    def label(self) -> str:
        if not self.ordered:
            return "•"
        self.next_number += 1
        return f"{self.next_number - 1}."


def read_blocks(text: str, first_line: int) -> tuple[Block, ...]:
    """Return the blocks of a template's text, which begins at `first_line` of its file; raises TemplateError."""
    marked, spots = Spots.take_out(text, first_line)
    return tuple(_blocks(parser().parse(marked), spots, first_line))


@cache
def parser() -> MarkdownIt:
    """Return the reader of the small part of Markdown, which takes any link as it was typed."""
    made = MarkdownIt("zero", {"linkify": False, "html": False}).enable(_RULES)
    made.validateLink = _take_any  # type: ignore[method-assign]  # refused below, with the line
    made.normalizeLink = _as_typed  # type: ignore[method-assign]  # a field in it must stay visible
    return made


def _take_any(url: str) -> bool:  # noqa: ARG001 - the parser asks by this name
    return True


def _as_typed(url: str) -> str:
    return url


def _blocks(tokens: list[Token], spots: Spots, first_line: int) -> Iterator[Block]:
    lists: list[_Place] = []
    kind, label, closing = BlockKind.PARAGRAPH, "", False
    waiting: Block | None = None
    stream = iter(tokens)
    for token in stream:
        if token.type.endswith("_list_open"):
            lists.append(_Place(token.type.startswith("ordered"), int(token.attrGet("start") or 1)))
        elif token.type.endswith("_list_close"):
            lists.pop()
            closing = not lists
        elif token.type == "list_item_open":
            label = lists[-1].label()
        elif token.type == "heading_open":
            kind = BlockKind.HEADING
        elif token.type in {"inline", "table_open"}:
            if waiting is not None:
                tight = waiting.kind is BlockKind.ITEM and bool(lists) and not closing and token.type == "inline"
                yield replace(waiting, tight=tight)
            waiting = (
                Block(
                    BlockKind.ITEM if lists else kind, _lines(token, spots, first_line + (token.map or [0])[0]), label
                )
                if token.type == "inline"
                else _table(stream, spots, first_line)
            )
            kind, label, closing = BlockKind.PARAGRAPH, "", False
    if waiting is not None:
        yield waiting


def _table(stream: Iterator[Token], spots: Spots, first_line: int) -> Block:
    """Return the table whose tokens come now; its columns are set as its head says."""
    columns: list[str] = []
    cells: list[TextLine] = []
    for token in stream:
        if token.type == "table_close":
            break
        if token.type == "th_open":
            columns.append(alignment(token))
        elif token.type == "inline":
            line = first_line + (token.map or [0])[0]
            if len(columns) > MOST_COLUMNS:
                raise TemplateError("table_wide", line=line, limit=MOST_COLUMNS)
            parts = [part for one in _lines(token, spots, line) for part in one.parts]
            cells.append(TextLine(tuple(parts), ends=True))
    return Block(BlockKind.TABLE, tuple(cells), columns=tuple(columns))


def alignment(token: Token) -> str:
    """Return how a column is set, of the token that opens its head: "left", "center", "right", or "" for nothing."""
    return str(token.attrGet("style") or "").removeprefix("text-align:")


def _lines(token: Token, spots: Spots, line: int) -> tuple[TextLine, ...]:
    lines: list[TextLine] = []
    parts: list[Part] = []
    bold = italic = False
    link = ""
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            lines.append(TextLine(tuple(parts), child.type == "hardbreak"))
            parts = []
        elif child.type.startswith("strong"):
            bold = child.nesting > 0
        elif child.type.startswith("em"):
            italic = child.nesting > 0
        elif child.type.startswith("link"):
            link = _target(child, line + len(lines)) if child.nesting > 0 else ""
        elif child.content:
            parts += spots.put_back(child.content, Style(bold + 2 * italic), link)
    return (*lines, TextLine(tuple(parts)))


def _target(token: Token, line: int) -> str:
    target = str(token.attrGet("href") or "")
    if holds_field(target):
        raise TemplateError("field_in_link", line=line)
    if not target.lower().startswith(_SCHEMES):
        raise TemplateError("link_scheme", line=line, target=target[:80])
    return target
