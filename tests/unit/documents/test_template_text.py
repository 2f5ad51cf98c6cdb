# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A template's text, taken apart, put together, and what is wrong in it."""

from dataclasses import replace

import pytest

from app.documents.template import LetterTemplate, load_template, shipped_templates
from app.documents.template_text import faults_of, put_together, take_apart
from app.domain.own_templates import TemplateText

WORDS = TemplateText("Brief", "Over {{register}}", "Groet,", "{{aanhef}}\n\nTekst.")


def base() -> LetterTemplate:
    """Return a shipped template."""
    return shipped_templates("nl")[0]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_shipped_template_survives_being_copied(language: str) -> None:
    """The copy says the same, with its own id."""
    for template in shipped_templates(language):
        copied = load_template(put_together(take_apart(template), template, "eigen-1"))
        assert take_apart(copied) == take_apart(template)
        assert copied.fields == template.fields
        assert (copied.id, copied.kind, copied.attachments) == ("eigen-1", template.kind, template.attachments)
        assert faults_of(take_apart(template), template, ()) == []


@pytest.mark.parametrize(
    ("change", "field", "code", "line"),
    [
        ({"title": " "}, "title", "title_empty", None),
        ({"closing": ""}, "closing", "closing_empty", None),
        ({"subject": "{{registr}}"}, "subject", "unknown_field_like", 1),
        ({"title": "x" * 201}, "title", "line_long", None),
        ({"body": "{{aanhef}}\n\n{{naam"}, "body", "field_syntax", 3),
        ({"body": "{{aanhef}}\n\n{{eigen: kluisje}}"}, "body", "unknown_own_like", 3),
        ({"body": "{{aanhef}}\n{{eigen: xyz}}"}, "body", "unknown_own", 2),
        ({"body": "{{aanhef}}\n[x](javascript:alert)"}, "body", "link_scheme", 2),
        ({"body": "Dag."}, "body", "no_salutation", None),
        ({"body": "Dag.\n\n{{aanhef}}"}, "body", "salutation_first", None),
        ({"body": "{{aanhef}} Dag."}, "body", "salutation_first", None),
        ({"body": "- {{aanhef}}"}, "body", "salutation_first", None),
        ({"body": "{{aanhef}}" + "x" * 20_000}, "body", "too_long", None),
    ],
)
def test_each_fault_is_found_in_its_field_and_line(
    change: dict[str, str], field: str, code: str, line: int | None
) -> None:
    """The line is counted in what the user wrote, not in what is kept."""
    (fault,) = faults_of(replace(WORDS, **change), base(), {"eigen:kluis"})
    assert (fault.field, fault.error.key, fault.error.facts.get("line")) == (field, f"template.{code}", line)


def test_all_unknown_fields_are_told_at_once() -> None:
    """Not one after the other."""
    faults = faults_of(replace(WORDS, body="{{aanhef}}\n{{qqq}}\n{{zzz}}"), base(), ())
    assert [fault.error.facts["line"] for fault in faults] == [2, 3]


@pytest.mark.parametrize(
    "hostile",
    ['x"\nkind = "letter"', "+++", "\\u0000\x00\x7f", "'''", "<b>&amp;</b>", "=HYPERLINK(1)", "\ue0000\ue001", "\\"],
)
def test_hostile_text_stays_text(hostile: str) -> None:
    """It changes nothing of the head and comes back as it can be printed."""
    words = TemplateText(f"a{hostile}", hostile, f"b{hostile}", f"{{{{aanhef}}}}\n\n+++\n{hostile} c")
    made = load_template(put_together(words, base(), "eigen-9"))
    again = take_apart(made)
    assert (made.id, made.kind) == ("eigen-9", base().kind)
    assert load_template(put_together(again, base(), "eigen-9")).text == made.text
    assert again.body.startswith("{{aanhef}}\n\n+++\n")
