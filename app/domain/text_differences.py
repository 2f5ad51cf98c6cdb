# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which words of a text were added, and which went."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_MOST = 400_000
"""Pairs of words that are compared within lines that changed: with more the window waits, and it is another text."""
_TOKENS = re.compile(r"\n+|[^\S\n]+|«[^»]*»|\w+|[^\w\s]")


class Kind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text that stayed, came or went."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> list[Stretch]:
    """Return both texts as one: what stayed, what went and what came, by whole words; a field in «» is one word."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    found: list[Stretch] = []
    for code, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left, came = "".join(old[first:last]), "".join(new[begin:end])
        found += [Stretch(Kind.SAME, left)] if code == "equal" else _by_words(left, came)
    return _smoothed(found)


def _by_words(before: str, after: str) -> list[Stretch]:
    """Return the same of lines that are not alike."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    if len(old) * len(new) > _MOST:
        return [Stretch(kind, text) for kind, text in ((Kind.REMOVED, before), (Kind.ADDED, after)) if text]
    found: list[Stretch] = []
    for code, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if code == "equal":
            found.append(Stretch(Kind.SAME, "".join(old[first:last])))
            continue
        if last > first:
            found.append(Stretch(Kind.REMOVED, "".join(old[first:last])))
        if end > begin:
            found.append(Stretch(Kind.ADDED, "".join(new[begin:end])))
    return found


def _smoothed(found: list[Stretch]) -> list[Stretch]:
    """Return the stretches with a lone space between two changes counted as changed: whole phrases read better."""
    out: list[Stretch] = []
    for place, one in enumerate(found):
        between = one.kind is Kind.SAME and one.text == " " and 0 < place < len(found) - 1
        out += [Stretch(Kind.REMOVED, " "), Stretch(Kind.ADDED, " ")] if between else [one]
    joined: list[Stretch] = []
    waiting: dict[Kind, str] = {}
    for one in out:
        if one.kind is Kind.SAME:
            joined += [Stretch(kind, waiting[kind]) for kind in (Kind.REMOVED, Kind.ADDED) if waiting.get(kind)]
            waiting = {}
            joined.append(one)
        else:
            waiting[one.kind] = waiting.get(one.kind, "") + one.text
    return joined + [Stretch(kind, waiting[kind]) for kind in (Kind.REMOVED, Kind.ADDED) if waiting.get(kind)]
