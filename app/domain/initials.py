# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Voorletters: from given names by the rules of the BRP, and tidied as people type them."""

import re

from app.domain.plain_text import clean, clean_part
from app.domain.prefixes import SHORT

_POINTED = re.compile(r"(?:[^\W\d_]-)?(?:[^\W\d_]{1,3}\.-?)+(?:[^\W\d_])?")
_MOST_INITIALS = 6
_NO_INITIALS = SHORT | {"st.", "ste.", "sr.", "jr."}


def initials_of(given_names: str) -> str:
    """Return the initials of given names: `Anne-Fleur Belle` → `A.B.`, `Theo IJsbrand` → `T.I.`.

    Rules of the BRP: one letter a name, also of a double name or of Th, Ph, Ch and IJ; a name of one letter gets no
    point, and a space when another follows (`Suzie Q` → `S.Q`, `J P` → `J P`). Accents stay; initials stay as they are.
    """
    text = clean(given_names)
    if text.islower():
        text = text.title()
    result = ""
    for word in text.split():
        initial = _initial(word)
        if initial:
            result += (" " if result and not result.endswith(".") else "") + initial
    return result


def _initial(word: str) -> str:
    if _POINTED.fullmatch(word):
        return word
    name = word.strip(".,;()'’\"")
    letters = [char for char in name if char.isalpha()]
    if not letters:
        return ""
    first = {"Ĳ": "I", "ĳ": "i"}.get(letters[0], letters[0])
    return first if len(name) == 1 else f"{first}."


def looks_like_initials(word: str) -> bool:
    """Return whether a word of a name can only be initials: `J.P.`, `Th.`, `A`, `JP` (not `Jo`, not `Jan`)."""
    if _POINTED.fullmatch(word):
        return word.casefold() not in _NO_INITIALS
    return word.isalpha() and word.isupper() and (len(word) == 1 or (len(word) == 2 and word != "IJ"))


def tidy_initials(text: str) -> str:
    """Return typed initials in the Dutch form: `jp`, `J P`, `JP` and `j.p.` → `J.P.`; what is no initials is kept.

    A text with capitals and points is left as it stands, since the BRP writes a one-letter name without (`S.Q`).
    """
    text = clean_part(text)
    words = text.split()
    if not words:
        return ""
    if "." in text:
        if not all(_POINTED.fullmatch(word) or len(word) == 1 for word in words):
            return text
        joined = "".join(words)
        return joined if not joined.islower() else _pointed(joined.replace(".", " ").split())
    if all(len(word) == 1 and word.isalpha() for word in words):
        return _pointed(words)
    word = words[0]
    short = (word.isupper() and len(word) <= _MOST_INITIALS) or (word.islower() and len(word) == 2)
    return _pointed(list(word)) if len(words) == 1 and word.isalpha() and short else text


def _pointed(letters: list[str]) -> str:
    return "".join(f"{letter[0].upper()}{letter[1:]}." for letter in letters)
