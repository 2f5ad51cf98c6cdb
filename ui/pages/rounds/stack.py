# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters that are being made: of a round that is only thought of yet, or of one that is kept.

The steps of the page work on a stack without asking which of the two it is; a round is stored when it is printed
or kept for later, so that going back never leaves a half-made round behind. No Qt; called on the worker.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from app.domain.ids import NEW, LetterId, RoundId, TeacherId
from app.domain.letters import Finding, Letter, LetterState, Round
from app.domain.mail_stands import MailStand
from app.domain.stacking import StackGroup, StackOrder, in_order
from app.progress import Progress
from app.services.post import may_reorder

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Entry:
    """One letter of the stack; `letter` is None while the round is not stored."""

    teacher_id: TeacherId
    name: str
    code: str
    position: int
    letter: Letter | None = None
    name_doubt: str = ""
    """Why the name should be looked at before it stands on a letter; known once the letters were checked."""
    group: int = 0
    """Which group of the stack, as it is ordered, it belongs to."""


@dataclass(frozen=True)
class Stack:
    """A round and those of its letters that were not sent, in the order they are printed."""

    round: Round
    entries: tuple[Entry, ...]
    order_fixed: bool = False
    """Whether letters of the round were printed already: their numbers stand."""
    chosen: frozenset[TeacherId] | None = None
    """Whose letters are made of it, None for all."""
    dividers: bool = False
    """Whether a sheet comes on top of each group."""
    people: frozenset[TeacherId] | None = None
    """Whose letters were asked for, those that went by e-mail too; None for all that did not."""
    by_mail: int = 0
    """How many other letters of the round went by e-mail, or may: they are not printed unasked."""
    mailed: bool = False
    """Whether it holds letters that went by e-mail, or may, and were asked for."""

    @property
    def stored(self) -> bool:
        """Whether the round is kept in the school file."""
        return self.round.id != NEW

    @property
    def teacher_ids(self) -> tuple[TeacherId, ...]:
        """The people in the order of the stack."""
        return tuple(entry.teacher_id for entry in self.entries)

    @property
    def count(self) -> int:
        """How many letters are made of it."""
        return len(self.made)

    @property
    def made(self) -> tuple[Entry, ...]:
        """The letters that are made of it, in its order."""
        return tuple(entry for entry in self.entries if self.chosen is None or entry.teacher_id in self.chosen)

    @property
    def groups(self) -> int:
        """In how many groups the letters that are made of it are divided, as it is ordered."""
        return len({entry.group for entry in self.made})

    @property
    def places(self) -> tuple[tuple[int, TeacherId], ...]:
        """The number of each letter that is made of it, and whose it is."""
        return tuple((entry.position, entry.teacher_id) for entry in self.made)

    def letter_ids(self, teacher_ids: Collection[TeacherId] | None = None) -> list[LetterId]:
        """Return the letters of these people, or of all."""
        return [
            entry.letter.id
            for entry in self.entries
            if entry.letter is not None and (teacher_ids is None or entry.teacher_id in teacher_ids)
        ]


_IN_STACK = {None, MailStand.UNMADE}
"""Of which letters nobody asked whether they are printed: what did not go by e-mail, and drafts that were undone."""


def of_round(services: Services, round_id: RoundId, people: frozenset[TeacherId] | None = None) -> Stack:
    """Read the unsent letters of a stored round, without those by e-mail; with `people` just theirs."""
    rows = services.rounds.letters(round_id)
    unsent = [row for row in rows if row.letter.state is not LetterState.SENT]
    mailed = [row for row in unsent if row.by_mail not in _IN_STACK]
    wanted = [row for row in unsent if (row.letter.teacher_id in people if people else row.by_mail in _IN_STACK)]
    entries = tuple(
        Entry(row.letter.teacher_id, row.sort_name, row.code, row.letter.position, row.letter) for row in wanted
    )
    item = services.rounds.round(round_id)
    groups = services.post.groups([entry.teacher_id for entry in entries], item.order)
    left = sum(row not in wanted for row in mailed)
    fixed = people is not None or not may_reorder([row.letter for row in rows])
    return Stack(item, _grouped(entries, groups), fixed, people=people, by_mail=left, mailed=left < len(mailed))


def _grouped(entries: Iterable[Entry], groups: Sequence[StackGroup]) -> tuple[Entry, ...]:
    numbers = {who: number for number, group in enumerate(groups) for who in group.teacher_ids}
    return tuple(replace(entry, group=numbers.get(entry.teacher_id, 0)) for entry in entries)


def of_draft(draft: Round, people: Sequence[tuple[TeacherId, str, str]]) -> Stack:
    """Make the stack of a draft from (teacher, sort name, code) in the order of the stack."""
    entries = tuple(Entry(who, name, code, place) for place, (who, name, code) in enumerate(people, start=1))
    return Stack(draft, entries)


def check(services: Services, stack: Stack, progress: Progress) -> list[Finding]:
    """Return what makes letters of the stack unfit to print."""
    item = services.rounds.round(stack.round.id) if stack.stored else stack.round
    places = {entry.teacher_id: entry.position for entry in stack.entries}
    teachers = services.staff.teachers(list(stack.teacher_ids))
    return services.rounds.check_people(item, [(places[who.id], who) for who in teachers], progress)


def with_doubts(services: Services, stack: Stack) -> Stack:
    """Return the stack with the doubts there are about the names of its people."""
    doubts = {who.id: who.name_doubt for who in services.staff.teachers(list(stack.teacher_ids)) if who.name_doubt}
    entries = tuple(replace(one, name_doubt=doubts.get(one.teacher_id, "")) for one in stack.entries)
    return replace(stack, entries=entries)


def preview(services: Services, stack: Stack, teacher_id: TeacherId) -> bytes:
    """Return one letter as PDF, as it would be printed now."""
    if not stack.stored:
        place = next((entry.position for entry in stack.entries if entry.teacher_id == teacher_id), 1)
        return services.rounds.preview_draft(stack.round, teacher_id, place)
    return services.rounds.preview(stack.round.id, stack.letter_ids({teacher_id})[0])


def drop(services: Services, stack: Stack, teacher_ids: Collection[TeacherId]) -> Stack:
    """Leave people out of the stack; the others of a draft move up."""
    if stack.stored:
        services.rounds.drop(stack.round.id, stack.letter_ids(teacher_ids))
        return again(services, stack)
    left = [entry for entry in stack.entries if entry.teacher_id not in teacher_ids]
    return Stack(stack.round, tuple(replace(entry, position=place) for place, entry in enumerate(left, start=1)))


def again(services: Services, stack: Stack) -> Stack:
    """Read a stored stack again."""
    return of_round(services, stack.round.id, stack.people)


def rearrange(services: Services, stack: Stack, order: StackOrder) -> Stack:
    """Put the letters of a stored round in an order, and number them so."""
    services.post.rearrange(stack.round.id, order)
    return again(services, stack)


def in_groups(stack: Stack, order: StackOrder, groups: Sequence[StackGroup]) -> Stack:
    """Return the stack of a draft in an order, by the groups its people make up in that."""
    known = {entry.teacher_id: (entry.teacher_id, entry.name, entry.code) for entry in stack.entries}
    people = [known[who] for who in in_order(groups) if who in known]
    draft = of_draft(replace(stack.round, order=order), people)
    return replace(draft, entries=_grouped(draft.entries, groups))


def change(services: Services, stack: Stack, after: Round) -> Stack:
    """Change what the round says, where `after` differs from the stack's round."""
    if stack.stored and after != stack.round:
        # Read here: another field, left a moment ago, was stored before this one is.
        now = services.rounds.round(stack.round.id)
        names = [
            field.name for field in fields(Round) if getattr(after, field.name) != getattr(stack.round, field.name)
        ]
        after = services.rounds.change(now, replace(now, **{name: getattr(after, name) for name in names}))
    return replace(stack, round=after)


def store(services: Services, stack: Stack) -> Stack:
    """Keep the round and its stack in the school file, if it was not yet."""
    if stack.stored:
        return stack
    return of_round(services, services.rounds.start(stack.round, stack.teacher_ids).id)
