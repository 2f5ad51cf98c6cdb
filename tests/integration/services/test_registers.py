# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school changes the rules of registers: statuses and standings follow at once, and undo brings the old ones back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.domain.registers import RegisterEdition, RegisterProfile, RequiredProof, Unit
from app.domain.registrations import EventKind, Status
from app.domain.selections import Order, TeacherSelection
from app.errors import AppError, InvalidValue, ProfileError, SchoolFileError, UndoRefused
from app.persistence.repositories.activities import REGISTER_EDITIONS
from app.profiles.writing import write_profile
from app.progress import Progress
from app.services.registers import TO_FILL_IN
from app.wording import Wording
from tests.schools import DAY, REGISTER, add, database, opened

NL = Wording("nl")
SHIPPED = 7
TODAY = date(2026, 11, 23)


def _shipped(school: Services, register_id: str = REGISTER) -> RegisterProfile:
    return next(row.profile for row in school.registers.list() if row.profile.id == register_id and not row.own)


def _registered(school: Services, on: date = DAY, register_id: str = REGISTER) -> TeacherId:
    who = add(school, 1)[0]
    school.registrations.note(EventKind.REGISTERED, [who], on, register_id=register_id)
    return who


def _kept(school: Services, on: date) -> Status:
    """Return the status of the only teacher as it is kept beside the events."""
    return school.staff.rows(TeacherSelection(in_service=None), Order(), on)[0].status


def _shorter(school: Services) -> RegisterProfile:
    """Rules in the place of the shipped ones by which a registration lasts a year."""
    return replace(school.registers.next_edition(_shipped(school)), period_months=12)


def _broken_off(school: Services, edition: RegisterEdition) -> None:
    with database(school).write(Action("add_register")) as work:
        work.add(REGISTER_EDITIONS, [edition])
        raise RuntimeError


def test_statuses_follow_own_rules_and_come_back_by_undo(school: Services) -> None:
    """Kept statuses are worked out again when an edition is added, changed, undone, redone and removed."""
    who, then = _registered(school), date(2015, 1, 1)
    shorter = _shorter(school)
    school.registers.save(shorter)
    seen = [school.registrations.status(who, then).status, _kept(school, then)]
    school.history.undo()
    seen.append(_kept(school, then))
    school.history.redo()
    seen.append(_kept(school, then))
    school.registers.save(replace(shorter, period_months=60), shorter)
    seen.append(_kept(school, then))
    school.registers.remove(REGISTER, shorter.version)
    seen.append(_kept(school, then))

    gone, there = Status.EXPIRED, Status.REGISTERED
    assert seen == [gone, gone, there, gone, there, there]
    assert school.checks.all() == []


def test_own_rules_count_after_opening_again_and_after_a_backup_is_put_back(place: Path | str) -> None:
    """They live in the school itself: a copy brings them back, and taking the copy back takes them away."""
    then = date(2015, 1, 1)
    with opened(place) as school:
        who = _registered(school)
        plain = school.backups.make(reason="asked")
        school.registers.save(_shorter(school))
        kept = school.backups.make(reason="asked")
    with opened(place) as school:
        seen = [_kept(school, then), school.registrations.status(who, then).status]
        for copy in (plain, kept):
            school.backups.restore(copy.path, Progress())
            seen += [_kept(school, then), school.registrations.status(who, then).status]
        school.history.undo()
        seen.append(_kept(school, then))
        faults = school.checks.all()

    gone, there = Status.EXPIRED, Status.REGISTERED
    assert (seen, faults) == ([gone, gone, there, there, gone, gone, there], [])


def test_another_desk_works_by_the_new_rules_at_once(server_address: str) -> None:
    """Also when it writes first: what it notes is worked out by them."""
    then = date(2015, 1, 1)
    with opened(server_address) as one, opened(server_address) as other:
        who = _registered(one)
        other.registrations.status(who, then)
        one.registers.save(_shorter(one))
        seen = [other.registrations.status(who, then).status]
        other.registrations.note(EventKind.RENEWED, [who], date(2014, 9, 1))
        seen.append(_kept(one, date(2015, 10, 1)))
        assert one.checks.all() == other.checks.all() == []

    assert seen == [Status.EXPIRED, Status.EXPIRED]


def test_another_desk_counts_and_removes_by_what_stands_there(server_address: str) -> None:
    """Its first list of standings is by the new rules, and rules changed since it saw them are not removed."""
    then = date(2014, 1, 1)
    with opened(server_address) as one, opened(server_address) as other:
        who = _registered(one)
        rules = replace(one.registers.next_edition(_shipped(one)), total=200.0)
        one.registers.save(rules)
        assert other.standing.of_teachers([who], then, REGISTER)[who][0].standing.asked == 200
        one.registers.save(replace(rules, total=220.0), rules)
        with pytest.raises(SchoolFileError) as stale:
            other.registers.remove(REGISTER, rules.version)
        with pytest.raises(SchoolFileError) as opened_before:
            other.registers.remove(REGISTER, rules.version, rules)
        kept = [row.profile.total for row in one.registers.list() if row.own]

    assert (stale.value.key, opened_before.value.key) == ("school_file.changed_elsewhere",) * 2
    assert kept == [220]


@pytest.mark.parametrize("emptied", [False, True])
def test_rules_in_the_place_of_others_hold_for_the_same_days(
    school_file: Services, fixed_clock: Callable[[datetime], None], emptied: bool
) -> None:
    """Also where the others have a first day, and where the user leaves the first day empty: it is taken over."""
    fixed_clock(datetime(2022, 1, 1, 10, tzinfo=UTC))
    register_id = "schoolleidersregister-po"
    newest = next(row.profile for row in school_file.registers.list() if row.profile.id == register_id and row.current)
    who = _registered(school_file, date(2021, 1, 1), register_id)
    own = replace(school_file.registers.next_edition(newest), total=80.0)
    own = replace(own, valid_from=None) if emptied else own
    assert len(school_file.registers.who_would_change(own, NL)) == 1
    school_file.registers.save(own)

    (found,) = [one for one in school_file.standing.of_teacher(who, date(2022, 1, 1)) if one.profile.id == register_id]
    assert (found.standing.asked, found.profile.valid_from) == (80, newest.valid_from)


def test_rules_that_are_refused_leave_nothing_behind(school: Services) -> None:
    """When a write fails after an edition was written, the rules in use are the old ones."""
    who, then = _registered(school), date(2015, 1, 1)
    with pytest.raises(ProfileError):
        school.registers.save(replace(_shorter(school), total=-1))
    with pytest.raises(RuntimeError):
        _broken_off(school, RegisterEdition(REGISTER, 2, write_profile(_shorter(school))))

    assert school.registrations.status(who, then).status is Status.REGISTERED
    assert len(school.registers.list()) == SHIPPED


def test_a_school_fills_in_its_own_policy_and_sees_who_would_change(
    school: Services, fixed_clock: Callable[[datetime], None]
) -> None:
    """Before it is saved the names are told with what was and what would be; afterwards everybody stands by it."""
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))
    who = add(school, 2)
    blank = _shipped(school, TO_FILL_IN)
    filled = replace(school.registers.next_edition(blank), total=40.0)

    told = school.registers.who_would_change(filled, NL)
    assert [(one.was, one.now) for one in told] == [("doet niet mee", "nog 40 van 40 uur, tot en met 31 juli 2027")] * 2
    school.registers.save(filled)
    assert [one.standing.asked for one in school.standing.of_teacher(who[0], TODAY) if one.profile == filled] == [40]
    assert school.registers.who_would_change(filled, NL) == []
    assert len(school.registers.who_would_lose(filled, NL)) == 2


def test_who_would_change_hears_of_each_thing_that_is_asked(
    school_file: Services, fixed_clock: Callable[[datetime], None]
) -> None:
    """Also of somebody who lacks the whole total by both: the first part that differs is told."""
    fixed_clock(datetime(2014, 1, 1, 10, tzinfo=UTC))
    _registered(school_file)
    rules = school_file.registers.next_edition(_shipped(school_file))
    changes: list[tuple[dict[str, Any], str]] = [
        ({"rules": ()}, "Primair proces: niets"),
        ({"work_hours": 99999.0}, "uren werk: ten minste 99999"),
        ({"minimum_validated_share": 0.75}, "gevalideerd: ten minste 120"),
        ({"grace_months": 6}, "2e volgende status: in uitlooptijd vanaf 2 september 2017"),
        ({"per_year_minimum": 40.0}, "jaar vanaf 2 september 2013: ten minste 40"),
        ({"proofs": (RequiredProof("vog", "VOG"),)}, "VOG: nog te tonen"),
    ]
    for changed, part in changes:
        (told,) = school_file.registers.who_would_change(replace(rules, **changed), NL)
        assert part in told.now
        assert told.was != told.now

    assert school_file.registers.who_would_change(rules, NL) == []


def test_a_register_that_somebody_is_in_is_not_removed(school: Services) -> None:
    """Neither by the button nor by undo; when the registration is gone it may be."""
    copy = school.registers.copied(_shipped(school), NL)
    school.registers.save(copy)
    _registered(school, register_id=copy.id)

    with pytest.raises(InvalidValue) as refused:
        school.registers.remove(copy.id, 1)
    made = next(item for item in school.history.recent() if item.action.name == "add_register")
    with pytest.raises(UndoRefused):
        database(school).undo(made)

    assert "1 leraar" in NL.error(refused.value)
    school.history.undo()
    school.registers.remove(copy.id, 1)
    assert len(school.registers.list()) == SHIPPED


def test_two_desks_do_not_write_over_each_others_rules(school: Services) -> None:
    """Who saves from outdated rules is refused; an edition of the program cannot be written over at all."""
    shorter = _shorter(school)
    school.registers.save(shorter)
    school.registers.save(replace(shorter, note="x"), shorter)

    for profile, was, kind in (
        (replace(shorter, note="y"), shorter, SchoolFileError),
        (replace(shorter, note="y"), None, SchoolFileError),
        (_shipped(school), None, InvalidValue),
    ):
        with pytest.raises(kind):
            school.registers.save(profile, was)


def test_rules_go_to_a_file_and_come_back(school_file: Services, tmp_path: Path) -> None:
    """Into another school as they are; into the same one as its next edition."""
    copy = replace(school_file.registers.copied(_shipped(school_file), NL), unit=Unit.POINTS)
    school_file.registers.write_file(copy, tmp_path / "regels.toml", NL)

    assert school_file.registers.read_file(tmp_path / "regels.toml") == (copy, ())
    school_file.registers.save(copy)
    assert school_file.registers.read_file(tmp_path / "regels.toml") == (replace(copy, version=2), ())


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"x" * 2_000_000, b"[" * 100_000, b"a = " + b"[" * 90_000, b"total = 1e999", b"\x00" * 50],
    ids=["empty", "utf16", "huge", "heads", "deep", "endless", "zeros"],
)
def test_a_hostile_file_gets_a_sentence(school_file: Services, tmp_path: Path, content: bytes) -> None:
    """Never a traceback, and nothing is stored."""
    file = tmp_path / "kwaad.toml"
    file.write_bytes(content)
    try:
        profile, faults = school_file.registers.read_file(file)
    except AppError as error:
        said = NL.error(error)
    else:
        assert profile is None
        said = NL.say(f"profile_fault.{faults[0].code}", faults[0].facts)

    assert said
    assert "{" not in said


def test_a_new_version_is_not_what_was_compared_with_a_source(school_file: Services) -> None:
    """Neither from a day on nor in their place: the school changes them itself, as it does a copy."""
    shipped = _shipped(school_file)
    made = [school_file.registers.next_edition(shipped, since) for since in (None, date(2027, 8, 1))]

    assert shipped.verified
    assert [(one.verified, one.unverified) for one in made] == [(False, ()), (False, ())]
