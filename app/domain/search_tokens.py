# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pieces that what was typed in the search box falls into: fields with their value, brackets, "or", words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.filter_fields import FieldKind
from app.domain.search_words import SearchWords
from app.errors import InvalidValue

_TOKEN = re.compile(
    r"""(?P<space>\s+)|(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[^\s]))|(?P<either>\|)"""
    r"""|(?P<term>(?P<word>[^\s():"|,-][^\s():"|]*)(?P<colon>:)(?P<value>(?:"[^"]*"?|[^\s()"|])*)|"[^"]*"?|[^\s()"|]+)"""
)
_COMPARED = re.compile(r"([^\W_][\w-]*)?(<=|>=|<|>|=)([^<>=@]*)")
"""A comparison without a colon; no name has such signs, an address that was copied from a mail may."""
_EITHER = frozenset({"OF", "OR"})
_MAYBE = frozenset({"of", "or"})
"""Written small these may be somebody's name or code, unless they stand between things that are no names."""
LONGEST = 2_000
"""Signs in one search: more is no question somebody typed."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of what was typed, where it starts; of a field its `word` and `value`."""

    kind: str
    text: str
    start: int
    word: str = ""
    value: str = ""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def tokens_of(text: str) -> list[Token]:
    """Return the pieces of what was typed, in order."""
    found = list(_cut(text))
    return [
        replace(token, kind="either") if _joins(found[max(0, at - 2) : at], token, found[at + 1 : at + 2]) else token
        for at, token in enumerate(found)
    ]


def _joins(before: list[Token], token: Token, behind: list[Token]) -> bool:
    """Return whether an "of" that was not written in capitals joins what stands beside it: fields, brackets, a minus.

    A name before it is no name on its own where a minus stands before that one.
    """
    if token.kind != "plain" or token.text.casefold() not in _MAYBE or not before or not behind:
        return False
    opposite = [one.kind for one in before] == ["minus", "plain"]
    return (before[-1].kind in {"field", "close"} or opposite) and behind[0].kind in {"field", "open", "minus"}


def _cut(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            yield Token("plain", text[at], at)
            at += 1
            continue
        kind, found = str(match.lastgroup), match[0]
        if match["term"] is not None:
            kind = "field" if match["colon"] else "either" if found in _EITHER else "plain"
        if kind != "space":
            yield Token(kind, found, at, match["word"] or "", match["value"] or "")
        at = match.end()


def token_at(text: str, cursor: int) -> Token | None:
    """Return what a cursor stands in or behind; None between things."""
    return next((token for token in tokens_of(text[:LONGEST]) if token.start < cursor <= token.end), None)


def compared_names(tokens: Sequence[Token], words: SearchWords) -> tuple[InvalidValue, ...]:
    """Return what was typed as a comparison, but as a word for names: `fte>0,5`, also with spaces between."""
    found = []
    for at, token in enumerate(tokens):
        match = _COMPARED.fullmatch(token.text) if token.kind == "plain" else None
        before = tokens[at - 1] if at and tokens[at - 1].kind == "plain" else None
        behind = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].kind == "plain" else None
        word = "" if match is None else match[1] or (before.text if before else "")
        value = "" if match is None else match[3] or (behind.text if behind else "")
        if match is None or not word or not value:
            continue
        start = token.start if match[1] or before is None else before.start
        end = token.end if match[3] or behind is None else behind.end
        found.append(_doubt(word, match[2], value, words, (start, end)))
    return tuple(found)


def _doubt(word: str, sign: str, value: str, words: SearchWords, place: tuple[int, int]) -> InvalidValue:
    key = words.field(word)
    facts = {"field": "search", "text": f"{word}{sign}{value}", "word": word, "start": place[0], "end": place[1]}
    if key is None:
        return InvalidValue("search_compared", **facts)
    kind = words.fields[key].kind
    kept = sign if kind in {FieldKind.NUMBER, FieldKind.DAY} and sign != "=" else ""
    return InvalidValue("search_compared_field", typed=f"{word}:{kept}{value}", **facts)
