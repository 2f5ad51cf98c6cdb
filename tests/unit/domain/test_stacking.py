# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which order letters lie, and which of them are one group."""

import random
from dataclasses import replace

import pytest

from app.domain.addresses import Address
from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.stacking import StackGroup, StackOrder, arranged, in_order
from app.domain.teachers import Teacher
from tests.schools import random_teacher


def _who(number: int, surname: str = "Berg", prefix: str = "", **changes: object) -> Teacher:
    name = PersonName(initials="A.", prefix=prefix, surname=surname)
    return Teacher(id=TeacherId(number), name=name, **changes)  # type: ignore[arg-type]


def _home(postcode: str, number: str = "1", country: str = "") -> Address:
    return Address("Kerkpad", number, "", postcode, "Urk", country)


def test_names_go_without_tussenvoegsel() -> None:
    """Van den Berg lies among the B's; all are one group without a name."""
    people = [_who(1, "Zwart"), _who(2, "Berg", "van den"), _who(3, "Bakker")]

    assert arranged(people, StackOrder.NAME) == [StackGroup("", (TeacherId(3), TeacherId(2), TeacherId(1)))]


def test_pigeon_holes_go_by_building_and_within_it_by_section() -> None:
    """Who has no section is found by the team; who has no place at all comes last."""
    people = [
        _who(1),
        _who(2, location="Zuid", section="Wiskunde"),
        _who(3, location="Noord", section="Talen"),
        _who(4, location="Noord", team="Havo"),
        _who(5, location="Noord", section="Talen", surname="Aalst"),
    ]
    found = arranged(people, StackOrder.PIGEON_HOLE)

    assert [group.name for group in found] == ["Noord · Havo", "Noord · Talen", "Zuid · Wiskunde", ""]
    assert in_order(found) == [4, 5, 3, 2, 1]


def test_a_group_is_one_however_it_is_written() -> None:
    """Capitals, accents and spaces make no second group; it is written as its first one has it."""
    people = [_who(1, "Berg", team="bèta "), _who(2, "Aalst", team="Bèta"), _who(3, "Zwart", team="BETA")]

    assert arranged(people, StackOrder.TEAM) == [StackGroup("Bèta", (TeacherId(2), TeacherId(1), TeacherId(3)))]


def test_numbers_in_names_of_groups_count_as_numbers() -> None:
    """Team 9 comes before team 10."""
    people = [_who(1, team="Team 10"), _who(2, team="Team 9"), _who(3, team="Team 1")]

    assert [group.name for group in arranged(people, StackOrder.TEAM)] == ["Team 1", "Team 9", "Team 10"]


def test_postcodes_go_by_street_and_number_and_abroad_comes_last() -> None:
    """The first two digits are a group; number 9 is delivered before number 10; who has no postcode lies behind all."""
    people = [
        _who(1),
        _who(2, address=_home("B-2000", country="België")),
        _who(3, address=_home("2512AB", "10")),
        _who(4, address=_home("2512AB", "9")),
        _who(5, address=_home("1011AA")),
    ]
    found = arranged(people, StackOrder.POSTCODE)

    assert [group.name for group in found] == ["10..", "25..", "België", ""]
    assert in_order(found) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("order", StackOrder)
def test_an_order_loses_nobody_and_does_not_hang_on_what_was_before(order: StackOrder) -> None:
    """The same people lie the same way, however they were given, and each once."""
    chance = random.Random(order.value)
    for _ in range(20):
        people = [_with_id(random_teacher(chance), number) for number in range(12)]
        once = arranged(people, order)
        chance.shuffle(people)

        assert sorted(in_order(once)) == list(range(12))
        assert in_order(arranged(people, order)) == in_order(once)


def _with_id(who: Teacher, number: int) -> Teacher:
    return replace(who, id=TeacherId(number))
