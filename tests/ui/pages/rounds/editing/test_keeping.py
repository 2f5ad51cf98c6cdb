# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing that a secretary writes in a letter is lost: drafts, leaving, saving while one goes on writing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest

from app.services.templates import OpenTemplate
from tests.ui.pages.rounds.editing.opened_editor import SHIPPED, body, opened
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.editing.asking import DROP, KEEP
from ui.pages.rounds.editing.editor import TemplateEditor


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
    edited._soon.setInterval(60_000)  # longer than any pause
    edited.keeping._timer.setInterval(20)
    QTest.keyClicks(edited.writing.text, "aaa")
    stage.bot.waitUntil(lambda: not edited.keeping._timer.isActive())
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
        stage.bot.waitUntil(lambda: edited.state.text().startswith("Saved"))
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


def test_saving_again_before_it_is_done_saves_what_was_typed_meanwhile(stage: Stage) -> None:
    """As one letter, and undo beside the text is never that of the school's last action."""
    edited = opened(stage)
    before = len(stage.services.rounds.templates())
    for text in ("Een. ", "Twee. "):
        QTest.keyClicks(edited.writing.text, text)
        edited.save()
    stage.until_calm()
    assert not edited.keeping.written
    assert len(stage.services.rounds.templates()) == before + 1
    assert "Een. Twee." in stage.services.templates.open(edited.keeping.opened.id).words.body
    override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    override.ignore()
    edited.event(override)
    assert override.isAccepted()
