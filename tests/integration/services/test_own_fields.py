# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields a school made up: making, changing, filling in and taking away; undone by name."""

from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.own_fields import Held, OwnField, OwnKind, held_by
from app.errors import InvalidValue, UndoRefused
from app.wording import Wording
from tests.schools import add, state


def _held(school: Services, teacher_id: TeacherId, field: OwnField) -> Held | None:
    own = {value.field_id: value for value in school.staff.teacher(teacher_id).own}
    return held_by(field, own.get(field.id))


@pytest.mark.parametrize(
    ("kind", "given", "held"),
    [
        (OwnKind.TEXT, "  A 12 \n b", "A 12 b"),
        (OwnKind.NUMBER, "3,5", 3.5),
        (OwnKind.NUMBER, 0.0, 0.0),
        (OwnKind.DATE, date(2026, 2, 28), date(2026, 2, 28)),
        (OwnKind.CHOICE, "noord", "Noord"),
    ],
)
def test_a_field_holds_what_its_kind_asks(school: Services, kind: OwnKind, given: Held, held: Held) -> None:
    """Zero is something too; a choice is spelt as the field has it."""
    one, other = add(school, 2)
    field = school.own_fields.add("Kluis", kind, "Noord\nZuid")
    school.own_fields.set_value([one], field.id, given)

    assert _held(school, one, field) == held
    assert _held(school, other, field) is None
    assert school.own_fields.used() == {field.id: 1}


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (OwnKind.TEXT, "x" * 501),
        (OwnKind.TEXT, "a\u202eb"),
        (OwnKind.NUMBER, "twaalf"),
        (OwnKind.NUMBER, "1e400"),
        (OwnKind.NUMBER, float("nan")),
        (OwnKind.DATE, "3 februari"),
        (OwnKind.DATE, date(1066, 1, 1)),
        (OwnKind.CHOICE, "Oost"),
    ],
)
def test_what_a_field_cannot_hold_is_refused(school_file: Services, kind: OwnKind, given: Held) -> None:
    """With the field it is about, so that the sentence stands below it; nothing is stored."""
    (one,) = add(school_file, 1)
    field = school_file.own_fields.add("Kluis", kind, "Noord\nZuid")

    with pytest.raises(InvalidValue) as refused:
        school_file.own_fields.set_value([one], field.id, given)
    assert refused.value.facts["field"] == f"own.{field.id}"
    assert school_file.own_fields.used() == {}


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a{b}", "kluis"])
def test_a_field_needs_a_name_of_its_own(school_file: Services, name: str) -> None:
    """Capitals do not make another name."""
    school_file.own_fields.add("Kluis", OwnKind.TEXT)

    with pytest.raises(InvalidValue):
        school_file.own_fields.add(name, OwnKind.TEXT)


def test_everything_with_fields_is_taken_back_and_done_again(school: Services) -> None:
    """Undo to the beginning and redo to the end bring the exact states."""
    ids = add(school, 2)
    states = [state(school)]

    def done(_result: object) -> None:
        states.append(state(school))

    done(school.own_fields.add("Kluis", OwnKind.NUMBER))
    done(school.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid"))
    locker, building = school.own_fields.fields()
    done(school.own_fields.set_value(ids, locker.id, "12"))
    done(school.own_fields.set_value(ids[:1], building.id, "Zuid"))
    done(school.own_fields.change(building.id, "Vleugel", "Noord\nZuiden"))
    done(school.own_fields.move(building.id, -1))
    done(school.own_fields.remove(locker.id))
    done(school.own_fields.set_value(ids[:1], building.id, None))

    for before in reversed(states[:-1]):
        school.history.undo()
        assert state(school) == before
    for after in states[1:]:
        school.history.redo()
        assert state(school) == after


def test_a_choice_that_is_spelt_otherwise_changes_for_whoever_has_it(school: Services) -> None:
    """The list is as long as before: that choice was renamed."""
    one, _other = add(school, 2)
    field = school.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid")
    school.own_fields.set_value([one], field.id, "Zuid")
    after = school.own_fields.change(field.id, "Gebouw", "Noord\nHoofdgebouw")

    assert _held(school, one, after) == "Hoofdgebouw"


def test_a_choice_that_somebody_has_does_not_go(school: Services) -> None:
    """Who has it is asked for first; a choice nobody has goes."""
    (one,) = add(school, 1)
    field = school.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid\nWest")
    school.own_fields.set_value([one], field.id, "Zuid")

    with pytest.raises(InvalidValue) as refused:
        school.own_fields.change(field.id, "Gebouw", "Noord\nWest")
    assert refused.value.facts["count"] == 1
    assert school.own_fields.change(field.id, "Gebouw", "Noord\nZuid").choices == ("Noord", "Zuid")


def test_what_a_field_that_is_gone_held_cannot_be_brought_back_alone(school: Services) -> None:
    """Undoing one old action of a person says that the field was taken away since."""
    (one,) = add(school, 1)
    field = school.own_fields.add("Kluis", OwnKind.TEXT)
    school.own_fields.set_value([one], field.id, "12")
    school.own_fields.set_value([one], field.id, None)
    emptied = school.history.of_teacher(one)[0].change_set
    school.own_fields.remove(field.id)

    with pytest.raises(UndoRefused) as refused:
        school.history.undo_for(emptied.id, one)
    assert refused.value.facts["later"] == "remove_own_field"


def test_a_choice_that_is_gone_cannot_be_brought_back_alone(school_file: Services) -> None:
    """Undoing one old action of a person says that the choices were changed since; a renamed choice is redone."""
    (one,) = add(school_file, 1)
    field = school_file.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid\nWest")
    school_file.own_fields.set_value([one], field.id, "Noord")
    school_file.own_fields.set_value([one], field.id, "Zuid")
    moved = school_file.history.of_teacher(one)[0].change_set
    fewer = school_file.own_fields.change(field.id, "Gebouw", "Zuid\nWest")

    with pytest.raises(UndoRefused) as refused:
        school_file.history.undo_for(moved.id, one)
    assert (refused.value.facts["later"], _held(school_file, one, fewer)) == ("change_own_field", "Zuid")
    renamed = school_file.own_fields.change(field.id, "Gebouw", "Zuiden\nWest")
    school_file.history.undo()
    school_file.history.redo()
    assert _held(school_file, one, renamed) == "Zuiden"


def test_a_field_that_holds_something_is_not_unmade(school: Services) -> None:
    """Making it is undone only after what was filled in."""
    (one,) = add(school, 1)
    school.own_fields.add("Kluis", OwnKind.TEXT)
    (field,) = school.own_fields.fields()
    school.own_fields.set_value([one], field.id, "12")
    school.history.undo()
    school.history.undo()

    assert school.own_fields.fields() == []


def test_two_fields_of_one_person_are_undone_apart(school: Services) -> None:
    """The later one does not stand on the earlier one."""
    (one,) = add(school, 1)
    first, second = school.own_fields.add("A", OwnKind.TEXT), school.own_fields.add("B", OwnKind.TEXT)
    school.own_fields.set_value([one], first.id, "1")
    filled = school.history.of_teacher(one)[0].change_set
    school.own_fields.set_value([one], second.id, "2")
    school.history.undo_for(filled.id, one)

    assert _held(school, one, first) is None
    assert _held(school, one, second) == "2"


def test_the_history_calls_fields_by_name(school_file: Services) -> None:
    """Days in words; a field that is gone is said to be gone."""
    (one,) = add(school_file, 1)
    day = school_file.own_fields.add("BHV tot", OwnKind.DATE)
    school_file.own_fields.set_value([one], day.id, date(2026, 2, 3))
    told = school_file.history.told(one, Wording("nl"))[0].sentences
    school_file.own_fields.remove(day.id)
    after = school_file.history.told(one, Wording("nl"))[0].sentences

    assert told == ("BHV tot ingevuld: “3 februari 2026”.",)
    assert after == ("Een eigen veld dat er niet meer is leeggemaakt; er stond “2026-02-03”.",)


def test_doubles_bring_both_their_values_and_get_them_back(school: Services) -> None:
    """What the kept one lacks comes from the other; parting gives each their own, but for a field that is gone."""
    one, other = add(school, 2)
    kept, lost = school.own_fields.add("A", OwnKind.TEXT), school.own_fields.add("B", OwnKind.TEXT)
    school.own_fields.set_value([one], kept.id, "van één")
    school.own_fields.set_value([other], kept.id, "van twee")
    school.own_fields.set_value([other], lost.id, "weg")
    school.tags.add([other], "BHV")
    school.doubles.merge(one, other, frozenset({f"own.{lost.id}"}))
    merged = {value.text for value in school.staff.teacher(one).own}, school.staff.teacher(one).tags
    school.own_fields.remove(lost.id)
    merge_id = next(item.merge_id for item in school.history.told(one, Wording("nl")) if item.merge_id)
    school.doubles.part(merge_id)

    assert merged == ({"van één", "weg"}, ("BHV",))
    assert _held(school, one, kept) == "van één"
    assert school.staff.teacher(one).tags == ()
    assert _held(school, other, kept) == "van twee"
    assert school.staff.teacher(other).tags == ("BHV",)
