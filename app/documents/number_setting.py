# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sets numbers figure by figure: figures and the signs in numbers are never kerned, so that each is shaped once.

A long table holds more different numbers than are worth keeping.
"""

import re

from app.documents.fonts import Style
from app.documents.pdf import MM
from app.documents.shaping import Piece, Shaped, Shaper

_NUMBER = re.compile(r"[0-9.,%€\u00a0]+")


class NumberSetter:
    """Gives words and numbers as glyphs."""

    def __init__(self, shaper: Shaper) -> None:
        """Shape with this shaper."""
        self._shaper = shaper
        self._signs: dict[tuple[str, Style], Piece] = {}

    def word(self, text: str, style: Style = Style.REGULAR) -> Shaped:
        """Return the text as glyphs, the same as the shaper gives."""
        if not _NUMBER.fullmatch(text):
            return self._shaper.word(text, style)
        signs = [self._sign(sign, style) for sign in text]
        width = sum([sign.width for sign in signs])
        glyphs = b"".join([sign.glyphs for sign in signs]).replace(b"><", b"")
        return Shaped(text, (Piece(signs[0].face, glyphs, width),), width)

    def width(self, text: str, size: float, style: Style = Style.REGULAR) -> float:
        """Return the width in mm of a text that is set word by word, at a font size in points."""
        words = text.split(" ")
        spaces = (len(words) - 1) * self._shaper.word(" ", style).width
        return (sum([self.word(word, style).width for word in words]) + spaces) * size / 1000 / MM

    def _sign(self, sign: str, style: Style) -> Piece:
        found = self._signs.get((sign, style))
        if found is None:
            (found,) = self._shaper.word(sign, style).pieces
            self._signs[sign, style] = found
        return found
