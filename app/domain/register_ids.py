# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ids for what users name: registers, categories, kinds of activity."""

from collections.abc import Container

from app.domain.plain_text import without_accents

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_LONGEST = 60


def free_id(name: str, taken: Container[str]) -> str:
    """Return an id made of a name that is not taken yet: `Vakinhoudelijk (vo)` becomes `vakinhoudelijk-vo`."""
    words = "".join(letter if letter in _LETTERS else " " for letter in without_accents(name)).split()
    base = "-".join(words)[:_LONGEST].rstrip("-") or "naamloos"
    found, number = base, 1
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found
