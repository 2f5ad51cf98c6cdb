# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page counts is what its action opens."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.own_templates import TemplateText
from app.domain.registrations import EventKind
from app.domain.selections import Need, TeacherSelection
from app.services.glance import first_figures
from app.wording import Wording
from tests.schools import DAY, round_of_letters, teacher


def test_no_answer_counts_whom_the_reminder_is_proposed_to(school: Services) -> None:
    """Who is not to be written to, or was reminded often enough, is not counted; the others are those proposed."""
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(4)]
    school.registrations.note(EventKind.INVITED, ids, DAY)
    for after in (30, 60):
        school.registrations.note(EventKind.REMINDED, ids[:1], DAY + timedelta(after))
    secret = school.staff.teacher(ids[1])
    school.staff.save(secret, replace(secret, do_not_invite=True))
    on = DAY + timedelta(120)

    counted = [line.count for line in school.worklist.lines(on) if line.need is Need.NO_ANSWER]

    draft = school.rounds.draft(on, "reminder")
    proposed = [candidate.row.id for candidate in school.rounds.candidates(draft) if candidate.eligible]
    assert (counted, sorted(proposed)) == ([2], sorted(ids[2:]))
    if not school.file.location.startswith("postgresql"):
        file = school.file.location
        school.close(backup=False)
        found = first_figures(file, on)
        assert found is not None
        assert [line.count for line in found.standing.lines if line.need is Need.NO_ANSWER] == [2]


def test_what_was_noted_later_takes_nobody_off_the_worklist_of_before(school: Services) -> None:
    """Reminders and answers "later" of the weeks after count from their own day on."""
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(4)]
    school.registrations.note(EventKind.INVITED, ids, DAY)
    school.registrations.note(EventKind.REMINDED, ids[3:], DAY + timedelta(8))
    on = DAY + timedelta(30)
    shown = school.worklist.lines(on)
    school.registrations.note(EventKind.REMINDED, ids[:2], on + timedelta(1))
    school.registrations.note(EventKind.POSTPONED, ids[2:], on + timedelta(2), until=on + timedelta(90))

    assert {line.need: line.count for line in shown} == {Need.NO_ANSWER: 3, Need.STILL_NO_ANSWER: 1}
    assert school.worklist.lines(on) == shown
    if not school.file.location.startswith("postgresql"):
        file = school.file.location
        school.close(backup=False)
        seen = first_figures(file, on)
        assert seen is not None
        assert list(seen.standing.lines) == shown


def test_who_has_a_letter_waiting_is_not_to_be_invited_once_more(school: Services) -> None:
    """The rest of a broken-off stack is not proposed for, nor counted among, those still to be invited."""
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(4)]
    started = school.rounds.start(round_of_letters(), ids[:3])

    counted = [line.count for line in school.worklist.lines(DAY) if line.need is Need.TO_INVITE]
    found = {one.row.id: one.reason for one in school.rounds.candidates(school.rounds.draft(DAY))}

    assert (counted, found) == ([1], {**dict.fromkeys(ids[:3], "waiting"), ids[3]: ""})
    assert {one.reason for one in school.rounds.candidates(started)} == {""}
    if not school.file.location.startswith("postgresql"):
        file = school.file.location
        school.close(backup=False)
        seen = first_figures(file, DAY)
        assert seen is not None
        assert [line.count for line in seen.standing.lines if line.need is Need.TO_INVITE] == [1]


def test_a_round_is_named_in_the_language_of_its_user(school_file: Services) -> None:
    """The name stands in lists; which language the letters are in is the template's."""
    named = [school_file.rounds.draft(DAY, "reminder", Wording(language)) for language in ("nl", "en")]
    assert [one.name for one in named] == ["Herinnering september 2013", "Reminder September 2013"]
    assert {one.template_id for one in named} == {"herinnering.nl"}


RENEWALS = (Need.RENEWAL_LATE, Need.GRACE, Need.EXPIRING_3, Need.EXPIRING_6, Need.EXPIRING_12)


@pytest.mark.parametrize(
    ("since", "more", "expected"),
    [
        (date(2012, 3, 1), (), ()),
        (date(2010, 9, 3), (), ()),
        (date(2010, 9, 2), (), (Need.EXPIRING_12,)),
        (date(2010, 3, 3), (), (Need.EXPIRING_12,)),
        (date(2010, 3, 2), (), (Need.EXPIRING_6,)),
        (date(2009, 12, 2), (), (Need.EXPIRING_3,)),
        (date(2009, 9, 3), (), (Need.EXPIRING_3,)),
        (date(2009, 9, 2), (), (Need.GRACE,)),
        (date(2009, 3, 2), (), ()),
        (date(2009, 12, 2), ((EventKind.APPLIED, date(2013, 6, 25)),), ()),
        (date(2009, 12, 2), ((EventKind.APPLIED, date(2013, 6, 23)),), (Need.RENEWAL_LATE,)),
        (date(2009, 3, 2), ((EventKind.APPLIED, date(2013, 2, 1)),), (Need.RENEWAL_LATE,)),
        (date(2009, 9, 2), ((EventKind.APPLIED, date(2013, 9, 1)),), ()),
        (date(2009, 12, 2), ((EventKind.APPLIED, date(2013, 5, 1)), (EventKind.RENEWED, date(2013, 8, 1))), ()),
        (
            date(2009, 12, 2),
            ((EventKind.APPLIED, date(2013, 5, 1)), (EventKind.REJECTED, date(2013, 8, 1))),
            (Need.EXPIRING_3,),
        ),
    ],
)
def test_who_has_to_renew_stands_on_one_line(
    school_file: Services, since: date, more: Sequence[tuple[EventKind, date]], expected: tuple[Need, ...]
) -> None:
    """In whatever register, by its own rules: four years and half a year of grace; once, by how near the end is."""
    heads = "schoolleidersregister-po"
    (one, _other) = [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(2)]
    for kind, on in ((EventKind.REGISTERED, since), *more):
        school_file.registrations.note(kind, [one], on, register_id=heads)

    listed = {line.need: line.count for line in school_file.worklist.lines(DAY)}
    assert {need: count for need, count in listed.items() if need in RENEWALS} == dict.fromkeys(expected, 1)
    for need in expected:
        assert school_file.staff.ids(TeacherSelection(need=need), DAY) == [one]
    file = school_file.file.location
    school_file.close(backup=False)
    found = first_figures(file, DAY)
    assert found is not None
    assert {line.need for line in found.standing.lines} & set(RENEWALS) == set(expected)


def test_how_long_an_application_may_wait_is_for_each_register_to_say(school: Services) -> None:
    """Twelve weeks are late where ten are asked, and not where a school's own rules leave sixteen."""
    heads = "schoolleidersregister-po"
    plain = next(one.profile for one in school.registers.list() if one.profile.id == heads)
    school.registers.save(replace(school.registers.next_edition(plain, date(2001, 1, 1)), application_weeks=16))
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(2)]
    for who, register in zip(ids, ("lerarenregister-2012", heads), strict=True):
        school.registrations.note(EventKind.REGISTERED, [who], date(2009, 12, 2), register_id=register)
        school.registrations.note(EventKind.APPLIED, [who], DAY - timedelta(weeks=12), register_id=register)

    def late(on: date) -> list[TeacherId]:
        return school.staff.ids(TeacherSelection(need=Need.RENEWAL_LATE), on)

    then = DAY + timedelta(weeks=5)
    assert (late(DAY), sorted(late(then))) == (ids[:1], ids)
    assert [line.count for line in school.worklist.lines(DAY) if line.need is Need.RENEWAL_LATE] == [1]
    if not school.file.location.startswith("postgresql"):
        file = school.file.location
        school.close(backup=False)
        found = [first_figures(file, on) for on in (DAY, then)]
        counts = [line.count for one in found if one for line in one.standing.lines if line.need is Need.RENEWAL_LATE]
        assert counts == [1, 2]


def test_the_server_counts_them_alike(school_server: Services) -> None:
    """The same conditions on the other database, and still a fixed number of queries."""
    ids = [school_server.staff.add(teacher(number, employed_from=None)).id for number in range(3)]
    school_server.registrations.note(EventKind.REGISTERED, ids, date(2009, 12, 2))
    school_server.registrations.note(EventKind.APPLIED, ids[:1], date(2013, 5, 1))

    listed = {line.need: line.count for line in school_server.worklist.lines(DAY)}
    assert {need: count for need, count in listed.items() if need in RENEWALS} == {
        Need.EXPIRING_3: 2,
        Need.RENEWAL_LATE: 1,
    }


def test_a_reminder_that_lies_ready_is_not_offered_again_but_another_letter_hides_none(school: Services) -> None:
    """Neither by the start page nor by what it shows first; a list of addresses is another matter."""
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(4)]
    school.registrations.note(EventKind.INVITED, ids, DAY)
    on = DAY + timedelta(40)
    words = TemplateText("Nog eens", "Nog eens", "Groet,", "{{aanhef}}\n\nHet wachten is op u.")
    own = school.templates.copy("herinnering.nl", words)
    school.rounds.start(round_of_letters("Herinnering", on=on, template_id="herinnering.nl"), ids[:1])
    school.rounds.start(round_of_letters("Eigen herinnering", on=on, template_id=own), ids[1:2])
    school.rounds.start(round_of_letters("Adressen", on=on, template_id="adreslijst.nl"), ids)

    assert [line.count for line in school.worklist.lines(on) if line.need is Need.NO_ANSWER] == [2]
    if not school.file.location.startswith("postgresql"):
        file = school.file.location
        school.close(backup=False)
        seen = first_figures(file, on)
        assert seen is not None
        assert [line.count for line in seen.standing.lines if line.need is Need.NO_ANSWER] == [2]
