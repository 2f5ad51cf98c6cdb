# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter from Word becomes a template: its words, its fields, and what the page has already left out."""

from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.own_fields import OwnKind
from app.progress import Progress
from app.services.word_import import Becomes, Left, Mapped, WordChoices, WordLetter
from app.wording import Wording
from tests.word_letters import merge_letter

BODY = """{{aanhef}}

Op **vrijdag 12 maart** vieren wij ons *jubileum*. Uw kluisje is {{eigen: Kluisje}}, en \\* of \\_ of { { is tekst.

- Koffie
- Taart

1. Lezing
2. Borrel

## Programma

|  |  |
|---|---|
| Inloop | 9.00 uur |
| Einde: | 16.00 uur |"""


@pytest.fixture
def letter(school_file: Services, tmp_path: Path) -> WordLetter:
    """Read a letter as a mail merge has it."""
    return school_file.templates.word.read(merge_letter(tmp_path / "Brief_jubileum.docx"), Progress(), Wording("nl"))


def test_a_merge_letter_becomes_a_template(school_file: Services, letter: WordLetter) -> None:
    """Fields that Word cut into runs are whole; emphasis, lists and headings stay, signs of markup are text."""
    choices = WordChoices({"Kluisje": Mapped(Becomes.OWN, "Kluisje")})
    made = school_file.templates.from_word(letter, choices)
    words = made.words
    assert (words.title, words.subject, words.closing) == ("Brief jubileum", "Ons jubileum", "Met vriendelijke groet,")
    assert (made.id, made.own, words.body) == ("brief.nl", None, BODY)


def test_what_the_page_has_already_is_told_and_left_out(letter: WordLetter) -> None:
    """Address, date, subject, salutation and signature; a line that is no such thing can stay after all."""
    found = [one.what for one in letter.left_out()]
    assert found == [
        Left.ABOVE, *[Left.ADDRESS] * 3, Left.DATE, Left.SUBJECT, Left.SALUTATION, Left.CLOSING, *[Left.SIGNATURE] * 2,
    ]  # fmt: skip
    assert [one.may_be_kept for one in letter.left_out()][:5] == [True, True, True, True, False]
    assert [one.name for one in letter.fields()] == ["Kluisje"]
    assert [one.name for one in letter.fields(keep={1})] == ["Kluisje", "Voorletters", "Achternaam"]


def test_a_field_of_nobodys_knowledge_is_asked_and_an_own_one_is_recognised(
    school_file: Services, letter: WordLetter, tmp_path: Path
) -> None:
    """By its name, whatever its capitals."""
    assert [one.guess for one in letter.fields()] == [None]
    school_file.own_fields.add("kluisje", OwnKind.TEXT)
    again = school_file.templates.word.read(tmp_path / "Brief_jubileum.docx", Progress(), Wording("nl"))
    assert [one.guess for one in again.fields()] == [Mapped(Becomes.OWN, "kluisje")]


def test_the_letter_is_kept_and_asks_what_was_made_a_question(school_file: Services, letter: WordLetter) -> None:
    """It goes through the same checks as a text that was typed."""
    choices = WordChoices({"Kluisje": Mapped(Becomes.ASK, "Welk kluisje?")}, kind="study_day")
    made = school_file.templates.from_word(letter, choices)
    name = school_file.templates.copy(made.id, made.words)
    (kept,) = [one for one in school_file.rounds.templates() if one.id == name]
    assert (kept.kind, kept.questions) == ("study_day", ("Welk kluisje?",))
