# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list in groups: counted and added up by the database as the rows themselves say, in a file and on a server."""

from collections import Counter
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import openpyxl
import pytest

from app.bootstrap import Services
from app.domain.filters import Condition, FilterTest
from app.domain.grouping import GroupCount, groups_by, total_of
from app.domain.own_fields import OwnKind
from app.domain.registrations import EventKind
from app.domain.selections import BESIDE, ColumnKey, Order, TeacherColumn, TeacherRow, TeacherSelection
from app.domain.views import SavedView
from app.progress import Progress
from app.wording import Wording
from tests.schools import DAY, teachers

EVERYBODY = TeacherSelection(in_service=None)
TEAM_AND_FTE = [(TeacherColumn.NAME, "Naam"), (TeacherColumn.TEAM, "Team"), (TeacherColumn.FTE, "Fte")]


@pytest.fixture
def staffed(school: Services) -> Services:
    """Return a school with people in teams, one of them written in two ways, and some in none."""
    teams = ("Bèta", "bèta", "Talen", "", "Élan")
    for number, one in enumerate(teachers(11)):
        fte = None if number == 3 else 0.1 * (number % 4)
        school.staff.add(replace(one, team=teams[number % 5], section="", fte=fte))
    ids = school.staff.ids(EVERYBODY, DAY)
    school.registrations.note(EventKind.INVITED, ids[:4], DAY)
    return school


def groups(school: Services, column: ColumnKey, *sums: ColumnKey, descending: bool = False) -> list[GroupCount]:
    """Return the groups of everybody by a column, sorted by it."""
    return school.staff.groups(EVERYBODY, Order(column, descending, groups=column), DAY, sums)


def test_groups_come_in_order_with_their_sums(staffed: Services) -> None:
    """Capitals make no other team; who is in none comes last."""
    found = groups(staffed, TeacherColumn.TEAM, TeacherColumn.FTE)
    people = staffed.staff.rows(EVERYBODY, Order(), DAY)
    counted = Counter(one.team.lower() for one in people)
    assert [(one.value.lower(), one.people) for one in found] == [
        (team, counted[team]) for team in ("bèta", "talen", "élan", "")
    ]
    for one in found:
        there = [row.fte for row in people if row.team.lower() == one.value.lower() and row.fte is not None]
        assert one.sums == (pytest.approx(sum(there)),)
    assert total_of(found).people == len(people)


@pytest.mark.parametrize("descending", [False, True])
def test_rows_lie_in_the_order_of_their_groups_whatever_the_column(staffed: Services, *, descending: bool) -> None:
    """So that the first page of the third group begins where the first two end."""
    for column in filter(groups_by, TeacherColumn):
        order = Order(column, descending, groups=column)
        found = staffed.staff.groups(EVERYBODY, order, DAY, [])
        rows = staffed.staff.rows(EVERYBODY, order, DAY, more=BESIDE)
        assert [one.people for one in found] == _runs(rows, column), column
        other = replace(order, column=TeacherColumn.CODE)
        assert sum(one.people for one in staffed.staff.groups(EVERYBODY, other, DAY, [])) == len(rows)


def _runs(rows: list[TeacherRow], column: TeacherColumn) -> list[int]:
    return [len(list(run)) for _key, run in groupby(rows, key=lambda row: _key(row, column))]


def _key(row: TeacherRow, column: TeacherColumn) -> object:
    if column is TeacherColumn.NAME:
        return row.sort_name[:1].casefold()
    if column is TeacherColumn.STATUS:
        return row.status_key
    held = row.more.get(column) if column in BESIDE else getattr(row, column.value)
    if column in {TeacherColumn.SINCE, TeacherColumn.EMPLOYED_FROM, TeacherColumn.EMPLOYED_UNTIL}:
        return held and held.year  # type: ignore[union-attr]
    return held.lower() if isinstance(held, str) else held


@pytest.mark.parametrize(
    ("kind", "held", "values"),
    [
        (OwnKind.NUMBER, (9.0, 10.0, 9.0), ["9", "10", ""]),
        (OwnKind.TEXT, ("b", "A", "B"), ["a", "b", ""]),
    ],
)
def test_an_own_field_makes_groups(
    staffed: Services, kind: OwnKind, held: tuple[object, ...], values: list[str]
) -> None:
    """Numbers by size; who has nothing in it comes last."""
    field = staffed.own_fields.add("Kluis", kind)
    for teacher_id, value in zip(staffed.staff.ids(EVERYBODY, DAY), held, strict=False):
        staffed.own_fields.set_value([teacher_id], field.id, value)  # type: ignore[arg-type]
    assert [one.value.lower() for one in groups(staffed, field.id)] == values


class Colleague(Progress):
    """Who sees how far the list is, puts everybody in another team while it is written."""

    def __init__(self, school: Services) -> None:
        super().__init__()
        self.school, self.busy = school, False

    def report(self, done: int, total: int, step: str = "") -> None:
        """Change the school once people are known and before their lines are."""
        if total and not self.busy:
            self.busy = True
            staff = self.school.staff
            people = staff.teachers(staff.ids(EVERYBODY, DAY))
            staff.save_many([(one, replace(one, team="Talen")) for one in people if one.team != "Talen"], "change_many")


def test_who_changes_the_list_while_it_is_saved_puts_nobody_under_another_group(
    staffed: Services, tmp_path: Path
) -> None:
    """Groups and lines are of one state of the school, in a file and on the screen."""
    order, file = Order(groups=TeacherColumn.TEAM), tmp_path / "lijst.xlsx"
    before = groups(staffed, TeacherColumn.TEAM)
    with staffed.staff.reading(EVERYBODY, order, DAY) as reading:
        ids = reading.ids()
        staffed.staff.save_list(
            file, EVERYBODY, order, TEAM_AND_FTE, on=DAY, wording=Wording("nl"), progress=Colleague(staffed)
        )
        assert reading.groups([]) == before
        teams = [row.team.lower() for row in reading.page(ids)]
    assert [len(list(run)) for _team, run in groupby(teams)] == [one.people for one in before]
    lines = [[cell.value for cell in row] for row in openpyxl.load_workbook(file).worksheets[0].iter_rows(min_row=2)]
    heads = [f"{one.value or 'niet ingevuld'} ({one.people})" for one in before]
    assert [line[0] for line in lines if line[0] in heads] == heads
    assert [(line[1] or "").lower() for line in lines if line[0] not in heads][:-1] == teams
    assert groups(staffed, TeacherColumn.TEAM) == [GroupCount("Talen", 11)]


def test_a_workbook_has_a_line_with_the_sums_above_each_group(staffed: Services, tmp_path: Path) -> None:
    """And the total at the end; delimited text has people only, and the group as a column."""
    order = Order(groups=TeacherColumn.TEAM)
    for name in ("lijst.xlsx", "lijst.csv"):
        columns = [one for one in TEAM_AND_FTE if name.endswith("xlsx") or one[0] is not TeacherColumn.TEAM]
        staffed.staff.save_list(tmp_path / name, EVERYBODY, order, columns, on=DAY, wording=Wording("nl"))
    sheet = openpyxl.load_workbook(tmp_path / "lijst.xlsx").worksheets[0]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    found = groups(staffed, TeacherColumn.TEAM, TeacherColumn.FTE)
    names = [one.value or "niet ingevuld" for one in found]
    sums = [
        line for line in lines if line[0] in {f"{name} ({one.people})" for name, one in zip(names, found, strict=True)}
    ]
    assert [line[2] for line in sums] == [pytest.approx(one.sums[0]) for one in found]
    assert lines[0] == sums[0]
    assert lines[-1][0] == "Totaal (11)"
    assert (sheet.auto_filter.ref, sheet.freeze_panes) == (None, "B2")  # sorting would mix people and sums
    assert len(lines) == 11 + len(found) + 1
    text = (tmp_path / "lijst.csv").read_text(encoding="utf-8-sig").splitlines()
    assert (text[0], len(text)) == ("Team;Naam;Fte", 12)


def test_columns_beside_the_row_are_read_where_they_are_shown(staffed: Services) -> None:
    """Subjects, qualifications, hours, postcode and town; not otherwise."""
    people = {one.id: one for one in staffed.staff.all()}
    for row in staffed.staff.rows(EVERYBODY, Order(), DAY, limit=5, more=BESIDE):
        one = people[row.id]
        assert row.more.get(TeacherColumn.SUBJECTS, ()) == one.subjects
        assert row.more[TeacherColumn.CITY] == one.address.city
        assert row.more[TeacherColumn.HOURS] == 0.0
    assert not staffed.staff.rows(EVERYBODY, Order(), DAY, limit=1)[0].more


def test_pinned_views_are_counted_together_as_each_by_itself(staffed: Services) -> None:
    """One that asks about a field that is gone has no number, and is not offered for a round."""
    field = staffed.own_fields.add("Kluis", OwnKind.TEXT)
    asked = [("team", FilterTest.IS, ("Bèta",)), ("status", FilterTest.IS, ("invited",)), ("fte", FilterTest.EMPTY, ())]
    asked.append((f"own.{field.id}", FilterTest.EMPTY, ()))
    for number, one in enumerate(asked):
        staffed.views.add(SavedView(f"W{number}", Condition(*one), in_service=None, pinned=number != 1))
    staffed.own_fields.remove(field.id)
    found = staffed.views.pinned(DAY)
    assert [(one.view.name, one.lost) for one in found] == [("W0", False), ("W2", False), ("W3", True)]
    assert [one.people for one in found] == [
        *(staffed.staff.count(one.view.selection, DAY) for one in found[:2]), None
    ]  # fmt: skip
    assert [one.name for one in staffed.views.usable()] == ["W0", "W1", "W2"]


def test_a_view_moves_among_those_in_the_sidebar(school_file: Services) -> None:
    """Past views that are not there."""
    made = [school_file.views.add(SavedView(f"W{at}", pinned=at != 1)) for at in range(4)]
    school_file.views.move_pinned(made[0].id, 1)
    assert [one.view.name for one in school_file.views.pinned(DAY)] == ["W2", "W0", "W3"]
    school_file.views.move_pinned(made[2].id, 9)
    assert [one.view.name for one in school_file.views.pinned(DAY)] == ["W0", "W3", "W2"]


def test_a_round_is_for_who_is_in_a_view_when_it_is_looked_at(staffed: Services) -> None:
    """The filter stays with the round; who was written to stays so when they leave the view."""
    view = SavedView("Talen", Condition("team", FilterTest.IS, ("Talen",)), in_service=None)
    draft = replace(staffed.rounds.draft(DAY, "letter"), of_view=view)
    inside = staffed.staff.ids(view.selection, DAY)
    found = [one.row.id for one in staffed.rounds.candidates(draft)]
    assert sorted(found) == sorted(inside) != []
    stored = staffed.rounds.start(draft, found)
    assert staffed.rounds.round(stored.id).of_view == view
    staffed.staff.save(one := staffed.staff.teacher(found[0]), replace(one, team="Élan"))
    assert found[0] not in {each.row.id for each in staffed.rounds.candidates(stored)}
    assert [row.letter.teacher_id for row in staffed.rounds.letters(stored.id)] == found
