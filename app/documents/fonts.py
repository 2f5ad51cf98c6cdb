# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shipped typefaces: Carlito for all text, DejaVu Sans for the letters that Carlito lacks.

Nothing is taken from the computer it runs on, so that a letter looks the same at every school.
"""

import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

import uharfbuzz

from app.paths import resources

REPLACEMENT = "?"
"""Printed in a preview for a letter that no font has; a real run is refused instead."""


class Style(IntEnum):
    """The four cuts of the text face; the value is also the index of the face in `FACES`."""

    REGULAR = 0
    BOLD = 1
    ITALIC = 2
    BOLD_ITALIC = 3


FACES = (
    "Carlito-Regular",
    "Carlito-Bold",
    "Carlito-Italic",
    "Carlito-BoldItalic",
    "DejaVuSans",
    "DejaVuSans-Bold",
)
_FALLBACK = {Style.REGULAR: 4, Style.BOLD: 5, Style.ITALIC: 4, Style.BOLD_ITALIC: 5}


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file: its name, HarfBuzz objects, units per em and the code points it can draw."""

    name: str
    file: uharfbuzz.Face
    font: uharfbuzz.Font
    upem: int
    covered: frozenset[int]


@cache
def face(index: int) -> Face:
    """Return the face with this index in `FACES`, read once per process."""
    path = resources() / "fonts" / f"{FACES[index]}.ttf"
    file = uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes()))
    return Face(FACES[index], file, uharfbuzz.Font(file), int(file.upem), frozenset(file.unicodes))


def soft_hyphen_code(index: int) -> int:
    """Return the number, behind those of the glyphs, under which a face draws its hyphen where it breaks a word.

    The two are drawn alike; only their numbers tell a reading program which hyphen belongs to a word.
    """
    return int(face(index).file.glyph_count)


def _right_to_left(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL", "AN"}


@lru_cache(maxsize=4096)
def face_for(character: str, style: Style) -> int | None:
    """Return the index of the face that draws the character in this style, None where none can.

    Scripts written from right to left count as not drawable: their words would come out in the wrong order.
    """
    if _right_to_left(character):
        return None
    code = ord(character)
    if code in face(style).covered:
        return int(style)
    fallback = _FALLBACK[style]
    return fallback if code in face(fallback).covered else None


def missing_glyphs(text: str) -> str:
    """Return the characters of the text that would print as a box, each once, in order of appearance."""
    asked = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(sign for sign in asked if not sign.isspace() and face_for(sign, Style.REGULAR) is None)
