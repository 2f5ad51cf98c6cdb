# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reductions and proofs are entered, changed, taken away and undone; the standing follows at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.bootstrap import Services
from app.domain.activities import Proof, Reduction, ReductionKind
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.errors import InvalidValue, NotFound, SchoolFileError
from app.wording import Wording
from tests.schools import DAY, REGISTER, add, state

NL = Wording("nl")
SKJ = "skj-jeugd-gezinsprofessional"


@pytest.fixture
def teacher(school: Services, fixed_clock: Callable[[datetime], None]) -> TeacherId:
    """Return one teacher, registered since 2 September 2013, which is today."""
    fixed_clock(datetime(2013, 9, 2, 10, tzinfo=UTC))
    (teacher_id,) = add(school, 1)
    school.registrations.note(EventKind.REGISTERED, [teacher_id], DAY)
    return teacher_id


def _asked(school: Services, teacher: TeacherId, register: str = REGISTER) -> float:
    found = {one.profile.id: one.standing for one in school.standing.of_teacher(teacher, DAY)}
    return found[register].asked


def _half(teacher: TeacherId) -> Reduction:
    until = date(2017, 9, 1)
    return Reduction(teacher, REGISTER, ReductionKind.ILLNESS, DAY, until, percent=50.0, reason="Langdurig ziek")


def test_a_reduction_lowers_what_is_asked_at_once(school: Services, teacher: TeacherId) -> None:
    """Half over the whole term is half of what is asked; a change and a removal count too, and each is undone."""
    before = state(school)
    school.circumstances.keep_reduction(_half(teacher))
    halved = _asked(school, teacher)
    (told,) = school.circumstances.reductions(teacher, NL)
    school.circumstances.keep_reduction(replace(told.reduction, percent=25.0))
    quarter = _asked(school, teacher)
    school.circumstances.remove_reduction(told.reduction.id)

    assert (halved, quarter, _asked(school, teacher)) == (80.0, 120.0, 160.0)
    assert (told.title, told.size, told.register) == ("Ziekte", "50 % minder gevraagd", "Lerarenregister (2012)")
    for _ in range(3):
        school.history.undo()
    assert state(school) == before


def test_what_somebody_else_changed_since_it_was_opened_is_not_written_over(
    school: Services, teacher: TeacherId
) -> None:
    """The second who keeps a form that both opened is told so."""
    school.circumstances.keep_reduction(_half(teacher))
    (told,) = school.circumstances.reductions(teacher, NL)
    school.circumstances.keep_reduction(replace(told.reduction, percent=25.0))
    with pytest.raises(SchoolFileError) as refused:
        school.circumstances.keep_reduction(replace(told.reduction, percent=75.0))

    assert (refused.value.key, _asked(school, teacher)) == ("school_file.changed_elsewhere", 120.0)


def test_a_fixed_amount_is_told_in_the_units_of_its_register(school: Services, teacher: TeacherId) -> None:
    """Register hours are not hours."""
    school.circumstances.keep_reduction(replace(_half(teacher), percent=0.0, amount=12.5))

    assert school.circumstances.reductions(teacher, NL)[0].size == "12,5 registeruren minder gevraagd"


def test_a_proof_that_was_lacking_is_there_at_once(school: Services, teacher: TeacherId) -> None:
    """A VOG noted for every register that asks one."""
    school.registrations.note(EventKind.REGISTERED, [teacher], DAY, register_id=SKJ)
    (lacking,) = [one for one in school.standing.of_teacher(teacher, DAY) if one.profile.id == SKJ]
    school.circumstances.keep_proof(Proof(teacher, "", "vog", DAY))
    (shown,) = [one for one in school.standing.of_teacher(teacher, DAY) if one.profile.id == SKJ]

    assert [[proof.ok for proof in one.standing.proofs] for one in (lacking, shown)] == [[False], [True]]
    (told,) = school.circumstances.proofs(teacher, NL)
    assert (told.title, told.register) == ("Geldige VOG", "alle registers")
    school.circumstances.remove_proof(told.proof.id)
    assert school.circumstances.proofs(teacher, NL) == []


def test_hours_of_work_take_the_place_of_the_appointment(school: Services, teacher: TeacherId) -> None:
    """Once they are noted, they tell; the hours are said beside them."""
    school.circumstances.keep_proof(Proof(teacher, "", "work", date(2013, 8, 1), DAY, 200.0, "Frans"))
    (told,) = school.circumstances.proofs(teacher, NL)

    assert (told.title, told.size) == ("Uren werk", "200 uur")


def test_what_can_be_shown_is_offered_once(school: Services) -> None:
    """However many registers ask it."""
    asked = school.circumstances.asked_proofs(NL)

    assert [kind.proof for kind in asked] == ["work", "vog"]
    assert {REGISTER, SKJ} <= set(asked[0].register_ids)


_HALF = _half(TeacherId(1))
_VOG = Proof(TeacherId(1), "", "vog", DAY)


@pytest.mark.parametrize(
    ("item", "key"),
    [
        (replace(_HALF, percent=0.0), "reduction_size"),
        (replace(_HALF, amount=5.0), "reduction_size"),
        (replace(_HALF, percent=101.0), "reduction_percent"),
        (replace(_HALF, percent=float("nan")), "reduction_percent"),
        (replace(_HALF, percent=0.0, amount=-1.0), "reduction_amount"),
        (replace(_HALF, percent=0.0, amount=5.0, register_id=""), "reduction_register"),
        (replace(_HALF, until=date(2013, 9, 1)), "until"),
        (replace(_HALF, since=date(1066, 1, 1)), "year"),
        (replace(_VOG, proof=""), "proof_which"),
        (replace(_VOG, on=date(2013, 9, 3)), "future"),
        (replace(_VOG, until=date(2013, 9, 1)), "until"),
        (replace(_VOG, proof="work", value=5.0), "proof_work_until"),
        (replace(_VOG, proof="work", until=DAY, value=25.0), "proof_hours"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    school_file: Services, fixed_clock: Callable[[datetime], None], item: Reduction | Proof, key: str
) -> None:
    """With the field it stands in; nothing is stored."""
    fixed_clock(datetime(2013, 9, 2, 10, tzinfo=UTC))
    kept = school_file.circumstances
    with pytest.raises(InvalidValue) as refused:
        kept.keep_reduction(item) if isinstance(item, Reduction) else kept.keep_proof(item)

    assert refused.value.key == f"invalid.{key}"


def test_what_is_gone_cannot_be_changed(school: Services, teacher: TeacherId) -> None:
    """Somebody else took it away meanwhile; nor is a register from elsewhere kept."""
    with pytest.raises(NotFound):
        school.circumstances.remove_proof(_VOG.id)
    with pytest.raises(NotFound):
        school.circumstances.keep_reduction(replace(_half(teacher), register_id="nergens"))
