# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds who has the same letter in another round, lying ready, printed or sent since: at this desk or another."""

from collections.abc import Sequence

from app import clock
from app.domain.ids import TeacherId
from app.domain.letters import Finding, Letter, Round
from app.domain.other_rounds import all_the_same, is_same, mark_of, place_of, told_of
from app.errors import LetterError
from app.persistence import other_letters
from app.persistence.standing import Reading
from app.services.letter_sheets import LetterSheets

__all__ = ["all_the_same", "by_person", "had_elsewhere", "place_of", "refuse_doubled", "unasked"]


def had_elsewhere(connection: Reading, sheets: LetterSheets, item: Round, people: Sequence[TeacherId]) -> list[Finding]:
    """Return who of some people has the round's letter in another round, and in which; also whom it goes to anyway."""
    kinds = sheets.kinds()
    kind = sheets.template(item.template_id).kind
    same = [
        other.id
        for other in other_letters.others(connection, item, sheets.about(item).id)
        if is_same(item, kind, other, kinds.get(other.template_id, ""))
    ]
    if not same:
        return []
    made = (other_letters.made_on(connection, item) if item.id else None) or clock.today()
    found = other_letters.of_people(connection, item, same, people, min(item.on, made))
    return [told_of(one) for one in found]


def by_person(findings: Sequence[Finding]) -> dict[TeacherId | None, list[Finding]]:
    """Return what was found of each person."""
    found: dict[TeacherId | None, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.teacher_id, []).append(one)
    return found


def unasked(item: Round, findings: Sequence[Finding]) -> list[Finding]:
    """Return those of whom nobody said that the letter goes to them all the same."""
    return [one for one in findings if mark_of(one) not in item.waved]


def refuse_doubled(connection: Reading, sheets: LetterSheets, item: Round, stack: Sequence[Letter]) -> None:
    """Raise LetterError when a letter is in another round too; asked inside the write, no other desk comes between."""
    found = had_elsewhere(connection, sheets, item, [letter.teacher_id for letter in stack])
    if doubled := unasked(item, found):
        raise LetterError("unfit", count=len(doubled))
