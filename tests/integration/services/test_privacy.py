# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeping who left for the school's term, and taking them out for good: nothing of them can be read any more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.filters import NOBODY, Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.keeping import kept_until, last_day_over
from app.domain.own_fields import OwnKind
from app.domain.registrations import EventKind
from app.domain.selections import TeacherSelection
from app.domain.teachers import Teacher
from app.domain.views import SavedView
from app.errors import InvalidValue, UndoRefused
from app.persistence import journal
from app.persistence.records.columns import METADATA
from app.persistence.records.rounds import DOCUMENT
from app.persistence.records.staff import PERSON_KEY
from app.progress import Progress
from tests.schools import DAY, add, database, reading, round_of_letters, state

LEFT = date(2020, 7, 31)
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def leaves(school: Services, teacher_id: TeacherId) -> None:
    """Give somebody a last day in service."""
    one = school.staff.teacher(teacher_id)
    school.staff.save(one, replace(one, employed_from=None, employed_until=LEFT))


def with_everything(school: Services, *people: TeacherId) -> None:
    """Keep something of every sort of people: notes, a tag, a field, a remark, evidence that was removed again too."""
    ids = list(people)
    school.registrations.note(EventKind.REGISTERED, ids, DAY, number="R1", note="geheim")
    school.tags.add(ids, "BHV")
    field = next(iter(school.own_fields.fields()), None) or school.own_fields.add("Kluis", OwnKind.TEXT)
    school.own_fields.set_value(ids, field.id, "12")
    activity = school.activities.add(Activity("Studiedag", DAY, DAY, contact_hours=6.0), ids)
    for one in ids:
        school.remarks.add(one, "belt liever")
        taken = [row.participation for row in school.activities.participants(activity)]
        own = [part.id for part in taken if part.teacher_id == one]
        for name in ("bewijs", "weg"):
            content = PDF + f"% {name} {one}\n".encode()
            school.evidence.attach_content(content, f"{name} {one}.pdf", activity, own)
        school.evidence.remove(school.evidence.of_teacher(one)[-1].id)
    school.rounds.start(round_of_letters(f"Ronde {ids[0]}"), ids)


def rows_of(school: Services, ids: set[int]) -> list[str]:
    """Return the tables that hold something of these people, the journal's sealed values left out."""
    found = []
    with reading(school) as connection:
        for table in METADATA.sorted_tables:
            for column in table.columns:
                named = column.name in {"teacher_id", "other_id"} or (table.name, column.name) == ("teacher", "id")
                if named and table.name != "change" and set(connection.execute(select(column)).scalars()) & ids:
                    found.append(f"{table.name}.{column.name}")
    return found


def documents(school: Services) -> int:
    """Return how many files the school holds."""
    with reading(school) as connection:
        return int(connection.execute(select(func.count()).select_from(DOCUMENT)).scalar_one())


def test_nothing_of_who_was_erased_is_left(school: Services) -> None:
    """Neither of them, nor of who went up in them: no rows, no files, no key to their history; others keep all."""
    gone, merged, other = add(school, 3)
    with_everything(school, gone, other)
    with_everything(school, merged)
    school.doubles.merge(gone, merged, frozenset())
    leaves(school, gone)
    before, kept = documents(school), school.history.of_teacher(other)
    school.privacy.erase([gone])

    assert rows_of(school, {gone, merged}) == []
    assert documents(school) == before - 4
    with reading(school) as connection:
        assert set(connection.execute(select(PERSON_KEY.c.teacher_id)).scalars()) == {other}
        assert journal.first_broken_link(connection) is None
        told = [some for one in (gone, merged) for some in journal.of_teacher(connection, one).values()]
    assert all(change.before is None and change.after is None for some in told for change in some)
    assert [entry.changes for entry in school.history.of_teacher(other)] == [entry.changes for entry in kept]
    assert [item.name for item in school.evidence.of_teacher(other)] == [f"bewijs {other}.pdf"]


def test_a_view_that_is_called_after_somebody_is_told_before_they_are_erased(school: Services) -> None:
    """It may be about another of that name, so they remove it themselves; of what was kept nothing holds the name."""
    gone, _other = add(school, 2)
    surname = school.staff.teacher(gone).name.surname
    leaves(school, gone)
    named = school.views.add(SavedView(f"Mevrouw {surname}", pinned=True))
    about = school.views.add(SavedView("Gesprekken", Condition("name", FilterTest.CONTAINS, (surname.upper(),))))
    school.views.add(SavedView("Bèta"))
    run = round_of_letters("Ronde")
    stored = school.rounds.start(replace(run, of_view=about.group), [gone])
    school.history.undo()
    school.history.redo()

    assert school.privacy.views_naming([gone]) == [named.name, about.name]
    for one in (named, about):
        school.views.remove(one.id)
    school.privacy.erase([gone])

    with reading(school) as connection:
        facts = [dict(item.action.facts) for item in journal.recent(connection, 100)]
        told = [change for _number, change in journal.of_kind(connection, "saved_view", people=False)]
        assert journal.first_broken_link(connection) is None
    assert surname not in str(facts)
    assert school.rounds.round(stored.id).of_view == SavedView("", NOBODY)
    assert sum(change.after is not None for change in told) == 1


def test_erasing_is_not_undone_and_does_not_stand_in_the_way(school: Services) -> None:
    """Undo goes on with what was done before it, for others."""
    gone, other = add(school, 2)
    leaves(school, gone)
    school.tags.add([other], "BHV")
    school.privacy.erase([gone])
    undone = school.history.undo().action.name

    assert undone == "add_tags_of_one"
    with pytest.raises(UndoRefused):
        school.history.undo()


def test_who_is_in_service_is_not_erased(school: Services) -> None:
    """Somebody chosen by mistake stays; so does everybody else then."""
    gone, serving = add(school, 2)
    leaves(school, gone)
    before = state(school)

    with pytest.raises(InvalidValue) as refused:
        school.privacy.erase([gone, serving])
    assert refused.value.facts["count"] == 1
    assert state(school) == before


def test_a_backup_does_not_bring_back_who_was_erased_since(school: Services) -> None:
    """Nor their files; the others come back as they were."""
    gone, other = add(school, 2)
    with_everything(school, gone, other)
    leaves(school, gone)
    made = school.backups.make()
    school.privacy.erase([gone])
    after, files = state(school), documents(school)
    school.tags.add([other], "Mentor")
    school.backups.restore(made.path, Progress())

    assert (state(school), documents(school)) == (after, files)
    assert rows_of(school, {gone}) == []


def test_files_packed_against_one_that_goes_can_still_be_read(school: Services) -> None:
    """Letters of one run share what they have in common."""
    from app.persistence import contents

    with database(school).keep() as connection:
        first, second, third = contents.keep(connection, "application/pdf", [b"a" * 9000, b"a" * 9001, b"b"])
        contents.drop(connection, {first, third})
    with reading(school) as connection:
        assert contents.read(connection, first) is None
        assert contents.read(connection, second) == b"a" * 9001


def test_who_is_past_the_term_is_found(school: Services, fixed_clock: Callable[[datetime], None]) -> None:
    """By the school's own term; the day until which it is kept belongs to it."""
    fixed_clock(datetime(2022, 8, 1, 10, tzinfo=UTC))
    gone, _serving = add(school, 2)
    leaves(school, gone)
    on = date(2022, 8, 1)

    def over() -> list[TeacherId]:
        return school.staff.ids(TeacherSelection(in_service=None, left_by=school.privacy.over_since(on)), on)

    first = over()
    before = school.school.school()
    school.school.save(before, replace(before, retention_months=25))

    assert (first, over()) == ([gone], [])
    assert school.privacy.kept_until(school.staff.teacher(gone)) == date(2022, 8, 31)
    assert school.privacy.kept_until(Teacher()) is None


@pytest.mark.parametrize("months", [0, -3, 241])
def test_a_term_that_cannot_be_is_refused(school_file: Services, months: int) -> None:
    """No term at all would erase people on the day they leave."""
    before = school_file.school.school()

    with pytest.raises(InvalidValue):
        school_file.school.save(before, replace(before, retention_months=months))


@pytest.mark.parametrize("months", [1, 6, 24])
def test_the_term_is_over_for_exactly_those_whose_last_day_of_it_is_past(months: int) -> None:
    """Whatever the lengths of the months."""
    for on in (date(2024, 2, 29), date(2024, 3, 1), date(2023, 3, 31), date(2026, 1, 1)):
        last = last_day_over(on, months)
        assert kept_until(last, months) < on <= kept_until(date.fromordinal(last.toordinal() + 1), months)
