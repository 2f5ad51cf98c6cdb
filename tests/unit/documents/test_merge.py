# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filling in a letter: what stands where a field was, and what makes a letter unfit."""

from dataclasses import replace

import pytest

from app.documents.blocks import Run
from app.documents.fitness import check_letter, check_letterhead, check_window
from app.documents.merge import fill_block, values_of
from app.domain.letters import WINDOWS, Unfit
from app.services.unfit_words import unfit_words
from app.wording import LANGUAGES, Wording
from tests.invented_letters import HEAD, letter, template


def filled(text: str, **fields: str) -> list[str]:
    """Return the lines of the text below the salutation, for one person."""
    made = template(text)
    values = values_of(letter(**fields), HEAD, made)
    lines: list[list[Run]] = [line for block in made.blocks[1:] for line in fill_block(block, values)]
    return ["".join(run.text for run in line) for line in lines]


def findings(text: str, **fields: str) -> list[tuple[Unfit, str]]:
    """Return what makes this person's letter unfit."""
    return [(found.unfit, found.detail) for found in check_letter(letter(**fields), HEAD, template(text))]


def test_a_value_takes_the_place_of_its_field() -> None:
    """The school's own facts and the teacher's are both there."""
    assert filled("Beste {{naam}} van {{school}}", naam="Jo") == ["Beste Jo van Duinzicht College"]


def test_an_empty_field_can_leave_its_line_out() -> None:
    """Only the line with the field goes; the rest of the paragraph flows on."""
    assert filled("Een.\nU werkt bij {{werkplek|leeg: laat de regel weg}}.\nTwee.") == ["Een. Twee."]


def test_an_empty_field_can_have_a_text_instead() -> None:
    """The text behind `leeg:` is printed."""
    assert filled("Bij {{werkplek|leeg: onze school}}.") == ["Bij onze school."]


@pytest.mark.parametrize(
    "value", ["{{aanhef}}", "**vet**", "<b>x</b>", "{0}", "%s", "${x}", "{{7*7}}", "# kop", "- punt"]
)
def test_a_value_is_never_read_as_field_or_markup(value: str) -> None:
    """Whatever stands in the staff list is printed as it is."""
    assert filled("{{naam}}", naam=value) == [value]


def test_signs_that_cannot_be_seen_are_left_out() -> None:
    """Control signs and direction marks never reach the paper; accents are joined to their letters."""
    assert filled("{{naam}}", naam="Jo\x00\u202e\nde Vrie\u0308s") == ["Jo de Vriës"]


def test_a_field_that_must_be_filled_is_reported() -> None:
    """An empty field that is used makes the letter unfit; one with an option does not."""
    assert findings("{{team}} {{functie|leeg: x}}") == [(Unfit.FIELD_EMPTY, "team")]


def test_a_text_that_is_too_long_is_reported() -> None:
    """Ten thousand characters are the most a field takes."""
    assert (Unfit.CONTENT_TOO_LONG, "naam") in findings("{{naam}}", naam="x" * 10_001)


@pytest.mark.parametrize("value", ["中村", "محمد", "שלום", "Jo 🂡🧑‍🏫"])
def test_letters_no_font_has_are_reported(value: str) -> None:
    """Such a name is listed before printing; it never prints as boxes."""
    assert Unfit.GLYPH_MISSING in [unfit for unfit, _ in findings("{{naam}}", naam=value)]


@pytest.mark.parametrize("value", ["ĳ Ĳ ë ş Ł ğ ő Š Ž č Ø å ß þ ð", "Ελένη", "Иван", "Nguyễn Thị", "☺ ✓ →"])
def test_letters_of_european_names_can_be_printed(value: str) -> None:
    """Every Latin letter Dutch names need, Greek and Cyrillic are covered."""
    assert findings("{{naam}}", naam=value) == []


@pytest.mark.parametrize(
    ("salutation", "printed"), [("Geachte heer Bos", "Geachte heer Bos,"), ("Beste Jo,", "Beste Jo,"), ("", "")]
)
def test_the_salutation_ends_in_a_comma(salutation: str, printed: str) -> None:
    """A comma is put behind it once."""
    values = values_of(letter(salutation=salutation), HEAD, template(""))
    assert values.of("aanhef") == printed


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.id)
def test_six_ordinary_lines_fit_every_window(window: object) -> None:
    """The post office's longest address fits."""
    item = replace(
        letter(), address_lines=("Duinzicht College", "t.a.v. M. Bos", "a", "b", "Laan 1", "2500 AA  DEN HAAG")
    )
    assert check_window(item, replace(HEAD, window=window)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A.B.C. Oldenbarneveldt van Amstel-Schimmelpenninck", "Laan 1"), [(Unfit.WINDOW_WIDTH, "79")]),
        (tuple("1234567"), [(Unfit.WINDOW_HEIGHT, "34")]),
    ],
)
def test_an_address_larger_than_the_window_is_reported_in_mm(lines: tuple[str, ...], expected: object) -> None:
    """The finding names the width or height it needs."""
    found = check_window(replace(letter(), address_lines=lines), HEAD)
    assert [(item.unfit, item.detail) for item in found] == expected


def test_a_school_that_is_not_filled_in_is_reported() -> None:
    """School and signer are asked before anything is printed."""
    found = check_letterhead(replace(HEAD, school_name="", signer=" "))
    assert [item.unfit for item in found] == [Unfit.SCHOOL_EMPTY, Unfit.SIGNER_EMPTY]


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"signer": "王 de Vries"}, "signer:王"),
        ({"signer_function": "directeur 王"}, "signer_function:王"),
        ({"footer": "Voet\n\n王"}, "footer:王"),
        ({"your_reference": "王 中"}, "your_reference:王 中"),
        ({"contact_lines": ("Laan 王",)}, "contact:王"),
    ],
)
def test_signs_no_font_has_around_the_letters_are_told_with_their_place(changed: dict[str, str], place: str) -> None:
    """So that who reads it knows where to change them."""
    found = check_letterhead(replace(HEAD, **changed))  # type: ignore[arg-type]
    assert [(item.unfit, item.detail) for item in found] == [(Unfit.LETTERHEAD_SIGNS, place)]


def test_what_the_paper_has_of_its_own_is_not_looked_at() -> None:
    """A footer that is not drawn may hold anything."""
    assert check_letterhead(replace(HEAD, footer="王", drawn=False)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_place_of_such_signs_is_named_in_a_sentence(language: str) -> None:
    """With the signs, and no code in it."""
    found = check_letterhead(replace(HEAD, signer="王"))[0]
    said = unfit_words(found, Wording(language))
    assert "王" in said
    assert {"nl": "de naam van de ondertekenaar", "en": "the name of the signer"}[language] in said
    assert "{" not in said
