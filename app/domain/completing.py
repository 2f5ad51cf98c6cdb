# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proposes what may be typed on in the search box: fields where a word stands, values behind a colon."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.filter_fields import FieldKind
from app.domain.search_tokens import Token, token_at
from app.domain.search_words import SearchWords, plain_word

MOST_PROPOSALS = 8
_SHORTEST = 2
"""Letters of a word from which on it may be the beginning of a field."""
_SIGN = re.compile(r'(?:>=|<=|>|<)?"?')


@dataclass(frozen=True, slots=True)
class Proposal:
    """What may be put in, what that is in words, and an example of it ("" where there is none)."""

    text: str
    said: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """Proposals for what stands from `start` to `end` in what was typed."""

    start: int
    end: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What there is to propose, in one language: fields in their order with the names they go by, and values by key."""

    words: SearchWords
    fields: Sequence[tuple[Proposal, Sequence[str]]]
    values: Mapping[str, Sequence[Proposal]]


def complete(text: str, cursor: int, lexicon: Lexicon, *, asked: bool = False) -> Completion | None:
    """Return what may come where the cursor stands; None when that is anything.

    Fields are proposed for two letters or more, and `asked` for by a key for fewer too, also between words.
    """
    token = token_at(text, cursor)
    if token is not None and token.kind == "field":
        return _values(token, cursor, lexicon)
    if token is not None and token.kind != "plain":
        token = None if asked else token
    if token is None:
        return _made(cursor, cursor, [field for field, _names in lexicon.fields], most=99) if asked else None
    begun = plain_word(text[token.start : cursor])
    if token.kind != "plain" or len(begun) < (1 if asked else _SHORTEST):
        return None
    found = [field for field, names in lexicon.fields if any(plain_word(name).startswith(begun) for name in names)]
    return _made(token.start, token.end, found)


def _values(token: Token, cursor: int, lexicon: Lexicon) -> Completion | None:
    key = lexicon.words.field(token.word)
    start = token.start + len(token.word) + 1
    if key is None or cursor < start:
        return None
    typed = token.text[len(token.word) + 1 : cursor - token.start]
    if lexicon.words.fields[key].kind is not FieldKind.NUMBER:
        start += _last_comma(typed) + 1
        typed = typed[_last_comma(typed) + 1 :]
    sign = _SIGN.match(typed)
    kept = len(sign[0].rstrip('"')) if sign else 0
    if kept and lexicon.words.fields[key].kind is FieldKind.DAY:
        return None  # after a sign comes a day, not a period
    begun = plain_word(typed[kept:].strip('"'))
    first: list[Proposal] = []
    also: list[Proposal] = []
    for one in lexicon.values.get(key, ()):
        names = (plain_word(one.text.strip('"')), plain_word(one.said))
        if any(name.startswith(begun) for name in names):
            first.append(one)
        elif begun in names[1]:
            also.append(one)
    # What stands there whole already needs no proposal, unless it is the beginning of another.
    found = [one for one in (*first, *also) if plain_word(one.text.strip('"')) != begun or len(first) > 1]
    return _made(start + kept, token.end, found)


def _last_comma(text: str) -> int:
    """Return the place of the last comma outside quotation marks, -1 when there is none."""
    quoted, last = False, -1
    for place, sign in enumerate(text):
        quoted = quoted is not (sign == '"')
        if sign == "," and not quoted:
            last = place
    return last


def _made(start: int, end: int, found: Sequence[Proposal], most: int = MOST_PROPOSALS) -> Completion | None:
    return Completion(start, end, tuple(found[:most])) if found else None
