# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A teacher may be in several registers, in one of them for each bevoegdheid; each has a line of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind, Status
from app.domain.selections import Order, TeacherSelection
from app.errors import InvalidValue, NotFound
from app.services.glance import first_figures
from app.wording import Wording
from tests.schools import DAY, add, state

LBRT, SKJ = "lbrt-basis", "skj-jeugd-gezinsprofessional"
E = EventKind
NL = Wording("nl")


@pytest.fixture
def teacher(school: Services, fixed_clock: Callable[[datetime], None]) -> TeacherId:
    """Return one teacher of a school on 2 September 2013."""
    fixed_clock(datetime(2013, 9, 2, 10, tzinfo=UTC))
    return add(school, 1)[0]


def test_each_register_has_its_own_line(school: Services, teacher: TeacherId) -> None:
    """Noted in one, the others stay as they were; the main register comes first."""
    school.registrations.note(E.REGISTERED, [teacher], date(2012, 3, 1), register_id=LBRT, number="L1")
    school.registrations.note(E.DECLINED, [teacher], DAY)

    told = school.registrations.told(teacher, DAY, NL)

    assert [(one.register_id, one.status.status, one.number) for one in told] == [
        ("lerarenregister-2012", Status.DECLINED, ""),
        (LBRT, Status.REGISTERED, "L1"),
    ]
    assert [one.id for one in school.registrations.not_yet(teacher)] == [
        one.id for one in school.registrations.registers() if one.id not in {LBRT, "lerarenregister-2012"}
    ]


def test_each_bevoegdheid_has_its_own_line(school: Services, teacher: TeacherId) -> None:
    """And its own status; undone as one action."""
    before = state(school)
    for subject in ("Frans", "Duits"):
        school.registrations.note(E.REGISTERED, [teacher], DAY, register_id=SKJ, qualification=subject)
    school.registrations.note(E.EXPIRED, [teacher], DAY, register_id=SKJ, qualification="Frans")

    told = school.registrations.told(teacher, DAY, NL)[1:]
    assert [(one.qualification, one.status.status) for one in told] == [
        ("Duits", Status.REGISTERED),
        ("Frans", Status.EXPIRED),
    ]
    for _ in range(3):
        school.history.undo()
    assert state(school) == before


def test_who_is_registered_nowhere_still_has_the_main_register(school: Services, teacher: TeacherId) -> None:
    """As somebody who was not invited yet."""
    (told,) = school.registrations.told(teacher, DAY, NL)

    assert (told.status.status, told.deadline, told.events) == (Status.NOT_INVITED, None, [])


def test_the_deadline_says_how_long_it_is(school: Services, teacher: TeacherId) -> None:
    """Within a year, in whole months, and within which band."""
    school.registrations.note(E.REGISTERED, [teacher], date(2010, 2, 15))
    (told,) = school.registrations.told(teacher, DAY, NL)

    assert (told.deadline, told.band, told.time_left) == (date(2014, 2, 14), 6, "nog 5 maanden")


def test_why_names_the_last_day_and_no_number_that_is_not_there(school: Services, teacher: TeacherId) -> None:
    """Also near the end, and in English with the English name of the register."""
    school.registrations.note(E.REGISTERED, [teacher], date(2012, 3, 1))
    why = school.registrations.why
    name = school.registrations.profile().name

    assert why(teacher, DAY, NL) == (
        f"Staat sinds 1 maart 2012 in {name}; de registratie loopt tot en met 29 februari 2016."
    )
    assert "Sinds 1 maart 2015 is dat binnen 12 maanden." in why(teacher, date(2015, 9, 1), NL)
    english = why(teacher, DAY, Wording("en"))
    assert school.registrations.profile().name_en in english
    assert "–" not in english


def test_what_is_over_says_until_when_it_can_be_renewed(school: Services, teacher: TeacherId) -> None:
    """As long as the grace of the register lasts, by the name that the register gives it."""
    newest = school.registers.next_edition(school.registrations.profile())
    profile = replace(newest, grace_months=6, grace_label="onder voorwaarden")
    school.registers.save(profile)
    school.registrations.note(E.REGISTERED, [teacher], DAY)

    over = school.registrations.told(teacher, date(2017, 10, 1), NL)[0]

    assert (over.status.status, over.renew_until) == (Status.GRACE, date(2018, 3, 1))
    assert over.called == "onder voorwaarden"
    assert over.why.endswith("kan zij nog worden vernieuwd. Het register noemt dit “onder voorwaarden”.")


def test_an_application_to_renew_stands_beside_the_status(school: Services, teacher: TeacherId) -> None:
    """It waits for the register, and the registration goes on."""
    school.registrations.note(E.REGISTERED, [teacher], date(2010, 2, 15))
    school.registrations.note(E.APPLIED, [teacher], DAY)
    (told,) = school.registrations.told(teacher, DAY, NL)

    assert (told.status.status, told.applied) == (Status.EXPIRING, DAY)
    assert told.again == {told.events[-1].id}


def test_a_status_by_hand_is_stored_as_the_services_tell_it(school: Services, teacher: TeacherId) -> None:
    """Lists read what was worked out; the reason says who set it, when and why."""
    school.registrations.note(E.REGISTERED, [teacher], date(2010, 2, 15))
    end = DAY + timedelta(30)
    school.registrations.note(
        E.OVERRIDDEN, [teacher], DAY, number=Status.GRACE.value, note="Gebeld met het register.", until=end
    )

    assert school.registrations.status(teacher, DAY).by_hand
    assert school.staff.counts(DAY).by_status == {Status.GRACE: 1}
    assert school.staff.counts(end + timedelta(1)).by_status == {Status.EXPIRING: 1}
    why = school.registrations.why(teacher, DAY, NL)
    assert "“in uitlooptijd”" in why
    assert "Gebeld met het register." in why
    assert "2 oktober 2013" in why
    assert school.checks.all() == []


@pytest.mark.parametrize(
    ("noted", "key"),
    [
        ({"number": "", "note": "waarom"}, "by_hand_status"),
        ({"number": "bijna", "note": "waarom"}, "by_hand_status"),
        ({"number": "grace", "note": "  "}, "by_hand_reason"),
        ({"number": "grace", "note": "waarom", "until": DAY - timedelta(1)}, "until"),
    ],
)
def test_a_status_by_hand_needs_a_status_and_a_reason(
    school: Services, teacher: TeacherId, noted: dict[str, Any], key: str
) -> None:
    """Without them nobody would know later; nothing is stored."""
    with pytest.raises(InvalidValue) as refused:
        school.registrations.note(E.OVERRIDDEN, [teacher], DAY, **noted)

    assert refused.value.key == f"invalid.{key}"
    assert school.registrations.events(teacher) == []


def test_what_never_began_does_not_last_longer(school: Services, teacher: TeacherId) -> None:
    """Else somebody would be registered without a cycle; once the registration is noted it can be."""
    until = DAY + timedelta(400)
    with pytest.raises(InvalidValue) as refused:
        school.registrations.note(E.EXTENDED, [teacher], DAY, until=until)
    assert refused.value.key == "invalid.extended_unregistered"
    assert school.registrations.events(teacher) == []

    school.registrations.note(E.REGISTERED, [teacher], DAY)
    assert school.registrations.note(E.EXTENDED, [teacher], DAY, until=until) == 1


def test_by_hand_the_card_tells_the_same_deadline_as_the_standing(school: Services, teacher: TeacherId) -> None:
    """The last day that was set, not the one that the calendar had."""
    until = DAY + timedelta(60)
    school.registrations.note(E.REGISTERED, [teacher], date(2009, 6, 1))
    school.registrations.note(E.OVERRIDDEN, [teacher], DAY, number="extended", note="Gebeld.", until=until)

    assert school.registrations.told(teacher, DAY, NL)[0].deadline == until
    standings = [one.standing for one in school.standing.of_teacher(teacher, DAY) if not one.profile.for_everybody]
    assert [one.deadline for one in standings] == [until]


def test_an_unknown_register_is_refused(school: Services, teacher: TeacherId) -> None:
    """A name from elsewhere is no register."""
    with pytest.raises(NotFound):
        school.registrations.note(E.REGISTERED, [teacher], DAY, register_id="nergens")


def test_many_at_once_are_noted_in_the_register_that_was_chosen(school: Services, teacher: TeacherId) -> None:
    """As one action, one undo."""
    both = [teacher, *add(school, 2)[1:]]
    assert school.registrations.note(E.REGISTERED, both, DAY, register_id=LBRT) == 2
    assert [school.registrations.status(one, DAY, LBRT).status for one in both] == [Status.REGISTERED] * 2
    school.history.undo()
    assert [school.registrations.events(one, LBRT) for one in both] == [[], []]


def test_a_list_shows_whoever_is_registered_for_several_bevoegdheden_once(school: Services, teacher: TeacherId) -> None:
    """As far as they got with any of them; the window's first figures say the same."""
    profile = school.registrations.profile()
    apart = replace(school.registers.next_edition(profile), per_qualification=True)
    school.registers.save(apart)
    for kind, subject in ((E.INVITED, ""), (E.APPLIED, "Duits"), (E.REGISTERED, "Frans"), (E.REGISTERED, "Fries")):
        school.registrations.note(kind, [teacher], DAY, qualification=subject)

    counts = school.staff.counts(DAY)
    rows = school.staff.rows(TeacherSelection(), Order(), DAY)
    assert (counts.total, counts.by_status) == (1, {Status.REGISTERED: 1})
    assert [row.status for row in rows] == [Status.REGISTERED]
    assert [one.qualification for one in school.registrations.told(teacher, DAY, NL)] == ["", "Duits", "Frans", "Fries"]
    if not school.file.location.startswith("postgresql"):
        school.close(backup=False)
        found = first_figures(school.file.location, DAY)
        assert found is not None
        assert found.standing.counts == counts
