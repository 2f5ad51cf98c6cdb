# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the search box understands of a real school, in a file and on a server."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import event

from app.bootstrap import Services
from app.domain.own_fields import OwnKind
from app.domain.selections import TeacherSelection
from app.services.searching import Searching
from app.wording import Wording
from tests.schools import DAY, database, teachers

DUTCH, ENGLISH = Wording("nl"), Wording("en")


@pytest.fixture
def teams(school: Services) -> Services:
    """Return a school with two teams and a tag."""
    for one, team in zip(teachers(3), ("Bèta", "Bèta", "De Brug"), strict=True):
        school.staff.add(replace(one, team=team, tags=("stage",) if team == "De Brug" else ()))
    return school


@contextmanager
def counted(school: Services) -> Iterator[list[str]]:
    """Yield a list that fills with what is asked of the database."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    event.listen(database(school).engine, "before_cursor_execute", note)
    yield asked
    event.remove(database(school).engine, "before_cursor_execute", note)


def found(school: Services, text: str) -> int:
    """Return how many a search finds."""
    understood = school.staff.searching.understood(text, DUTCH)
    assert understood.fault is None
    return school.staff.count(TeacherSelection(text=understood.text, in_service=None, where=understood.where), DAY)


def test_a_search_finds_who_it_asks_for(teams: Services) -> None:
    """Whatever accents and language it is typed in."""
    assert [found(teams, text) for text in ("team:beta", "-tag:stage", 'team:"de brug" label:stage')] == [2, 2, 1]
    assert found(teams, "team:beta OF label:stage") == 3


def test_what_was_asked_is_said_in_words(teams: Services) -> None:
    """The words for names, and each part with its place."""
    understood = teams.staff.searching.understood("jan team:beta -label:stage", DUTCH)
    assert understood.named == "met “jan” in de gegevens"
    assert [(piece.said, piece.start, piece.end) for piece in understood.pieces] == [
        ("team Bèta", 4, 13),
        ("label niet stage", 14, 26),
    ]


def test_a_mistake_is_told_with_what_there_is(teams: Services) -> None:
    """In the user's language."""
    told = {
        "tem:x": (
            "“tem” is geen veld om op te zoeken. Bedoelt u team?",
            "“tem” is no field to search by. Do you mean team?",
        ),
        "team:beeta": (
            "“beeta” komt bij team niet voor. Bedoelt u Bèta?",
            "“beeta” does not occur in team. Do you mean Bèta?",
        ),
        "team:x": (
            "“x” komt bij team niet voor. Wel: Bèta, De Brug.",
            "“x” does not occur in team. There is: Bèta, De Brug.",
        ),
        "vaksectie:b": (
            "“b” komt bij vaksectie niet voor. Bedoelt u team:Bèta?",
            "“b” does not occur in section. Do you mean team:Bèta?",
        ),
        'groep:"de brug"': (
            '“de brug” komt bij vaksectie of team niet voor. Bedoelt u team:"De Brug"?',
            '“de brug” does not occur in section or team. Do you mean team:"De Brug"?',
        ),
        "afk:BRG": (
            "“afk” is geen veld om op te zoeken. Bedoelt u afkorting?",
            "“afk” is no field to search by. Do you mean code?",
        ),
        "grade:eerstegrads": (
            "“eerstegrads” komt bij bevoegdheid niet voor. Bedoelt u eerstegraads?",
            "“eerstegrads” does not occur in qualification. Do you mean first grade?",
        ),
    }
    for text, sentences in told.items():
        faults = [teams.staff.searching.understood(text, wording).fault for wording in (DUTCH, ENGLISH)]
        assert tuple(fault.sentence for fault in faults if fault is not None) == sentences


def test_who_must_not_have_what_nobody_has_is_everybody(teams: Services) -> None:
    """The line says that it leaves out nobody, and what may be meant; the rest of the search still counts."""
    told = {
        "team:bèta -label:lio": "“lio” komt bij label niet voor; daardoor valt er niemand af.",
        "team:bèta -label:stge": "“stge” komt bij label niet voor; daardoor valt er niemand af. Bedoelt u stage?",
        "team:bèta -(label:lio OF label:stage)": "“lio” komt bij label niet voor; daardoor valt er niemand af.",
        "team:bèta -vaksectie:brug": "“brug” komt bij vaksectie niet voor; daardoor valt er niemand af.",
        "team:bèta -vaksectie:de-brug": (
            '“de-brug” komt bij vaksectie niet voor; daardoor valt er niemand af. Bedoelt u team:"De Brug"?'
        ),
    }
    for text, sentence in told.items():
        assert (found(teams, text), teams.staff.searching.understood(text, DUTCH).doubts) == (2, (sentence,)), text
    english = teams.staff.searching.understood("-tag:lio", ENGLISH)
    assert english.doubts == ("“lio” does not occur in tag, so that leaves nobody out.",)
    for wrong in ("-status:lio", "--label:lio", "-(-label:lio)"):
        assert teams.staff.searching.understood(wrong, DUTCH).fault is not None


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("geboren<1980", "want “geboren” is geen veld"),
        ("fte>=0,5", "Bedoelt u fte:>=0,5?"),
        ("jan fte > 0,5", "“fte>0,5” is als naam gezocht. Bedoelt u fte:>0,5?"),
        ("fte=1", "Bedoelt u fte:1?"),
        ("team=bèta status:uitgenodigd", "Bedoelt u team:bèta?"),
        ("sinds<2020", "Bedoelt u sinds:<2020?"),
        ("Jan <jan@wilgenhof.example>", ""),
        ("jan", ""),
        ("fte:>=0,5", ""),
        ("<", ""),
    ],
)
def test_a_comparison_without_a_colon_is_no_silent_name(teams: Services, text: str, hint: str) -> None:
    """No name has such signs, so the empty list says how it is typed."""
    understood = teams.staff.searching.understood(text, DUTCH)
    assert understood.fault is None
    assert hint in " ".join(understood.doubts)
    assert bool(hint) is bool(understood.doubts)


def test_every_mistake_has_a_sentence(teams: Services) -> None:
    """Without a fact left open, whatever went wrong."""
    own = teams.own_fields.add("Kluis", OwnKind.NUMBER)
    wrong = ["a:", "team:", "(", ")", "a OF", "(-)", "((((((a", "x" * 3000, "fte:x", "fte:..", "fte:2..1", "sinds:x"]
    wrong += ["status:g", "in-dienst:x", "e-mail:" + "x" * 300, "team:bèta " * 201, "kluis:x", "uitgenodigd:x", "vak:x"]
    for text in wrong:
        for wording in (DUTCH, ENGLISH):
            fault = teams.staff.searching.understood(text, wording).fault
            assert fault is not None, text
            assert not any(sign in fault.sentence for sign in ("{", "search_", "own.", "event.")), fault.sentence
    assert own.name in str(teams.staff.searching.understood("kluis:x", DUTCH).fault)


def test_proposals_follow_what_was_written_since(teams: Services) -> None:
    """The words are read again after a change, and only then."""
    searching = Searching(teams.staff._database)
    assert not searching.ready
    with counted(teams) as first:
        before = searching.completion("team:", 5, DUTCH)
    with counted(teams) as asked:
        searching.completion("team:b", 6, DUTCH)
        searching.understood("team:beta", DUTCH)
    one = teams.staff.all()[2]
    teams.staff.save(one, replace(one, team="Vliegers"))
    was_ready = searching.ready
    after = searching.completion("team:", 5, DUTCH)
    assert len(first) <= 12
    assert (asked, was_ready, searching.ready) == ([], False, True)
    assert before is not None
    assert after is not None
    assert [one.text for one in before.proposals] == ["Bèta", '"De Brug"', "ingevuld", "leeg"]
    assert [one.text for one in after.proposals] == ["Bèta", "Vliegers", "ingevuld", "leeg"]
