# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's words as an e-mail: the same words, and no value of a field is ever markup."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.documents.mail_body import MailBody, cover_body, letter_body
from tests.invented_letters import HEAD, invitation, letter, template


def test_the_whole_letter_stands_in_the_message() -> None:
    """From the salutation to the signer, with its reference."""
    made = letter_body(invitation(), letter(), HEAD)
    lines = made.text.split("\n")
    assert made.subject == "Uitnodiging voor het Lerarenregister"
    assert lines[0] == "Geachte mevrouw Van Velzen,"
    assert "1. Ga naar www.registerleraar.example en maak een account aan." in lines
    assert lines[-6:] == ["I. van Engelen", "Rector", "Duinzicht College", "", "Ons kenmerk: BOW/2012.96", ""]


def test_the_message_with_a_pdf_is_short() -> None:
    """It says what is attached, in the language of the letter."""
    made = cover_body(invitation("en"), letter(salutation="Dear Ms Van Velzen"), HEAD)
    assert made.text.startswith("Dear Ms Van Velzen,\n\nPlease find attached our letter “")
    assert "account" not in made.text


def test_emphasis_and_links_are_html_and_text_both() -> None:
    """Where a link leads can be read in the text too."""
    made = letter_body(
        template("Kijk **hier** en *daar*: [de site](https://x.example/a?b=1&c=2), [bel](mailto:a@b.nl)"),
        letter(),
        HEAD,
    )
    assert "Kijk hier en daar: de site (https://x.example/a?b=1&c=2), bel (a@b.nl)" in made.text
    assert '<b>hier</b> en <i>daar</i>: <a href="https://x.example/a?b=1&amp;c=2">de site</a>' in made.html


@pytest.mark.parametrize(
    "value",
    [
        "<script>alert(1)</script>", '<img src="file:///etc/passwd">', '"><b>', "[x](javascript:alert(1))", "{{naam}}",
        "**vet**", "javascript:alert(1)", "&lt;", "https://elders.example",
    ],
)  # fmt: skip
def test_a_value_is_only_ever_text(value: str) -> None:
    """Markup in a name shows as it is typed, and opens nothing."""
    head = replace(HEAD, signer=value, school_name=value)
    made = letter_body(template("Dag {{naam}}."), letter(naam=value, salutation=value), head)
    assert f"Dag {value}." in made.text
    inside = made.html.partition("<body")[2]
    assert inside.count("<a ") == inside.count("<img") == inside.count("<script") == inside.count("<b>") == 0


def test_a_line_that_is_to_go_when_a_field_is_empty_goes() -> None:
    """As on paper."""
    made = letter_body(
        template("Bellen kan naar {{telefoon|leeg: laat de regel weg}}.\n\nDag."), letter(telefoon=""), HEAD
    )
    assert "Bellen" not in made.text + made.html


@pytest.mark.parametrize("body", [letter_body, cover_body])
def test_the_code_of_the_answer_stands_in_the_message_with_how_to_answer(body: Callable[..., MailBody]) -> None:
    """Where an answer is asked; a letter that asks none says nothing of it."""
    made = body(invitation(), replace(letter(), reply_code="K7M-4Q2"), HEAD)
    assert "Antwoordcode: K7M-4Q2\nU kunt antwoorden op dit bericht." in made.text
    assert "Antwoordcode: K7M-4Q2<br>" in made.html
    assert "Antwoordcode" not in body(invitation(), replace(letter(), reply_code=""), HEAD).text
