# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was typed in the search box as a filter: `team:bèta -label:stage (fte:>0,5 OF vak:Frans)`.

Words without a colon are looked for in names, as ever. A minus before something asks the opposite, OF or | between two
things one of them (small letters will do where neither is a name), brackets keep together, quotation marks hold a value
with spaces. Of several values with commas one will do. `>=`, `<=`, `>`, `<` and `..` compare numbers and days. What
cannot be understood is told with its place.
"""

import re
from dataclasses import dataclass, field

from app.domain.filter_fields import VALUE_LENGTH, FieldKind
from app.domain.filters import Condition, Filter, FilterTest, Group, check_size, negated
from app.domain.plain_text import clean
from app.domain.search_tokens import LONGEST, Token, compared_names, tokens_of
from app.domain.search_words import SearchWords
from app.errors import InvalidValue

_VALUE = re.compile(r'\s*(?:"([^"]*)"|([^,"]+))\s*')
_DEEPEST = 5
"""Brackets within brackets."""


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed: plain words for names, and a filter of the rest; both may be empty.

    `pieces` are the parts of the filter that all hold, each with where it begins and ends in what was typed. `doubts`
    tell of what was understood but may have been meant otherwise, as errors tell of what was not.
    """

    text: str = ""
    where: Filter | None = None
    pieces: tuple[tuple[int, int, Filter], ...] = field(default=(), compare=False)
    doubts: tuple[InvalidValue, ...] = field(default=(), compare=False)


def read_search(text: str, words: SearchWords) -> Search:
    """Return what was typed as a search; raises InvalidValue with the facts `start` and `end`, places in the text.

    Text without a field, a bracket, a minus or an "or" is words for names, whatever it is.
    """
    if len(text) > LONGEST:
        raise InvalidValue("search_long", field="search", start=LONGEST, end=len(text), most=LONGEST)
    tokens = tokens_of(text)
    doubts = compared_names(tokens, words)
    if _all_plain(tokens):
        return Search(text=text.strip(), doubts=doubts)
    reader = _Reader(tokens, words)
    tree = reader.whole()
    try:
        check_size(tree if tree is not None else Group())
    except InvalidValue as error:
        raise InvalidValue("search_much", field="search", start=0, end=len(text)) from error
    names = [token.text.strip('"') for token in reader.names]
    pieces = reader.pieces if reader.apart or tree is None else [(0, len(text), tree)]
    return Search(" ".join(names), tree, tuple(pieces), (*reader.doubts, *doubts))


def is_plain(text: str) -> bool:
    """Return whether a text is only words for names, so that nothing has to be known to search for it."""
    return len(text) <= LONGEST and not any(sign in text for sign in "<>=") and _all_plain(tokens_of(text))


def _all_plain(tokens: list[Token]) -> bool:
    # On its own it stands between nothing: then it is somebody's staff code.
    return all(token.kind == "plain" for token in tokens) or (len(tokens) == 1 and tokens[0].kind == "either")


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[Token], words: SearchWords) -> None:
        self._tokens, self._words, self._at = tokens, words, 0
        self.apart = not any(token.kind == "either" for token in tokens)
        self.pieces: list[tuple[int, int, Filter]] = []
        self.doubts: list[InvalidValue] = []
        self._excluding = False
        self.names: list[Token] = []
        """Words for names that stand on their own, which every search box takes."""

    def whole(self) -> Filter | None:
        parts = self._parts(1)
        if self._at < len(self._tokens):
            self._wrong("search_bracket", self._tokens[self._at])
        return _tree(parts)

    def _parts(self, depth: int) -> list[Filter]:
        """Read up to a closing bracket or the end: things that all hold, with perhaps "or" between some of them."""
        if depth > _DEEPEST:
            self._wrong("search_deep", self._tokens[self._at - 1])
        either: list[list[Filter]] = [[]]
        last = self._tokens[self._at - 1]
        while self._at < len(self._tokens) and self._tokens[self._at].kind != "close":
            token = self._take()
            if token.kind == "either":
                if not either[-1]:
                    self._wrong("search_or", token)
                either.append([])
                last = token
                continue
            part = self._one(token, depth, here=depth == 1 and self.apart)
            if part is not None:
                if depth == 1:
                    self.pieces.append((token.start, self._tokens[self._at - 1].end, part))
                either[-1].append(part)
        if len(either) == 1:
            return either[0]
        if not either[-1]:
            self._wrong("search_or", last)
        return [Group(tuple(_grouped(parts) for parts in either), any=True)]

    def _one(self, token: Token, depth: int, *, here: bool) -> Filter | None:
        opposite = False
        while token.kind == "minus":
            if self._at >= len(self._tokens) or self._tokens[self._at].kind in {"close", "either"}:
                self._wrong("search_minus", token)
            opposite, here, token = not opposite, False, self._take()
        self._excluding ^= opposite
        part = self._asked(token, depth, here=here)
        self._excluding ^= opposite
        return negated(part) if opposite and part is not None else part

    def _asked(self, token: Token, depth: int, *, here: bool) -> Filter | None:
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
        name = clean(token.text.strip('"'))
        if len(name) > VALUE_LENGTH:
            self._wrong("search_value_long", token)
        return Condition("name", FilterTest.CONTAINS, (name,)) if name else None

    def _field(self, token: Token) -> Filter:
        key = self._words.field(token.word)
        if key is None:
            self._wrong("search_field", token, word=token.word, like=self._words.like(token.word))
        values = self._values(str(key), token.value)
        if not values:
            self._wrong("search_value_missing", token, word=token.word, name=key)
        if any(len(value) > VALUE_LENGTH for value in values):
            self._wrong("search_value_long", token)
        return _together([self._condition(str(key), value, token) for value in values])

    def _condition(self, key: str, value: str, token: Token) -> Filter:
        try:
            return self._words.condition(key, value)
        except InvalidValue as error:
            code = error.key.partition(".")[2]
            facts = {**error.facts, "start": token.start, "end": token.end}
            if not (code == "search_none" and self._excluding and self._words.fields[key].open_choices):
                raise InvalidValue(code, **facts) from error
        # Who must not have what nobody has is everybody.
        self.doubts.append(InvalidValue("search_absent", **facts))
        return Condition(key, FilterTest.IS, (value,))

    def _values(self, key: str, text: str) -> list[str]:
        """Return the values in what stands after a colon; in a number the comma is the decimal sign."""
        if self._words.fields[key].kind is FieldKind.NUMBER:
            found = [text.replace('"', "")]
        else:
            found = [match[1] or match[2] or "" for match in _VALUE.finditer(text)]
        return list(filter(None, map(clean, found)))

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    @staticmethod
    def _wrong(code: str, token: Token, **facts: object) -> None:
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
