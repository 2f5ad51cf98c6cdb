# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""When two records are of one person, what both tell counts once, and what only one of them tells is kept."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.activities import Participation, ParticipationStatus, Proof, Reduction, ReductionKind
from app.domain.ids import ActivityId, ParticipationId, ProofId, ReductionId, TeacherId
from app.domain.joining import joined_participations, joined_proofs, joined_reductions

KEPT, OTHER = TeacherId(1), TeacherId(2)
DAY, END = date(2013, 9, 2), date(2014, 2, 28)
S = ParticipationStatus
LEAVE = Reduction(KEPT, "", ReductionKind.LEAVE, DAY, END, percent=50.0, id=ReductionId(1))
WORK = Proof(KEPT, "", "work", DAY, END, value=700.0, id=ProofId(1))


def took(hours: float, word: str = "", status: ParticipationStatus = S.DONE, **more: object) -> Participation:
    """Make somebody's part in the one activity there is; `number` is its id."""
    number = ParticipationId(int(str(more.pop("number", 1))))
    part = Participation(ActivityId(1), KEPT, DAY, hours, 0.0, status, qualification=word, id=number)
    return replace(part, **more)  # type: ignore[arg-type]


def once(*parts: Participation, theirs: tuple[Participation, ...]) -> list[Participation]:
    """Return what is left of the parts of the kept one and of the other."""
    others = [replace(one, teacher_id=OTHER, id=ParticipationId(10 + at)) for at, one in enumerate(theirs)]
    joined = joined_participations(parts, others, KEPT)
    after = {before.id: one for before, one in joined.stay}
    assert {one.teacher_id for one in after.values()} == {KEPT}
    assert not set(joined.gone) & set(after)
    assert set(joined.gone.values()) <= set(after)
    assert set(joined.gone) | set(after) == {one.id for one in (*parts, *others)}
    return list(after.values())


def hours(parts: list[Participation]) -> dict[str, float]:
    """Return the hours by bevoegdheid."""
    return {one.qualification: one.hours for one in parts}


@pytest.mark.parametrize(
    ("mine", "other", "left"),
    [
        (took(3), took(6, status=S.ACCEPTED), (6, S.ACCEPTED)),
        (took(3), took(6, status=S.PLANNED), (3, S.DONE)),
        (took(3), took(6), (6, S.DONE)),
        (took(6), took(3), (6, S.DONE)),
        (took(6, status=S.REJECTED, reason="te laat"), took(3), (3, S.DONE)),
    ],
)
def test_who_took_part_twice_did_so_as_the_better_says(
    mine: Participation, other: Participation, left: tuple[float, S]
) -> None:
    """By how far it is, then by the hours; a reason goes with the rejection it is of."""
    (one,) = once(mine, theirs=(other,))

    assert ((one.hours, one.status), one.id, one.reason) == (left, mine.id, "")


def test_what_the_less_good_alone_tells_is_kept() -> None:
    """A rating and a remark; two remarks stand below each other, and one that both have stands once."""
    (one,) = once(took(6, remark="Nuttig"), theirs=(took(3, rating=5, remark="Herhalen"),))
    (same,) = once(took(6, rating=4, remark="Nuttig"), theirs=(took(3, rating=5, remark="nuttig"),))

    assert (one.rating, one.remark, same.rating, same.remark) == (5, "Nuttig\nHerhalen", 4, "Nuttig")


@pytest.mark.parametrize(
    ("mine", "theirs", "left"),
    [
        ([("", 6)], [("Frans", 6)], {"": 6}),
        ([("Frans", 6)], [("", 6)], {"": 6}),
        ([("", 2)], [("Frans", 6)], {"Frans": 6}),
        ([("Frans", 2), ("Duits", 6)], [("", 6)], {"Frans": 2, "Duits": 6}),
        ([("", 6)], [("Frans", 2), ("Duits", 3)], {"": 6}),
        ([("Frans", 4)], [("Duits", 2)], {"Frans": 4, "Duits": 2}),
        ([("Frans", 4)], [("frans", 6)], {"Frans": 6}),
    ],
)
def test_hours_for_every_bevoegdheid_are_not_added_to_those_for_one(
    mine: list[tuple[str, float]], theirs: list[tuple[str, float]], left: dict[str, float]
) -> None:
    """The one that tells most stays; hours for different bevoegdheden stand side by side."""
    ours = [took(amount, word, number=at + 1) for at, (word, amount) in enumerate(mine)]

    assert hours(once(*ours, theirs=tuple(took(amount, word) for word, amount in theirs))) == left


_SIDE = st.lists(
    st.tuples(st.sampled_from(["", "Frans", "Duits"]), st.integers(0, 9), st.sampled_from(S)),
    max_size=3,
    unique_by=lambda one: one[0],
)


@given(_SIDE, _SIDE.filter(bool))
def test_no_bevoegdheid_ever_gets_more_than_one_of_the_two_told(
    mine: list[tuple[str, int, S]], theirs: list[tuple[str, int, S]]
) -> None:
    """Whatever stood in either record."""

    def counted(parts: list[Participation], word: str) -> float:
        return sum(one.hours for one in parts if one.qualification in {"", word} and one.status in {S.DONE, S.ACCEPTED})

    ours = [took(amount, word, status, number=at + 1) for at, (word, amount, status) in enumerate(mine)]
    others = [took(amount, word, status) for word, amount, status in theirs]
    left = once(*ours, theirs=tuple(others))
    for word in ("Frans", "Duits"):
        assert counted(left, word) <= max(counted(ours, word), counted(others, word))


def test_one_leave_in_both_records_lowers_what_is_asked_once() -> None:
    """With the reason of either; another leave lowers it too, and so does what one of them has twice."""
    theirs = replace(LEAVE, teacher_id=OTHER, reason="zorgverlof", id=ReductionId(2))
    more = replace(theirs, id=ReductionId(3))
    joined = joined_reductions([LEAVE], [theirs, more, replace(theirs, percent=20.0, id=ReductionId(4))], KEPT)

    assert joined.gone == {2: 1}
    assert [(one.percent, one.reason, one.teacher_id) for _, one in joined.stay] == [
        (50.0, "zorgverlof", KEPT), (50.0, "zorgverlof", KEPT), (20.0, "zorgverlof", KEPT),
    ]  # fmt: skip


def test_two_other_reasons_are_two_reductions() -> None:
    """Of leave the days say which it is; of another reason only that reason does."""
    mine = replace(LEAVE, kind=ReductionKind.OTHER, reason="bestuur")
    theirs = [
        replace(mine, teacher_id=OTHER, reason=why, id=ReductionId(at)) for at, why in ((2, "commissie"), (3, ""))
    ]

    assert joined_reductions([mine], theirs, KEPT).gone == {3: 1}


def test_hours_of_work_in_both_records_are_those_of_one_appointment() -> None:
    """The file of either stays; with two files they are two."""
    theirs = replace(WORK, teacher_id=OTHER, document="ab", note="Brief", id=ProofId(2))
    joined = joined_proofs([WORK], [theirs], KEPT)
    two = joined_proofs([replace(WORK, document="cd")], [theirs], KEPT)
    ((_, one),) = joined.stay

    assert (joined.gone, one.document, one.note, one.value) == ({2: 1}, "ab", "Brief", 700.0)
    assert (two.gone, len(two.stay)) == ({}, 1)


def test_a_proof_with_its_file_is_the_one_with_that_file() -> None:
    """Where the kept one has it with and without."""
    mine = [WORK, replace(WORK, document="ab", id=ProofId(3))]

    assert joined_proofs(mine, [replace(WORK, document="ab", id=ProofId(2))], KEPT).gone == {2: 3}
