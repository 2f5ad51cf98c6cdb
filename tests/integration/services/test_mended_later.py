# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is mended after a day of who was there, and what an overview of that day says of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.overview_asking import Asked
from app.domain.reports import Report
from app.persistence.repositories.catalogue import TEACHERS
from app.wording import Wording
from tests.schools import database, teacher

WORDS = Wording("nl")
DAY = date(2013, 9, 30)
NEXT = DAY + timedelta(1)
LONG_AGO = date(2000, 1, 1)
SERVICE = "Na 30 september 2013 is van een of meer medewerkers gewijzigd wanneer zij in dienst waren"
Clock = Callable[[datetime], None]


def stop(clock: Clock, on: date) -> None:
    """Stop the clock on a day."""
    clock(datetime(on.year, on.month, on.day, 10, tzinfo=UTC))


def make(school: Services, key: str, asked: Asked | None = None) -> Report:
    """Make an overview, of the day when nothing else is asked."""
    return school.overviews.make(key, asked or Asked(DAY), WORDS)


def noted(report: Report) -> list[str]:
    """Return what an overview says of what was changed after its day."""
    return [note for note in report.notes if note.startswith("Na 30 september")]


def test_who_was_added_later_stands_where_they_are_put_right(school: Services, fixed_clock: Clock) -> None:
    """Also where the list that puts it right is of somebody else as well, who was known on the day."""
    stop(fixed_clock, DAY)
    known = school.staff.add(teacher(0, employed_from=LONG_AGO))
    stop(fixed_clock, NEXT)
    new = school.staff.add(teacher(1, employed_from=LONG_AGO, location="Fout"))
    with database(school).write(Action("import_staff", {"count": 2, "file": "x.csv"})) as work:
        work.change(TEACHERS, [(new, replace(new, location="Goed")), (known, replace(known, location="Goed"))])
    places = [row.cells[0] for row in make(school, "registration").tables[0].rows]
    assert "Goed" in places
    assert "Fout" not in places


def test_a_first_day_before_the_day_that_is_mended_later_is_told(school_file: Services, fixed_clock: Clock) -> None:
    """The year before, the line and what is asked of a cycle hang on it; a last day still to come changes nothing."""
    stop(fixed_clock, DAY)
    mended, leaver = (school_file.staff.add(teacher(at, employed_from=LONG_AGO)) for at in range(2))
    stop(fixed_clock, NEXT)
    school_file.staff.save(leaver, replace(leaver, employed_until=DAY + timedelta(20)))
    assert noted(make(school_file, "registration")) == []
    school_file.staff.save(mended, replace(mended, employed_from=DAY - timedelta(100)))
    for key in ("registration", "cycle_progress", "shortage", "participation"):
        assert [note for note in noted(make(school_file, key)) if note.startswith(SERVICE)], key


def test_what_reads_days_in_service_as_they_were_does_not_say_otherwise(
    school_file: Services, fixed_clock: Clock
) -> None:
    """Somebody of whom it is noted later that they had left did not leave, as far as was known on the day."""
    stop(fixed_clock, DAY - timedelta(400))
    leaver = school_file.staff.add(teacher(0, employed_from=LONG_AGO))
    stop(fixed_clock, NEXT)
    school_file.staff.save(leaver, replace(leaver, employed_until=DAY - timedelta(10)))
    moved = make(school_file, "staff_changes")
    assert {figure.key: figure.value for figure in moved.figures}["left"] == 0
    assert noted(moved) == noted(make(school_file, "changed_since", Asked(DAY, since=DAY - timedelta(60)))) == []
    assert noted(make(school_file, "staff_changes", Asked(DAY, in_service=False, of_view=True)))


def test_how_large_an_appointment_is_is_told_where_it_counts(school_file: Services, fixed_clock: Clock) -> None:
    """What is asked in a cycle hangs on it; the status of a registration does not."""
    stop(fixed_clock, DAY)
    one = school_file.staff.add(teacher(0, employed_from=LONG_AGO))
    stop(fixed_clock, NEXT)
    school_file.staff.save(one, replace(one, fte=0.4))
    assert "hoe groot de aanstelling is" in noted(make(school_file, "shortage"))[0]
    assert noted(make(school_file, "registration")) == []


def test_a_staff_list_taken_back_later_is_told(school: Services, fixed_clock: Clock) -> None:
    """Since which list is looked at then is another one than on the day; a day that was asked stays the same."""
    for number, days in enumerate((40, 20, 3)):
        stop(fixed_clock, DAY - timedelta(days))
        with database(school).write(Action("import_staff", {"count": 1, "file": "x.csv"})) as work:
            work.add(TEACHERS, [teacher(number, employed_from=LONG_AGO)])
    stop(fixed_clock, NEXT)
    before = make(school, "staff_changes")
    assert noted(before) == []
    school.history.undo()
    after = make(school, "staff_changes")
    assert before.sentence != after.sentence
    assert "een personeelslijst teruggedraaid" in noted(after)[0]
    assert noted(make(school, "staff_changes", Asked(DAY, since=DAY - timedelta(60)))) == []
    school.history.redo()
    assert noted(make(school, "staff_changes")) == []
