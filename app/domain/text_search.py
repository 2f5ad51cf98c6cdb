# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds a text as people type it in a text as it is set: whatever the case, accents, white space and hyphens."""

import unicodedata

_HYPHENS = frozenset("\u00ad\u0002\ufffe\ufffd")
"""What stands where a word was broken at the end of a line; the last ones as readers of PDF give it back."""


def folded(text: str) -> str:
    """Return a text for comparison: no case, no accents, white space as one space, broken words whole."""
    return _folded(text)[0]


def found_in(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where a text holds what is wanted, as (first letter, number of letters) of the text itself."""
    needle = folded(wanted).strip()
    if not needle:
        return []
    flat, origin = _folded(text)
    found, at = [], flat.find(needle)
    while at >= 0:
        first, last = origin[at], origin[at + len(needle) - 1]
        found.append((first, last - first + 1))
        at = flat.find(needle, at + len(needle))
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and of each of its letters where it comes from."""
    letters: list[str] = []
    origin: list[int] = []
    broken = False
    for at, letter in enumerate(text):
        if letter in _HYPHENS:
            broken = True
        elif letter.isspace():
            if not broken and (not letters or letters[-1] != " "):
                letters.append(" ")
                origin.append(at)
        else:
            broken = False
            for part in unicodedata.normalize("NFKD", letter).casefold():
                if not unicodedata.combining(part):
                    letters.append(part)
                    origin.append(at)
    return "".join(letters), origin
