# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tags: given to one or many, spelt in one way, renamed and taken away for everybody; undone by name."""

import pytest

from app.bootstrap import Services
from app.errors import InvalidValue
from tests.schools import add, state


def test_tags_are_spelt_as_the_school_spells_them_already(school: Services) -> None:
    """In alphabetical order, each once."""
    one, other = add(school, 2)
    school.tags.add([one], "Mentor; bhv,  eerste   hulp ")
    changed = school.tags.add([one, other], "mentor, BHV")

    assert changed == 1
    assert school.staff.teacher(one).tags == ("bhv", "eerste hulp", "Mentor")
    assert school.staff.teacher(other).tags == ("bhv", "Mentor")
    assert school.tags.counts() == {"bhv": 2, "eerste hulp": 1, "Mentor": 2}


def test_a_tag_is_renamed_for_everybody(school: Services) -> None:
    """Who had the new one already has it once; other capitals are another spelling."""
    one, other = add(school, 2)
    school.tags.add([one, other], "ehbo")
    school.tags.add([one], "BHV")
    school.tags.rename("ehbo", "BHV")
    school.tags.rename("BHV", "bhv")

    assert school.tags.counts() == {"bhv": 2}


def test_everything_with_tags_is_taken_back_and_done_again(school: Services) -> None:
    """Undo to the beginning and redo to the end bring the exact states."""
    ids = add(school, 2)
    states = [state(school)]
    for work in (
        lambda: school.tags.add(ids, "BHV, mentor"),
        lambda: school.tags.rename("mentor", "Mentor"),
        lambda: school.tags.take(ids[:1], ["bhv"]),
        lambda: school.tags.remove("Mentor"),
    ):
        work()
        states.append(state(school))

    for before in reversed(states[:-1]):
        school.history.undo()
        assert state(school) == before
    for after in states[1:]:
        school.history.redo()
        assert state(school) == after


@pytest.mark.parametrize("text", ["", " , ;", "x" * 61, "a\u202eb", ",".join(map(str, range(51)))])
def test_what_is_no_tag_is_refused(school_file: Services, text: str) -> None:
    """With a sentence, and nothing is stored."""
    ids = add(school_file, 1)

    with pytest.raises(InvalidValue):
        school_file.tags.add(ids, text)
    assert school_file.tags.counts() == {}


def test_tags_go_with_a_teacher_who_is_removed_and_come_back_with_them(school: Services) -> None:
    """One undo brings all of it."""
    ids = add(school, 1)
    school.tags.add(ids, "BHV")
    before = state(school)
    school.staff.remove(ids)
    gone = school.tags.counts()
    school.history.undo()

    assert gone == {}
    assert state(school) == before
