# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What makes a stack of letters unfit before anything is laid out."""

from dataclasses import replace

from app.domain.addresses import Address
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Unfit
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from app.services.letter_contents import findings_of
from tests.schools import SCHOOL, round_of_letters

HOME = Address(street="Kade", house_number="8", postcode="2511 AB", city="Delft")
VRIES = Teacher(id=TeacherId(1), name=PersonName("J.", surname="Vries"), email="jvr@school.example", address=HOME)
ROUND = replace(round_of_letters(), delivery=Delivery.POST, reference_pattern="")


def found(*teachers: Teacher, pattern: str = "", delivery: Delivery = Delivery.POST) -> list[tuple[Unfit, int | None]]:
    """Return what is wrong with letters to these people, and with whose."""
    item = replace(ROUND, reference_pattern=pattern, delivery=delivery)
    return [(finding.unfit, finding.teacher_id) for finding in findings_of(teachers, item, SCHOOL)]


def test_one_person_under_two_mail_addresses_is_seen_by_the_home() -> None:
    """Or by the mail address where the homes differ; a namesake elsewhere is somebody else."""
    elsewhere = replace(HOME, house_number="9")
    same_home = replace(VRIES, id=TeacherId(2), email="jan@elders.example")
    same_mail = replace(VRIES, id=TeacherId(3), address=elsewhere)
    namesake = replace(VRIES, id=TeacherId(4), email="ander@elders.example", address=elsewhere)

    jan, joke = (replace(VRIES.name, first_name=first) for first in ("Jan", "Joke"))
    housemate = replace(same_home, name=joke)

    assert found(replace(VRIES, name=jan), housemate) == []
    assert found(VRIES, same_home) == [(Unfit.TWICE, 2)]
    assert found(VRIES, same_mail) == [(Unfit.TWICE, 3)]
    assert found(VRIES, namesake) == []


def test_a_kenmerk_with_a_code_that_somebody_lacks_is_an_empty_field() -> None:
    """As any other field of the letter."""
    assert found(VRIES, pattern="LR/{code}") == [(Unfit.FIELD_EMPTY, 1)]
    assert found(replace(VRIES, code="VRI"), pattern="LR/{code}") == []


def test_a_letter_for_the_pigeon_hole_needs_a_place() -> None:
    """And says so, instead of asking for a postal address."""
    assert found(VRIES, delivery=Delivery.PIGEON_HOLE) == [(Unfit.NO_PLACE, 1)]
    assert found(replace(VRIES, team="Bovenbouw"), delivery=Delivery.PIGEON_HOLE) == []
