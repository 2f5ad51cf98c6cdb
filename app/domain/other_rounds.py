# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same letter to the same person in another round: what is told of it, and that it is sent all the same."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.ids import RoundId, TeacherId
from app.domain.letter_kinds import LetterKind
from app.domain.letters import Finding, LetterState, Round, Unfit

_OFTEN = frozenset({LetterKind.STUDY_DAY, LetterKind.ADDRESSES, LetterKind.LETTER})
"""Kinds of which somebody may get several letters: there only the very same letter is the same."""


@dataclass(frozen=True, slots=True)
class OtherLetter:
    """A letter to somebody in another round than the one that is looked at."""

    teacher_id: TeacherId
    state: LetterState
    round_id: RoundId
    round_name: str


def told_of(other: OtherLetter) -> Finding:
    """Return what is told of a letter in another round."""
    return Finding(Unfit.OTHER_ROUND, other.teacher_id, f"{other.round_id}:{other.state}:{other.round_name}")


def place_of(finding: Finding) -> tuple[str, str]:
    """Return how far the letter in the other round is (a LetterState) and that round's name, of what was told."""
    _number, state, name = finding.detail.split(":", 2)
    return state, name


def mark_of(finding: Finding) -> str:
    """Return the mark by which a round knows that somebody gets its letter though they had one in another round."""
    return f"again:{finding.teacher_id}:{finding.detail.partition(':')[0]}"


def all_the_same(item: Round, findings: Iterable[Finding]) -> Round:
    """Return a round whose letters go to these people all the same."""
    marks = [mark_of(one) for one in findings if one.unfit is Unfit.OTHER_ROUND]
    return replace(item, waved=tuple(dict.fromkeys((*item.waved, *marks))))


def is_same(item: Round, kind: str, other: Round, other_kind: str) -> bool:
    """Return whether two rounds about one register send the same letter; of each its kind is given."""
    if kind != other_kind:
        return False
    if LetterKind(kind) not in _OFTEN:
        return True
    return (item.template_id, item.asked) == (other.template_id, other.asked)
