# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of activities brought in: a plan first, then one action; the same list twice adds nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from app.errors import InvalidValue, SchoolFileError
from app.progress import Progress
from app.services.activity_imports import ActivityOutcome, ActivityPlan
from tests.schools import state

NEW, UNCHANGED = ActivityOutcome.NEW, ActivityOutcome.UNCHANGED
DOUBTFUL, REFUSED = ActivityOutcome.DOUBTFUL, ActivityOutcome.REFUSED
HEADER = "Titel;Datum;Tot;Aanbieder;Uren;Zelfstudie;Soort;Categorie;Gevalideerd;Nummer;Leraar;E-mail"
LIST = f"""{HEADER}
Studiedag toetsen;04-10-2013;;Toetsburo;8;2;Studiedag;vakinhoudelijk;ja;V-12;Anne van den Berg;
studiedag Toetsen;04-10-2013;;Toetsburo;8;2;Studiedag;vakinhoudelijk;ja;V-12;;f.celik@school.example
Cursus;7-1-2013;28-6-2013;;12,5;;;;;;Jansen, P.;
Cursus;7-1-2013;28-6-2013;;12,5;;;;;;Niemand, X.;
;7-1-2013;;;1;;;;;;CEL;
Workshop;31-02-2013;;;1;;;;;;CEL;
Lezing;04-10-2013;;;60;;;;;;CEL;
Lezing;04-10-2013;;;veel;;;;;;CEL;
"""


@pytest.fixture
def staffed(school: Services) -> Services:
    """Return a school with four teachers, two of whom are called P. Jansen."""
    for code, name in (
        ("BER", PersonName(initials="A.", first_name="Anne", prefix="van den", surname="Berg")),
        ("CEL", PersonName(initials="F.", first_name="Fatma", surname="Çelik")),
        ("JAN", PersonName(initials="P.", first_name="Piet", surname="Jansen")),
        ("JNS", PersonName(initials="P.", first_name="Paula", surname="Jansen")),
    ):
        email = "f.celik@school.example" if code == "CEL" else ""
        school.staff.add(Teacher(name=name, code=code, email=email))
    return school


def _plan(school: Services, path: Path, text: str = LIST) -> ActivityPlan:
    path.write_text(text, encoding="utf-8")
    return school.activity_imports.plan(school.activity_imports.read(path, Progress()), Progress())


def test_a_list_is_planned_row_by_row(staffed: Services, tmp_path: Path) -> None:
    """Who is meant, what is in doubt, what is refused and why; nothing is written."""
    before = state(staffed)
    plan = _plan(staffed, tmp_path / "scholing.csv")

    assert [row.outcome for row in plan.rows] == [NEW, NEW, DOUBTFUL, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED]
    assert [row.problems[0].code for row in plan.rows[3:]] == [
        "activity_nobody",
        "activity_no_title",
        "day_unknown",
        "activity_limit",
        "number_unknown",
    ]
    assert (plan.rows[5].problems[0].column, plan.rows[7].problems[0].column) == ("Datum", "Uren")
    assert (plan.rows[2].doubt, len(plan.rows[2].candidates)) == ("several", 2)
    assert state(staffed) == before


def test_a_list_is_taken_over_as_one_action(staffed: Services, tmp_path: Path) -> None:
    """Rows of one activity become one activity with participants; undo takes all of it back."""
    before = state(staffed)
    plan = _plan(staffed, tmp_path / "scholing.csv")
    paula = plan.rows[2].candidates[1]
    plan = staffed.activity_imports.choose(plan, plan.rows[2].row_number, paula)

    done = staffed.activity_imports.apply(plan, Progress())

    day, course = staffed.activities.list()
    whole = staffed.activities.get(day.id)
    assert (done.activities, done.participations) == (2, 3)
    assert whole == Activity(
        "Studiedag toetsen", date(2013, 10, 4), date(2013, 10, 4), "studiedag", "Toetsburo", 6.0, 2.0, None,
        ("vakinhoudelijk",), (), True, "V-12", id=day.id,
    )  # fmt: skip
    assert (day.participants, course.participants, course.ends, course.hours) == (2, 1, date(2013, 6, 28), 12.5)
    assert staffed.activities.participants(course.id)[0].participation.teacher_id == paula
    staffed.history.undo()
    assert state(staffed) == before


def test_the_same_list_twice_adds_nothing(staffed: Services, tmp_path: Path) -> None:
    """Also not within one list; other hours than before are a doubt."""
    text = "\n".join([*LIST.splitlines()[:3], LIST.splitlines()[1]])
    first = _plan(staffed, tmp_path / "scholing.csv", text)
    staffed.activity_imports.apply(first, Progress())
    before = state(staffed)

    again = _plan(staffed, tmp_path / "scholing.csv", text)
    other = _plan(staffed, tmp_path / "scholing.csv", text.replace(";8;", ";7;"))
    done = staffed.activity_imports.apply(again, Progress())

    assert [row.outcome for row in first.rows] == [NEW, NEW, UNCHANGED]
    assert [row.outcome for row in again.rows] == [UNCHANGED] * 3
    assert [row.outcome for row in other.rows][:2] == [DOUBTFUL, DOUBTFUL]
    assert (done.activities, done.participations, state(staffed)) == (0, 0, before)


def test_a_workbook_without_people_adds_activities(staffed: Services, tmp_path: Path) -> None:
    """Days as a workbook holds them; what is to come is planned."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Activiteit", "Van", "Contacturen", "Kosten"])
    sheet.append(["Conferentie", date(2013, 3, 1), 6.5, 120])
    book.save(tmp_path / "scholing.xlsx")
    read = staffed.activity_imports.read(tmp_path / "scholing.xlsx", Progress())

    staffed.activity_imports.apply(staffed.activity_imports.plan(read, Progress()), Progress())

    (row,) = staffed.activities.list()
    assert (row.title, row.starts, row.hours, row.cost, row.participants) == (
        "Conferentie",
        date(2013, 3, 1),
        6.5,
        120.0,
        0,
    )


def test_what_is_to_come_is_planned(staffed: Services, tmp_path: Path) -> None:
    """Nobody did yet what is next year."""
    plan = _plan(staffed, tmp_path / "a.csv", "Titel;Datum;Code\nStudiedag;1-3-2090;CEL\n")
    staffed.activity_imports.apply(plan, Progress())

    (row,) = staffed.activities.participants(staffed.activities.list()[0].id)
    assert row.participation.status is ParticipationStatus.PLANNED


def test_a_list_of_something_else_is_refused(staffed: Services, tmp_path: Path) -> None:
    """With the columns it should have."""
    with pytest.raises(InvalidValue) as refused:
        _plan(staffed, tmp_path / "a.csv", "Achternaam;Voorletters\nBerg;A.\n")
    assert refused.value.key == "invalid.activity_list"


def test_a_plan_that_is_no_longer_true_is_not_applied(staffed: Services, tmp_path: Path) -> None:
    """Somebody added a teacher meanwhile: the list may mean another one."""
    plan = _plan(staffed, tmp_path / "scholing.csv")
    staffed.staff.add(replace(Teacher(name=PersonName(surname="Later")), code="LAT"))

    with pytest.raises(SchoolFileError):
        staffed.activity_imports.apply(plan, Progress())
    assert staffed.activities.list() == []


def test_a_name_that_is_a_colleague_s_code_is_a_doubt(staffed: Services, tmp_path: Path) -> None:
    """Nobody is guessed."""
    staffed.staff.add(Teacher(name=PersonName(initials="K.", surname="Jan"), code="KJN"))

    plan = _plan(staffed, tmp_path / "a.csv", "Titel;Datum;Leraar\nStudiedag;1-3-2013;Jan\n")

    assert plan.rows[0].outcome is DOUBTFUL


def test_an_attendance_list_in_a_file_is_read(staffed: Services, tmp_path: Path) -> None:
    """With columns for the parts of names, or plain lines of which none is lost."""
    columns = tmp_path / "lijst.csv"
    columns.write_text("Voornaam;Tussenvoegsel;Achternaam\nAnne;van den;Berg\nFatma;;Celik\nX;;Niemand\n", "utf-8")
    lines = tmp_path / "namen.txt"
    lines.write_text("Berg, A. van den\nCEL\nP. Jansen\n", "utf-8")

    of_columns = staffed.attendance.read_file(columns, Progress())
    of_lines = staffed.attendance.read_file(lines, Progress())

    assert [line.teacher.code for line in of_columns.sure] == ["BER", "CEL"]
    assert len(of_columns.unknown) == 1
    assert [line.teacher.code for line in of_lines.sure] == ["BER", "CEL"]
    assert [len(line.candidates) for line in of_lines.doubtful] == [2]


def test_a_list_says_how_somebody_took_part(staffed: Services, tmp_path: Path) -> None:
    """Planned stays planned though the day is over; rejected needs its reason; a status that is none is refused."""
    plan = _plan(
        staffed,
        tmp_path / "scholing.csv",
        "Titel;Datum;Uren;Afkorting;Status;Reden;Voor bevoegdheid\n"
        "Dag;04-10-2013;6;CEL;gepland;;\nDag;04-10-2013;6;BER;Afgekeurd;Te kort;Wiskunde\n"
        "Dag;04-10-2013;6;JAN;afgekeurd;;\nDag;04-10-2013;6;JNS;misschien;;\n",
    )
    staffed.activity_imports.apply(plan, Progress())

    activity = staffed.activities.list()[0].id
    parts = [row.participation for row in staffed.activities.participants(activity)]
    found = sorted((part.status.value, part.reason, part.qualification) for part in parts)
    assert found == [("planned", "", ""), ("rejected", "Te kort", "Wiskunde")]
    assert [row.problems[0].code for row in plan.rows[2:]] == ["activity_limit", "status_unknown"]


def test_a_status_on_a_later_list_holds_and_planned_takes_nothing_back(staffed: Services, tmp_path: Path) -> None:
    """The same day once more: one is accepted by then; of the other the list still says planned."""
    header, file = "Titel;Datum;Uren;Afkorting;Status\n", tmp_path / "scholing.csv"
    day = "Dag;04-10-2013;6;"
    staffed.activity_imports.apply(_plan(staffed, file, f"{header}{day}CEL;gedaan\n{day}BER;gedaan\n"), Progress())

    later = _plan(staffed, file, f"{header}{day}CEL;goedgekeurd\n{day}BER;gepland\n")
    staffed.activity_imports.apply(later, Progress())

    parts = [row.participation for row in staffed.activities.participants(staffed.activities.list()[0].id)]
    assert sorted(part.status.value for part in parts) == ["accepted", "done"]
    assert [row.doubt for row in later.rows] == ["status_listed", ""]
