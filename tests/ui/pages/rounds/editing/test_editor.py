# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary writes a letter of the school's own: fields, what is set of them, drafts, versions, spelling."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.domain.tone import Tone, ToneFinding
from app.services.template_writing import read
from tests.ui.pages.rounds.editing.opened_editor import SHIPPED, body, opened
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.editing import chip_panel
from ui.pages.rounds.editing.editor import TemplateEditor
from ui.pages.rounds.editing.link_panel import full_address
from ui.pages.rounds.editing.spelling import Spelling


def looked(edited: TemplateEditor, stage: Stage) -> None:
    """Wait until what was written was looked at."""
    edited._soon.setInterval(0)
    edited._soon.start()
    stage.bot.waitUntil(lambda: not edited._soon.isActive())
    stage.until_calm()


def test_a_letter_that_is_opened_and_not_touched_asks_nothing_and_stays_as_it_is(stage: Stage) -> None:
    """Escape closes it; the page below waits until then."""
    edited = opened(stage)
    assert body(edited) == stage.services.templates.open(SHIPPED).words.body
    QTest.keyClick(edited.writing.text, Qt.Key.Key_Escape)
    assert not edited.isVisible()


def test_a_field_is_found_by_its_name_or_example_and_set_beside_the_text(stage: Stage) -> None:
    """Enter on its chip opens what is set of it; the line that goes with it is shown in words."""
    edited = opened(stage)
    writing = edited.writing
    writing.text.show_blocks(read("{{aanhef}}\n\nHebt u een vraag? Bel gerust "))
    writing.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(writing.text, " ")
    QTest.keyClicks(writing.fields.search, "doorkies")
    QTest.keyClick(writing.fields.search, Qt.Key.Key_Return)
    QTest.keyClicks(writing.text, ".")
    writing.text.choose(writing.text.toPlainText().rindex("\ufffc"))
    QTest.keyClick(writing.text, Qt.Key.Key_Return)
    panel = writing.chip_panel
    assert panel.isVisible()
    panel._choices.button(chip_panel.DROP).click()
    assert panel._left_out.text() == "Left out is: “Bel gerust [Doorkiesnummer].”"
    assert body(edited).endswith("vraag?\nBel gerust {{telefoon|leeg: laat de regel weg}}.")
    QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert edited.isVisible()


def test_three_texts_are_set_without_a_code(stage: Stage) -> None:
    """One that is empty is said below the page, and what is not sound cannot be saved."""
    edited = opened(stage)
    writing = edited.writing
    writing.fields.search.setText("vrouw of neutraal")
    QTest.keyClick(writing.fields.search, Qt.Key.Key_Return)
    man, _woman, neutral = writing.chip_panel.forms
    assert man.hasFocus()
    QTest.keyClicks(man, "hij")
    neutral.clear()
    QTest.keyClick(neutral, Qt.Key.Key_Space)
    looked(edited, stage)
    assert "{{vorm: hij | haar |" in body(edited)
    assert not edited.saving.isEnabled()
    assert "drie teksten" in writing.faults.text()


def test_an_older_version_is_compared_and_gone_on_with(stage: Stage) -> None:
    """Undo brings back what was written before."""
    service = stage.services.templates
    made = service.copy(SHIPPED, replace(service.open(SHIPPED).words, title="Brief", body="{{aanhef}}\n\nOude tekst."))
    own = service.open(made)
    assert own.own is not None
    service.save(own.own, replace(own.words, body="{{aanhef}}\n\nNieuwe tekst."))
    edited = opened(stage, made)
    edited.writing.tabs.setCurrentWidget(edited.versions)
    assert edited.versions.list.count() == 2
    assert "«Aanhef»\n\nOudeNieuwe tekst." in edited.versions.difference.toPlainText()
    edited.versions.again.click()
    assert body(edited) == "{{aanhef}}\n\nOude tekst."
    edited.writing.text.undo()
    assert body(edited) == "{{aanhef}}\n\nNieuwe tekst."


def test_a_misspelled_word_is_marked_and_mended_or_taken_for_right(stage: Stage) -> None:
    """Words that were added are known to the whole school."""
    edited = opened(stage)
    text = edited.writing.text
    text.show_blocks(read("{{aanhef}}\n\nUw bevoegdheidt en leernetwerkje."))
    (spelling,) = text.findChildren(Spelling)
    spelling.check()
    stage.until_calm()
    marked = [one.cursor.selectedText() for one in text.extraSelections()]
    assert "bevoegdheidt" in marked
    menu = spelling.menu(text.toPlainText().index("bevoegdheidt") + 3)
    menu.actions()[0].trigger()
    assert "Uw bevoegdheid en" in body(edited)
    spelling._add("leernetwerkje")
    stage.until_calm()
    assert stage.services.templates.past.own_words() == {"leernetwerkje"}


def test_escape_goes_back_to_the_text_before_it_leaves(stage: Stage) -> None:
    """From the panel of a field, however it was opened, and from the search beside the text."""
    edited = opened(stage)
    writing = edited.writing
    QTest.keyClicks(writing.text, "Nieuw ")
    writing.text.choose(writing.text.toPlainText().index("\ufffc"))
    assert writing.chip_panel.isVisible()
    QTest.keyClick(writing.text, Qt.Key.Key_Escape)
    assert not writing.chip_panel.isVisible()
    writing.tools.field.trigger()
    QTest.keyClicks(writing.fields.search, "kluis")
    QTest.keyClick(writing.fields.search, Qt.Key.Key_Escape)
    assert writing.text.hasFocus()
    assert edited.isVisible()
    writing.tools.field.trigger()
    assert writing.fields.search.text() == ""


def test_no_tab_is_cut_off_by_a_number(stage: Stage) -> None:
    """Rereading says how many remarks there are."""
    edited = opened(stage)
    tabs = edited.writing.tabs
    edited.rereading.show_findings([ToneFinding(Tone.COMPELLING, f"moet {number}") for number in range(12)])
    stage.bot.wait(10)
    assert tabs.width() >= tabs.tabBar().sizeHint().width()


def test_text_with_codes_can_be_written_as_well(stage: Stage) -> None:
    """What is changed there is on the page after it."""
    edited = opened(stage)
    writing = edited.writing
    writing._with_codes.click()
    assert writing.codes.toPlainText() == body(edited)
    writing.codes.setPlainText("{{aanhef}}\n\n- **een**")
    writing.codes.document().setModified(True)
    writing._with_codes.click()
    assert [one.plain() for one in writing.text.blocks()] == ["{{aanhef}}", "een"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.school.nl", "https://www.school.nl"),
        ("a@school.nl", "mailto:a@school.nl"),
        ("HTTPS://x.nl/a@b", "HTTPS://x.nl/a@b"),
        ("javascript:x", "https://javascript:x"),
        ("", ""),
    ],
)
def test_a_link_leads_to_a_web_or_mail_address(typed: str, address: str) -> None:
    """Nothing else can be opened."""
    assert full_address(typed) == address
