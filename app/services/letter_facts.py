# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What letters of some kinds tell besides: since when somebody is registered, and which evidence is missing."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.ids import TeacherId
from app.domain.letter_kinds import LetterKind
from app.domain.letters import Round
from app.persistence import letter_facts
from app.persistence.database import Database
from app.wording import Wording

_MOST_NAMED = 8
"""How many activities a letter names: more would not leave it on one page."""
Facts = Mapping[TeacherId, Mapping[str, str]]


def facts_of(database: Database, kind: str, item: Round, teacher_ids: Sequence[TeacherId], wording: Wording) -> Facts:
    """Return what fills the fields that only letters of a kind have, for each of some teachers of whom it is known.

    `item` is the round, of the register that its letters are about.
    """
    register_id, on = item.register_id, item.on
    with database.read() as connection:
        if kind == LetterKind.THANKS:
            days = letter_facts.registered_on(connection, register_id, teacher_ids, on)
            return {who: {"geregistreerd_op": wording.day(day)} for who, day in days.items()}
        if kind == LetterKind.EVIDENCE:
            lacking = letter_facts.missing_evidence(connection, teacher_ids, on)
            return {who: {"ontbrekend_bewijs": _named(found, wording)} for who, found in lacking.items()}
    return {}


def _named(found: Sequence[tuple[str, date]], wording: Wording) -> str:
    """Name activities in a line, the newest last, which are easiest to find again."""
    named = [f"{title} ({wording.day(day)})" for title, day in found[-_MOST_NAMED:]]
    if rest := len(found) - len(named):
        named.insert(0, wording.say("letter_facts.older", {"count": rest}))
    return "; ".join(named)
