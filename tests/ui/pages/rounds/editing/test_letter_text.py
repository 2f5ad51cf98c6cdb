# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's text on its page: typing, lists, chips, copying and pasting."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.documents.template import shipped_templates
from app.documents.template_text import take_apart
from app.services.template_writing import as_text, read
from ui.pages.rounds.editing import blocking
from ui.pages.rounds.editing.letter_document import Layout, blocks_of, fill
from ui.pages.rounds.editing.letter_text import LetterText, Look

CHIP = "{{telefoon}}"


@pytest.fixture
def text(qtbot: QtBot) -> LetterText:
    """Return an empty text in which every field is known."""
    made = LetterText(lambda inside: (inside, True), Look(10.5, 12.0, 107.0))
    qtbot.addWidget(made)
    return made


def shown(text: LetterText, body: str) -> LetterText:
    """Show a text with the cursor at its end."""
    text.show_blocks(read(body))
    text.moveCursor(QTextCursor.MoveOperation.End)
    return text


def pressed(text: LetterText, key: Qt.Key, *, shift: bool = False) -> None:
    """Press a key."""
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(text, key, modifier)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_shipped_letter_comes_out_as_it_went_in(qapp: object, language: str) -> None:
    """Sign by sign."""
    for template in shipped_templates(language):
        body, document = take_apart(template).body, QTextDocument()
        fill(document, read(body), Layout(12.0, 107.0))
        assert as_text(blocks_of(document)) == body


@pytest.mark.parametrize(
    "body",
    [
        "1. a\n   - x\n   - y\n2. b",
        "- a\n\n  verder\n- b\n\n* c",
        "**a***b* _c_ [x](https://a.nl/(c)) 👍{{naam}}{{naam}}",
        "# Kop **x**\n- x\n* y\n\n1\\. nee",
        "a  \nb\\\nc \u00a0 d",
        "een {{ twee \u205f \ufffc drie",
        "3) x\n4) y\n   z",
    ],
)
def test_any_way_of_writing_comes_out_as_it_went_in(qapp: object, body: str) -> None:
    """Also ways that the program itself would not write."""
    document = QTextDocument()
    fill(document, read(body), Layout(12.0, 107.0))
    assert as_text(blocks_of(document)) == body


def test_enter_goes_on_with_a_list_and_leaves_it_on_an_empty_item(text: LetterText) -> None:
    """Shift+Enter begins a line in the same paragraph."""
    shown(text, "1. een")
    pressed(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "twee")
    pressed(text, Qt.Key.Key_Return)
    pressed(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "Dag")
    pressed(text, Qt.Key.Key_Return, shift=True)
    QTest.keyClicks(text, "allen")
    assert as_text(text.blocks()) == "1. een\n2. twee\n\nDag\\\nallen"


def test_backspace_at_the_beginning_of_an_item_makes_it_text_and_then_joins_it(text: LetterText) -> None:
    """Two presses: nothing is left of the list, its room before the text neither."""
    shown(text, "x\n\n- een\n- twee")
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    text.setTextCursor(cursor)
    pressed(text, Qt.Key.Key_Backspace)
    assert as_text(text.blocks()) == "x\n\neen\n\n- twee"
    assert text.textCursor().blockFormat().indent() == 0
    pressed(text, Qt.Key.Key_Backspace)
    assert as_text(text.blocks()) == "xeen\n\n- twee"


def test_a_chip_that_is_selected_can_be_read(text: LetterText) -> None:
    """White on dark: the colour of the selection lies over what Qt draws, and not over this."""
    shown(text, CHIP)
    text.resize(300, 60)
    text.show()
    assert text.grab().toImage().pixelColor(6, 14) != QColor("#01689b")
    text.selectAll()
    assert text.grab().toImage().pixelColor(6, 14) == QColor("#01689b")


def test_a_chip_is_one_sign_that_is_removed_whole_and_comes_back_whole(text: LetterText) -> None:
    """Backspace takes it, undo brings it back."""
    shown(text, f"Bel {CHIP}")
    pressed(text, Qt.Key.Key_Backspace)
    assert as_text(text.blocks()) == "Bel"
    text.undo()
    assert as_text(text.blocks()) == f"Bel {CHIP}"


def test_what_is_typed_behind_a_chip_is_text(text: LetterText) -> None:
    """Also right behind one that was just put in."""
    QTest.keyClicks(shown(text, "Bel"), " ")
    text.insert_field("telefoon")
    QTest.keyClicks(text, "!")
    assert as_text(text.blocks()) == f"Bel {CHIP}!"


def test_a_chip_survives_copying_to_another_letter_with_its_style(text: LetterText, qtbot: QtBot) -> None:
    """Bold, lists and links come along too."""
    body = f"Een **vet {CHIP}**\n\n- [x](https://a.nl)\n- *y*"
    shown(text, body).selectAll()
    copied = text.createMimeDataFromSelection()
    assert copied.text() == body
    other = LetterText(lambda inside: (inside, True), Look(10.5, 12.0, 107.0))
    qtbot.addWidget(other)
    other.insertFromMimeData(copied)
    assert as_text(other.blocks()) == body


def test_what_comes_from_word_goes_on_in_the_sentence(text: LetterText) -> None:
    """The first block joins the text before it, the last what stands behind."""
    shown(text, "Voor na")
    text.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    data = QMimeData()
    data.setHtml("<p>een <b>vet</b></p><ul><li>punt</li></ul><p>slot </p>")
    text.insertFromMimeData(data)
    assert as_text(text.blocks()) == "Voor een **vet**\n\n- punt\n\nslotna"


def test_the_sentence_around_a_field_becomes_the_line_that_is_left_out(text: LetterText) -> None:
    """The sentences beside it stay; one undo takes all of it back."""
    body = f"Hebt u een vraag? Bel {CHIP}. Of kom langs."
    shown(text, body)
    place = text.toPlainText().index("\ufffc")
    text.set_chip(place, "telefoon|leeg: laat de regel weg", own_line=True)
    wanted = "Hebt u een vraag?\nBel {{telefoon|leeg: laat de regel weg}}.\nOf kom langs."
    assert as_text(text.blocks()) == wanted
    first, last = blocking.line_around(text.document(), place)
    assert text.toPlainText()[first:last] == "Bel \ufffc."
    text.undo()
    assert as_text(text.blocks()) == body


def test_paragraphs_become_a_list_a_heading_and_text_again(text: LetterText) -> None:
    """Each by the same button twice."""
    shown(text, "een\n\ntwee")
    text.selectAll()
    blocking.make_list(text.textCursor(), text.layout_, ordered=True)
    assert as_text(text.blocks()) == "1. een\n2. twee"
    blocking.make_list(text.textCursor(), text.layout_, ordered=False)
    assert as_text(text.blocks()) == "- een\n- twee"
    blocking.make_list(text.textCursor(), text.layout_, ordered=False)
    blocking.make_heading(text.textCursor(), text.layout_)
    assert as_text(text.blocks()) == "## een\n\n## twee"
    blocking.make_heading(text.textCursor(), text.layout_)
    assert as_text(text.blocks()) == "een\n\ntwee"


def test_two_braces_ask_for_a_field(text: LetterText, qtbot: QtBot) -> None:
    """They are how fields begin in a text with codes; they do not stay."""
    shown(text, "Dag ")
    with qtbot.waitSignal(text.field_wanted, timeout=1000):
        QTest.keyClicks(text, "{{")
    assert as_text(text.blocks()) == "Dag"


def test_signs_of_markdown_are_typed_as_they_are(text: LetterText) -> None:
    """A star is a star."""
    shown(text, "x")
    QTest.keyClicks(text, " 2*3*4 _a_ [b](c)")
    again = read(as_text(text.blocks()))
    assert again[0].plain() == "x 2*3*4 _a_ [b](c)"
