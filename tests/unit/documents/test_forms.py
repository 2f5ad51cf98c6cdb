# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three texts in a letter of which each person reads the one that fits."""

import pytest

from app.documents.merge import Values, fill_block
from app.documents.template import LetterTemplate, load_template
from app.domain.field_texts import FieldText, read_field
from app.errors import TemplateError

HEAD = '+++\nschema_version = 1\nid = "x"\ntitle = "x"\nlanguage = "nl"\nkind = "letter"\nclosing = "Groet,"\n+++\n'


def letter(text: str) -> LetterTemplate:
    """Return a template with a text below its salutation."""
    return load_template(f"{HEAD}{{{{aanhef}}}}\n\n{text}")


@pytest.mark.parametrize(
    ("form", "said"), [("man", "zijn"), ("vrouw", "haar"), ("neutraal", "hun"), ("", "hun"), ("?", "hun")]
)
@pytest.mark.parametrize("written", ["vorm: zijn | haar | hun", "Form:zijn|haar|hun"])
def test_each_reads_the_text_that_fits_and_everybody_else_the_neutral_one(form: str, said: str, written: str) -> None:
    """Also when nothing is known of the form of address."""
    block = letter(f"Dit is **{{{{{written}}}}}** vak.").blocks[1]
    (line,) = fill_block(block, Values({"vorm": form}, ()))
    assert "".join(run.text for run in line) == f"Dit is {said} vak."


@pytest.mark.parametrize("written", ["vorm: a | b", "vorm: a | b |", "vorm:", "vorm: a|b|c|d", "form: | b | c"])
def test_a_form_that_lacks_a_text_is_refused(written: str) -> None:
    """Nobody gets a letter with a hole in a sentence."""
    with pytest.raises(TemplateError) as refused:
        letter(f"x {{{{{written}}}}}")
    assert refused.value.key == "template.form_three"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("naam", FieldText("naam")),
        ("naam|leeg: collega", FieldText("naam", "collega")),
        ("naam|leeg:", FieldText("naam", "")),
        ("naam|leeg: laat de regel weg", FieldText("naam", "", drop=True)),
        ("eigen: Kluis|leeg: geen", FieldText("eigen: Kluis", "geen")),
        ("vorm: hij | zij | die", FieldText("", forms=("hij", "zij", "die"))),
    ],
)
def test_what_is_set_of_a_field_is_written_and_read_back(written: str, read: FieldText) -> None:
    """In the words of the letter's language."""
    assert read_field(written) == read
    assert read.written("nl") == written
    assert read_field(read.written("en")) == read


def test_signs_of_the_field_language_in_a_text_of_a_field_do_no_harm() -> None:
    """They become spaces."""
    assert FieldText("naam", "a}} | {{b").written("nl") == "naam|leeg: a b"
