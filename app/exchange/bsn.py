# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recognises a column of citizen service numbers (BSN), which a school may not use as a staff number.

Wet algemene bepalingen burgerservicenummer: only for tasks of law; so the column is refused and never stored.
Runs in the child process.
"""

import re
from collections.abc import Iterable

_LOOKS_LIKE = re.compile(
    r"(?:['’]|[A-Za-z]{1,3}[.:]?[ -]?)?"
    r"(\d{3}[. -]?\d{2}[. -]?\d{3,4}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3}[., -]\d{3}[., -]\d{3}|\d{8,9})(?:[.,]0{1,2})?"
)
"""As they are typed, or as spreadsheets spoil them: with an apostrophe or letters in front, as `123456782.0`."""
_SHORTEST, _LONGEST = 8, 24  # with the blanks some systems pad with
_FEW = 3
_MANY = 10
_SHARE_OF_FEW = 0.9
_SHARE_OF_MANY = 0.5
"""One in eleven numbers passes the elfproef by chance: half of ten or more never does."""


def like_bsns(values: Iterable[str]) -> set[str]:
    """Return, as digits only, the different numbers among cells that are written as a BSN is: eight or nine digits."""
    return {
        "".join(filter(str.isdigit, found[1]))
        for value in set(values)
        if _SHORTEST <= len(value) <= _LONGEST
        and (number := value.strip())[-1:].isdigit()
        and (found := _LOOKS_LIKE.fullmatch(number))
    }


def holds_bsns(values: Iterable[str], *, known: bool) -> bool:
    """Return whether these cells are BSNs: numbers of eight or nine digits that pass the elfproef far beyond chance.

    With fewer than three numbers chance cannot be told from fact: a column whose header is known is then let through.
    """
    numbers = like_bsns(values)
    if not numbers:
        return False
    from stdnum.nl import bsn

    passing = sum(bsn.is_valid(number) for number in numbers)
    share = passing / len(numbers)
    if len(numbers) < _FEW:
        return not known and share == 1
    return share >= (_SHARE_OF_FEW if len(numbers) < _MANY else _SHARE_OF_MANY)
