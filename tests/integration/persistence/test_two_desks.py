# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What two desks, or two windows, change at the same time is never written over unseen."""

from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.errors import SchoolFileError, UndoRefused
from app.persistence import contents, journal
from app.persistence.records.rounds import DOCUMENT
from tests.schools import add, database, opened, reading, teacher, teachers


def test_a_teacher_somebody_else_changed_is_not_written_over(filled: Services) -> None:
    """Saving from an outdated form is refused; the other's change stays."""
    old = filled.staff.all()[0]
    filled.staff.save(old, replace(old, job="Conrector"))

    with pytest.raises(SchoolFileError) as refused:
        filled.staff.save(old, replace(old, job="TOA"))

    assert (refused.value.key, refused.value.facts["count"]) == ("school_file.changed_elsewhere", 1)
    assert filled.staff.all()[0].job == "Conrector"


def test_two_desks_do_not_write_over_each_other(server_address: str) -> None:
    """On a server the second of two who changed the same teachers is refused whole."""
    with opened(server_address) as one, opened(server_address) as other:
        add(one, 3)
        seen = other.staff.all()
        first = one.staff.all()[2]
        one.staff.save(first, replace(first, job="Conrector"))
        with pytest.raises(SchoolFileError) as refused:
            other.staff.save_many([(was, replace(was, team="Brugklas")) for was in seen], "change_teachers")
        teams = [now.team for now in one.staff.all()]

    assert (refused.value.key, refused.value.facts["count"]) == ("school_file.changed_elsewhere", 1)
    assert teams == [one.team for one in teachers(3)]


def test_two_desks_write_one_unbroken_chain(server_address: str) -> None:
    """Actions of two desks by turns follow each other in one journal."""
    with opened(server_address) as one, opened(server_address) as other:
        for number in range(4):
            (one, other)[number % 2].staff.add(teacher(number))
        with reading(one) as connection:
            broken, ids = journal.first_broken_link(connection), [item.id for item in journal.recent(connection, 9)]

    assert (broken, ids) == (None, [4, 3, 2, 1])


def test_what_another_desk_has_undone_is_not_undone_again(filled: Services) -> None:
    """Who comes second hears that there is nothing to take back, also of a teacher who was removed."""
    filled.staff.remove([filled.staff.all()[0].id])
    seen = filled.history.undoable()
    assert seen is not None
    filled.history.undo()

    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(seen)

    assert (refused.value.key, len(filled.staff.all())) == ("undo.nothing", 2)


def test_a_kept_document_that_is_damaged_gets_a_sentence(filled: Services) -> None:
    """So does one whose base is gone; the check counts them."""
    with database(filled).keep() as connection:
        first, second = contents.keep(connection, "application/pdf", [b"een brief " * 90, b"een brief " * 91])
        connection.execute(DOCUMENT.delete().where(DOCUMENT.c.sha256 == first))

    with pytest.raises(SchoolFileError) as refused:
        filled.rounds.document(second)

    assert refused.value.key == "school_file.document_damaged"
    assert [(problem.code, problem.detail) for problem in filled.checks.all()] == [("documents", "1")]
