# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in the school file twice: found, made one with all they have, and parted again at any later time."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

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
from app.domain.doubles import DoublePair, Likeness, proposal
from app.domain.ids import MergeId, TeacherId
from app.domain.names import PersonName
from app.domain.registrations import EventKind
from app.domain.selections import Need, TeacherSelection
from app.domain.teachers import StaffNumber, Teacher
from app.errors import InvalidValue, NotFound
from app.persistence import statuses
from app.persistence.records.columns import METADATA
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS, PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import EVENTS, LETTERS, REGISTRATIONS
from app.persistence.repositories.people_kinds import MERGES
from tests.schools import DAY, REGISTER, add, database, reading, round_of_letters, state, teacher


def person(surname: str, initials: str = "M.", **more: object) -> Teacher:
    """Make a teacher with hardly more than a name."""
    return replace(Teacher(name=PersonName(initials=initials, surname=surname)), **more)  # type: ignore[arg-type]


def found(school: Services, *people: Teacher) -> list[Likeness]:
    """Store people and return why pairs of them may be double."""
    for one in people:
        school.staff.add(one)
    return [pair.likeness for pair in school.doubles.find()]


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        (
            person("Bos", numbers=(StaffNumber("afas", "0012"),)),
            person("Smit", numbers=(StaffNumber("afas", "12"),)),
            "number",
        ),
        (person("Bos", "A.", email="x@wilg.example"), person("Bos", email="X@wilg.example"), "email"),
        (person("Jansen"), person("jansen"), "name"),
        (person("Jansen"), person("Janssen"), "like_name"),
        (person("Hendriks"), person("Hendrikx"), "like_name"),
        (person("Çelik"), person("Celik"), "name"),
    ],
)
def test_who_may_be_double_is_found(school_file: Services, first: Teacher, second: Teacher, likeness: str) -> None:
    """By number, by e-mail, by name, by a name that is like it."""
    assert found(school_file, first, second) == [Likeness(likeness)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (person("Jansen", numbers=(StaffNumber("afas", "1"),)), person("Jansen", numbers=(StaffNumber("afas", "2"),))),
        (person("Bos"), person("Vos")),
        (person("Jansen", "A."), person("Jansen", "B.")),
        (person("Bos", email="info@wilg.example"), person("Smit", email="info@wilg.example")),
        (person("Bos", numbers=(StaffNumber("afas", "1"),)), person("Smit", numbers=(StaffNumber("magister", "1"),))),
    ],
)
def test_two_different_people_are_not_called_double(school_file: Services, first: Teacher, second: Teacher) -> None:
    """Of one name with their own numbers, or with a shared office address, they are two."""
    assert found(school_file, first, second) == []


def test_who_is_not_double_is_remembered(school: Services) -> None:
    """Until that is undone."""
    first, second = (school.staff.add(person("Jansen")).id for _ in range(2))
    school.doubles.say_two(second, first)
    remembered = school.doubles.find()
    school.history.undo()

    assert (remembered, len(school.doubles.find())) == ([], 1)


def test_who_is_typed_is_compared_before_being_stored(school_file: Services) -> None:
    """Also by number, and by a name with a letter more."""
    one = school_file.staff.add(person("Jansen", numbers=(StaffNumber("afas", "7"),)))
    typed = [person("Janssen"), person("Smit", "Z.", numbers=(StaffNumber("afas", "7"),)), person("Bos")]

    assert [[like.id for like in school_file.doubles.like(each)] for each in typed] == [[one.id], [one.id], []]


class Two:
    """Two who are one: each with something of every kind, some of it of both."""

    def __init__(self, school: Services) -> None:
        """Fill a school."""
        self.school = school
        self.kept, self.other, self.third = add(school, 3)
        school.registrations.note(EventKind.INVITED, [self.kept, self.other], date(2013, 1, 1))
        school.registrations.note(EventKind.REGISTERED, [self.other], date(2013, 3, 1), number="R9")
        school.remarks.add(self.other, "Belt liever.")
        school.rounds.start(round_of_letters(), [self.other])
        with database(school).write(Action("sample_school", {"count": 1})) as work:
            alone, both = work.add(ACTIVITIES, [Activity("Cursus", DAY, DAY), Activity("Studiedag", DAY, DAY)])
            work.add(PARTICIPATIONS, [Participation(both.id, self.kept, DAY, status=ParticipationStatus.PLANNED)])
            mine = [Participation(item.id, self.other, DAY, 6.0) for item in (alone, both)]
            self.alone, self.twice = work.add(PARTICIPATIONS, mine)
            work.add(
                EVIDENCE_FILES, [Evidence(both.id, "ab", "bewijs.pdf", "application/pdf", 3, self.twice.id, self.other)]
            )
            work.add(REDUCTIONS, [Reduction(self.other, "", ReductionKind.LEAVE, DAY, DAY)])
            work.add(PROOFS, [Proof(self.other, REGISTER, "vog", DAY)])

    def merge(self, *from_other: str) -> None:
        """Make the two one."""
        self.school.doubles.merge(self.kept, self.other, frozenset(from_other))

    def part(self) -> None:
        """Make them two again."""
        with reading(self.school) as connection:
            (merged,) = MERGES.load_all(connection)
        self.school.doubles.part(merged.id)

    def left(self) -> dict[str, int]:
        """Return by table how many rows refer to the other."""
        counts = {}
        with reading(self.school) as connection:
            for table in METADATA.sorted_tables:
                for column in table.columns:
                    if any(key.column.table.name == "teacher" for key in column.foreign_keys):
                        rows = connection.execute(select(column).where(column == self.other)).all()
                        counts[f"{table.name}.{column.name}"] = len(rows)
        return {name: count for name, count in counts.items() if count}

    def spans_wrong(self) -> int:
        """Return how many registrations have other statuses than their events give."""
        with reading(self.school) as connection:
            return statuses.differing(connection, database(self.school).spans_of)


def test_everything_goes_along_with_who_is_merged(school: Services) -> None:
    """No table refers to the other any more; what both had is there once, as the better of the two says."""
    two = Two(school)
    assert len(two.left()) > 8
    two.merge("team")

    assert two.left() == {}
    assert two.spans_wrong() == 0
    one = school.staff.teacher(two.kept)
    assert one.team == teacher(1).team
    assert {item.number for item in one.numbers} >= {item.number for who in (0, 1) for item in teacher(who).numbers}
    assert [event.kind for event in school.registrations.events(two.kept)] == [
        EventKind.INVITED, EventKind.INVITED, EventKind.REGISTERED,
    ]  # fmt: skip
    with reading(school) as connection:
        assert sorted(item.hours for item in PARTICIPATIONS.load_all(connection)) == [6.0, 6.0]
        (proof,) = EVIDENCE_FILES.load_all(connection)
        assert proof.participation_id not in (None, two.twice.id)
        assert [item.teacher_id for item in LETTERS.load_all(connection)] == [two.kept]
    assert [item.text for item in school.remarks.of_teacher(two.kept)] == ["Belt liever."]


def test_a_merge_is_one_action_that_is_undone_and_done_again(school: Services) -> None:
    """Bit for bit, either way."""
    two = Two(school)
    before = state(school)
    two.merge("team", "surname")
    after = state(school)
    school.history.undo()
    undone = state(school)
    school.history.redo()

    assert (undone, state(school), two.spans_wrong()) == (before, after, 0)


def test_who_was_merged_is_parted_again_with_what_each_had(school: Services) -> None:
    """Right after it both are as they were before."""
    two = Two(school)
    people, left = school.staff.all(), two.left()
    events = [school.registrations.events(who) for who in (two.kept, two.other)]
    two.merge("team", "surname")
    two.part()

    def bare(one: Teacher) -> Teacher:
        return replace(one, version=0)

    assert [bare(one) for one in school.staff.all()] == [bare(one) for one in people]
    assert {**two.left(), "not_double.other_id": 0} == {**left, "not_double.other_id": 0}
    now = [school.registrations.events(who) for who in (two.kept, two.other)]
    assert [[(e.id, e.registration_id) for e in each] for each in now] == [
        [(e.id, e.registration_id) for e in each] for each in events
    ]
    assert (two.spans_wrong(), school.doubles.find()) == (0, [])


def test_what_came_since_stays_with_the_kept_one(school: Services) -> None:
    """Years and actions later, the other gets what was theirs and the newer things stay."""
    two = Two(school)
    school.registrations.remove(school.registrations.events(two.kept)[0].id)
    school.staff.remove([two.third])
    with database(school).write(Action("remove_event", {"event": "invited"})) as work:
        # The kept one has no registration of their own, so that the other's goes along whole.
        empty = REGISTRATIONS.load_by(work.connection, "teacher_id", [two.kept])
        work.before_removing_registrations([one.id for one in empty])
        work.remove(REGISTRATIONS, empty)
    two.merge("team")
    school.registrations.note(EventKind.RENEWED, [two.kept], date(2013, 8, 1))
    one = school.staff.teacher(two.kept)
    school.staff.save(one, replace(one, team="Nieuw", numbers=(*one.numbers, StaffNumber("x", "1"))))
    school.remarks.add(two.kept, "Later")
    before = state(school)
    two.part()

    kept, other = school.staff.teacher(two.kept), school.staff.teacher(two.other)
    assert (kept.team, other.team) == ("Nieuw", teacher(1).team)
    assert kept.numbers == (*teacher(0).numbers, StaffNumber("x", "1"))
    assert [item.text for who in (kept, other) for item in school.remarks.of_teacher(who.id)] == [
        "Later",
        "Belt liever.",
    ]
    kinds = [[event.kind for event in school.registrations.events(who.id)] for who in (kept, other)]
    assert kinds == [[EventKind.RENEWED], [EventKind.INVITED, EventKind.REGISTERED]]
    assert two.spans_wrong() == 0
    school.history.undo()
    assert (state(school), two.spans_wrong()) == (before, 0)


def test_what_cannot_be_merged_is_refused(school_file: Services) -> None:
    """With a sentence, and nothing changes."""
    one, other = add(school_file, 2)
    with pytest.raises(InvalidValue):
        school_file.doubles.merge(one, one, frozenset())
    with pytest.raises(NotFound):
        school_file.doubles.merge(one, TeacherId(99), frozenset())
    with pytest.raises(NotFound):
        school_file.doubles.part(MergeId(99))
    assert len(school_file.staff.teachers([one, other])) == 2


def test_the_other_s_value_is_proposed_where_the_kept_one_has_none() -> None:
    """Where both have one, the kept one's stays unless the user says otherwise."""
    pair = DoublePair(person("Bos", code="BOS"), person("Bos", code="BO", team="Talen"), Likeness.NAME)

    assert (proposal(pair.first, pair.second), pair.sure) == ({"team"}, False)


def test_finding_is_quick_in_a_large_school(school_file: Services) -> None:
    """Thousands of people are compared in the time one waits for a page."""
    began = datetime.now(UTC)
    people = [
        person(f"{a}{b}enstra{at % 7}", f"{a}.")
        for at, (a, b) in enumerate((a, b) for a in "ABCDEFGHIJ" for b in map(str, range(300)))
    ]
    with database(school_file).write(Action("import_staff", {"count": len(people)})) as work:
        from app.persistence.repositories.catalogue import TEACHERS

        work.add(TEACHERS, people)
    school_file.doubles.find()

    assert (datetime.now(UTC) - began).total_seconds() < 30
    assert EVENTS.name == "event"


def test_who_is_almost_surely_double_stands_on_the_worklist(school: Services) -> None:
    """Until the two are one, or somebody said that they are two; a name alone is not enough."""
    number = (StaffNumber("afas", "12"),)
    people = [person("Bos", numbers=number), person("Smit", numbers=number), person("Jansen"), person("Jansen")]
    ids = [school.staff.add(one).id for one in people]
    mail = [school.staff.add(person("Vos", initials, email="vos@wilg.example")).id for initials in ("A.", "B.")]

    def doubles() -> list[int]:
        return school.staff.ids(TeacherSelection(need=Need.DOUBLE), DAY)

    before = sorted(doubles())
    school.doubles.merge(ids[0], ids[1], frozenset())
    school.doubles.say_two(*mail)

    assert (before, doubles()) == (sorted([*ids[:2], *mail]), [])
