# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says which words are misspelled and what may be meant, by Hunspell with OpenTaal's Dutch and SCOWL's British list."""

import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from app.paths import resources

if TYPE_CHECKING:
    from hunspell import Hunspell

LANGUAGES = ("nl", "en")
"""Languages whose words are known; the Dutch list takes a quarter of a second and 20 MB to read."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST = 40
_MOST = 6


def words_in(text: str) -> list[tuple[int, str]]:
    """Return the words of a text that can be checked, with where each begins.

    Left out are single letters, abbreviations in capitals, what has digits beside it, and names: a capital inside a
    sentence.
    """
    found = []
    for word in _WORD.finditer(text):
        start, end, said = word.start(), word.end(), word.group(0)
        touching = text[start - 1 : start] + text[end : end + 1]
        odd = any(sign.isdigit() or sign in "@/_\\" for sign in touching)
        name = said[0].isupper() and not _begins(text, start)
        if len(said) > 1 and not odd and not name and not said.isupper() and len(said) <= _LONGEST:
            found.append((start, said))
    return found


def is_right(word: str, language: str) -> bool:
    """Return whether a word is spelled right; words of a language without a list always are."""
    return language not in LANGUAGES or bool(_list(language).spell(word.replace("’", "'")))


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """Return at most six words that may be meant, the likeliest first; takes up to half a second."""
    if language not in LANGUAGES:
        return ()
    return tuple(str(one) for one in _list(language).suggest(word.replace("’", "'")))[:_MOST]


def _begins(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \u205f\u00a0\"'“‘(«")
    return not before or before[-1] in ".!?:\u2028\n"


@cache
def _list(language: str) -> "Hunspell":
    from hunspell import Hunspell

    folder = str(resources() / "spelling")
    # Hunspell opens paths with letters outside the system's code page on Windows only in this form.
    return Hunspell(language, hunspell_data_dir=f"\\\\?\\{folder}" if sys.platform == "win32" else folder)
