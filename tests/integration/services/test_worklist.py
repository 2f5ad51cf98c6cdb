# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page counts is what its action opens."""

from dataclasses import replace
from datetime import timedelta

from app.bootstrap import Services
from app.domain.registrations import EventKind
from app.domain.selections import Need
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
