# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns words into glyphs with kerning, once per word; remembers which glyphs a file must embed."""

from dataclasses import dataclass, field, replace

import uharfbuzz

from app.documents.fonts import REPLACEMENT, Style, face, face_for, soft_hyphen_code

_FEATURES = {"kern": True, "liga": True, "clig": False, "dlig": False, "calt": False}
"""`dlig` would draw old-fashioned swashes between s and t."""
_CACHE_LIMIT = 4_000
"""Words that are kept; more would be the names and streets of each letter, which come once."""
SOFT_HYPHEN = "\u00ad"
"""Stands at the end of a text where a word was broken: printed as a hyphen, and read as nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face, as the inside of a PDF `TJ` array; the width in thousandths of the font size.

    `soft` is a hyphen that breaks a word.
    """

    face: int
    glyphs: bytes
    width: float
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word ready to print: its pieces and its width in thousandths of the font size; `text` is as it is printed."""

    text: str
    pieces: tuple[Piece, ...]
    width: float

    @property
    def read(self) -> str:
        """The text as it is read: a hyphen that breaks the word is told from one that belongs to it."""
        broken = self.pieces[-1:] and self.pieces[-1].soft
        return self.text[:-1] + SOFT_HYPHEN if broken else self.text


@dataclass(slots=True)
class Shaper:
    """Shapes words for one file or one batch of files.

    `used` holds, per face index, the glyphs drawn so far with the text each stands for; it only grows. `language` is
    the one whose rules break words, "nl" or "en".
    """

    used: dict[int, dict[int, str]] = field(default_factory=dict)
    language: str = "nl"
    _cache: dict[tuple[str, Style], Shaped] = field(default_factory=dict)
    _drawn: dict[int, dict[int, tuple[bytes, int]]] = field(default_factory=dict)
    """Of each face the glyphs of `used` as they are written, and how wide the font itself makes them."""

    def word(self, text: str, style: Style = Style.REGULAR) -> Shaped:
        """Return the text as glyphs; spaces in it are kept as they are."""
        found = self._cache.get((text, style))
        if found is None:
            if len(self._cache) > _CACHE_LIMIT:
                self._cache.clear()
            pieces = [self._shape(part, index) for index, part in self._by_face(text, style)]
            printed = text
            if text.endswith(SOFT_HYPHEN):
                pieces.append(self._soft_hyphen(style))
                printed = text[:-1] + "-"
            found = self._cache[text, style] = Shaped(printed, tuple(pieces), sum(piece.width for piece in pieces))
        return found

    def width(self, text: str, size: float, style: Style = Style.REGULAR) -> float:
        """Return the width in points at a font size in points."""
        return self.word(text, style).width * size / 1000

    def _soft_hyphen(self, style: Style) -> Piece:
        (hyphen,) = self.word("-", style).pieces
        code = soft_hyphen_code(hyphen.face)
        self.used.setdefault(hyphen.face, {})[code] = SOFT_HYPHEN
        return replace(hyphen, glyphs=b"<%04x>" % code, soft=True)

    def _by_face(self, text: str, style: Style) -> list[tuple[int, str]]:
        if text and text.isascii() and text.isprintable():  # each face of the text has all of these
            return [(int(style), text)]
        parts: list[tuple[int, str]] = []
        for sign in text.removesuffix(SOFT_HYPHEN).replace("\u00a0", " "):
            index, drawn = face_for(sign, style), sign
            if index is None:
                index, drawn = int(style), REPLACEMENT
            if parts and parts[-1][0] == index:
                parts[-1] = (index, parts[-1][1] + drawn)
            else:
                parts.append((index, drawn))
        return parts

    def _shape(self, text: str, index: int) -> Piece:
        font = face(index)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        uharfbuzz.shape(font.font, buffer, _FEATURES)
        used = self.used.setdefault(index, {})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        ends = [info.cluster for info in infos[1:]] + [len(text)]
        scale = 1000 / font.upem
        out, open_hex, total = bytearray(), False, 0.0
        drawn = self._drawn.setdefault(index, {})
        for info, place, end in zip(infos, positions, ends, strict=True):
            glyph, advance, offset = info.codepoint, place.x_advance, place.x_offset
            known = drawn.get(glyph)
            if known is None:
                used.setdefault(glyph, text[info.cluster : end])
                known = drawn[glyph] = b"%04x" % glyph, int(font.font.get_glyph_h_advance(glyph))
            if offset:
                out += (b">" if open_hex else b"") + b"%.4g" % (-offset * scale)
                open_hex = False
            if not open_hex:
                out += b"<"
                open_hex = True
            out += known[0]
            total += advance * scale
            if known[1] - advance + offset:
                out += b">%.4g" % ((known[1] - advance + offset) * scale)
                open_hex = False
        return Piece(index, bytes(out + (b">" if open_hex else b"")), total)
