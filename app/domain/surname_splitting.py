# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A surname column that holds more than the surname: the tussenvoegsel, and a partner's name, are taken out of it."""

import re
from enum import StrEnum
from typing import NamedTuple

from app.domain.nobility import is_noble
from app.domain.plain_text import APOSTROPHES, capital_first, clean, clean_part
from app.domain.prefixes import SHORT, is_dutch_prefix, is_prefix, leading_prefix, trailing_prefix


class NameDoubt(StrEnum):
    """Why a split name should be looked at by a person, the gravest first; the sentences are `name_doubt.…`."""

    STRANGE = "strange"
    NO_SURNAME = "no_surname"
    LETTER_CASE = "letter_case"
    MANY_WORDS = "many_words"
    SHORT_PREFIX = "short_prefix"
    CAPITAL_PREFIX = "capital_prefix"
    DOUBLE_NAME = "double_name"


SURE = ""
"""The doubt of a name that needs no look."""


class SplitSurname(NamedTuple):
    """What a surname column held; a partner's name stood first in it, so that NameUse.PARTNER_OWN shows it."""

    prefix: str
    surname: str
    partner_prefix: str
    partner_surname: str
    doubt: str


_HYPHEN = re.compile(r"\s*[-‐‑‒–—]\s*")
_WORD = re.compile(r"[^\s\-‐‑‒–—,()]+")
_NEVER_IN_A_NAME = re.compile(rf"[^\w\s{re.escape(APOSTROPHES)}.,()\-‐‑‒–—·]|[\d_]")
QUOTED = re.compile(
    rf"[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(?<!\w)[{re.escape(APOSTROPHES)}](\w{{3,}})[{re.escape(APOSTROPHES)}](?!\w)"
)
"""A name between quotes, by which somebody is called; not the apostrophes of 't and d'."""
_ATTACHED = re.compile(rf"([dl][{re.escape(APOSTROPHES)}]|[{re.escape(APOSTROPHES)}][ts])(?=[^\W\d_a-z])(.+)")
_SPACED_SHORT = re.compile(r"(?<!\S)(?:v\. ?d\.|v d\.?|van d\.)(?=[\s,]|$)")
_NAMED_BORN = re.compile(r"([^,]+?)(,.*?)?,?\s+(?:geb\.?|geboren)\s+([^,]+)(,.*)?", re.IGNORECASE)
_WIFE_OF = re.compile(
    r"([^,]+?)(,.*?)?,?\s+(?:e/v|e\.v\.?|echtg\.? v\.?|echtgenote van)\s+([^,]+)(,.*)?", re.IGNORECASE
)
_MARRIED = (" geb", " e/v", " e.v", " echtg")
_FEWEST_LETTERS = 3
LONGEST_NAME = 200
"""Characters; a longer text is no name and is left whole."""


def worst(*doubts: str) -> str:
    """Return the gravest of the doubts, SURE when there is none."""
    return next((doubt for doubt in NameDoubt if doubt in doubts), SURE)


def strange(text: str) -> str:
    """Return the doubt of a text with digits or signs that no name has, or too long for one, else SURE."""
    odd = len(text) > LONGEST_NAME or _NEVER_IN_A_NAME.search(text.replace("v/d", "")) or QUOTED.search(text)
    return NameDoubt.STRANGE if odd else SURE


def with_hyphen(text: str) -> tuple[str, bool]:
    """Return `Jansen geb. de Boer` and `de Boer e/v Jansen` with a hyphen, and whether the own name stands first."""
    if not any(mark in text.casefold() for mark in _MARRIED):
        return text, False
    born = _NAMED_BORN.fullmatch(text)
    wife = None if born else _WIFE_OF.fullmatch(text)
    match = born or wife
    return (f"{match[1]}-{match[3]}{match[2] or ''}{match[4] or ''}", bool(wife)) if match else (text, False)


def one_short_prefix(text: str) -> str:
    """Return the text with `v. d.`, `v d` and `van d.` as `v.d.`: which prefix they stand for cannot be seen."""
    return _SPACED_SHORT.sub("v.d.", text)


def split_surname(text: str, prefix: str = "", *, alone: bool = True) -> SplitSurname:
    """Split `van den Berg`, `Berg, van den`, `de Wit-Jansen`, `VAN DER BERG` into its parts.

    `prefix` is that of a column of its own: it belongs to the first name in the text. `alone` says that no first name
    stood in front, so that Dutch spelling itself asked for the capital of `Van den Berg`, which then becomes `van den`.
    Which of two names is the partner's cannot be seen: the first one is taken, in doubt. Never raises.
    """
    text = clean(text)
    if len(text) > LONGEST_NAME:
        return SplitSurname(clean_part(prefix), clean_part(text), "", "", NameDoubt.STRANGE)
    text, own_first = with_hyphen(one_short_prefix(text))
    if own_first and not prefix:
        split = split_surname(text, alone=alone)
        return SplitSurname(split.partner_prefix, split.partner_surname, split.prefix, split.surname, split.doubt)
    text, case_doubt = in_usual_case(text)
    head, _comma, tail = (part.strip() for part in text.partition(","))
    prefix, case_doubt = _usual_prefix(clean_part(prefix), case_doubt)
    noble, _space, behind = head.partition(" ")
    if behind and is_noble(noble):
        split = split_surname(text[len(noble) :], prefix, alone=alone)
        return split._replace(prefix=f"{noble} {split.prefix}".strip())
    if tail and is_prefix(tail):
        text, prefix = head, prefix or tail
    names = [name for name in _HYPHEN.split(text.replace(",", " ").strip(" -")) if name]
    doubts = [case_doubt, strange(text)]
    if len(names) != 2 or is_prefix(names[0]):
        doubts.append(NameDoubt.DOUBLE_NAME if len(names) > 2 else SURE)
        names = ["-".join(names)]
    first_prefix, first, doubt = _without_prefix(names[0], prefix, alone=alone)
    doubts.append(doubt)
    if len(names) == 1:
        doubts.append(SURE if clean_part(first) else NameDoubt.NO_SURNAME)
        return SplitSurname(first_prefix, clean_part(first), "", "", worst(*doubts))
    own_prefix, own, doubt = _without_prefix(names[1], "", alone=False)
    return SplitSurname(own_prefix, own, first_prefix, first, worst(*doubts, doubt, NameDoubt.DOUBLE_NAME))


def _usual_prefix(prefix: str, case_doubt: str) -> tuple[str, str]:
    """Return the prefix of a column of its own, small when it or the surname is all capitals (`VAN DER`, not `'S`)."""
    capitals = sum(char.isalpha() for char in prefix) > 1 or bool(case_doubt)
    if prefix and prefix == prefix.upper() != prefix.lower() and capitals and is_prefix(prefix):
        return prefix.lower(), NameDoubt.LETTER_CASE
    return prefix, case_doubt


def _without_prefix(name: str, known: str, *, alone: bool) -> tuple[str, str, str]:
    """Return prefix, surname and doubt of one name; a `known` prefix is only taken off when the name repeats it."""
    words = name.split()
    if known:
        count = len(known.split())
        repeated = len(words) > count and " ".join(words[:count]).casefold() == known.casefold()
        doubt = NameDoubt.SHORT_PREFIX if known.casefold() in SHORT else SURE
        return known, " ".join(words[count:] if repeated else words), doubt
    attached = _ATTACHED.fullmatch(name)
    if attached:
        return attached[1], attached[2].strip(), SURE
    count = leading_prefix(words)
    if not count:
        behind = trailing_prefix(words[1:])
        found = " ".join(words[len(words) - behind :])
        is_behind = behind and found == found.lower()
        doubt = NameDoubt.SHORT_PREFIX if found in SHORT else SURE
        return (found, " ".join(words[:-behind]), doubt) if is_behind else ("", name, SURE)
    prefix, surname = " ".join(words[:count]), " ".join(words[count:])
    if prefix == prefix.lower():
        return prefix, surname, NameDoubt.SHORT_PREFIX if prefix in SHORT else SURE
    if not is_dutch_prefix(prefix):
        return "", name, NameDoubt.CAPITAL_PREFIX
    if alone and prefix == capital_first(prefix.lower()):
        prefix = prefix.lower()
    return prefix, surname, NameDoubt.CAPITAL_PREFIX


def in_usual_case(text: str) -> tuple[str, str]:
    """Return a text that is all capitals or all small letters as names are written, and the doubt of that, else SURE.

    Initials keep their capitals, Dutch tussenvoegsels become small, every other word gets one capital.
    """
    if text not in {text.upper(), text.lower()} or strange(text):
        return text, SURE
    letters = sum(char.isalpha() for char in text)
    only_prefixes = all(is_prefix(word) for word in _WORD.findall(text))
    if letters < _FEWEST_LETTERS or only_prefixes or text.upper() == text.lower():
        return text, SURE
    return _WORD.sub(lambda match: _usual(match[0]), text), NameDoubt.LETTER_CASE


def _usual(word: str) -> str:
    if is_dutch_prefix(word):
        return word.lower()
    if "." in word or len(word) == 1 or (len(word) == 2 and not set(word.casefold()) & set("aeiouyij")):
        return word.upper()
    pieces = re.split(f"([{re.escape(APOSTROPHES)}])", word.lower())
    pieces = [piece if at == 0 and piece in {"d", "l"} else capital_first(piece) for at, piece in enumerate(pieces)]
    return "".join(pieces)
