# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text as it may stand on one line of a letter or list: cleaned, its first letter a capital, or bare of accents."""

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’‘‛ʼʹ`´"
"""What people type for the apostrophe of 't and d'."""

_HYPHENS = re.compile("(?:\\s*[-‐‑‒–—]\\s*)+")
_COMMAS = str.maketrans(",;", "  ")
_SINGLE_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ȷ": "j", "ß": "ss", "ĸ": "k", "ə": "e", "ƒ": "f",
}  # fmt: skip
_ACCENTLESS = str.maketrans(_SINGLE_LETTERS)


def clean(text: str) -> str:
    """Return the text on one line: NFC, no control or invisible characters, single spaces, none at the ends."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(char for char in text if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    return " ".join(unicodedata.normalize("NFC", kept).split())


def clean_part(text: str) -> str:
    """Return a part of a name, cleaned: no commas, no spaces round a hyphen, none dangling; "." (unknown) is empty.

    The BRP writes a point for a name that is not known, and removes spaces before and after the hyphen.
    """
    if not text or (text.isascii() and text.isalpha()):
        return text
    return _clean_part(text)


@lru_cache(maxsize=8192)  # initials and prefixes: few different ones
def _clean_part(text: str) -> str:
    part = _HYPHENS.sub("-", clean(text.translate(_COMMAS))).strip(" -")
    return part if any(char.isalnum() for char in part) else ""


def small_first(text: str) -> str:
    """Return the text as it reads within a sentence: its first letter small, IJ as ij; CAO and N.v.t. stay."""
    if text.startswith("IJ") and text[2:3].islower():
        return "ij" + text[2:]
    return text if text[1:2].isupper() or text[1:2] == "." else text[:1].lower() + text[1:]


def capital_first(text: str) -> str:
    """Return the text with its first letter a capital, ij as IJ; what starts with an apostrophe or d' stays.

    Dutch spelling (Onze Taal, Taaladvies): `'t` and `d'` are never written with a capital.
    """
    if not text or (text[0] in "dD" and text[1:2] and text[1] in APOSTROPHES):
        return text
    if text.startswith("ij"):
        return "IJ" + text[2:]
    first = text[0].upper()
    return first + text[1:] if len(first) == 1 else text


def small_letters(text: str) -> str:
    """Return the text in small letters: what is the same whatever its capitals is the same in these.

    The sigma that ends a Greek word is the one within it, which the capital of both becomes.
    """
    return text.lower() if text.isascii() else text.lower().replace("ς", "σ")


def without_accents(text: str) -> str:
    """Return the text case-folded and bare of accents: é → e, ł → l, ø → o, ß → ss, ı → i, ĳ → ij."""
    if text.isascii():
        return text.casefold()
    return _bare(_bare(text).translate(_ACCENTLESS))


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in decomposed if not unicodedata.category(char).startswith("M"))
