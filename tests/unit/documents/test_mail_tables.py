# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's tables in an e-mail."""

from app.documents.mail_body import letter_body
from tests.invented_letters import HEAD, letter, template


def test_a_table_is_lines_as_text_and_a_table_as_html() -> None:
    """Each cell stands behind the word of its head, since no type keeps columns below each other."""
    plan = "| Datum | Uren |\n|--|--:|\n| 12 maart | {{geteld}} |\n| 13 maart | |"
    made = letter_body(template(f"{plan}\n\n| | |\n|--|--|\n| Wie: | *{{{{contact}}}}* |"), letter(geteld="<b>4"), HEAD)

    assert "\n\nDatum: 12 maart – Uren: <b>4\nDatum: 13 maart\n\nWie: Petra van Kampen\n\n" in made.text
    assert '<th scope="col" style="' in made.html
    assert 'text-align:right;font-weight:normal">&lt;b&gt;4</td></tr>' in made.html
    assert ">Wie:</th><td" in made.html
    assert "<i>Petra van Kampen</i></td>" in made.html
