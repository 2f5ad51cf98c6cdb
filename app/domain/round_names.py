# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What rounds are called: each otherwise, so that they can be told apart in lists and in what is said of them."""

import re
from collections.abc import Collection

_NUMBER = re.compile(r" \((\d+)\)$")


def is_taken(name: str, taken: Collection[str]) -> bool:
    """Return whether a round is called so already, whatever the capitals and spaces."""
    return _alike(name) in {_alike(one) for one in taken}


def free_name(name: str, taken: Collection[str]) -> str:
    """Return the name when no round has it, else the same with the first number that is free: "Herfst (2)"."""
    if not is_taken(name, taken):
        return name
    bare = _NUMBER.sub("", " ".join(name.split()))
    number = 2
    while is_taken(f"{bare} ({number})", taken):
        number += 1
    return f"{bare} ({number})"


def _alike(name: str) -> str:
    return " ".join(name.split()).casefold()
