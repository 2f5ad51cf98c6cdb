# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two rounds, at two desks or one, never give somebody the same letter unasked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import LetterState, Round, Unfit
from app.domain.other_rounds import all_the_same
from app.domain.registrations import EventKind
from app.errors import LetterError
from app.progress import Progress
from app.services.other_rounds import refuse_doubled
from tests.schools import SCHOOL, add, reading, round_of_letters

TODAY = date(2026, 3, 2)


@pytest.fixture
def people(school: Services, fixed_clock: Callable[[datetime], None]) -> list[TeacherId]:
    """Put two teachers in the school."""
    fixed_clock(datetime(2026, 3, 2, 10, tzinfo=UTC))
    school.school.save(school.school.school(), SCHOOL)
    return add(school, 2)


def _started(school: Services, name: str, people: list[TeacherId], **changes: object) -> Round:
    draft = round_of_letters(name, on=clock.today(), **changes)
    asked = next(one.questions for one in school.rounds.templates() if one.id == draft.template_id)
    return school.rounds.start(replace(draft, asked=tuple((one, "Lezen") for one in asked)), people)


def _sent(school: Services, item: Round) -> None:
    school.letters.confirm(item.id, [row.letter.id for row in school.rounds.letters(item.id)], clock.today())


def _told(school: Services, item: Round) -> list[tuple[Unfit, int | None, str]]:
    return [(one.unfit, one.teacher_id, one.detail) for one in school.rounds.check(item.id, Progress())]


@pytest.mark.parametrize("template", ["uitnodiging.nl", "herinnering.nl", "brief.nl"])
def test_a_letter_that_was_made_or_sent_today_in_another_round_is_told(
    school: Services, people: list[TeacherId], template: str
) -> None:
    """Which round it was, and how far it is; and it is not made twice."""
    school.registrations.note(EventKind.INVITED, people if template == "herinnering.nl" else [], TODAY - timedelta(60))
    first = _started(school, "Eerste", people[:1], template_id=template)
    second = _started(school, "Tweede", people, template_id=template)
    ready = _told(school, second)
    school.letters.make(first.id, Progress())
    made = _told(school, second)
    _sent(school, first)

    said = [(Unfit.OTHER_ROUND, people[0], f"{first.id}:{state}:Eerste") for state in LetterState]
    assert [ready, made, _told(school, second)] == [[one] for one in said]
    with pytest.raises(LetterError):
        school.letters.make(second.id, Progress())


def test_of_two_stacks_that_lie_ready_the_first_one_keeps_the_letter(school: Services, people: list[TeacherId]) -> None:
    """Otherwise both would leave somebody out, and they would get none."""
    first, second = _started(school, "Eerste", people), _started(school, "Tweede", people)

    assert _told(school, first) == []
    assert len(_told(school, second)) == 2


def test_whoever_is_to_get_it_all_the_same_does(school: Services, people: list[TeacherId]) -> None:
    """From then on, also when the other letter goes after that."""
    first, second = _started(school, "Eerste", people), _started(school, "Tweede", people)
    school.letters.make(first.id, Progress())
    school.rounds.change(second, all_the_same(second, school.rounds.check(second.id, Progress())))
    _sent(school, first)

    assert _told(school, second) == []
    assert len(school.letters.make(second.id, Progress()).letter_ids) == 2


def test_another_letter_and_one_of_long_ago_are_no_reason(
    school: Services, people: list[TeacherId], fixed_clock: Callable[[datetime], None]
) -> None:
    """A study day's letter with other answers is another letter; who was invited years ago may be invited again."""
    item, other = (_started(school, name, people, template_id="studiedag.nl") for name in ("Toetsen", "Lezen"))
    item = school.rounds.change(item, replace(item, asked=tuple((one, "Toetsen") for one, _answer in item.asked)))
    school.letters.make(other.id, Progress())
    first = _started(school, "Eerste", people)
    school.letters.make(first.id, Progress())
    _sent(school, first)
    fixed_clock(datetime(2031, 3, 3, 10, tzinfo=UTC))

    assert _told(school, item) == []
    assert _told(school, _started(school, "Tweede", people)) == []


def test_a_letter_sent_since_a_round_with_a_later_day_was_made_is_told(
    school: Services, people: list[TeacherId], fixed_clock: Callable[[datetime], None]
) -> None:
    """A round that is made on a Friday bears Monday's day."""
    first = _started(school, "Eerste", people)
    school.letters.make(first.id, Progress())
    second = school.rounds.start(round_of_letters("Tweede", on=TODAY + timedelta(3)), people)
    _sent(school, first)
    fixed_clock(datetime(2026, 3, 5, 10, tzinfo=UTC))

    assert {unfit for unfit, _who, _detail in _told(school, second)} == {Unfit.OTHER_ROUND}


def test_another_desk_that_is_first_is_seen_inside_the_write(school: Services, people: list[TeacherId]) -> None:
    """What was in order when it was checked is looked at again before anything is kept."""
    first, second = _started(school, "Eerste", people), _started(school, "Tweede", people)
    with reading(school) as connection:
        stack = [row.letter for row in school.rounds.letters(first.id)]
        refuse_doubled(connection, school.letters._sheets, first, stack)
    school.rounds.change(second, all_the_same(second, school.rounds.check(second.id, Progress())))
    school.letters.make(second.id, Progress())

    with reading(school) as connection, pytest.raises(LetterError):
        refuse_doubled(connection, school.letters._sheets, first, stack)
