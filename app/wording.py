# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sentences outside the window's own labels: errors, actions, statuses, in Dutch and English.

They live in `resources/words/<language>/*.toml`, one file a subject, so that the command line
and the window say the same.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache

from app.errors import AppError
from app.paths import resources

LANGUAGES = ("nl", "en")
_GROUP = re.compile(r"^\[(\w+)\][ \t]*$", re.MULTILINE)
_FACT = re.compile(r"\{(\w+)(?::(\w+))?\}")


@cache
def _groups(language: str) -> dict[str, list[str]]:
    """Return the text below each `[group]`, not read yet: reading all takes long, and a window needs few to start."""
    found: dict[str, list[str]] = {}
    for file in sorted((resources() / "words" / language).glob("*.toml")):
        _head, *parts = _GROUP.split(file.read_text(encoding="utf-8"))
        for group, text in zip(parts[::2], parts[1::2], strict=True):
            found.setdefault(group, []).append(text)
    return found


@cache
def _sentences(language: str, group: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for text in _groups(language).get(group, ()):
        found.update(tomllib.loads(text))
    return found


def _sentence(language: str, key: str) -> object:
    """Return the sentence of a key, or the tables of its forms; None when there is none."""
    group, _point, name = key.partition(".")
    return _sentences(language, group).get(name)


class Wording:
    """Says things in one language; keys are `group.key` as in the files."""

    def __init__(self, language: str = "nl") -> None:
        """Use "nl" or "en"; any other language reads as "nl"."""
        self.language = language if language in LANGUAGES else "nl"

    def say(self, key: str, facts: Mapping[str, object] | None = None) -> str:
        """Return the sentence with its `{facts}` filled in; a table `{one, other}` is chosen by the fact `count`.

        `{fact:group}` is filled with the sentence `group.<fact>`. Dates are written in words. An unknown key
        returns the key itself, which a test forbids.
        """
        facts = facts or {}
        sentence = _sentence(self.language, key)
        if sentence is None:
            return key
        if isinstance(sentence, Mapping):
            sentence = sentence["one" if facts.get("count") == 1 else "other"]
        text = str(sentence)
        return _FACT.sub(lambda found: self._fill(found, facts), text)

    def _fill(self, spot: re.Match[str], facts: Mapping[str, object]) -> str:
        name, group = spot.groups()
        if name not in facts:
            return spot[0]
        if group is not None:
            return self.say(f"{group}.{facts[name]}", facts)
        return self._write(facts[name])

    def error(self, error: AppError) -> str:
        """Return the sentence of an error: what is wrong, where, what to do now."""
        return self.say(error.key, error.facts)

    def day(self, on: date, *, short: bool = False) -> str:
        """Write a date: `17 februari 2012`, short `17 feb 2012`."""
        months = str(_sentence(self.language, "dates.short" if short else "dates.long")).split()
        return f"{on.day} {months[on.month - 1]} {on.year}"

    def has(self, key: str) -> bool:
        """Return whether this language has a sentence for the key."""
        return _sentence(self.language, key) is not None

    def _write(self, value: object) -> str:
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, (list, tuple)):
            return ", ".join(self._write(part) for part in value)
        return str(value)
