# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters are looked over before they are printed: pages, room, text, what was sent before, what changed since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import Round
from app.domain.seen_letters import changed_between
from app.progress import Progress
from tests.printed_pages import text_of
from tests.schools import DAY, SCHOOL, add, round_of_letters


@pytest.fixture
def people(school: Services) -> list[TeacherId]:
    """Return three invented teachers of a school that can write letters."""
    school.school.save(school.school.school(), SCHOOL)
    return add(school, 3)


def _places(people: list[TeacherId]) -> list[tuple[int, TeacherId]]:
    return list(enumerate(people, start=1))


def _sent(school: Services, item: Round, people: list[TeacherId], on: date = DAY) -> Round:
    stored = school.rounds.start(item, people)
    made = school.letters.make(stored.id, Progress())
    school.letters.confirm(stored.id, made.letter_ids, on)
    return stored


def test_every_letter_tells_its_pages_and_the_room_in_the_window(school: Services, people: list[TeacherId]) -> None:
    """One page each, and an address that stays in sight of the usual envelope."""
    looks = school.proof_sheets.look_over(round_of_letters()).looks(_places(people))
    assert [look.teacher_id for look in looks] == people
    assert {look.pages for look in looks} == {1}
    assert all(look.room.left == 15.0 and look.room.least > 0 for look in looks)


def test_a_letter_that_runs_over_says_so(school_file: Services) -> None:
    """A text of many paragraphs takes two pages or more, which is known without making the file."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    (who,) = add(school_file, 1)
    text = school_file.templates.open("uitnodiging.nl").words
    long = replace(text, title="Lang", body=text.body + "\n\nNog een regel." * 40)
    name = school_file.templates.copy("uitnodiging.nl", long)
    (look,) = school_file.proof_sheets.look_over(round_of_letters(template_id=name)).looks([(1, who)])
    assert look.pages >= 2


def test_a_text_is_found_in_the_letters_that_hold_it(school: Services, people: list[TeacherId]) -> None:
    """By the person's own name, in capitals too; and by what all letters say."""
    over = school.proof_sheets.look_over(round_of_letters())
    second = school.staff.teachers([people[1]])[0]
    assert over.holding(_places(people), second.address.street.upper()) == [people[1]]
    assert over.holding(_places(people), "geachte") == people
    assert over.holding(_places(people), "staat er niet") == []


def test_who_had_such_a_letter_is_known_with_that_letter(school: Services, people: list[TeacherId]) -> None:
    """The one that was kept, and the round it went out in; a letter of another kind does not count."""
    _sent(school, round_of_letters("Eerste"), people[:2])
    over = school.proof_sheets.look_over(round_of_letters("Tweede"))
    found = over.earlier(people)
    assert {who: one.round_name for who, one in found.items()} == dict.fromkeys(people[:2], "Eerste")
    assert school.rounds.document(found[people[0]].letter.document).startswith(b"%PDF")
    assert school.proof_sheets.look_over(round_of_letters(template_id="herinnering.nl")).earlier(people) == {}


def test_a_letter_that_was_printed_is_previewed_as_a_reprint_would_be(
    school: Services, people: list[TeacherId]
) -> None:
    """Not as the page that was kept: who prints again after a repair sees the repair."""
    stored = school.rounds.start(round_of_letters(), people)
    (_, second, _) = school.letters.make(stored.id, Progress()).letter_ids
    before = school.staff.teachers([people[1]])[0]
    school.staff.save(before, replace(before, address=replace(before.address, street="Nieuwe Gracht")))
    kept = school.rounds.document(school.rounds.letters(stored.id)[1].letter.document)
    assert "Nieuwe Gracht" in text_of(school.rounds.preview(stored.id, second))
    assert "Nieuwe Gracht" not in text_of(kept)


def test_a_letter_printed_in_this_very_round_is_known_with_the_moment(
    school: Services, people: list[TeacherId], fixed_clock: Callable[[datetime], None]
) -> None:
    """When the page that is kept came about counts, and once it was taken back there is nothing to lay beside."""
    fixed_clock(datetime(2013, 9, 3, 10, tzinfo=UTC))
    stored = school.rounds.start(round_of_letters(), people)
    made = school.letters.make(stored.id, Progress())
    fixed_clock(datetime(2013, 9, 4, 11, tzinfo=UTC))
    before = school.staff.teachers(people[:1])[0]
    school.staff.save(before, replace(before, address=replace(before.address, street="Nieuwe Gracht")))
    school.letters.make(stored.id, Progress(), letter_ids=made.letter_ids[:1])
    found = school.proof_sheets.look_over(stored).printed(people)
    assert [one.at.day for one in found.values() if one.at] == [4, 3, 3]
    school.letters.confirm(stored.id, [], DAY)
    assert school.proof_sheets.look_over(stored).printed(people) == {}


def test_an_address_that_changed_after_the_check_is_noticed(school: Services, people: list[TeacherId]) -> None:
    """It is told whose letter changed, and in what."""
    draft, before = round_of_letters(), school.staff.teachers([people[2]])[0]
    seen = school.proof_sheets.look_over(draft).seen(_places(people), Progress())
    school.staff.save(before, replace(before, address=replace(before.address, street="Nieuwe Gracht")))
    changed = changed_between(seen, school.proof_sheets.look_over(draft).seen(_places(people), Progress()))
    assert dict(changed.letters) == {people[2]: ("address",)}


def test_another_letterhead_or_envelope_after_the_check_is_noticed(school: Services, people: list[TeacherId]) -> None:
    """All letters look different then, and none is named."""
    seen = school.proof_sheets.look_over(round_of_letters()).seen(_places(people), Progress())
    school.school.save(school.school.school(), replace(school.school.school(), window="c5-right"))
    changed = changed_between(seen, school.proof_sheets.look_over(round_of_letters()).seen(_places(people), Progress()))
    assert (changed.around, changed.text, dict(changed.letters)) == (True, False, {})
