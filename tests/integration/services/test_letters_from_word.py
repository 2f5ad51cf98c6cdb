# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter from Word becomes a template: its words, its fields, and what the page has already left out."""

from pathlib import Path

import docx
import pytest

from app.bootstrap import Services
from app.domain.own_fields import OwnKind
from app.domain.word_letters import WordImage
from app.progress import Progress
from app.services.word_import import Becomes, Left, Mapped, WordChoices, WordLetter
from app.wording import Wording
from tests.invented_letters import picture
from tests.schools import state
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


def test_the_logo_of_a_letter_comes_with_it_and_goes_with_it(school_file: Services, letter: WordLetter) -> None:
    """Nothing is kept until the letter is; undoing that takes both back."""
    before = state(school_file)
    logo = WordImage("logo.png", picture())
    made = school_file.templates.from_word(letter, WordChoices({"Kluisje": Mapped(Becomes.TEXT, "7")}), logo)
    assert state(school_file) == before
    school_file.templates.copy(made.id, made.words, made.logo)
    assert school_file.school.image("logo") == picture()
    school_file.history.undo()
    assert (state(school_file), school_file.school.image("logo")) == (before, None)


def test_a_salutation_may_stay_in_the_text_all_the_same(school_file: Services, tmp_path: Path) -> None:
    """Beste «Voornaam» is nobody's to drop."""
    document = docx.Document()
    for line in ("Beste «Voornaam»", "Tot morgen."):
        document.add_paragraph(line)
    document.save(str(tmp_path / "kort.docx"))
    read = school_file.templates.word.read(tmp_path / "kort.docx", Progress(), Wording("nl"))
    (left,) = read.left_out()
    assert (left.what, left.may_be_kept) == (Left.SALUTATION, True)
    words = school_file.templates.word.text_of(read, WordChoices(keep=frozenset({left.place})))
    assert words.body == "{{aanhef}}\n\nBeste {{roepnaam}}\n\nTot morgen."


@pytest.mark.parametrize(
    ("name", "field", "sure"),
    [
        ("Achternaam", "achternaam", True),
        ("Achternaam_docent", "achternaam", False),
        ("VoornaamLeerkracht", "roepnaam", False),
        ("Voornam", "roepnaam", False),
        ("Woonplats", "plaats", False),
    ],
)
def test_what_a_field_may_be_is_proposed_by_likeness_of_its_name(
    school_file: Services, tmp_path: Path, name: str, field: str, sure: bool
) -> None:
    """With the words around it, to judge by."""
    document = docx.Document()
    document.add_paragraph(f"Dit is voor «{name}» en niemand anders.")
    document.save(str(tmp_path / "veld.docx"))
    (found,) = school_file.templates.word.read(tmp_path / "veld.docx", Progress(), Wording("nl")).fields()
    assert (found.guess, found.sure) == (Mapped(Becomes.FIELD, field), sure)
    assert found.around == f"Dit is voor «{name}» en niemand anders."


def test_a_day_that_may_be_another_is_to_be_confirmed(school_file: Services, tmp_path: Path) -> None:
    """What must be in before a day is not asked before that of the letter."""
    document = docx.Document()
    for text in ("Beste collega,", "Lever het in vóór «datum». Deze brief is van «briefdatum».", "Groet,"):
        document.add_paragraph(text)
    document.save(str(tmp_path / "dag.docx"))
    found = school_file.templates.word.read(tmp_path / "dag.docx", Progress(), Wording("nl")).fields()
    assert [(one.name, one.sure) for one in found] == [("datum", False), ("briefdatum", True)]
