# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that tell what the school's own fields hold, and tags."""

from datetime import date

import pytest

from app.bootstrap import Services
from app.documents.merge import fill_block, values_of
from app.documents.template import load_template
from app.domain.letters import LetterContent, Letterhead
from app.domain.own_fields import OwnKind
from app.errors import TemplateError
from tests.schools import add, round_of_letters

HEAD = """+++
schema_version = 1
id = "proef"
title = "Proef"
language = "nl"
kind = "letter"
closing = "Groet,"
+++

{{aanhef}}

"""


def lines(content: LetterContent, body: str) -> list[str]:
    """Return the lines of a letter with this text, the salutation left out."""
    template = load_template(HEAD + body)
    values = values_of(content, Letterhead("x", "y"), template)
    found = [fill_block(block, values) for block in template.blocks[1:]]
    return ["".join(run.text for run in line) for block in found for line in block]


def test_a_letter_tells_what_own_fields_hold(school_file: Services) -> None:
    """By the field's name, whatever its capitals; days and numbers in words, and never as markup."""
    (one,) = add(school_file, 1)
    for name, kind, held in (
        ("Kluis nummer", OwnKind.NUMBER, 12.5),
        ("BHV tot", OwnKind.DATE, date(2026, 2, 3)),
        ("Let op", OwnKind.TEXT, "**{{naam}}**"),
    ):
        field = school_file.own_fields.add(name, kind)
        school_file.own_fields.set_value([one], field.id, held)
    school_file.own_fields.add("Leeg", OwnKind.TEXT)
    school_file.tags.add([one], "mentor, BHV")
    teacher = school_file.staff.teacher(one)
    (content,) = school_file.rounds._sheets.contents(round_of_letters(), [(1, teacher)])
    body = "Kluis {{eigen:  kluis  Nummer}} tot {{own: BHV tot}}. {{Eigen: Let op}} {{labels}}"
    body += "\n\nLeeg: {{eigen: leeg|leeg: niets}}."

    assert lines(content, body) == ["Kluis 12,5 tot 3\u00a0februari 2026. **{{naam}}** BHV, mentor", "Leeg: niets."]


@pytest.mark.parametrize("spot", ["{{eigen:}}", "{{eigen}}", "{{eigene: x}}"])
def test_a_field_without_a_name_is_no_field(spot: str) -> None:
    """The template is refused with its line."""
    with pytest.raises(TemplateError):
        load_template(HEAD + spot)
