# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of teachers by tags and own fields: filtered, sorted, searched and saved alike in a file and on a server."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.bootstrap import Services
from app.domain.own_checks import value_for
from app.domain.own_fields import Held, OwnField, OwnKind
from app.domain.selections import Order, OwnCondition, OwnTest, TeacherColumn, TeacherSelection
from app.persistence import own_fields
from app.wording import Wording
from tests.schools import DAY, add, reading


@dataclass
class Held4:
    """A school with four teachers, 0 to 3, who have tags and own fields; the last has none."""

    services: Services
    ids: list[int]
    fields: dict[str, OwnField]

    def found(self, order: Order | None = None, **wanted: object) -> list[int]:
        """Return the numbers of those a selection finds, in order."""
        selection = TeacherSelection(in_service=None, **wanted)  # type: ignore[arg-type]
        rows = self.services.staff.rows(selection, order or Order(), DAY)
        assert self.services.staff.count(selection, DAY) == len(rows)
        return [self.ids.index(row.id) for row in rows]

    def asked(self, name: str, test: OwnTest, *held: Held) -> list[int]:
        """Return the numbers of those an own field's condition finds."""
        field = self.fields[name]
        values = tuple(value for one in held if (value := value_for(field, one)) is not None)
        return sorted(self.found(own=(OwnCondition(field.id, test, values),)))


@pytest.fixture
def held(school: Services) -> Held4:
    """Return that school."""
    ids = add(school, 4)
    made = [
        school.own_fields.add("Kluis", OwnKind.NUMBER),
        school.own_fields.add("BHV tot", OwnKind.DATE),
        school.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid"),
        school.own_fields.add("Let op", OwnKind.TEXT),
    ]
    given: list[list[Held]] = [
        [9.0, 10.0, -1.5],
        [date(2026, 2, 28), date(2025, 12, 31), date(2026, 3, 1)],
        ["Noord", "Zuid", "noord"],
        ["=1+1", "100% aan_wezig", "Éclair"],
    ]
    for field, values in zip(made, given, strict=True):
        for teacher_id, value in zip(ids, values, strict=False):
            school.own_fields.set_value([teacher_id], field.id, value)
    school.tags.add(ids[:2], "BHV")
    school.tags.add(ids[1:3], "Zorgteam")
    return Held4(school, [int(one) for one in ids], {field.name: field for field in made})


def test_tags_are_filtered_by(held: Held4) -> None:
    """One of those chosen will do; so does none at all, when that is chosen."""
    assert sorted(held.found(tags=frozenset({"BHV"}))) == [0, 1]
    assert sorted(held.found(tags=frozenset({"BHV", "Zorgteam"}))) == [0, 1, 2]
    assert held.found(tags=frozenset({""})) == [3]
    assert sorted(held.found(tags=frozenset({"", "BHV"}))) == [0, 1, 3]


def test_own_fields_are_filtered_by(held: Held4) -> None:
    """Numbers and days by size, texts whatever their capitals; signs of the database's own mean nothing."""
    assert held.asked("Kluis", OwnTest.IS, 10.0) == [1]
    assert held.asked("Kluis", OwnTest.FROM, 9.0) == [0, 1]
    assert held.asked("Kluis", OwnTest.UNTIL, 9.0) == [0, 2]
    assert held.asked("BHV tot", OwnTest.FROM, date(2026, 2, 28)) == [0, 2]
    assert held.asked("BHV tot", OwnTest.UNTIL, date(2026, 2, 28)) == [0, 1]
    assert held.asked("Gebouw", OwnTest.IS, "Noord") == [0, 2]
    assert held.asked("Gebouw", OwnTest.IS, "Noord", "Zuid") == [0, 1, 2]
    assert held.asked("Let op", OwnTest.CONTAINS, "AAN_W") == [1]
    assert held.asked("Let op", OwnTest.CONTAINS, "0% a") == [1]
    assert held.asked("Let op", OwnTest.CONTAINS, "%") == [1]
    assert held.asked("Let op", OwnTest.CONTAINS, "éCLAIR") == held.asked("Let op", OwnTest.IS, "éclair") == [2]
    assert held.asked("Let op", OwnTest.EMPTY) == [3]
    assert held.asked("Let op", OwnTest.FILLED) == [0, 1, 2]


def test_lists_are_sorted_by_own_fields_and_tags(held: Held4) -> None:
    """Numbers by size; who has nothing comes last, whichever way round."""
    assert held.found(Order(held.fields["Kluis"].id)) == [2, 0, 1, 3]
    assert held.found(Order(held.fields["Kluis"].id, descending=True)) == [1, 0, 2, 3]
    assert held.found(Order(held.fields["BHV tot"].id)) == [1, 0, 2, 3]
    assert held.found(Order(held.fields["Gebouw"].id, descending=True))[0] == 1
    assert held.found(Order(TeacherColumn.TAGS, descending=True))[0] == 2


def test_the_search_finds_tags_and_texts(held: Held4) -> None:
    """Without accents, as names are found."""
    assert held.found(text="eclair") == [2]
    assert sorted(held.found(text="zorgteam")) == [1, 2]


def test_rows_bring_tags_and_values_when_asked(held: Held4) -> None:
    """Otherwise nothing is read for them."""
    selection = TeacherSelection(in_service=None)
    with_them = {row.id: row for row in held.services.staff.rows(selection, Order(), DAY, limit=3, beside=True)}
    plain = held.services.staff.rows(selection, Order(), DAY)
    everybody = {row.id: row for row in held.services.staff.rows(selection, Order(), DAY, beside=True)}

    assert everybody[held.ids[1]].tags == ("BHV", "Zorgteam")  # type: ignore[index]
    assert [value.text for value in everybody[held.ids[1]].own.values()] == [
        "10",
        "2025-12-31",
        "Zuid",
        "100% aan_wezig",
    ]
    assert all(everybody[key] == row for key, row in with_them.items())
    assert not any(row.tags or row.own for row in plain)


def test_a_saved_list_has_real_numbers_and_days_and_no_formulas(held: Held4, tmp_path: Path) -> None:
    """In a workbook and in delimited text."""
    columns = [(TeacherColumn.TAGS, "Labels"), *((field.id, field.name) for field in held.fields.values())]
    selection, paths = TeacherSelection(text="bhv"), (tmp_path / "lijst.xlsx", tmp_path / "lijst.csv")
    order = Order(held.fields["Kluis"].id)
    for path in paths:
        held.services.staff.save_list(path, selection, order, columns, on=DAY, wording=Wording("nl"))
    sheet = openpyxl.load_workbook(paths[0]).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    lines = list(csv.reader(paths[1].read_text("utf-8-sig").splitlines(), delimiter=";"))

    assert rows[0] == lines[0] == ["Labels", "Kluis", "BHV tot", "Gebouw", "Let op"]
    assert rows[1][1] == 9.0
    assert rows[1][2].date() == date(2026, 2, 28)
    assert sheet.cell(2, 5).data_type == "s"
    assert lines[1] == ["BHV", "9", "28-02-2026", "Noord", "'=1+1"]


def test_a_list_takes_as_many_questions_however_long_it_is(held: Held4) -> None:
    """Tags and values of all come in two."""
    with reading(held.services) as connection:
        tags, values = own_fields.tags_of(connection, None), own_fields.values_of(connection, None)

    assert set(tags) == set(values) == set(held.ids[:3])
