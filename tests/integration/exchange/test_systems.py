# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists in the header shape of every system: recognised, read, and the second time nothing changes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.ids import TeacherId
from app.domain.teachers import Teacher
from app.exchange.columns import guess
from app.exchange.decisions import teachers_to_write
from app.exchange.plan import ImportPlan, Outcome, make_plan
from app.exchange.reading import read_list
from app.exchange.sources import source_by_id
from tests.invented_people import people
from tests.staff_lists import SHAPES, write_list

TODAY = date(2026, 9, 1)
COUNT = 40


def _plan(path: Path, existing: list[Teacher]) -> ImportPlan:
    table = read_list(path)
    guessed = guess(table)
    return make_plan(table, guessed.mapping, guessed.source, existing, today=TODAY)


def _stored(plan: ImportPlan) -> list[Teacher]:
    new, _changed = teachers_to_write(plan)
    return [replace(teacher, id=TeacherId(number)) for number, teacher in enumerate(new, 1)]


def _outcomes(plan: ImportPlan) -> dict[str, int]:
    return {outcome.value: count for outcome, count in plan.counts().items() if count}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".xls", ".ods"])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_list_twice_changes_nothing(tmp_path: Path, shape: str, suffix: str) -> None:
    """Every system's list, as every kind of file: all new the first time, all unchanged the second."""
    path = write_list(tmp_path / f"lijst{suffix}", shape, COUNT)
    first = _plan(path, [])
    second = _plan(path, _stored(first))
    assert (first.source, _outcomes(first), _outcomes(second)) == (
        SHAPES[shape].source,
        {"new": COUNT},
        {"unchanged": COUNT},
    )


@pytest.mark.parametrize("shape", ["magister", "somtoday", "afas", "zermelo", "google", "microsoft-365", "typed"])
def test_names_come_out_as_they_went_in(tmp_path: Path, shape: str) -> None:
    """Surname and tussenvoegsel of Turkish, Polish, Frisian and Dutch people are the ones on the list."""
    path = write_list(tmp_path / "lijst.csv", shape, COUNT)
    names = [(teacher.name.prefix, teacher.name.surname) for teacher in _stored(_plan(path, []))]
    assert names == [(person.prefix, person.surname) for person in people(COUNT)]


def test_the_naamgebruik_is_read_by_the_codes_of_its_system(tmp_path: Path) -> None:
    """AFAS and Beaufort number the four uses differently and mean the same."""
    uses = []
    for shape in ("afas", "beaufort"):
        plan = _plan(write_list(tmp_path / f"{shape}.csv", shape, COUNT), [])
        uses.append([teacher.name.name_use for teacher in _stored(plan)])
    assert uses[0] == uses[1]
    assert {use.value for use in uses[0]} == {"own", "partner", "partner_own", "own_partner"}


def test_numbers_of_two_systems_stand_beside_each_other(tmp_path: Path) -> None:
    """After Magister, the list of Microsoft 365 finds the same people by e-mail and takes no number away."""
    stored = _stored(_plan(write_list(tmp_path / "a.csv", "magister", COUNT), []))
    plan = _plan(write_list(tmp_path / "b.csv", "microsoft-365", COUNT), stored)
    _new, changed = teachers_to_write(plan)
    assert plan.counts()[Outcome.NEW] == 0
    assert all(after.numbers == before.numbers for before, after in changed)


def test_every_source_has_the_name_the_school_knows(tmp_path: Path) -> None:
    """The guessed source is one that can be shown."""
    assert {source_by_id(shape.source).id for shape in SHAPES.values()} == {shape.source for shape in SHAPES.values()}


def test_1200_people_of_afas_are_read_within_one_plan(tmp_path: Path) -> None:
    """A large board's list is planned as a whole."""
    plan = _plan(write_list(tmp_path / "afas.xlsx", "afas", 1200), [])
    assert _outcomes(plan) == {"new": 1200}
    assert all(teacher.employed_until is None for teacher in _stored(plan))
