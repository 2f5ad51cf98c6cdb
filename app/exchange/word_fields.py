# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Merge fields of Word documents, made whole again: Word cuts them, and the text typed around them, into many runs.

A complex field is a beginning, instructions, a separator, what it showed last, and an end, each in runs of their own;
fields can stand in the instructions of others. Runs in the child process.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from app.exchange.word_parts import safe_link

_NAMED = re.compile(r'\s*MERGEFIELD\s+(?:"([^"]+)"|“([^”]+)”|([^\s\\]+))', re.IGNORECASE)
_LINKED = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|(\S+))', re.IGNORECASE)
_TYPED = re.compile(r"«\s*([^«»{}<>]{1,60}?)\s*»|\{\{\s*([^«»{}]{1,120}?)\s*\}\}|<<\s*([^«»{}<>]{1,60}?)\s*>>")
_WORD = re.compile(r"\s*=?\s*(\w+)")
_DAYS = {"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"}
_KNOWN = {"GREETINGLINE": "Aanhef", "ADDRESSBLOCK": "Adresblok", **dict.fromkeys(_DAYS, "Datum")}
_NOTHING = {"NEXT", "NEXTIF", "SKIPIF", "MERGEREC", "MERGESEQ", "PAGE", "NUMPAGES", "SECTIONPAGES", "TC", "XE", "SET"}
_HOLE = "\ue000"


class Piece(NamedTuple):
    """A run while it is being read: text, or a field's name, in one form."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    field: str = ""


@dataclass(slots=True)
class _Open:
    """A field whose end was not met yet."""

    instruction: str = ""
    shown: list[Piece] = field(default_factory=list)
    showing: bool = False
    form: tuple[bool, bool] = (False, False)


@dataclass(slots=True)
class FieldReader:
    """Puts the pieces of a document in order; a field may run over several paragraphs."""

    notes: list[tuple[str, dict[str, object]]]
    _stack: list[_Open] = field(default_factory=list)
    _out: list[Piece] = field(default_factory=list)

    def text(self, piece: Piece) -> None:
        """Take what a run shows."""
        if self._stack and not self._stack[-1].showing:
            return
        (self._stack[-1].shown if self._stack else self._out).append(piece)

    def mark(self, kind: str) -> None:
        """Take the beginning, the separator or the end of a complex field."""
        if kind == "begin":
            self._stack.append(_Open())
        elif self._stack and kind == "separate":
            self._stack[-1].showing = True
        elif self._stack and kind == "end":
            ended = self._stack.pop()
            self._emit(self.simple(ended.instruction, ended.shown, ended.form))

    def instruct(self, text: str, *, bold: bool, italic: bool) -> None:
        """Take a part of the instructions of the field that is open."""
        if self._stack:
            top = self._stack[-1]
            top.form = (bold, italic) if text.strip() else top.form
            top.instruction += text

    def taken(self) -> list[Piece]:
        """Return what one paragraph shows, with the fields that were typed by hand recognised."""
        found, self._out = self._out, []
        return typed_fields(found)

    def simple(self, instruction: str, shown: list[Piece], form: tuple[bool, bool] = (False, False)) -> list[Piece]:
        """Return what stands in the place of a field: a field of ours to be, a link, or what it showed last."""
        if shown:
            form = (shown[0].bold, shown[0].italic)
        if named := _NAMED.match(instruction):
            name = next(part for part in named.groups() if part)
            return [Piece("", *form, field=name.strip())]
        if linked := _LINKED.match(instruction):
            target = safe_link(linked[1] or linked[2] or "")
            return [piece._replace(link=target) for piece in shown]
        word = _WORD.match(instruction)
        kind = word[1].upper() if word else ""
        if kind in _KNOWN:
            return [Piece("", *form, field=_KNOWN[kind])]
        if kind in _NOTHING:
            return []
        if kind == "IF":
            told = "".join(piece.text or f"«{piece.field}»" for piece in shown).strip()
            note: tuple[str, dict[str, object]] = ("if_field", {"text": told[:80] or "–"})
            if note not in self.notes:  # one in another shows the same
                self.notes.append(note)
        return shown

    def _emit(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            if self._stack and not self._stack[-1].showing:
                # A field in the instructions of another: only its name matters there, as in IF «Geslacht» = "m".
                self._stack[-1].instruction += f" «{piece.field}» " if piece.field else piece.text
            else:
                self.text(piece)


def typed_fields(pieces: list[Piece]) -> list[Piece]:
    """Recognise «Naam», {{naam}} and <<naam>> also where they are cut into runs; in the form of their first sign."""
    text = "".join(_HOLE * bool(piece.field) or piece.text for piece in pieces)
    spots = list(_TYPED.finditer(text))
    if not spots:
        return joined(pieces)
    owners = [place for place, piece in enumerate(pieces) for _sign in (_HOLE if piece.field else piece.text)]
    made: list[Piece] = []
    at = 0
    for spot in spots:
        made += _cut(pieces, text, owners, at, spot.start())
        name = next(group for group in spot.groups() if group)
        made.append(pieces[owners[spot.start()]]._replace(text="", field=" ".join(name.split())))
        at = spot.end()
    return joined([*made, *_cut(pieces, text, owners, at, len(text))])


def _cut(pieces: list[Piece], text: str, owners: list[int], start: int, end: int) -> list[Piece]:
    found = []
    for place in range(start, end):
        piece = pieces[owners[place]]
        found.append(piece if piece.field else piece._replace(text=text[place]))
    return found


def joined(pieces: list[Piece]) -> list[Piece]:
    """Put neighbours of one form together."""
    found: list[Piece] = []
    for piece in pieces:
        if found and not piece.field and not found[-1].field and found[-1][1:] == piece[1:]:
            found[-1] = found[-1]._replace(text=found[-1].text + piece.text)
        elif piece.field or piece.text:
            found.append(piece)
    return found
