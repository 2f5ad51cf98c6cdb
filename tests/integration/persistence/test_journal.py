# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything a user does is remembered by name, and cannot be altered unseen."""

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.registrations import EventKind
from app.errors import UndoRefused
from app.persistence import journal
from app.persistence.records import CHANGE, CHANGE_SET, PERSON_KEY
from app.persistence.repositories.catalogue import TEACHERS
from tests.schools import DAY, database, reading, state, teacher


def test_an_action_that_changes_nothing_is_not_in_the_journal(filled: Services) -> None:
    """Saving a teacher as they were leaves no line."""
    before = filled.history.recent()
    one = filled.staff.all()[0]
    filled.staff.save(one, replace(one, job=one.job))

    assert filled.history.recent() == before


def test_a_failure_halfway_leaves_nothing(filled: Services) -> None:
    """An action whose second half fails is not there for its first half either."""
    before, lines = state(filled), filled.history.recent()

    with pytest.raises(ZeroDivisionError), database(filled).write(Action("add_teacher")) as work:  # noqa: PT012
        work.add(TEACHERS, [teacher(7)])
        raise ZeroDivisionError

    assert (state(filled), filled.history.recent()) == (before, lines)


def test_the_history_of_a_person_tells_what_changed(filled: Services) -> None:
    """It holds their own actions, newest first, with the fields before and after, and nobody else's."""
    first, second = filled.staff.all()
    filled.staff.save(first, replace(first, job="Conrector"))
    filled.registrations.note(EventKind.INVITED, [second.id], DAY)

    entries = filled.history.of_teacher(first.id)

    assert [entry.change_set.action.name for entry in entries] == ["change_teacher", "add_teacher"]
    assert (entries[0].changes[0].before, entries[0].changes[0].after) == ({"job": first.job}, {"job": "Conrector"})


def test_an_action_about_one_person_is_named_after_them(filled: Services) -> None:
    """The journal keeps the id; the list of actions shows the name the person has now."""
    one = filled.staff.all()[0]
    filled.staff.save(one, replace(one, name=replace(one.name, surname="Zonneveld", prefix="", partner_surname="")))

    shown = filled.history.recent(1)[0].action.facts["name"]

    assert str(shown).startswith("Zonneveld, ")


def test_ids_are_never_given_out_twice(filled: Services) -> None:
    """A teacher added after another was undone gets a new id."""
    gone = filled.staff.add(teacher(5)).id
    filled.history.undo()

    assert filled.staff.add(teacher(6)).id > gone


def test_the_journal_holds_no_names(filled: Services) -> None:
    """What it keeps of persons is sealed."""
    one = replace(teacher(3), email="zegelproef@school.example")
    stored = filled.staff.add(one)
    filled.staff.save(stored, replace(stored, email="tweede.zegelproef@school.example"))
    with reading(filled) as connection:
        kept = [*connection.execute(select(CHANGE.c.sealed)).scalars()]
        facts = [*connection.execute(select(CHANGE_SET.c.facts)).scalars()]

    assert [blob for blob in kept if b"zegelproef" in bytes(blob)] == []
    assert [text for text in facts if "zegelproef" in text] == []


def test_a_lost_key_makes_a_history_unreadable_and_leaves_the_chain_whole(filled: Services) -> None:
    """Erasing a person's key erases what the journal says of them; undo says that it cannot, the chain verifies."""
    one = filled.staff.all()[1]
    added = filled.history.recent(1)[0]
    with database(filled).keep() as connection:
        connection.execute(PERSON_KEY.delete().where(PERSON_KEY.c.teacher_id == one.id))
    with reading(filled) as connection:
        broken = journal.first_broken_link(connection)
    entries = filled.history.of_teacher(one.id)
    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(added)

    assert broken is None
    assert [(change.before, change.after) for entry in entries for change in entry.changes] == [(None, None)]
    assert refused.value.key == "undo.erased"


TAMPERINGS = {
    "facts": update(CHANGE_SET).where(CHANGE_SET.c.id == 2).values(facts='{"count": 99}'),
    "action": update(CHANGE_SET).where(CHANGE_SET.c.id == 2).values(action="remove_teachers"),
    "who": update(CHANGE_SET).where(CHANGE_SET.c.id == 2).values(by="iemand anders"),
    "values": update(CHANGE).where(CHANGE.c.change_set_id == 2).values(sealed=b"iets anders"),
    "person": update(CHANGE).where(CHANGE.c.change_set_id == 2).values(teacher_id=99),
    "removed": CHANGE.delete().where(CHANGE.c.change_set_id == 2),
    "hash": update(CHANGE_SET).where(CHANGE_SET.c.id == 2).values(hash=b"\1" * 32),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found_where_it_was_done(filled: Services, name: str) -> None:
    """Checking the chain names the first action that was altered from outside."""
    with database(filled).keep() as connection:
        connection.execute(TAMPERINGS[name])
    with reading(filled) as connection:
        found = journal.first_broken_link(connection)

    assert found == 2


def test_an_action_taken_out_of_the_chain_is_missed(filled: Services) -> None:
    """Without its changes and itself, the one behind it does not fit any more."""
    with database(filled).keep() as connection:
        connection.execute(CHANGE.delete().where(CHANGE.c.change_set_id == 2))
        connection.execute(CHANGE_SET.delete().where(CHANGE_SET.c.id == 2))
    with reading(filled) as connection:
        found = journal.first_broken_link(connection)

    assert found == 3
