# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks at a school's own stationery: where it leaves room for the text, and whether it can be kept for long.

What a PDF for the archive (PDF/A, ISO 19005-2) asks of what it shows: its fonts inside, its colours told by profile
or as red, green and blue, and which letters its signs stand for.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator, Sequence

import pikepdf

from app.documents import geometry as at
from app.documents.adopting import MOST_WORDS
from app.documents.imported import unpacked
from app.documents.one_page import opened
from app.documents.pdf import A4
from app.domain.letters import Window
from app.domain.stationery import BOUNDS, PaperFault, PaperFlaw, Stationery

_DARK = 160
"""Of 255: paler than this is a tint under the text, not something in its way."""
_AIR = 4.0
"""mm between what stands on the paper and the text."""
_KNOWN_ENCODINGS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")
_SHOW = frozenset({"Tj", "TJ", "'", '"'})
_CMYK_OPERATORS = frozenset({"k", "K"})
_DEEPEST = 12
_PAIR = re.compile(rb"<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>\s*(?:\n|\r|$)")
_NO_LETTERS = frozenset({b"0000", b"FEFF", b"FFFE"})
"""What a sign cannot stand for."""


def room_on(sheets: Sequence[bytes], stationery: Stationery) -> dict[str, float]:
    """Return where text may begin on the first and the following pages and how much is left free below, in mm."""
    room = {name: getattr(stationery, name) for name in ("text_top", "next_top", "bottom")}
    usual = Stationery()
    for sheet, name in zip(sheets, ("text_top", "next_top"), strict=False):
        top, bottom = _free(sheet, stationery)
        room[name] = _within(name, max(top + _AIR, getattr(usual, name)))
        below = _within("bottom", A4[1] - bottom + _AIR)
        room["bottom"] = max(below, usual.bottom if name == "text_top" else room["bottom"])
    return room


def faults_of(sheets: Sequence[bytes], stationery: Stationery, window: Window) -> list[PaperFault]:
    """Return what is wrong with the stationery's PDFs."""
    found: list[PaperFault] = []
    for page, sheet in enumerate(sheets, 1):
        found += _in_the_way(sheet, page, stationery, window)
        found += _not_for_long(sheet, page)
    return found


def hindrance(sheets: Sequence[bytes], stationery: Stationery, window: Window) -> PaperFlaw | None:
    """Return why no letter can be made on the sheets, None when one can."""
    found = [one for page, sheet in enumerate(sheets, 1) for one in _in_the_way(sheet, page, stationery, window)]
    return next((one.flaw for one in found if one.hinders), None)


def lasting(sheets: Sequence[bytes]) -> bool:
    """Return whether nothing on the sheets stands in the way of an archive."""
    return not any(True for page, sheet in enumerate(sheets, 1) for _ in _not_for_long(sheet, page))


def _within(name: str, value: float) -> float:
    least, most = BOUNDS[name]
    return min(most, max(least, math.ceil(value)))


def _free(sheet: bytes, stationery: Stationery) -> tuple[float, float]:
    """Return top and bottom in mm of the highest free stretch in the middle of the sheet."""
    with opened(sheet) as page:
        rows = [darkest < _DARK for darkest in page.darkest(stationery.left, A4[0] - stationery.right)]
    best, since = (0, 0), 0
    for row, dark in enumerate([*rows, True]):
        if dark:
            best, since = max(best, (since, row), key=lambda stretch: stretch[1] - stretch[0]), row + 1
    return best


def _in_the_way(sheet: bytes, page: int, stationery: Stationery, window: Window) -> Iterator[PaperFault]:
    lay = at.layout_of(stationery)
    with opened(sheet) as found:
        address = page == 1 and found.inside(window.x - 1, window.y, window.width + 2, window.height)
        head = page == 2 and found.inside(at.COLUMNS[1], lay.next_head_top + 3.0, 70.0, 8.0)
        top = lay.reference_top if page == 1 else lay.next_head_top
        text = found.inside(lay.left, top, lay.measure, lay.body_bottom - top)
    if address:
        yield PaperFault(PaperFlaw.ON_ADDRESS, page, hinders=True)
    if head:
        yield PaperFault(PaperFlaw.ON_HEAD, page, hinders=True)
    elif text:
        yield PaperFault(PaperFlaw.ON_TEXT, page)


def _not_for_long(sheet: bytes, page: int) -> Iterator[PaperFault]:
    with pikepdf.open(io.BytesIO(sheet)) as document:
        drawings = [_Drawing(one) for one in _drawings(document.pages[0].obj, set())]
        fonts = {name: font for one in drawings for name, font in one.fonts()}
        outside = tuple(sorted(name.partition("+")[2] or name for name, font in fonts.items() if not _embedded(font)))
        if outside:
            yield PaperFault(PaperFlaw.FONTS, page, outside)
        if any(not _tells_words(font) for font in fonts.values()):
            yield PaperFault(PaperFlaw.WORDS, page)
        if any(one.in_printing_inks() for one in drawings):
            yield PaperFault(PaperFlaw.COLOURS, page)


class _Drawing:
    """A page, or a drawing or picture in it, and which operators it uses."""

    def __init__(self, item: pikepdf.Object) -> None:
        self._item, self._resources = item, item.get("/Resources", pikepdf.Dictionary())
        self._inks, self._named = False, set[str]()
        if item.get("/Subtype") != pikepdf.Name.Image:
            self._look(pikepdf.Page(item) if item.get("/Type") == pikepdf.Name.Page else item)

    def _look(self, source: pikepdf.Page | pikepdf.Object) -> None:
        font = ""
        for step in pikepdf.parse_content_stream(source):
            operator = str(step.operator)
            self._inks = self._inks or operator in _CMYK_OPERATORS
            if operator == "Tf" and step.operands:
                font = str(step.operands[0])
            elif operator in _SHOW:
                self._named.add(font)

    def fonts(self) -> Iterator[tuple[str, pikepdf.Object]]:
        """Return the fonts that are used, by their names; many programs list more."""
        listed = self._resources.get("/Font", pikepdf.Dictionary())
        for name in self._named & set(listed.keys()):
            yield str(listed[name].get("/BaseFont", "?")).lstrip("/"), listed[name]

    def in_printing_inks(self) -> bool:
        """Return whether colours are told in cyan, magenta, yellow and black without a profile."""
        spaces = self._resources.get("/ColorSpace", pikepdf.Dictionary())
        named = [self._item.get("/ColorSpace"), *(spaces[name] for name in spaces.keys() if name != "/DefaultCMYK")]  # noqa: SIM118
        return self._inks or any(_is_cmyk(one) for one in named)


def _drawings(item: pikepdf.Object, seen: set[tuple[int, int]], depth: int = 0) -> Iterator[pikepdf.Object]:
    """Return a page and every drawing and picture in it."""
    yield item
    held = item.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    for name in held.keys():  # noqa: SIM118 — pikepdf's dictionary gives no names else
        inner = held[name]
        if inner.objgen not in seen and depth < _DEEPEST:
            seen.add(inner.objgen)
            yield from _drawings(inner, seen, depth + 1)


def _embedded(font: pikepdf.Object) -> bool:
    if font.get("/Subtype") == pikepdf.Name.Type3:
        return True
    inner = font.get("/DescendantFonts")
    described = (inner[0] if inner is not None else font).get("/FontDescriptor", pikepdf.Dictionary())
    return any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _tells_words(font: pikepdf.Object) -> bool:
    words = font.get("/ToUnicode")
    if isinstance(words, pikepdf.Stream):
        told = {match[1].upper() for match in _PAIR.finditer(unpacked(words, MOST_WORDS))}
        return not told & _NO_LETTERS
    encoding = font.get("/Encoding")
    if isinstance(encoding, pikepdf.Dictionary):
        encoding = encoding.get("/BaseEncoding")
    return encoding is not None and str(encoding) in _KNOWN_ENCODINGS


def _is_cmyk(space: object, depth: int = 0) -> bool:
    if isinstance(space, pikepdf.Array) and len(space) > 2 and depth < 3:
        # What stands in for a palette or for special inks.
        return _is_cmyk(space[1 if space[0] == pikepdf.Name.Indexed else 2], depth + 1)
    return isinstance(space, pikepdf.Name) and str(space) == "/DeviceCMYK"
