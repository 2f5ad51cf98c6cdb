# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From which number the letters of a round go on, so that no two letters of a school have the same kenmerk."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.letters import Round
from app.persistence import letters
from app.persistence.unit_of_work import UnitOfWork
from app.services.letter_contents import is_numbered, is_yearly


def numbered(item: Round, known: Sequence[tuple[Round, int]]) -> Round:
    """Return a round as it goes on after the numbers of the others: within its year, when that is in its kenmerk.

    `known` are rounds with the place of their last letter. Read within a write, nobody else begins one meanwhile.
    """
    if not is_numbered(item.reference_pattern):
        return replace(item, numbered_after=0)
    yearly = is_yearly(item.reference_pattern)
    ends = [
        one.numbered_after + last
        for one, last in known
        if one.id != item.id and is_numbered(one.reference_pattern) and (one.on.year == item.on.year or not yearly)
    ]
    return replace(item, numbered_after=max(ends, default=0))


def numbered_again(work: UnitOfWork, before: Round, after: Round) -> Round:
    """Return a changed round, numbered anew when its kenmerk or year is another and no letter bears a number yet."""
    same = (before.reference_pattern, before.on.year) == (after.reference_pattern, after.on.year)
    if same or any(one.reference for one in letters.letters_of_round(work.connection, after.id)):
        return after
    return numbered(after, letters.rounds_with_last_place(work.connection))
