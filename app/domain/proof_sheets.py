# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The proof sheet of a round: every letter in one line, with what differs from letter to letter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

LONGEST = 80
"""Characters of a value that are shown: enough to see whose it is."""


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One letter: its place in the stack from 1, to whom, where, how it begins, what differs, and what to look at."""

    position: int
    name: str
    address: tuple[str, ...]
    salutation: str
    values: tuple[tuple[str, str], ...] = ()
    """The label and the value of each field that is not the same in all letters."""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofSheet:
    """All letters of a round, in the order of the stack; `common` are the fields that all letters have alike."""

    round_name: str
    on: date
    signer: str
    lines: tuple[ProofLine, ...]
    common: tuple[tuple[str, str], ...] = ()


def differing(letters: Sequence[Mapping[str, str]], names: Sequence[str]) -> tuple[str, ...]:
    """Return which of some fields are not the same in all letters, in the order of the names."""
    return tuple(name for name in names if len({letter.get(name, "") for letter in letters}) > 1)


def shortened(value: str) -> str:
    """Return a value as it is shown: on one line, cut where it is long."""
    text = " ".join(value.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
