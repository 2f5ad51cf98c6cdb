# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people write them: `3-7, 12`."""

import re
from collections.abc import Collection

_PART = re.compile(r"(\d{1,6})(?:\s*(?:-|–|t/m|tot en met|to)\s*(\d{1,6}))?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;+]|\ben\b|\band\b|\s)\s*", re.IGNORECASE)


def chosen_numbers(text: str, known: Collection[int]) -> frozenset[int]:
    """Return which of the numbers that are `known` a text names, `3-7, 12`; none when it says anything else."""
    found: set[int] = set()
    place, text = 0, text.strip()
    while place < len(text):
        part = _PART.match(text, place)
        if part is None:
            return frozenset()
        first, last = int(part[1]), int(part[2] or part[1])
        found |= {one for one in known if min(first, last) <= one <= max(first, last)}
        between = _BETWEEN.match(text, part.end())
        if part.end() < len(text) and (between is None or not between[0]):
            return frozenset()
        place = between.end() if between is not None else part.end()
    return frozenset(found)
