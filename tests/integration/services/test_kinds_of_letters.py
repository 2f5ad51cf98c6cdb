# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters of every kind: who is proposed for each, what it tells, and what comes of a sent one."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pdfplumber
import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round, Unfit
from app.domain.registrations import EventKind, Status
from app.errors import InvalidValue
from app.progress import Progress
from tests.schools import SCHOOL, teacher

ON = date(2013, 11, 1)


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 1, 10, tzinfo=UTC))


@pytest.fixture
def people(school: Services) -> list[TeacherId]:
    """Put four teachers in the school: two registered lately and one long ago; the last did a day without evidence."""
    school.school.save(school.school.school(), SCHOOL)
    ids = [school.staff.add(teacher(number, employed_from=None)).id for number in range(4)]
    school.registrations.note(EventKind.REGISTERED, ids[:2], date(2013, 9, 2))
    school.registrations.note(EventKind.REGISTERED, ids[2:3], date(2010, 3, 1))
    on = date(2013, 10, 4)
    school.activities.add(Activity("Studiedag toetsen", on, on, contact_hours=6.0), [ids[3]])
    return ids


def draft(school: Services, kind: str, **changes: object) -> Round:
    """Return a draft of letters of a kind, by pigeon-hole."""
    plain = school.rounds.draft(ON, kind)
    return replace(plain, delivery=Delivery.PIGEON_HOLE, **changes)  # type: ignore[arg-type]


def text_of(school: Services, item: Round, who: TeacherId) -> str:
    """Return the words of one letter, which takes one page."""
    with pdfplumber.open(io.BytesIO(school.rounds.preview_draft(item, who))) as document:
        (page,) = document.pages
        return " ".join(page.extract_text().split())


def questions_of(school: Services) -> tuple[str, ...]:
    """Return what the invitation to a study day asks once."""
    return next(one.questions for one in school.rounds.templates() if one.id == "studiedag.nl")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("thanks", ["", "", "thanked", "not_registered"]),
        ("renewal", ["not_ending", "not_ending", "", "not_ending"]),
        ("evidence", ["evidence_there", "evidence_there", "evidence_there", ""]),
        ("study_day", ["", "", "", ""]),
        ("addresses", ["", "", "", ""]),
    ],
)
def test_who_is_proposed_fits_what_the_letter_is_for(
    school: Services, people: list[TeacherId], kind: str, expected: list[str]
) -> None:
    """Thanks for who registered since the last letter, a renewal for whose period ends, and so on."""
    found = {one.row.id: one.reason for one in school.rounds.candidates(draft(school, kind))}
    assert [found[who] for who in people] == expected


def test_letters_tell_what_is_true_of_each_person(school: Services, people: list[TeacherId]) -> None:
    """The day of registration, the last day of the period, what nothing shows, and the address."""
    assert "registratie is van 2 september 2013" in text_of(school, draft(school, "thanks"), people[0])
    assert "loopt tot en met 28 februari 2014" in text_of(school, draft(school, "renewal"), people[2])
    assert "Studiedag toetsen (4 oktober 2013)" in text_of(school, draft(school, "evidence"), people[3])
    mail = school.staff.teacher(people[0]).email
    assert f"E-mailadres: {mail}" in text_of(school, draft(school, "addresses"), people[0])


def test_a_letter_of_thanks_that_was_sent_changes_nobody_and_is_sent_once(
    school: Services, people: list[TeacherId], tmp_path: Path
) -> None:
    """No event is noted; who had one is not proposed again, and the round has nothing to be answered."""
    item = school.rounds.start(draft(school, "thanks"), people[:1])
    made = school.letters.save_pdf(item.id, tmp_path / "brieven.pdf", Progress())
    school.letters.confirm(item.id, made.letter_ids, ON)
    again = {one.row.id: (one.reason, one.row.status) for one in school.rounds.candidates(draft(school, "thanks"))}
    assert again[people[0]] == ("thanked", Status.REGISTERED)
    assert [one.asks for one in school.rounds.rounds()] == [False]


def test_what_a_letter_asks_once_is_told_once_and_stands_in_every_letter(
    school: Services, people: list[TeacherId]
) -> None:
    """The place of a study day is a fault of the round while it is open, and no fault of each letter."""
    item = school.rounds.start(draft(school, "study_day"), people)
    questions = questions_of(school)
    open_ones = [(one.unfit, one.teacher_id, one.detail) for one in school.rounds.check(item.id, Progress())]
    assert open_ones == [(Unfit.QUESTION_OPEN, None, question) for question in questions[:3]]

    after = school.rounds.change(item, replace(item, asked=tuple((one, f"<b>{one}</b>") for one in questions)))
    assert school.rounds.check(item.id, Progress()) == []
    assert school.rounds.round(item.id) == after
    assert f"Plaats <b>{questions[2]}</b> Tijd" in text_of(school, after, people[1])
    with pytest.raises(InvalidValue):
        school.rounds.change(after, replace(after, asked=((questions[0], "x" * 201),)))


def test_a_study_day_is_open_to_who_gets_no_invitation(school: Services, people: list[TeacherId]) -> None:
    """“Niet uitnodigen” is about the register."""
    before = school.staff.teacher(people[3])
    school.staff.save(before, replace(before, do_not_invite=True, do_not_invite_reason="wil niet"))
    asked = tuple((one, "x") for one in questions_of(school))
    item = school.rounds.start(draft(school, "study_day", asked=asked), people[3:])
    assert [one.unfit for one in school.rounds.check(item.id, Progress())] == []
