# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overviews of what was done, what it cost, who did nothing and what nothing shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.relative_days import Period, Span
from app.domain.reports import Cell, Level, Report, ReportRow
from app.services.overviews import missing_evidence
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.schools import DAY, teacher

FIRST = date(2013, 8, 20)
ON = DAY + timedelta(60)
NOW = Asked(ON)
LAST_YEAR = Period(Span.LAST_SCHOOL_YEAR)
SECTIONS = ("Wiskunde", "Frans", "Frans", "Engels", "", "Wiskunde")


@pytest.fixture
def people(school: Services) -> list[TeacherId]:
    """Six teachers of three sections, one of whom leaves; a course, a study day last year, and one planned."""
    found = [
        school.staff.add(
            teacher(at, section=section, team="", employed_from=None, employed_until=DAY if at == 5 else None)
        ).id
        for at, section in enumerate(SECTIONS)
    ]
    course = Activity("Cursus", FIRST, FIRST, "cursus", "Bureau", 6.0, 2.0, 33.335)
    school.activities.add(course, [found[0], found[1], found[5]], hours={found[1]: 4.0})
    before = replace(course, title="Studiedag", starts=FIRST - timedelta(365), ends=FIRST - timedelta(365), cost=10.0)
    school.activities.add(replace(before, type="studiedag"), found[:4])
    ahead = replace(course, title="Later", starts=ON + timedelta(9), ends=ON + timedelta(9))
    school.activities.add(ahead, found[:2], status=ParticipationStatus.PLANNED)
    return found


def _made(school: Services, key: str, asked: Asked = NOW, language: str = "nl") -> Report:
    report = school.overviews.make(key, asked, Wording(language))
    assert wrong_numbers(school, report) == {}
    return report


def _rows(report: Report, key: str) -> list[ReportRow]:
    return list(next(table.rows for table in report.tables if table.key == key))


def _column(report: Report, table: str, column: str) -> dict[Cell, Cell]:
    found = next(one for one in report.tables if one.key == table)
    at = [one.key for one in found.columns].index(column)
    return {row.cells[0]: row.cells[at] for row in found.rows if row.level is not Level.GROUP}


def test_the_parts_of_the_sections_are_what_an_activity_cost(school: Services, people: list[TeacherId]) -> None:
    """Three times 33.335 is 100.01 euro, also divided over two sections; who left was paid for too."""
    report = _made(school, "activities_costs", Asked(ON, group_by="section"))
    euros = _column(report, "groups", "euros")
    assert euros == {"Engels": 0.0, "Frans": 33.34, "Wiskunde": 66.67, "Totaal": 100.01}


def test_costs_are_compared_with_the_year_before(school: Services, people: list[TeacherId]) -> None:
    """By type: what was done by the same day a school year ago stands beside it, and nothing that is planned."""
    report = _made(school, "activities_costs")
    figures = {one.key: (one.value, one.before) for one in report.figures}
    assert figures["participants"] == (3, 4)
    assert figures["euros"] == (100.01, 40.0)
    assert _column(report, "groups", "euros_before") == {"Cursus": 0.0, "Studiedag": 40.0, "Totaal": 40.0}
    assert _column(report, "groups", "hours")["Totaal"] == 20.0
    assert [row.cells[0] for row in _rows(report, "activities")] == ["Cursus", "Cursus", "Samen Cursus", "Totaal"]


def test_every_large_number_opens_the_people_behind_it(school: Services, people: list[TeacherId]) -> None:
    """Also one of activities, hours or euros: those who took part in them."""
    for key in ("activities_costs", "participation", "missing_evidence"):
        report = _made(school, key)
        assert report.register == ""  # these figures are of no register
        found = {one.key: one.who or one.behind for one in report.figures if one.value}
        assert found
        assert [one for one, who in found.items() if who is None or not school.staff.count(who, ON)] == []


def test_a_type_that_was_typed_by_hand_begins_with_a_capital(school: Services, people: list[TeacherId]) -> None:
    """Like those of the registers that it stands among."""
    school.activities.add(Activity("Samen", FIRST, FIRST, "intervisie", "Bureau", 2.0), people[:2])
    assert list(_column(_made(school, "activities_costs"), "groups", "hours")) == [
        "Cursus", "Intervisie", "Studiedag", "Totaal"
    ]  # fmt: skip


def test_what_was_noted_for_two_bevoegdheden_is_paid_once(school: Services, people: list[TeacherId]) -> None:
    """One day for Frans and for Duits is one day: no more hours than it took, one price."""
    held = Activity("Taaldag", FIRST, FIRST, "studiedag", "", 6.0, 0.0, 50.0)
    made = school.activities.add(held, [people[2]], qualification="Frans")
    school.activities.add_participants(made, [people[2]], qualification="Duits")
    report = _made(school, "activities_costs")
    lines = {row.cells[0]: row.cells[2:] for row in _rows(report, "activities")}
    assert lines["Taaldag"] == (1, 6.0, 50.0)


def test_who_did_nothing_is_told_apart(school: Services, people: list[TeacherId]) -> None:
    """Of those in service on the day; last school year others did, and who left since is no longer asked about."""
    now = _made(school, "participation")
    before = _made(school, "participation", Asked(ON, LAST_YEAR))
    assert [one.value for one in now.figures[:4]] == [5, 2, 40.0, 3]
    assert [one.value for one in before.figures[:4]] == [5, 4, 80.0, 1]
    assert {row.who.ids for row in _rows(now, "nothing") if row.who} == {frozenset([one]) for one in people[2:5]}


def test_an_overview_of_a_past_day_is_what_it_was(school: Services, people: list[TeacherId]) -> None:
    """What is done afterwards changes nothing of it."""
    asked = Asked(ON - timedelta(10))
    keys = ("activities_costs", "participation", "missing_evidence")
    before = [_made(school, key, asked) for key in keys]
    later = Activity("Nadien", ON - timedelta(9), ON - timedelta(9), "cursus", "", 6.0)
    school.activities.add(later, people[:5])
    assert [_made(school, key, asked) for key in keys] == before


def test_evidence_is_missing_until_it_is_there(
    school: Services, people: list[TeacherId], tmp_path: Path, fixed_clock: Callable[[datetime], None]
) -> None:
    """What was added on a later day was still missing before; who left is not asked for evidence any more."""
    course = next(row for row in school.activities.list() if row.title == "Cursus")
    parts = {row.participation.teacher_id: row.participation.id for row in school.activities.participants(course.id)}
    (tmp_path / "bewijs.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n")
    fixed_clock(datetime(ON.year, ON.month, ON.day, 12, tzinfo=UTC))
    school.evidence.attach(tmp_path / "bewijs.pdf", course.id, [parts[people[0]]])
    counts = {days: _made(school, "missing_evidence", Asked(ON + timedelta(days))).figures[0].value for days in (-1, 0)}
    assert counts == {-1: 6, 0: 5}
    report = _made(school, "missing_evidence")
    assert list(_column(report, "ages", "unshown").values()) == [0, 1, 0, 0, 4, 5]


def test_more_than_anybody_reads_is_told_by_person_only(school_file: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to a thousand parts stand each by themselves; of more is told where those are."""
    monkeypatch.setattr(missing_evidence, "MOST_LINES", 2)
    held = Activity("Cursus", FIRST, FIRST, contact_hours=6.0)
    school_file.activities.add(held, [school_file.staff.add(teacher(at, employed_from=None)).id for at in range(2)])
    few = _made(school_file, "missing_evidence")
    school_file.activities.add(held, [school_file.staff.add(teacher(3, employed_from=None)).id])
    many = _made(school_file, "missing_evidence")
    assert [[table.key for table in one.tables][3:] for one in (few, many)] == [["each"], []]
    assert many.notes[-1] == "Elke deelname apart staat bij Activiteiten, onder Zonder bewijs."


@pytest.mark.parametrize("key", ["activities_costs", "participation", "missing_evidence"])
def test_nobody_makes_an_overview_without_lines(school_file: Services, key: str) -> None:
    """An empty school has an overview too, that says there is nothing."""
    report = _made(school_file, key, language="en")
    assert all(table.empty for table in report.tables)
    assert not any(row.level is Level.LINE for table in report.tables for row in table.rows)
