# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window's first figures are those of the school as it is, or there are none; looking changes nothing."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app import clock, paths
from app.bootstrap import Services, open_school
from app.domain.registrations import EventKind
from app.domain.standing import Standing, UnfinishedRound
from app.services.glance import FirstFigures, first_figures
from tests.integration.persistence.test_undo_of_random_actions import Secretary
from tests.schools import DAY, SCHOOL, add

SCHOOLS = 24 if os.environ.get("FAULTS") == "all" else 10
"""How many are made up at random; all before a release."""
HEADS = "schoolleidersregister-po"
DAYS = [DAY + timedelta(days) for days in (-2500, -1, 0, 1, 30, 43, 98, 400, 900, 1600, 6000)]


def _by_the_services(school: Services, on: date) -> FirstFigures:
    rounds = [
        UnfinishedRound(one.round.id, one.round.name, one.waiting, one.printed, one.drafts)
        for one in school.rounds.rounds()
        if one.unfinished
    ]
    standing = Standing(
        on, school.school.school(), school.staff.counts(on), tuple(school.worklist.lines(on)), tuple(rounds)
    )
    last = school.backups.last()
    return FirstFigures(standing, school.history.undoable(), school.history.redoable(), last.at if last else None)


def _live(school: Services, chance: random.Random, copy: Path) -> None:
    """Let a secretary work for a while; sometimes the last things are taken back."""
    secretary = Secretary(school, chance, copy)
    for _ in range(chance.randint(3, 25)):
        secretary.acts()
    for one in school.staff.all():
        # By the end of their term: what acts at random seldom leaves anybody there.
        on = DAY - timedelta(chance.randint(1000, 1640))
        school.registrations.note(EventKind.REGISTERED, [one.id], on, register_id=HEADS)
        if chance.random() < 0.5:
            register = chance.choice(["", HEADS])
            on = DAY - timedelta(chance.randint(0, 200))
            school.registrations.note(EventKind.APPLIED, [one.id], on, register_id=register)
    for _ in range(chance.choice((0, 0, 1, 2))):
        school.history.undo()


@pytest.mark.parametrize("number", range(SCHOOLS))
def test_the_first_figures_are_those_of_the_services(school_path: Path, number: int) -> None:
    """On schools of every sort and on days before, in and after their years: the same figures, names and actions."""
    chance = random.Random(number)
    school = open_school(school_path)
    school.school.save(school.school.school(), SCHOOL)
    add(school, 4)
    _live(school, chance, school.backups.make().path)
    expected = [_by_the_services(school, on) for on in DAYS]
    school.close(backup=False)

    assert [first_figures(str(school_path), on) for on in DAYS] == expected


def test_of_two_answers_later_the_last_one_counts_in_the_first_figures_too(school_path: Path) -> None:
    """Also when it names an earlier day than the one before it."""
    school = open_school(school_path)
    note, people = school.registrations.note, add(school, 1)
    note(EventKind.INVITED, people, DAY - timedelta(60))
    note(EventKind.POSTPONED, people, DAY - timedelta(40), until=DAY + timedelta(300))
    note(EventKind.POSTPONED, people, DAY - timedelta(30), until=DAY - timedelta(5))
    expected = _by_the_services(school, DAY)
    school.close(backup=False)

    found = first_figures(str(school_path), DAY)
    assert found == expected
    assert "no_answer" in [line.need.value for line in expected.standing.lines]


def test_what_cannot_be_undone_is_not_offered_at_the_start_either(school_path: Path) -> None:
    """Who was erased stays so; what was done before that can be taken back."""
    school = open_school(school_path)
    gone, *_others = add(school, 2)
    teacher = school.staff.teacher(gone)
    school.staff.save(teacher, replace(teacher, employed_from=None, employed_until=date(2000, 8, 1)))
    school.privacy.erase([gone])
    expected = school.history.undoable()
    school.close(backup=False)

    found = first_figures(str(school_path), DAY)
    assert (found.undo if found else None) == expected
    assert expected is not None
    assert expected.action.name != "erase_teachers"


def test_an_empty_school_has_first_figures_too(school_path: Path) -> None:
    """A school nobody was put in yet begins with its three steps at once."""
    found = first_figures(str(school_path), DAY)
    assert found is not None
    assert (found.standing.is_new, found.undo, found.redo, found.backup) == (True, None, None, None)


def test_looking_at_a_school_leaves_its_folder_as_it_was(school_path: Path) -> None:
    """Not a byte of the file changes and nothing is made beside it."""

    def state() -> list[tuple[str, bytes]]:
        return sorted((file.name, file.read_bytes()) for file in school_path.parent.iterdir())

    before = state()
    first_figures(str(school_path), DAY)
    assert state() == before


def _older(file: Path) -> None:
    _write(file, "UPDATE alembic_version SET version_num = '0000'")


def _newer(file: Path) -> None:
    _write(file, "UPDATE alembic_version SET version_num = '9999'")


def _other_rules(file: Path) -> None:
    _write(file, "UPDATE fact SET value = 'others' WHERE name = 'rules'")


def _write(file: Path, statement: str) -> None:
    from app.persistence.connections import connect

    connection = connect(file, writable=True)
    connection.execute(statement)
    connection.close()


def _torn(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:200] = bytes(100)
    file.write_bytes(content)


SPOILT: dict[str, Callable[[Path], object]] = {
    "older": _older,
    "newer": _newer,
    "other rules": _other_rules,
    "torn": _torn,
    "gone": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "foreign": lambda file: file.write_bytes(b"Achternaam;Voorletters\n" * 400),
    "not closed well": lambda file: file.with_name(file.name + "-wal").write_bytes(b"x"),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_file_that_is_not_in_order_has_no_first_figures(school_path: Path, what: str) -> None:
    """Then opening it in full brings it in order, or says what is the matter."""
    SPOILT[what](school_path)
    assert first_figures(str(school_path), DAY) is None


def test_a_school_in_use_has_no_first_figures(school_path: Path) -> None:
    """Who has it open may be writing: the full opening tells who it is."""
    school = open_school(school_path)
    try:
        assert first_figures(str(school_path), DAY) is None
    finally:
        school.close(backup=False)


def test_a_database_has_no_first_figures() -> None:
    """A server is asked on the worker, with its own patience."""
    assert first_figures("postgresql://localhost/none", DAY) is None


def test_the_newest_backup_is_named(school_path: Path) -> None:
    """Its moment is that of the newest note in the school's own folder of backups."""
    school = open_school(school_path)
    made = [school.backups.make(), school.backups.make()]
    school.close(backup=False)
    found = first_figures(str(school_path), clock.today())
    assert (found.backup if found else None) == made[-1].at
    assert made[-1].path.parent == paths.backup_folder(school_path)


@pytest.mark.slow
def test_the_figures_hold_every_reason_to_act(school_path: Path) -> None:
    """The comparison above would be worthless if the schools never had a reason or an unfinished round."""
    every = {
        "to_invite", "no_answer", "application_late", "renewal_late", "grace", "expiring_3", "expiring_6",
        "expiring_12", "no_address", "name_doubt", "double", "waiting", "printed", "still_no_answer",
    }  # fmt: skip
    seen: set[object] = set()
    for number in range(12):
        school = open_school(school_path)
        add(school, 3)
        _live(school, random.Random(number), school.backups.make().path)
        seen |= {line.need.value for on in DAYS for line in school.worklist.lines(on)}
        unfinished = [one for one in school.rounds.rounds() if one.unfinished]
        seen |= {"waiting" for one in unfinished if one.waiting}
        seen |= {"printed" for one in unfinished if one.printed}
        school.close(backup=False)
        if seen >= every:
            break
    assert seen == every
