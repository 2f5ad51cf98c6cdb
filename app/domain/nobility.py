# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Noble titles and predicates of a Dutch name, by the rules of the BRP (adressering: adellijke titel, predicaat)."""

from dataclasses import dataclass

from app.domain.plain_text import clean

_GRAND, _HIGH, _HIGHNESS = "Hooggeboren", "Hoogwelgeboren", "Hoogheid"


@dataclass(frozen=True, slots=True)
class Noble:
    """A title (before the surname) or a predicate (`jonkheer`, before the initials), for a man and for a woman."""

    man: str
    woman: str
    style: str = _HIGH
    predicate: bool = False

    def greeting(self, woman: bool) -> str:
        """Return the whole salutation: `Hoogwelgeboren heer`, `Hooggeboren vrouwe`, `Hoogheid`."""
        return self.style if self.style == _HIGHNESS else f"{self.style} {'vrouwe' if woman else 'heer'}"

    def form(self, woman: bool) -> str:
        """Return the title as this person bears it; a woman is no `ridder`: empty."""
        return self.woman if woman else self.man


_NOBLES = (
    Noble("graaf", "gravin", _GRAND),
    Noble("baron", "barones"),
    Noble("hertog", "hertogin"),
    Noble("markies", "markiezin"),
    Noble("prins", "prinses", _HIGHNESS),
    Noble("ridder", ""),
    Noble("jonkheer", "jonkvrouw", predicate=True),
    Noble("jhr.", "jkvr.", predicate=True),
)
_BY_WORD = {word.rstrip("."): noble for noble in _NOBLES for word in (noble.man, noble.woman) if word}


def is_noble(word: str) -> bool:
    """Return whether a word within a name is a noble title: only when written small, since Graaf is a surname too."""
    return word == word.lower() and word.rstrip(".") in _BY_WORD


def noble_in(titles: str) -> tuple[str, Noble | None, str]:
    """Take the noble title out of titles: the other titles, the title (None when there is none), as it was typed."""
    words = clean(titles).split()
    for position, word in enumerate(words):
        noble = _BY_WORD.get(word.casefold().rstrip(".,"))
        if noble:
            return " ".join(words[:position] + words[position + 1 :]), noble, word.casefold().rstrip(",")
    return titles, None, ""
