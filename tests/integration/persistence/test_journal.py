# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything a user does can be taken back and done again, is remembered by name, and cannot be altered unseen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.letters import LetterState
from app.domain.registrations import EventKind
from app.errors import SchoolFileError, UndoRefused
from app.persistence import digest, journal
from app.persistence.records import CHANGE, CHANGE_SET, PERSON_KEY
from app.persistence.repositories.catalogue import LETTERS, TEACHERS
from app.progress import Progress
from tests.schools import DAY, SCHOOL, add, database, opened, reading, round_of_letters, teacher, teachers


def _state(school: Services) -> str:
    with reading(school) as connection:
        return digest.state(connection)


def _round(school: Services) -> tuple[object, list[object]]:
    """Start a round with the teachers of the school; return it and its letters' ids."""
    started = school.rounds.start(round_of_letters(), [one.id for one in school.staff.all()])
    return started, [row.letter.id for row in school.rounds.letters(started.id)]


def _printed(school: Services) -> None:
    """Mark all letters as printed, without the renderer: only the store is looked at here."""
    with database(school).write(Action("print_letters", {"round": "r", "count": 2})) as work:
        found = list(LETTERS.load_all(work.connection))
        work.change(LETTERS, [(one, replace(one, state=LetterState.PRINTED, salutation="Geachte A")) for one in found])


def _add(school: Services) -> None:
    school.staff.add(teacher(9))


def _change(school: Services) -> None:
    one = school.staff.all()[0]
    school.staff.save(one, replace(one, fte=0.0, subjects=(), email="", employed_until=date(2030, 2, 28)))


def _change_many(school: Services) -> None:
    pairs = [(one, replace(one, do_not_invite=True, do_not_invite_reason="gevraagd")) for one in school.staff.all()]
    school.staff.save_many(pairs, "do_not_invite")


def _remove(school: Services) -> None:
    school.staff.remove([school.staff.all()[0].id])


def _note(school: Services) -> None:
    school.registrations.note(EventKind.REGISTERED, [one.id for one in school.staff.all()], DAY, number="R12")


def _remove_event(school: Services) -> None:
    _note(school)
    school.registrations.remove(school.registrations.events(school.staff.all()[0].id)[0].id)


def _change_school(school: Services) -> None:
    school.school.save(school.school.school(), replace(SCHOOL, name="Het Lyceum"))


def _start_round(school: Services) -> None:
    _round(school)


def _change_round(school: Services) -> None:
    started, _ = _round(school)
    school.rounds.change(started, replace(started, name="Tweede ronde", reply_by=None))  # type: ignore[arg-type, type-var]


def _drop(school: Services) -> None:
    started, letters = _round(school)
    school.rounds.drop(started.id, letters[:1])  # type: ignore[attr-defined, arg-type]


def _print(school: Services) -> None:
    _round(school)
    _printed(school)


def _confirm(school: Services) -> None:
    started, letters = _round(school)
    _printed(school)
    school.letters.confirm(started.id, letters[:1], DAY)  # type: ignore[attr-defined, arg-type]


def _restore(school: Services) -> None:
    made = school.backups.make()
    _note(school)
    school.backups.restore(made.path, Progress())


ACTIONS: dict[str, Callable[[Services], None]] = {
    "add_teacher": _add,
    "change_teacher": _change,
    "do_not_invite": _change_many,
    "remove_teachers": _remove,
    "note_event": _note,
    "remove_event": _remove_event,
    "change_school": _change_school,
    "start_round": _start_round,
    "change_round": _change_round,
    "drop_letters": _drop,
    "print_letters": _print,
    "confirm_letters": _confirm,
    "restore": _restore,
}


@pytest.fixture
def filled(school: Services) -> Services:
    """Return a school with its own facts and two teachers."""
    school.school.save(school.school.school(), SCHOOL)
    add(school, 2)
    return school


@pytest.mark.parametrize("name", ACTIONS)
def test_every_action_is_taken_back_by_its_name_and_done_again(filled: Services, name: str) -> None:
    """Undo brings the exact state before the action, redo the exact state after it."""
    states = [_state(filled)]
    first = filled.history.recent(1)[0].id
    ACTIONS[name](filled)
    with reading(filled) as connection:
        done = [item.action.name for item in journal.since(connection, first)]
    states.append(_state(filled))

    undone = filled.history.undo()
    for _ in done[1:]:
        filled.history.undo()
    before = _state(filled)
    for _ in done:
        filled.history.redo()

    assert (done[-1], undone.action.name) == (name, name)
    assert [before, _state(filled)] == states


def test_undo_and_redo_go_back_and_forth_many_times(filled: Services) -> None:
    """Fifty actions are undone one by one and done again one by one; each step is the state it was."""
    states = [_state(filled)]
    for number in range(50):
        one = filled.staff.all()[0]
        filled.staff.save(one, replace(one, job=f"Docent {number}"))
        states.append(_state(filled))
    back = [_state(filled) for _ in range(50) if filled.history.undo()]
    forth = [_state(filled) for _ in range(50) if filled.history.redo()]

    assert back == states[-2::-1]
    assert forth == states[1:]


def test_undo_survives_a_restart(place: Path | str) -> None:
    """An action of yesterday can be taken back today."""
    with opened(place) as school:
        empty = _state(school)
        school.staff.add(teacher())
    with opened(place) as school:
        waiting = school.history.undoable()
        school.history.undo()
        after = _state(school)
    with opened(place) as school:
        again = school.history.redoable()

    assert waiting is not None
    assert again is not None
    assert (waiting.action.name, again.action.name, after) == ("add_teacher", "add_teacher", empty)


def test_after_something_new_there_is_nothing_to_redo(filled: Services) -> None:
    """What was undone is gone for redo once another action was done."""
    filled.history.undo()
    filled.staff.add(teacher(5))

    with pytest.raises(UndoRefused) as refused:
        filled.history.redo()

    assert refused.value.key == "undo.nothing_redo"


def test_an_empty_school_has_nothing_to_undo(school: Services) -> None:
    """Undo says so."""
    with pytest.raises(UndoRefused) as refused:
        school.history.undo()

    assert (school.history.undoable(), refused.value.key) == (None, "undo.nothing")


def test_an_action_on_which_another_stands_is_not_taken_back(filled: Services) -> None:
    """Adding a teacher cannot be undone once they are invited; the refusal names what was built on it."""
    added = filled.history.recent(1)[0]
    filled.registrations.note(EventKind.INVITED, [one.id for one in filled.staff.all()], DAY)
    before = _state(filled)

    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(added)

    assert (refused.value.key, refused.value.facts["later"]) == ("undo.built_upon", "note_event")
    assert _state(filled) == before


def test_a_change_that_was_changed_again_is_not_taken_back(filled: Services) -> None:
    """The refusal names the later change, and nothing is written."""
    one = filled.staff.all()[0]
    changed = filled.staff.save(one, replace(one, job="TOA"))
    first = filled.history.recent(1)[0]
    filled.staff.save(changed, replace(changed, job="Conrector"))

    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(first)

    assert (refused.value.facts["later"], filled.staff.all()[0].job) == ("change_teacher", "Conrector")


def test_an_action_that_changes_nothing_is_not_in_the_journal(filled: Services) -> None:
    """Saving a teacher as they were leaves no line."""
    before = filled.history.recent()
    one = filled.staff.all()[0]
    filled.staff.save(one, replace(one, job=one.job))

    assert filled.history.recent() == before


def test_a_failure_halfway_leaves_nothing(filled: Services) -> None:
    """An action whose second half fails is not there for its first half either."""
    before, lines = _state(filled), filled.history.recent()

    with pytest.raises(ZeroDivisionError), database(filled).write(Action("add_teacher")) as work:  # noqa: PT012
        work.add(TEACHERS, [teacher(7)])
        raise ZeroDivisionError

    assert (_state(filled), filled.history.recent()) == (before, lines)


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
