# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher stands with each register, from what is kept in the school."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus, Proof
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.errors import InvalidValue, NotFound
from app.wording import Wording
from tests.schools import REGISTER, add

BEGAN = date(2013, 3, 1)
ON = date(2014, 3, 1)


def _did(school: Services, teacher: TeacherId, hours: float, category: str, **more: ParticipationStatus) -> None:
    activity = Activity("Studiedag", date(2013, 10, 4), date(2013, 10, 4), contact_hours=hours, categories=(category,))
    school.activities.add(activity, [teacher], **more)


def test_hours_count_for_the_register_somebody_is_in(school: Services) -> None:
    """Registered on 1 March 2013: what was done since counts for the four years from that day."""
    teacher = add(school, 1)[0]
    school.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)
    _did(school, teacher, 8, "vakinhoudelijk")
    _did(school, teacher, 4, "vakinhoudelijk", status=ParticipationStatus.PLANNED)

    found = {one.profile.id: one.standing for one in school.standing.of_teacher(teacher, ON)}

    standing = found["lerarenregister-2012"]
    assert (standing.counted, standing.asked, standing.planned) == (8, 160, 4)
    assert (standing.cycle.since, standing.cycle.until) == (BEGAN, date(2017, 2, 28))


def test_who_is_in_no_register_has_the_right_that_everybody_has(school: Services) -> None:
    """The hours of the collective agreement are those of every teacher, without registering."""
    teacher = add(school, 1)[0]
    _did(school, teacher, 8, "vakinhoudelijk")

    found = school.standing.of_teacher(teacher, ON)

    assert [one.profile.id for one in found] == ["cao-vo-83-uur"]
    assert found[0].standing.counted == 8


def test_of_a_register_without_rules_nobody_s_standing_is_known(school: Services) -> None:
    """The school's own register was taken out of its folder: what was noted of it stays, and nothing breaks."""
    teacher = add(school, 1)[0]
    assert list(school.standing.of_teachers([teacher], ON, "is-er-niet-meer")[teacher]) == []


def test_a_standing_is_told_in_one_sentence_with_what_is_behind_it(school: Services) -> None:
    """It can be pasted in a mail: who, how much is still to do, before when; and what does not count yet."""
    teacher = add(school, 1)[0]
    school.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)
    _did(school, teacher, 4, "vakinhoudelijk", status=ParticipationStatus.PLANNED)

    told = {one.register: one for one in school.standing.told(teacher, "Mevrouw Bos", ON, Wording("nl"))}

    sentence = "Mevrouw Bos moet voor 1 maart 2017 nog 160 van de 160 registeruren doen, waarvan"
    assert told["Lerarenregister (2012)"].sentence.startswith(sentence)
    assert any("4" in line for line in told["Lerarenregister (2012)"].behind)


def test_a_figure_is_told_down_to_the_activities_it_is_made_of(school: Services) -> None:
    """Each with its day, title, hours and category, and that it counts or why not; and a right by the appointment."""
    teacher = add(school, 1)[0]
    before = school.staff.teacher(teacher)
    school.staff.save(before, replace(before, fte=0.6, employed_from=None, employed_until=None))
    _did(school, teacher, 8, "vakinhoudelijk")
    _did(school, teacher, 4, "vakinhoudelijk", status=ParticipationStatus.PLANNED)

    (told,) = school.standing.told(teacher, "Mevrouw Bos", ON, Wording("nl"))
    lines = school.standing.activities_behind(teacher, told.found, Wording("nl"))

    assert told.behind[0] == "Bij een volledige baan is het recht 83 uur; bij 0,6 fte is dat 49,8."
    day = "4 okt 2013 Studiedag"
    assert lines == (f"{day} – 8 uur: telt mee", f"{day} – 4 uur: gepland, telt nog niet mee")


def test_hours_of_work_follow_from_the_appointment(school: Services) -> None:
    """One day a week (0.2 fte) for four years is what the register asks; a tenth falls short."""
    one, other = add(school, 2)
    for teacher, fte in ((one, 0.2), (other, 0.1)):
        before = school.staff.teacher(teacher)
        school.staff.save(before, replace(before, fte=fte, employed_from=None, employed_until=None))
        school.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)

    work = [
        next(each.standing for each in school.standing.of_teacher(teacher, ON) if each.standing.work_asked)
        for teacher in (one, other)
    ]

    assert [round(each.work) for each in work] == [1328, 664]
    behind = [line for told in school.standing.told(other, "Bos", ON, Wording("nl")) for line in told.behind]
    assert "Bij gelijke aanstelling komen er tot en met 28 februari 2017 van de 1328 uren werk 664 te kort." in behind


def test_what_is_asked_of_another_sector_does_not_count(school: Services) -> None:
    """A school of mbo need not bring hours of subject matter, once its sector is told; undo tells it back."""
    teacher = add(school, 1)[0]
    school.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)
    asked = [_asked(school, teacher)]
    school.school.save(school.school.school(), replace(school.school.school(), sector="mbo"))
    asked.append(_asked(school, teacher))
    school.history.undo()

    assert [*asked, _asked(school, teacher)] == [
        {"Primair proces", "Vakinhoudelijk", "Overig"},
        {"Primair proces", "Overig"},
        {"Primair proces", "Vakinhoudelijk", "Overig"},
    ]
    with pytest.raises(InvalidValue) as refused:
        school.school.save(school.school.school(), replace(school.school.school(), sector="VO"))
    assert "mbo" in Wording("nl").error(refused.value)


def _asked(school: Services, teacher: TeacherId) -> set[str]:
    found = next(one for one in school.standing.of_teacher(teacher, ON) if one.profile.id == REGISTER)
    return {item.rule.name for item in found.standing.rules}


def test_nobody_stands_anywhere_who_is_not_there(school: Services) -> None:
    """A teacher who was removed meanwhile is told as not found."""
    with pytest.raises(NotFound):
        school.standing.of_teacher(TeacherId(77), ON)


def test_work_proved_before_a_cycle_leaves_the_appointment_as_it_is(school: Services) -> None:
    """Only hours told of the cycle itself stand in the place of the appointment, and only on the days they tell of."""
    teacher = add(school, 1)[0]
    before = school.staff.teacher(teacher)
    school.staff.save(before, replace(before, fte=1.0, employed_from=None, employed_until=None))
    school.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)
    worked = [_work(school, teacher)]
    for first, last in ((date(2008, 8, 1), date(2009, 7, 31)), (date(2013, 3, 1), date(2014, 2, 28))):
        school.circumstances.keep_proof(Proof(teacher, "", "work", first, until=last, value=400.0))
        worked.append(_work(school, teacher))

    assert worked == [6640, 6640, 400 + 4981]  # three years of 1660


def test_work_proved_of_some_days_makes_nobody_lack_hours_on_others(school_file: Services) -> None:
    """Of somebody whose appointment is not known nothing is said of the days that no proof tells of."""
    teacher = add(school_file, 1)[0]
    before = school_file.staff.teacher(teacher)
    school_file.staff.save(before, replace(before, fte=None, employed_from=None, employed_until=None))
    school_file.registrations.note(EventKind.REGISTERED, [teacher], BEGAN)
    school_file.circumstances.keep_proof(Proof(teacher, "", "work", BEGAN, until=date(2013, 8, 31), value=100.0))

    assert _work(school_file, teacher) == 1328


def _work(school: Services, teacher: TeacherId) -> float:
    found = {one.profile.id: one.standing for one in school.standing.of_teacher(teacher, ON)}
    return round(found["lerarenregister-2012"].work)


def test_terms_that_are_over_are_told_after_a_renewal(school: Services) -> None:
    """The newest first: what counted on their last day, and whether everything was met."""
    teacher = add(school, 1)[0]
    for kind, on in (
        (EventKind.REGISTERED, date(2009, 3, 1)),
        (EventKind.RENEWED, BEGAN),
        (EventKind.RENEWED, date(2017, 3, 1)),
    ):
        school.registrations.note(kind, [teacher], on)
    _did(school, teacher, 8, "vakinhoudelijk")
    told = {one.found.profile.id: one for one in school.standing.told(teacher, "Bos", date(2018, 3, 1), Wording("nl"))}

    assert school.standing.earlier(teacher, told["lerarenregister-2012"].found, Wording("nl")) == (
        "1 mrt 2013 t/m 28 feb 2017: 8 van de 160 registeruren, niet aan alles voldaan",
        "1 mrt 2009 t/m 28 feb 2013: 0 van de 160 registeruren, niet aan alles voldaan",
    )


def test_a_right_of_earlier_years_is_told_as_far_back_as_it_was_used(school: Services) -> None:
    """Not of every year somebody was in service: nothing is known of those before the list was kept."""
    teacher = add(school, 1)[0]
    _did(school, teacher, 8, "vakinhoudelijk")
    (told,) = school.standing.told(teacher, "Bos", date(2014, 10, 1), Wording("nl"))

    assert school.standing.earlier(teacher, told.found, Wording("nl")) == (
        "1 aug 2013 t/m 31 jul 2014: 8 van de 66,4 uur gebruikt",
    )
