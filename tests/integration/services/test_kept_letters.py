# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that went out are found by person, round or what they say, with who sent them and how."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.kept_letters import KeptOrder, KeptQuery
from app.domain.letters import Round, Way
from app.persistence.lock import whoami
from app.persistence.records import DOCUMENT_TEXT
from app.progress import Progress
from tests.made_once import school_after
from tests.schools import DAY, reading, round_of_letters
from tests.sent_letters import codes, sent_round


def _sent_twice(school: Services, folder: Path) -> None:
    """Send three letters, and next year three more."""
    sent_round(school, folder, count=3)
    people = [one.id for one in school.staff.all()]
    year = school.rounds.start(
        round_of_letters("Voorjaar", on=DAY + timedelta(200), template_id="herinnering.nl"), people
    )
    school.letters.make(year.id, Progress())
    school.letters.confirm(year.id, [row.letter.id for row in school.rounds.letters(year.id)], DAY + timedelta(200))


school = school_after("three letters sent twice", _sent_twice)


@pytest.fixture
def item(school: Services) -> Round:
    """Return the first round of those letters."""
    return next(one.round for one in school.rounds.rounds() if one.round.name == "Najaar")


def test_each_letter_tells_who_sent_it_when_and_how(school: Services, item: Round) -> None:
    """The newest first; a file and a print are told apart, and the template is known by its version."""
    found = school.sent.kept.page(KeptQuery())

    assert [(one.round_name, one.how, one.sent_by, one.template_id) for one in found] == [
        *[("Voorjaar", Way.PRINTED, whoami(), "herinnering")] * 3,
        *[("Najaar", Way.PDF, whoami(), "uitnodiging")] * 3,
    ]
    assert all(school.rounds.document(one.document).startswith(b"%PDF") for one in found)


def test_letters_are_found_by_person_round_text_and_code(school: Services, item: Round) -> None:
    """Every word must be of one of these; capitals and accents do not matter."""
    kept = school.sent.kept
    who = school.staff.all()[0]

    assert {one.teacher_id for one in kept.page(KeptQuery(who.code.lower()))} == {who.id}
    assert {one.round_name for one in kept.page(KeptQuery("voorjaar"))} == {"Voorjaar"}
    assert len(kept.page(KeptQuery("trots leraren"))) == kept.count(KeptQuery("trots leraren")) == 3
    assert [(one.round_name, one.teacher_id) for one in kept.page(KeptQuery(f"najaar {who.code}"))] == [
        ("Najaar", who.id)
    ]
    assert [one.id for one in kept.page(KeptQuery(codes(school, item)[1]))] == [
        school.rounds.letters(item.id)[1].letter.id
    ]
    assert [kept.count(KeptQuery(text)) for text in ("kwaggel", "!?", "qqq%", "_")] == [0, 0, 0, 0]


def test_they_are_listed_by_name_or_round_page_by_page(school: Services, item: Round) -> None:
    """Both ways around, and of one round."""
    kept = school.sent.kept
    by_name = kept.page(KeptQuery(order=KeptOrder.NAME, descending=False))
    assert [one.name for one in by_name] == sorted(one.name for one in by_name)
    rounds = [one.round_name for one in kept.page(KeptQuery(order=KeptOrder.ROUND, descending=True))]
    assert rounds == ["Voorjaar"] * 3 + ["Najaar"] * 3
    assert kept.page(KeptQuery(), 2, 2) == kept.page(KeptQuery())[2:4]
    assert {one.round_id for one in kept.page(KeptQuery(round_id=item.id))} == {item.id}
    assert [name for _id, name in kept.rounds()] == ["Voorjaar", "Najaar"]


def test_a_letter_that_was_only_printed_is_not_among_them(school: Services, item: Round) -> None:
    """It did not go out."""
    draft = round_of_letters("Ligt nog", on=DAY + timedelta(201))
    waiting = school.rounds.start(draft, [school.staff.all()[0].id])
    school.letters.make(waiting.id, Progress())
    assert school.sent.kept.count(KeptQuery("ligt")) == 0


def test_what_a_letter_said_goes_when_its_person_is_erased(school: Services, item: Round) -> None:
    """Nothing of it can be searched any more; the others stay."""
    who = school.staff.all()[0]
    school.staff.save(who, replace(who, employed_until=DAY))
    mine = {sent.letter.document for sent in school.rounds.letters_of(who.id)}
    with reading(school) as connection:
        before = {row.sha256 for row in connection.execute(DOCUMENT_TEXT.select())}
    school.privacy.erase([who.id])

    with reading(school) as connection:
        left = {row.sha256 for row in connection.execute(DOCUMENT_TEXT.select())}
    assert (len(mine), len(before), left) == (2, 6, before - mine)
