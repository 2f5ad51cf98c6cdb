# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stack that lay for a while: who left, answered or may not be written to since is told, and not printed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round, Unfit
from app.domain.registrations import EventKind
from app.domain.staff_kinds import StaffKind
from app.errors import LetterError
from app.progress import Progress
from tests.schools import SCHOOL, teacher

MADE, LATER = date(2013, 11, 1), date(2013, 11, 20)


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 20, 10, tzinfo=UTC))


@pytest.fixture
def people(school_file: Services) -> list[TeacherId]:
    """Put six teachers in the school."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    return [school_file.staff.add(teacher(number, employed_from=None)).id for number in range(6)]


def _laid(school: Services, kind: str, people: list[TeacherId], **changes: object) -> Round:
    draft = replace(school.rounds.draft(MADE, kind), delivery=Delivery.PIGEON_HOLE, **changes)  # type: ignore[arg-type]
    return school.rounds.start(draft, people)


def _leaves(school: Services, who: TeacherId) -> None:
    before = school.staff.teacher(who)
    school.staff.save(before, replace(before, employed_until=date(2013, 11, 10)))


def _told(school: Services, item: Round) -> dict[int | None, tuple[Unfit, str]]:
    return {one.teacher_id: (one.unfit, one.detail) for one in school.rounds.check(item.id, Progress())}


def test_an_invitation_that_lay_is_not_for_who_left_answered_or_was_registered(
    school_file: Services, people: list[TeacherId], tmp_path: Path
) -> None:
    """Each is told with the reason as of today, and none of them is printed."""
    item = _laid(school_file, "invitation", people)
    note = school_file.registrations.note
    _leaves(school_file, people[0])
    note(EventKind.DECLINED, [people[1]], date(2013, 11, 12))
    note(EventKind.REGISTERED, [people[2]], date(2013, 11, 12))
    before = school_file.staff.teacher(people[3])
    school_file.staff.save(before, replace(before, do_not_invite=True, do_not_invite_reason="gevraagd"))
    note(EventKind.INVITED, [people[4]], date(2013, 11, 12))

    assert _told(school_file, item) == {
        people[0]: (Unfit.NOT_MEANT, "not_in_service"),
        people[1]: (Unfit.NOT_MEANT, "declined"),
        people[2]: (Unfit.NOT_MEANT, "registered"),
        people[3]: (Unfit.DO_NOT_INVITE, "gevraagd"),
        people[4]: (Unfit.NOT_MEANT, "invited"),
    }
    with pytest.raises(LetterError):
        school_file.letters.save_pdf(item.id, tmp_path / "brieven.pdf", Progress())


def test_who_was_named_on_purpose_keeps_the_letter(school_file: Services, people: list[TeacherId]) -> None:
    """Who is still to come in service is not proposed, but did not leave either; nor did who does not teach."""
    item = _laid(school_file, "invitation", people[:2])
    coming, supporting = school_file.staff.teachers(people[:2])
    school_file.staff.save(coming, replace(coming, employed_from=date(2014, 1, 1)))
    school_file.staff.save(supporting, replace(supporting, kind=StaffKind.SUPPORT))
    assert _told(school_file, item) == {}


def test_thanks_go_to_who_is_registered_but_not_to_who_left(school_file: Services, people: list[TeacherId]) -> None:
    """What is a reason against one letter is what another is for."""
    school_file.registrations.note(EventKind.REGISTERED, people[:3], date(2013, 9, 2))
    item = _laid(school_file, "thanks", people[:3])
    _leaves(school_file, people[0])

    assert _told(school_file, item) == {people[0]: (Unfit.NOT_MEANT, "not_in_service")}


def test_a_study_day_is_not_for_who_left_whatever_they_answered(school_file: Services, people: list[TeacherId]) -> None:
    """A letter to everybody asks only whether one still works here."""
    asked = next(one.questions for one in school_file.rounds.templates() if one.id == "studiedag.nl")
    item = _laid(school_file, "study_day", people[:2], asked=tuple((one, "Toetsen") for one in asked))
    school_file.registrations.note(EventKind.DECLINED, [people[0]], date(2013, 11, 12))
    _leaves(school_file, people[1])

    assert _told(school_file, item) == {people[1]: (Unfit.NOT_MEANT, "not_in_service")}


def test_who_was_erased_since_lies_in_no_stack(school_file: Services, people: list[TeacherId]) -> None:
    """With the person goes the letter."""
    item = _laid(school_file, "invitation", people[:2])
    _leaves(school_file, people[0])
    school_file.privacy.erase(people[:1])

    assert [row.letter.teacher_id for row in school_file.rounds.letters(item.id)] == [people[1]]
    assert _told(school_file, item) == {}
