# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was typed in the search box as a filter: `team:bèta -label:stage (fte:>0,5 OF vak:Frans)`.

Words without a colon are looked for in names, as ever. A minus before something asks the opposite, OF or | between two
things one of them, brackets keep together, quotation marks hold a value with spaces. Of several values with commas one
will do. `>=`, `<=`, `>`, `<` and `..` compare numbers and days. What cannot be understood is told with its place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.filters import MOST_DEPTH, Condition, Filter, FilterTest, Group
from app.domain.search_words import SearchWords
from app.errors import InvalidValue

_TOKEN = re.compile(
    r"""(?P<space>\s+)|(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[^\s]))|(?P<either>\|)"""
    r"""|(?P<term>(?P<word>[^\s():"|,-][^\s():"|]*)(?P<colon>:)(?P<value>(?:"[^"]*"?|[^\s()"|])*)|"[^"]*"?|[^\s()"|]+)"""
)
_VALUE = re.compile(r'\s*(?:"([^"]*)"|([^,"]+))\s*')
_EITHER = frozenset({"OF", "OR"})


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed: plain words for names, and a filter of the rest; both may be empty."""

    text: str = ""
    where: Filter | None = None


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    word: str = ""
    value: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_search(text: str, words: SearchWords) -> Search:
    """Return what was typed as a search; raises InvalidValue with the facts `start` and `end`, places in the text.

    Text without a field, a bracket, a minus or an "or" is words for names, whatever it is.
    """
    tokens = list(_tokens(text))
    if all(token.kind == "plain" for token in tokens):
        return Search(text=text.strip())
    reader = _Reader(tokens, words, len(text))
    tree = reader.whole()
    names = [token.text.strip('"') for token in reader.names]
    return Search(" ".join(names), tree)


def is_plain(text: str) -> bool:
    """Return whether a text is only words for names, so that nothing has to be known to search for it."""
    return all(token.kind == "plain" for token in _tokens(text))


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            yield _Token("plain", text[at], at)
            at += 1
            continue
        kind, found = str(match.lastgroup), match[0]
        if match["term"] is not None:
            kind = "field" if match["colon"] else "either" if found in _EITHER else "plain"
        if kind != "space":
            yield _Token(kind, found, at, match["word"] or "", match["value"] or "")
        at = match.end()


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[_Token], words: SearchWords, length: int) -> None:
        self._tokens, self._words, self._length, self._at = tokens, words, length, 0
        self.names: list[_Token] = []
        """Words for names that stand on their own, which every search box takes."""

    def whole(self) -> Filter | None:
        parts = self._parts(1)
        if self._at < len(self._tokens):
            self._wrong("search_bracket", self._tokens[self._at])
        return _tree(parts)

    def _parts(self, depth: int) -> list[Filter]:
        """Read up to a closing bracket or the end: things that all hold, with perhaps "or" between some of them."""
        if depth > MOST_DEPTH:
            self._wrong("search_deep", self._tokens[self._at - 1])
        either: list[list[Filter]] = [[]]
        while self._at < len(self._tokens) and self._tokens[self._at].kind != "close":
            token = self._take()
            if token.kind == "either":
                either.append([])
                continue
            here = depth == 1 and not any(one.kind == "either" for one in self._tokens)
            part = self._one(token, depth, here=here)
            if part is not None:
                either[-1].append(part)
        if len(either) == 1:
            return either[0]
        if not all(either):
            self._wrong("search_or", self._tokens[min(self._at, len(self._tokens) - 1)])
        return [Group(tuple(_grouped(parts) for parts in either), any=True)]

    def _one(self, token: _Token, depth: int, *, here: bool) -> Filter | None:
        if token.kind == "minus":
            if self._at >= len(self._tokens):
                self._wrong("search_minus", token)
            part = self._one(self._take(), depth, here=False)
            return None if part is None else Group((part,), negated=True)
        if token.kind == "open":
            parts = self._parts(depth + 1)
            if self._at >= len(self._tokens):
                self._wrong("search_bracket", token)
            self._take()
            return _grouped(parts) if parts else None
        if token.kind == "field":
            return self._field(token)
        if here and token.kind == "plain":
            self.names.append(token)
            return None
        return Condition("name", FilterTest.CONTAINS, (token.text.strip('"'),))

    def _field(self, token: _Token) -> Filter:
        key = self._words.field(token.word)
        if key is None:
            self._wrong("search_field", token, word=token.word, like=self._words.like(token.word))
        if not token.value.strip('"').strip():
            self._wrong("search_value_missing", token, word=token.word)
        values = [(match[1] or match[2] or "").strip() for match in _VALUE.finditer(token.value)]
        try:
            parts = [self._words.condition(str(key), value) for value in values]
        except InvalidValue as error:
            raise InvalidValue(
                error.key.partition(".")[2], **{**error.facts, "start": token.start, "end": token.end}
            ) from error
        return _together(parts)

    def _take(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    @staticmethod
    def _wrong(code: str, token: _Token, **facts: object) -> None:
        raise InvalidValue(code, field="search", start=token.start, end=token.end, **facts)


def _together(parts: list[Filter]) -> Filter:
    """Return one condition for values of one field that are asked alike, else a group of which one must hold."""
    first = parts[0]
    alike = all(isinstance(one, Condition) and isinstance(first, Condition) and one.test is first.test for one in parts)
    if alike and isinstance(first, Condition) and first.values:
        values = tuple(value for one in parts if isinstance(one, Condition) for value in one.values)
        return Condition(first.field, first.test, values)
    return first if len(parts) == 1 else Group(tuple(parts), any=True)


def _grouped(parts: list[Filter]) -> Filter:
    return parts[0] if len(parts) == 1 else Group(tuple(parts))


def _tree(parts: list[Filter]) -> Filter | None:
    return _grouped(parts) if parts else None
