# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is left when two records are of one person: what both tell once, as the one says that tells most."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from math import fsum
from typing import Generic, TypeVar

from app.domain.activities import Participation, ParticipationStatus, Proof, Reduction, ReductionKind
from app.domain.activity_checks import COUNTING
from app.domain.ids import TeacherId
from app.domain.validity import NOTE_LENGTH

T = TypeVar("T", Participation, Reduction, Proof)
_WORTH = (
    ParticipationStatus.REJECTED, ParticipationStatus.PLANNED, ParticipationStatus.DONE, ParticipationStatus.ACCEPTED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Joined(Generic[T]):
    """What becomes of the things of two: those that stay, before and after, and of each that goes which stands in."""

    stay: list[tuple[T, T]] = field(default_factory=list)
    gone: dict[int, int] = field(default_factory=dict)


def overlap(one: str, other: str) -> bool:
    """Return whether two bevoegdheden, "" being every one, have something in common; capitals make no difference."""
    return "" in {one, other} or one.casefold() == other.casefold()


def joined_participations(
    ours: Sequence[Participation], theirs: Sequence[Participation], kept: TeacherId
) -> Joined[Participation]:
    """Let `kept` take part in each activity once, as the one of the two says that tells most of it."""
    found: Joined[Participation] = Joined()
    for activity_id in dict.fromkeys(item.activity_id for item in theirs):
        mine = [item for item in ours if item.activity_id == activity_id]
        others = [item for item in theirs if item.activity_id == activity_id]
        words = {_word(item) for item in mine}
        if "" in (every := words | {_word(item) for item in others}) and len(every) > 1:
            # Hours for every bevoegdheid hold those for one of them: both sides together would count them twice.
            stay, go = (others, mine) if _told_by(others) > _told_by(mine) else (mine, others)
            _let_stay(found, stay, go, kept, _filled)
        else:
            go = [item for item in others if _word(item) in words]
            new = [item for item in others if _word(item) not in words]
            _let_stay(found, [*mine, *new], go, kept, _better)
    return found


def joined_reductions(ours: Sequence[Reduction], theirs: Sequence[Reduction], kept: TeacherId) -> Joined[Reduction]:
    """Lower what is asked of `kept` once for a leave that both records tell of."""

    def same(one: Reduction, other: Reduction) -> bool:
        reasons = {one.reason.strip().casefold(), other.reason.strip().casefold()} - {""}
        bare = replace(other, teacher_id=one.teacher_id, reason=one.reason, version=one.version, id=one.id)
        return one == bare and (one.kind is not ReductionKind.OTHER or len(reasons) < 2)

    return _each_once(ours, theirs, kept, same, lambda one, other: replace(one, reason=_both(one.reason, other.reason)))


def joined_proofs(ours: Sequence[Proof], theirs: Sequence[Proof], kept: TeacherId) -> Joined[Proof]:
    """Let `kept` have a proof once that both records tell of; two that have files of their own are two."""

    def same(one: Proof, other: Proof) -> bool:
        bare = replace(other, teacher_id=one.teacher_id, version=one.version, id=one.id)
        bare = replace(bare, note=one.note, document=one.document, qualification=one.qualification)
        words = {one.qualification.casefold(), other.qualification.casefold()}
        return one == bare and len(words) == 1 and len({one.document, other.document} - {""}) < 2

    def filled(one: Proof, other: Proof) -> Proof:
        return replace(one, note=_both(one.note, other.note), document=one.document or other.document)

    return _each_once(ours, theirs, kept, same, filled)


def _each_once(
    ours: Sequence[T],
    theirs: Sequence[T],
    kept: TeacherId,
    same: Callable[[T, T], bool],
    filled: Callable[[T, T], T],
) -> Joined[T]:
    """Pair off what is the same: what one of them has twice stays twice."""
    found: Joined[T] = Joined()
    free = list(ours)
    for item in theirs:
        twins = [one for one in free if same(one, item)]
        if twins:
            twin = max(twins, key=lambda one: filled(one, item) == one)
            free.remove(twin)
            found.stay.append((twin, filled(twin, item)))
            found.gone[item.id] = twin.id
        else:
            found.stay.append((item, replace(item, teacher_id=kept)))
    return found


def _let_stay(
    found: Joined[Participation],
    stay: Sequence[Participation],
    go: Sequence[Participation],
    kept: TeacherId,
    joined: Callable[[Participation, Participation], Participation],
) -> None:
    after = {item.id: replace(item, teacher_id=kept) for item in stay}
    for item in go:
        same = [one for one in stay if _word(one) == _word(item)]
        to = max(same or stay, key=_rank).id
        after[to] = joined(after[to], item)
        found.gone[item.id] = to
    found.stay.extend((item, after[item.id]) for item in stay)


def _word(item: Participation) -> str:
    return item.qualification.casefold()


def _rank(item: Participation) -> tuple[int, float]:
    return _WORTH.index(item.status), item.hours


def _told_by(side: Collection[Participation]) -> tuple[int, float, bool]:
    """Return how much one side tells of an activity: how far somebody is, the hours of that, whether for all."""
    worth = max((_WORTH.index(item.status) for item in side), default=-1)
    counting = [item.hours for item in side if item.status in COUNTING or _WORTH.index(item.status) == worth]
    return worth, fsum(counting), any(not item.qualification for item in side)


def _better(one: Participation, other: Participation) -> Participation:
    """Return `one` with what the better of the two tells, and with what only the other tells beside it."""
    if _rank(other) <= _rank(one):
        return _filled(one, other)
    told = replace(other, teacher_id=one.teacher_id, qualification=one.qualification, version=one.version, id=one.id)
    return _filled(told, one)


def _filled(one: Participation, other: Participation) -> Participation:
    rating = other.rating if one.rating is None else one.rating
    return replace(one, rating=rating, remark=_both(one.remark, other.remark))


def _both(one: str, other: str) -> str:
    """Return two texts as one, which one field can hold."""
    if other.strip().casefold() in {"", one.strip().casefold(), *one.casefold().splitlines()}:
        return one
    both = f"{one}\n{other}" if one.strip() else other
    return both if len(both) <= NOTE_LENGTH else one
