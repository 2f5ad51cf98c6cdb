# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch tussenvoegsels: which words they are, and where one stands at the start or end of a surname.

The core of the official list of the BRP (table 36, voorvoegsels), as far as Dutch schools meet them.
"""

from app.domain.plain_text import APOSTROPHES

_AFTER = {
    "aan": "'t de den der het",
    "bij": "'t de den het",
    "de": "die la las le",
    "in": "'t de den der het",
    "onder": "'t de den het",
    "op": "'t de den der gen het ten",
    "over": "'t de den het",
    "te": "der den",
    "uijt": "'t de den te",
    "uit": "'t de den het te",
    "van": "'t de den der gen het la ter",
    "voor": "'t de den der in",
    "von": "der dem den",
}
_ALONE = (
    "'s 't aan bij boven d' de del della den der des di do dos du el het in la las le les l' mac onder op over "
    "te ten ter tho thoe thor to toe tot uijt uit van vanden vander ver von voor zu zum zur al bin da das af av"
)
_LONG = (
    *("de van der", "van van de", "voor in 't", "uit te de", "uijt te de", "de die le"),
    *("uit de l'", "van de l'", "de l'", "boven d'"),
)

SHORT = frozenset({"v.d.", "v.d", "vd.", "vd", "v/d", "v/d.", "van d", "v d"})
"""Abbreviations of van de, van den or van der: which one cannot be seen."""

_FOREIGN = "al bin da das del della des di do dos du el la las le les l' mac tho thor to ver zu zum zur von af av"
FOREIGN = frozenset(_FOREIGN.split())
"""Words that in many countries belong to the surname itself; with a capital they are left there."""


def _plain(word: str) -> str:
    return "".join("'" if char in APOSTROPHES else char for char in word).lower()


PREFIXES = frozenset(
    [
        *_ALONE.split(),
        *_LONG,
        *SHORT,
        *(f"{first} {second}" for first, rest in _AFTER.items() for second in rest.split()),
    ]
)
PREFIX_WORDS = frozenset(word for prefix in PREFIXES for word in prefix.split())
_LONGEST = max(len(prefix.split()) for prefix in PREFIXES)


def is_dutch_prefix(text: str) -> bool:
    """Return whether the text is a tussenvoegsel whose first word is not one that belongs to foreign surnames."""
    return is_prefix(text) and _plain(text.split(maxsplit=1)[0]) not in FOREIGN


def is_prefix(text: str) -> bool:
    """Return whether the text is a tussenvoegsel, whatever its capitals and kind of apostrophe."""
    return " ".join(_plain(word) for word in text.split()) in PREFIXES


def leading_prefix(words: list[str]) -> int:
    """Return how many words at the start are a tussenvoegsel, the longest first; at least one word is left over."""
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        if is_prefix(" ".join(words[:count])):
            return count
    return 0


def trailing_prefix(words: list[str]) -> int:
    """Return how many words at the end are a tussenvoegsel, the longest first ("Berg, A. van den"); all may be."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        if is_prefix(" ".join(words[-count:])):
            return count
    return 0


def join_prefix(prefix: str, surname: str) -> str:
    """Return prefix and surname as written together: `van den Berg`, `d'Ancona`."""
    if not prefix or not surname:
        return surname
    return prefix + surname if prefix[-1] in APOSTROPHES and len(prefix) > 1 else f"{prefix} {surname}"
