# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes into a school comes out as it was; lists, searches and statuses are the same on both databases."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.eligibility import why_not
from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.registrations import Event, EventKind, Registration
from app.domain.selections import Need, Order, TeacherColumn, TeacherSelection
from app.domain.statuses import status_on
from app.domain.teachers import StaffNumber, Teacher
from app.errors import InvalidValue, UndoRefused
from app.persistence import contents, digest, statuses
from app.persistence.records.rounds import DOCUMENT
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.catalogue import BY_NAME, EVENTS, LETTERS, REGISTRATIONS, ROUNDS, SCHOOLS, TEACHERS
from tests.schools import (
    DAY,
    REGISTER,
    SCHOOL,
    add,
    database,
    opened,
    random_teacher,
    reading,
    round_of_letters,
    teacher,
)
from tests.stored_things import of_every_kind

_WHOLE = select(func.sum(func.length(DOCUMENT.c.body)))

EVERYBODY = TeacherSelection(in_service=None)


@pytest.mark.parametrize("which", [0, 1])
def test_everything_comes_back_as_it_went_in(school: Services, which: int) -> None:
    """Every kind of thing, with all its fields and with as few as can be; also from what the journal holds of it."""
    stored: dict[str, Any] = {}
    with database(school).write(Action("add_teacher", {"count": 1})) as work:
        things = of_every_kind()
        for name, kind in BY_NAME.items():
            stored[name] = work.add(kind, [things[name][which]])[0]
    with reading(school) as connection:
        found = {name: next(iter(kind.load_all(connection))) for name, kind in BY_NAME.items()}
    revived = {name: kind.thing(kind.revive(kind.plain(stored[name]))) for name, kind in BY_NAME.items()}

    assert found == stored
    assert revived == stored
    assert {type(kind).__name__ for kind in (SCHOOLS, ROUNDS, LETTERS, EVENTS, REGISTRATIONS)} == {"Kind"}


def test_kept_documents_come_back_byte_for_byte(school: Services) -> None:
    """Letters of one run share what they have in common; each is read back exactly, and kept once."""
    chance = random.Random(4)
    common = chance.randbytes(40_000)
    letters = [common + f"Geachte {number}".encode() * 50 for number in range(5)] + [b"", b"x"]
    with database(school).keep() as connection:
        names = contents.keep(connection, "application/pdf", letters)
        again = contents.keep(connection, "application/pdf", letters[:2])
    with reading(school) as connection:
        found = [contents.read(connection, name) for name in names]
        nothing = contents.read(connection, "0" * 64)

    assert (found, again, nothing) == (letters, names[:2], None)


def test_what_letters_have_in_common_at_the_beginning_is_kept_once(school: Services) -> None:
    """Stationery and logo stand first in each letter and may be large."""
    common = random.Random(5).randbytes(300_000)
    letters = [common + f"Geachte {number}".encode() * 50 for number in range(4)]
    with database(school).keep() as connection:
        names = contents.keep(connection, "application/pdf", letters)
        before = connection.execute(_WHOLE).scalar_one()
        contents.drop(connection, names[:1])
        found = [contents.read(connection, name) for name in names]
        after = connection.execute(_WHOLE).scalar_one()

    assert found == [None, *letters[1:]]
    assert max(before, after) < 320_000


def test_a_school_in_a_file_and_on_a_server_has_the_same_fingerprint(
    school_file: Services, school_server: Services
) -> None:
    """The same things done on both databases give the same state, bit for bit."""
    for services in (school_file, school_server):
        services.school.save(services.school.school(), SCHOOL)
        ids = add(services, 40)
        services.rounds.start(round_of_letters(), ids[:5])
        with database(services).write(Action("note_event", {"count": 2})) as work:
            known = work.add(REGISTRATIONS, [Registration(one, REGISTER) for one in ids[:2]])
            at = datetime(2013, 1, 1, tzinfo=UTC)
            work.add(
                EVENTS,
                [
                    Event(EventKind.REGISTERED, r.teacher_id, DAY, REGISTER, at, "jan", registration_id=r.id)
                    for r in known
                ],
            )
    with reading(school_file) as one, reading(school_server) as other:
        both = digest.state(one), digest.state(other)

    assert both[0] == both[1]


def _fill(services: Services, seed: int, count: int) -> list[Teacher]:
    """Store teachers of any sort, and events of any kind with some."""
    chance = random.Random(seed)
    with database(services).write(Action("import_staff", {"count": count})) as work:
        made = work.add(TEACHERS, [random_teacher(chance) for _ in range(count)])
    registered: list[TeacherId] = []
    for kind in EventKind:
        some = [one.id for one in chance.sample(made, count // 5)]
        on = DAY + timedelta(chance.randint(-2500, 300))
        if kind is EventKind.REGISTERED:
            registered = some
        elif kind is EventKind.EXTENDED:
            some, on = registered, DAY + timedelta(300)  # only who was registered can be
        by_hand = ("grace", "gebeld") if kind is EventKind.OVERRIDDEN else ("", "")
        services.registrations.note(kind, some, on, number=by_hand[0], note=by_hand[1])
    return made


def test_lists_have_the_same_order_on_both_databases(school_file: Services, school_server: Services) -> None:
    """By any column, up and down, accents and empty cells included."""
    orders = [Order(column, descending) for column in TeacherColumn for descending in (False, True)]
    found = []
    for services in (school_file, school_server):
        _fill(services, 7, 80)
        lists = [services.staff.rows(EVERYBODY, order, DAY) for order in orders]
        found.append([[(row.id, row.sort_name, row.status, row.fte) for row in rows] for rows in lists])

    differing = [order for order, one, other in zip(orders, *found, strict=True) if one != other]
    assert differing == []
    assert {len(rows) for rows in found[0]} == {80}


@pytest.mark.parametrize("seed", range(4))
def test_who_stands_on_the_worklist_is_who_is_proposed(school: Services, seed: int) -> None:
    """The database's count of people to invite and the program's own rule never differ, for any sort of teacher."""
    _fill(school, seed, 150)
    profile = school.registrations.profile()
    for on in (date(2012, 2, 28), DAY, date(2016, 9, 1)):
        people = school.staff.rows(EVERYBODY, Order(), on)
        proposed = [row.id for row in people if not why_not(row, profile, on)]

        listed = [row.id for row in school.staff.rows(TeacherSelection(need=Need.TO_INVITE), Order(), on)]

        assert listed == proposed
        assert 0 < len(listed) < len(people)


def test_lists_show_the_status_the_rules_give(school: Services) -> None:
    """What the list says of anybody on any day is what follows from their events, also after taking some back."""
    made = _fill(school, 11, 100)
    profile = school.registrations.profile()
    for one in made[:20]:
        for event in school.registrations.events(one.id)[:1]:
            school.registrations.remove(event.id)
    for on in (date(2008, 1, 1), DAY, date(2014, 5, 5), date(2030, 1, 1)):
        rows = school.staff.rows(EVERYBODY, Order(), on)
        assert [row.status for row in rows] == [
            status_on(school.registrations.events(row.id), profile, on) for row in rows
        ]
    with reading(school) as connection:
        assert statuses.differing(connection, database(school).spans_of) == 0


PEOPLE = [
    PersonName(initials="A.", first_name="Anne", prefix="van den", surname="Berg"),
    PersonName(initials="M.", first_name="Małgorzata", surname="Łuczak", partner_prefix="de", partner_surname="Wit"),
    PersonName(initials="F.", first_name="François", prefix="d'", surname="Ancona"),
    PersonName(initials="Z.", first_name="Zoë", surname="100%_zeker\\"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("berg anne", [0]),
        ("Anne van den Berg", [0]),
        ("BERG", [0]),
        ("luczak malgorzata", [1]),
        ("Łuczak", [1]),
        ("wit", [1]),
        ("francois ancona", [2]),
        ("d'Ancona", [2]),
        ("zoe", [3]),
        ("K2", [2]),
        ("004101", [1]),
        ("k3@school", [3]),
        ("k3@school.example", [3]),
        ("Zoë <k3@school.example>,", [3]),
        ("marienburg 2", [2]),
        ("frans luczak", [1]),
        ("%", []),
        ("_", []),
        ("\\", []),
        ("anne luczak", []),
        ("'; DROP TABLE teacher --", []),
    ],
)
def test_people_are_found_by_any_of_their_words(school: Services, text: str, found: list[int]) -> None:
    """In any order, without accents, capitals or tussenvoegsel, by code, number, mail or place; signs find nobody."""
    ids: list[TeacherId] = []
    for at, name in enumerate(PEOPLE):
        numbers = (StaffNumber("afas", f"00410{at}"),)
        ids.append(
            school.staff.add(
                Teacher(
                    name=name,
                    code=f"K{at}",
                    numbers=numbers,
                    email=f"k{at}@school.example",
                    location=f"Mariënburg {at}",
                    subjects=("Frans",) if at == 1 else (),
                )
            ).id
        )

    rows = school.staff.rows(TeacherSelection(text=text), Order(), DAY)

    assert [row.id for row in rows] == [ids[at] for at in found]


def test_a_page_of_a_list_is_a_part_of_the_whole(school: Services) -> None:
    """Cut by the database, in the same order."""
    _fill(school, 3, 60)
    whole = school.staff.rows(EVERYBODY, Order(), DAY)

    pages: Sequence[Any] = [
        row for at in range(0, 60, 25) for row in school.staff.rows(EVERYBODY, Order(), DAY, offset=at, limit=25)
    ]

    assert (pages, school.staff.count(EVERYBODY, DAY)) == (whole, 60)


def test_a_teacher_whose_only_note_was_taken_back_can_be_removed(school: Services) -> None:
    """Nothing is kept of them any more; undo brings them back."""
    (one,) = add(school, 1)
    school.registrations.note(EventKind.INVITED, [one], DAY)
    with pytest.raises(UndoRefused):
        school.staff.remove([one])
    school.registrations.remove(school.registrations.events(one)[0].id)
    with reading(school) as connection:
        before = digest.state(connection)

    school.staff.remove([one])
    gone = school.staff.all()
    school.history.undo()

    with reading(school) as connection:
        assert (gone, digest.state(connection)) == ([], before)


@pytest.mark.parametrize("text", ["nul\0", "\ud800", "\u202eomgekeerd", "x" * 10_001])
def test_a_note_with_what_no_text_holds_is_refused_alike(school: Services, text: str) -> None:
    """On both databases, before either sees it."""
    (one,) = add(school, 1)

    with pytest.raises(InvalidValue):
        school.registrations.note(EventKind.INVITED, [one], DAY, note=text)
    with pytest.raises(InvalidValue):
        school.rounds.start(round_of_letters(text), [one])


def test_codes_are_found_whatever_their_capitals(school: Services) -> None:
    """Also codes with an accent, as they are written."""
    made = [school.staff.add(replace(teacher(at), code=code)) for at, code in enumerate(["BER", "ÉVA"])]

    assert school.staff.by_codes(["ÉVA", "ber"]) == made[::-1]


def test_who_was_stored_by_an_older_program_is_found_as_anybody(place: Path | str) -> None:
    """What is searched is worked out anew when a school is opened that has it in another way."""
    with opened(place) as school:
        added = school.staff.add(Teacher(name=PEOPLE[0], location="Noordkade"))
        with database(school).engine.begin() as connection:
            connection.execute(TEACHER.update().values(search_text="anne"))
        database(school).set_fact("list_texts", "1")
    with opened(place) as school:
        found = school.staff.rows(TeacherSelection(text="noordkade berg"), Order(), DAY)
        assert [row.id for row in found] == [added.id]
