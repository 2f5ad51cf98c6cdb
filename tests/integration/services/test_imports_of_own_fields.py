# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Staff lists with columns of the school's own fields and of tags: guessed by name, checked, planned, then written."""

from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.own_fields import Held, OwnField, OwnKind, held_by
from app.errors import SchoolFileError
from app.progress import Progress
from app.services.imports import ImportPlan, Outcome, ReadList, StaffField
from app.wording import Wording
from tests.schools import state

HEADER = "Personeelsnummer;Achternaam;Kluis;BHV tot;Gebouw;Label;Mentor van"


@pytest.fixture
def fields(school: Services) -> list[OwnField]:
    """Return the own fields of a school: one of each kind."""
    return [
        school.own_fields.add("Kluis", OwnKind.NUMBER),
        school.own_fields.add("BHV tot", OwnKind.DATE),
        school.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid"),
        school.own_fields.add("Mentor van", OwnKind.TEXT),
    ]


def read(school: Services, folder: Path, *rows: str) -> ReadList:
    """Read a list with these rows."""
    path = folder / "lijst.csv"
    path.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    return school.imports.read(path, Progress())


def planned(school: Services, folder: Path, *rows: str) -> ImportPlan:
    """Plan a list as it was read."""
    found = read(school, folder, *rows)
    return school.imports.plan(found, found.mapping, Progress())


def held(school: Services, fields: list[OwnField], surname: str) -> list[Held | None]:
    """Return what the own fields hold of somebody."""
    one = next(one for one in school.staff.all() if one.name.surname == surname)
    own = {value.field_id: value for value in one.own}
    return [held_by(field, own.get(field.id)) for field in fields]


def test_columns_called_as_own_fields_are_those(school: Services, fields: list[OwnField], tmp_path: Path) -> None:
    """Also where the program knows the name otherwise: "Gebouw" is a vestiging in lists of others."""
    found = read(school, tmp_path, "1;Aker;;;;;")

    assert found.own == {2: fields[0].id, 3: fields[1].id, 4: fields[2].id, 6: fields[3].id}
    assert [found.mapping[at] for at in (2, 5)] == [StaffField.OWN, StaffField.TAGS]


def test_a_list_fills_own_fields_and_adds_tags(school: Services, fields: list[OwnField], tmp_path: Path) -> None:
    """New people and known ones; a blank wipes nothing; what the list says no more of stays."""
    school.imports.apply(planned(school, tmp_path, "1;Aker;12,5;28-02-2026;noord;BHV, mentor;<b>H4c</b>"), Progress())
    first = held(school, fields, "Aker")
    plan = planned(school, tmp_path, "1;Aker;;1-3-2027;Zuid;bhv; ", "2;Berg;0;;;bhv;")
    before = state(school)
    changes = [
        (change.own.name if change.own else change.field, change.old, change.new) for change in plan.rows[0].changes
    ]
    school.imports.apply(plan, Progress())

    assert first == [12.5, date(2026, 2, 28), "Noord", "<b>H4c</b>"]
    assert changes == [("BHV tot", date(2026, 2, 28), date(2027, 3, 1)), ("Gebouw", "Noord", "Zuid")]
    assert held(school, fields, "Aker") == [12.5, date(2027, 3, 1), "Zuid", "<b>H4c</b>"]
    assert held(school, fields, "Berg") == [0.0, None, None, None]
    assert school.tags.counts() == {"BHV": 2, "mentor": 1}
    school.history.undo()
    assert state(school) == before


def test_what_a_field_cannot_hold_is_said_by_row_and_column(
    school: Services, fields: list[OwnField], tmp_path: Path
) -> None:
    """The rest of the row is read."""
    long = "x" * 501
    plan = planned(school, tmp_path, f"1;Aker;twaalf;31-02-2026;Oost;{'y' * 61};{long}")
    (row,) = plan.rows
    said = [Wording("nl").say(problem.key, problem.said) for problem in row.problems]

    assert row.outcome is Outcome.NEW
    assert [text.partition(":")[0] for text in said] == [
        "Rij 2, kolom “Label”",
        "Rij 2, kolom “Kluis”",
        "Rij 2, kolom “BHV tot”",
        "Rij 2, kolom “Gebouw”",
        "Rij 2, kolom “Mentor van”",
    ]
    assert "Noord, Zuid" in said[3]
    assert row.teacher_after is not None
    assert (row.teacher_after.own, row.teacher_after.tags) == ((), ())


def test_what_columns_hold_is_remembered_until_the_field_goes(
    school: Services, fields: list[OwnField], tmp_path: Path
) -> None:
    """Next time the same list is read in the same way, also when the user chose otherwise than was guessed."""
    first = read(school, tmp_path, "1;Aker;;;;;3")
    chosen = {6: fields[0].id}
    mapping = {at: one for at, one in first.mapping.items() if at in (0, 1, 6)}
    school.imports.apply(school.imports.plan(first, mapping, Progress(), chosen), Progress())
    again = read(school, tmp_path, "1;Aker;;;;;4")
    school.own_fields.remove(fields[0].id)
    after = read(school, tmp_path, "1;Aker;;;;;4")

    assert (dict(again.mapping), again.own, again.remembered) == (mapping, chosen, True)
    assert after.own == {6: fields[3].id}


def test_a_plan_is_outdated_once_a_field_changes(school: Services, fields: list[OwnField], tmp_path: Path) -> None:
    """A choice it would write may be gone."""
    plan = planned(school, tmp_path, "1;Aker;;;Noord;;")
    school.own_fields.change(fields[2].id, "Gebouw", "Oost\nZuid\nWest")

    with pytest.raises(SchoolFileError):
        school.imports.apply(plan, Progress())


def test_rows_of_one_person_bring_what_either_says(school: Services, fields: list[OwnField], tmp_path: Path) -> None:
    """The first counts where both say something; tags are joined."""
    school.imports.apply(planned(school, tmp_path, "1;Aker;1;;;BHV;", "1;Aker;2;;Zuid;Mentor;"), Progress())

    assert held(school, fields, "Aker") == [1.0, None, "Zuid", None]
    assert school.tags.counts() == {"BHV": 1, "Mentor": 1}
