# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sets numbers figure by figure: figures and the signs in numbers are never kerned, so that each is shaped once.

A long table holds more different numbers than are worth keeping.
"""

import re

from app.documents.fonts import Style
from app.documents.pdf import MM
from app.documents.shaping import Piece, Shaped, Shaper

_NUMBER = re.compile(r"[0-9€][0-9.,%€\u00a0]*")
_BEGINS = frozenset("0123456789€")


class _Signs(dict[str, Piece]):
    """The signs of numbers in one style, each shaped when it first comes."""

    def __init__(self, shaper: Shaper, style: Style) -> None:
        super().__init__()
        self._shaper, self._style = shaper, style

    def __missing__(self, sign: str) -> Piece:
        (self[sign],) = self._shaper.word(sign, self._style).pieces
        return self[sign]


class NumberSetter:
    """Gives words and numbers as glyphs."""

    def __init__(self, shaper: Shaper) -> None:
        """Shape with this shaper."""
        self._shaper = shaper
        self._signs = {style: _Signs(shaper, style) for style in Style}

    def word(self, text: str, style: Style = Style.REGULAR) -> Shaped:
        """Return the text as glyphs, the same as the shaper gives."""
        if text[:1] not in _BEGINS or not _NUMBER.fullmatch(text):
            return self._shaper.word(text, style)
        found = self._signs[style]
        signs = [found[sign] for sign in text]
        width = sum([sign.width for sign in signs])
        glyphs = b"".join([sign.glyphs for sign in signs]).replace(b"><", b"")
        return Shaped(text, (Piece(signs[0].face, glyphs, width),), width)

    def width(self, text: str, size: float, style: Style = Style.REGULAR) -> float:
        """Return the width in mm of a text that is set word by word, at a font size in points."""
        words = text.split(" ")
        spaces = (len(words) - 1) * self._shaper.word(" ", style).width
        return (sum([self.word(word, style).width for word in words]) + spaces) * size / 1000 / MM
