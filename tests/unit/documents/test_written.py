# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's text as an editor has it, and as it is kept."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.plain import plain_text
from app.documents.template import shipped_templates
from app.documents.template_text import take_apart
from app.documents.written import read_written, write_written
from app.domain.written_letters import HARD_BREAK, SOFT_BREAK, Piece, Shape, WrittenBlock

WORDS = st.text("ab z.*_[](){}#-+1\\!<&é👍", min_size=1, max_size=12)
FIELDS = st.sampled_from(["naam", "telefoon|leeg: laat de regel weg", "vorm: zijn | haar | hun", "nergens"])
STYLES = st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "https://voorbeeld.nl/a_(b)"]))
PIECES = st.one_of(
    st.builds(lambda text, style: Piece(text, *style), WORDS, STYLES),
    st.builds(lambda name, style: Piece("", style[0], style[1], field=name), FIELDS, STYLES),
    st.sampled_from([Piece(SOFT_BREAK), Piece(HARD_BREAK)]),
)
MARKDOWN = st.lists(
    st.sampled_from(
        ["# ", "- ", "* ", "1. ", "3) ", "   - ", "\n", "\n\n", "**", "*", "_", "  \n", "\\", "{{naam}}", "{{", "}}",
         "a", "b c", "[x](https://a.nl)", "[", "](", ")", ".", "é", "\t", "    ", "`", "> ", "---", "\u2028", "\u205f",
         "\ufffc"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


def fresh(blocks: tuple[WrittenBlock, ...]) -> list[WrittenBlock]:
    """Return blocks as if nobody knew how they were written."""
    return [replace(one, source="", known="") for one in blocks]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_shipped_letter_is_written_as_it_was_also_from_its_words_alone(language: str) -> None:
    """What a user does not touch shows in no difference."""
    for template in shipped_templates(language):
        body = take_apart(template).body
        assert write_written(read_written(body)) == body
        assert write_written(fresh(read_written(body))) == body


@given(MARKDOWN)
@settings(max_examples=150, deadline=None)
def test_any_text_that_is_opened_and_not_changed_stays_the_same(text: str) -> None:
    """Sign by sign, but for the spaces around it and signs that no letter can hold."""
    body = plain_text(text).strip()
    blocks = read_written(body)
    if blocks and all(one.words() for one in blocks) and body.endswith(blocks[-1].source):
        assert write_written(blocks) == body


@given(st.lists(PIECES, min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_what_is_written_in_the_editor_reads_back_with_every_word_and_field(pieces: list[Piece]) -> None:
    """Signs that Markdown would take for its own are written so that they stay signs."""
    block = WrittenBlock(Shape.PARAGRAPH, tuple(pieces))
    again = read_written(write_written([block]))
    shown = [replace(one, bold=False, italic=False, link="") for one in block.words()]
    read = [replace(one, bold=False, italic=False, link="") for found in again for one in found.words()]
    assert "".join(map(_plain, read)) == "".join(map(_plain, shown))


def _plain(piece: Piece) -> str:
    return "{{" + piece.field + "}}" if piece.field else piece.text


@pytest.mark.parametrize("text", ["{", "een {", "{{", "{{{"])
def test_a_brace_right_before_a_field_stays_a_brace(text: str) -> None:
    """The field begins at the last two braces."""
    block = WrittenBlock(Shape.PARAGRAPH, (Piece(text), Piece("", field="naam")))
    again = read_written(write_written([block]))
    assert "".join(_plain(one) for found in again for one in found.words()) == text + "{{naam}}"


def test_a_changed_block_leaves_the_others_as_they_were() -> None:
    """Also where they are written in another way than the program would."""
    body = "__Vet__ en _schuin_\n\n* een\n* twee\n\nOud."
    blocks = list(read_written(body))
    blocks[-1] = replace(blocks[-1], pieces=(Piece("Nieuw "), Piece("woord", bold=True), Piece(".")))
    assert write_written(blocks) == "__Vet__ en _schuin_\n\n* een\n* twee\n\nNieuw **woord**."


def test_a_number_that_is_put_in_between_counts_on() -> None:
    """Items behind it get the next numbers."""
    first, second = read_written("1. een\n2. drie")
    new = replace(second, pieces=(Piece("twee"),), number=2, source="", known="")
    assert write_written([first, new, replace(second, number=3)]) == "1. een\n2. twee\n3. drie"
