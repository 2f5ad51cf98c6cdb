# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary writes a letter of the school's own: fields, what is set of them, drafts, versions, spelling."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.letters import WINDOWS
from app.services.template_writing import read
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.editing.chip_panel import DROP
from ui.pages.rounds.editing.drafting import draft_name
from ui.pages.rounds.editing.editor import Shown, TemplateEditor
from ui.pages.rounds.editing.link_panel import full_address
from ui.pages.rounds.editing.spelling import Spelling

SHIPPED = "uitnodiging.nl"


def opened(stage: Stage, template_id: str = SHIPPED) -> TemplateEditor:
    """Open the editor over an empty page: at a copy of a shipped letter, or at one of the school's own."""
    service, day = stage.services.templates, date(2026, 11, 23)
    found = stage.services.rounds.draft(day)
    who = next(one for one in stage.services.rounds.candidates(found) if one.eligible)
    template = service.open(template_id)
    fields = service.fields(template_id, found, who.row.id, stage.wording)
    versions = service.past.versions(template.own) if template.own else ()
    draft = service.past.draft(draft_name(template))
    shown = Shown(found, who.row.id, 1, WINDOWS[0], fields, "Ancona", versions, draft)
    page = QWidget()
    page.resize(1000, 700)
    stage.bot.addWidget(page)
    page.show()
    made = TemplateEditor(stage.services, stage.tasks, stage.wording, template, shown, over=page)
    made.open()
    stage.until_calm()
    return made


def body(edited: TemplateEditor) -> str:
    """Return the text as it would be kept."""
    return edited.writing.words().body


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
    panel._choices.button(DROP).click()
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


def test_a_draft_is_offered_again_and_a_saved_letter_leaves_none(stage: Stage) -> None:
    """As after a crash: nobody closed the editor."""
    first = opened(stage)
    first.writing.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(first.writing.text, " Tot ziens.")
    looked(first, stage)
    first._draft._timer.stop()
    first._draft._keep()
    stage.until_calm()
    again = opened(stage)
    (go_on, _away) = again.notice.leads()
    assert "Tot ziens" not in body(again)
    go_on.click()
    assert body(again).endswith(" Tot ziens.")
    again.saving.click()
    stage.until_calm()
    assert stage.services.templates.past.draft("+" + SHIPPED) is None


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
