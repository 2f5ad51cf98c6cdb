# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a name as they are searched: any order, without accents, apostrophes and capitals."""

import re
from functools import lru_cache

from app.domain.plain_text import APOSTROPHES, clean, without_accents
from app.domain.prefixes import PREFIX_WORDS

_NO_APOSTROPHES = str.maketrans("", "", APOSTROPHES)
_ALPHANUMERIC = re.compile(r"[^\W_]+")
_PIECES = re.compile(f"[{re.escape(APOSTROPHES)}.]")
_MAIL_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_POINTED_LETTERS = re.compile(r"(?:[^\W_]\.)+[^\W_]?")
PREFIX_TOKENS = frozenset(word.translate(_NO_APOSTROPHES).replace(".", "") for word in PREFIX_WORDS)
"""The words of the tussenvoegsels as they are searched: `'t` is `t`, `v.d.` is `vd`."""


@lru_cache(maxsize=16_384)  # of ten thousand people, most words of names occur more than once
def search_words(text: str) -> tuple[str, ...]:
    """Return the bare words of a text in their order; `J.P.` is one word `jp`, `Jansen-Bos` is two."""
    found: list[str] = []
    for word in clean(text).split():
        if word.isascii() and word.isalnum():
            found.append(word.casefold())
            continue
        pointed = _POINTED_LETTERS.fullmatch(word)
        bare = (word.replace(".", "") if pointed else word).translate(_NO_APOSTROPHES)
        found += _ALPHANUMERIC.findall(without_accents(bare))
    return tuple(found)


def normalise_for_search(text: str) -> tuple[str, ...]:
    """Return the words to look for in a `search_text`; each must occur in it somewhere (LIKE '%word%').

    Tussenvoegsels are left out, unless there is nothing else: `van den Berg` finds what `berg` finds, `de` finds `De`.
    A mail address is looked for whole.
    """
    pasted = [_bare_address(word) if "@" in word else word for word in text.split()]
    addresses = tuple(word.casefold() for word in pasted if _MAIL_ADDRESS.fullmatch(word))
    words = search_words(" ".join(word for word in pasted if word.casefold() not in addresses))
    return addresses + (tuple(word for word in words if word not in PREFIX_TOKENS) or words)


def _bare_address(word: str) -> str:
    """Return a mail address as it is pasted from a mail, without what stands around it: `<a.berg@school.nl>,`."""
    return word.strip("<>,;:()[]\"'").removeprefix("mailto:")


def searchable(texts: list[str], prefixes: list[str]) -> str:
    """Return what `normalise_for_search` is compared with: the words of the texts, the tussenvoegsels last.

    A word with a hyphen, point or apostrophe is held whole as well, and in its pieces: `d'Ancona` is found by `ancona`.
    """
    words: dict[str, None] = {}
    for word in " ".join((*texts, *prefixes)).split():
        if word.isascii() and word.isalnum():
            words[word.casefold()] = None
        else:
            words.update(_forms(word))
    words.pop("", None)
    return " ".join(words)


@lru_cache(maxsize=16_384)
def _forms(word: str) -> dict[str, None]:
    """Return as keys what a word that is more than plain letters is found by."""
    forms = dict.fromkeys(search_words(word))
    if not word.isalnum():
        pieces = search_words(_PIECES.sub(" ", word))
        forms.update(dict.fromkeys(["".join(pieces), *(piece for piece in pieces if len(piece) > 1)]))
    return forms
