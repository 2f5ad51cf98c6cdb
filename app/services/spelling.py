# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks a letter's words up in a list of words; for the worker's thread, since reading the list takes a moment."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Misspelled:
    """A word that is in no list, and what may be meant."""

    word: str
    meant: tuple[str, ...]


def can_check(language: str) -> bool:
    """Return whether there is a list of words of a language ("nl", "en")."""
    from app.documents.spelling import LANGUAGES

    return language in LANGUAGES


def words_in(text: str) -> Sequence[tuple[int, str]]:
    """Return the words of a text that can be checked, with where each begins."""
    from app.documents import spelling

    return spelling.words_in(text)


def wrong_words(words: Collection[str], language: str) -> dict[str, Misspelled | None]:
    """Return for each word what is wrong with it, None when it is right."""
    from app.documents.spelling import is_right, suggestions

    found: dict[str, Misspelled | None] = {}
    for word in words:
        found[word] = None if is_right(word, language) else Misspelled(word, suggestions(word, language))
    return found
