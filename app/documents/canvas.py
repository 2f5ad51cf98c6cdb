# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws on one page: texts, lines and boxes in mm from the top-left corner, gathered as PDF operators."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.documents.fonts import Style
from app.documents.pdf import A4, MM, Link
from app.documents.shaping import SOFT_HYPHEN, Shaped, Shaper
from app.documents.tagging import Tag

BLACK = (0.0, 0.0, 0.0)
GREY = (0.38, 0.38, 0.38)
Color = tuple[float, float, float]

ASCENT = 0.75
"""Top of a line of text above its base line, as part of the font size."""


def color_of(hexadecimal: str) -> Color:
    """Return `#rrggbb` as red, green, blue from 0 to 1; black when it is not a colour."""
    digits = hexadecimal.removeprefix("#")
    try:
        value = int(digits, 16) if len(digits) == 6 else 0
    except ValueError:
        value = 0
    return ((value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255)


def show(parts: tuple[Shaped, ...] | list[Shaped], size: float) -> bytes:
    """Return the operators that show these words one behind the other from where the text stands."""
    out, font, glyphs = bytearray(), -1, bytearray()
    for part in parts:
        for piece in part.pieces:
            if piece.face != font:
                if glyphs:
                    out += b"[%s]TJ " % bytes(glyphs)
                    glyphs.clear()
                font = piece.face
                out += b"/F%d %.4g Tf " % (font, size)
            glyphs += piece.glyphs
    if glyphs:
        out += b"[%s]TJ" % bytes(glyphs)
    return bytes(out.replace(b"><", b""))


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page apart: its tag, None of decoration, and operators that draw it wherever it is drawn."""

    tag: Tag | None
    ops: bytes


class Canvas:
    """Gathers the operators of one page; `data()` gives them. Colours stay as set until changed.

    A text drawn outside a tag is a paragraph of its own, a line or box there is decoration; `tags` has the tags of the
    pieces in the order of their numbers.
    """

    def __init__(self, shaper: Shaper, size: tuple[float, float] = A4) -> None:
        """Draw with this shaper on a page of `size` mm."""
        self.shaper = shaper
        self.height = size[1]
        self.links: list[Link] = []
        self.tags: list[Tag] = []
        self._out: list[bytes] = []
        self._inside = False
        self._color = BLACK
        self._pieces: list[tuple[Tag | None, int, int, Color]] = []

    def data(self) -> bytes:
        """Return everything drawn so far as PDF operators."""
        return b"\n".join(self._out)

    def pieces(self) -> list[Piece]:
        """Return everything drawn so far piece by piece."""
        return [
            Piece(tag, b"%.4g %.4g %.4g rg\n" % color + b"\n".join(self._out[start:end]))
            for tag, start, end, color in self._pieces
        ]

    @contextmanager
    def tagged(self, tag: Tag) -> Iterator[None]:
        """Let what is drawn within be one piece with this tag; inside another piece it is part of that."""
        if self._inside:
            yield
            return
        self.tags.append(tag)
        with self._piece(tag, tag.begin(len(self.tags) - 1)):
            yield

    @contextmanager
    def artifact(self, kind: bytes = b"") -> Iterator[None]:
        """Let what is drawn within be left out when the page is read aloud; `kind` says what it is, as PDF."""
        if self._inside:
            yield
            return
        with self._piece(None, b"/Artifact<<%s>>BDC" % kind if kind else b"/Artifact BMC"):
            yield

    @contextmanager
    def _piece(self, tag: Tag | None, begin: bytes) -> Iterator[None]:
        self._inside = True
        self._out.append(begin)
        start, color = len(self._out), self._color
        yield
        self._pieces.append((tag, start, len(self._out), color))
        self._out.append(b"EMC")
        self._inside = False

    def _put(self, operators: bytes, tag: Tag | None = None) -> None:
        """Add operators: a piece of their own, unless they come inside another one."""
        if self._inside:
            self._out.append(operators)
            return
        if tag is not None:
            self.tags.append(tag)
        begin = b"/Artifact BMC" if tag is None else tag.begin(len(self.tags) - 1)
        start = len(self._out) + 1
        self._out += (begin, operators, b"EMC")
        self._pieces.append((tag, start, start + 1, self._color))

    def raw(self, operators: bytes) -> None:
        """Add ready operators, with the marks of their tags among them."""
        self._out.append(operators)

    def shape(self, operators: bytes) -> None:
        """Add ready operators that draw a shape; outside a tag it is decoration."""
        self._put(operators)

    def fill(self, color: Color) -> None:
        """Use this colour for texts and filled boxes from now on."""
        self._color = color
        self._out.append(b"%.4g %.4g %.4g rg" % color)

    def text(
        self, x: float, y: float, text: str, size: float, style: Style = Style.REGULAR, *, align: str = "left"
    ) -> float:
        """Print a text whose base line is at `y` and return its width in mm.

        `align` "right" ends it at `x`, "center" puts its middle there.
        """
        if not text:
            return 0.0
        word = self.shaper.word(text, style)
        width = word.width * size / 1000 / MM
        left = {"left": x, "right": x - width, "center": x - width / 2}[align]
        # The space at its end keeps it from being read as one word with what follows.
        parts = (word,) if text.endswith(SOFT_HYPHEN) else (word, self.shaper.word(" ", style))
        self._put(b"BT %.2f %.2f Td %s ET" % (left * MM, (self.height - y) * MM, show(parts, size)), Tag("P"))
        return width

    def top_text(self, x: float, top: float, text: str, size: float, style: Style = Style.REGULAR) -> None:
        """Print a text by the top of its line instead of its base line."""
        self.text(x, top + ASCENT * size / MM, text, size, style)

    def line(self, x1: float, y1: float, x2: float, y2: float, *, width: float = 0.5, color: Color = BLACK) -> None:
        """Draw a straight line, `width` in points."""
        bottom1, bottom2 = self.height - y1, self.height - y2
        self._put(
            b"q %.4g w %.4g %.4g %.4g RG %.2f %.2f m %.2f %.2f l S Q"
            % (width, *color, x1 * MM, bottom1 * MM, x2 * MM, bottom2 * MM)
        )

    def box(self, x: float, y: float, width: float, height: float, color: Color) -> None:
        """Fill a box; `x`, `y` is its top-left corner."""
        self._put(
            b"q %.4g %.4g %.4g rg %.2f %.2f %.2f %.2f re f Q"
            % (*color, x * MM, (self.height - y - height) * MM, width * MM, height * MM)
        )

    def frame(self, x: float, y: float, width: float, height: float, *, thick: float, color: Color) -> None:
        """Draw the outline of a box, `thick` in points."""
        self._put(
            b"q %.4g w %.4g %.4g %.4g RG %.2f %.2f %.2f %.2f re S Q"
            % (thick, *color, x * MM, (self.height - y - height) * MM, width * MM, height * MM)
        )

    def image(self, name: str, x: float, y: float, width: float, height: float) -> None:
        """Draw a named image or form scaled to a box; `x`, `y` is its top-left corner. Without a tag it decorates."""
        self._put(
            b"q %.3f 0 0 %.3f %.2f %.2f cm /%s Do Q"
            % (width * MM, height * MM, x * MM, (self.height - y - height) * MM, name.encode("ascii"))
        )
