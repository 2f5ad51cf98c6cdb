# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parting gives each of the two back what stood with them, whoever came in later, and leaves nothing of the other."""

from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.domain.activities import (
    Activity,
    Evidence,
    Participation,
    ParticipationStatus,
    Proof,
    Reduction,
    ReductionKind,
)
from app.domain.changes import Action
from app.domain.ids import MergeId, TeacherId
from app.domain.registrations import EventKind
from app.domain.teachers import Teacher
from app.errors import UndoRefused
from app.persistence import statuses
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS, PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import REGISTRATIONS
from app.persistence.repositories.people_kinds import MERGES
from app.progress import Progress
from app.wording import LANGUAGES, Wording
from tests.integration.persistence.test_erasing import leave, readable
from tests.schools import DAY, add, database, reading, state

S = ParticipationStatus


def parts_in(school: Services, kept: TeacherId, other: TeacherId) -> None:
    """Let two take part in three study days, each with evidence; both have the same leave and hours of work."""
    leave = Reduction(kept, "", ReductionKind.LEAVE, DAY, DAY, percent=50.0)
    work = Proof(kept, "", "work", DAY, DAY, value=8.0)
    with database(school).write(Action("sample_school", {"count": 1})) as work_of:
        days = work_of.add(ACTIVITIES, [Activity(f"Dag {at}", DAY, DAY) for at in range(3)])
        parts = [
            Participation(days[0].id, kept, DAY, 3.0, status=S.REJECTED, reason="te laat"),
            Participation(days[0].id, other, DAY, 6.0, 1.0, S.ACCEPTED, rating=5, remark="Nuttig"),
            Participation(days[1].id, kept, DAY, 2.0, remark="Kort"),
            Participation(days[1].id, other, DAY, 6.0, qualification="Frans"),
            Participation(days[2].id, kept, DAY, 6.0, qualification="Frans"),
            Participation(days[2].id, other, DAY, 2.0, rating=4),
        ]
        made = work_of.add(PARTICIPATIONS, parts)
        files = [Evidence(one.activity_id, "ab", "b.pdf", "x/y", 3, one.id, one.teacher_id) for one in made]
        work_of.add(EVIDENCE_FILES, files)
        work_of.add(REDUCTIONS, [leave, replace(leave, teacher_id=other, reason="zorg")])
        work_of.add(PROOFS, [work, replace(work, teacher_id=other, document="cd")])


def kept_of(school: Services) -> list[object]:
    """Return all that stands of teachers, without how often each was written."""
    with reading(school) as connection:
        things = [
            replace(one, version=0)
            for kind in (PARTICIPATIONS, EVIDENCE_FILES, REDUCTIONS, PROOFS)
            for one in kind.load_all(connection)
        ]
    return [*things, *(replace(one, version=0) for one in school.staff.all())]


def part(school: Services, other: TeacherId) -> None:
    """Part somebody from whom they were made one with."""
    with reading(school) as connection:
        (merged,) = [one.id for one in MERGES.load_all(connection) if one.other_id == other]
    school.doubles.part(MergeId(merged))


def test_each_gets_back_what_they_did_and_what_was_asked_of_them(school: Services) -> None:
    """Merging and parting can be undone and done again, with the same states."""
    kept, other = add(school, 2)
    parts_in(school, kept, other)
    before, states = kept_of(school), [state(school)]
    school.doubles.merge(kept, other, frozenset())
    states.append(state(school))
    with reading(school) as connection:
        taken = [(one.hours, one.qualification, one.remark) for one in PARTICIPATIONS.load_all(connection)]
        counts = [len(list(kind.load_all(connection))) for kind in (EVIDENCE_FILES, REDUCTIONS, PROOFS)]
    assert (taken, counts) == ([(7.0, "", "Nuttig"), (6.0, "Frans", "Kort"), (6.0, "Frans", "")], [6, 1, 1])
    part(school, other)
    states.append(state(school))

    assert kept_of(school) == before
    for at in (1, 0):
        school.history.undo()
        assert state(school) == states[at]
    for at in (1, 2):
        school.history.redo()
        assert state(school) == states[at]


def test_what_was_changed_since_stays_with_who_was_kept(school_file: Services) -> None:
    """Status with its reason, and the hours, each as a whole."""
    kept, other = add(school_file, 2)
    parts_in(school_file, kept, other)
    school_file.doubles.merge(kept, other, frozenset())
    with reading(school_file) as connection:
        first = PARTICIPATIONS.load_by(connection, "teacher_id", [kept])[0]
    school_file.activities.change_participations([first.id], status=S.PLANNED)
    part(school_file, other)
    with reading(school_file) as connection:
        now = PARTICIPATIONS.load(connection, [first.id])[first.id]

    assert (now.status, now.reason, now.hours, now.rating, now.remark) == (S.PLANNED, "", 3.0, None, "")


def test_what_was_noted_anew_is_not_doubled_by_parting(school_file: Services) -> None:
    """The evidence of who was kept is with what they have now."""
    kept, other = add(school_file, 2)
    parts_in(school_file, kept, other)
    school_file.doubles.merge(kept, other, frozenset())
    with reading(school_file) as connection:
        second = PARTICIPATIONS.load_by(connection, "teacher_id", [kept])[1].activity_id
    school_file.activities.add_participants(second, [kept], qualification="Duits")
    part(school_file, other)
    with reading(school_file) as connection:
        mine = [one for one in PARTICIPATIONS.load_by(connection, "teacher_id", [kept]) if one.activity_id == second]
        files = [one for one in EVIDENCE_FILES.load_by(connection, "teacher_id", [kept]) if one.activity_id == second]

    assert [one.qualification for one in mine] == ["Duits"]
    assert [one.participation_id for one in files] == [mine[0].id]


@pytest.mark.parametrize("in_turn", [True, False])
def test_who_came_in_last_goes_out_first(school: Services, *, in_turn: bool) -> None:
    """Whether the kept one went up in a third, or a third came too; before that it is said who is in the way."""
    kept, other, third = add(school, 3)
    people = kept_of(school)
    school.doubles.merge(kept, other, frozenset({"email", "team"}))
    last, into = (kept, third) if in_turn else (third, kept)
    school.doubles.merge(into, last, frozenset({"email"}))
    one = state(school)
    with pytest.raises(UndoRefused) as refused:
        part(school, other)

    assert (state(school), refused.value.key) == (one, "undo.merged_since")
    surname = next(item.name.surname for item in people if isinstance(item, Teacher) and item.id == last)
    assert all(surname in Wording(language).error(refused.value) for language in LANGUAGES)
    part(school, last)
    part(school, other)
    assert kept_of(school) == people


def test_nothing_of_who_went_out_in_turn_and_was_erased_is_left(school_file: Services) -> None:
    """Neither with who was kept nor with who came in later."""
    kept, other, third = add(school_file, 3)
    parts_in(school_file, kept, other)
    mail = school_file.staff.teacher(other).email
    school_file.doubles.merge(kept, other, frozenset({"email"}))
    school_file.doubles.merge(third, kept, frozenset({"email"}))
    for one in (kept, other):
        part(school_file, one)
    leave(school_file, other)
    school_file.privacy.erase([other])
    told = f"{kept_of(school_file)} {readable(school_file)}"

    assert [word in told for word in (mail, "Nuttig", "te laat")] == [False, False, True]


def test_what_was_noted_since_in_an_empty_registration_stays_with_who_was_kept(school_file: Services) -> None:
    """The registration itself goes back to the other."""
    kept, other = add(school_file, 2)
    school_file.registrations.note(EventKind.INVITED, [other], DAY)
    school_file.registrations.remove(school_file.registrations.events(other)[0].id)
    school_file.doubles.merge(kept, other, frozenset())
    school_file.registrations.note(EventKind.REGISTERED, [kept], DAY)
    part(school_file, other)
    (event,) = school_file.registrations.events(kept)
    with reading(school_file) as connection:
        whose = {one.id: one.teacher_id for one in REGISTRATIONS.load_all(connection)}
        wrong = statuses.differing(connection, database(school_file).spans_of)

    assert (whose[event.registration_id], sorted(whose.values()), wrong) == (kept, [kept, other], 0)


def test_a_backup_of_when_three_were_one_comes_back_without_who_was_erased(school_file: Services) -> None:
    """Who came in after them stands apart again: nothing of who was erased is in what either has."""
    kept, other, third = add(school_file, 3)
    people = kept_of(school_file)
    school_file.doubles.merge(kept, other, frozenset({"email", "team"}))
    school_file.doubles.merge(third, kept, frozenset({"email"}))
    made = school_file.backups.make()
    for one in (kept, other):
        part(school_file, one)
    leave(school_file, other)
    school_file.privacy.erase([other])
    school_file.backups.restore(made.path, Progress())

    assert kept_of(school_file) == [one for one in people if isinstance(one, Teacher) and one.id != other]
