# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter templates: what a secretary can write in them, and how mistakes are pointed out before the run."""

from pathlib import Path

import pytest

from app.documents.blocks import BlockKind, FieldSpot, Run
from app.documents.fields import FIELDS
from app.documents.fonts import Style
from app.documents.template import LetterTemplate, load_template, shipped_templates
from app.errors import TemplateError
from app.wording import LANGUAGES, Wording
from tests.invented_letters import TEMPLATE_HEAD, template


def runs(made: LetterTemplate, block: int = 1) -> list[tuple[str, Style, str]]:
    """Return the runs of a block as plain tuples."""
    parts = [part for line in made.blocks[block].lines for part in line.parts]
    return [(part.text, part.style, part.link) for part in parts if isinstance(part, Run)]


def fault(text: str) -> TemplateError:
    """Return the fault found in a template."""
    with pytest.raises(TemplateError) as caught:
        load_template(text)
    return caught.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_letters_are_one_for_every_occasion_and_a_second_reminder(language: str) -> None:
    """Each language has all of them, in that language."""
    found = [(item.id, item.kind, item.language) for item in shipped_templates(language)]
    assert found == [
        ("uitnodiging", "invitation", language),
        ("herinnering", "reminder", language),
        ("herinnering2", "reminder", language),
        ("bedankbrief", "thanks", language),
        ("herregistratie", "renewal", language),
        ("standbrief", "standing", language),
        ("bewijsverzoek", "evidence", language),
        ("studiedag", "study_day", language),
        ("adreslijst", "addresses", language),
        ("brief", "letter", language),
    ]


@pytest.mark.parametrize("file", ["uitnodiging.md", "herinnering.md", "herinnering2.md", "bedankbrief.md"])
def test_no_shipped_letter_says_that_registering_is_compulsory(file: str) -> None:
    """Taking part is the teacher's own choice."""
    from app.paths import resources

    text = (resources() / "templates" / "nl" / file).read_text(encoding="utf-8").lower()
    assert [word for word in ("verplicht", "moet ", "dient u") if word in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_a_label(language: str, name: str) -> None:
    """The list of fields can be shown in both languages."""
    assert Wording(language).has(f"letter_field.{name}")


def test_bold_italic_and_links_are_read() -> None:
    """The small part of Markdown that letters use becomes styled runs."""
    made = template("Een **vet** en *schuin* woord, [een link](https://school.example).")
    assert runs(made)[1] == ("vet", Style.BOLD, "")
    assert runs(made)[3] == ("schuin", Style.ITALIC, "")
    assert runs(made)[5] == ("een link", Style.REGULAR, "https://school.example")


def test_lists_keep_their_numbers() -> None:
    """A numbered list is printed with its numbers, a plain one with dots."""
    made = template("1. een\n2. twee\n\ntussen\n\n- punt")
    labels = [block.label for block in made.blocks if block.kind is BlockKind.ITEM]
    assert labels == ["1.", "2.", "•"]


@pytest.mark.parametrize(
    "text",
    ['<img src="/etc/passwd">', "<b>vet</b>", "<a href='file:///etc/passwd'>x</a>", "&lt;b&gt;", "`code`", "| a | b |"],
)
def test_markup_outside_the_small_part_stays_text(text: str) -> None:
    """HTML and tables are printed as they are typed."""
    assert "".join(run[0] for run in runs(template(text))) == text


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/etc/passwd", ""])
def test_a_link_opens_only_web_and_mail(target: str) -> None:
    """Any other address is refused, with the line."""
    found = fault(f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n\n[x]({target})")
    assert (found.key, found.facts["line"]) == ("template.link_scheme", 12)


def test_an_unknown_field_is_named_with_its_line_and_a_suggestion() -> None:
    """A slip of the pen is pointed out before the run."""
    found = fault(f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n\nBeste {{{{vaksektie}}}}")
    assert found.key == "template.unknown_field_like"
    assert found.facts == {"line": 12, "field": "vaksektie", "suggestion": "vaksectie"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{{naam", "template.field_syntax"),
        ("naam}}", "template.field_syntax"),
        ("{{}}", "template.field_syntax"),
        ("{{7*7}}", "template.field_syntax"),
        ("{{naam.__class__}}", "template.field_syntax"),
        ("{{naam[0]}}", "template.field_syntax"),
        ("{{ ''.__class__ }}", "template.field_syntax"),
        ("{{config}}", "template.unknown_field"),
        ("{{naam|safe}}", "template.field_option"),
        ("{{naam|leeg}}", "template.field_option"),
        ("[x](https://{{school}})", "template.field_in_link"),
        ("{% for x in y %} 中", "template.glyph_missing"),
    ],
)
def test_what_cannot_be_a_field_is_refused(text: str, key: str) -> None:
    """Nothing in a template is evaluated; what looks like it is a mistake on line 12."""
    found = fault(f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n\n{text}")
    assert (found.key, found.facts["line"]) == (key, 12)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("+++", "---", "no_head"),
        ('id = "proef"', "id = ", "bad_head"),
        ('id = "proef"', 'idd = "proef"', "unknown_key"),
        ('id = "proef"', "id = 4", "bad_value"),
        ('id = "proef"\n', "", "missing_key"),
        ("schema_version = 1", "schema_version = 2", "newer"),
        ('language = "nl"', 'language = "fy"', "bad_choice"),
        ("{{aanhef}}", "Beste allemaal,", "no_salutation"),
    ],
)
def test_a_wrong_head_is_refused(old: str, new: str, key: str) -> None:
    """Each mistake in the head has its own sentence."""
    text = f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n".replace(old, new)
    assert fault(text).key == f"template.{key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_fault_has_a_sentence(language: str) -> None:
    """Whatever code the reader raises, the user reads a sentence."""
    import re

    sources = [Path("app/documents") / name for name in ("template.py", "fields.py", "markdown.py")]
    text = "".join((Path(__file__).parents[3] / source).read_text(encoding="utf-8") for source in sources)
    codes = set(re.findall(r'TemplateError\(\s*"(\w+)"', text)) | {"unknown_field_like", "unknown_field"}
    assert {code for code in codes if not Wording(language).has(f"template.{code}")} == set()


def test_a_file_that_is_not_utf8_is_refused_with_the_line(tmp_path: Path) -> None:
    """A text saved in an old encoding is not guessed at."""
    file = tmp_path / "brief.md"
    file.write_bytes("eerste\ncaf\xe9".encode("cp1252"))
    with pytest.raises(TemplateError) as caught:
        load_template(file)
    assert caught.value.facts == {"file": "brief.md", "line": 2}


def test_another_text_is_another_version() -> None:
    """The version tells exactly which text was sent."""
    assert template("a").version != template("b").version
    assert template("a").version == template("a").version


def test_an_option_says_what_an_empty_field_does() -> None:
    """Both languages' words work: a text instead, or the line left out."""
    made = template("{{werkplek|leeg: laat de regel weg}} {{team|empty: the team}}")
    spots = [part for part in made.blocks[1].lines[0].parts if isinstance(part, FieldSpot)]
    assert [(spot.drop_line, spot.if_empty) for spot in spots] == [(True, ""), (False, "the team")]
