# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list by which letters are handed out: who takes a letter signs for it, group by group."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HandOutLine:
    """One letter: its number in the stack, whose it is, and their staff code."""

    position: int
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class HandOutGroup:
    """Letters that are handed out at one place; "" where a stack is not divided."""

    title: str
    lines: tuple[HandOutLine, ...]


@dataclass(frozen=True, slots=True)
class HandOutList:
    """All letters of a round, or some, to be signed for. `apart` gives each group a list, and pages, of its own."""

    round_name: str
    school: str
    on: date
    accent: str
    groups: tuple[HandOutGroup, ...]
    apart: bool = False
