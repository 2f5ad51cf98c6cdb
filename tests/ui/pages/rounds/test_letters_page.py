# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters themselves, outside any round."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.own_templates import TemplateText
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, own_templates, step_words
from ui.pages.rounds.editing.asking import KEEP
from ui.pages.rounds.letters_page import LettersPage
from ui.pages.rounds.page import View


def _press(page: LettersPage, stage: Stage, text: str) -> None:
    (button,) = [one for one in page.findChildren(QPushButton) if one.text() == text and not one.isHidden()]
    button.click()
    stage.until_calm()


def test_an_own_letter_stands_first_is_changed_and_begins_a_round(stage: Stage) -> None:
    """With its page beside the list; the editor is the one that a round has."""
    words = TemplateText("Eigen", "Kom", "Groet,", "{{aanhef}}\n\nKom erbij. Bel {{telefoon|leeg: ons}}.")
    own = stage.services.templates.copy("uitnodiging.nl", words)
    page = LettersPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    rows = page.view.template.model.rows
    assert (rows[0].id, page.view.template.value(), page.view.pages.page_count) == (own, own, 1)

    _press(page, stage, "Change…")
    assert page.own_letters.editor is not None
    assert page.own_letters.editor.writing.words().title == "Eigen"
    page.own_letters.editor.leave()

    with stage.bot.waitSignal(page.go_to) as wanted:
        _press(page, stage, "Begin a round with this letter")
    assert wanted.args == [f"rounds/invitation@{own}"]
    rounds = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(rounds)
    rounds.show_part(f"invitation@{own}")
    stage.until_calm()
    assert rounds._steps._who.draft().template_id == own


def test_a_letter_that_is_being_written_is_not_lost_by_closing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window asks; what is kept as a draft stands below the list, and is gone on with there."""
    page = LettersPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    assert page.may_close()
    assert page.view.drafts.isHidden()

    _press(page, stage, "Copy and change…")
    written = page.own_letters.editor
    assert written is not None
    QTest.keyClicks(written.writing.text, "Half af. ")
    words = written.writing.words()
    page.leave()
    stage.until_calm()
    assert [one.words for one in stage.services.templates.past.drafts()] == [words]
    answers = iter(["", KEEP])
    monkeypatch.setattr(written.asking, "leaving", lambda _name, **_more: next(answers))
    assert not page.may_close()
    assert page.may_close()
    stage.until_calm()

    (again,) = page.view.drafts.buttons
    assert page.view.drafts.visibleRegion().contains(again.geometry().center())
    again.click()
    stage.until_calm()
    assert page.own_letters.editor is not None
    assert page.own_letters.editor.writing.words() == words


def test_a_draft_is_thrown_away_below_the_list(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a question, without being opened."""
    past = stage.services.templates.past
    past.keep_draft("k", "brief.nl", TemplateText("Half af", "", "Groet,", "Tekst"), own=False)
    page = LettersPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    stage.until_calm()
    answers = iter([False, True])
    monkeypatch.setattr(own_templates, "ask", lambda *_args, **_more: next(answers))
    (cross,) = page.view.drafts.crosses

    cross.click()
    stage.until_calm()
    assert len(past.drafts()) == 1
    cross.click()
    stage.until_calm()
    assert past.drafts() == []
    assert page.view.drafts.isHidden()


def test_choosing_the_place_again_asks_for_a_letter_that_is_being_written(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who goes on writing stays in the round, and is not asked about the round as well."""
    rounds = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(rounds)
    rounds.start([])
    stage.until_calm()
    monkeypatch.setattr(rounds.own_letters, "may_close", lambda: False)

    rounds.at_home()
    assert rounds._view is View.STEPS


def test_choosing_the_place_again_leads_back_to_the_list_of_rounds(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A round that is not kept yet is left only when the user says so."""
    rounds = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(rounds)
    rounds.start([])
    stage.until_calm()
    rounds._steps.forward()
    stage.until_calm()
    answers = iter([False, True])
    monkeypatch.setattr(step_words, "ask", lambda *_about, **_more: next(answers))

    rounds.at_home()
    assert rounds._view is View.STEPS
    rounds.at_home()
    assert rounds._view is View.LIST
