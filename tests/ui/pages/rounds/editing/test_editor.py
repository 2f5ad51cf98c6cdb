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
from app.services.templates import OpenTemplate
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.editing import chip_panel
from ui.pages.rounds.editing.asking import DROP, KEEP
from ui.pages.rounds.editing.editor import Shown, TemplateEditor
from ui.pages.rounds.editing.link_panel import full_address
from ui.pages.rounds.editing.spelling import Spelling

SHIPPED = "uitnodiging.nl"


def opened(stage: Stage, template_id: str = SHIPPED, template: OpenTemplate | None = None) -> TemplateEditor:
    """Open the editor over an empty page: at a copy of a shipped letter, at one of the school's own, or a draft."""
    service, day = stage.services.templates, date(2026, 11, 23)
    found = stage.services.rounds.draft(day)
    who = next(one for one in stage.services.rounds.candidates(found) if one.eligible)
    template = template or service.open(template_id)
    fields = service.fields(template_id, found, who.row.id, stage.wording)
    versions = service.past.versions(template.own) if template.own else ()
    shown = Shown(found, who.row.id, 1, WINDOWS[0], fields, "Ancona", versions, service.past.drafts())
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


def answered(monkeypatch: pytest.MonkeyPatch, edited: TemplateEditor, way: str) -> list[bool]:
    """Answer the question that leaving asks; return whether each time saving was offered."""
    asked: list[bool] = []
    monkeypatch.setattr(edited.asking, "leaving", lambda _name, *, sound: [asked.append(sound), way][1])
    return asked


def test_a_draft_is_offered_again_and_a_saved_letter_leaves_none(stage: Stage) -> None:
    """As after a crash: nobody closed the editor."""
    first = opened(stage)
    first.writing.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(first.writing.text, " Tot ziens.")
    assert "Not saved" in first.state.text()
    first.keeping.draft()
    stage.until_calm()
    again = opened(stage)
    (go_on, _away) = again.notice.leads()
    assert "Tot ziens" not in body(again)
    go_on.click()
    assert body(again).endswith(" Tot ziens.")
    again.saving.click()
    stage.until_calm()
    assert stage.services.templates.past.drafts() == []


def test_a_draft_is_kept_while_one_goes_on_writing_without_a_pause(stage: Stage) -> None:
    """A crash takes some seconds of it, however fast one writes."""
    edited = opened(stage)
    edited.keeping._timer.setInterval(40)
    for _ in range(8):
        QTest.keyClick(edited.writing.text, Qt.Key.Key_A)
        stage.bot.wait(10)
    assert edited._soon.isActive()
    stage.until_calm()
    (draft,) = stage.services.templates.past.drafts()
    assert "aaa" in draft.words.body


def test_a_letter_from_word_is_a_draft_at_once_and_is_not_left_without_a_question(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was typed yet, but nowhere else is this text a letter; keeping the draft closes the editor."""
    service = stage.services.templates
    words = replace(service.open(SHIPPED).words, title="Open dag", body="{{aanhef}}\n\nUit Word.")
    edited = opened(stage, template=OpenTemplate(SHIPPED, words, unsaved=True))
    assert answered(monkeypatch, edited, "") == []
    QTest.keyClick(edited.writing.text, Qt.Key.Key_Escape)
    assert edited.isVisible()
    asked = answered(monkeypatch, edited, KEEP)
    QTest.keyClick(edited.writing.text, Qt.Key.Key_Escape)
    stage.until_calm()
    assert (asked, edited.isVisible()) == ([True], False)
    (draft,) = service.past.drafts()
    assert draft.words == words
    again = opened(stage, template=service.resume(draft))
    answered(monkeypatch, again, DROP)
    again.leave()
    stage.until_calm()
    assert (again.isVisible(), service.past.drafts()) == (False, [])


def test_drafts_of_two_copies_of_one_letter_do_not_overwrite_each_other(stage: Stage) -> None:
    """Each is offered by its own name and time."""
    for text in ("Een. ", "Twee. "):
        edited = opened(stage)
        QTest.keyClicks(edited.writing.text, text)
        edited.keeping.draft()
        stage.until_calm()
    found = {draft.words.body.split("\n")[2][:4] for draft in stage.services.templates.past.drafts()}
    assert found == {"Een.", "Twee"}


def test_going_on_with_a_draft_keeps_what_was_written_before_that(stage: Stage) -> None:
    """One typed first and saw the offer then."""
    service = stage.services.templates
    service.past.keep_draft("old", SHIPPED, replace(service.open(SHIPPED).words, body="{{aanhef}}\n\nOud."), own=False)
    edited = opened(stage)
    QTest.keyClicks(edited.writing.text, "Nieuw. ")
    edited.notice.leads()[0].click()
    stage.until_calm()
    edited.keeping.draft()
    stage.until_calm()
    bodies = {one.key: one.words.body for one in service.past.drafts()}
    assert len(bodies) == 2
    assert "Oud." in bodies.pop("old")
    assert "Nieuw." in bodies.popitem()[1]


def test_control_s_saves_and_one_goes_on_writing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is asked once; what is written after it is a change of the same letter."""
    edited = opened(stage)
    names: list[str] = []
    monkeypatch.setattr(edited.asking, "name", lambda proposed, _taken: [names.append(proposed), "Mijn brief"][1])
    edited._shown = replace(edited._shown, proposed=edited.writing.words().title)
    kept: list[str] = []
    edited.kept.connect(kept.append)
    for text in ("Een. ", "Twee. "):
        QTest.keyClicks(edited.writing.text, text)
        QTest.keyClick(edited.writing.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        stage.until_calm()
        assert edited.isVisible()
        assert edited.state.text().startswith("Saved")
    assert len(names) == 1
    assert len(set(kept)) == 1
    saved = stage.services.templates.open(kept[0])
    assert (saved.words.title, saved.words.body.split("\n")[2][:10]) == ("Mijn brief", "Een. Twee.")
    assert edited.versions.list.count() == 2
    edited.leave()
    assert not edited.isVisible()


def test_a_letter_that_somebody_else_changed_meanwhile_is_saved_beside_it(stage: Stage) -> None:
    """What was written is not lost, and not saved over what the other wrote."""
    service = stage.services.templates
    made = service.copy(SHIPPED, replace(service.open(SHIPPED).words, title="Brief", body="{{aanhef}}\n\nOud."))
    edited = opened(stage, made)
    service.finish(service.open(made), replace(service.open(made).words, body="{{aanhef}}\n\nVan een ander."))
    QTest.keyClicks(edited.writing.text, "Van mij. ")
    edited.saving.click()
    stage.until_calm()
    (beside,) = edited.notice.leads()
    assert edited.isVisible()
    beside.click()
    stage.until_calm()
    assert "Van een ander" in service.open(made).words.body
    assert "Van mij" in service.open(edited.keeping.opened.id).words.body


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
