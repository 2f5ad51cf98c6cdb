# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables in a letter's text: put in, gone through by keys, changed, pasted, and written as they were."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.own_templates import TemplateText
from app.services.template_past import TemplateVersion
from app.services.template_writing import as_text, read
from app.wording import Wording
from ui.pages.rounds.editing import blocking, tabling
from ui.pages.rounds.editing.letter_document import Layout, blocks_of, fill
from ui.pages.rounds.editing.letter_text import LetterText, Look
from ui.pages.rounds.editing.table_tools import TableTools
from ui.pages.rounds.editing.versions import Versions

PLAN = "| Datum | Uren |\n|:--|--:|\n| 12 maart | {{geteld}} |\n| **13** maart |  |"


@pytest.fixture
def text(qtbot: QtBot) -> LetterText:
    """Return an empty text in which every field is known."""
    made = LetterText(lambda inside: (inside, True), Look(10.5, 12.0, 107.0))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tools(text: LetterText, qtbot: QtBot) -> TableTools:
    """Return the button for tables of that text."""
    made = TableTools(text)
    qtbot.addWidget(made)
    return made


def in_cell(text: LetterText, body: str, row: int, column: int) -> LetterText:
    """Show a text with the cursor in a cell of its table."""
    text.show_blocks(read(body))
    cursor = QTextCursor(text.document())
    while tabling.table_at(cursor) is None:
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    table = tabling.table_at(cursor)
    assert table is not None
    text.setTextCursor(table.cellAt(row, column).firstCursorPosition())
    return text


def written(text: LetterText) -> str:
    """Return what is written."""
    return as_text(text.blocks())


def press(text: LetterText, key: Qt.Key) -> None:
    """Press a key."""
    QTest.keyClick(text, key)


@pytest.mark.parametrize(
    "body",
    [
        PLAN,
        f"een\n\n{PLAN}\n\ntwee",
        f"{PLAN}\n\n{PLAN}",
        "- een\n- twee\n\n| | |\n|---|:-:|\n| a \\| b | {{vorm: a | b | c}} |\n\n- drie",
        "a|b\n-|-\nc\n\n## Kop",
        "| *x* [y](https://a.nl) |\n|---|",
    ],
)
def test_a_table_comes_out_as_it_went_in(qapp: object, body: str) -> None:
    """Sign by sign, also ways that the program itself would not write."""
    document = QTextDocument()
    fill(document, read(body), Layout(12.0, 107.0))
    assert as_text(blocks_of(document)) == body


def test_a_table_is_put_in_and_filled_by_keys(text: LetterText, tools: TableTools) -> None:
    """Tab goes to the next cell, and at the end begins a row; undo takes the table away whole."""
    text.show_blocks(read("Kom langs:"))
    text.moveCursor(QTextCursor.MoveOperation.End)
    tools.put_in(1, 2)
    for word in ("Wie", "Waar", "allen"):
        QTest.keyClicks(text, word)
        press(text, Qt.Key.Key_Tab)
    text.insert_field("plaats")

    assert written(text) == "Kom langs:\n\n| Wie | Waar |\n|---|---|\n| allen | {{plaats}} |"
    for _step in range(20):
        text.undo()
    assert written(text) == "Kom langs:"


def test_shift_tab_and_enter_go_back_and_down(text: LetterText) -> None:
    """Enter in the last row goes on below the table; Tab never leaves it."""
    in_cell(text, f"{PLAN}\n\nSlot", 0, 1)
    press(text, Qt.Key.Key_Backtab)
    QTest.keyClicks(text, "X")
    press(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "Y")
    press(text, Qt.Key.Key_Return)
    press(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "Z")

    assert written(text) == ("| XDatum | Uren |\n|:--|--:|\n| Y12 maart | {{geteld}} |\n| **13** maart |  |\n\nZSlot")


def test_rows_and_columns_come_and_go(text: LetterText, tools: TableTools) -> None:
    """Each is one step to undo; above the head there is no row."""
    in_cell(text, PLAN, 1, 1)
    tools.above.trigger()
    tools.behind.trigger()
    assert written(text) == (
        "| Datum | Uren |  |\n|:--|--:|---|\n|  |  |  |\n| 12 maart | {{geteld}} |  |\n| **13** maart |  |  |"
    )
    text.undo()
    text.undo()
    assert written(text) == PLAN
    in_cell(text, PLAN, 0, 0)
    tools.dress()
    assert not tools.above.isEnabled()
    tools.no_column.trigger()
    tools.no_row.trigger()
    assert written(text) == "| {{geteld}} |\n|--:|\n|  |"


def test_a_head_that_went_makes_the_next_row_the_head(text: LetterText, tools: TableTools) -> None:
    """The row becomes bold on the page, and is written without a sign for that."""
    in_cell(text, "| a |\n|---|\n| b |\n| c |", 0, 0)
    tools.no_row.trigger()
    assert written(text) == "| b |\n|---|\n| c |"
    tools.no_table.trigger()
    assert written(text) == ""


def test_a_table_without_a_head_shows_no_empty_row(text: LetterText, tools: TableTools) -> None:
    """Whether the first row is the head can be said, and undone."""
    bare = "|  |  |\n|---|---|\n| **Wie** | allen |\n| Waar | hier |"
    in_cell(text, bare, 0, 0)
    tools.dress()
    assert tools.above.isEnabled()
    assert not tools.head.isChecked()
    tools.head.trigger()
    assert written(text) == "| Wie | allen |\n|---|---|\n| Waar | hier |"
    tools.head.trigger()
    assert written(text) == "|  |  |\n|---|---|\n| Wie | allen |\n| Waar | hier |"
    text.undo()
    text.undo()
    assert written(text) == bare


def test_a_column_is_set_to_a_side(text: LetterText, tools: TableTools) -> None:
    """The menu shows how it is set."""
    in_cell(text, PLAN, 2, 0)
    tools.sides["center"].trigger()
    tools.dress()
    assert tools.sides["center"].isChecked()
    assert written(text).split("\n")[1] == "|:-:|--:|"


def test_a_pasted_range_becomes_a_table(text: LetterText) -> None:
    """Of Excel, as HTML or as lines with tabs."""
    for kind in ("html", "text"):
        data = QMimeData()
        if kind == "html":
            data.setHtml("<table><tr><td>Wie</td><td><b>Uren</b></td></tr><tr><td>a|b</td><td>4</td></tr></table>")
        data.setText("Wie\tUren\r\na|b\t4\r\n")
        text.show_blocks(read("Kijk:"))
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.insertFromMimeData(data)
        assert written(text) == "Kijk:\n\n| Wie | Uren |\n|---|---|\n| a\\|b | 4 |"


def test_a_range_pasted_in_a_table_fills_its_cells(text: LetterText) -> None:
    """What it takes is added; lines pasted in a cell stay one line."""
    data = QMimeData()
    data.setText("1\t2\n3\t4")
    in_cell(text, "| a |\n|---|\n| b |", 1, 0).insertFromMimeData(data)
    assert written(text) == "| a |  |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |"
    data.setText("x\ny")
    in_cell(text, "| a |\n|---|\n| b |", 1, 0).insertFromMimeData(data)
    assert written(text) == "| a |\n|---|\n| x yb |"


def test_a_cell_is_no_list_and_no_heading(text: LetterText) -> None:
    """The buttons for those do nothing there."""
    in_cell(text, PLAN, 1, 0)
    blocking.make_heading(text.textCursor(), text.layout_)
    blocking.make_list(text.textCursor(), text.layout_, ordered=True)
    assert written(text) == PLAN


def test_a_field_that_takes_its_line_along_takes_the_row(text: LetterText) -> None:
    """The row is told, and no line is cut in the cell."""
    in_cell(text, "| a | b |\n|---|---|\n| Een. Bel {{telefoon}} gerust. | twee |", 1, 0)
    place = text.toPlainText().index("\ufffc")
    first, last = blocking.line_around(text.document(), place)
    text.set_chip(place, "telefoon|leeg: laat de regel weg", own_line=True)

    assert text.toPlainText()[first:last].startswith("Een. Bel")
    assert text.toPlainText()[first:last].endswith("twee")
    assert written(text).endswith("| Een. Bel {{telefoon|leeg: laat de regel weg}} gerust. | twee |")


def test_all_of_a_text_with_a_table_is_copied_and_replaced(text: LetterText) -> None:
    """And undo brings it back."""
    text.show_blocks(read(f"een\n\n{PLAN}\n\ntwee"))
    text.selectAll()
    assert as_text(text.selected()) == f"een\n\n{PLAN}\n\ntwee"
    text.change_blocks(read("drie"))
    assert written(text) == "drie"
    text.undo()
    assert written(text) == f"een\n\n{PLAN}\n\ntwee"


def test_a_table_that_was_changed_shows_in_a_version(qtbot: QtBot) -> None:
    """Row by row, its fields by their names."""
    versions = Versions(Wording("nl"), lambda inside: (inside.title(), True))
    qtbot.addWidget(versions)
    old, new = (TemplateText("Brief", "", "Groet,", f"{PLAN}\n| {day} | 4 |") for day in ("oud", "nieuw"))
    versions.show_versions([TemplateVersion(old, datetime(2026, 11, 2, tzinfo=UTC), "A. Berg")])
    versions.compare(new)
    versions.show()

    assert "12 maart | «Geteld»\n13 maart | \noudnieuw | 4" in versions.difference.toPlainText()


def test_what_was_set_of_a_field_shows_in_a_version(qtbot: QtBot) -> None:
    """In words, and of that field only."""
    versions = Versions(Wording("nl"), lambda inside: (inside.partition("|")[0].title(), True))
    qtbot.addWidget(versions)
    old, new = (
        TemplateText("Brief", "", "Groet,", f"{{{{naam}}}} van {{{{{one}}}}}")
        for one in ("team", "team|leeg: laat de regel weg")
    )
    versions.show_versions([TemplateVersion(old, datetime(2026, 11, 2, tzinfo=UTC), "A. Berg")])
    versions.compare(new)
    versions.show()

    told = "«Naam» van «Team: must be filled in»«Team: leave the line out when empty»"
    assert told in versions.difference.toPlainText()
