# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who answers between the making of a letter and the word that it went has answered: nothing makes them asked again."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.follow_up import Outcome
from app.domain.ids import LetterId, TeacherId
from app.domain.letters import Round
from app.domain.mail import MailAccount, MailForm, Security
from app.domain.registrations import EventKind, Status
from app.domain.replies import Answer, Caution
from app.domain.reply_codes import code_of
from app.progress import Progress
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.schools import SCHOOL, add, round_of_letters

__all__ = ["no_keyring"]

MONDAY = date(2026, 3, 2)
Clock = Callable[[datetime], None]


@pytest.fixture
def at(fixed_clock: Clock) -> Callable[[int], None]:
    """Return a function that sets the clock some days after the Monday on which letters are printed."""

    def stop(days: int) -> None:
        fixed_clock(datetime(2026, 3, 2 + days, 10, tzinfo=UTC))

    return stop


@pytest.fixture
def people(school: Services, at: Callable[[int], None]) -> list[TeacherId]:
    """Put two teachers in the school, on that Monday."""
    at(0)
    school.school.save(school.school.school(), SCHOOL)
    return add(school, 2)


def _ids(school: Services, item: Round) -> list[LetterId]:
    return [row.letter.id for row in school.rounds.letters(item.id)]


def _printed(school: Services, people: list[TeacherId], template: str = "uitnodiging.nl") -> Round:
    item = school.rounds.start(round_of_letters(on=clock.today(), template_id=template), people)
    school.letters.make(item.id, Progress())
    return item


def _reminded_now(school: Services) -> list[TeacherId]:
    draft = school.rounds.draft(MONDAY + timedelta(60), "reminder")
    return [one.row.id for one in school.rounds.candidates(draft) if one.eligible]


@pytest.mark.parametrize(("days", "noted"), [(0, 0), (1, 0), (1, 1), (1, 3)])
def test_who_declines_before_the_letters_are_told_to_have_gone_stays_so(
    school: Services, people: list[TeacherId], at: Callable[[int], None], days: int, noted: int
) -> None:
    """On the day of printing, after it, or even of a day before it: nobody is to be reminded of what they answered."""
    item = _printed(school, people)
    at(days)
    school.registrations.note(EventKind.DECLINED, people[:1], clock.today() - timedelta(noted))
    at(2)
    school.letters.confirm(item.id, _ids(school, item), clock.today())

    assert school.registrations.status(people[0], clock.today()).status is Status.DECLINED
    assert _reminded_now(school) == people[1:]
    asked = school.registrations.events(people[1])[-1]
    assert (asked.kind, asked.on) == (EventKind.INVITED, clock.today())


def test_a_reminder_is_older_than_the_later_that_answered_it(
    school: Services, people: list[TeacherId], at: Callable[[int], None]
) -> None:
    """So that the count of reminders begins anew after that answer."""
    school.registrations.note(EventKind.INVITED, people, MONDAY - timedelta(60))
    item = _printed(school, people, "herinnering.nl")
    at(1)
    school.registrations.note(EventKind.POSTPONED, people[:1], clock.today(), until=MONDAY + timedelta(14))
    at(2)
    school.letters.confirm(item.id, _ids(school, item), clock.today())

    kinds = [event.kind for event in school.registrations.events(people[0])]
    assert kinds == [EventKind.INVITED, EventKind.REMINDED, EventKind.POSTPONED]


def test_a_registration_of_long_ago_that_is_noted_meanwhile_is_no_answer(
    school: Services, people: list[TeacherId], at: Callable[[int], None]
) -> None:
    """It ended; the letter that goes now invites again."""
    item = _printed(school, people)
    at(1)
    school.registrations.note(EventKind.REGISTERED, people[:1], date(2008, 9, 1))
    at(2)
    school.letters.confirm(item.id, _ids(school, item), clock.today())

    asked = school.registrations.events(people[0])[-1]
    assert (asked.kind, asked.on) == (EventKind.INVITED, clock.today())


def test_who_declines_while_letters_go_by_mail_stays_so(school: Services, people: list[TeacherId]) -> None:
    """The letter went before the answer came, though it is counted after it."""
    item = school.rounds.start(round_of_letters(), people)
    with serving(Postbox()) as port:
        account = MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "De Wilgenhof", "", 0)
        school.mail.save(account)
        run = school.mail.begin(item.id, _ids(school, item), MailForm.PDF, Progress())
        run.step()
        school.registrations.note(EventKind.DECLINED, people[:1], clock.today())
        run.step()
        run.close()
    school.mail.book(item.id)

    assert school.registrations.status(people[0], clock.today()).status is Status.DECLINED
    assert _reminded_now(school) == people[1:]


def test_an_answer_by_code_counts_before_the_letter_is_told_to_have_gone(
    school: Services, people: list[TeacherId], at: Callable[[int], None]
) -> None:
    """In what came of the round, in the list of rounds, and when the same code is scanned again."""
    item = _printed(school, people)
    code = code_of(_ids(school, item)[0])
    at(1)
    (scanned,) = school.sent.replies.look_up(code, clock.today())
    assert scanned.found is not None
    school.sent.replies.book([scanned.found], Answer.APPLIED, clock.today())
    at(2)
    school.letters.confirm(item.id, _ids(school, item), clock.today())

    assert school.sent.follow_up.of_round(item.id, clock.today()).ids(Outcome.UNDER_WAY) == tuple(people[:1])
    assert [one.answered for one in school.rounds.rounds()] == [1]
    (again,) = school.sent.replies.look_up(code, clock.today())
    assert again.found is not None
    assert Caution.ANSWERED in again.found.cautions


def test_of_two_answers_later_the_last_one_counts(school: Services, people: list[TeacherId]) -> None:
    """Also when it names an earlier day, in the proposal of a round as on the start page."""
    note = school.registrations.note
    note(EventKind.INVITED, people, MONDAY - timedelta(60))
    note(EventKind.POSTPONED, people[:1], MONDAY - timedelta(40), until=MONDAY + timedelta(300))
    note(EventKind.POSTPONED, people[:1], MONDAY - timedelta(30), until=MONDAY - timedelta(5))
    note(EventKind.POSTPONED, people[1:], MONDAY - timedelta(30), until=MONDAY - timedelta(5))
    note(EventKind.POSTPONED, people[1:], MONDAY - timedelta(30), until=MONDAY + timedelta(300))

    draft = school.rounds.draft(MONDAY, "reminder")
    assert [(one.row.id, one.reason) for one in school.rounds.candidates(draft)] == [
        (people[0], ""),
        (people[1], "later"),
    ]
    assert [line.count for line in school.worklist.lines(MONDAY) if line.need.value == "no_answer"] == [1]
