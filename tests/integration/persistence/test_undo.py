# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything a user does can be taken back and done again, also after a restart, unless something stands on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.letters import LetterState
from app.domain.registrations import EventKind
from app.errors import UndoRefused
from app.persistence import journal
from app.persistence.repositories.catalogue import LETTERS
from app.progress import Progress
from tests.schools import DAY, SCHOOL, database, opened, reading, round_of_letters, state, teacher


def _round(school: Services) -> tuple[object, list[object]]:
    """Begin a round with the teachers of the school; return it and its letters' ids."""
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


@pytest.mark.parametrize("name", ACTIONS)
def test_every_action_is_taken_back_by_its_name_and_done_again(filled: Services, name: str) -> None:
    """Undo brings the exact state before the action, redo the exact state after it."""
    states = [state(filled)]
    first = filled.history.recent(1)[0].id
    ACTIONS[name](filled)
    with reading(filled) as connection:
        done = [item.action.name for item in journal.since(connection, first)]
    states.append(state(filled))

    undone = filled.history.undo()
    for _ in done[1:]:
        filled.history.undo()
    before = state(filled)
    for _ in done:
        filled.history.redo()

    assert (done[-1], undone.action.name) == (name, name)
    assert [before, state(filled)] == states


def test_undo_and_redo_go_back_and_forth_many_times(filled: Services) -> None:
    """Fifty actions are undone one by one and done again one by one; each step is the state it was."""
    states = [state(filled)]
    for number in range(50):
        one = filled.staff.all()[0]
        filled.staff.save(one, replace(one, job=f"Docent {number}"))
        states.append(state(filled))
    back = [state(filled) for _ in range(50) if filled.history.undo()]
    forth = [state(filled) for _ in range(50) if filled.history.redo()]

    assert back == states[-2::-1]
    assert forth == states[1:]


def test_undo_survives_a_restart(place: Path | str) -> None:
    """An action of yesterday can be taken back today."""
    with opened(place) as school:
        empty = state(school)
        school.staff.add(teacher())
    with opened(place) as school:
        waiting = school.history.undoable()
        school.history.undo()
        after = state(school)
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
    before = state(filled)

    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(added)

    assert (refused.value.key, refused.value.facts["later"]) == ("undo.built_upon", "note_event")
    assert state(filled) == before


def test_a_change_that_was_changed_again_is_not_taken_back(filled: Services) -> None:
    """The refusal names the later change, and nothing is written."""
    one = filled.staff.all()[0]
    changed = filled.staff.save(one, replace(one, job="TOA"))
    first = filled.history.recent(1)[0]
    filled.staff.save(changed, replace(changed, job="Conrector"))

    with pytest.raises(UndoRefused) as refused:
        database(filled).undo(first)

    assert (refused.value.facts["later"], filled.staff.all()[0].job) == ("change_teacher", "Conrector")
