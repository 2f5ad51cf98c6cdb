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
        return self.style if self.highness else f"{self.style} {'vrouwe' if woman else 'heer'}"

    def form(self, woman: bool) -> str:
        """Return the title as this person bears it; a woman is no `ridder`: empty."""
        return self.woman if woman else self.man

    @property
    def for_wife(self) -> bool:
        """Whether the wife of a man with this title may bear it (hoffelijkheidstitel): no ridder, no predicate."""
        return bool(self.woman) and not self.predicate

    @property
    def highness(self) -> bool:
        """Whether one is greeted as Hoogheid, whatever one's sex."""
        return self.style == _HIGHNESS


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
_CODES = {
    "B": "baron", "BS": "barones", "G": "graaf", "GI": "gravin", "H": "hertog", "HI": "hertogin", "JH": "jonkheer",
    "JV": "jonkvrouw", "M": "markies", "MI": "markiezin", "P": "prins", "PS": "prinses", "R": "ridder",
}  # fmt: skip
"""Codes of the BRP (table 38, adellijke titel of predicaat)."""
_BY_WORD = {word.rstrip("."): noble for noble in _NOBLES for word in (noble.man, noble.woman) if word}


def is_noble(word: str) -> bool:
    """Return whether a word within a name is a noble title: only when written small, since Graaf is a surname too."""
    return word == word.lower() and word.rstrip(".") in _BY_WORD


def noble_word(text: str) -> str:
    """Return the title that a code of the BRP stands for (`BS` → `barones`); any other text is returned as it is."""
    return _CODES.get(text, text)


def before_prefix(prefix: str) -> tuple[str, Noble | None, bool]:
    """Take a noble title off a prefix, `baron van den`: the prefix left, the title or None, whether it is a man's."""
    word, _space, rest = prefix.partition(" ")
    noble = _BY_WORD.get(word.casefold().rstrip("."))
    return (rest, noble, word.casefold() == noble.man) if noble else (prefix, None, False)


def noble_before(prefix: str) -> str:
    """Return the noble title that a prefix starts with (`baron van den` → `baron`), or an empty text."""
    return prefix.partition(" ")[0] if before_prefix(prefix)[1] else ""


def _noble_in(titles: str) -> tuple[str, Noble | None]:
    words = clean(titles).split()
    for position, word in enumerate(words):
        noble = _BY_WORD.get(word.casefold().rstrip(".,"))
        if noble:
            return " ".join(words[:position] + words[position + 1 :]), noble
    return titles, None


@dataclass(frozen=True, slots=True)
class Borne:
    """The noble titles a person bears, as written; `titles` are the other titles, `greeting` the whole salutation."""

    titles: str
    own: str = ""
    partner: str = ""
    predicate: bool = False
    greeting: str = ""


def borne(titles: str, partner_prefix: str, *, woman: bool | None, use: tuple[bool, bool], married: bool) -> Borne:
    """Return which titles a person bears, given the titles typed and the partner's prefix (`baron van den`).

    `woman` is None when the sex is not known: then no title is written, a prince is still greeted as Hoogheid. `use`
    says whether the own name and the partner's are used: a title goes with its name. A woman with a partner bears no
    predicate (jonkvrouw); she bears the title of her husband in its form for a woman, and is greeted by that first.
    """
    others, noble = _noble_in(titles) if titles else ("", None)
    uses_own, uses_partner = use
    if not uses_own or (noble and noble.predicate and woman and married):
        noble = None
    _rest, husband, is_man = (
        before_prefix(partner_prefix) if partner_prefix and woman and uses_partner else ("", None, False)
    )
    if husband and not (is_man and husband.for_wife):
        husband = None
    greeted = husband or noble
    if not greeted:
        return Borne(others)
    known = woman is not None
    return Borne(
        others,
        noble.form(bool(woman)) if noble and known else "",
        husband.woman if husband else "",
        bool(noble and noble.predicate),
        greeted.greeting(bool(woman)) if known or greeted.highness else "",
    )
