# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader of a letter may stumble over, told with the words it is about."""

from datetime import date

import pytest

from app.documents.template import load_template, shipped_templates
from app.domain.tone import Passages, Tone, ToneFinding, in_text, in_values, names_somebody
from app.services.tone import passages_of

ON = date(2026, 11, 27)
HEAD = """+++
schema_version = 1
id = "welkom"
title = "Welkom"
language = "nl"
kind = "invitation"
subject = "Welkom"
closing = "Groet,"
+++

"""
REST = "Dit is een gewone zin van een brief, met genoeg woorden om er een brief van te maken."


def found(text: str, language: str = "nl") -> list[tuple[Tone, str]]:
    """Return what is said of a text of one paragraph beside an ordinary one."""
    passages = Passages("Onderwerp", (text, REST if language == "nl" else "An ordinary line"), "Groet,", language)
    return [(one.tone, one.quote) for one in in_text(passages, ON) if one.tone is not Tone.NO_TEXT]


def test_a_letter_without_a_subject_is_told() -> None:
    """A field that stands there alone is one."""
    bare, filled = (Passages(subject, (REST,), "Groet,") for subject in (" ", "\ufffc"))

    assert ToneFinding(Tone.NO_SUBJECT) in in_text(bare, ON)
    assert ToneFinding(Tone.NO_SUBJECT) not in in_text(filled, ON)


def test_that_taking_part_is_free_is_said_of_letters_that_ask_for_it_only() -> None:
    """A study day may well be for everybody."""
    passages = Passages("Studiedag", ("De studiedag is verplicht.", REST), "Groet,", free=False)
    assert {one.tone for one in in_text(passages, ON)} - {Tone.NO_TEXT} == {Tone.STERN}
    assert {one.id: passages_of(one).free for one in shipped_templates("nl")}["studiedag"] is False


@pytest.mark.parametrize(
    ("text", "tone", "quote"),
    [
        ("Registratie is verplicht.", Tone.COMPELLING, "Registratie is verplicht."),
        ("Hier moet u tekenen.", Tone.COMPELLING, "Hier moet u tekenen."),
        ("Wij zien u op 12 maart 2026.", Tone.PAST_DAY, "12 maart 2026"),
        ("Wij zien u op 26-11-2026.", Tone.PAST_DAY, "26-11-2026"),
        ("Wij zien u op 2026-11-26.", Tone.PAST_DAY, "2026-11-26"),
        ("Wij zien u op 3 mrt. 2012.", Tone.PAST_DAY, "3 mrt. 2012"),
        ("Wij zien u op 12 november.", Tone.PAST_DAY, "12 november"),
        ("Wij zien u en nemen je mee.", Tone.MIXED, "Wij zien u en nemen je mee."),
        ("Kom naar de de aula.", Tone.TWICE, "de de"),
        ("Op XXX is de dag.", Tone.LEFT_OVER, "Op XXX is de dag."),
        ("Op … is de dag.", Tone.LEFT_OVER, "Op … is de dag."),
        ("Op [datum] is de dag.", Tone.LEFT_OVER, "Op [datum] is de dag."),
        ("woord " * 35 + "einde.", Tone.LONG_SENTENCE, "woord woord woord woord woord woord woord woord woord woord…"),
    ],
)
def test_what_may_be_stumbled_over_is_told_with_its_words(text: str, tone: Tone, quote: str) -> None:
    """Once, and nothing else of the sentence."""
    assert [one for one in found(text) if one[0] is not Tone.TWICE or tone is Tone.TWICE] == [(tone, quote)]


@pytest.mark.parametrize(
    "text",
    [
        "Wij zien u op 28 november 2026, en dat dat lukt weten wij zeker.",
        "Uw werk is een verrijking; wat nog moet of mag, ziet u hieronder.",
        "Wij zien u op 31-02-2020 en 99-99-2020.",
        "Wij zien u op 3 maart, op 28 nov. en op 29 februari.",
        "Meedoen is niet verplicht, er zijn geen sancties en u wordt niet echt gedwongen.",
        "Kort. " * 50,
    ],
)
def test_an_ordinary_text_has_nothing_to_stumble_over(text: str) -> None:
    """Nor days that do not exist, nor many short sentences."""
    assert [one for one in found(text) if one[0] is not Tone.TWICE] == []


def test_english_is_looked_through_too() -> None:
    """By its own words; u and je are no English."""
    assert found("Taking part is mandatory, u je.", "en") == [(Tone.COMPELLING, "Taking part is mandatory, u je.")]


def test_what_was_filled_in_for_the_round_is_looked_at() -> None:
    """A study day that was, and a value that was to be filled in later."""
    values = [("vraag:Dag", "12 maart 2025"), ("vraag:Plaats", "XXX"), ("vraag:Tijd", "9 uur")]
    assert in_values(values, ON) == [
        ToneFinding(Tone.PAST_DAY, "12 maart 2025", "vraag:Dag", date(2025, 3, 12)),
        ToneFinding(Tone.LEFT_OVER, "XXX", "vraag:Plaats"),
    ]


@pytest.mark.parametrize(
    ("text", "named"), [("Bel 070 - 123 45 67.", True), ("mail a@b.nl", True), ("Bel ons.", False)]
)
def test_a_telephone_number_or_an_address_names_somebody(text: str, named: bool) -> None:
    """Written in the text itself."""
    assert names_somebody(Passages("", (text,), "")) is named


def test_a_form_and_a_text_for_an_empty_field_are_read_too() -> None:
    """Some readers get them."""
    text = "{{aanhef}}\n\n{{vorm: je bent | u bent | u bent}} welkom in {{vestiging|leeg: de aula, dat is verplicht}}."
    told = in_text(passages_of(load_template(HEAD + text)), ON)
    assert {one.tone for one in told} >= {Tone.MIXED, Tone.COMPELLING}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_shipped_letter_has_anything_to_stumble_over(language: str) -> None:
    """But the one without a text yet, which says that."""
    said = {one.id: in_text(passages_of(one), ON) for one in shipped_templates(language)}
    assert {name: findings for name, findings in said.items() if findings} == {"brief": [ToneFinding(Tone.NO_TEXT)]}
