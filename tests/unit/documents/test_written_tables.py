# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of a letter's text as an editor has them, and as they are kept."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.template import load_template
from app.documents.written import read_written, write_written
from app.domain.written_letters import HARD_BREAK, Piece, Shape, WrittenBlock, table_of
from app.services.template_writing import from_html, from_lines
from tests.invented_letters import TEMPLATE_HEAD

WORDS = st.text("ab z.*_[](|)#-+1\\!<&é", min_size=1, max_size=10)
FIELDS = st.sampled_from(["naam", "telefoon|leeg: laat de regel weg", "vorm: zijn | haar | hun"])
CELLS = st.lists(
    st.one_of(st.builds(Piece, WORDS, st.booleans()), st.builds(lambda name: Piece(field=name), FIELDS)), max_size=4
)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=3)


def plain(block: WrittenBlock) -> list[list[str]]:
    """Return the words of a table's cells, with the fields in them."""
    return [
        ["".join("{{" + one.field + "}}" if one.field else one.text for one in cell) for cell in row]
        for row in block.rows
    ]


@given(TABLES)
@settings(max_examples=60, deadline=None)
def test_a_table_reads_back_with_every_word_and_field(rows: list[list[list[Piece]]]) -> None:
    """A bar is a letter of its cell, whatever stands around it; and a letter can be made of it."""
    table = table_of(rows, ("left", "right"))
    text = write_written([table])

    assert [(one.columns, plain(one)) for one in read_written(text)] == [(("left", "right"), plain(table))]
    assert load_template(f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n\n{text}").blocks[1].columns == ("left", "right")


@given(st.text("a|-: \\\n" + HARD_BREAK, min_size=1, max_size=14))
@settings(max_examples=100, deadline=None)
def test_text_that_looks_like_a_table_stays_text(text: str) -> None:
    """What is typed as a paragraph is no table."""
    block = WrittenBlock(Shape.PARAGRAPH, (Piece(text),))
    again = read_written(write_written([block]))

    assert [one.words() for one in again] == ([block.words()] if block.words() else [])


def test_a_table_that_was_changed_leaves_the_others_as_they_were() -> None:
    """Also where they are written in another way than the program would."""
    body = "a|b\n-|-\n1|2\n\nTussen\n\n|x|\n|:-:|\n| y"
    blocks = list(read_written(body))
    blocks[2] = replace(blocks[2], rows=(*blocks[2].rows, ((Piece("z"),),)))

    assert write_written(blocks) == "a|b\n-|-\n1|2\n\nTussen\n\n| x |\n|:-:|\n| y |\n| z |"


def test_a_copied_range_is_a_table_and_a_single_cell_is_text() -> None:
    """With its bold and fields; what lies in a cell in lines comes on one, and a table in a cell is words."""
    cells = "<td><p>een</p><p><b>twee</b></p></td><td>{{naam}}</td>"
    table = f"<table><tr><th>Wie</th><th>Wat</th></tr><tr>{cells}</tr></table>"
    (made,) = from_html(f"<p></p>{table}")
    assert plain(made) == [["Wie", "Wat"], ["een twee", "{{naam}}"]]
    assert made.rows[1][0][-1] == Piece("twee", bold=True)
    assert (
        plain(from_html(f"<table><tr><td>a</td><td>{table}</td></tr></table>")[0])[0][1] == "Wie Wat een twee {{naam}}"
    )
    assert [one.shape for one in from_html("<table><tr><td>a</td></tr></table><p>b")] == [Shape.PARAGRAPH] * 2
    assert [one.shape for one in from_html("<ul><li>a</ul><table><tr><td>b<td>c</table>")] == [Shape.ITEM, Shape.TABLE]
    assert plain(from_lines("a\tb\n\nc\t")[0]) == [["a", "b"], ["c", ""]]
    assert [one.plain() for one in from_lines("een\ttwee\ndrie")] == ["een twee", "drie"]
