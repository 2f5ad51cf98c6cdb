# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is left of who was erased outside their own rows: nothing in what was theirs alone, nor in others' history."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event, select

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.dossiers import DossierOptions
from app.domain.ids import ActivityId, TeacherId
from app.errors import UndoRefused
from app.persistence import journal
from app.persistence.records.journal import CHANGE
from app.progress import Progress
from tests.integration.persistence.test_parting import part
from tests.schools import DAY, add, database, reading

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def leave(school: Services, *people: TeacherId) -> None:
    """Give people a last day in service."""
    for one in school.staff.teachers(list(people)):
        school.staff.save(one, replace(one, employed_from=None, employed_until=date(2020, 7, 31)))


def activity(school: Services, title: str, *people: TeacherId) -> ActivityId:
    """Keep an activity with a file for the whole of it."""
    made = school.activities.add(Activity(title, DAY, DAY, contact_hours=1.0, note=f"{title} liep"), list(people))
    school.evidence.attach_content(PDF + title.encode(), f"{title}.pdf", made)
    return made


def titles(school: Services) -> list[str]:
    """Return what activities there are."""
    with reading(school) as connection:
        from app.persistence.repositories.activities import ACTIVITIES

        return [one.title for one in ACTIVITIES.load_all(connection)]


def readable(school: Services) -> str:
    """Return what the journal says that can be read; it verifies."""
    with reading(school) as connection:
        assert journal.first_broken_link(connection) is None
        owners = connection.execute(select(CHANGE.c.teacher_id).distinct()).scalars().all()
        told = [change for who in owners if who for change in journal.of_people(connection, [who])]
        sealed = connection.execute(select(CHANGE.c.sealed).where(CHANGE.c.teacher_id.is_(None))).scalars()
        return f"{told} {[bytes(one) for one in sealed]}"


def test_what_somebody_did_alone_goes_along(school: Services) -> None:
    """With its evidence and what the journal says openly of it, also where it was removed before; others' stays."""
    gone, other = add(school, 2)
    activity(school, "Traject", gone)
    shared = activity(school, "Studiedag", gone, other)
    school.activities.remove(activity(school, "Eerder", gone))
    leave(school, gone)
    before = readable(school)
    school.privacy.erase([gone])
    after = readable(school)

    assert titles(school) == ["Studiedag"]
    assert all(word in before for word in ("Traject liep", "Traject.pdf", "Eerder liep", "Eerder.pdf"))
    assert not any(word in after for word in ("Traject", "Eerder"))
    assert "Studiedag.pdf" in after
    assert [one.name for one in school.evidence.of_activity(shared)] == ["Studiedag.pdf"]


def test_what_was_in_an_activity_that_went_along_is_not_brought_back_alone(school_file: Services) -> None:
    """It says why."""
    gone, other = add(school_file, 2)
    made = activity(school_file, "Traject", gone, other)
    (theirs,) = [one for one in school_file.activities.participants(made) if one.participation.teacher_id == other]
    school_file.activities.remove_participants([theirs.participation.id])
    leave(school_file, gone)
    school_file.privacy.erase([gone])
    removed = school_file.history.of_teacher(other)[0].change_set

    with pytest.raises(UndoRefused) as refused:
        school_file.history.undo_for(removed.id, other)
    assert refused.value.facts["later"] == "erase_teachers"


def test_a_backup_does_not_bring_back_what_somebody_did_alone(school_file: Services) -> None:
    """Where others took part then, it does come back, to them."""
    gone, other = add(school_file, 2)
    activity(school_file, "Traject", gone)
    made = activity(school_file, "Samen", gone, other)
    (theirs,) = [one for one in school_file.activities.participants(made) if one.participation.teacher_id == other]
    backup = school_file.backups.make()
    school_file.activities.remove_participants([theirs.participation.id])
    leave(school_file, gone)
    school_file.privacy.erase([gone])
    after = titles(school_file)
    school_file.backups.restore(backup.path, Progress())

    assert (after, titles(school_file)) == ([], ["Samen"])
    (file,) = school_file.evidence.of_activity(made)
    assert school_file.evidence.content(file.id)[2] == PDF + b"Samen"


def test_nothing_of_who_was_parted_again_is_left_with_the_other(school: Services) -> None:
    """What the other did before and after that time is still told."""
    kept, other = add(school, 2)
    mail = school.staff.teacher(other).email
    school.tags.add([kept], "Vroeger")
    school.doubles.merge(kept, other, frozenset({"email"}))
    school.history.undo()
    school.history.redo()
    part(school)
    school.tags.add([kept], "Later")
    leave(school, other)
    before = readable(school)
    school.privacy.erase([other])
    after = readable(school)

    assert (mail in before, mail in after) == (True, False)
    assert "Vroeger" in after
    assert "Later" in after


def test_a_backup_of_when_two_were_one_brings_back_the_other_alone(school_file: Services) -> None:
    """Not what they had of who was erased since."""
    kept, other = add(school_file, 2)
    mail = school_file.staff.teacher(other).email
    school_file.remarks.add(kept, "van mij")
    school_file.remarks.add(other, "geheim")
    activity(school_file, "Traject", other)
    school_file.doubles.merge(kept, other, frozenset({"email"}))
    made = school_file.backups.make()
    part(school_file)
    leave(school_file, other)
    school_file.privacy.erase([other])
    school_file.backups.restore(made.path, Progress())

    assert [one.text for one in school_file.remarks.of_teacher(kept)] == ["van mij"]
    assert school_file.staff.teacher(kept).email != mail
    assert ([one.id for one in school_file.staff.all()], titles(school_file)) == ([kept], [])


def test_erasing_many_asks_no_more_of_the_school_than_erasing_few(school_file: Services) -> None:
    """Never a question to the database for each of them."""
    people = add(school_file, 24)
    leave(school_file, *people)
    asked: list[int] = []
    event.listen(database(school_file).engine, "before_cursor_execute", lambda *_: asked.append(1))
    school_file.privacy.erase(people[:4])
    few = len(asked)
    school_file.privacy.erase(people[4:])

    assert len(asked) - 2 * few < 5


def test_a_file_that_was_also_about_who_was_erased_stays_about_others(school_file: Services) -> None:
    """Kept with each of those who took part, or with the whole; what was of one alone is theirs."""
    kept, other = add(school_file, 2)
    activity(school_file, "Cursus", kept)
    made = activity(school_file, "Studiedag", kept, other)
    parts = [row.participation.id for row in school_file.activities.participants(made)]
    school_file.evidence.attach_content(PDF, "lijst.pdf", made, parts)
    leave(school_file, other)

    def shared() -> dict[str, bool]:
        found = school_file.dossiers.of_teacher(kept, DossierOptions(date(2026, 11, 1))).exhibits
        return {one.evidence.name: one.shared for one in found}

    before = shared()
    school_file.privacy.erase([other])

    assert before == {"Cursus.pdf": False, "Studiedag.pdf": True, "lijst.pdf": True}
    assert shared() == before
