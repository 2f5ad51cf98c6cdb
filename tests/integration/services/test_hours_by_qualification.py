# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where each bevoegdheid is registered apart, hours can be noted for one of them, however it is written."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, Proof
from app.domain.ids import TeacherId
from app.domain.registers import WORK
from app.domain.registrations import EventKind
from app.errors import InvalidValue
from app.progress import Progress
from app.wording import Wording
from tests.schools import REGISTER, add, state

HELD = date(2013, 10, 4)
COURSE = Activity("Cursus", HELD, HELD, contact_hours=6.0, categories=("vakinhoudelijk",))


@pytest.fixture
def who(school_file: Services) -> TeacherId:
    """Register a teacher for two bevoegdheden apart."""
    rules = replace(school_file.registers.next_edition(school_file.registrations.profile()), per_qualification=True)
    school_file.registers.save(rules)
    made: TeacherId = add(school_file, 1)[0]
    for word in ("Wiskunde", "Natuurkunde"):
        school_file.registrations.note(EventKind.REGISTERED, [made], date(2013, 9, 2), qualification=word)
    return made


def _counted(school: Services, who: TeacherId) -> dict[str, float]:
    found = school.standing.of_teacher(who, date(2014, 1, 1))
    return {one.qualification: one.standing.counted for one in found if one.profile.id == REGISTER}


def test_hours_noted_for_one_count_for_that_one(school_file: Services, who: TeacherId) -> None:
    """In any capitals; for all of them again when that is noted."""
    made = school_file.activities.add(COURSE, [who])
    parts = [row.participation.id for row in school_file.activities.participants(made)]
    assert _counted(school_file, who) == {"Wiskunde": 6.0, "Natuurkunde": 6.0}
    school_file.activities.change_participations(parts, qualification="wiskunde")
    assert _counted(school_file, who) == {"Wiskunde": 6.0, "Natuurkunde": 0.0}
    school_file.activities.change_participations(parts, qualification="")
    assert _counted(school_file, who) == {"Wiskunde": 6.0, "Natuurkunde": 6.0}


def test_hours_can_be_divided_over_two(school_file: Services, who: TeacherId) -> None:
    """As two participations; the same one twice is refused."""
    made = school_file.activities.add(COURSE, [who], hours={who: 4.0}, qualification="Wiskunde")
    school_file.activities.add_participants(made, [who], hours={who: 2.0}, qualification="Natuurkunde")
    assert school_file.activities.add_participants(made, [who], qualification="natuurkunde") == 0
    assert _counted(school_file, who) == {"Wiskunde": 4.0, "Natuurkunde": 2.0}
    parts = [row.participation.id for row in school_file.activities.participants(made)]
    with pytest.raises(InvalidValue) as caught:
        school_file.activities.change_participations(parts, qualification="WISKUNDE")
    assert caught.value.facts["field"] == "qualification"


def test_capitals_make_no_other_registration(school_file: Services, who: TeacherId) -> None:
    """What is noted for “wiskunde” belongs to the registration for “Wiskunde”."""
    school_file.registrations.note(EventKind.RENEWED, [who], date(2017, 9, 2), qualification="wiskunde")
    found = school_file.standing.of_teacher(who, date(2018, 1, 1))
    assert [one.qualification for one in found if one.profile.id == REGISTER] == ["Natuurkunde", "Wiskunde"]


def test_the_bevoegdheden_of_who_is_registered_apart_are_offered(school_file: Services, who: TeacherId) -> None:
    """With what else they may teach; of others there is nothing to choose."""
    other = add(school_file, 2)[1]
    found = school_file.registrations.qualifications([who, other])
    assert found == {who: ["Wiskunde", "Natuurkunde", "Lichamelijke opvoeding"]}


def test_capitals_make_no_two_registrations_of_who_is_made_one(school_file: Services, who: TeacherId) -> None:
    """And the two that were there are back when they are parted by undoing."""
    other = add(school_file, 2)[1]
    school_file.registrations.note(EventKind.REGISTERED, [other], date(2013, 9, 2), qualification="wiskunde")
    before = state(school_file)
    school_file.doubles.merge(who, other, frozenset())
    found = school_file.standing.of_teacher(who, date(2014, 1, 1))
    assert [one.qualification for one in found if one.profile.id == REGISTER] == ["Natuurkunde", "Wiskunde"]
    school_file.history.undo(Progress())
    assert state(school_file) == before


def _work(school: Services, who: TeacherId) -> dict[str, tuple[float, int]]:
    found = school.standing.of_teacher(who, date(2014, 1, 1))
    return {
        one.qualification: (round(one.standing.work), one.standing.work_over)
        for one in found
        if one.profile.id == REGISTER
    }


def test_work_is_divided_over_the_bevoegdheden_unless_it_is_told_for_each(
    school_file: Services, who: TeacherId
) -> None:
    """One day a week is no day a week for each of two; what is noted for one of them is that one's whole."""
    before = school_file.staff.teacher(who)
    school_file.staff.save(before, replace(before, fte=0.2, employed_from=None, employed_until=date(2013, 12, 31)))
    appointed = _work(school_file, who)
    told = school_file.standing.told(who, "Mevrouw Bos", date(2014, 1, 1), Wording("nl"))
    proof = Proof(who, REGISTER, WORK, date(2013, 9, 2), until=date(2013, 12, 31), value=200.0)
    school_file.circumstances.keep_proof(replace(proof, qualification="Wiskunde"))
    of_one = _work(school_file, who)
    school_file.circumstances.keep_proof(proof)

    assert appointed == {"Wiskunde": (55, 2), "Natuurkunde": (55, 2)}
    lines = [line for one in told for line in one.behind]
    assert sum("gelijk verdeeld over 2 bevoegdheden" in line for line in lines) == 2
    assert of_one == {"Wiskunde": (200, 1), "Natuurkunde": (55, 2)}
    assert _work(school_file, who) == {"Wiskunde": (300, 2), "Natuurkunde": (100, 2)}
