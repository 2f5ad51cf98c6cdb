# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the words of one block as Markdown, with no more signs than it takes to be read back the same."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from app.domain.written_letters import HARD_BREAK, SOFT_BREAK, Piece, Shape, WrittenBlock, cell_words, tidied

_BEGIN = re.compile(r"(#{1,6}|[-+*]|\d{1,9}[.)])(?=\s|$)")
_BELOW_HEAD = re.compile(r"^[|:-](?=[|:\s-]*$)", re.MULTILINE)
_EVERY = re.compile(r"[\\*_\[\]{}]")
_SET = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}
_SOME = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*|(?<![^\W_])_|_(?![^\W_])|\{(?=\{)|\}(?=\})")


def block_text(block: WrittenBlock, read: Callable[[str], tuple[WrittenBlock, ...]]) -> str:
    """Return a block's words as Markdown, without the sign of a list before it; lines end with a line feed.

    `read` is how Markdown is read: the first way of writing is taken that it reads as what was meant.
    """
    head = "#" * block.level + " " if block.shape is Shape.HEADING else ""
    text = ""
    for wanted in _ways(block.words()):
        for escape in (_sparing, _thorough):
            for italic in ("*", "_"):
                text = head + _begun(_inline(wanted, italic, escape), escape, heading=bool(head))
                found = read(text)
                if len(found) == 1 and found[0].words() == wanted:
                    return text
    return text


def table_text(block: WrittenBlock, read: Callable[[str], tuple[WrittenBlock, ...]]) -> str:
    """Return a table as Markdown: its head, a line that says how the columns are set, and its rows."""
    head, *rows = [f"| {' | '.join(_cell(cell, read) for cell in row)} |" for row in block.rows]
    return "\n".join([head, f"|{'|'.join(_SET[column] for column in block.columns)}|", *rows])


def _cell(cell: tuple[Piece, ...], read: Callable[[str], tuple[WrittenBlock, ...]]) -> str:
    """Return a cell as Markdown: a bar in it is no end of it, while the bars in a field are the field's."""
    text = ""
    for wanted in _ways(tuple(replace(one, link=one.link.replace("|", "%7C")) for one in cell_words(cell))):
        for escape in (_sparing, _thorough):
            for italic in ("*", "_"):
                text = _inline(wanted, italic, partial(_barred, escape))
                found = read(f"| {text} |\n|---|")
                if len(found) == 1 and found[0].rows == ((wanted,),):
                    return text
    return text


def _barred(escape: Callable[[str], str], text: str) -> str:
    return escape(text).replace("|", "\\|")


def _ways(words: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Yield the words as they are meant; as they can be written where a style begins or ends at a comma; and bare."""
    yield words
    cells = [one if one.field else replace(one, text=sign) for one in words for sign in one.text or " "]
    yield tidied(tuple(one if one.field or one.text.isalnum() else Piece(one.text, link=one.link) for one in cells))
    yield tidied(tuple(replace(one, bold=False, italic=False) for one in words))
    yield tidied(tuple(replace(one, bold=False, italic=False, link="") for one in words))


def _sparing(text: str) -> str:
    text = _SOME.sub(lambda found: "\\" + found.group(0), text)
    return text.replace("[", "\\[") if "](" in text else text


def _thorough(text: str) -> str:
    return _EVERY.sub(lambda found: "\\" + found.group(0), text)


def _begun(text: str, escape: Callable[[str], str], *, heading: bool) -> str:
    """Return the text with lines that would begin a list, a heading or a table kept from doing so."""
    if heading:
        return text.replace("\n", " ")
    if escape is _thorough:
        text = _BELOW_HEAD.sub(r"\\\g<0>", text)
    return "\n".join(_not_a_list(line) for line in text.split("\n"))


def _not_a_list(line: str) -> str:
    found = _BEGIN.match(line)
    if found is None:
        return line
    sign = found.group(1)
    return f"{sign[:-1]}\\{sign[-1]}{line[len(sign) :]}" if sign[0].isdigit() else f"\\{line}"


def _inline(pieces: tuple[Piece, ...], italic: str, escape: Callable[[str], str]) -> str:
    signs = {"bold": "**", "italic": italic}
    out, standing, link = "", list[str](), ""
    for one in pieces:
        wanted = [name for name in ("bold", "italic") if getattr(one, name)]
        if link and link != one.link:
            out, standing = _closed(out, standing, [], signs) + f"]({_address(link)})", []
        if any(name not in wanted for name in standing):
            keep = [name for name in standing if name in wanted]
            keep = keep if standing[: len(keep)] == keep else []
            out, standing = _closed(out, standing, keep, signs), keep
        if one.link and one.link != link:
            out, standing = _closed(out, standing, [], signs) + "[", []
        link = one.link
        for name in wanted:
            if name not in standing:
                out += signs[name]
                standing.append(name)
        out += "{{" + one.field + "}}" if one.field else _broken(escape(one.text))
    out = _closed(out, standing, [], signs)
    return out + f"]({_address(link)})" if link else out


def _closed(out: str, standing: list[str], keep: list[str], signs: dict[str, str]) -> str:
    return out + "".join(signs[name] for name in reversed(standing[len(keep) :]))


def _broken(text: str) -> str:
    return text.replace(HARD_BREAK, "\\\n").replace(SOFT_BREAK, "\n")


def _address(link: str) -> str:
    odd = r"[\s<>\\]" if link.count("(") == link.count(")") <= 1 else r"[\s()<>\\]"
    return re.sub(odd, lambda found: "".join(f"%{byte:02X}" for byte in found.group(0).encode()), link)
